"""Where names stand so that none covers another, or a dot.

Every name tries places around its dot, the nearest first, then farther ones with a line to it.
Names are placed one by one, those with the least room first; each pass then looks for something
better for every name. What finds no place stays without a name. No chance is involved.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ratify.present.charts.pen import Box, Point

_RINGS = (1.0, 2.6, 4.4, 6.6, 9.2)
_TURNS = 16
_PASSES = 3
_NEIGHBOURHOOD = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Where a name stands.

    :param box: what it covers.
    :param rank: how far from the best place it is: 0 is beside its dot.
    :param leader: the line from the dot to the name, where it is not beside it.
    """

    box: Box
    rank: float
    leader: tuple[Point, Point] | None


def place(
    dots: Sequence[Point], sizes: Sequence[Point], radius: float, room: Box
) -> list[Label | None]:
    """Find a place for each name.

    :param dots: middles of the dots.
    :param sizes: width and height of each name, in pixels; (0, 0) for a dot without one.
    :param radius: half the width of a dot with the gap that it needs.
    :param room: where names may stand.
    """
    choices = [
        sorted(_choices(dot, size, radius, room), key=lambda one: one.rank) if size[0] else []
        for dot, size in zip(dots, sizes, strict=True)
    ]
    found: list[Label | None] = [None] * len(dots)
    order = sorted(range(len(dots)), key=lambda at: (-_crowd(dots, at), dots[at]))
    for _ in range(_PASSES):
        for at in order:
            others = [one for other, one in enumerate(found) if one is not None and other != at]
            found[at] = _best(choices[at], at, dots, radius, others)
    return found


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes share any area."""
    return (
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    )


def _crowd(dots: Sequence[Point], at: int) -> int:
    return sum(math.dist(dots[at], dot) < _NEIGHBOURHOOD for dot in dots)


def _choices(dot: Point, size: Point, radius: float, room: Box) -> Iterator[Label]:
    """Places around a dot, the best first: beside it right, left, above, below, then farther."""
    x, y = dot
    width, height = size
    for ring, reach in enumerate(_RINGS):
        for turn in range(_TURNS):
            angle = 2 * math.pi * turn / _TURNS
            side, rise = math.cos(angle), -math.sin(angle)
            middle = (
                x + side * (radius * reach + width / 2),
                y + rise * (radius * reach + height / 2),
            )
            box = Box(
                middle[0] - width / 2,
                middle[1] - height / 2,
                middle[0] + width / 2,
                middle[1] + height / 2,
            )
            if _within(box, room):
                leader = (_edge(dot, box, radius), _nearest(dot, box)) if ring else None
                rank = 10 * ring + (1 - side) + 0.7 * abs(rise)
                yield Label(box=box, rank=rank, leader=leader)


def _within(box: Box, room: Box) -> bool:
    return (
        room.left <= box.left
        and box.right <= room.right
        and room.top <= box.top
        and box.bottom <= room.bottom
    )


def _nearest(dot: Point, box: Box) -> Point:
    return min(max(dot[0], box.left), box.right), min(max(dot[1], box.top), box.bottom)


def _edge(dot: Point, box: Box, radius: float) -> Point:
    """Where the line leaves the dot."""
    stop = _nearest(dot, box)
    share = 0.62 * radius / max(math.dist(dot, stop), radius)
    return dot[0] + (stop[0] - dot[0]) * share, dot[1] + (stop[1] - dot[1]) * share


def _best(
    choices: Iterable[Label], at: int, dots: Sequence[Point], radius: float, others: list[Label]
) -> Label | None:
    free = (one for one in choices if _is_free(one, at, dots, radius, others))
    return next(free, None)


def _is_free(
    one: Label, at: int, dots: Sequence[Point], radius: float, others: list[Label]
) -> bool:
    if any(overlap(one.box, other.box) for other in others):
        return False
    if any(_covers(one.box, dot, radius) for index, dot in enumerate(dots) if index != at):
        return False
    lines = [other.leader for other in others if other.leader]
    if any(_cut_by(one.box, line) for line in lines):
        return False
    if one.leader is None:
        return True
    near = (dot for index, dot in enumerate(dots) if index != at)
    return not (
        any(_cut_by(other.box, one.leader) for other in others)
        or any(_crossed(one.leader, line) for line in lines)
        or any(_cut_by(_around(dot, 0.7 * radius), one.leader) for dot in near)
    )


def _around(dot: Point, radius: float) -> Box:
    return Box(dot[0] - radius, dot[1] - radius, dot[0] + radius, dot[1] + radius)


def _covers(box: Box, dot: Point, radius: float) -> bool:
    return overlap(box, _around(dot, 0.8 * radius))


def _cut_by(box: Box, line: tuple[Point, Point]) -> bool:
    """Whether a line runs through a box (Liang and Barsky's clipping)."""
    (x0, y0), (x1, y1) = line
    enter, leave = 0.0, 1.0
    for step, low, high in (
        (x1 - x0, box.left - x0, box.right - x0),
        (y1 - y0, box.top - y0, box.bottom - y0),
    ):
        if step == 0:
            if low >= 0 or high <= 0:
                return False
            continue
        first, last = sorted((low / step, high / step))
        enter, leave = max(enter, first), min(leave, last)
    return enter < leave


def _crossed(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    def side(a: Point, b: Point, c: Point) -> float:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    return (
        side(*one, other[0]) * side(*one, other[1]) < 0
        and side(*other, one[0]) * side(*other, one[1]) < 0
    )
