"""For each rule about States, instruments, titles and figures: a damage in a random place."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ratify.register import Figure, Name, PartialDate
from ratify.vocabulary import (
    LANGUAGES,
    BindingAct,
    Family,
    TitleStanding,
)
from tests.checks.world import Damage, World


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


DESCRIPTIONS: dict[str, Damage] = {
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
}
