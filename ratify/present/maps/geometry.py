"""Plane geometry of the maps: the projection, hatching and discs. Standard library only.

The projection is Lambert's azimuthal equal-area projection on the sphere (J. P. Snyder, *Map
Projections: A Working Manual*, USGS Professional Paper 1395, 1987, pp. 182-190), so that no State
looks larger than it is beside another. It is the one that plotly calls ``azimuthal equal area``;
it is repeated here to hatch shapes evenly and to place things on the page. Plane units are degrees
of arc at the centre, with y pointing north.
"""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

CENTRE = (17.0, 1.0)
LONGITUDES = (-27.0, 60.0)
LATITUDES = (-36.0, 38.5)

Point = tuple[float, float]
Ring = Sequence[Point]
Segment = tuple[Point, Point]

_SIN0, _COS0 = math.sin(math.radians(CENTRE[1])), math.cos(math.radians(CENTRE[1]))
_LONGEST = 4.0


def project(longitude: float, latitude: float) -> Point:
    """Project degrees of longitude and latitude onto the plane."""
    turn = math.radians(longitude - CENTRE[0])
    sin, cos = math.sin(math.radians(latitude)), math.cos(math.radians(latitude))
    scale = math.sqrt(2 / (1 + _SIN0 * sin + _COS0 * cos * math.cos(turn)))
    x = scale * cos * math.sin(turn)
    y = scale * (_COS0 * sin - _SIN0 * cos * math.cos(turn))
    return math.degrees(x), math.degrees(y)


def unproject(x: float, y: float) -> Point:
    """Return longitude and latitude of a point of the plane."""
    x, y = math.radians(x), math.radians(y)
    radius = math.hypot(x, y)
    if radius == 0:
        return CENTRE
    arc = 2 * math.asin(radius / 2)
    latitude = math.asin(math.cos(arc) * _SIN0 + y * math.sin(arc) * _COS0 / radius)
    turn = math.atan2(x * math.sin(arc), radius * _COS0 * math.cos(arc) - y * _SIN0 * math.sin(arc))
    return CENTRE[0] + math.degrees(turn), math.degrees(latitude)


def frame() -> tuple[float, float, float, float]:
    """Left, bottom, right and top, in the plane, of the box of longitudes and latitudes shown."""
    west, east = LONGITUDES
    south, north = LATITUDES
    edge = [project(west + (east - west) * i / 90, at) for at in (south, north) for i in range(91)]
    edge += [
        project(at, south + (north - south) * i / 90) for at in (west, east) for i in range(91)
    ]
    xs, ys = zip(*edge, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def disc(centre: Point, radius: float, corners: int = 40) -> list[Point]:
    """A circle of the plane around a place, as longitudes and latitudes, clockwise and closed."""
    x, y = project(*centre)
    turns = (-2 * math.pi * corner / corners for corner in range(corners + 1))
    return [unproject(x + radius * math.cos(t), y + radius * math.sin(t)) for t in turns]


def hatching(
    rings: Iterable[Ring], angle: float, spacing: float, inset: float = 0.0
) -> list[Segment]:
    """Clip evenly spaced parallel lines to a shape given in longitude and latitude.

    Lines of one angle and spacing continue from shape to shape; each ends short of the border by
    ``inset``, so that borders stay visible. The segments are in longitude
    and latitude, cut short enough to be drawn straight.
    """
    flat = [[project(*point) for point in ring] for ring in rings]
    return [
        (unproject(*start), unproject(*stop))
        for segment in _clipped(flat, angle, spacing, inset)
        for start, stop in pairwise(_stops(segment))
    ]


def hatching_of_box(width: float, height: float, angle: float, spacing: float) -> list[Segment]:
    """Clip evenly spaced parallel lines to a box of the page whose lower left corner is 0, 0."""
    box = [(0.0, 0.0), (0.0, height), (width, height), (width, 0.0), (0.0, 0.0)]
    return _clipped([box], angle, spacing, 0.0)


def _clipped(rings: Sequence[Ring], angle: float, spacing: float, inset: float) -> list[Segment]:
    """Clip lines of the plane to a shape of the plane; holes are left out (even-odd rule)."""
    sin, cos = math.sin(math.radians(angle)), math.cos(math.radians(angle))
    turned = [[_turn(point, sin, cos) for point in ring] for ring in rings]
    heights = [y for ring in turned for _, y in ring]
    segments: list[Segment] = []
    for step in range(math.ceil(min(heights) / spacing), math.floor(max(heights) / spacing) + 1):
        height = step * spacing + 1e-7
        crossings = sorted(
            a[0] + (b[0] - a[0]) * (height - a[1]) / (b[1] - a[1])
            for ring in turned
            for a, b in pairwise(ring)
            if (a[1] > height) != (b[1] > height)
        )
        segments += (
            (_turn((left + inset, height), -sin, cos), _turn((right - inset, height), -sin, cos))
            for left, right in zip(crossings[::2], crossings[1::2], strict=True)
            if right - left > 2 * inset
        )
    return segments


def _turn(point: Point, sin: float, cos: float) -> Point:
    return point[0] * cos + point[1] * sin, point[1] * cos - point[0] * sin


def _stops(segment: Segment) -> list[Point]:
    (x0, y0), (x1, y1) = segment
    count = max(1, math.ceil(math.dist(*segment) / _LONGEST))
    return [(x0 + (x1 - x0) * i / count, y0 + (y1 - y0) * i / count) for i in range(count + 1)]
