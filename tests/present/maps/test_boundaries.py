"""Every State has a shape, and every number and name its place."""

import math
from itertools import pairwise

from ratify.present.maps import boundaries
from ratify.present.maps.geometry import Point, Ring, project
from ratify.register import Register


def inside(point: Point, rings: tuple[Ring, ...]) -> bool:
    found = False
    for ring in rings:
        for a, b in pairwise(ring):
            if (a[1] > point[1]) != (b[1] > point[1]):
                x = a[0] + (b[0] - a[0]) * (point[1] - a[1]) / (b[1] - a[1])
                found ^= point[0] < x
    return found


def test_every_state_on_record_has_a_shape_and_no_other(baseline: Register) -> None:
    assert set(boundaries.codes()) == set(baseline.states)
    assert len(boundaries.codes()) == 55


def test_the_five_island_states_and_the_gambia_have_discs() -> None:
    made = {feature["id"] for feature in boundaries.discs()["features"]}
    assert made == {"CPV", "COM", "GMB", "MUS", "STP", "SYC"}


def test_discs_grow_on_small_maps() -> None:
    def width(growth: float) -> float:
        ring = boundaries.discs(growth)["features"][0]["geometry"]["coordinates"][0]
        return max(x for x, _ in ring) - min(x for x, _ in ring)

    assert width(1.8) > 1.7 * width(1.0)


def test_every_number_stands_on_its_own_state() -> None:
    for code in boundaries.codes():
        if code not in boundaries.DISCS:
            assert inside(boundaries.NUMBERS[code], boundaries.rings_of(code)), code


def test_names_of_small_states_stand_in_the_sea() -> None:
    everywhere = [boundaries.rings_of(code) for code in boundaries.codes()]
    for callout in boundaries.CALLOUTS.values():
        assert not any(inside(callout.at, rings) for rings in everywhere)


def test_a_leader_begins_at_the_edge_of_the_disc() -> None:
    start, _ = boundaries.leader("COM", 1.0)
    distance = math.dist(project(*start), project(*boundaries.DISCS["COM"]))
    assert math.isclose(distance, 1.25, rel_tol=1e-6)


def test_the_outline_of_neighbours_leaves_out_their_common_border() -> None:
    apart = boundaries.outline(frozenset({"GHA"})) + boundaries.outline(frozenset({"TGO"}))
    together = boundaries.outline(frozenset({"GHA", "TGO"}))
    count = sum(len(run) - 1 for run in together)
    assert 0 < count < sum(len(run) - 1 for run in apart)
    assert boundaries.outline(frozenset({"SYC"})) == []
