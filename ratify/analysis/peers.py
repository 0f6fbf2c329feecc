"""Whom to call: States that are bound and share the most with this one.

Six things count alike: a common REC, a common official language, the same legal tradition, the
same constitutional route, and remittances and a share of migrants of the same order (at most twice
the other's). What is not known of either State is not shared.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ratify.analysis.board import Board
from ratify.analysis.domestication import Assessment, assess
from ratify.analysis.scope import in_english_order
from ratify.law import ordinal
from ratify.law.position import Position
from ratify.register import Register, State
from ratify.sentence import Prose, Sentence, Small, joined, worded
from ratify.vocabulary import IncorporationSystem, Standing

_SAME_ORDER = 2.0


class Likeness(StrEnum):
    """What two States may share."""

    REC = "rec"
    LANGUAGE = "language"
    LEGAL_TRADITION = "legal_tradition"
    ROUTE = "route"
    REMITTANCES = "remittances"
    MIGRANT_SHARE = "migrant_share"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """One thing that two States share, in words: ``ECOWAS``, ``8.1 and 6.04 % of GDP``."""

    likeness: Likeness
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """One State that is bound, and what it shares with the one that asks.

    :param ordinal: it was the n-th to be bound; None where that cannot be told.
    """

    state: str
    shared: tuple[Shared, ...]
    position: Position
    ordinal: int | None
    assessment: Assessment


@dataclass(frozen=True, slots=True, kw_only=True)
class Peers:
    """The peers of a State under an instrument on a day, the most alike first.

    Among equals the latest to be bound stands first: its memory is freshest.
    """

    as_of: date
    state: str
    instrument: str
    standing: Standing
    rows: tuple[Peer, ...]


def peers(register: Register, as_of: date, state: str, instrument: str) -> Peers:
    """Return the States that are bound, the most alike first; none before the adoption."""
    board = Board(register, as_of)
    asking = register.states[state]
    rows = [
        _peer(board, asking, other, instrument)
        for other in in_english_order(register)
        if other.iso3 != state and other.iso3 in board.bound(instrument)
    ]
    rows.sort(key=_nearness)
    return Peers(
        as_of=as_of,
        state=state,
        instrument=instrument,
        standing=board.at(instrument, state).standing,
        rows=tuple(rows),
    )


def _nearness(peer: Peer) -> tuple[int, int]:
    binding = peer.position.binding
    latest = 0 if binding is None else binding.date.last.toordinal()
    return -len(peer.shared), -latest


def _peer(board: Board, asking: State, other: State, instrument: str) -> Peer:
    position = board.at(instrument, other.iso3)
    return Peer(
        state=other.iso3,
        shared=tuple(shared(board.register, asking, other, board.as_of)),
        position=position,
        ordinal=ordinal(board.register, instrument, other.iso3),
        assessment=assess(board.register, position),
    )


def shared(register: Register, one: State, other: State, day: date) -> Iterable[Shared]:
    """Return what two States share on a day."""
    recs = [rec for rec in register.recs_of(one.iso3, day) if rec in _recs(register, other, day)]
    found = {
        Likeness.REC: ", ".join(recs),
        Likeness.LANGUAGE: _languages(one, other),
        Likeness.LEGAL_TRADITION: _same(one, other, lambda state: state.legal_tradition),
        Likeness.ROUTE: _same(one, other, _route),
        Likeness.REMITTANCES: _order(one, other, _remittances, _of_gdp),
        Likeness.MIGRANT_SHARE: _order(one, other, _migrant_share, _of_people),
    }
    return (Shared(likeness=kind, words=text) for kind, text in found.items() if text)


def _recs(register: Register, state: State, day: date) -> tuple[str, ...]:
    return register.recs_of(state.iso3, day)


def _languages(one: State, other: State) -> str:
    common = [Prose(item) for item in one.languages if item in other.languages]
    return joined(common) if common else ""


def _same(one: State, other: State, read: Callable[[State], str]) -> str:
    return read(one) if read(one) == read(other) else ""


def _route(state: State) -> str:
    system = state.incorporation.system
    if system is IncorporationSystem.UNKNOWN:
        return ""
    return Sentence("{system}", system=Small(worded(system)))


def _remittances(state: State) -> float | None:
    figure = state.figure("remittances")
    return None if figure is None else figure.value


def _migrant_share(state: State) -> float | None:
    migrants, people = state.figure("migrant_stock"), state.figure("population")
    if migrants is None or people is None or not people.value:
        return None
    return 100 * migrants.value / people.value


def _of_gdp(one: float, other: float) -> Sentence:
    return Sentence("{one} and {other} % of GDP", one=one, other=other)


def _of_people(one: float, other: float) -> Sentence:
    return Sentence("{one} and {other} % of the population", one=one, other=other)


def _order(
    one: State,
    other: State,
    read: Callable[[State], float | None],
    words: Callable[[float, float], Sentence],
) -> str:
    """Say the figures of both, to two decimals, where they are of the same order."""
    low, high = sorted((read(one) or 0.0, read(other) or 0.0))
    if low <= 0 or high > _SAME_ORDER * low:
        return ""
    return words(round(read(one) or 0.0, 2), round(read(other) or 0.0, 2))
