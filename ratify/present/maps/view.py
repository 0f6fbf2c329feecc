"""All standings under one instrument on one day: what most maps are made of."""

from dataclasses import dataclass
from datetime import date

from ratify.analysis.board import Board
from ratify.law import treaty_entry
from ratify.law.position import Position
from ratify.law.treaty import TreatyEntry
from ratify.present.languages import acronym, language, state_name
from ratify.present.maps.boundaries import codes
from ratify.register import Instrument, Register, fold
from ratify.vocabulary import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """All standings under one instrument on one day, as they are put on a map.

    :param rec: code of a REC whose members alone are counted; empty for all of the AU.
    :param positions: of every State that has a shape, in English order.
    :param counted: those that the counts are of: members on that day.
    """

    register: Register
    instrument: Instrument
    as_of: date
    lang: str
    rec: str
    positions: tuple[Position, ...]
    counted: tuple[Position, ...]

    @property
    def eligible(self) -> int:
        """How many of those counted may become party: the denominator."""
        return sum(one.standing is not Standing.NOT_ELIGIBLE for one in self.counted)

    @property
    def body(self) -> str:
        """The body whose members the denominator counts, in short."""
        return self._short(self.rec or self.instrument.members_of)

    @property
    def counting(self) -> str:
        """The body whose members all counts are of, in short."""
        return self._short(self.rec or "AU")

    @property
    def group(self) -> str:
        """The REC whose members alone are counted, in short; empty for all of the AU."""
        return self._short(self.rec) if self.rec else ""

    @property
    def organisation(self) -> str:
        """The organisation whose members may become party, in short."""
        return self._short(self.instrument.members_of)

    @property
    def entry(self) -> TreatyEntry:
        """Whether and since when the treaty itself is in force."""
        return treaty_entry(self.register, self.instrument.code, self.as_of)

    def name(self, code: str) -> str:
        """The State's name in the language of the map."""
        return state_name(self.register, code, self.lang)

    def _short(self, code: str) -> str:
        return acronym(self.register, code, language(self.lang))


def view(
    register: Register,
    instrument: str,
    as_of: date,
    lang: str,
    rec: str = "",
    board: Board | None = None,
) -> View:
    """Derive all standings under an instrument on a day.

    :param board: standings as of the same day, where the caller has them.
    :raises KeyError: the register has no such instrument, or lacks a State that has a shape.
    """
    at = (board or Board(register, as_of)).at
    found = tuple(at(instrument, code) for code in codes())
    members = {state.iso3 for state in register.members(rec or "AU", as_of)}
    return View(
        register=register,
        instrument=register.instruments[instrument],
        as_of=as_of,
        lang=lang,
        rec=rec,
        positions=tuple(sorted(found, key=lambda one: fold(register.states[one.state].name))),
        counted=tuple(one for one in found if one.state in members),
    )
