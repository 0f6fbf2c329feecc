"""Entry into force of a treaty: the depositary's date, and what the rule gives from the acts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from math import ceil, floor
from operator import itemgetter

from ratify.law.counting import Cell, cell_of, cells
from ratify.law.denouncing import current, ended_by
from ratify.law.periods import add_period
from ratify.law.position import TreatyEntry
from ratify.register import Act, Instrument, Register, Threshold
from ratify.vocabulary import Family

_ALL_PARTIES_ON_RECORD = frozenset({Family.AU, Family.REC})


def treaty_entry(register: Register, instrument: str, as_of: date) -> TreatyEntry:
    """Return when the treaty entered into force, by what was done until ``as_of``.

    The depositary's own date wins (VCLT art. 24(1)); the computed one is a check. It can be
    computed only where all possible parties are on record: ILO and UN treaties count parties of
    the whole world. A recorded date is not foreseen before the threshold was reached: as of a
    day before that, the treaty has no date.

    :raises KeyError: the register has no such instrument.
    """
    known: TreatyEntry | None = register.derived.get((instrument, as_of))
    if known is None:
        known = entry_from(register, instrument, as_of, cells(register, instrument, as_of))
    return known


def entry_from(
    register: Register, instrument: str, as_of: date, on_record: Mapping[str, Cell]
) -> TreatyEntry:
    """Return the entry into force from cells at hand, so that they are made out only once.

    The register keeps the answer: every position under the treaty rests on it.
    """
    key = (instrument, as_of)
    if key not in register.derived:
        register.derived[key] = _entry(register, instrument, as_of, on_record)
    kept: TreatyEntry = register.derived[key]
    return kept


def _entry(
    register: Register, instrument: str, as_of: date, on_record: Mapping[str, Cell]
) -> TreatyEntry:
    treaty = register.instruments[instrument]
    have = sum(_is_bound(cell, treaty, as_of) for cell in on_record.values())
    reached = _reached(register, treaty, on_record) if all_on_record(treaty) else None
    computed = add_period(reached.day, treaty.entry.delay) if reached else None
    recorded = _recorded(treaty, as_of, was_reached=reached is not None)
    needed = reached.needed if reached else _needed(register, treaty, as_of)
    return TreatyEntry(
        instrument=instrument,
        as_of=as_of,
        day=recorded or computed,
        recorded=recorded,
        computed=computed,
        have=have,
        needed=needed,
        to_go=None if needed is None else 0 if recorded or reached else max(needed - have, 0),
        reached=reached.day if reached else None,
        bearer=reached.bearer if reached else None,
    )


def entry_without(register: Register, act: Act, as_of: date) -> TreatyEntry:
    """Return the entry into force as it would be if one act were not on record.

    Where States outside the record count too, no act on record decides: only ``have`` would be
    another, and it is left as it is.
    """
    if not all_on_record(register.instruments[act.instrument]):
        return treaty_entry(register, act.instrument, as_of)
    on_record = cells(register, act.instrument, as_of)
    on_record[act.state] = cell_of(register, act.instrument, act.state, as_of, without=act)
    return _entry(register, act.instrument, as_of, on_record)


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
        if needed is not None and have >= needed:
            return _Reached(day, needed, states[0] if len(states) == 1 else None)
    return None


def _needed(register: Register, treaty: Instrument, day: date) -> int | None:
    if not all_on_record(treaty):
        return None
    threshold = treaty.entry.threshold
    members = register.count_members(threshold.organisation, day) if threshold.share else 0
    return threshold_on(threshold, members)


def _recorded(treaty: Instrument, as_of: date, *, was_reached: bool) -> date | None:
    """Return the depositary's date if it could be foreseen: its delay had begun to run."""
    if treaty.entry.recorded is None:
        return None
    recorded = treaty.entry.recorded.last
    foreseen = was_reached or recorded <= add_period(as_of, treaty.entry.delay)
    return recorded if foreseen else None
