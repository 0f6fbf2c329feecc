"""Delays counted as treaties count them: in months, in days, on to the first of a month."""

import calendar
from datetime import date, timedelta

from ratify.register import Period


def add_period(day: date, period: Period) -> date:
    """Return the day on which a period that runs from ``day`` ends.

    Months end on the day of the same number, or on the last day of a shorter month, as
    depositaries count them; days follow. "The first day of the month following three months"
    (ICRMW art. 87) goes on to the first of the *next* month even from the first of one: three
    months from 1 April end on 1 July, so that 1 August follows. A date beyond the calendar's
    end stays at its last day.
    """
    try:
        end = _add_months(day, period.months) + timedelta(days=period.days)
        return _add_months(end.replace(day=1), 1) if period.first_of_next_month else end
    except (OverflowError, ValueError):
        return date.max


def _add_months(day: date, months: int) -> date:
    year, index = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, index + 1, min(day.day, calendar.monthrange(year, index + 1)[1]))
