"""Partial dates: never more than was read, and counted from the last day they can mean."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ratify.register import PartialDate


def test_a_year_counts_from_its_last_day() -> None:
    year = PartialDate.parse("2022")
    assert (year.first, year.last) == (date(2022, 1, 1), date(2022, 12, 31))
    assert not year.has_come_by(date(2022, 12, 30))
    assert year.has_come_by(date(2022, 12, 31))


def test_a_month_counts_from_its_last_day_in_leap_years_too() -> None:
    assert PartialDate.parse("2024-02").last == date(2024, 2, 29)
    assert PartialDate.parse("2023-02").last == date(2023, 2, 28)


def test_a_full_date_is_its_own_first_and_last_day() -> None:
    day = PartialDate.parse("2013-06-20")
    assert day.is_full
    assert day.first == day.last == date(2013, 6, 20)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "13",
        "2021-00",
        "2021-06-00",
        "2021-13",
        "2021-02-30",
        "2021-2-3",
        "20/06/2013",
        "2021-06-",
        "٢٠٢١",
        "2021-06-20T",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a date"):
        PartialDate.parse(text)


def test_a_day_without_a_month_is_no_date() -> None:
    with pytest.raises(ValueError, match="a day needs a month"):
        PartialDate(2021, None, 5)


@given(st.dates())
def test_text_and_date_are_each_other(day: date) -> None:
    assert PartialDate.parse(str(PartialDate.of(day))) == PartialDate.of(day)


@given(st.integers(1, 9999), st.none() | st.integers(1, 12))
def test_the_last_day_is_never_before_the_first(year: int, month: int | None) -> None:
    partial = PartialDate(year, month)
    assert partial.first <= partial.last
    assert not partial.is_full
