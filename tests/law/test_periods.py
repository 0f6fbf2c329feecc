"""Delays as treaties count them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ratify.law import add_period
from ratify.register import Period

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
PERIODS = st.builds(
    Period,
    months=st.integers(0, 120),
    days=st.integers(0, 90),
    first_of_next_month=st.booleans(),
)


@pytest.mark.parametrize(
    ("day", "period", "end"),
    [
        (date(1999, 5, 10), Period(months=12), date(2000, 5, 10)),
        (date(1986, 7, 21), Period(months=3), date(1986, 10, 21)),
        (date(1994, 4, 12), Period(days=30), date(1994, 5, 12)),
        (date(2009, 7, 9), Period(days=30), date(2009, 8, 8)),
        (date(2024, 2, 29), Period(months=12), date(2025, 2, 28)),
        (date(2023, 11, 30), Period(months=3), date(2024, 2, 29)),
        (date(2003, 3, 14), Period(months=3, first_of_next_month=True), date(2003, 7, 1)),
        (date(2003, 4, 1), Period(months=3, first_of_next_month=True), date(2003, 8, 1)),
        (date(2023, 11, 30), Period(months=3, first_of_next_month=True), date(2024, 3, 1)),
        (date(2020, 1, 1), Period(), date(2020, 1, 1)),
    ],
)
def test_a_period_ends_on_the_day_on_which_a_depositary_says_it_ends(
    day: date, period: Period, end: date
) -> None:
    assert add_period(day, period) == end


@given(DAYS, DAYS, PERIODS)
def test_who_acts_later_is_never_bound_earlier(one: date, other: date, period: Period) -> None:
    earlier, later = sorted((one, other))
    assert add_period(earlier, period) <= add_period(later, period)


@given(DAYS, PERIODS)
def test_a_delay_never_ends_before_it_begins(day: date, period: Period) -> None:
    end = add_period(day, period)
    assert end >= day
    assert end.day == 1 or not period.first_of_next_month


def test_a_delay_beyond_the_calendar_stays_at_its_last_day() -> None:
    assert add_period(date.max, Period(months=12)) == date.max
    assert add_period(date.max, Period(days=30)) == date.max
    assert add_period(date(9999, 12, 1), Period(first_of_next_month=True)) == date.max
