"""Leaving a treaty, and coming back. States, treaties and acts are invented."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ratify.law import position
from ratify.law.denouncing import window
from ratify.register import DenunciationRule, Period
from ratify.vocabulary import Standing
from tests.builders import XILO, XUN, act, register

# XILO is in force since 1962-03-01: windows open on 1972-03-01, 1982-03-01, …
ILO_RULE = XILO.denunciation
START = date(1962, 3, 1)
RATIFIED = act("XILO", "XAA", "ratification", "1965-01-01")
DENOUNCED = act("XILO", "XAA", "denunciation", "1972-06-15")


@pytest.mark.parametrize(
    ("day", "opens"),
    [
        (date(1963, 1, 1), date(1972, 3, 1)),
        (date(1972, 3, 1), date(1972, 3, 1)),
        (date(1973, 2, 28), date(1972, 3, 1)),
        (date(1973, 3, 1), date(1982, 3, 1)),
        (date(2025, 1, 1), date(2032, 3, 1)),
    ],
)
def test_the_ilo_window_is_the_year_after_each_ten_years(day: date, opens: date) -> None:
    assert ILO_RULE is not None
    assert window(ILO_RULE, START, day) == (opens, opens.replace(year=opens.year + 1))


def test_a_window_without_an_end_stays_open() -> None:
    assert XUN.denunciation is not None
    assert window(XUN.denunciation, date(2003, 7, 1), date(2030, 1, 1)) == (date(2008, 7, 1), None)


def test_a_window_that_does_not_repeat_is_over_once() -> None:
    once = DenunciationRule(
        article="art. 9",
        counted_from="treaty",
        not_before_years=5,
        effect=Period(months=6),
        window_months=12,
    )
    past = (date(1967, 3, 1), date(1968, 3, 1))
    assert window(once, START, date(2000, 1, 1)) == past
    assert ILO_RULE is not None
    assert window(ILO_RULE, START, date.max)[0] <= date.max


def test_a_state_stays_party_until_its_denunciation_takes_effect() -> None:
    record = register(RATIFIED, DENOUNCED)
    before = position(record, "XILO", "XAA", date(1973, 6, 14))
    assert before.standing is Standing.PARTY
    assert before.denunciation is DENOUNCED
    after = position(record, "XILO", "XAA", date(1973, 6, 15))
    assert after.standing is Standing.DENOUNCED
    assert after.consent is RATIFIED


def test_the_depositarys_date_of_effect_wins() -> None:
    record = register(
        RATIFIED, act("XILO", "XAA", "denunciation", "1972-06-15", effective="1973-07-01")
    )
    assert position(record, "XILO", "XAA", date(1973, 6, 30)).standing is Standing.PARTY
    assert position(record, "XILO", "XAA", date(1973, 7, 1)).standing is Standing.DENOUNCED


def test_without_a_clause_twelve_months_notice_are_counted_and_to_be_checked() -> None:
    record = register(
        *(act("XAU", state, "deposit", "2008-01-01") for state in ("XAA", "XBB", "XCC")),
        act("XAU", "XAA", "denunciation", "2012-01-01"),
    )
    assert position(record, "XAU", "XAA", date(2012, 12, 31)).standing is Standing.PARTY
    found = position(record, "XAU", "XAA", date(2013, 1, 1))
    assert found.standing is Standing.DENOUNCED
    assert found.reasons[-1].article == "VCLT art. 56(2)"
    assert found.reasons[-1].check


def test_who_ratifies_again_after_a_denunciation_is_party_again_after_a_new_delay() -> None:
    record = register(RATIFIED, DENOUNCED, act("XILO", "XAA", "ratification", "1990-05-01"))
    assert position(record, "XILO", "XAA", date(1990, 4, 30)).standing is Standing.DENOUNCED
    assert position(record, "XILO", "XAA", date(1990, 5, 1)).standing is Standing.PARTY_PENDING
    assert position(record, "XILO", "XAA", date(1991, 5, 1)).standing is Standing.PARTY


def test_who_ratifies_again_before_the_effect_stays_party_until_it_comes() -> None:
    record = register(RATIFIED, DENOUNCED, act("XILO", "XAA", "ratification", "1973-01-10"))
    assert position(record, "XILO", "XAA", date(1973, 6, 14)).standing is Standing.PARTY
    assert position(record, "XILO", "XAA", date(1973, 6, 15)).standing is Standing.PARTY_PENDING
    assert position(record, "XILO", "XAA", date(1974, 1, 10)).standing is Standing.PARTY


def test_a_new_consent_without_deposit_does_not_undo_a_denunciation() -> None:
    record = register(
        *(act("XAU", state, "deposit", "2008-01-01") for state in ("XAA", "XBB", "XCC")),
        act("XAU", "XAA", "denunciation", "2012-01-01"),
        act("XAU", "XAA", "ratification", "2015-01-01"),
    )
    assert position(record, "XAU", "XAA", date(2016, 1, 1)).standing is Standing.DENOUNCED


def test_two_reports_of_one_denunciation_are_rivals() -> None:
    record = register(RATIFIED, DENOUNCED, act("XILO", "XAA", "denunciation", "1972-07-01"))
    found = position(record, "XILO", "XAA", date(1980, 1, 1))
    assert found.denunciation is not None
    assert found.denunciation.date.month == 7
    assert found.rivals == (DENOUNCED,)


def test_a_denunciation_alone_shows_that_the_state_had_been_bound() -> None:
    found = position(register(DENOUNCED), "XILO", "XAA", date(1980, 1, 1))
    assert found.standing is Standing.DENOUNCED
    assert found.binding is None


def test_a_retracted_denunciation_is_as_if_it_had_never_been() -> None:
    taken_back = act(
        "XILO", "XAA", "denunciation", "1972-06-15", retracted=datetime(2020, 1, 1, tzinfo=UTC)
    )
    record = register(RATIFIED, taken_back)
    assert position(record, "XILO", "XAA", date(1980, 1, 1)).standing is Standing.PARTY


def test_a_partial_denunciation_counts_from_its_last_day() -> None:
    record = register(RATIFIED, replace(DENOUNCED, date=replace(DENOUNCED.date, day=None)))
    assert position(record, "XILO", "XAA", date(1973, 6, 29)).standing is Standing.PARTY
    assert position(record, "XILO", "XAA", date(1973, 6, 30)).standing is Standing.DENOUNCED


def test_a_ratification_that_may_have_come_after_a_denunciation_counts_as_coming_after() -> None:
    record = register(RATIFIED, DENOUNCED, act("XILO", "XAA", "ratification", "1972"))
    assert position(record, "XILO", "XAA", date(1980, 1, 1)).standing is Standing.PARTY


def test_a_ratification_that_certainly_came_before_a_partial_denunciation_does_not_undo_it() -> (
    None
):
    left = act("XILO", "XAA", "denunciation", "1972")
    record = register(left, act("XILO", "XAA", "ratification", "1972-12-31"))
    assert position(record, "XILO", "XAA", date(1980, 1, 1)).standing is Standing.DENOUNCED
