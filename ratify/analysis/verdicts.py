"""The verdict on each act of a list: what it is to what is on record, and to the list itself."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from ratify.analysis.deeds import Deed, Likeness, deed_of, likeness, parted
from ratify.analysis.foreign_list import ListReading, ReadAct
from ratify.law.counting import counting
from ratify.law.position import Objection
from ratify.register import Act, Register, Source


class Verdict(StrEnum):
    """What one act of a list is to the register.

    ``repeated`` is an act that the list itself says twice, ``taken_back`` one that the office has
    retracted: an import does not put it on record again.
    """

    NEW = "new"
    MORE_PRECISE = "more_precise"
    SAME = "same"
    REPEATED = "repeated"
    CONFLICT = "conflict"
    TAKEN_BACK = "taken_back"
    UNLAWFUL = "unlawful"


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One act of the list beside ours.

    :param proposed: the act as it would be recorded.
    :param ours: the act that it agrees or conflicts with: on record, or earlier in the list.
    :param ours_line: the row of the list that ``ours`` stands in; None when it is on record.
    :param objections: what the law says against recording it.
    """

    line: int
    proposed: Act
    verdict: Verdict
    ours: Act | None = None
    ours_line: int | None = None
    written: str = ""
    objections: tuple[Objection, ...] = ()


def beside(
    register: Register, reading: ListReading, source: Source, origin: str
) -> Iterator[Compared]:
    """Put each act of the list beside ours, and beside what the list said before.

    The law is not asked here.
    """
    taken_back: dict[Deed, list[Act]] = {}
    for act in register.acts:
        if act.retraction is not None:
            taken_back.setdefault(deed_of(act), []).append(act)
    earlier: dict[tuple[str, str], list[tuple[int, Act]]] = {}
    for item in reading.acts:
        proposed = _proposed(item, source, origin)
        said = earlier.setdefault((item.instrument, item.state), [])
        retracted = taken_back.get(deed_of(proposed), [])
        yield _compared(register, item, proposed, said, retracted)
        said.append((item.line, proposed))


def _compared(
    register: Register,
    item: ReadAct,
    proposed: Act,
    said: list[tuple[int, Act]],
    taken_back: list[Act],
) -> Compared:
    on_record = register.acts_of(item.state, item.instrument)
    every = [*on_record, *(act for _, act in said)]
    ours = [act for act in on_record if _is_same_deed(act, proposed, every)]
    rows = {id(act): line for line, act in said}
    before = [act for _, act in said if _is_same_deed(act, proposed, every)]
    verdict, found = _verdict(proposed, ours, before, taken_back)
    return Compared(
        line=item.line,
        proposed=proposed,
        verdict=verdict,
        ours=found,
        ours_line=rows.get(id(found)),
        written=item.written,
    )


def _verdict(
    theirs: Act, ours: list[Act], before: list[Act], taken_back: list[Act]
) -> tuple[Verdict, Act | None]:
    alike = {Likeness.SAME, Likeness.VAGUER}
    for act in before:
        if likeness(theirs, act) in alike:
            return Verdict.REPEATED, act
    for act in ours:
        if likeness(theirs, act) in alike:
            return Verdict.SAME, act
    for act in taken_back:
        if likeness(theirs, act) in alike:
            return Verdict.TAKEN_BACK, act
    for act in ours:
        if likeness(theirs, act) is Likeness.FINER:
            return Verdict.MORE_PRECISE, act
    rivals = [act for act in ours or before if likeness(theirs, act) is Likeness.OTHER]
    return (Verdict.CONFLICT, counting(rivals)) if rivals else (Verdict.NEW, None)


def _is_same_deed(one: Act, other: Act, acts: list[Act]) -> bool:
    return deed_of(one) == deed_of(other) and not parted(one, other, acts)


def _proposed(item: ReadAct, source: Source, origin: str) -> Act:
    spelling = f"written {item.written!r} in the source" if item.written else ""
    cited = item.source or source
    return Act(
        id="",
        instrument=item.instrument,
        state=item.state,
        kind=item.kind,
        date=item.date,
        effective=item.effective,
        declaration=item.declaration,
        verification=item.verification,
        source=cited if cited.title else replace(cited, title=source.title),
        note="; ".join(part for part in (item.note, spelling) if part),
        origin=origin,
    )
