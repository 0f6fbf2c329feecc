"""How large an invented world is, and the days that it lies between."""

from dataclasses import dataclass
from datetime import date

LAST_DAY = date(2026, 6, 30)
"""No invented act is later; it is the date of the invented status lists."""

TODAY = date(2026, 11, 21)
"""The day that is taken for today by whoever asks this world a question."""

MOST_STATES = 26 * 26
MOST_INSTRUMENTS = 9999


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many States, instruments and acts there are.

    A State does about two acts under an instrument, so that there can be no more than twice as
    many acts as pairs of a State and an instrument.

    :raises ValueError: there are no codes for so many, or no room for so many acts.
    """

    states: int
    instruments: int
    acts: int

    def __post_init__(self) -> None:
        if not 3 <= self.states <= MOST_STATES:
            raise ValueError(f"there are codes for 3 to {MOST_STATES} States")
        if not 3 <= self.instruments <= MOST_INSTRUMENTS:
            raise ValueError(f"there are codes for 3 to {MOST_INSTRUMENTS} instruments")
        if not 0 <= self.acts <= 2 * self.states * self.instruments:
            raise ValueError("a State does about two acts under an instrument, not more")

    def __str__(self) -> str:
        return f"{self.states} States, {self.instruments:,} instruments, {self.acts:,} acts"


WORLD = Size(states=200, instruments=1_000, acts=400_000)
"""Every State of the world under every treaty that anybody would track."""
