"""What stands around a list: titles above it, totals and the status date below."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from ratify.analysis.foreign_list import ReadAct
from ratify.register import PartialDate, Register, fold
from ratify.sources.layouts import Heading, Role
from ratify.sources.lines import Line
from ratify.sources.remarks import content_date
from ratify.vocabulary import CONSENT_KINDS, ActKind

_TOTAL = re.compile(
    r"\b(totals?|number of|nombre|grand total|status date|date du statut|as (?:at|of|on))\b|#\s*of",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(signatur\w*|ratif\w*(?:\s*/\s*a\w+)?|d[eé]p[oô][st]\w*)\s*[:=]?\s*(\d{1,3})\b",
    re.IGNORECASE,
)
_LONGEST = 2000
_ROLES = {
    Role.SIGNATURE: "signatures",
    Role.CONSENT: "ratifications or accessions",
    Role.DEPOSIT: "deposits",
}


def is_foot(text: str) -> bool:
    """Whether a text speaks of totals or of the date of the list."""
    return _TOTAL.search(text) is not None


def date_of(lines: Iterable[Line]) -> PartialDate | None:
    """Return the date that the title or the foot gives to the list's own content."""
    dates = (content_date(" ".join(line.cells)) for line in lines)
    return next((date for date in dates if date is not None), None)


def miscounted(lines: Iterable[Line], heading: Heading, acts: Iterable[ReadAct]) -> Iterator[str]:
    """Say where the foot counts other numbers than were read."""
    read = Counter(_counted_as(act.kind) for act in acts)
    said: dict[str, int] = {}
    for line in lines:
        said |= dict(_in_columns(line, heading)) | dict(_in_words(line))
    for what, number in said.items():
        if number != read[what]:
            yield f"The foot of the list counts {number} {what}; {read[what]} were read."


def other_title(register: Register, lines: Iterable[Line], instrument: str | None) -> Iterator[str]:
    """Warn when the titles above a list name another instrument than the one that is meant."""
    above = fold(" ".join(cell for line in lines for cell in line.cells))
    if instrument is None or _is_named(register, instrument, above):
        return
    for code in register.instruments:
        if code != instrument and _is_named(register, code, above):
            yield f"The title of the list names {code}, and it was read as {instrument}."


def _is_named(register: Register, code: str, text: str) -> bool:
    treaty = register.instruments[code]
    titles = (title.text for title in treaty.titles)
    return any(f" {fold(title)} " in f" {text} " for title in (*titles, code) if fold(title))


def _counted_as(kind: ActKind) -> str:
    if kind in CONSENT_KINDS:
        return _ROLES[Role.CONSENT]
    return _ROLES[Role.SIGNATURE] if kind is ActKind.SIGNATURE else f"{kind.value}s"


def _in_columns(line: Line, heading: Heading) -> Iterator[tuple[str, int]]:
    for role, what in _ROLES.items():
        cell = heading.cell(line, role)
        if re.fullmatch(r"\d{1,3}", cell, re.ASCII):
            yield what, int(cell)


def _in_words(line: Line) -> Iterator[tuple[str, int]]:
    for word, number in _COUNTED.findall(" ".join(line.cells)[:_LONGEST]):
        first = fold(word)[0]
        role = {"s": Role.SIGNATURE, "r": Role.CONSENT, "d": Role.DEPOSIT}[first]
        yield _ROLES[role], int(number)
