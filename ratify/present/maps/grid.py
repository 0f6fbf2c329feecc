"""Several small maps on a canvas, one legend for all of them."""

import math
from collections.abc import Iterator
from typing import Any

from ratify.present.maps import geometry
from ratify.present.maps.canvas import FORMATS, Canvas, Paper
from ratify.present.maps.lettering import lines
from ratify.present.maps.palette import MUTED
from ratify.present.maps.picture import MapPicture, Panel
from ratify.present.maps.plate import foot, head, margin
from ratify.present.maps.traces import Scale, Trace, geo, traces

Box = tuple[float, float, float, float]

_CAPTION = 3
"""Lines at most; the longest title of a treaty has three."""


def grid(picture: MapPicture, paper: Paper) -> dict[str, Any]:
    """The plotly figure of several maps as they are printed side by side, with shapes by name."""
    form = FORMATS[paper]
    canvas = Canvas(width=form.width, height=form.height, unit=form.unit, lang=picture.lang)
    top, bottom = head(canvas, picture), foot(canvas, picture)
    columns = _columns(len(picture.panels))
    spare = -len(picture.panels) % columns
    if not spare:
        bottom = _legend_below(canvas, picture, bottom)
    boxes = list(_boxes(canvas, columns, len(picture.panels) + spare, top, bottom))
    if spare:
        _legend_in(canvas, picture, boxes[len(picture.panels)], boxes[-1])
    rows = _caption_lines(canvas, picture, boxes[0])
    placed = zip(picture.panels, boxes, strict=False)
    domains = [_map(canvas, panel, box, rows) for panel, box in placed]
    degree = min(degree for degree, _ in domains)
    scale = Scale(0.72 * form.unit, degree, callouts=False)
    made: list[Trace] = []
    layout = canvas.layout
    for number, (panel, (_, domain)) in enumerate(zip(picture.panels, domains, strict=True), 1):
        name = "geo" if number == 1 else f"geo{number}"
        layout[name] = geo(*domain)
        made += traces(picture, panel, scale, name)
    return {
        "data": made,
        "layout": layout,
        "growth": scale.growth,
        "title": picture.called,
    }


def _columns(count: int) -> int:
    return next(n for n in (1, 2, 3, 4) if n == 4 or count <= n * n + (n == 2))


def _boxes(canvas: Canvas, columns: int, count: int, top: float, bottom: float) -> Iterator[Box]:
    """Left, top, width and height of the cells, row by row."""
    gap = 10 * canvas.unit
    width = (canvas.width - 2 * margin(canvas) - (columns - 1) * gap) / columns
    height = (bottom - top) / math.ceil(count / columns)
    for place in range(count):
        row, column = divmod(place, columns)
        left = margin(canvas) + column * (width + gap)
        if canvas.mirrored:
            left = canvas.width - left - width
        yield left, top + row * height, width, height


def _caption_lines(canvas: Canvas, picture: MapPicture, box: Box) -> int:
    """How many lines the longest caption needs: all maps keep one size."""
    wide = _width(box, _lettering(canvas, 1))
    texts = [lines(one.caption, 7.6 * canvas.unit, wide, _CAPTION) for one in picture.panels]
    return max(map(len, texts))


def _lettering(canvas: Canvas, rows: int) -> float:
    """Height of the heading of a panel with so many lines of caption."""
    return (4 + (12.6 + 10.1 * rows if rows else 14)) * canvas.unit


def _width(box: Box, lettering: float) -> float:
    """Width of the map under that heading."""
    west, south, east, north = geometry.frame()
    return min(box[2], (box[3] - lettering) * (east - west) / (north - south))


def _map(
    canvas: Canvas, panel: Panel, box: Box, rows: int
) -> tuple[float, tuple[float, float, float, float]]:
    """Put the heading of a panel; return pixels in a degree and the domain of its map."""
    u = canvas.unit
    left, top, *_ = box
    lettering = _lettering(canvas, rows)
    wide = _width(box, lettering)
    west, south, east, north = geometry.frame()
    start = canvas.width - left - wide if canvas.mirrored else left
    y = top + 4 * u
    canvas.text(panel.figure, start + wide, y, size=8.5 * u, room=wide, colour=MUTED, end=True)
    y += canvas.text(panel.heading, start, y, size=9.5 * u, room=wide * 0.6, weight=700)
    canvas.text(panel.caption, start, y, size=7.6 * u, room=wide, most=rows, colour=MUTED)
    high = top + lettering
    low = high + wide * (north - south) / (east - west)
    domain = (
        left / canvas.width,
        canvas.down(low),
        (left + wide) / canvas.width,
        canvas.down(high),
    )
    return wide / (east - west), domain


def _legend_in(canvas: Canvas, picture: MapPicture, first: Box, last: Box) -> None:
    """Put the legend into the cells that no map needs."""
    x = min(first[0], last[0])
    if canvas.mirrored:
        x = canvas.width - max(first[0] + first[2], last[0] + last[2])
    y = first[1] + 4 * canvas.unit
    _rows(canvas, picture, x + 10 * canvas.unit, y, columns=1)


def _legend_below(canvas: Canvas, picture: MapPicture, bottom: float) -> float:
    """Put the legend under the maps; return where it begins."""
    columns = 3
    rows = math.ceil(len(picture.legend) / columns)
    y = bottom - (rows * 17 + 22) * canvas.unit
    _rows(canvas, picture, margin(canvas), y, columns)
    return y - 6 * canvas.unit


def _rows(canvas: Canvas, picture: MapPicture, x: float, y: float, columns: int) -> None:
    u = canvas.unit
    wide = (canvas.width - 2 * margin(canvas)) / 3
    y += canvas.text(picture.legend_title, x, y, size=9.5 * u, room=3 * wide, weight=700) + 5 * u
    for place, item in enumerate(picture.legend):
        row, column = divmod(place, columns)
        left, top = x + column * wide, y + row * 17 * u
        canvas.swatch(item.ink, left, top, 20 * u, 11.5 * u)
        canvas.text(item.label, left + 28 * u, top - u, size=9.5 * u, room=wide - 32 * u)
