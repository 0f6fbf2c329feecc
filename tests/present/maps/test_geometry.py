"""The projection is Lambert's; hatches stay inside what they hatch."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ratify.present.maps.geometry import (
    CENTRE,
    disc,
    frame,
    hatching,
    hatching_of_box,
    project,
    unproject,
)

longitudes = st.floats(-30, 62, allow_nan=False)
latitudes = st.floats(-40, 40, allow_nan=False)
SQUARE = [(10.0, 0.0), (10.0, 8.0), (20.0, 8.0), (20.0, 0.0), (10.0, 0.0)]
HOLE = [(13.0, 3.0), (17.0, 3.0), (17.0, 5.0), (13.0, 5.0), (13.0, 3.0)]


def area(ring: list[tuple[float, float]]) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))) / 2


def cell(west: float, south: float) -> list[tuple[float, float]]:
    corners = [(0, 0), (1, 0), (1, 1), (0, 1)]
    edge = [
        (west + a[0] + (b[0] - a[0]) * i / 20, south + a[1] + (b[1] - a[1]) * i / 20)
        for a, b in pairwise([*corners, corners[0]])
        for i in range(20)
    ]
    return [*edge, edge[0]]


@given(longitudes, latitudes)
def test_unprojecting_undoes_projecting(longitude: float, latitude: float) -> None:
    assert unproject(*project(longitude, latitude)) == pytest.approx((longitude, latitude))


def test_the_centre_lies_in_the_middle_of_the_plane() -> None:
    assert project(*CENTRE) == pytest.approx((0, 0))
    assert unproject(0, 0) == CENTRE


@given(st.integers(-24, 55), st.integers(-35, 36))
def test_a_degree_square_has_the_area_that_it_has_on_the_sphere(west: int, south: int) -> None:
    on_sphere = math.degrees(math.sin(math.radians(south + 1)) - math.sin(math.radians(south)))
    on_plane = area([project(*point) for point in cell(west, south)])
    assert on_plane == pytest.approx(on_sphere, rel=1e-3)


def test_the_frame_holds_the_continent_and_its_islands() -> None:
    west, south, east, north = frame()
    for longitude, latitude in ((-25.3, 17.2), (57.8, -20.5), (9.7, 37.4), (20.0, -34.8)):
        x, y = project(longitude, latitude)
        assert west < x < east
        assert south < y < north


def test_a_disc_is_round_on_the_map_wherever_it_lies() -> None:
    centre = project(57.57, -20.28)
    for point in disc((57.57, -20.28), 1.25):
        assert math.dist(project(*point), centre) == pytest.approx(1.25)


@given(st.sampled_from([0, 45, -45, 90]), st.floats(0.2, 2))
def test_hatch_lines_stay_inside_the_shape_and_out_of_its_hole(angle: int, spacing: float) -> None:
    for start, stop in hatching([SQUARE, HOLE], angle, spacing):
        x, y = (start[0] + stop[0]) / 2, (start[1] + stop[1]) / 2
        assert 9.9 < x < 20.1
        assert -0.1 < y < 8.1
        assert not (13.2 < x < 16.8 and 3.2 < y < 4.8)


def test_hatch_lines_end_short_of_the_border_so_that_it_stays_visible() -> None:
    lines = hatching([SQUARE], 0, 1.0, inset=0.5)
    assert min(start[0] for start, _ in lines) > 10.4
    assert max(stop[0] for _, stop in lines) < 19.6


def test_a_box_of_the_legend_is_hatched_within_its_edges() -> None:
    lines = hatching_of_box(24, 14, 45, 5.4)
    assert len(lines) >= 4
    assert all(-1e-6 <= x <= 24 + 1e-6 for line in lines for x, _ in line)
    assert all(-1e-6 <= y <= 14 + 1e-6 for line in lines for _, y in line)
