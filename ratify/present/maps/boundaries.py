"""The shapes of the 55 States, discs for those too small to be seen, and places for words.

The boundaries are the project's own file ``africa.geojson``; its licence stands beside it. The
discs' centres and the places of labels were set by eye.
"""

import json
import math
from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from ratify.present.maps.geometry import Point, Ring, Segment, disc, hatching, project, unproject
from ratify.seeds import baseline_folder

DISCS: dict[str, Point] = {
    "CPV": (-23.95, 15.94),
    "COM": (43.69, -11.88),
    "GMB": (-15.5, 13.45),
    "MUS": (57.57, -20.28),
    "STP": (6.72, 0.44),
    "SYC": (55.48, -4.66),
}
_RADIUS = dict.fromkeys(DISCS, 1.25) | {"GMB": 0.72}


class Callout(NamedTuple):
    """The name of a small State beside it: where the words stand, and on which side of it."""

    at: Point
    side: str


CALLOUTS: dict[str, Callout] = {
    "CPV": Callout((-23.95, 17.5), "top center"),
    "GMB": Callout((-19.0, 12.9), "middle left"),
    "GNB": Callout((-17.2, 10.7), "middle left"),
    "GNQ": Callout((4.6, 2.9), "middle left"),
    "STP": Callout((5.2, 0.44), "middle left"),
    "DJI": Callout((45.4, 13.4), "middle right"),
    "RWA": Callout((42.4, -4.4), "middle right"),
    "BDI": Callout((42.4, -7.0), "middle right"),
    "SYC": Callout((55.48, -6.4), "bottom center"),
    "COM": Callout((45.6, -10.2), "middle right"),
    "MUS": Callout((57.2, -22.3), "bottom center"),
    "SWZ": Callout((36.4, -27.6), "middle right"),
    "LSO": Callout((33.6, -32.6), "middle right"),
}

NUMBERS: dict[str, Point] = {
    "AGO": (17.9, -12.2), "BDI": (29.87, -3.38), "BEN": (2.4, 10.2), "BFA": (-1.3, 12.6),
    "BWA": (24.0, -22.2), "CAF": (21.2, 6.8), "CIV": (-5.6, 7.6), "CMR": (12.6, 5.1),
    "COD": (23.4, -2.4), "COG": (15.6, -0.7), "DJI": (42.5, 11.7), "DZA": (3.0, 27.8),
    "EGY": (29.3, 26.6), "ERI": (38.4, 15.9), "ESH": (-13.7, 24.4), "ETH": (39.6, 8.6),
    "GAB": (11.6, -0.8), "GHA": (-1.2, 7.6), "GIN": (-11.0, 10.9), "GNB": (-14.9, 12.1),
    "GNQ": (10.4, 1.6), "KEN": (37.9, 0.5), "LBR": (-9.4, 6.4), "LBY": (17.9, 27.2),
    "LSO": (28.25, -29.58), "MAR": (-6.4, 31.9), "MDG": (46.6, -19.4), "MLI": (-1.7, 18.2),
    "MOZ": (38.2, -14.1), "MRT": (-10.4, 19.9), "MWI": (33.7, -13.4), "NAM": (17.3, -21.0),
    "NER": (9.6, 17.4), "NGA": (7.8, 9.4), "RWA": (29.95, -1.98), "SDN": (29.9, 16.0),
    "SEN": (-14.6, 14.9), "SLE": (-11.8, 8.6), "SOM": (45.6, 4.4), "SSD": (30.3, 7.4),
    "SWZ": (31.45, -26.55), "TCD": (18.6, 15.6), "TGO": (0.98, 8.6), "TUN": (9.5, 34.8),
    "TZA": (34.8, -6.2), "UGA": (32.5, 1.5), "ZAF": (22.8, -30.6), "ZMB": (26.3, -14.9),
    "ZWE": (29.7, -19.0),
    **DISCS,
}  # fmt: skip


@cache
def shapes() -> dict[str, Any]:
    """The boundaries as GeoJSON: one feature for each State, its id the ISO 3166 code."""
    path = Path(baseline_folder()) / "africa.geojson"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


@cache
def codes() -> tuple[str, ...]:
    """The codes of all States that have a shape."""
    return tuple(sorted(feature["id"] for feature in shapes()["features"]))


@cache
def discs(growth: float = 1.0) -> dict[str, Any]:
    """A disc for each small State as GeoJSON; ``growth`` enlarges them for small maps."""
    features = [
        {
            "type": "Feature",
            "id": code,
            "properties": {},
            "geometry": {"type": "Polygon", "coordinates": [_disc(code, growth)]},
        }
        for code in DISCS
    ]
    return {"type": "FeatureCollection", "features": features}


@cache
def hatch(
    code: str, angles: tuple[int, ...], spacing: float, inset: float, growth: float
) -> list[Segment]:
    """The hatch lines of one State; those of its disc where it has one."""
    rings = [_disc(code, growth)] if code in DISCS else rings_of(code)
    return [line for angle in angles for line in hatching(rings, angle, spacing, inset)]


@cache
def rings_of(code: str) -> tuple[Ring, ...]:
    """All rings of a State's shape, holes too, as longitudes and latitudes."""
    geometry = next(
        feature["geometry"] for feature in shapes()["features"] if feature["id"] == code
    )
    several = geometry["type"] == "MultiPolygon"
    polygons = geometry["coordinates"] if several else [geometry["coordinates"]]
    return tuple([(x, y) for x, y in ring] for polygon in polygons for ring in polygon)


def _disc(code: str, growth: float) -> list[Point]:
    return disc(DISCS[code], _RADIUS[code] * growth)


def leader(code: str, growth: float) -> tuple[Point, Point]:
    """The line from a small State to its name, from the edge of its disc where it has one."""
    callout = CALLOUTS[code].at
    if code not in DISCS:
        return NUMBERS[code], callout
    (x0, y0), (x1, y1) = project(*DISCS[code]), project(*callout)
    share = min(1.0, _RADIUS[code] * growth / math.hypot(x1 - x0, y1 - y0))
    return unproject(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share), callout


@cache
def outline(members: frozenset[str]) -> list[list[Point]]:
    """The outer border of several States together, as runs of longitude and latitude.

    Neighbours share the points of their border, so an edge that two members have lies inside.
    Small islands are left out: their discs have rings of their own.
    """
    rings = [
        ring
        for code in sorted(members - set(DISCS) | (members & {"GMB"}))
        for ring in rings_of(code)
    ]
    count = Counter(_edge(a, b) for ring in rings for a, b in pairwise(ring))
    runs: list[list[Point]] = []
    for ring in rings:
        runs.append([])
        for a, b in pairwise(ring):
            if count[_edge(a, b)] > 1:
                runs.append([])
            else:
                runs[-1] += [b] if runs[-1] else [a, b]
    return [run for run in runs if run]


def _edge(a: Point, b: Point) -> frozenset[Point]:
    return frozenset((a, b))
