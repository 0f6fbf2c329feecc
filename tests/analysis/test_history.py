"""The ledger as it is. States, treaties and acts are invented."""

from dataclasses import replace
from datetime import UTC, date, datetime

from ratify.analysis.history import history
from ratify.register import Register
from tests.builders import act, register

DAY = date(2020, 1, 1)
MAY, JUNE = (datetime(2019, month, 1, tzinfo=UTC) for month in (5, 6))
RECORD = register(
    act("XAU", "XAA", "deposit", "2009-01-01", id="june", recorded_at=JUNE),
    act("XAU", "XBB", "signature", "2010-01-01", id="may", recorded_at=MAY),
    act("XUN", "XAA", "accession", "2001-01-01", id="may too", recorded_at=MAY, retracted=JUNE),
    act("XILO", "XAA", "ratification", "1999-01-01", id="from a file"),
)


def ids(record: Register, **asked: object) -> list[str]:
    return [row.id for row in history(record, DAY, **asked).rows]


def test_what_came_on_record_first_stands_first_and_nothing_is_left_out():
    assert ids(RECORD) == ["from a file", "may too", "may", "june"]


def test_the_history_of_one_state_under_one_instrument_is_its_own():
    assert ids(RECORD, states=["XAA"]) == ["from a file", "may too", "june"]
    assert ids(RECORD, instruments=["XAU"]) == ["may", "june"]
    assert ids(RECORD, states=["XAA"], instruments=["XAU"]) == ["june"]
    assert ids(RECORD, states=[]) == []


def test_a_retracted_act_says_when_and_why():
    [row] = history(RECORD, DAY, instruments=["XUN"]).rows
    assert row.retraction is not None
    assert (row.retraction.recorded_at, row.retraction.reason) == (JUNE, "misread")


def test_what_was_not_known_yet_is_not_in_the_history_of_that_time():
    in_may = RECORD.as_known(MAY)
    assert ids(in_may) == ["from a file", "may too", "may"]
    assert all(row.retraction is None for row in history(in_may, DAY).rows)


def test_an_act_that_may_have_been_done_by_the_day_is_listed():
    this_year = act("XAU", "XAA", "signature", "2020", id="some day in 2020")
    next_year = act("XAU", "XAA", "signature", "2021", id="next year")
    assert ids(register(this_year, next_year)) == ["some day in 2020"]


def test_the_order_of_loading_does_not_show(baseline: Register):
    backwards = replace(baseline, acts=tuple(reversed(baseline.acts)))
    day = date(2026, 11, 21)
    assert history(backwards, day) == history(baseline, day)
    assert len(history(baseline, day).rows) == len(baseline.acts)
