"""Dates as lists write them: ``05/06/2007``, ``5 Jun 2007 a``, ``14 juin 2019``, ``2023-11``.

Day comes before month wherever both are numbers, as on the lists of the AU Office of the Legal
Counsel and of the UN Treaty Collection. What does not fit is refused, never guessed.
"""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from babel.dates import get_month_names

from ratify.register import PartialDate, fold
from ratify.vocabulary import ActKind

_NOTHING = frozenset({"", "-", "–", "—", "--", "---", "_", ".", "n/a", "nil", "none", "néant"})
_LONGEST = 60
_YEAR_FIRST = re.compile(r"(\d{4})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{1,2})", re.ASCII)
_NUMBERS = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})", re.ASCII)
_WORDS = re.compile(
    r"(?:(\d{1,2})(?:\s?(?:er|o|°|st|nd|rd|th))?\.?[\s\-/]+)?(?:de\s+)?"
    r"([^\W\d]+)\.?,?[\s\-/]+(?:de\s+)?(\d{4})"
)
_AMERICAN = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_SERIAL = re.compile(r"[1-6]\d{4}(?:\.\d+)?", re.ASCII)
_BRACKETED_NOTE = re.compile(r"\s*\[[\d,\s]+\]$")
_TRAILING_NOTE = re.compile(r"(\d{4}(?:\s*(?:AA|[aAds]))?)\s+\d{1,2}(?:,\s*\d{1,2})*$")
_MARK = re.compile(r"^(.*\d)\s*(AA|A|a|d|s|c)$")
_MARKS = {
    "a": ActKind.ACCESSION,
    "A": ActKind.ACCEPTANCE,
    "AA": ActKind.APPROVAL,
    "d": ActKind.SUCCESSION,
}


class WrittenDate(NamedTuple):
    """A date and, where the list marks it, the kind of act (``a`` is an accession)."""

    date: PartialDate
    kind: ActKind | None


@cache
def _months() -> dict[str, int]:
    names: dict[str, int] = {}
    for locale in ("en", "fr", "es", "pt"):
        for width in ("wide", "abbreviated"):
            for number, name in get_month_names(width, locale=locale).items():
                names[fold(name)] = number
    return names | {"sept": 9, "fev": 2, "juill": 7}


def read_date(text: str) -> WrittenDate | None:
    """Read one cell of a list; an empty cell or a dash is None.

    :raises ValueError: when the cell holds something that is no date, with the reason in words.
    """
    cell = " ".join(unicodedata.normalize("NFKC", text).split())
    if cell.casefold() in _NOTHING:
        return None
    if len(cell) > _LONGEST:
        raise ValueError(f"'{cell[:_LONGEST]}…' is not a date")
    cell = _TRAILING_NOTE.sub(r"\1", _BRACKETED_NOTE.sub("", cell))
    marked = _MARK.match(cell)
    bare, mark = (marked[1].strip(), marked[2]) if marked else (cell, "")
    return WrittenDate(_plain_date(bare), _MARKS.get(mark))


def month_comes_first(text: str) -> bool:
    """Whether a date in numbers makes sense only as month/day/year."""
    match = _NUMBERS.fullmatch(" ".join(text.split()))
    return match is not None and int(match[1]) <= 12 < int(match[2]) <= 31


def _plain_date(text: str) -> PartialDate:
    iso = text.removesuffix(" 00:00:00").removesuffix("T00:00:00")
    if re.fullmatch(r"\d{4}(-\d{2}){0,2}", iso, re.ASCII):
        return PartialDate.parse(iso)
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
        return _checked(text, year, month, day)
    if match := _NUMBERS.fullmatch(text):
        day, month, year = (int(part) for part in match.groups())
        return _checked(text, year, month, day)
    if match := _WORDS.fullmatch(text):
        day_or_none = int(match[1]) if match[1] else None
        return _checked(text, int(match[3]), _month(text, match[2]), day_or_none)
    if match := _AMERICAN.fullmatch(text):
        return _checked(text, int(match[3]), _month(text, match[1]), int(match[2]))
    if _SERIAL.fullmatch(text):
        raise ValueError(f"{text!r} is a spreadsheet's number of a day: format the cell as a date")
    raise ValueError(f"{text!r} is not a date in a form that is known")


def _month(text: str, word: str) -> int:
    month = _months().get(fold(word))
    if month is None:
        raise ValueError(f"{text!r} names no month in English, French, Spanish or Portuguese")
    return month


def _checked(text: str, year: int, month: int, day: int | None) -> PartialDate:
    try:
        return PartialDate(year, month, day)
    except ValueError:
        other = "; month/day/year would be one" if month_comes_first(text) else ""
        raise ValueError(
            f"{text!r} is no day of the calendar, read as day/month/year{other}"
        ) from None
