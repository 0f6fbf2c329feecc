"""A small map that shows where a State or a REC lies."""

import math
from collections.abc import Iterable, Iterator
from functools import cache

from ratify.present.documents.drawing import Area, Disc, Drawing, Point, Shape
from ratify.present.documents.model import Picture
from ratify.present.maps.boundaries import DISCS, codes, rings_of
from ratify.present.maps.geometry import frame, project

_COARSE = 0.55
_SMALL = 2.3
"""Degrees: points nearer than the first are left out; States smaller across get a ring."""

_DARK, _QUIET, _RING = "#0b5138", "#dbe1da", "#a87a12"


def locator(states: Iterable[str], alternative: str) -> Picture:
    """Draw Africa small, with these States dark, and a ring around each that is too small."""
    marked = frozenset(states)
    west, south, east, north = _frame()
    shapes = (
        *(_area(code, is_marked=code in marked) for code in _largest_first()),
        *(sign for code in codes() for sign in _signs(code, is_marked=code in marked)),
    )
    drawing = Drawing(width=round(east - west, 1), height=round(north - south, 1), shapes=shapes)
    return Picture(drawing=drawing, alternative=alternative)


@cache
def _frame() -> tuple[float, float, float, float]:
    return frame()


@cache
def _largest_first() -> tuple[str, ...]:
    """So that a State that lies within another is laid over it."""
    return tuple(sorted(codes(), key=lambda code: -_extent(rings_of(code))))


def _area(code: str, *, is_marked: bool) -> Area:
    return Area(rings=_outlines(code), fill=_DARK if is_marked else _QUIET)


@cache
def _outlines(code: str) -> tuple[tuple[Point, ...], ...]:
    """The rings of a State as they are drawn: the same on every sheet of a batch."""
    thinned = (tuple(_thinned(ring)) for ring in rings_of(code))
    return tuple(ring for ring in thinned if len(ring) > 2)


def _signs(code: str, *, is_marked: bool) -> Iterator[Shape]:
    """A dot for a State that would be lost, and a ring around one that is marked."""
    points = [point for ring in rings_of(code) for point in ring]
    if _extent(rings_of(code)) >= _SMALL:
        return
    lon = sum(x for x, _ in points) / len(points)
    lat = sum(y for _, y in points) / len(points)
    centre = _placed(*DISCS.get(code, (lon, lat)))
    yield Disc(centre=centre, radius=0.7, colour=_DARK if is_marked else _QUIET)
    if is_marked:
        yield Disc(centre=centre, radius=3, colour=_RING, width=1.2)


def _extent(rings: Iterable[Iterable[Point]]) -> float:
    """How many degrees a State measures across, between its length and its breadth."""
    longest = max((list(ring) for ring in rings), key=len)
    lons, lats = zip(*longest, strict=True)
    return math.sqrt((max(lons) - min(lons)) * (max(lats) - min(lats)))


def _thinned(ring: Iterable[Point]) -> Iterator[Point]:
    last = (1e9, 1e9)
    for lon, lat in ring:
        if abs(lon - last[0]) + abs(lat - last[1]) >= _COARSE:
            last = (lon, lat)
            yield _placed(lon, lat)


def _placed(lon: float, lat: float) -> Point:
    x, y = project(lon, lat)
    west, _, _, north = _frame()
    return round(x - west, 1), round(north - y, 1)
