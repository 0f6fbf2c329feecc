"""What follows from acts: standing, entry into force, eligibility, what may be recorded. Pure."""

from ratify.law.eligibility import eligible
from ratify.law.periods import add_period
from ratify.law.position import InForce, Objection, Position, Reason, Totals
from ratify.law.standing import position, positions
from ratify.law.totals import ordinal, totals
from ratify.law.treaty import TreatyEntry, treaty_entry

__all__ = [
    "InForce",
    "Objection",
    "Position",
    "Reason",
    "Totals",
    "TreatyEntry",
    "add_period",
    "eligible",
    "ordinal",
    "position",
    "positions",
    "totals",
    "treaty_entry",
]
