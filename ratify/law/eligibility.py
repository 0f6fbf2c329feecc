"""Who may become party: the members, on the day, of the organisation that a treaty is open to."""

from datetime import date

from ratify.register import Membership, PartialDate, Register


def eligible(register: Register, instrument: str, state: str, day: date) -> bool:
    """Whether the State could become party on that day.

    :raises KeyError: the register has no such instrument.
    """
    return register.is_member(register.instruments[instrument].members_of, state, day)


def ever_eligible(register: Register, instrument: str, state: str) -> bool:
    """Whether any membership on record, past or later, opens the treaty to the State."""
    return bool(_memberships(register, instrument, state))


def may_have_been_eligible(
    register: Register, instrument: str, state: str, date_of_act: PartialDate
) -> bool:
    """Whether some day that the date can mean lies within what a membership can mean.

    The benefit of the doubt, unlike :func:`eligible`: an act is refused only when the State
    was certainly not a member.
    """
    return any(
        (one.joined is None or one.joined.first <= date_of_act.last)
        and (one.left is None or one.left.last > date_of_act.first)
        for one in _memberships(register, instrument, state)
    )


def joined_on(register: Register, instrument: str, state: str, day: PartialDate) -> bool:
    """Whether the State became a member of the treaty's organisation on that very day."""
    return day.is_full and any(
        one.joined == day for one in _memberships(register, instrument, state)
    )


def first_joined(register: Register, instrument: str, state: str) -> PartialDate | None:
    """Return the first date on which the State became a member, or None where none is known."""
    dates = [one.joined for one in _memberships(register, instrument, state) if one.joined]
    return min(dates, key=lambda joined: joined.last, default=None)


def _memberships(register: Register, instrument: str, state: str) -> tuple[Membership, ...]:
    return register.memberships_in(register.instruments[instrument].members_of, state)
