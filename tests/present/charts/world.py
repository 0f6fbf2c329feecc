"""An invented record for charts: five States, three treaties, acts over sixty years."""

from datetime import date
from functools import cache

from ratify.analysis.scope import Scope, scope
from ratify.register import Act, Name, Register
from ratify.vocabulary import Verification
from tests import builders
from tests.builders import act

TODAY = date(2026, 11, 21)
ALL = ("XILO", "XUN", "XAU")
ACTS = (
    act("XILO", "XAA", "ratification", "1961-02-01", id="a"),
    act("XILO", "XBB", "ratification", "1961-03-01", id="b"),
    act("XILO", "XCC", "ratification", "1999-05-05", id="c"),
    act("XUN", "XAA", "accession", "2004-01-20", id="d"),
    act("XAU", "XAA", "signature", "2007-01-30", id="e"),
    act("XAU", "XBB", "signature", "2007-01-30", id="f"),
    act("XAU", "XBB", "ratification", "2009-09-09", id="g"),
    act("XAU", "XCC", "deposit", "2010-03-01", id="h"),
    act("XAU", "XDD", "deposit", "2012-03-01", id="i", verification=Verification.UNVERIFIED),
)


def register(*acts: Act, called: str = "") -> Register:
    """The invented record; with ``called``, Atlasia has another name."""
    named = {"en": Name(text=called)}
    states = [
        builders.state(one.iso3, names=named) if called and one.iso3 == "XAA" else one
        for one in builders.STATES
    ]
    return builders.register(*(acts or ACTS), states=states)


@cache
def usual() -> Register:
    """The record that most tests look at."""
    return register()


def everything(record: Register) -> Scope:
    """All States and instruments of a record."""
    return scope(record, TODAY)
