"""What is to be done next, by whom and until when: overdue, due within a week, later."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ratify.analysis.scope import Scope
from ratify.register import NextAction, Register

WEEK = timedelta(days=7)


class Urgency(StrEnum):
    """How near the day is by which something is to be done."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this_week"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One action that is open.

    :param days: days until it is due; negative when it is overdue.
    """

    action: NextAction
    days: int

    @property
    def urgency(self) -> Urgency:
        """How near its day is."""
        if self.days < 0:
            return Urgency.OVERDUE
        if self.days == 0:
            return Urgency.TODAY
        return Urgency.THIS_WEEK if self.days <= WEEK.days else Urgency.LATER


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What is to be done in a scope, the most urgent first.

    :param until: the last day that was asked for; None for all days.
    :param later: how many actions are due after that day.
    """

    as_of: date
    scope: Scope
    until: date | None
    rows: tuple[Due, ...]
    later: int = 0


def agenda(register: Register, as_of: date, scope: Scope, until: date | None) -> Agenda:
    """Return the open actions in a scope that are due by a day, those overdue too.

    An action that concerns a State whatever the instrument is in every scope that names none.
    What was closed after that day was still open on it.
    """
    found = [
        Due(action=action, days=(action.due - as_of).days) for action in _open(register, as_of)
    ]
    found = [one for one in found if _is_within(one.action, scope)]
    due = tuple(one for one in found if until is None or one.action.due <= until)
    return Agenda(as_of=as_of, scope=scope, until=until, rows=due, later=len(found) - len(due))


def next_action(register: Register, state: str, instrument: str, as_of: date) -> NextAction | None:
    """Return the most urgent open action of a State under an instrument, or for any of them."""
    fitting = (
        action
        for action in _open(register, as_of)
        if action.state == state and action.instrument in ("", instrument)
    )
    return next(fitting, None)


def _open(register: Register, as_of: date) -> Iterator[NextAction]:
    """Actions that stand and were not done by the day, the most urgent first."""
    standing = (
        action
        for action in register.progress.actions
        if action.retraction is None
        and not (action.closed is not None and action.closed.date.has_come_by(as_of))
    )
    yield from sorted(standing, key=lambda action: (action.due, action.id))


def _is_within(action: NextAction, scope: Scope) -> bool:
    if action.state not in scope.states:
        return False
    if not action.instrument:
        return not any(found.kind == "instrument" for found in scope.named)
    return action.instrument in scope.instruments
