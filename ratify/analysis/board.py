"""Every standing on one day, derived once and shared by the questions that need many of them."""

from collections.abc import Iterator, Mapping
from datetime import date

from ratify.law import positions, treaty_entry
from ratify.law.position import Position
from ratify.register import Register
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
        self._years: dict[str, tuple[tuple[int, tuple[Position, ...]], ...]] = {}

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
        return frozenset(
            state
            for state, position in self.under(instrument).items()
            if position.standing in BOUND
        )

    def eligible(self, instrument: str) -> frozenset[str]:
        """States that may become party on that day."""
        return frozenset(
            state
            for state, position in self.under(instrument).items()
            if position.standing is not Standing.NOT_ELIGIBLE
        )

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
        moving = {first, *_moving_years(self, instrument)}
        current: tuple[Position, ...] = ()
        for year in range(first, self.as_of.year + 1):
            if year in moving:
                day = min(date(year, 12, 31), self.as_of)
                states = self.register.states
                current = positions(self.register, instrument, day, states, explained=False)
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
