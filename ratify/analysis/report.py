"""The Legal Counsel's report on the status of treaties, as data.

The report was first asked for by the 66th Council of Ministers (Harare, May 1997) and stands on
the agenda of each ordinary session of the Executive Council since. Its parts are the mandate, the
situation, and draft recommendations in the style of a decision.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from ratify.analysis.board import BOUND, Board
from ratify.analysis.briefing.citations import Citations
from ratify.analysis.briefing.model import Dated, Reference
from ratify.analysis.briefing.status import list_source
from ratify.analysis.diff import Mover, diff
from ratify.analysis.queue import queue
from ratify.analysis.scope import Scope, scope
from ratify.law import totals, treaty_entry
from ratify.law.position import Totals
from ratify.law.treaty import TreatyEntry
from ratify.register import PartialDate, Register, Source
from ratify.vocabulary import CONSENT_KINDS, ActKind, Family, Standing

NEAREST = 3
_FAMILIES = (Family.AU, Family.REC, Family.UN, Family.ILO)
MANDATE = Source(
    id="report-mandate",
    title="AU Legal Counsel, report on the status of OAU/AU treaties, 22 January 2007 (mirror)",
    url="https://docplayer.fr/58193361-Rapport-sur-l-etat-des-traites-de-l-oua-union-africaine-au-22-janvier-2007.html",
    as_of=PartialDate(2007, 1, 22),
)
"""Where the mandate was read: 66th Ordinary Session of the Council of Ministers, May 1997."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatyLine:
    """One treaty on the day: adopted when, in force since when, and how many acts.

    :param refs: the list that the counts rest on, or the sources of the acts that bind.
    :param signed_only: members that have signed and not consented, in English order.
    """

    instrument: str
    adopted: PartialDate
    text_refs: tuple[int, ...]
    entry: TreatyEntry
    totals: Totals
    refs: tuple[int, ...]
    signed_only: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One act done since the last report."""

    state: str
    instrument: str
    kind: ActKind
    done: Dated


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingLine:
    """One State that has consented and not deposited, with the least number of days since."""

    state: str
    instrument: str
    consent: Dated
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What the report says, before it is put into words.

    :param since: the day of the last report; None where none was named, and then no events.
    :param nearest: treaties not in force, those that lack the fewest acts first.
    :param without: members that are bound by none of the treaties.
    """

    as_of: date
    known_at: datetime | None
    since: date | None
    treaties: tuple[TreatyLine, ...]
    events: tuple[Event, ...]
    movers: tuple[Mover, ...]
    nearest: tuple[TreatyLine, ...]
    without: tuple[str, ...]
    waiting: tuple[WaitingLine, ...]
    mandate: tuple[int, ...]
    references: tuple[Reference, ...]


def report(
    register: Register, as_of: date, instruments: Iterable[str], since: date | None = None
) -> Report:
    """Return the situation of these treaties on a day, the AU's own first, and what happened since.

    :raises KeyError: there is no such instrument.
    :raises UsageProblem: ``since`` lies after ``as_of``.
    """
    board, citations = Board(register, as_of), Citations(register)
    wanted = [register.instruments[code] for code in dict.fromkeys(instruments)]
    wanted.sort(key=lambda instrument: _FAMILIES.index(instrument.family))
    codes = tuple(it.code for it in wanted if it.adopted.has_come_by(as_of))
    members = scope(register, as_of)
    covered = Scope(states=members.states, instruments=codes)
    treaties = tuple(_treaty(board, citations, code, covered) for code in codes)
    events, movers = _since(register, citations, covered, since, as_of)
    return Report(
        as_of=as_of,
        known_at=register.known_at,
        since=since,
        treaties=treaties,
        events=events,
        movers=movers,
        nearest=_nearest(treaties),
        without=tuple(state for state in covered.states if _has_none(board, codes, state)),
        waiting=_waiting(register, citations, covered, as_of),
        mandate=citations.cite(MANDATE),
        references=citations.references,
    )


def _treaty(board: Board, citations: Citations, code: str, covered: Scope) -> TreatyLine:
    register = board.register
    positions = [board.at(code, state) for state in covered.states]
    source = list_source(register, code)
    acts = [position.binding for position in positions if position.binding]
    sources = [source] if source else [act.source for act in acts]
    instrument = register.instruments[code]
    return TreatyLine(
        instrument=code,
        adopted=instrument.adopted,
        text_refs=citations.text_of(instrument),
        entry=treaty_entry(register, code, board.as_of),
        totals=totals(register, code, positions, board.as_of),
        refs=tuple(sorted({number for one in sources for number in citations.cite(one)})),
        signed_only=tuple(it.state for it in positions if it.standing is Standing.SIGNED),
    )


def _since(
    register: Register, citations: Citations, covered: Scope, since: date | None, as_of: date
) -> tuple[tuple[Event, ...], tuple[Mover, ...]]:
    if since is None:
        return (), ()
    found = diff(register, register, since, as_of, covered)
    told = {ActKind.SIGNATURE, ActKind.DEPOSIT, ActKind.DENUNCIATION, *CONSENT_KINDS}
    events = (
        Event(
            state=row.state,
            instrument=row.instrument,
            kind=row.act.kind,
            done=citations.act(row.act),
        )
        for row in found.rows
        if row.act is not None and row.act.kind in told
    )
    return tuple(events), found.movers


def _nearest(treaties: tuple[TreatyLine, ...]) -> tuple[TreatyLine, ...]:
    waiting = [line for line in treaties if line.entry.to_go and not line.entry.in_force]
    return tuple(sorted(waiting, key=lambda line: line.entry.to_go or 0)[:NEAREST])


def _has_none(board: Board, codes: tuple[str, ...], state: str) -> bool:
    standings = {board.at(code, state).standing for code in codes}
    return bool(standings - {Standing.NOT_ELIGIBLE}) and not standings & BOUND


def _waiting(
    register: Register, citations: Citations, covered: Scope, as_of: date
) -> tuple[WaitingLine, ...]:
    return tuple(
        WaitingLine(
            state=row.state,
            instrument=row.instrument,
            consent=citations.act(row.consent),
            days=row.days,
        )
        for row in queue(register, as_of, covered).rows
    )
