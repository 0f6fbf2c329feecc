"""Entry into force of a treaty: the depositary's date, and what the rule gives from the acts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import groupby
from math import ceil, floor
from operator import itemgetter

from ratify.law.counting import Cell, binding_cells, cell_of, cells
from ratify.law.denouncing import current, ended_by
from ratify.law.periods import add_period
from ratify.register import Act, Instrument, Register, Threshold
from ratify.vocabulary import Family

_ALL_PARTIES_ON_RECORD = frozenset({Family.AU, Family.REC})


class TreatyEntry:
    """Entry into force of the treaty itself, as of a day; what rests on acts is derived when asked.

    Most questions need ``day`` alone, and the depositary's date gives it without any act.
    """

    def __init__(
        self, register: Register, instrument: str, as_of: date, count: "_Count | None" = None
    ) -> None:
        """Take the register, and read nothing yet.

        :param count: what the acts give; left out, it is what those on record give.
        :raises KeyError: the register has no such instrument.
        """
        self.instrument = instrument
        self.as_of = as_of
        self._register = register
        self._treaty = register.instruments[instrument]
        if count is not None:
            self._count = count

    @cached_property
    def _count(self) -> "_Count":
        """What the acts give, which the register keeps: every position rests on it.

        It does not keep the entry, which holds the register: neither would ever be let go.
        """
        key = (self.instrument, self.as_of)
        if key not in self._register.derived:
            found = binding_cells(self._register, *key)
            self._register.derived[key] = _counted(self._register, self._treaty, self.as_of, found)
        kept: _Count = self._register.derived[key]
        return kept

    @cached_property
    def day(self) -> date | None:
        """The date that counts: recorded if known, else computed; None if no rule gives one yet.

        It may lie after ``as_of`` when the threshold was reached shortly before.
        """
        return self.recorded or self.computed

    @property
    def in_force(self) -> bool:
        """Whether the treaty was in force on that day."""
        return self.day is not None and self.day <= self.as_of

    @cached_property
    def recorded(self) -> date | None:
        """The depositary's own date, once it could be foreseen: its delay had begun to run."""
        if self._treaty.entry.recorded is None:
            return None
        recorded = self._treaty.entry.recorded.last
        if recorded <= self.as_of:
            return recorded
        begun = recorded <= add_period(self.as_of, self._treaty.entry.delay)
        return recorded if begun or self.reached is not None else None

    @cached_property
    def computed(self) -> date | None:
        """What the rule gives from the acts on record; a check on the recorded date."""
        return add_period(self.reached, self._treaty.entry.delay) if self.reached else None

    @property
    def have(self) -> int:
        """How many States in the register were bound by then.

        For ILO and UN instruments States outside Africa count too and are not on record:
        ``needed`` and ``to_go`` are None.
        """
        return self._count.have

    @cached_property
    def needed(self) -> int | None:
        """The threshold: as it was when it was reached, or as it is on that day."""
        if not all_on_record(self._treaty):
            return None
        found = self._count.reached
        return found.needed if found else _needed(self._register, self._treaty, self.as_of)

    @property
    def to_go(self) -> int | None:
        """How many binding acts are still missing; 0 once reached."""
        if self.needed is None:
            return None
        return 0 if self.recorded or self.reached else max(self.needed - self.have, 0)

    @property
    def reached(self) -> date | None:
        """The date of the act that reached the threshold, by the acts on record."""
        if not all_on_record(self._treaty):
            return None
        return self._count.reached.day if self._count.reached else None

    @property
    def bearer(self) -> str | None:
        """The State whose act that was, where only one State acted that day."""
        return self._count.reached.bearer if self._count.reached else None


def treaty_entry(register: Register, instrument: str, as_of: date) -> TreatyEntry:
    """Return when the treaty entered into force, by what was done until ``as_of``.

    The depositary's own date wins (VCLT art. 24(1)); the computed one is a check. It can be
    computed only where all possible parties are on record: ILO and UN treaties count parties of
    the whole world. A recorded date is not foreseen before the threshold was reached: as of a
    day before that, the treaty has no date.

    :raises KeyError: the register has no such instrument.
    """
    return TreatyEntry(register, instrument, as_of)


def entry_from(
    register: Register, instrument: str, as_of: date, on_record: Mapping[str, Cell]
) -> TreatyEntry:
    """Return the same from cells at hand, so that they are made out only once."""
    key = (instrument, as_of)
    if key not in register.derived:
        treaty = register.instruments[instrument]
        register.derived[key] = _counted(register, treaty, as_of, on_record)
    return TreatyEntry(register, instrument, as_of)


def entry_without(register: Register, act: Act, as_of: date) -> TreatyEntry:
    """Return the entry into force as it would be if one act were not on record.

    Where States outside the record count too, no act on record decides: only ``have`` would be
    another, and it is left as it is.
    """
    treaty = register.instruments[act.instrument]
    if not all_on_record(treaty):
        return treaty_entry(register, act.instrument, as_of)
    on_record = binding_cells(register, act.instrument, as_of)
    on_record[act.state] = cell_of(register, act.instrument, act.state, as_of, without=act)
    count = _counted(register, treaty, as_of, on_record)
    return TreatyEntry(register, act.instrument, as_of, count)


def all_on_record(treaty: Instrument) -> bool:
    """Whether every State that may become party is a State of the register."""
    return treaty.family in _ALL_PARTIES_ON_RECORD


def first_binding_acts(register: Register, instrument: str, as_of: date) -> dict[str, Act]:
    """Return, by State, the act that first bound it internationally, done by ``as_of``."""
    rule = register.instruments[instrument].binding_act
    firsts = {
        state: next(filter(None, (spell.binding(rule) for spell in cell)), None)
        for state, cell in cells(register, instrument, as_of).items()
    }
    return {state: act for state, act in firsts.items() if act is not None}


def threshold_on(threshold: Threshold, members: int) -> int:
    """Return how many binding acts are needed when the organisation has that many members.

    A simple majority is more than half (26 of 50); two thirds are at least that (35 of 52).
    """
    if threshold.share is None:
        assert threshold.count is not None, "a threshold is a count or a share"
        return threshold.count
    share = threshold.share * members
    return floor(share) + 1 if threshold.strict else ceil(share)


@dataclass(frozen=True, slots=True)
class _Reached:
    day: date
    needed: int
    bearer: str | None


@dataclass(frozen=True, slots=True)
class _Count:
    have: int
    reached: _Reached | None


def _counted(
    register: Register, treaty: Instrument, as_of: date, on_record: Mapping[str, Cell]
) -> _Count:
    have = sum(_is_bound(cell, treaty, as_of) for cell in on_record.values())
    return _Count(have, _reached(register, treaty, on_record) if all_on_record(treaty) else None)


def _is_bound(cell: Cell, treaty: Instrument, as_of: date) -> bool:
    spell = current(cell, treaty, as_of)
    return spell.binding(treaty.binding_act) is not None and not ended_by(spell, treaty, as_of)


def _reached(
    register: Register, treaty: Instrument, on_record: Mapping[str, Cell]
) -> _Reached | None:
    """Find the day on which the threshold, as it was that day, was reached."""
    first_acts = (
        (act.date.last, state)
        for state, cell in on_record.items()
        if (act := cell[0].binding(treaty.binding_act)) is not None
    )
    have = 0
    for day, group in groupby(sorted(first_acts), key=itemgetter(0)):
        states = [state for _, state in group]
        have += len(states)
        needed = _needed(register, treaty, day)
        if have >= needed:
            return _Reached(day, needed, states[0] if len(states) == 1 else None)
    return None


def _needed(register: Register, treaty: Instrument, day: date) -> int:
    threshold = treaty.entry.threshold
    members = register.count_members(threshold.organisation, day) if threshold.share else 0
    return threshold_on(threshold, members)
