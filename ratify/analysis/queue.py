"""The deposit queue: States that have consented to be bound and not deposited the instrument.

Between the consent and the deposit a State is not bound (VCLT art. 16), although the work at home
is done. Only treaties whose binding act is the deposit have a queue.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ratify.analysis.board import Board
from ratify.analysis.scope import Scope
from ratify.analysis.todo import next_action
from ratify.law import treaty_entry
from ratify.law.position import Position
from ratify.register import Act, NextAction, Register
from ratify.vocabulary import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One State that waits before the depositary's door.

    :param consent: the act that gave consent, with its source.
    :param days: days since the consent, at least: a partial date counts from its last day.
    :param days_at_most: days since the first day that a partial date can mean; equal to ``days``
        for a full date.
    :param to_go: binding acts that the treaty still needs to enter into force; 0 once reached,
        None where States outside the register count too.
    :param action: what the office has to do next about it, the most urgent first.
    """

    state: str
    instrument: str
    consent: Act
    days: int
    days_at_most: int
    to_go: int | None
    action: NextAction | None = None

    @property
    def certain(self) -> bool:
        """Whether the number of days is exact."""
        return self.days == self.days_at_most


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """The deposit queue in a scope on a day, the longest wait first."""

    as_of: date
    scope: Scope
    rows: tuple[Waiting, ...]


def queue(register: Register, as_of: date, scope: Scope) -> Queue:
    """Return who has consented and not deposited, the longest wait first."""
    board = Board(register, as_of)
    waiting = [row for code in scope.instruments for row in _under(board, code, scope.states)]
    places = {state: place for place, state in enumerate(scope.states)}
    waiting.sort(key=lambda row: (-row.days, places[row.state], row.instrument))
    return Queue(as_of=as_of, scope=scope, rows=tuple(waiting))


def _under(board: Board, instrument: str, states: Iterable[str]) -> Iterable[Waiting]:
    for state in states:
        position = board.at(instrument, state)
        if position.standing is Standing.RATIFIED_NOT_DEPOSITED:
            action = next_action(board.register, state, instrument, board.as_of)
            to_go = treaty_entry(board.register, instrument, board.as_of).to_go
            yield _waiting(position, to_go, action)


def _waiting(position: Position, to_go: int | None, action: NextAction | None) -> Waiting:
    consent = position.consent
    assert consent is not None, "ratified, not deposited, without a consent"
    return Waiting(
        state=position.state,
        instrument=position.instrument,
        consent=consent,
        days=(position.as_of - consent.date.last).days,
        days_at_most=(position.as_of - consent.date.first).days,
        to_go=to_go,
        action=action,
    )
