"""Put an invented world together, in memory or as a data folder."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from benchmarks.invented.acts import invented_acts
from benchmarks.invented.evidence import invented_evidence
from benchmarks.invented.size import LAST_DAY, Size
from benchmarks.invented.states import (
    FIGURES,
    MEMBERSHIPS,
    invented_memberships,
    invented_organisations,
    invented_states,
)
from benchmarks.invented.treaties import invented_treaties
from ratify.law import treaty_entry
from ratify.register import Act, Evidence, Instrument, PartialDate, Register, Source
from ratify.seeds import baseline_folder, complete_folder, write_folder

_NOT_OURS = ("counts.yaml", "waivers.yaml", "targets.yaml", "rec_instruments.yaml")
"""What lies beside the published data and speaks of real States and treaties."""


def invented_world(size: Size, seed: int = 1) -> Register:
    """Return an invented world; the same size and seed give the same one.

    :raises ValueError: there is no room for so many acts.
    """
    chance = Random(seed)  # noqa: S311
    states = invented_states(size.states, chance)
    memberships = invented_memberships(states, chance)
    treaties = invented_treaties(size.instruments, chance)
    acts = invented_acts(size.acts, treaties, states, memberships, chance)
    evidence = invented_evidence(acts, chance)
    sources = (FIGURES, MEMBERSHIPS, *_cited((*acts, *evidence)))
    world = Register(
        instruments=treaties,
        states=states,
        organisations=invented_organisations(),
        memberships=memberships,
        acts=acts,
        evidence=evidence,
        sources={source.id: source for source in sources},
    )
    return replace(world, instruments=_in_force(world))


def write_world(size: Size, folder: Path, seed: int = 1) -> Register:
    """Write an invented world as a data folder and return it.

    Guidance, weights, map and schemas are copied from the published data; what these say of
    real States and treaties is left out.
    """
    world = invented_world(size, seed)
    complete_folder(baseline_folder(), folder)
    for name in _NOT_OURS:
        (folder / name).write_text("{}\n", encoding="utf-8")
    _without_sisters(folder / "scoring.yaml")
    write_folder(world, folder)
    return world


def _cited(records: Sequence[Act | Evidence]) -> list[Source]:
    """Return the sources that acts and findings rest on."""
    return list({record.source.id: record.source for record in records}.values())


def _in_force(world: Register) -> dict[str, Instrument]:
    """Return the instruments, with the day on which the deposits brought each into force."""
    found = {}
    for code, treaty in world.instruments.items():
        computed = treaty_entry(world, code, LAST_DAY).computed
        recorded = treaty.entry.recorded
        if recorded is None and computed is not None and computed <= LAST_DAY:
            recorded = PartialDate.of(computed)
        found[code] = replace(treaty, entry=replace(treaty.entry, recorded=recorded))
    return found


def _without_sisters(scoring: Path) -> None:
    """Leave out which real instruments are sisters."""
    kept, key, _ = scoring.read_text(encoding="utf-8").rpartition("\nsisters:")
    scoring.write_text(f"{kept}{key} {{}}\n", encoding="utf-8")
