"""Dates that stand in words: in the notes of NORMLEX, and in the title or foot of a list."""

import re

from ratify.register import PartialDate
from ratify.sources.written_dates import read_date

_DATE = re.compile(
    r"\b(\d{1,2}(?:er|st|nd|rd|th)?\.?\s+(?:de\s+)?[^\W\d]+\.?,?\s+(?:de\s+)?\d{4}"
    r"|\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4}|[^\W\d]+\s+\d{1,2},\s+\d{4}|\d{4}-\d{2}-\d{2})\b"
)
_ENTERS = re.compile(r"\bent(?:er|r)\w*\b.{0,80}?\b(?:force|vigueur|vigor)\b(.*)", re.IGNORECASE)
_DENOUNCED = re.compile(r"\bd[eé]n(?:ou?n|un)c\w*", re.IGNORECASE)
_DATED = re.compile(
    r"\b(?:status date|date du statut|as (?:at|of|on)|[àa] la date du|en date du|au)\b[\s:]*",
    re.IGNORECASE,
)
_DECLARES = re.compile(
    r"exclu|exclú|accept|acept|annex|anexo|\bpart|branch|rama\b|article|artículo|\barts?\.|declar|"
    r"déclar",
    re.IGNORECASE,
)
_LONGEST = 2000


def date_in(text: str) -> PartialDate | None:
    """Return the first date that stands in a text."""
    for match in _DATE.finditer(text[:_LONGEST]):
        try:
            found = read_date(match[1])
        except ValueError:
            continue
        if found is not None:
            return found.date
    return None


def entry_announced(note: str) -> PartialDate | None:
    """Return the day on which a note says that the Convention enters into force for the State."""
    announced = _ENTERS.search(note[:_LONGEST])
    return date_in(announced[1]) if announced else None


def speaks_of_denunciation(text: str) -> bool:
    """Whether a note says that the Convention was denounced."""
    return _DENOUNCED.search(text[:_LONGEST]) is not None


def content_date(text: str) -> PartialDate | None:
    """Return the date of its own content that a title or a foot gives: ``Status date: …``."""
    for said in _DATED.finditer(text[:_LONGEST]):
        if match := _DATE.match(text, said.end()):
            return date_in(match[1])
    return None


def declares(text: str) -> bool:
    """Whether a remark beside the name of a State is a declaration, and not a part of its name."""
    return _DECLARES.search(text[:_LONGEST]) is not None
