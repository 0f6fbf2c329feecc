"""For each rule about entry into force and declarations: a damage in a random fitting place."""

from dataclasses import replace
from datetime import timedelta

from ratify.register import PartialDate
from ratify.vocabulary import CONSENT_KINDS, ActKind, Standing
from tests.checks.cases import TODAY
from tests.checks.world import Damage, World


def counted_nowhere(world: World) -> str:
    iso3 = world.one(world.register.states, lambda code: code != "ESH")
    others = [
        one for one in world.register.memberships if (one.organisation, one.state) != ("AU", iso3)
    ]
    world.put(memberships=tuple(others))
    return iso3


def _in_force(world: World) -> str:
    return world.one(["BANJUL", "ABUJA", "YOUTH"])


def _record(world: World, code: str, day: PartialDate | None) -> str:
    entry = world.register.instruments[code].entry
    return world.change("instruments", code, entry=replace(entry, recorded=day))


def treaty_otherwise(world: World) -> str:
    code = _in_force(world)
    recorded = world.register.instruments[code].entry.recorded
    assert recorded is not None
    shift = world.one([-1, 1]) * world.days(2, 700)
    return _record(world, code, PartialDate.of(recorded.first + shift))


def treaty_too_soon(world: World) -> str:
    code = world.one(["NIAMEY", "FMP"])
    return _record(world, code, PartialDate.of(TODAY - world.days(0, 500)))


def treaty_unrecorded(world: World) -> str:
    return _record(world, _in_force(world), None)


def state_otherwise(world: World) -> str:
    party = world.position(lambda one: one.standing is Standing.PARTY and one.binding is not None)
    assert party.binding is not None
    assert party.in_force is not None
    day = party.in_force.day + world.days(2, 700)
    return world.change_act(party.binding, effective=PartialDate.of(day))


def effect_too_early(world: World) -> str:
    act = world.act(lambda one: one.kind in CONSENT_KINDS | {ActKind.DEPOSIT})
    day = act.date.first - timedelta(days=1) - world.days(0, 300)
    return world.change_act(act, effective=PartialDate.of(day))


def _declare(world: World, text: str, *codes: str) -> str:
    return world.change_act(world.consent(*codes), declaration=text)


ENTRY: dict[str, Damage] = {
    "R201": counted_nowhere,
    "R202": treaty_otherwise,
    "R203": treaty_too_soon,
    "R204": treaty_unrecorded,
    "R205": state_otherwise,
    "R206": effect_too_early,
    "R301": lambda world: _declare(world, "excluded Part II", "ICRMW", "C087"),
    "R302": lambda world: _declare(world, "excluded Parts I and II", "C143"),
    "R303": lambda world: _declare(world, "Parts II and III", "C102"),
    "R304": lambda world: world.change_act(
        world.act(lambda one: one.instrument in {"C102", "C118"} and bool(one.declaration)),
        declaration="",
    ),
    "R305": lambda world: _declare(world, "some of the branches", "C102", "C118"),
}
