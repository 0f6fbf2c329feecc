"""How long States wait from one step to the next, those who still wait included.

A mean over those who have arrived would leave out the slow ones. The Kaplan-Meier estimator
(1958) counts a State that still waits for as long as it was seen to wait.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ratify.law.position import Position
from ratify.register import Act


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """The wait of one State from one act to the next.

    :param days: until the next act, or until the source of the first act ends.
    :param over: whether the next act was done; otherwise the State still waited then.
    """

    state: str
    days: int
    over: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """The waits of a group of States.

    :param median: days until half of those who started have arrived; None where less than half
        have, so that nobody can say.
    :param left_out: States whose dates are not known to the day, or lie in the other order.
    """

    waits: tuple[Wait, ...]
    left_out: tuple[str, ...]
    median: int | None

    @property
    def arrived(self) -> int:
        """States that have done the next act."""
        return sum(1 for wait in self.waits if wait.over)

    @property
    def waiting(self) -> int:
        """States that still waited when last seen."""
        return len(self.waits) - self.arrived


def signature_to_consent(positions: Iterable[Position], as_of: date) -> Waits:
    """Return the waits from signature to consent of those who have signed."""
    return _waits([(item.state, item.signature, item.consent) for item in positions], as_of)


def consent_to_deposit(positions: Iterable[Position], as_of: date) -> Waits:
    """Return the waits from consent to deposit of those who have consented."""
    return _waits([(item.state, item.consent, item.deposit) for item in positions], as_of)


def survival(waits: Sequence[Wait]) -> tuple[tuple[int, float], ...]:
    """Return the Kaplan-Meier curve: after each number of days, the share that still waits."""
    share, curve = 1.0, []
    for days in sorted({wait.days for wait in waits if wait.over}):
        at_risk = sum(1 for wait in waits if wait.days >= days)
        arrived = sum(1 for wait in waits if wait.over and wait.days == days)
        share *= 1 - arrived / at_risk
        curve.append((days, share))
    return tuple(curve)


def median_wait(waits: Sequence[Wait]) -> int | None:
    """Return the first number of days after which at most half still wait, or None."""
    return next((days for days, share in survival(waits) if share <= _HALF), None)


_HALF = 0.5 + 1e-12


def _waits(steps: Iterable[tuple[str, Act | None, Act | None]], as_of: date) -> Waits:
    waits: list[Wait] = []
    left_out: list[str] = []
    for state, start, end in steps:
        if start is None:
            continue
        days = _days(start, end, as_of)
        if days is None:
            left_out.append(state)
        else:
            waits.append(Wait(state=state, days=days, over=end is not None))
    return Waits(waits=tuple(waits), left_out=tuple(left_out), median=median_wait(waits))


def _days(start: Act, end: Act | None, as_of: date) -> int | None:
    """Return the days between two acts, or until last seen; None where they cannot be counted."""
    until = last_seen(start, as_of) if end is None else end.date.last
    exact = start.date.is_full and (end is None or end.date.is_full)
    days = (until - start.date.last).days
    return days if exact and days >= 0 else None


def last_seen(act: Act, as_of: date) -> date:
    """Return the day until which the source of an act tells of the State: its own date.

    A list of 2017 does not say that a State still waited in 2025. A source without a date is
    taken to speak of the day asked for.
    """
    own = act.source.as_of
    return as_of if own is None else min(own.last, as_of)
