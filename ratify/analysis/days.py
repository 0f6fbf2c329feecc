"""Years, for people: a day some years before, and how many years lie between two days."""

from datetime import date

DAYS_IN_YEAR = 365.25


def years_before(day: date, years: int) -> date:
    """Return the same day some years earlier; 29 February becomes 28 February."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def years_between(start: date, end: date) -> float:
    """Return the years between two days, a year being 365.25 days."""
    return (end - start).days / DAYS_IN_YEAR
