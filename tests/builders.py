"""Small builders for an invented world: its States, treaties and acts are nobody's.

Codes beginning with X are user-assigned in ISO 3166, so that no invented State can be taken for
a real one; invented instruments are called ``XILO``, ``XUN`` and ``XAU``. Their rules are those
of real treaties of the three families.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import count
from typing import Any

from ratify.register import (
    Act,
    DenunciationRule,
    EntryRule,
    Evidence,
    Incorporation,
    Instrument,
    Membership,
    Name,
    Organisation,
    PartialDate,
    Period,
    Register,
    Retraction,
    Source,
    State,
    Threshold,
    Title,
)
from ratify.vocabulary import (
    ActKind,
    BindingAct,
    EvidenceKind,
    Family,
    IncorporationSystem,
    OrganisationKind,
    Region,
    Rung,
    TitleStanding,
    Verification,
)

SOURCE = Source(id="invented", title="Invented gazette of the tests", as_of=PartialDate(2025))
_numbers = count(1)


def when(text: str | None) -> PartialDate | None:
    """Read a partial date, or nothing."""
    return None if text is None else PartialDate.parse(text)


def state(iso3: str, name: str = "", **changes: Any) -> State:
    """Build an invented State, called after its code unless a name is given."""
    made = State(
        iso3=iso3,
        iso2=iso3[:2],
        m49="000",
        names={"en": Name(text=name or f"Republic {iso3}")},
        official_name=f"The Republic of {name or iso3}",
        region=Region.EASTERN,
        capital="Inventville",
        languages=("en",),
        legal_tradition="common law",
        incorporation=Incorporation(system=IncorporationSystem.UNKNOWN),
    )
    return replace(made, **changes)


def organisation(code: str, kind: OrganisationKind = OrganisationKind.REC) -> Organisation:
    """Build an organisation called after its code."""
    return Organisation(code=code, kind=kind, names={"en": Name(text=code)})


def membership(org: str, iso3: str, joined: str | None, left: str | None = None) -> Membership:
    """Build a membership from dates in text."""
    return Membership(organisation=org, state=iso3, joined=when(joined), left=when(left))


def act(
    instrument_code: str,
    iso3: str,
    kind: ActKind | str,
    day: str,
    *,
    effective: str | None = None,
    retracted: datetime | None = None,
    **changes: Any,
) -> Act:
    """Build an act from its date in text; ``retracted`` is the time of its retraction."""
    made = Act(
        id=changes.pop("id", f"{instrument_code}-{iso3}-{next(_numbers):06d}"),
        instrument=instrument_code,
        state=iso3,
        kind=ActKind(kind),
        date=PartialDate.parse(day),
        source=SOURCE,
        verification=Verification.EXACT,
        effective=when(effective),
        retraction=retracted
        and Retraction(reason="misread", recorded_at=retracted, recorded_by="tester"),
    )
    return replace(made, **changes)


def evidence(instrument_code: str, iso3: str, provision: str, rung: Rung, day: str) -> Evidence:
    """Build one finding of domestication from an invented study."""
    return Evidence(
        id=f"{instrument_code}-{iso3}-e{next(_numbers):06d}",
        instrument=instrument_code,
        state=iso3,
        provision=provision,
        rung=rung,
        date=PartialDate.parse(day),
        kind=EvidenceKind.STUDY,
        summary="Invented finding.",
        source=SOURCE,
        verification=Verification.EXACT,
    )


def _titles(text: str) -> tuple[Title, ...]:
    standing = TitleStanding.AUTHENTIC
    return tuple(
        Title(lang="en", kind=kind, text=f"{text} ({kind} title)", standing=standing)
        for kind in ("short", "full")
    )


def instrument(like: str = "XAU", **changes: Any) -> Instrument:
    """Build an instrument like XILO, XUN or XAU, with changes if any (``code="XNEW"``)."""
    return replace({"XILO": XILO, "XUN": XUN, "XAU": XAU}[like], **changes)


XILO = Instrument(
    code="XILO",
    family=Family.ILO,
    titles=_titles("Invented Labour Convention"),
    adopted=PartialDate(1960, 6, 1),
    adopted_at="Geneva",
    depositary="Director-General of the ILO",
    members_of="ILO",
    binding_act=BindingAct.REGISTERED_RATIFICATION,
    signable=False,
    reservations=False,
    entry=EntryRule(
        article="art. 13(2)",
        threshold=Threshold(count=2),
        delay=Period(months=12),
        later_article="art. 13(3)",
        later=Period(months=12),
        confirmation_on_membership=True,
        recorded=PartialDate(1962, 3, 1),
    ),
    denunciation=DenunciationRule(
        article="art. 14",
        counted_from="treaty",
        not_before_years=10,
        effect=Period(months=12),
        window_months=12,
        repeat_years=10,
    ),
    url="https://example.org/xilo",
)

XUN = Instrument(
    code="XUN",
    family=Family.UN,
    titles=_titles("Invented Rights Convention"),
    adopted=PartialDate(1990, 12, 18),
    adopted_at="New York",
    depositary="Secretary-General of the United Nations",
    members_of="UN",
    binding_act=BindingAct.DEPOSITED_CONSENT,
    signable=True,
    reservations=True,
    entry=EntryRule(
        article="art. 87(1)",
        threshold=Threshold(count=20),
        delay=Period(months=3, first_of_next_month=True),
        later_article="art. 87(2)",
        later=Period(months=3, first_of_next_month=True),
        recorded=PartialDate(2003, 7, 1),
    ),
    denunciation=DenunciationRule(
        article="art. 89",
        counted_from="state",
        not_before_years=5,
        effect=Period(months=12, first_of_next_month=True),
    ),
    url="https://example.org/xun",
)

XAU = Instrument(
    code="XAU",
    family=Family.AU,
    titles=_titles("Invented Union Charter"),
    adopted=PartialDate(2006, 7, 2),
    adopted_at="Inventville",
    depositary="Chairperson of the AU Commission",
    members_of="AU",
    binding_act=BindingAct.DEPOSIT,
    signable=True,
    reservations=True,
    entry=EntryRule(
        article="art. 30(2)",
        threshold=Threshold(count=3),
        delay=Period(days=30),
        later_article="art. 30(3)",
        later=Period(days=30),
    ),
    url="https://example.org/xau",
)

STATES = tuple(
    state(code, name)
    for code, name in (
        ("XAA", "Atlasia"),
        ("XBB", "Baobabia"),
        ("XCC", "Côte Inventée"),
        ("XDD", "Dunaria"),
        ("XEE", "Eastmark"),
    )
)
ORGANISATIONS = (
    organisation("AU", OrganisationKind.CONTINENT),
    organisation("UN", OrganisationKind.GLOBAL),
    organisation("ILO", OrganisationKind.GLOBAL),
    organisation("XREC"),
)
MEMBERSHIPS = (
    *(membership(org, one.iso3, "1950-01-01") for org in ("AU", "UN", "ILO") for one in STATES),
    membership("XREC", "XAA", "1975-05-28"),
    membership("XREC", "XBB", "1975-05-28"),
)


def register(
    *acts: Act,
    instruments: Iterable[Instrument] = (XILO, XUN, XAU),
    states: Iterable[State] = STATES,
    memberships: Iterable[Membership] = MEMBERSHIPS,
    **changes: Any,
) -> Register:
    """Build a register of the invented world with these acts on record."""
    return Register(
        instruments={one.code: one for one in instruments},
        states={one.iso3: one for one in states},
        organisations={one.code: one for one in ORGANISATIONS},
        memberships=tuple(memberships),
        acts=acts,
        **changes,
    )
