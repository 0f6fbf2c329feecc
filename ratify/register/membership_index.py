"""Who was a member of what on any day: each answer is found once."""

from collections.abc import Iterable, Sequence
from datetime import date

from ratify.register.facts import Membership, State


class MembershipIndex:
    """Memberships by organisation, with the days from and until which each counts.

    :param states: the States on record, in the order in which members are given; others who may
        have memberships are nobody's members.
    """

    def __init__(self, memberships: Iterable[Membership], states: Sequence[State]) -> None:
        self._states = states
        self._spells: dict[str, list[tuple[date, date | None, str]]] = {}
        self._members: dict[tuple[str, date], tuple[State, ...]] = {}
        self._numbers: dict[tuple[str, date], int] = {}
        known = {state.iso3 for state in states}
        for one in memberships:
            if one.joined is not None and one.state in known:
                spell = (one.joined.last, one.left.last if one.left else None, one.state)
                self._spells.setdefault(one.organisation, []).append(spell)

    def members(self, organisation: str, day: date) -> tuple[State, ...]:
        """Return the States that were members on that day."""
        key = (organisation, day)
        if key not in self._members:
            codes = self._codes(organisation, day)
            self._members[key] = tuple(state for state in self._states if state.iso3 in codes)
        return self._members[key]

    def number(self, organisation: str, day: date) -> int:
        """Return how many States were members on that day; asked for many days, so kept small."""
        key = (organisation, day)
        if key not in self._numbers:
            self._numbers[key] = len(self._codes(organisation, day))
        return self._numbers[key]

    def _codes(self, organisation: str, day: date) -> set[str]:
        return {
            state
            for joined, left, state in self._spells.get(organisation, ())
            if joined <= day and (left is None or day < left)
        }
