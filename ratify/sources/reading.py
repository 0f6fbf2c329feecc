"""From rows to acts: every row of the file is read, set aside with a reason, or refused in words.

A misspelt State is read only when exactly one State is near to it; the spelling found is kept with
the act. A row that cannot be read in part is not read at all.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ratify.errors import NameProblem
from ratify.register import PartialDate, Register, fold
from ratify.sources.layouts import Heading, Role
from ratify.sources.state_names import find_state
from ratify.sources.tables import Line
from ratify.sources.written_dates import read_date
from ratify.vocabulary import ActKind, Family, Verification

_TOTAL = re.compile(
    r"\b(totals?|number of|nombre|grand total|status date|as (at|of))\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAct:
    """One act as a list gives it.

    :param line: row of the file, counted from 1.
    :param written: the State as the list writes it, where that is not a name we know.
    """

    line: int
    instrument: str
    state: str
    kind: ActKind
    date: PartialDate
    effective: PartialDate | None = None
    declaration: str = ""
    verification: Verification = Verification.EXACT
    note: str = ""
    written: str = ""
    source_title: str = ""
    source_url: str = ""
    source_as_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A row that gave no act: which, what stood there, and why."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListReading:
    """What one file holds.

    ``rows`` counts all rows of the file; each is in exactly one of ``read``, ``silent`` (a State
    without dates), ``passed_over`` (headings, blank lines, totals) and ``unread``.
    """

    layout: str
    rows: int
    acts: tuple[ReadAct, ...]
    read: tuple[int, ...]
    silent: tuple[SetAside, ...]
    passed_over: tuple[SetAside, ...]
    unread: tuple[SetAside, ...]


def read_list(
    register: Register, lines: tuple[Line, ...], heading: Heading, instrument: str | None
) -> ListReading:
    """Read every line below the heading.

    :param instrument: code of the instrument when the list is about one and does not name it.
    """
    acts: list[ReadAct] = []
    read: list[int] = []
    silent: list[SetAside] = []
    passed_over: list[SetAside] = []
    unread: list[SetAside] = []
    for line in lines:
        text = " | ".join(cell for cell in line.cells if cell)[:200]
        if reason := _passed_over(line, heading):
            passed_over.append(SetAside(line=line.number, text=text, reason=reason))
            continue
        try:
            found = tuple(_acts_on(register, line, heading, instrument))
        except (ValueError, NameProblem) as problem:
            unread.append(SetAside(line=line.number, text=text, reason=str(problem)))
            continue
        if found:
            acts.extend(found)
            read.append(line.number)
        else:
            silent.append(SetAside(line=line.number, text=text, reason="no date given"))
    return ListReading(
        layout=heading.layout.name,
        rows=len(lines),
        acts=tuple(acts),
        read=tuple(read),
        silent=tuple(silent),
        passed_over=tuple(passed_over),
        unread=tuple(unread),
    )


def _passed_over(line: Line, heading: Heading) -> str:
    if line.is_blank:
        return "blank line"
    if line.cells == heading.line.cells:
        return "heading"
    if line.number < heading.line.number:
        return "above the heading"
    if _TOTAL.search(" ".join(line.cells)) and not _is_state_row(line, heading):
        return "total or foot"
    return ""


def _is_state_row(line: Line, heading: Heading) -> bool:
    return bool(heading.cell(line, Role.STATE)) and not _TOTAL.search(
        heading.cell(line, Role.STATE)
    )


def _acts_on(
    register: Register, line: Line, heading: Heading, instrument: str | None
) -> Iterator[ReadAct]:
    state, written = find_state(register, heading.cell(line, Role.STATE))
    code = _instrument_of(register, heading.cell(line, Role.INSTRUMENT), instrument)
    for kind, date in _dated(register, code, line, heading):
        yield ReadAct(
            line=line.number,
            instrument=code,
            state=state,
            kind=kind,
            date=date,
            effective=_optional(heading.cell(line, Role.EFFECTIVE)),
            declaration=heading.cell(line, Role.DECLARATION),
            verification=_verification(heading.cell(line, Role.VERIFICATION), date),
            note=_note(heading.cell(line, Role.STATUS), heading.cell(line, Role.NOTE)),
            written=written,
            source_title=heading.cell(line, Role.SOURCE_TITLE),
            source_url=heading.cell(line, Role.SOURCE_URL),
            source_as_of=heading.cell(line, Role.SOURCE_AS_OF),
        )


def _dated(
    register: Register, code: str, line: Line, heading: Heading
) -> Iterable[tuple[ActKind, PartialDate]]:
    if Role.ACT in heading.columns:
        date = read_date(heading.cell(line, Role.DATE))
        if date is not None:
            yield ActKind(heading.cell(line, Role.ACT).casefold()), date.date
        return
    for role, kind in (
        (Role.SIGNATURE, ActKind.SIGNATURE),
        (Role.CONSENT, _consent_kind(register, code, heading)),
        (Role.DEPOSIT, ActKind.DEPOSIT),
    ):
        date = read_date(heading.cell(line, role))
        if date is not None:
            marked = date.kind if role is Role.CONSENT else None
            yield marked or kind, date.date


def _consent_kind(register: Register, code: str, heading: Heading) -> ActKind:
    """One column for ratification and accession tells them apart only where letters mark them."""
    family = register.instruments[code].family
    marks_accessions = heading.layout.name.startswith("UN Treaty")
    if family is Family.ILO or marks_accessions:
        return ActKind.RATIFICATION
    return ActKind.RATIFICATION_OR_ACCESSION


def _instrument_of(register: Register, text: str, given: str | None) -> str:
    if text:
        return register.names.find(text, "instrument").code
    if given is None:
        raise ValueError("the list does not say which instrument it is about: give --instrument")
    return given


def _note(status: str, note: str) -> str:
    """Keep what NORMLEX says of a ratification that is not, or no longer, in force."""
    usual = fold(status) in {"", "in force", "en vigueur", "en vigor"}
    return "; ".join(part for part in ("" if usual else status, note) if part)


def _optional(text: str) -> PartialDate | None:
    date = read_date(text)
    return date.date if date else None


def _verification(text: str, date: PartialDate) -> Verification:
    if text:
        return Verification(text.casefold())
    return Verification.EXACT if date.is_full else Verification.PARTIAL
