"""Names beside dots cover neither each other nor a dot, however crowded it is."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from ratify.present.charts.labels import overlap, place
from ratify.present.charts.pen import Box

ROOM = Box(0, 0, 400, 300)
RADIUS = 6.0
PLACES = st.tuples(st.floats(20, 380), st.floats(20, 280))
SIZES = st.tuples(st.floats(20, 120), st.floats(8, 14))
CROWDS = st.lists(st.tuples(PLACES, SIZES), min_size=1, max_size=25)


@given(CROWDS)
def test_no_two_names_share_a_pixel_and_none_leaves_the_frame(
    crowd: list[tuple[tuple[float, float], tuple[float, float]]],
) -> None:
    dots, sizes = zip(*crowd, strict=True)
    placed = [one for one in place(dots, sizes, RADIUS, ROOM) if one]
    assert not any(overlap(one.box, other.box) for one, other in combinations(placed, 2))
    for one in placed:
        assert ROOM.left <= one.box.left
        assert one.box.right <= ROOM.right
        assert ROOM.top <= one.box.top
        assert one.box.bottom <= ROOM.bottom


@given(CROWDS)
def test_no_name_covers_the_dot_of_another(
    crowd: list[tuple[tuple[float, float], tuple[float, float]]],
) -> None:
    dots, sizes = zip(*crowd, strict=True)
    for at, found in enumerate(place(dots, sizes, RADIUS, ROOM)):
        if found:
            others = (dot for other, dot in enumerate(dots) if other != at)
            assert not any(overlap(found.box, Box(x, y, x + 0.1, y + 0.1)) for x, y in others)


def test_a_dot_alone_has_its_name_beside_it_without_a_line() -> None:
    (found,) = place([(100, 100)], [(50, 10)], RADIUS, ROOM)
    assert found is not None
    assert found.leader is None
    assert 100 < found.box.left < 110
    assert found.box.top < 100 < found.box.bottom


def test_a_dot_among_others_has_its_name_farther_off_with_a_line_to_it() -> None:
    around = [(211.0, 150.0), (189.0, 150.0), (200.0, 161.0), (200.0, 139.0)]
    found, *others = place([(200.0, 150.0), *around], [(60, 10), *[(0, 0)] * 4], RADIUS, ROOM)
    assert others == [None] * 4
    assert found is not None
    assert found.leader is not None
    assert found.leader[0] != found.leader[1]


def test_the_same_crowd_is_named_in_the_same_way() -> None:
    dots = [(10.0 * (at * 7 % 40), 8.0 * (at * 11 % 35)) for at in range(30)]
    sizes = [(40.0 + at, 11.0) for at in range(30)]
    assert place(dots, sizes, RADIUS, ROOM) == place(dots, sizes, RADIUS, ROOM)


def test_what_has_no_name_takes_no_room() -> None:
    assert place([(50, 50)], [(0, 0)], RADIUS, ROOM) == [None]
