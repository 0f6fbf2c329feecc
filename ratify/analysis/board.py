"""Every standing on one day, derived once and shared by the questions that need many of them."""

from collections.abc import Mapping
from datetime import date

from ratify.law import positions
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

    def under(self, instrument: str) -> Mapping[str, Position]:
        """Positions under one instrument, by State, for every State on record."""
        if instrument not in self._cells:
            found = positions(self.register, instrument, self.as_of, self.register.states)
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
