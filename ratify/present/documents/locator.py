"""A small map that shows where a State or a REC lies."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any, TypeAlias

from ratify.present.documents.model import Picture
from ratify.present.maps.boundaries import shapes

Ring: TypeAlias = list[list[float]]

_WEST, _NORTH, _EAST, _SOUTH = -26.0, 38.5, 60.0, -36.0
_COARSE = 0.55
_SMALL = 2.5
"""Degrees: points nearer than the first are left out; States smaller than the second get a ring."""

_DARK, _QUIET, _RING = "#0b5138", "#dbe1da", "#a87a12"


def locator(states: Iterable[str], alternative: str) -> Picture:
    """Draw Africa small, with these States dark, and a ring around each that is too small."""
    marked = frozenset(states)
    quiet: list[str] = []
    dark: list[str] = []
    signs: list[str] = []
    for feature in shapes()["features"]:
        rings = list(_rings(feature["geometry"]))
        is_marked = feature["id"] in marked
        (dark if is_marked else quiet).extend(_path(ring) for ring in rings)
        if _extent(rings) < _SMALL:
            signs += _sign(rings, is_marked=is_marked)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_x(_EAST)} {_y(_SOUTH)}" '
        f'focusable="false"><title>{escape(alternative)}</title>'
        f'<path d="{"".join(quiet)}" fill="{_QUIET}" stroke="#fff" stroke-width=".35"/>'
        f'<path d="{"".join(dark)}" fill="{_DARK}" stroke="#fff" stroke-width=".35"/>'
        f"{''.join(signs)}</svg>"
    )
    return Picture(svg=svg, alternative=alternative)


def _rings(geometry: dict[str, Any]) -> Iterator[Ring]:
    polygons = geometry["coordinates"]
    for polygon in [polygons] if geometry["type"] == "Polygon" else polygons:
        yield from polygon


def _sign(rings: list[Ring], *, is_marked: bool) -> Iterator[str]:
    """A dot for a State that would be lost, and a ring around one that is marked."""
    points = [point for ring in rings for point in ring]
    lon = sum(point[0] for point in points) / len(points)
    lat = sum(point[1] for point in points) / len(points)
    place = f'cx="{_x(lon)}" cy="{_y(lat)}"'
    yield f'<circle {place} r=".7" fill="{_DARK if is_marked else _QUIET}"/>'
    if is_marked:
        yield f'<circle {place} r="3" fill="none" stroke="{_RING}" stroke-width="1.2"/>'


def _extent(rings: list[Ring]) -> float:
    longest = max(rings, key=len)
    lons = [point[0] for point in longest]
    lats = [point[1] for point in longest]
    return max(max(lons) - min(lons), max(lats) - min(lats))


def _path(ring: Ring) -> str:
    points = [f"{_x(lon)} {_y(lat)}" for lon, lat in _thinned(ring)]
    return f"M{'L'.join(points)}Z" if len(points) > 2 else ""


def _thinned(ring: Ring) -> Iterator[tuple[float, float]]:
    last = (1e9, 1e9)
    for lon, lat in ring:
        if abs(lon - last[0]) + abs(lat - last[1]) >= _COARSE:
            last = (lon, lat)
            yield last


def _x(lon: float) -> float:
    return round(lon - _WEST, 1)


def _y(lat: float) -> float:
    return round(_NORTH - lat, 1)
