"""An act put to the rules, with what is on record beside it."""

from dataclasses import dataclass
from datetime import date

from ratify.register import Act, Instrument, Register, State
from ratify.vocabulary import CONSENT_KINDS, ActKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An act that somebody wants to record.

    :param register: what is on record; the act itself may be there already.
    :param others: the acts of the same State under the same instrument, oldest first.
    """

    register: Register
    act: Act
    today: date
    treaty: Instrument
    state: State
    others: tuple[Act, ...]

    @property
    def is_consent(self) -> bool:
        """Whether the act is a consent to be bound, of any kind."""
        return self.act.kind in CONSENT_KINDS

    def earlier(self, kind: ActKind) -> Act | None:
        """Return the first act of that kind that was certainly done before this one."""
        return next(
            (one for one in self.of(kind) if one.date.last < self.act.date.first),
            None,
        )

    def later(self, kind: ActKind) -> Act | None:
        """Return the first act of that kind that was certainly done after this one."""
        return next(
            (one for one in self.of(kind) if one.date.first > self.act.date.last),
            None,
        )

    def of(self, *kinds: ActKind) -> tuple[Act, ...]:
        """Return the other acts of these kinds."""
        return tuple(one for one in self.others if one.kind in kinds)

    def consents(self) -> tuple[Act, ...]:
        """Return the other consents to be bound, of any kind."""
        return self.of(*CONSENT_KINDS)


def case_of(register: Register, act: Act, today: date) -> Case:
    """Put an act to the rules; one that is on record already is judged without itself.

    :raises KeyError: the register has no such State or instrument.
    """
    return Case(
        register=register,
        act=act,
        today=today,
        treaty=register.instruments[act.instrument],
        state=register.states[act.state],
        others=tuple(one for one in register.acts_of(act.state, act.instrument) if one is not act),
    )
