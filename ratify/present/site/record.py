"""What the site shows in any language, derived once: standings, totals, years, regimes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from ratify.analysis.board import BOUND, Board
from ratify.analysis.domestication import Assessment, assess
from ratify.checks.outcome import Outcome
from ratify.law import totals, treaty_entry
from ratify.law.position import Position, Totals
from ratify.law.treaty import TreatyEntry
from ratify.register import Act, Register
from ratify.register.regimes import RecRegime
from ratify.vocabulary import OrganisationKind, Standing

UNION = "AU"


@dataclass(frozen=True)
class Record:
    """A register as of a day, with what the pages have in common.

    :param regimes: the free-movement regimes of RECs, where they are on file.
    :param outcome: what a check of this register found; None where none was made.
    """

    register: Register
    as_of: date
    regimes: tuple[RecRegime, ...] = ()
    outcome: Outcome | None = None
    board: Board = field(init=False)

    def __post_init__(self) -> None:
        """Derive all standings of the day, once."""
        object.__setattr__(self, "board", Board(self.register, self.as_of))

    @cached_property
    def states(self) -> tuple[str, ...]:
        """Members of the AU on the day, in English order."""
        return tuple(state.iso3 for state in self.register.members(UNION, self.as_of))

    @cached_property
    def instruments(self) -> tuple[str, ...]:
        """Instruments adopted by the day, in the order of the register."""
        return tuple(
            code
            for code, treaty in self.register.instruments.items()
            if treaty.adopted.has_come_by(self.as_of)
        )

    @cached_property
    def recs(self) -> tuple[str, ...]:
        """The RECs that had members on the day."""
        return tuple(
            code
            for code, body in self.register.organisations.items()
            if body.kind is OrganisationKind.REC and self.members(code)
        )

    def members(self, rec: str) -> tuple[str, ...]:
        """Members of a REC on the day, in English order."""
        return tuple(state.iso3 for state in self.register.members(rec, self.as_of))

    def at(self, instrument: str, state: str) -> Position:
        """Where a State stands under an instrument."""
        return self.board.at(instrument, state)

    def row(self, state: str) -> tuple[Position, ...]:
        """Where a State stands under each instrument."""
        return tuple(self.at(code, state) for code in self.instruments)

    def column(self, instrument: str, states: Iterable[str] = ()) -> tuple[Position, ...]:
        """Where each member of the AU, or each of these States, stands under an instrument."""
        return tuple(self.at(instrument, state) for state in states or self.states)

    def members_in(self, year: int) -> frozenset[str]:
        """Members of the AU on the last day of a year; in the last year, on the day."""
        day = min(date(year, 12, 31), self.as_of)
        return frozenset(state.iso3 for state in self.register.members(UNION, day))

    @cached_property
    def totals(self) -> Mapping[str, Totals]:
        """Counts under each instrument over the members of the AU."""
        return {
            code: totals(self.register, code, self.column(code), self.as_of)
            for code in self.instruments
        }

    @cached_property
    def entries(self) -> Mapping[str, TreatyEntry]:
        """Entry into force of each treaty."""
        return {code: treaty_entry(self.register, code, self.as_of) for code in self.instruments}

    @cached_property
    def waiting(self) -> tuple[str, ...]:
        """Treaties that are not in force and of which it is known how many acts are missing."""
        return tuple(
            code
            for code, entry in self.entries.items()
            if entry.day is None and entry.to_go is not None
        )

    @cached_property
    def pairs(self) -> tuple[int, int]:
        """Pairs of a State and an instrument open to it: those bound, and all."""
        able = [
            one
            for state in self.states
            for one in self.row(state)
            if one.standing is not Standing.NOT_ELIGIBLE
        ]
        return sum(one.standing in BOUND for one in able), len(able)

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """Acts of members that stand and were done by the day, the newest first."""
        found = [
            act
            for code in self.instruments
            for act in self.register.acts_under(code)
            if act.state in self.states and act.date.has_come_by(self.as_of)
        ]
        return tuple(sorted(found, key=_order, reverse=True))

    def assessment(self, instrument: str, state: str) -> Assessment:
        """National law of a State held against an instrument."""
        return assess(self.register, self.at(instrument, state))


def _order(act: Act) -> tuple[date, str, str, str]:
    return act.date.last, act.instrument, act.state, act.kind
