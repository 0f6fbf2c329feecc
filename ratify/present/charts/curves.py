"""Curves over the years within one frame: its grid, its areas and lines, its marks."""

import math
from collections.abc import Iterator, Sequence

from ratify.present.charts.pen import UNSEEN, Box, Look, Pen, Point
from ratify.present.charts.picture import Lines, Panel, Series
from ratify.present.charts.words import hover
from ratify.present.maps.lettering import width
from ratify.present.maps.palette import ACCENT, INK, MUTED

COLOURS = {
    "eligible": "#8D989C",
    "signatures": "#A8741A",
    "consents": "#3D7E9B",
    "parties": "#134E69",
}
_DASHES = {"eligible": "dot", "signatures": "dash", "consents": "solid", "parties": "solid"}
_WIDTHS = {"eligible": 1.0, "signatures": 1.6, "consents": 1.6, "parties": 2.4}
_FILLS = {"eligible": "#F1F3F2", "parties": "#CFE0E7"}


class Scale:
    """From years and counts to pixels."""

    def __init__(self, body: Lines, panel: Panel, frame: Box) -> None:
        self.frame = frame
        self.first, self.last = float(body.first), body.last
        self.most = max(panel.top, 1)

    def x(self, year: float) -> float:
        """Where a year lies: 2014.0 is the end of 2013."""
        share = (year - self.first) / max(self.last - self.first, 1e-9)
        return self.frame.left + share * self.frame.width

    def y(self, count: float) -> float:
        """Where a count lies."""
        return self.frame.bottom - count / self.most * self.frame.height

    def points(self, panel: Panel, one: Series) -> list[Point]:
        """A point at the end of each year; the last one on the day of the chart."""
        ends = [*(year + 1.0 for year in panel.years[:-1]), self.last]
        return [(self.x(end), self.y(value)) for end, value in zip(ends, one.values, strict=True)]

    def curve(self, panel: Panel, one: Series) -> list[Point]:
        """The points, from the beginning of the first year, when nobody had acted."""
        before = one.values[0] if one.kind == "eligible" else 0
        start = min(float(panel.years[0]), self.last)
        return [(self.x(start), self.y(before)), *self.points(panel, one)]


def grid(pen: Pen, scale: Scale, *, small: bool = False) -> None:
    """Draw lines across with their counts, and ticks with their years."""
    u, frame = pen.unit, scale.frame
    size = 7.4 if small else 8.6
    counts = [0, scale.most] if small else list(_ticks(scale.most))
    pen.rules(((frame.left, scale.y(at)), (frame.right, scale.y(at))) for at in counts)
    pen.words(
        [pen.language.number(at) for at in counts],
        [(frame.left - 5 * u, scale.y(at)) for at in counts],
        size=size,
        colour=MUTED,
        side="left",
    )
    years = list(_years(scale.first, scale.last, frame.width, size * u))
    pen.rules(
        (((scale.x(at), frame.bottom), (scale.x(at), frame.bottom + 3 * u)) for at in years),
        colour=MUTED,
    )
    pen.words(
        [str(round(at)) for at in years],
        [(scale.x(at), frame.bottom + 11 * u) for at in years],
        size=size,
        colour=MUTED,
    )


def _ticks(most: int) -> Iterator[int]:
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100) if most / step <= 6)
    yield from range(0, most + 1, step)


def _years(first: float, last: float, wide: float, letter: float) -> Iterator[float]:
    room = wide / (3.6 * letter)
    span = last - first
    step = next((step for step in (1, 2, 5, 10, 20, 50) if span / step <= room), 100)
    start = math.ceil(first / step) * step
    yield from (float(year) for year in range(start, int(last) + 1, step))


def areas(pen: Pen, scale: Scale, panel: Panel) -> None:
    """Fill what lies under those eligible, and under the parties."""
    for one in panel.series:
        if one.kind in _FILLS:
            curve = scale.curve(panel, one)
            floor = [(x, scale.frame.bottom) for x, _ in (curve[-1], curve[0])]
            pen.area([*curve, *floor, curve[0]], _FILLS[one.kind])


def curves(pen: Pen, scale: Scale, panel: Panel) -> None:
    """Draw every curve but that of those eligible, who are an area."""
    for one in panel.series:
        if one.kind != "eligible":
            stroke(pen, scale.curve(panel, one), one.kind)


def stroke(pen: Pen, points: Sequence[Point], kind: str) -> None:
    """Draw a line in the colour, width and dashes of one kind of count."""
    pen.line(points, colour=COLOURS[kind], width=_WIDTHS[kind], dash=_DASHES[kind])


def points(pen: Pen, scale: Scale, panel: Panel, *, small: bool = False) -> None:
    """A dot wherever a count moved; it tells all counts of its year."""
    for one in panel.series:
        if one.kind == "eligible":
            continue
        points = scale.points(panel, one)
        moved = [
            at
            for at, value in enumerate(one.values)
            if value and (at == 0 or value != one.values[at - 1])
        ]
        pen.dots(
            [points[at] for at in moved],
            UNSEEN if small else Look(colour=COLOURS[one.kind], size=4.6),
            [hover(str(panel.years[at]), panel.told[at]) for at in moved],
        )


def marks(pen: Pen, scale: Scale, panel: Panel) -> None:
    """The threshold across, and entry into force upwards, with their words."""
    u, frame = pen.unit, scale.frame
    if panel.level:
        count, words = panel.level
        y = scale.y(count)
        pen.line([(frame.left, y), (frame.right, y)], colour=ACCENT, width=1.2, dash="4px,3px")
        pen.words(
            [words],
            [(frame.left + 6 * u, y - 8 * u)],
            size=8.8,
            colour=ACCENT,
            weight=600,
            side="right",
        )
    if panel.event:
        year, words = panel.event
        x = scale.x(year)
        pen.line([(x, frame.bottom), (x, frame.top - 6 * u)], colour=INK, width=0.8, dash="2px,3px")
        near_end = x + width(words, 8.8 * u) > frame.right
        pen.words(
            [words],
            [(x + (-5 if near_end else 5) * u, frame.top - 2 * u)],
            size=8.8,
            colour=INK,
            weight=600,
            side="left" if near_end else "right",
        )
