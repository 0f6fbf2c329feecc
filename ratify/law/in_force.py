"""Entry into force for one State: its own delay, never before the treaty itself."""

from datetime import date

from ratify.law.eligibility import joined_on
from ratify.law.periods import add_period
from ratify.law.position import InForce
from ratify.law.treaty import TreatyEntry
from ratify.register import Act, Instrument, Register
from ratify.vocabulary import Verification


def in_force_for(register: Register, binding: Act, entry: TreatyEntry) -> InForce | None:
    """Return when the treaty is in force for the State that did this binding act.

    The depositary's own date for the State wins, but nobody is party to a treaty before it is in
    force itself (VCLT art. 24). None while the treaty has no date of entry into force.
    """
    if entry.day is None:
        return None
    computed = max(_own_day(register, binding, entry), entry.day)
    if binding.effective is not None:
        return InForce(
            day=max(binding.effective.last, entry.day),
            recorded=True,
            computed=computed,
            certain=binding.effective.is_full,
        )
    certain = binding.date.is_full and binding.verification is Verification.EXACT
    return InForce(day=computed, recorded=False, computed=computed, certain=certain)


def confirms_at_membership(register: Register, binding: Act, treaty: Instrument) -> bool:
    """Whether the act confirms earlier obligations on the day the State joined the organisation.

    ILO practice at independence: such a ratification is in force the same day.
    """
    return treaty.entry.confirmation_on_membership and joined_on(
        register, treaty.code, binding.state, binding.date
    )


def _was_among_the_first(binding: Act, entry: TreatyEntry) -> bool:
    """Whether the act was done when the threshold was reached, or before."""
    return entry.reached is not None and binding.date.last <= entry.reached


def _own_day(register: Register, binding: Act, entry: TreatyEntry) -> date:
    """Apply the State's own delay; without a known rule the day of consent (VCLT art. 24(3)).

    Who acts once the treaty is in force is a later State, even where acts of the first ones are
    missing on record.
    """
    treaty = register.instruments[entry.instrument]
    day = binding.date.last
    if treaty.entry.later is None:
        return day
    delayed = add_period(day, treaty.entry.later)
    assert entry.day is not None, "asked only where the treaty has a date"
    if delayed <= entry.day:
        # Both answers are then the treaty's own day: the acts of other States need not be read.
        return delayed
    if confirms_at_membership(register, binding, treaty):
        return day
    is_late = day > entry.day or not _was_among_the_first(binding, entry)
    return delayed if is_late else day
