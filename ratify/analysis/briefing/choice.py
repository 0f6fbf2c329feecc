"""Which instruments a sheet argues: those on which this State can act soonest.

A sheet of two to four pages argues two. In this order: ratified and not deposited, longest waiting
first; signed and not ratified, treaties nearest to entry into force first, then the oldest
signature; open to the State without any act, those that most of its REC peers are bound by first;
and, where nothing else is left, those that bind the State and whose application has known gaps.
"""

from collections.abc import Iterable
from datetime import date

from ratify.analysis.board import BOUND, Board
from ratify.analysis.briefing.model import Choice
from ratify.analysis.briefing.terms import Pool
from ratify.analysis.domestication import assess
from ratify.law import treaty_entry
from ratify.law.position import Position
from ratify.vocabulary import Standing

ARGUED = 2

_POOLS = {
    Standing.RATIFIED_NOT_DEPOSITED: Pool.DEPOSIT,
    Standing.SIGNED: Pool.RATIFY,
    Standing.NONE: Pool.JOIN,
    Standing.DENOUNCED: Pool.JOIN,
    Standing.PARTY: Pool.APPLY,
    Standing.PARTY_PENDING: Pool.APPLY,
}


def choose(board: Board, state: str, asked: Iterable[str] | None = None) -> tuple[Choice, ...]:
    """Return what the sheet argues: what was asked for, in that order, or else by the rule.

    Treaties not adopted yet, and those to which the State cannot become party, are never argued.

    :raises KeyError: there is no such instrument.
    """
    known = adopted(board)
    wanted = known if asked is None else tuple(dict.fromkeys(asked))
    positions = (board.at(code, state) for code in wanted)
    open_ones = [it for it in positions if it.standing in _POOLS and it.instrument in known]
    if asked is not None:
        return tuple(_choice(board, position, Pool.ASKED) for position in open_ones)
    ordered = sorted(open_ones, key=lambda position: _rank(board, position))[:ARGUED]
    return tuple(_choice(board, position, _POOLS[position.standing]) for position in ordered)


def adopted(board: Board) -> tuple[str, ...]:
    """Return the codes of the instruments that existed on the day of the board."""
    return tuple(
        code
        for code, instrument in board.register.instruments.items()
        if instrument.adopted.has_come_by(board.as_of)
    )


def peers_of(board: Board, state: str) -> frozenset[str]:
    """Return the States that share a REC with this one on the day of the board."""
    register, day = board.register, board.as_of
    return frozenset(
        member.iso3
        for rec in register.recs_of(state, day)
        for member in register.members(rec, day)
        if member.iso3 != state
    )


def _choice(board: Board, position: Position, pool: Pool) -> Choice:
    peers = peers_of(board, position.state)
    return Choice(
        instrument=position.instrument,
        pool=pool,
        peers_bound=len(peers & board.bound(position.instrument)),
        peers=len(peers & board.eligible(position.instrument)),
    )


def _rank(board: Board, position: Position) -> tuple[int, float, date]:
    pool = _POOLS[position.standing]
    order = list(Pool).index(pool)
    done = position.consent or position.signature
    since = done.date.last if done else date.max
    if pool is Pool.RATIFY:
        entry = treaty_entry(board.register, position.instrument, board.as_of)
        return order, float(entry.to_go or 0) if not entry.in_force else float("inf"), since
    if pool is Pool.JOIN:
        choice = _choice(board, position, pool)
        return order, -choice.peers_bound / max(choice.peers, 1), date.max
    if position.standing in BOUND:
        return order, -float(len(assess(board.register, position).gaps)), date.max
    return order, 0.0, since
