"""An invented shortlist: four States that differ in what the criteria read."""

from dataclasses import replace
from datetime import date

from ratify.analysis.criteria import CRITERIA
from ratify.analysis.scope import scope
from ratify.analysis.scoring import MissingRule, Normalisation, Scale, Scoring, Weighting
from ratify.register import Figure, Found, Incorporation, Register
from ratify.vocabulary import Axis, IncorporationSystem, Region
from tests.builders import STATES, act, membership, register

DAY = date(2020, 1, 1)


def figures(**values: float) -> tuple[Figure, ...]:
    return tuple(
        Figure(key=key, value=value, unit="persons", year=2019, source="invented")
        for key, value in values.items()
    )


PEOPLE = {
    "XAA": figures(migrant_stock=1000, emigrant_stock=400, remittances=2),
    "XBB": figures(migrant_stock=3000, emigrant_stock=100),
    "XCC": figures(migrant_stock=2000, emigrant_stock=200, remittances=6),
    "XDD": figures(emigrant_stock=300, remittances=4),
    "XEE": figures(migrant_stock=500, emigrant_stock=50, remittances=1),
}
SYSTEMS = {
    "XAA": IncorporationSystem.MONIST,
    "XBB": IncorporationSystem.DUALIST,
    "XCC": IncorporationSystem.MIXED,
    "XDD": IncorporationSystem.UNKNOWN,
    "XEE": IncorporationSystem.MONIST,
}
ACTS = (
    act("XAU", "XBB", "signature", "2018-01-01"),
    act("XAU", "XCC", "signature", "2010-01-01"),
    act("XAU", "XCC", "ratification", "2019-07-01"),
    act("XAU", "XEE", "ratification", "2011-01-01"),
    act("XAU", "XEE", "deposit", "2011-02-01"),
    act("XUN", "XAA", "ratification", "2005-01-01"),
    act("XILO", "XAA", "ratification", "2017-01-01"),
    act("XILO", "XBB", "ratification", "1970-01-01"),
)


def world(**changes: object) -> Register:
    """Four candidates under XAU: XAA no act, XBB signed, XCC waits to deposit, XDD no act."""
    states = tuple(
        replace(
            one,
            figures=PEOPLE[one.iso3],
            incorporation=Incorporation(system=SYSTEMS[one.iso3]),
            region=Region.WESTERN if one.iso3 in {"XAA", "XBB"} else Region.EASTERN,
        )
        for one in STATES
    )
    unions = ((org, one.iso3) for org in ("AU", "UN", "ILO") for one in STATES)
    memberships = (
        *(membership(org, iso3, "1950-01-01") for org, iso3 in unions),
        *(membership("XREC", iso3, "1975-05-28") for iso3 in ("XAA", "XBB", "XEE")),
    )
    given = {"states": states, "memberships": memberships, **changes}
    return register(*ACTS, **given)


def scoring(**weights: float) -> Scoring:
    """Weigh the named criteria, or all of them alike."""
    return Scoring(
        normalisation=Normalisation.MINMAX,
        missing=MissingRule.LEAVE_OUT,
        balance={Axis.READINESS: 1.0, Axis.IMPACT: 1.0},
        concentration=20.0,
        recent_years=5,
        criteria={
            item.code: Weighting(
                weight=weights.get(item.code, 0.0) if weights else 1.0, scale=Scale.LINEAR
            )
            for item in CRITERIA
        },
        sisters={"XAU": ("XILO", "XUN")},
    )


def charter(record: Register, day: date = DAY, **narrow: str):
    """Return the scope of the invented charter."""
    return scope(record, day, [Found("instrument", "XAU")], **narrow)
