"""What changed between two days, or between two states of knowledge: acts, standings, movers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ratify.analysis.board import Board
from ratify.analysis.scope import Scope
from ratify.errors import UsageProblem
from ratify.law import treaty_entry
from ratify.law.position import Position
from ratify.law.treaty import TreatyEntry
from ratify.register import Act, PartialDate, Register
from ratify.vocabulary import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One act that is new, one that is gone, or a standing that changed by itself.

    :param act: None where time alone, or a membership, changed the standing.
    :param date: of the act, or of entry into force for the State; None where neither tells.
    :param gone: the act was on record before and is retracted, or not known any more.
    """

    state: str
    instrument: str
    act: Act | None
    date: PartialDate | None
    before: Standing
    after: Standing
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Mover:
    """One State that acted: how many acts, under which instruments."""

    state: str
    acts: int
    instruments: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatyChange:
    """One instrument at both ends: how many acts it had and whether it was in force."""

    instrument: str
    before: TreatyEntry
    after: TreatyEntry

    @property
    def entered(self) -> bool:
        """Whether it entered into force in between."""
        return self.after.in_force and not self.before.in_force


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """What changed in a scope. Movers with the most acts stand first."""

    start: date
    end: date
    scope: Scope
    rows: tuple[Change, ...]
    movers: tuple[Mover, ...]
    treaties: tuple[TreatyChange, ...]


def diff(before: Register, after: Register, start: date, end: date, scope: Scope) -> Diff:
    """Compare the law on two days, or two states of knowledge of the law on one day.

    By law: the same register twice, and two days. By knowledge: ``register.as_known`` at two
    times, and the same day twice. An instrument that was not adopted yet had no acts.

    :raises UsageProblem: the first day lies after the second.
    """
    if start > end:
        raise UsageProblem(
            f"{start} lies after {end}: there is nothing in between.", "Give the earlier day first."
        )
    boards = Board(before, start), Board(after, end)
    rows = tuple(
        change
        for instrument in scope.instruments
        for state in scope.states
        for change in _changes(*boards, instrument, state)
    )
    return Diff(
        start=start,
        end=end,
        scope=scope,
        rows=rows,
        movers=tuple(_movers(rows, scope)),
        treaties=tuple(
            TreatyChange(
                instrument=code,
                before=treaty_entry(before, code, start),
                after=treaty_entry(after, code, end),
            )
            for code in scope.instruments
        ),
    )


def _changes(first: Board, second: Board, instrument: str, state: str) -> Iterator[Change]:
    was, now = first.at(instrument, state), second.at(instrument, state)
    known, found = _acts(first, was), _acts(second, now)
    moved = [(act, False) for key, act in found.items() if key not in known]
    moved += [(act, True) for key, act in known.items() if key not in found]
    for act, gone in sorted(moved, key=lambda pair: (pair[0].date.last, pair[0].id)):
        yield Change(
            state=state,
            instrument=instrument,
            act=act,
            date=act.date,
            before=was.standing,
            after=now.standing,
            gone=gone,
        )
    if not moved and was.standing is not now.standing:
        yield Change(
            state=state,
            instrument=instrument,
            act=None,
            date=_by_itself(now),
            before=was.standing,
            after=now.standing,
        )


def _acts(board: Board, position: Position) -> dict[str, Act]:
    """Return every act on record by the day of the board, declarations and rivals too."""
    acts = board.register.acts_of(position.state, position.instrument)
    return {act.id: act for act in acts if act.date.has_come_by(board.as_of)}


def _by_itself(position: Position) -> PartialDate | None:
    if position.standing is Standing.PARTY and position.in_force is not None:
        return PartialDate.of(position.in_force.day)
    return None


def _movers(rows: Iterable[Change], scope: Scope) -> list[Mover]:
    acts: dict[str, list[str]] = {}
    for row in rows:
        if row.act is not None and not row.gone:
            acts.setdefault(row.state, []).append(row.instrument)
    movers = [
        Mover(
            state=state,
            acts=len(acts[state]),
            instruments=tuple(dict.fromkeys(acts[state])),
        )
        for state in scope.states
        if state in acts
    ]
    return sorted(movers, key=lambda mover: -mover.acts)
