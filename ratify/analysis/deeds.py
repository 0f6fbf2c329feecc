"""When two reports speak of one deed, and how their words relate.

Sources report the same deed with more or less precision: a year or a day, "ratification or
accession" or which of the two. All ways to consent to be bound are one deed; reservations and
declarations are as many deeds as there are texts. A denunciation parts what came before it from
what came after.
"""

from collections.abc import Iterable
from enum import Enum, auto
from typing import NamedTuple

from ratify.register import Act, PartialDate, fold
from ratify.vocabulary import CONSENT_KINDS, ActKind

_STATEMENTS = {ActKind.RESERVATION, ActKind.DECLARATION}
_VAGUE = ActKind.RATIFICATION_OR_ACCESSION


class Deed(NamedTuple):
    """What a State did once under an instrument; the text tells statements apart."""

    instrument: str
    state: str
    kind: str
    text: str = ""


class Likeness(Enum):
    """What one report of a deed is to another: the same, finer, vaguer, or something else."""

    SAME = auto()
    FINER = auto()
    VAGUER = auto()
    OTHER = auto()


def deed_of(act: Act) -> Deed:
    """Return the deed that an act reports."""
    if act.kind in CONSENT_KINDS:
        return Deed(act.instrument, act.state, "consent")
    text = fold(act.declaration) if act.kind in _STATEMENTS else ""
    return Deed(act.instrument, act.state, act.kind.value, text)


def parted(one: Act, other: Act, acts: Iterable[Act]) -> bool:
    """Whether a denunciation lies between two acts, so that they are two deeds of one kind."""
    first, last = sorted((one.date.last, other.date.last))
    return one.kind is not ActKind.DENUNCIATION and any(
        act.kind is ActKind.DENUNCIATION and first <= act.date.last < last for act in acts
    )


def likeness(theirs: Act, ours: Act) -> Likeness:
    """Return what their report of a deed is to ours: ``FINER`` says more, and contradicts nothing.

    A report that says more in one respect and less in another is finer.
    """
    dates = _of_dates(theirs.date, ours.date)
    kinds = _of_kinds(theirs.kind, ours.kind)
    for likeness_ in (Likeness.OTHER, Likeness.FINER, Likeness.VAGUER):
        if likeness_ in (dates, kinds):
            return likeness_
    return Likeness.SAME


def _of_dates(theirs: PartialDate, ours: PartialDate) -> Likeness:
    if theirs == ours:
        return Likeness.SAME
    if ours.first <= theirs.first and theirs.last <= ours.last:
        return Likeness.FINER
    if theirs.first <= ours.first and ours.last <= theirs.last:
        return Likeness.VAGUER
    return Likeness.OTHER


def _of_kinds(theirs: ActKind, ours: ActKind) -> Likeness:
    if theirs is ours:
        return Likeness.SAME
    if ours is _VAGUE:
        return Likeness.FINER
    return Likeness.VAGUER if theirs is _VAGUE else Likeness.OTHER
