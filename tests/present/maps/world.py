"""An invented record on the real map: its States have real codes, its acts are nobody's."""

from datetime import date
from functools import cache

from ratify.present.maps.boundaries import codes
from ratify.register import Act, Name, Register
from ratify.vocabulary import Verification
from tests import builders

TODAY = date(2026, 11, 21)
REC_MEMBERS = ("NGA", "GHA", "GMB", "CPV")


def act(iso3: str, kind: str, day: str, instrument: str = "XAU", **changes: object) -> Act:
    """Build an invented act of a real State under an invented treaty; the same each time."""
    return builders.act(instrument, iso3, kind, day, id=f"{instrument}-{iso3}-{kind}", **changes)


PARTIES = ("ZAF", "KEN", "SYC", "COD")
ACTS = (
    *(act(code, "deposit", f"200{at}-03-01") for at, code in enumerate(PARTIES)),
    act("NGA", "signature", "2007-01-30"),
    act("MUS", "signature", "2008-06", verification=Verification.PARTIAL),
    act("GHA", "ratification", "2010-05-05"),
    act("GMB", "deposit", "2026-11-20"),
    act("AGO", "deposit", "2020-02-02", verification=Verification.UNVERIFIED),
    act("MDG", "deposit", "2009-09-09"),
)


def names(given: dict[str, str] | None = None) -> dict[str, str]:
    """Names of all States with a shape: those given, else one made of the code."""
    return {code: f"Land {code}" for code in codes()} | (given or {})


def register(
    *acts: Act,
    called: dict[str, str] | None = None,
    outside: tuple[str, ...] = ("MAR",),
    title: str = "Invented Union Charter",
) -> Register:
    """Build a register of the 55 States; those ``outside`` join the AU in 2017, ESH no other."""
    states = [
        builders.state(code, names={"en": Name(text=name), "fr": Name(text=f"Pays {code}")})
        for code, name in names(called).items()
    ]
    memberships = [
        builders.membership(org, code, "2017-01-31" if code in outside else "1963-05-25")
        for org in ("AU", "ILO", "UN")
        for code in codes()
        if org == "AU" or code != "ESH"
    ]
    memberships += [builders.membership("XREC", code, "1975-05-28") for code in REC_MEMBERS]
    treaties = [
        builders.instrument("XILO"),
        builders.instrument("XUN"),
        builders.instrument("XAU", titles=builders._titles(title)),
    ]
    return builders.register(
        *(acts or ACTS), instruments=treaties, states=states, memberships=memberships
    )


@cache
def usual() -> Register:
    """The invented record that most tests look at."""
    return register()
