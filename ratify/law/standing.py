"""Standing of a State under an instrument on a day: derived from the acts, in a fixed order.

The order is: not eligible, denounced, party, party pending, ratified but not deposited, signed,
none. An act dated after the day never changes the answer, nor does the order of recording.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from ratify.law.counting import NO_ACTS, Cell, Spell, cell_of, cells
from ratify.law.denouncing import current, ended_by
from ratify.law.eligibility import eligible, ever_eligible
from ratify.law.in_force import in_force_for
from ratify.law.position import InForce, Position
from ratify.law.reasons import reasons_for
from ratify.law.treaty import TreatyEntry, entry_from, entry_without, treaty_entry
from ratify.register import Act, Register
from ratify.vocabulary import Standing


def position(
    register: Register, instrument: str, state: str, as_of: date, *, explained: bool = True
) -> Position:
    """Return where one State stands under one instrument on a day, and why.

    :param explained: whether it gives its reasons.
    :raises KeyError: the register has no such State or instrument.
    """
    entry = treaty_entry(register, instrument, as_of)
    cell = cell_of(register, instrument, state, as_of)
    return _position(register, state, entry, cell, explained=explained)


def positions(
    register: Register,
    instrument: str,
    as_of: date,
    states: Iterable[str] | None = None,
    *,
    explained: bool = True,
) -> tuple[Position, ...]:
    """Return the positions of several States under one instrument, in the order given.

    :param states: ISO3 codes; the AU's members on that day, in English order, when None.
    :param explained: whether each gives its reasons; without them it is made in half the time.
    :raises KeyError: the register has no such State or instrument.
    """
    if states is None:
        states = (member.iso3 for member in register.members("AU", as_of))
    on_record = cells(register, instrument, as_of)
    entry = entry_from(register, instrument, as_of, on_record)
    return tuple(
        _position(register, state, entry, on_record.get(state, NO_ACTS), explained=explained)
        for state in states
    )


def positions_over(
    register: Register, instrument: str, days: Iterable[date], states: Iterable[str]
) -> Iterator[tuple[Position, ...]]:
    """Yield the positions on each of several days, without reasons, as :func:`positions` does.

    What counts of a State's acts is made out again only where it acted since the day before.

    :param days: from the earliest to the latest.
    :raises KeyError: the register has no such State or instrument.
    """
    asked, before = tuple(states), date.min
    on_record: dict[str, Cell] = {}
    for day in days:
        acts = register.acts_under(instrument)
        for state in {act.state for act in acts if before < act.date.last <= day}:
            on_record[state] = cell_of(register, instrument, state, day)
        entry, before = entry_from(register, instrument, day, on_record), day
        yield tuple(
            _position(register, state, entry, on_record.get(state, NO_ACTS), explained=False)
            for state in asked
        )


def position_without(register: Register, act: Act, as_of: date) -> Position:
    """Return where a State would stand, without reasons, if one act of it were not on record.

    :raises KeyError: the register has no such State or instrument.
    """
    entry = entry_without(register, act, as_of)
    cell = cell_of(register, act.instrument, act.state, as_of, without=act)
    return _position(register, act.state, entry, cell, explained=False)


def _position(
    register: Register, state: str, entry: TreatyEntry, cell: Cell, *, explained: bool
) -> Position:
    treaty = register.instruments[entry.instrument]
    spell = current(cell, treaty, entry.as_of)
    binding = spell.binding(treaty.binding_act)
    in_force = in_force_for(register, binding, entry) if binding else None
    standing = _standing(register, state, entry, spell, in_force)
    return Position(
        instrument=treaty.code,
        state=state,
        as_of=entry.as_of,
        standing=standing,
        signature=spell.signature,
        consent=spell.consent,
        deposit=spell.deposit,
        denunciation=spell.denunciation,
        binding=binding,
        in_force=in_force,
        declarations=spell.declarations,
        rivals=spell.rivals,
        reasons=reasons_for(register, state, entry, spell, standing, in_force) if explained else (),
    )


def _standing(
    register: Register, state: str, entry: TreatyEntry, spell: Spell, in_force: InForce | None
) -> Standing:
    treaty = register.instruments[entry.instrument]
    bound = spell.binding(treaty.binding_act) is not None
    if not _may_be_party(register, state, entry, bound=bound):
        return Standing.NOT_ELIGIBLE
    if ended_by(spell, treaty, entry.as_of):
        return Standing.DENOUNCED
    if bound:
        arrived = in_force is not None and in_force.day <= entry.as_of
        return Standing.PARTY if arrived else Standing.PARTY_PENDING
    if spell.consent is not None:
        return Standing.RATIFIED_NOT_DEPOSITED
    return Standing.SIGNED if spell.signature is not None else Standing.NONE


def _may_be_party(register: Register, state: str, entry: TreatyEntry, *, bound: bool) -> bool:
    """Whether the State can become party, or became party as a member and stays so.

    Leaving the organisation does not end the obligations already taken on (ILO Constitution,
    art. 1(5); VCLT art. 70), so that a former member remains party.
    """
    if eligible(register, entry.instrument, state, entry.as_of):
        return True
    return bound and ever_eligible(register, entry.instrument, state)
