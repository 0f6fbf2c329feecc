"""For each rule about anything but acts: a damage in a random fitting place."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from ratify.register import Figure, Name, PartialDate, Retraction, Source
from ratify.seeds.regimes import check_regimes
from ratify.vocabulary import (
    LANGUAGES,
    ActKind,
    BindingAct,
    Confidence,
    Family,
    OrganisationKind,
    Rung,
    Standing,
    TitleStanding,
    Verification,
)
from tests.checks.cases import LOADED, TODAY, stored
from tests.checks.damages_to_acts import FAR, Damage
from tests.checks.world import World

_ENACTED = frozenset({Rung.ENACTED_PARTIAL, Rung.ENACTED_FULL})


def _map(world: World, damage: Callable[[list[dict[str, Any]], dict[str, Any]], None]) -> str:
    path = world.files() / "africa.geojson"
    data = json.loads(path.read_text(encoding="utf-8"))
    feature = world.one(data["features"])
    damage(data["features"], feature)
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(feature["id"])


def _outline(feature: dict[str, Any]) -> list[list[float]]:
    shapes = feature["geometry"]["coordinates"]
    first = shapes[0] if feature["geometry"]["type"] == "Polygon" else shapes[0][0]
    assert isinstance(first, list)
    return first


def _elsewhere(_: list[dict[str, Any]], feature: dict[str, Any]) -> None:
    _outline(feature)[1][0] += 100


def _waivers(world: World, old: str, new: str) -> str:
    path = world.files() / "waivers.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    return ""


def unneeded_waiver(world: World) -> str:
    iso3 = world.one(world.register.states)
    line = f'  {iso3} NOWHERE:\n    reason: None.\n    expires: "2100-01-01"\n'
    return _waivers(world, "R501:\n", f"R501:\n{line}")


def lost_row(world: World) -> str:
    consent = world.consent(*world.register.instruments)
    world.drop_acts([consent])
    return f"{consent.instrument} consents"


def lost_row_of_list(world: World) -> str:
    act = world.act(lambda one: one.source.id.startswith("au-"))
    world.drop_acts([act])
    return act.source.id


def new_row(world: World) -> str:
    idle = world.position(lambda one: one.standing is Standing.NONE and one.instrument == "FMP")
    like = world.act(lambda one: one.instrument == "FMP" and one.kind is ActKind.SIGNATURE)
    world.add_act(like, state=idle.state)
    return "FMP"


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


RECS = frozenset({"ECOWAS", "EAC", "SADC", "COMESA", "IGAD", "ECCAS"})
TARGETED = frozenset({"C087", "C097", "C102", "C118", "C143", "C181", "C189", "ICRMW"})


def _without(world: World, table: str, fits: Callable[[str], bool]) -> str:
    known = dict(getattr(world.register, table))
    gone = world.one(sorted(known), fits)
    del known[gone]
    world.put(**{table: known})
    return gone if table == "organisations" else "JLMP"


def left_the_rec(world: World) -> str:
    regimes = {one.organisation: one for one in check_regimes(world.reading.folder)[1]}
    acts = [
        (code, act.state)
        for code, regime in regimes.items()
        for instrument in regime.instruments
        for act in instrument.acts
    ]
    code, iso3 = world.one(acts)
    others = [
        one for one in world.register.memberships if (one.organisation, one.state) != (code, iso3)
    ]
    world.put(memberships=tuple(others))
    return iso3


def adopted_tomorrow(world: World) -> str:
    path = world.files() / "rec_instruments.yaml"
    text = path.read_text(encoding="utf-8")
    place = world.one(re.finditer(r'^      adopted: "\d{4}', text, re.MULTILINE))
    text = f"{text[: place.end() - 4]}2104{text[place.end() :]}"
    path.write_text(text, encoding="utf-8")
    return ""


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


def _names(world: World, kind: str, damage: Callable[[dict[str, Name]], None]) -> str:
    known = getattr(world.register, kind)
    code = world.one(known)
    names = dict(known[code].names)
    damage(names)
    return world.change(kind, code, names=names)


def borrowed(world: World, field: str) -> str:
    states = world.register.states
    one, other = world.random.sample(sorted(states), 2)
    value = (states[other].name,) if field == "aliases" else getattr(states[other], field)
    world.change("states", one, **{field: value})
    return ""


def missing_state(world: World) -> str:
    gone = world.one(world.register.states)
    others = {code: one for code, one in world.register.states.items() if code != gone}
    world.put(states=others)
    return gone


def broken_example(world: World) -> str:
    world.put(acts=tuple(act for act in world.register.acts if act.instrument != "ICRMW"))
    return "ICRMW"


def _instrument(world: World, *families: Family, **changes: Any) -> str:
    code = world.one(sorted(world.family(*families or Family)))
    return world.change("instruments", code, **changes)


def lost_title(world: World) -> str:
    code = world.one(world.register.instruments)
    titles = list(world.register.instruments[code].titles)
    titles.remove(world.one(titles))
    return world.change("instruments", code, titles=tuple(titles))


def own_title(world: World) -> str:
    known = world.register.instruments
    code = world.one(known)
    old = world.one(known[code].titles, lambda one: one.standing is not TitleStanding.OWN_RENDERING)
    new = replace(old, standing=TitleStanding.OWN_RENDERING)
    titles = tuple(new if one is old else one for one in known[code].titles)
    return world.change("instruments", code, titles=titles)


def no_article(world: World) -> str:
    known = world.register.instruments
    code = world.one(known)
    old = world.one(known[code].provisions)
    new = replace(old, key=world.one(["equal treatment", "12", "the whole"]))
    provisions = tuple(new if one is old else one for one in known[code].provisions)
    return world.change("instruments", code, provisions=provisions)


def other_binding(world: World) -> str:
    known = world.register.instruments
    code = world.one(known)
    kinds = [kind for kind in BindingAct if kind is not known[code].binding_act]
    return world.change("instruments", code, binding_act=world.one(kinds))


def too_early(world: World) -> str:
    code = world.one(world.register.instruments)
    adopted = world.register.instruments[code].adopted
    day = PartialDate.of(adopted.first - world.days(1, 900))
    return world.change("instruments", code, opened_for_signature=day)


def unread_rule(world: World) -> str:
    known = world.register.instruments
    code = world.one(known, lambda one: not known[one].check)
    return world.change("instruments", code, check=True)


def _figure(world: World, key: str = "", **changes: Any) -> str:
    states = world.register.states
    code = world.one(states, lambda one: any(key in ("", f.key) for f in states[one].figures))
    old: Figure = world.one(states[code].figures, lambda one: key in ("", one.key))
    new = replace(old, **changes)
    figures = tuple(new if one is old else one for one in states[code].figures)
    return world.change("states", code, figures=figures)


def lost_figure(world: World) -> str:
    states = world.register.states
    code = world.one(states, lambda one: len(states[one].figures) == 4)
    gone = world.one(states[code].figures)
    figures = tuple(one for one in states[code].figures if one is not gone)
    return world.change("states", code, figures=figures)


def _in_store(world: World, *, keep: bool = False, **changes: Any) -> str:
    """Load the data into a store and change one act there, add it anew, or leave it out."""
    store = stored(world.register)
    old = world.one(store.acts)
    put = [replace(old, **changes)] if changes else []
    acts = [one for act in store.acts for one in ([act] if act is not old else put)]
    world.store = replace(store, acts=tuple([old, *acts] if keep else acts))
    return f"{old.state} {old.instrument}"


_BACK = Retraction(reason="misread", recorded_at=LOADED, recorded_by="officer")

OTHERS: dict[str, Damage] = {
    "R001": lambda world: _map(world, lambda every, one: every.remove(one)),
    "R002": lambda world: _map(world, lambda _, one: _outline(one).reverse()),
    "R003": lambda world: _map(world, _elsewhere),
    "R011": lambda world: _waivers(world, "2027-", "2025-"),
    "R012": unneeded_waiver,
    "R013": lambda world: _waivers(world, "R501:", "R5O1:"),
    "R401": lost_row,
    "R402": lost_row_of_list,
    "R403": new_row,
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
    "R611": left_the_rec,
    "R612": adopted_tomorrow,
    "R613": lambda w: _without(w, "organisations", lambda code: code in RECS),
    "R614": lambda w: _without(w, "instruments", lambda code: code in TARGETED),
    "R701": lambda w: w.change_act(w.act(), source=Source(id="", title="")),
    "R703": all_old,
    "R704": lambda w: _source(w, url=""),
    "R705": lambda w: _source(w, as_of=FAR),
    "R706": leftover,
    "R707": lambda w: _source(w, url="ftp://example.org/list"),
    "R708": older_source,
    "R801": missing_state,
    "R802": lambda w: _names(w, "states", lambda names: names.update(en=Name(text="Elsewhere"))),
    "R803": lambda w: borrowed(w, "aliases"),
    "R804": lambda w: borrowed(w, w.one(["iso2", "m49"])),
    "R805": lambda w: _names(
        w, "organisations", lambda names: names.update(fr=Name(text="L’Organisation"))
    ),
    "R811": lambda w: _names(
        w, w.one(["states", "organisations"]), lambda names: names.pop(w.one(LANGUAGES[1:]), None)
    ),
    "R812": lost_title,
    "R813": own_title,
    "R821": broken_example,
    "R901": no_article,
    "R903": lambda w: _instrument(w, provisions=()),
    "R904": lambda w: _instrument(w, Family.ILO, **{w.one(["signable", "reservations"]): True}),
    "R905": other_binding,
    "R906": too_early,
    "R908": unread_rule,
    "R911": lambda w: _figure(w, year=w.one([0, 1900, 2099])),
    "R912": lambda w: _figure(w, "remittances", value=100.1 + w.random.random() * 900),
    "R913": lambda w: _figure(w, year=w.random.randint(1990, 2014)),
    "R914": lost_figure,
    "R951": lambda w: _in_store(w, **{w.one(["recorded_by"]): ""}),
    "R952": lambda w: _in_store(w, retraction=replace(_BACK, reason=" ")),
    "R953": lambda w: _in_store(w, origin=w.one(["", "import", "import:", "nobody"])),
    "R954": lambda w: _in_store(w, keep=True, note="the same id once more"),
    "R961": _in_store,
    "R962": lambda w: _in_store(w, date=FAR),
    "R963": lambda w: _in_store(w, keep=True, id="C000-XXX-000000"),
    "R964": lambda w: _in_store(w, retraction=_BACK),
}
