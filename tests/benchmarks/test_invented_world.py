"""The invented world: always the same, plainly invented, and lawful."""

from pathlib import Path

import pytest

from benchmarks.invented import TODAY, Size, invented_world, write_world
from ratify.checks import run
from ratify.seeds import read_folder
from ratify.vocabulary import Severity

SIZE = Size(states=12, instruments=20, acts=300)
OF_REAL_STATES = {"R801", "R821"}
"""Rules on the 55 States of Africa, and on guidance that speaks of them."""


def test_the_same_seed_gives_the_same_world_and_another_seed_another() -> None:
    assert invented_world(SIZE, 7) == invented_world(SIZE, 7) != invented_world(SIZE, 8)


def test_a_world_has_as_many_of_everything_as_was_asked_for() -> None:
    world = invented_world(SIZE)
    assert (len(world.states), len(world.instruments), len(world.acts)) == (12, 20, 300)


def test_nothing_in_it_can_be_taken_for_a_fact() -> None:
    world = invented_world(SIZE)
    assert all(state.name.endswith("(invented)") for state in world.states.values())
    assert all(code.startswith("X") for code in (*world.states, *world.instruments))
    assert all("nvented" in one.source.title for one in (*world.acts, *world.evidence))


def test_the_law_has_nothing_against_it(tmp_path: Path) -> None:
    write_world(SIZE, tmp_path)
    outcome = run(read_folder(tmp_path), today=TODAY)
    errors = {one.code for one in outcome.findings if one.severity is Severity.ERROR}
    assert errors <= OF_REAL_STATES


def test_a_folder_says_what_the_register_says(tmp_path: Path) -> None:
    world = write_world(SIZE, tmp_path)
    read = read_folder(tmp_path).register
    assert read is not None
    assert {act.id for act in read.acts} == {act.id for act in world.acts}
    assert read.instruments == world.instruments


@pytest.mark.parametrize("acts", [2 * 12 * 20 + 1, -1])
def test_no_world_has_more_acts_than_its_states_can_do(acts: int) -> None:
    with pytest.raises(ValueError, match="about two acts"):
        Size(states=12, instruments=20, acts=acts)
