"""Invented States, the organisations they belong to, and since when."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice, product
from random import Random
from string import ascii_uppercase

from ratify.register import (
    Figure,
    Incorporation,
    Membership,
    Name,
    Organisation,
    PartialDate,
    Source,
    State,
)
from ratify.vocabulary import (
    LANGUAGES,
    Confidence,
    IncorporationSystem,
    OrganisationKind,
    Region,
)

FIGURES = Source(
    id="invented-figures",
    title="Invented figures for measuring",
    url="https://example.org/invented/figures",
    as_of=PartialDate(2024),
)
MEMBERSHIPS = Source(
    id="invented-memberships",
    title="Invented memberships for measuring",
    url="https://example.org/invented/memberships",
    as_of=PartialDate(2026, 6, 30),
)

_SYLLABLES = ("Ba", "Do", "Fe", "Gu", "Ka", "Lo", "Mi", "Nu", "Pe", "Ra", "So", "Tu", "Vi", "Zo")
_GLOBAL = {"UN": date(1945, 10, 24), "ILO": date(1919, 6, 28)}
_UNION = {"AU": date(1963, 5, 25)}
_RECS = {
    "AMU": date(1989, 2, 17),
    "CEN-SAD": date(1998, 2, 4),
    "COMESA": date(1994, 12, 8),
    "EAC": date(2000, 7, 7),
    "ECCAS": date(1983, 10, 18),
    "ECOWAS": date(1975, 5, 28),
    "IGAD": date(1986, 1, 16),
    "SADC": date(1992, 8, 17),
}
_LAST_JOINED = date(2012, 12, 31)


def invented_organisations() -> dict[str, Organisation]:
    """Return organisations under the codes that the law knows; their members are invented."""
    kinds = {
        **dict.fromkeys(_UNION, OrganisationKind.CONTINENT),
        **dict.fromkeys(_GLOBAL, OrganisationKind.GLOBAL),
        **dict.fromkeys(_RECS, OrganisationKind.REC),
    }
    return {
        code: Organisation(code=code, kind=kind, names=_names(f"{code} of an invented world"))
        for code, kind in kinds.items()
    }


def invented_states(number: int, chance: Random) -> dict[str, State]:
    """Return so many States by their codes, which begin with X: no country has such a code."""
    stems = ["".join(parts) for parts in product(_SYLLABLES, repeat=3)]
    chance.shuffle(stems)
    letters = product(ascii_uppercase, repeat=2)
    coded = ((f"X{''.join(pair)}", "".join(pair)) for pair in letters)
    rows = enumerate(zip(islice(coded, number), stems, strict=False), start=1)
    return {
        iso3: _state(iso3, iso2, f"{at:03d}", stem.capitalize(), chance)
        for at, ((iso3, iso2), stem) in rows
    }


def _state(iso3: str, iso2: str, m49: str, stem: str, chance: Random) -> State:
    systems = (IncorporationSystem.MONIST, IncorporationSystem.DUALIST, IncorporationSystem.MIXED)
    return State(
        iso3=iso3,
        iso2=iso2,
        m49=m49,
        names=_names(f"{stem}ia (invented)"),
        official_name=f"Republic of {stem}ia (invented)",
        region=chance.choice(tuple(Region)),
        capital=f"{stem} City",
        languages=("Invented",),
        legal_tradition=chance.choice(("civil", "common", "mixed")),
        incorporation=Incorporation(
            system=chance.choice(systems), basis="Invented Constitution, art. 1"
        ),
        figures=tuple(_figures(chance)),
        note="Invented, for measuring.",
    )


def _figures(chance: Random) -> Iterator[Figure]:
    population = round(10 ** chance.uniform(5.0, 8.3))
    values = {
        "population": (population, "persons"),
        "migrant_stock": (round(population * chance.uniform(0.001, 0.1)), "persons"),
        "emigrant_stock": (round(population * chance.uniform(0.005, 0.2)), "persons"),
        "remittances": (round(chance.uniform(0.0, 20.0), 2), "per cent of GDP"),
    }
    for key, (value, unit) in values.items():
        yield Figure(key=key, value=value, unit=unit, year=2024, source=FIGURES.id)


def invented_memberships(states: dict[str, State], chance: Random) -> tuple[Membership, ...]:
    """Return who was a member of what and when; some left a REC, some were independent late."""
    return tuple(item for iso3 in states for item in _memberships(iso3, chance))


def _memberships(iso3: str, chance: Random) -> Iterator[Membership]:
    independent = chance.choice((date(1919, 1, 1), _day(date(1946, 1, 1), _LAST_JOINED, chance)))
    for code, founded in {**_GLOBAL, **_UNION}.items():
        earliest = max(independent, founded)
        yield _membership(code, iso3, _day(earliest, earliest + timedelta(days=400), chance))
    for code in chance.sample(tuple(_RECS), chance.choice((1, 1, 2, 2, 3))):
        joined = _day(max(independent, _RECS[code]), date(2014, 12, 31), chance)
        left = (
            joined + timedelta(days=chance.randint(1000, 4000)) if chance.random() < 0.05 else None
        )
        yield _membership(code, iso3, joined, left)


def _membership(code: str, iso3: str, joined: date, left: date | None = None) -> Membership:
    return Membership(
        organisation=code,
        state=iso3,
        joined=PartialDate.of(joined),
        left=PartialDate.of(left) if left else None,
        confidence=Confidence.HIGH,
        source=MEMBERSHIPS.id,
        url=MEMBERSHIPS.url,
    )


def _day(first: date, last: date, chance: Random) -> date:
    return date.fromordinal(chance.randint(first.toordinal(), max(first, last).toordinal()))


def _names(text: str) -> dict[str, Name]:
    return {language: Name(text=text) for language in LANGUAGES}
