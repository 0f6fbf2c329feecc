"""A map as SVG within a page: it needs no script, and each State leads to its page.

The map itself is hidden from screen readers, and its links are left out of the order of the
keyboard: the legend and the table beside it say the same and lead to the same pages.
"""

from collections.abc import Callable, Iterator
from functools import cache
from html import escape
from itertools import pairwise

from ratify.present.documents.model import plain
from ratify.present.maps.boundaries import DISCS, NUMBERS, codes, rings_of
from ratify.present.maps.geometry import Point, frame, hatching_of_box, project
from ratify.present.maps.palette import ACCENT, COAST, INK, PAPER, Hatch, Ink
from ratify.present.maps.picture import MapPicture, Place
from ratify.present.maps.traces import is_dark

_WIDE, _GOLD = 600, "#E3A63F"
_TILE = 8.0
_RADIUS, _SMALLER = 8.0, {"GMB": 4.8}


@cache
def _scale() -> tuple[float, float, float]:
    west, _, east, north = frame()
    return west, north, _WIDE / (east - west)


@cache
def height() -> int:
    """How high the drawing is, in its own units."""
    west, south, east, north = frame()
    return round(_WIDE * (north - south) / (east - west))


def svg_map(picture: MapPicture, link: Callable[[str], str]) -> str:
    """Draw a map of one panel.

    :param link: gives the address of the page of a State; empty for none.
    """
    parts = [
        f'<svg class="map" viewBox="0 0 {_WIDE} {height()}" aria-hidden="true" focusable="false">',
        *_patterns(picture),
    ]
    for row in picture.legend:
        there = [place for place in picture.last.places if place.category == row.key]
        if there:
            edge = COAST if row.ink.fill == PAPER else PAPER
            parts.append(f'<g fill="{_paint(picture, row.key, row.ink)}" stroke="{edge}">')
            parts += [_place(picture, place, link(place.code)) for place in there]
            parts.append("</g>")
    parts += _outline(picture)
    parts += _numbers(picture)
    return "".join([*parts, "</svg>"])


def swatch(ink: Ink) -> str:
    """A class of the legend as a small drawing."""
    lines = ""
    if ink.hatch:
        lines = "".join(_strokes(ink.hatch, 24, 14, 5.4))
    return (
        '<svg class="swatch" width="24" height="14" viewBox="0 0 24 14" aria-hidden="true" '
        f'focusable="false"><rect width="24" height="14" fill="{ink.fill}"/>{lines}</svg>'
    )


def locator(marked: frozenset[str]) -> str:
    """Africa small, with these States dark, and a ring around each that is too small."""
    parts = [
        f'<svg class="locator" viewBox="0 0 {_WIDE} {height()}" aria-hidden="true" '
        'focusable="false"><g class="land">'
    ]
    parts += [f'<path d="{_shape(code, 3)}"/>' for code in codes() if code not in marked]
    parts.append('</g><g class="here">')
    for code in sorted(marked & set(codes())):
        parts.append(f'<path d="{_shape(code, 2)}"/>')
        if _is_small(code):
            x, y = _at(NUMBERS[code])
            parts.append(f'<circle cx="{x}" cy="{y}" r="26"/>')
    return "".join([*parts, "</g></svg>"])


def mark() -> str:
    """The sign of the site: Africa in one piece, and a bar in the second colour."""
    shapes = "".join(_shape(code, 8) for code in codes())
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="40 -10 540 {height() + 30}">'
        f'<path d="{shapes}" fill="{ACCENT}" stroke="{ACCENT}" stroke-width="9" '
        'stroke-linejoin="round"/>'
        f'<rect x="60" y="{height() - 45}" width="150" height="26" fill="{_GOLD}"/></svg>\n'
    )


def _patterns(picture: MapPicture) -> Iterator[str]:
    rows = [row for row in picture.legend if row.ink.hatch]
    if rows:
        yield "<defs>"
    for row in rows:
        assert row.ink.hatch is not None
        for angle in row.ink.hatch.angles[:1]:
            cross = len(row.ink.hatch.angles) > 1
            more = f'<path d="M0 0V{_TILE}" stroke="{row.ink.hatch.colour}"/>' if cross else ""
            yield (
                f'<pattern id="{_name(picture, row.key)}" width="{_TILE}" height="{_TILE}" '
                f'patternUnits="userSpaceOnUse" patternTransform="rotate({-angle})">'
                f'<rect width="{_TILE}" height="{_TILE}" fill="{row.ink.fill}"/>'
                f'<path d="M0 0H{_TILE}" stroke="{row.ink.hatch.colour}" stroke-width="1.8"/>'
                f"{more}</pattern>"
            )
    if rows:
        yield "</defs>"


def _name(picture: MapPicture, key: str) -> str:
    return f"{picture.name}-{key}"


def _paint(picture: MapPicture, key: str, ink: Ink) -> str:
    return f"url(#{_name(picture, key)})" if ink.hatch else ink.fill


def _place(picture: MapPicture, place: Place, address: str) -> str:
    label = next(row.label for row in picture.legend if row.key == place.category)
    number = f" ({place.number})" if place.number else ""
    title = escape(plain(f"{place.name}: {label}{number}{' ?' if place.doubtful else ''}"))
    shape = f'<path d="{_shape(place.code, 1)}"/>'
    if place.code in DISCS:
        x, y = _at(DISCS[place.code])
        radius = _SMALLER.get(place.code, _RADIUS)
        shape += f'<circle cx="{x}" cy="{y}" r="{radius}" stroke="{COAST}"/>'
    drawn = f"<title>{title}</title>{shape}"
    if not address:
        return f"<g>{drawn}</g>"
    return f'<a href="{escape(address)}" tabindex="-1">{drawn}</a>'


def _outline(picture: MapPicture) -> Iterator[str]:
    from ratify.present.maps.boundaries import outline

    if not picture.outlined:
        return
    runs = "".join(_run(run) for run in outline(picture.outlined))
    yield f'<path d="{runs}" fill="none" stroke="{INK}" stroke-width="1.6"/>'


def _run(points: list[Point]) -> str:
    placed = [_at(point) for point in points]
    return "M" + "L".join(f"{x} {y}" for x, y in placed)


def _numbers(picture: MapPicture) -> Iterator[str]:
    """Numbers and doubt marks, white on dark."""
    for place in picture.last.places:
        text = f"{place.number}{'?' if place.doubtful else ''}"
        if text:
            x, y = _at(NUMBERS[place.code])
            dark = is_dark(picture.ink(place.category).fill)
            kind = ' class="light"' if dark else ""
            yield f'<text x="{x}" y="{y}"{kind}>{escape(text)}</text>'


def _strokes(hatch: Hatch, wide: float, high: float, spacing: float) -> Iterator[str]:
    for angle in hatch.angles:
        for (x0, y0), (x1, y1) in hatching_of_box(wide, high, -angle, spacing):
            yield f'<path d="M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}" stroke="{hatch.colour}"/>'


@cache
def _shape(code: str, step: int) -> str:
    """The shape of a State as a path of whole units, or of coarser steps."""
    west, north, scale = _scale()
    runs = []
    for ring in rings_of(code):
        points: list[tuple[int, int]] = []
        for place in ring:
            x, y = project(*place)
            point = (
                round((x - west) * scale / step) * step,
                round((north - y) * scale / step) * step,
            )
            if not points or points[-1] != point:
                points.append(point)
        if len(points) > 3:
            runs.append(_ring(points))
    return "".join(runs)


def _ring(points: list[tuple[int, int]]) -> str:
    steps = [f"{b[0] - a[0]} {b[1] - a[1]}" for a, b in pairwise(points[:-1])]
    return f"M{points[0][0]} {points[0][1]}l{' '.join(steps)}z".replace(" -", "-")


def _at(place: Point) -> tuple[int, int]:
    west, north, scale = _scale()
    x, y = project(*place)
    return round((x - west) * scale), round((north - y) * scale)


def _is_small(code: str) -> bool:
    points = [point for ring in rings_of(code) for point in ring]
    lons, lats = zip(*points, strict=True)
    return code in DISCS or max(max(lons) - min(lons), max(lats) - min(lats)) < 4.5
