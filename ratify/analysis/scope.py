"""What a question is about: which States and which instruments, as of a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ratify.register import Found, Register, State, fold
from ratify.vocabulary import Family, Region

CONTINENT = "AU"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """States in English order and instruments in the order of the register.

    :param states: ISO3 codes; may be empty, as for a REC that had no members yet.
    :param instruments: codes of instruments adopted by that day.
    :param not_adopted: codes of instruments that were asked for and did not exist yet: there is
        nothing to say about them.
    :param named: what was asked for by name, in that order; empty for everything.
    """

    states: tuple[str, ...]
    instruments: tuple[str, ...]
    not_adopted: tuple[str, ...] = ()
    named: tuple[Found, ...] = ()


def scope(
    register: Register,
    as_of: date,
    named: Iterable[Found] = (),
    *,
    rec: str = "",
    region: Region | None = None,
    family: Family | None = None,
) -> Scope:
    """Return the scope that names and filters describe.

    Several States or RECs add up; so do several instruments; ``rec``, ``region`` and ``family``
    narrow the result. Without a State or a REC the members of the AU on that day are meant. The
    members of a REC are those of the day.
    """
    asked = tuple(named)
    meant = tuple(_instruments(register, asked, family))
    there = {code for code in meant if register.instruments[code].adopted.has_come_by(as_of)}
    return Scope(
        states=tuple(_states(register, as_of, asked, rec, region)),
        instruments=tuple(code for code in meant if code in there),
        not_adopted=tuple(code for code in meant if code not in there),
        named=asked,
    )


def in_english_order(register: Register) -> list[State]:
    """Return all States on record as the AU's English lists order them."""
    return sorted(register.states.values(), key=lambda state: fold(state.name))


def _states(
    register: Register, as_of: date, asked: tuple[Found, ...], rec: str, region: Region | None
) -> Iterable[str]:
    wanted = {found.code for found in asked if found.kind == "state"}
    bodies = [found.code for found in asked if found.kind == "organisation"]
    if not wanted and not bodies:
        bodies = [CONTINENT]
    for body in bodies:
        wanted |= {state.iso3 for state in register.members(body, as_of)}
    return (
        state.iso3
        for state in in_english_order(register)
        if state.iso3 in wanted
        and (not rec or register.is_member(rec, state.iso3, as_of))
        and (region is None or state.region is region)
    )


def _instruments(
    register: Register, asked: tuple[Found, ...], family: Family | None
) -> Iterable[str]:
    wanted = {found.code for found in asked if found.kind == "instrument"}
    return (
        code
        for code, instrument in register.instruments.items()
        if (not wanted or code in wanted) and (family is None or instrument.family is family)
    )
