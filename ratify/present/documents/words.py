"""How dates, numbers and marks are written in documents."""

from datetime import date
from functools import cache

from ratify.present.languages import wording
from ratify.register import PartialDate
from ratify.vocabulary import Verification

_MARKS = wording(
    {
        Verification.YEAR: "only year verified",
        Verification.PARTIAL: "partly verified",
        Verification.UNVERIFIED: "unverified",
    }
)
_FULL = {True: "d MMM y", False: "d MMMM y"}
_MONTH = {True: "MMM y", False: "MMMM y"}


def day(value: PartialDate | date, *, short: bool = False) -> str:
    """Write a date as far as it is known: ``5 September 2014``, ``September 2014``, ``2014``."""
    if isinstance(value, date):
        return _format(value, _FULL[short])
    if value.month is None:
        return str(value.year)
    return _format(value.first, _FULL[short] if value.is_full else _MONTH[short])


def mark(verification: Verification) -> str:
    """Write how far a date can be relied upon; nothing where it was read in its source."""
    return _MARKS.get(verification, "")


def number(value: float) -> str:
    """Write a count or a share with separators: ``535,348``, ``3.71``."""
    from babel.numbers import format_decimal

    return str(format_decimal(value, locale="en"))


def ordinal(value: int) -> str:
    """Write an ordinal: ``12th``."""
    last = value % 100
    ending = "th" if 10 <= last <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


def listed(words: list[str], last: str = "and") -> str:
    """Write a series: ``Benin, Ghana and Togo``."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"


def plural(count: int, one: str, many: str = "") -> str:
    """Write a count with its noun: ``1 State``, ``3 States``."""
    return f"{number(count)} {one if count == 1 else many or one + 's'}"


@cache
def _format(value: date, pattern: str) -> str:
    from babel.dates import format_date

    return format_date(value, pattern, locale="en")
