"""What a list says against what is on record: new, the same, more precise, different, gone.

Nothing is written here, and no proposed act has an id yet: the store gives one. What the office
accepts becomes acts with their origin and source; what differs stays side by side with ours.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ratify import law
from ratify.errors import ShrunkenImport
from ratify.law.position import Objection
from ratify.register import Act, PartialDate, Register, Source
from ratify.sources.reading import ListReading, ReadAct
from ratify.vocabulary import CONSENT_KINDS, ActKind, Severity


class Verdict(StrEnum):
    """What one act of a list is to the register."""

    NEW = "new"
    SAME = "same"
    MORE_PRECISE = "more_precise"
    DIFFERS = "differs"
    UNLAWFUL = "unlawful"


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One act of the list beside ours.

    :param proposed: the act as it would be recorded.
    :param ours: the act on record that it agrees or conflicts with, where there is one.
    :param objections: what the law says against recording it.
    """

    line: int
    proposed: Act
    verdict: Verdict
    ours: Act | None = None
    written: str = ""
    objections: tuple[Objection, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The whole list against the register; ``gone`` are acts once read from this very source."""

    reading: ListReading
    acts: tuple[Compared, ...]
    gone: tuple[Act, ...]

    def of(self, *verdicts: Verdict) -> tuple[Compared, ...]:
        """Return the acts with one of these verdicts, in the order of the file."""
        return tuple(item for item in self.acts if item.verdict in verdicts)


def compare(
    register: Register, reading: ListReading, source: Source, origin: str, today: date
) -> Comparison:
    """Compare what was read with the register.

    :param source: the list as a source; a row that names its own source keeps it.
    :param origin: ``import:<name>``, the same each time the same list is read.
    """
    proposals = tuple((item, _proposed(item, source, origin)) for item in reading.acts)
    cells: dict[tuple[str, str], list[Act]] = {}
    for _, proposed in proposals:
        cells.setdefault((proposed.instrument, proposed.state), []).append(proposed)
    compared = tuple(
        _compared(
            register,
            item,
            proposed,
            [act for act in cells[proposed.instrument, proposed.state] if act is not proposed],
            today,
        )
        for item, proposed in proposals
    )
    found = {(item.proposed.instrument, item.proposed.state) for item in compared}
    gone = tuple(
        act
        for act in _from_same_source(register, source, origin)
        if (act.instrument, act.state) not in found
    )
    return Comparison(reading=reading, acts=compared, gone=gone)


def refuse_shrinking(
    register: Register, comparison: Comparison, source: Source, origin: str
) -> None:
    """Refuse a list that holds fewer acts than are on record from the same source.

    :raises ShrunkenImport: good data are never replaced by an empty or shrunken list.
    """
    before = len(_from_same_source(register, source, origin))
    now = len(comparison.acts)
    if now == 0 or now < before:
        raise ShrunkenImport(
            f"The list holds {now} acts; {before} are on record from this source.",
            "Look at the file; if States really were taken off it, add --allow-shrink.",
        )


def _from_same_source(register: Register, source: Source, origin: str) -> tuple[Act, ...]:
    return tuple(
        act
        for act in register.acts
        if act.retraction is None
        and (act.origin == origin or (source.url and act.source.url == source.url))
    )


def _proposed(item: ReadAct, source: Source, origin: str) -> Act:
    own = bool(item.source_title or item.source_url)
    as_of = _date_or_none(item.source_as_of)
    cited = (
        Source(
            id="",
            title=item.source_title or source.title,
            url=item.source_url,
            as_of=as_of,
            as_of_note="" if as_of else item.source_as_of,
        )
        if own
        else source
    )
    spelling = f"written {item.written!r} in the source" if item.written else ""
    return Act(
        id="",
        instrument=item.instrument,
        state=item.state,
        kind=item.kind,
        date=item.date,
        effective=item.effective,
        declaration=item.declaration,
        verification=item.verification,
        source=cited,
        note="; ".join(part for part in (item.note, spelling) if part),
        origin=origin,
    )


def _date_or_none(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text)
    except ValueError:
        return None


def _compared(
    register: Register, item: ReadAct, proposed: Act, beside: list[Act], today: date
) -> Compared:
    on_record = register.acts_of(item.state, item.instrument)
    alike = [act for act in on_record if _same_kind(act.kind, item.kind)]
    verdict, ours = _verdict(item.date, alike)
    objections: tuple[Objection, ...] = ()
    if verdict is not Verdict.SAME:
        # A deposit is lawful beside the ratification of the same list, in whatever order.
        cell = replace(register, acts=(*on_record, *beside))
        objections = law.object_to(cell, proposed, today)
        if any(objection.severity is Severity.ERROR for objection in objections):
            verdict = Verdict.UNLAWFUL
    return Compared(
        line=item.line,
        proposed=proposed,
        verdict=verdict,
        ours=ours,
        written=item.written,
        objections=objections,
    )


def _verdict(theirs: PartialDate, alike: Iterable[Act]) -> tuple[Verdict, Act | None]:
    ours = list(alike)
    for act in ours:
        if act.date == theirs or _within(act.date, theirs):
            return Verdict.SAME, act
    for act in ours:
        if _within(theirs, act.date):
            return Verdict.MORE_PRECISE, act
    return (Verdict.DIFFERS, ours[0]) if ours else (Verdict.NEW, None)


def _within(inner: PartialDate, outer: PartialDate) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last


def _same_kind(ours: ActKind, theirs: ActKind) -> bool:
    """A list with one column for both does not contradict one that tells them apart."""
    if ours is theirs:
        return True
    undecided = ActKind.RATIFICATION_OR_ACCESSION
    return undecided in (ours, theirs) and {ours, theirs} <= CONSENT_KINDS
