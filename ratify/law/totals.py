"""Counts over positions, and the order in which States were bound."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from ratify.law.position import Position, Totals
from ratify.law.treaty import all_on_record, first_binding_acts, treaty_entry
from ratify.register import Register
from ratify.vocabulary import Standing


def totals(
    register: Register, instrument: str, positions: Iterable[Position], as_of: date
) -> Totals:
    """Count positions under one instrument on one day; every State is counted exactly once.

    Consents and deposits leave out States that have denounced. Threshold and what is missing are
    the treaty's own, whichever States are counted.

    :raises KeyError: the register has no such instrument.
    """
    counted = tuple(positions)
    by = Counter(position.standing for position in counted)
    bound = by[Standing.PARTY] + by[Standing.PARTY_PENDING]
    entry = treaty_entry(register, instrument, as_of)
    return Totals(
        members=len(counted),
        eligible=len(counted) - by[Standing.NOT_ELIGIBLE],
        signatures=sum(position.signature is not None for position in counted),
        consents=bound + by[Standing.RATIFIED_NOT_DEPOSITED],
        deposits=bound,
        parties=by[Standing.PARTY],
        bound=bound,
        signed_only=by[Standing.SIGNED],
        ratified_not_deposited=by[Standing.RATIFIED_NOT_DEPOSITED],
        denounced=by[Standing.DENOUNCED],
        none=by[Standing.NONE],
        threshold=entry.needed,
        to_go=entry.to_go,
    )


def ordinal(register: Register, instrument: str, state: str) -> int | None:
    """Return which number the State had among those bound: 15 for the fifteenth deposit.

    States whose binding acts bear the same date share the lower number. None for a State without
    a binding act, and for ILO and UN treaties, whose other parties are not on record.

    :raises KeyError: the register has no such instrument.
    """
    if not all_on_record(register.instruments[instrument]):
        return None
    days = {
        one: act.date.last
        for one, act in first_binding_acts(register, instrument, date.max).items()
    }
    if state not in days:
        return None
    return 1 + sum(day < days[state] for day in days.values())
