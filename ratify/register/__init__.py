"""Facts, partial dates, names, and the register that holds them. Standard library only."""

from ratify.register.dates import PartialDate
from ratify.register.facts import (
    BASELINE,
    OFFICE,
    Act,
    Evidence,
    Figure,
    Incorporation,
    Membership,
    Name,
    Organisation,
    Procedure,
    Retraction,
    Source,
    State,
)
from ratify.register.instrument import (
    DenunciationRule,
    EntryRule,
    Flexibility,
    Instrument,
    Period,
    Provision,
    Reporting,
    Threshold,
    Title,
)
from ratify.register.names import Found, NameIndex, fold
from ratify.register.register import Register

__all__ = [
    "BASELINE",
    "OFFICE",
    "Act",
    "DenunciationRule",
    "EntryRule",
    "Evidence",
    "Figure",
    "Flexibility",
    "Found",
    "Incorporation",
    "Instrument",
    "Membership",
    "Name",
    "NameIndex",
    "Organisation",
    "PartialDate",
    "Period",
    "Procedure",
    "Provision",
    "Register",
    "Reporting",
    "Retraction",
    "Source",
    "State",
    "Threshold",
    "Title",
    "fold",
]
