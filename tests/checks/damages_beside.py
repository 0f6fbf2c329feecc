"""For each rule about files beside the records, and about a store: a damage in a random place."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ratify.register import Retraction
from ratify.seeds.regimes import check_regimes
from ratify.vocabulary import (
    ActKind,
    Standing,
)
from tests.checks.cases import LOADED, stored
from tests.checks.world import FAR, Damage, World


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
    return f"{consent.instrument} acts"


def lost_row_of_list(world: World) -> str:
    act = world.act(lambda one: one.source.id.startswith("au-"))
    world.drop_acts([act])
    return act.source.id


def new_row(world: World) -> str:
    idle = world.position(lambda one: one.standing is Standing.NONE and one.instrument == "FMP")
    like = world.act(lambda one: one.instrument == "FMP" and one.kind is ActKind.SIGNATURE)
    world.add_act(like, state=idle.state)
    return "FMP"


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


def _in_store(world: World, *, keep: bool = False, **changes: Any) -> str:
    """Load the data into a store and change one act there, add it anew, or leave it out."""
    store = stored(world.register)
    old = world.one(store.acts)
    put = [replace(old, **changes)] if changes else []
    acts = [one for act in store.acts for one in ([act] if act is not old else put)]
    world.store = replace(store, acts=tuple([old, *acts] if keep else acts))
    return f"{old.state} {old.instrument}"


_BACK = Retraction(reason="misread", recorded_at=LOADED, recorded_by="officer")

BESIDE: dict[str, Damage] = {
    "R001": lambda world: _map(world, lambda every, one: every.remove(one)),
    "R002": lambda world: _map(world, lambda _, one: _outline(one).reverse()),
    "R003": lambda world: _map(world, _elsewhere),
    "R011": lambda world: _waivers(world, "2027-", "2025-"),
    "R012": unneeded_waiver,
    "R013": lambda world: _waivers(world, "R501:", "R5O1:"),
    "R401": lost_row,
    "R402": lost_row_of_list,
    "R403": new_row,
    "R611": left_the_rec,
    "R612": adopted_tomorrow,
    "R613": lambda w: _without(w, "organisations", lambda code: code in RECS),
    "R614": lambda w: _without(w, "instruments", lambda code: code in TARGETED),
    "R951": lambda w: _in_store(w, **{w.one(["recorded_by"]): ""}),
    "R952": lambda w: _in_store(w, retraction=replace(_BACK, reason=" ")),
    "R953": lambda w: _in_store(w, origin=w.one(["", "import", "import:", "nobody"])),
    "R954": lambda w: _in_store(w, keep=True, note="the same id once more"),
    "R961": _in_store,
    "R962": lambda w: _in_store(w, date=FAR),
    "R963": lambda w: _in_store(w, keep=True, id="C000-XXX-000000"),
    "R964": lambda w: _in_store(w, retraction=_BACK),
}
