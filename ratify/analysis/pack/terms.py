"""What a delegation can do under a treaty, by the standing of its State."""

from enum import StrEnum

from ratify.register import Instrument
from ratify.vocabulary import ActKind, Family, Standing


class Deed(StrEnum):
    """What can be done next, in the order in which a pack lists it.

    Nobody signs an ILO Convention or accedes to one: it is ratified by a letter that the
    Director-General registers. A State that has signed ratifies; one that has not, accedes.
    """

    DEPOSIT = "deposit"
    RATIFY = "ratify"
    SIGN = "sign"
    ACCEDE = "accede"
    REGISTER = "register"


PAPERS = {
    Deed.DEPOSIT: "instrument",
    Deed.RATIFY: "instrument",
    Deed.SIGN: "full_powers",
    Deed.ACCEDE: "instrument",
    Deed.REGISTER: "ilo_letter",
}
"""The paper of each deed, by its key in the guidance."""

ACTS = {
    Deed.RATIFY: ActKind.RATIFICATION,
    Deed.SIGN: ActKind.SIGNATURE,
    Deed.ACCEDE: ActKind.ACCESSION,
    Deed.REGISTER: ActKind.RATIFICATION,
}
"""The act that a paper is drafted for. What waits for deposit exists already: no draft."""

_OPEN = frozenset({Standing.NONE, Standing.DENOUNCED})


def deeds_open(instrument: Instrument, standing: Standing) -> tuple[Deed, ...]:
    """Return what a State of that standing can do; nothing when it is bound or may not join."""
    if instrument.family is Family.ILO:
        return (Deed.REGISTER,) if standing in _OPEN else ()
    if standing is Standing.RATIFIED_NOT_DEPOSITED:
        return (Deed.DEPOSIT,)
    if standing is Standing.SIGNED:
        return (Deed.RATIFY,)
    if standing is Standing.NONE and instrument.signable:
        return (Deed.SIGN, Deed.ACCEDE)
    return (Deed.ACCEDE,) if standing in _OPEN else ()
