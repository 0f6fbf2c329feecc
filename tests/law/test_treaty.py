"""Entry into force of a treaty. States, treaties and acts are invented."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from ratify.law import positions, totals, treaty_entry
from ratify.law.treaty import threshold_on
from ratify.register import Act, EntryRule, PartialDate, Period, Register, Threshold
from tests.builders import STATES, XAU, act, instrument, membership, register

MAJORITY = Threshold(share=Fraction(1, 2), strict=True, organisation="AU")
TWO_THIRDS = Threshold(share=Fraction(2, 3), organisation="AU")


@pytest.mark.parametrize(
    ("threshold", "members", "needed"),
    [
        (MAJORITY, 50, 26),
        (MAJORITY, 51, 26),
        (MAJORITY, 55, 28),
        (TWO_THIRDS, 52, 35),
        (TWO_THIRDS, 54, 36),
        (TWO_THIRDS, 3, 2),
        (Threshold(count=15), 55, 15),
    ],
)
def test_a_majority_is_more_than_half_and_two_thirds_at_least_that(
    threshold: Threshold, members: int, needed: int
) -> None:
    assert threshold_on(threshold, members) == needed


def deposits(*days: str) -> tuple[Act, ...]:
    return tuple(
        act("XAU", state.iso3, "deposit", day) for state, day in zip(STATES, days, strict=False)
    )


def charter(rule: EntryRule, *acts: Act, **changes: object) -> Register:
    return register(*acts, instruments=[instrument("XAU", entry=rule)], **changes)


def test_the_third_of_three_deposits_brings_the_charter_into_force() -> None:
    record = register(*deposits("2008-01-01", "2008-06-01", "2009-01-10"))
    entry = treaty_entry(record, "XAU", date(2009, 1, 10))
    assert (entry.have, entry.needed, entry.to_go) == (3, 3, 0)
    assert (entry.reached, entry.bearer) == (date(2009, 1, 10), "XCC")
    assert entry.day == entry.computed == date(2009, 2, 9)
    assert not entry.in_force
    assert treaty_entry(record, "XAU", date(2009, 2, 9)).in_force


def test_before_the_last_deposit_the_charter_says_how_many_are_to_go() -> None:
    record = register(*deposits("2008-01-01", "2008-06-01", "2009-01-10"))
    entry = treaty_entry(record, "XAU", date(2009, 1, 9))
    assert (entry.have, entry.needed, entry.to_go) == (2, 3, 1)
    assert entry.day is entry.reached is entry.bearer is None


def test_ratification_without_deposit_does_not_count_towards_the_threshold() -> None:
    record = register(act("XAU", "XAA", "ratification", "2008-01-01"))
    assert treaty_entry(record, "XAU", date(2020, 1, 1)).have == 0


def test_two_states_of_one_day_share_the_threshold_and_none_is_named() -> None:
    entry = treaty_entry(
        register(*deposits("2008-01-01", "2009-01-10", "2009-01-10")), "XAU", date(2010, 1, 1)
    )
    assert entry.reached == date(2009, 1, 10)
    assert entry.bearer is None


def test_a_majority_counts_the_members_of_that_day() -> None:
    # Three members until 2010, five afterwards: two of three were enough.
    first = [membership("AU", code, "1963-05-25") for code in ("XAA", "XBB", "XCC")]
    late = [membership("AU", code, "2010-01-01") for code in ("XDD", "XEE")]
    rule = replace(XAU.entry, threshold=MAJORITY)
    early = charter(rule, *deposits("2008-01-01", "2009-01-10"), memberships=[*first, *late])
    entry = treaty_entry(early, "XAU", date(2020, 1, 1))
    assert (entry.needed, entry.to_go, entry.bearer) == (2, 0, "XBB")

    delayed = charter(rule, *deposits("2008-01-01", "2010-01-01"), memberships=[*first, *late])
    entry = treaty_entry(delayed, "XAU", date(2020, 1, 1))
    assert (entry.needed, entry.to_go, entry.day) == (3, 1, None)


def test_the_depositarys_date_wins_and_the_computed_one_is_kept_as_a_check() -> None:
    rule = replace(XAU.entry, recorded=PartialDate(2009, 2, 10))
    entry = treaty_entry(
        charter(rule, *deposits("2008-01-01", "2008-06-01", "2009-01-10")),
        "XAU",
        date(2020, 1, 1),
    )
    assert entry.day == entry.recorded == date(2009, 2, 10)
    assert entry.computed == date(2009, 2, 9)


def test_a_recorded_date_is_not_foreseen_before_the_threshold_was_reached() -> None:
    record = register()  # XILO: recorded 1962-03-01, twelve months after two ratifications
    assert treaty_entry(record, "XILO", date(1961, 2, 28)).day is None
    assert treaty_entry(record, "XILO", date(1961, 3, 1)).day == date(1962, 3, 1)
    assert not treaty_entry(record, "XILO", date(1962, 2, 28)).in_force
    assert treaty_entry(record, "XILO", date(1962, 3, 1)).in_force


def test_a_recorded_date_stands_even_where_too_few_acts_are_on_record() -> None:
    rule = replace(XAU.entry, recorded=PartialDate(2009, 2, 10))
    entry = treaty_entry(charter(rule, *deposits("2008-01-01")), "XAU", date(2020, 1, 1))
    assert (entry.in_force, entry.have, entry.to_go) == (True, 1, 0)


def test_treaties_with_parties_outside_africa_have_no_count_to_go() -> None:
    record = register(
        act("XILO", "XAA", "ratification", "1961-03-01"),
        act("XILO", "XBB", "ratification", "1960-12-01"),
    )
    entry = treaty_entry(record, "XILO", date(2020, 1, 1))
    assert (entry.have, entry.needed, entry.to_go, entry.computed) == (2, None, None, None)
    counts = totals(record, "XILO", positions(record, "XILO", date(2020, 1, 1)), date(2020, 1, 1))
    assert (counts.threshold, counts.to_go) == (None, None)


def test_a_partial_deposit_counts_from_its_last_day() -> None:
    record = register(*deposits("2008-01-01", "2008-06-01", "2009-01"))
    assert treaty_entry(record, "XAU", date(2009, 1, 30)).to_go == 1
    assert treaty_entry(record, "XAU", date(2009, 1, 31)).day == date(2009, 3, 2)


def test_first_of_the_month_after_three_months_is_computed_for_a_rec_treaty_too() -> None:
    rule = replace(XAU.entry, delay=Period(months=3, first_of_next_month=True))
    record = charter(rule, *deposits("2008-01-01", "2008-06-01", "2009-01-10"))
    assert treaty_entry(record, "XAU", date(2010, 1, 1)).day == date(2009, 5, 1)


def test_a_denunciation_leaves_the_treaty_in_force_and_lowers_the_count() -> None:
    record = register(
        *deposits("2008-01-01", "2008-06-01", "2009-01-10"),
        act("XAU", "XAA", "denunciation", "2012-01-01"),
    )
    day = date(2013, 1, 1)
    assert treaty_entry(record, "XAU", day - timedelta(days=1)).have == 3
    entry = treaty_entry(record, "XAU", day)
    assert (entry.have, entry.to_go, entry.in_force) == (2, 0, True)
