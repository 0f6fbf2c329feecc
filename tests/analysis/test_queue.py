"""Ratified, not deposited: who waits, and for how long."""

from datetime import date

from ratify.analysis.queue import queue
from ratify.analysis.scope import scope
from ratify.vocabulary import Standing
from tests.builders import act, register

DAY = date(2020, 1, 1)


def found(*acts, day=DAY):
    record = register(*acts)
    return queue(record, day, scope(record, day))


def test_days_run_from_the_consent_to_the_day_asked_for():
    (row,) = found(act("XAU", "XBB", "ratification", "2019-12-22")).rows

    assert (row.state, row.instrument, row.days, row.certain) == ("XBB", "XAU", 10, True)
    assert str(row.consent.date) == "2019-12-22"


def test_a_year_without_a_day_gives_the_least_and_the_most_days():
    (row,) = found(act("XAU", "XBB", "ratification", "2018")).rows

    assert (row.days, row.days_at_most, row.certain) == (366, 730, False)


def test_the_longest_wait_stands_first_and_a_deposit_ends_it():
    answer = found(
        act("XAU", "XBB", "ratification", "2015-01-01"),
        act("XAU", "XAA", "ratification", "2018-01-01"),
        act("XAU", "XCC", "ratification", "2009-01-01"),
        act("XAU", "XCC", "deposit", "2019-12-31"),
    )

    assert [row.state for row in answer.rows] == ["XBB", "XAA"]


def test_before_the_deposit_the_state_was_still_waiting():
    acts = (
        act("XAU", "XCC", "ratification", "2009-01-01"),
        act("XAU", "XCC", "deposit", "2019-12-31"),
    )

    assert [row.days for row in found(*acts, day=date(2009, 1, 31)).rows] == [30]


def test_the_queue_says_how_many_acts_the_treaty_still_needs():
    answer = found(
        act("XAU", "XAA", "deposit", "2010-01-01"),
        act("XAU", "XAA", "ratification", "2010-01-01"),
        act("XAU", "XBB", "ratification", "2015-01-01"),
    )

    assert [row.to_go for row in answer.rows] == [2]


def test_where_consent_and_deposit_are_one_act_nobody_waits():
    assert found(act("XUN", "XAA", "ratification", "2010-01-01")).rows == ()
    assert found(act("XILO", "XAA", "ratification", "2010-01-01")).rows == ()


def test_the_real_queue_holds_exactly_those_who_stand_so(baseline):
    from ratify.law import positions

    day = date(2025, 6, 1)
    answer = queue(baseline, day, scope(baseline, day))
    expected = {
        (item.state, code)
        for code in baseline.instruments
        for item in positions(baseline, code, day)
        if item.standing is Standing.RATIFIED_NOT_DEPOSITED
    }

    assert {(row.state, row.instrument) for row in answer.rows} == expected
    assert all(row.days >= 0 for row in answer.rows)


def test_what_is_to_be_done_next_stands_beside_who_waits():
    from dataclasses import replace

    from ratify.register import NextAction, Progress

    record = register(act("XAU", "XBB", "ratification", "2015-01-01"))
    actions = tuple(
        NextAction(id=what, state="XBB", instrument="XAU", what=what, due=due)
        for what, due in (("Later", date(2020, 3, 1)), ("First", date(2020, 2, 1)))
    )
    noted = replace(record, progress=Progress(actions=actions))
    (row,) = queue(noted, DAY, scope(noted, DAY)).rows

    assert row.action is not None
    assert row.action.what == "First"
    assert queue(record, DAY, scope(record, DAY)).rows[0].action is None
