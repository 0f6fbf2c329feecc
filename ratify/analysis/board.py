"""Every standing on one day, derived once and shared by the questions that need many of them."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Self

from ratify.law import positions, treaty_entry
from ratify.law.position import Position
from ratify.law.standing import positions_over
from ratify.register import Act, Register
from ratify.vocabulary import Standing

BOUND = frozenset({Standing.PARTY, Standing.PARTY_PENDING})


class Board:
    """The positions of all States under all instruments as of a day, derived when asked for.

    An answer is kept for as long as the board lives; the register never changes under it.
    """

    def __init__(self, register: Register, as_of: date) -> None:
        self.register = register
        self.as_of = as_of
        self._cells: dict[str, Mapping[str, Position]] = {}
        self._bound: dict[str, frozenset[str]] = {}
        self._eligible: dict[str, frozenset[str]] = {}
        self._recent: dict[tuple[str, date], tuple[Act, ...]] = {}
        self._years: dict[str, tuple[tuple[int, tuple[Position, ...]], ...]] = {}

    @classmethod
    def shared(cls, register: Register, as_of: date) -> Self:
        """Return the board that the register keeps for that day, for one sheet after another."""
        key = ("board", as_of)
        if key not in register.derived:
            register.derived[key] = cls(register, as_of)
        kept: Self = register.derived[key]
        return kept

    def under(self, instrument: str) -> Mapping[str, Position]:
        """Positions under one instrument, by State, for every State on record.

        They come without reasons: nobody asks why of so many.
        """
        if instrument not in self._cells:
            states = self.register.states
            found = positions(self.register, instrument, self.as_of, states, explained=False)
            self._cells[instrument] = {position.state: position for position in found}
        return self._cells[instrument]

    def at(self, instrument: str, state: str) -> Position:
        """Return the position of one State under one instrument."""
        return self.under(instrument)[state]

    def bound(self, instrument: str) -> frozenset[str]:
        """States that are party, or bound and waiting for entry into force."""
        if instrument not in self._bound:
            self._bound[instrument] = frozenset(
                state
                for state, position in self.under(instrument).items()
                if position.standing in BOUND
            )
        return self._bound[instrument]

    def eligible(self, instrument: str) -> frozenset[str]:
        """States that may become party on that day."""
        if instrument not in self._eligible:
            self._eligible[instrument] = frozenset(
                state
                for state, position in self.under(instrument).items()
                if position.standing is not Standing.NOT_ELIGIBLE
            )
        return self._eligible[instrument]

    def recent(self, state: str, since: date) -> tuple[Act, ...]:
        """Acts of a State under all instruments after one day and by the day of the board."""
        key = (state, since)
        if key not in self._recent:
            self._recent[key] = tuple(
                act
                for code in self.register.instruments
                for act in self.register.acts_of(state, code)
                if since < act.date.last <= self.as_of
            )
        return self._recent[key]

    def yearly(self, instrument: str) -> tuple[tuple[int, tuple[Position, ...]], ...]:
        """Positions of all States on the last day of each year; of the last year, on the day.

        The years run from that of adoption. Positions come without reasons: nobody asks why of
        so many.
        """
        if instrument not in self._years:
            self._years[instrument] = tuple(self._derived(instrument))
        return self._years[instrument]

    def _derived(self, instrument: str) -> Iterator[tuple[int, tuple[Position, ...]]]:
        """Derive anew only where something moved: between such years nothing changes."""
        first = self.register.instruments[instrument].adopted.last.year
        years = range(first, self.as_of.year + 1)
        moving = {first, *_moving_years(self, instrument)}.intersection(years)
        days = [min(date(year, 12, 31), self.as_of) for year in sorted(moving)]
        found = positions_over(self.register, instrument, days, self.register.states)
        current: tuple[Position, ...] = ()
        for year in years:
            if year in moving:
                current = next(found)
            yield year, current


def _moving_years(board: Board, instrument: str) -> Iterator[int]:
    """Return every year in which a position may change: an act, its effect, a membership.

    An act may take effect up to twelve months later, and then on the first of a month.
    """
    register = board.register
    entry = treaty_entry(register, instrument, board.as_of).day
    if entry is not None:
        yield entry.year
    for found in board.under(instrument).values():
        if found.in_force is not None:
            yield found.in_force.day.year
    for act in register.acts_under(instrument):
        for day in (act.date, act.effective):
            if day is not None:
                yield from range(day.last.year, day.last.year + 3)
    for spell in register.memberships:
        if spell.organisation == register.instruments[instrument].members_of:
            yield from (day.last.year for day in (spell.joined, spell.left) if day is not None)
