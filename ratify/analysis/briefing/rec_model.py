"""What a briefing sheet on a REC says, before it is put into words or on a page."""

from dataclasses import dataclass
from datetime import date, datetime

from ratify.analysis.briefing.model import (
    Ask,
    ConcernLine,
    FigureLine,
    Obligation,
    Path,
    Reference,
    StatusLine,
)
from ratify.law.position import Totals
from ratify.register import Flexibility


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLine:
    """One member of a REC under an argued instrument, with who has to act there."""

    status: StatusLine
    state: str
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageLine:
    """One provision over the members of a REC: in how many a law was found, how many assessed."""

    provision: str
    enacted: tuple[str, ...]
    short: tuple[str, ...]
    not_assessed: int
    refs: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountLine:
    """One instrument over the members of a REC on the day.

    :param missing: eligible members that are not bound, in English order.
    """

    instrument: str
    totals: Totals
    missing: tuple[str, ...]
    refs: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecCase:
    """One instrument argued for a REC: who did it, who is missing, and what the law of each has."""

    instrument: str
    totals: Totals
    treaty: StatusLine
    done: tuple[MemberLine, ...]
    missing: tuple[MemberLine, ...]
    coverage: tuple[CoverageLine, ...]
    text_refs: tuple[int, ...]
    obligation: Obligation
    flexibility: tuple[Flexibility, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecBriefing:
    """The ten parts of a REC's briefing sheet; membership is that of the as-of date."""

    rec: str
    as_of: date
    known_at: datetime | None
    members: tuple[str, ...]
    counts: tuple[CountLine, ...]
    figures: tuple[FigureLine, ...]
    cases: tuple[RecCase, ...]
    concerns: tuple[ConcernLine, ...]
    asks: tuple[Ask, ...]
    references: tuple[Reference, ...]
