"""A map of standings as a drawing for documents: filled and hatched, with nothing to run."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from ratify.present.documents.drawing import Area, Disc, Drawing, Point, Shape, Strokes
from ratify.present.maps.boundaries import DISCS, codes, hatch, rings_of
from ratify.present.maps.geometry import frame, hatching_of_box, project
from ratify.present.maps.palette import COAST, PAPER, Ink
from ratify.present.maps.picture import MapPicture

_FINE = 0.2
_SPACING, _INSET, _LINE = 1.15, 0.12, 0.3
_RADIUS = dict.fromkeys(DISCS, 1.25) | {"GMB": 0.72}
"""All in degrees: points nearer than the first are left out; distance and width of hatch lines;
discs of the States that are too small to be seen."""


def standing_drawing(picture: MapPicture) -> Drawing:
    """Draw the last panel of a map, every State in the ink of its class."""
    west, south, east, north = frame()
    inks = {row.key: row.ink for row in picture.legend}
    by_code = {place.code: inks[place.category] for place in picture.last.places}
    shapes = [shape for code in codes() for shape in _state(code, by_code[code])]
    for code in DISCS:
        shapes += _disc(code, by_code[code])
    return Drawing(width=round(east - west, 1), height=round(north - south, 1), shapes=(*shapes,))


def sample(ink: Ink) -> Drawing:
    """Draw a class of the legend as a small box."""
    wide, high = 10.0, 5.6
    box = ((0.2, 0.2), (wide - 0.2, 0.2), (wide - 0.2, high - 0.2), (0.2, high - 0.2))
    shapes: list[Shape] = [Area(rings=(box,), fill=ink.fill, seam=COAST)]
    if ink.hatch is not None:
        lines = [
            ((x0, high - y0), (x1, high - y1))
            for angle in ink.hatch.angles
            for (x0, y0), (x1, y1) in hatching_of_box(wide, high, angle, 2.1)
        ]
        shapes.append(Strokes(lines=_rounded(lines), colour=ink.hatch.colour, width=0.5))
    return Drawing(width=wide, height=high, shapes=tuple(shapes))


def _state(code: str, ink: Ink) -> Iterator[Shape]:
    seam = COAST if ink.fill == PAPER else PAPER
    yield Area(rings=_rings(code), fill=ink.fill, seam=seam)
    if ink.hatch is not None and code not in DISCS:
        yield _hatching(code, ink)


def _disc(code: str, ink: Ink) -> Iterator[Shape]:
    seam = COAST if ink.fill == PAPER else PAPER
    centre = _placed(*DISCS[code])
    yield Disc(centre=centre, radius=_RADIUS[code] + 0.25, colour=seam)
    yield Disc(centre=centre, radius=_RADIUS[code], colour=ink.fill)
    if ink.hatch is not None:
        yield _hatching(code, ink)


def _hatching(code: str, ink: Ink) -> Strokes:
    assert ink.hatch is not None
    lines = hatch(code, ink.hatch.angles, _SPACING, _INSET, 1.0)
    placed = [(_placed(*start), _placed(*stop)) for start, stop in lines]
    return Strokes(lines=tuple(placed), colour=ink.hatch.colour, width=_LINE)


@cache
def _rings(code: str) -> tuple[tuple[Point, ...], ...]:
    thinned = (tuple(_thinned(ring)) for ring in rings_of(code))
    return tuple(ring for ring in thinned if len(ring) > 2)


def _thinned(ring: Iterable[Point]) -> Iterator[Point]:
    """Leave out what cannot be seen; borders stay closed, as neighbours share their points."""
    points = list(ring)
    yield _placed(*points[0])
    gone = 0.0
    for (x0, y0), (x1, y1) in pairwise(points):
        gone += abs(x1 - x0) + abs(y1 - y0)
        if gone >= _FINE:
            gone = 0.0
            yield _placed(x1, y1)


def _placed(lon: float, lat: float) -> Point:
    x, y = project(lon, lat)
    west, _, _, north = frame_once()
    return round(x - west, 2), round(north - y, 2)


@cache
def frame_once() -> tuple[float, float, float, float]:
    """The frame of all maps, in the plane."""
    return frame()


def _rounded(lines: Iterable[tuple[Point, Point]]) -> tuple[tuple[Point, Point], ...]:
    return tuple(
        ((round(a[0], 2), round(a[1], 2)), (round(b[0], 2), round(b[1], 2))) for a, b in lines
    )
