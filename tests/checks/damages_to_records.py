"""For each rule about evidence, memberships and sources: a damage in a random fitting place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from ratify.register import PartialDate, Source
from ratify.vocabulary import (
    Confidence,
    OrganisationKind,
    Rung,
    Standing,
    Verification,
)
from tests.checks.cases import TODAY
from tests.checks.world import FAR, Damage, World

_ENACTED = frozenset({Rung.ENACTED_PARTIAL, Rung.ENACTED_FULL})


def at_work(world: World) -> str:
    designated = {
        (one.state, one.instrument)
        for one in world.register.evidence
        if one.rung is Rung.INSTITUTION_DESIGNATED
    }
    old = world.one(
        world.register.evidence,
        lambda one: one.rung in _ENACTED and (one.state, one.instrument) not in designated,
    )
    return world.change_evidence(old, rung=Rung.OPERATIONAL)


def lawless_institution(world: World) -> str:
    old = world.one(
        world.register.evidence,
        lambda one: (
            not any(
                other.rung in _ENACTED
                for other in world.register.evidence_of(one.state, one.instrument)
                if other is not one
            )
            and (one.rung is not Rung.INSTITUTION_DESIGNATED or bool(one.law_title))
        ),
    )
    return world.change_evidence(old, rung=Rung.INSTITUTION_DESIGNATED, law_title="")


def _evidence(world: World, fits: Callable[[Any], bool], **changes: Any) -> str:
    return world.change_evidence(world.one(world.register.evidence, fits), **changes)


def later_law(world: World) -> str:
    old = world.one(world.register.evidence, lambda one: one.date is not None)
    assert old.date is not None
    return world.change_evidence(old, law_date=PartialDate(old.date.year + 1))


def called_no_party(world: World) -> str:
    party = world.position(
        lambda one: (
            one.standing is Standing.PARTY
            and bool(world.register.evidence_of(one.state, one.instrument))
        )
    )
    old = world.one(world.register.evidence_of(party.state, party.instrument))
    return world.change_evidence(old, summary=f"Not a party: {old.summary}")


def _membership(world: World, fits: Callable[[Any], bool], **changes: Any) -> str:
    return world.change_membership(world.one(world.register.memberships, fits), **changes)


def _in_bloc(world: World) -> Callable[[Any], bool]:
    known = world.register.organisations
    return lambda one: known[one.organisation].kind is OrganisationKind.BLOC


def overlap(world: World) -> str:
    old = world.one(world.register.memberships, lambda one: one.joined and not one.left)
    again = replace(old, joined=PartialDate.of(TODAY - world.days(1, 30)))
    world.put(memberships=(*world.register.memberships, again))
    return f"{old.state} {old.organisation}"


def other_kind(world: World) -> str:
    rec, bloc = OrganisationKind.REC, OrganisationKind.BLOC
    known = world.register.organisations
    code = world.one(known, lambda one: known[one].kind in {rec, bloc})
    return world.change("organisations", code, kind=bloc if known[code].kind is rec else rec)


def unknown_bloc(world: World) -> str:
    known = dict(world.register.organisations)
    code = world.one(known, lambda one: known[one].kind is OrganisationKind.BLOC)
    world.put(organisations={**known, f"{code}X": replace(known[code], code=f"{code}X")})
    return f"{code}X"


def all_old(world: World) -> str:
    code = world.one(world.register.instruments)
    old = PartialDate(world.random.randint(1990, 2023))
    world.put(
        acts=tuple(
            replace(act, source=replace(act.source, as_of=old)) if act.instrument == code else act
            for act in world.register.acts
        )
    )
    return code


def _source(world: World, **changes: Any) -> str:
    sources = world.register.sources
    assert sources is not None
    return world.change(
        "sources", world.one(sources, lambda key: bool(sources[key].url)), **changes
    )


def leftover(world: World) -> str:
    sources = dict(world.register.sources or {})
    world.put(sources={**sources, "leftover": Source(id="leftover", title="Leftover")})
    return "leftover"


def older_source(world: World) -> str:
    act = world.act()
    as_of = PartialDate.of(act.date.first - timedelta(days=1) - world.days(0, 900))
    return world.change_act(act, source=replace(act.source, as_of=as_of))


RECORDS: dict[str, Damage] = {
    "R501": at_work,
    "R502": lawless_institution,
    "R503": lambda w: _evidence(
        w, lambda one: one.rung in _ENACTED and one.law_title, law_title="", law_reference=""
    ),
    "R505": later_law,
    "R506": lambda w: _evidence(w, lambda _: True, date=FAR),
    "R507": called_no_party,
    "R508": lambda w: _evidence(
        w,
        lambda one: one.verification is not Verification.UNVERIFIED,
        verification=Verification.UNVERIFIED,
    ),
    "R509": lambda w: _evidence(w, lambda one: one.date, date=None),
    "R602": overlap,
    "R603": lambda w: _membership(w, lambda one: one.joined and not _in_bloc(w)(one), joined=None),
    "R604": lambda w: _membership(
        w, lambda one: not _in_bloc(w)(one) or one.joined, joined=PartialDate(1900)
    ),
    "R605": lambda w: _membership(w, lambda _: True, joined=FAR),
    "R606": other_kind,
    "R607": unknown_bloc,
    "R608": lambda w: _membership(
        w, lambda one: one.confidence is Confidence.HIGH, confidence=Confidence.LOW
    ),
    "R609": lambda w: _membership(w, lambda one: one.joined and _in_bloc(w)(one), joined=None),
    "R701": lambda w: w.change_act(w.act(), source=Source(id="", title="")),
    "R702": lambda w: w.change_act(w.act(), **{w.one(["state", "instrument"]): "XXX"}),
    "R703": all_old,
    "R704": lambda w: _source(w, url=""),
    "R705": lambda w: _source(w, as_of=FAR),
    "R706": leftover,
    "R707": lambda w: _source(w, url="ftp://example.org/list"),
    "R708": older_source,
}
