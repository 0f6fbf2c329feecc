"""Rules on the map: the boundaries are those of the 55 member States, and can be drawn."""

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from ratify.checks.au_names import AU_NAMES
from ratify.checks.rule import Hit, Scope, rule
from ratify.checks.subject import Subject
from ratify.findings import Place
from ratify.vocabulary import Severity

FILE = "africa.geojson"
_WEST, _SOUTH, _EAST, _NORTH = -26.0, -47.5, 60.0, 38.5  # with the Prince Edward Islands

Ring = list[list[float]]


def _features(folder: Path | None) -> tuple[list[dict[str, Any]], str]:
    """The features of the map with their text, or nothing where they cannot be read."""
    assert folder is not None
    try:
        text = (folder / FILE).read_text(encoding="utf-8")
        features = json.loads(text)["features"]
    except (OSError, ValueError, KeyError, TypeError):
        return [], ""
    return list(features), text


def _rings(feature: dict[str, Any]) -> Iterator[tuple[int, Ring]]:
    """Every ring with its position in its polygon: 0 is the outline, others are holes."""
    geometry = feature["geometry"]
    shapes = geometry["coordinates"]
    for polygon in shapes if geometry["type"] == "MultiPolygon" else [shapes]:
        yield from enumerate(polygon)


def _place(text: str, iso3: str) -> Place:
    found = max(text.find(f'"id":"{iso3}"'), text.find(f'"id": "{iso3}"'), 0)
    return Place(FILE, text.count("\n", 0, found) + 1)


@rule(
    code="R001",
    severity=Severity.ERROR,
    title="The map has exactly the 55 member States",
    why="A State that is missing from the map of Africa, or drawn as part of another, makes the "
    "map unusable in the African Union.",
    example="africa.geojson without ESH, or with a feature SOL for Somaliland.",
    source="Constitutive Act of the AU, art. 29; the AU's list of member States",
    scope=Scope.FOLDER,
)
def map_of_the_55(subject: Subject) -> Iterator[Hit]:
    """States that have no boundaries, and boundaries of nobody."""
    features, text = _features(subject.folder)
    drawn = [str(feature.get("id", "")) for feature in features]
    for iso3 in sorted(AU_NAMES.keys() - set(drawn)):
        yield Hit(iso3, "has no boundaries on the map.", Place(FILE, 1))
    for iso3 in sorted(set(drawn)):
        if iso3 not in AU_NAMES:
            yield Hit(iso3 or "?", "is drawn and is no member State.", _place(text, iso3))
        elif drawn.count(iso3) > 1:
            yield Hit(iso3, "is drawn more than once.", _place(text, iso3))


@rule(
    code="R002",
    severity=Severity.ERROR,
    title="Outlines are closed, and wound as the map drawer needs them",
    why="An outline wound the other way is drawn as the whole world without that State: the map "
    "fills with one colour.",
    example="An outline that runs anticlockwise",
    source="d3-geo's convention: outlines clockwise, holes anticlockwise, first point last",
    scope=Scope.FOLDER,
)
def rings_closed_and_wound(subject: Subject) -> Iterator[Hit]:
    """Rings that are open, too short, or wound the wrong way."""
    features, text = _features(subject.folder)
    for feature in features:
        iso3 = str(feature.get("id", ""))
        for position, ring in _rings(feature):
            if len(ring) < 4 or ring[0] != ring[-1]:
                yield Hit(iso3, "has an outline that is not closed.", _place(text, iso3))
            elif (_twice_area(ring) > 0) is (position == 0):
                yield Hit(iso3, "has an outline wound the wrong way.", _place(text, iso3))


def _twice_area(ring: Ring) -> float:
    """Twice the signed area: above nought where the ring runs anticlockwise."""
    return sum(one[0] * two[1] - two[0] * one[1] for one, two in pairwise(ring))


@rule(
    code="R003",
    severity=Severity.ERROR,
    title="Every point of the map lies in Africa",
    why="Longitude and latitude change places easily; Kenya would lie in the Arabian Sea, and "
    "the frame of the map would hide that it is missing.",
    example="A point [0.44, 6.72] of São Tomé and Príncipe given as [72.6, 0.44].",
    source="RFC 7946, section 3.1.1: longitude, then latitude",
    scope=Scope.FOLDER,
)
def points_in_africa(subject: Subject) -> Iterator[Hit]:
    """States with a point outside the continent and its islands."""
    features, text = _features(subject.folder)
    for feature in features:
        iso3 = str(feature.get("id", ""))
        points = (point for _, ring in _rings(feature) for point in ring)
        outside = [
            point
            for point in points
            if not (_WEST <= point[0] <= _EAST and _SOUTH <= point[1] <= _NORTH)
        ]
        if outside:
            yield Hit(iso3, f"has a point at {outside[0]}, outside Africa.", _place(text, iso3))
