"""Draw counts over the years: one large panel, or several small ones."""

import math
from collections.abc import Iterator, Sequence

from ratify.present.charts.curves import COLOURS, Scale, areas, curves, grid, marks, points, stroke
from ratify.present.charts.pen import Box, Pen
from ratify.present.charts.picture import Lines, Panel, Series
from ratify.present.maps.lettering import lines, width
from ratify.present.maps.palette import MUTED

_LEAST_PANEL, _KEY, _NARROW = 126.0, 16.0, 420.0


def height(body: Lines, wide: float, unit: float) -> float:
    """How high the drawing wants to be at this width."""
    if len(body.panels) == 1:
        return max(260 * unit, min(0.56 * wide, 430 * unit))
    rows = math.ceil(len(body.panels) / _columns(body, wide, unit))
    return rows * (126 + _above(body)) * unit + _key_height(body, wide, unit)


def _above(body: Lines) -> float:
    """Room over a small panel for its heading and, where there is one, its caption."""
    return 42.0 if any(panel.caption for panel in body.panels) else 24.0


def draw(body: Lines, pen: Pen, box: Box) -> None:
    """Draw all panels into the box."""
    if len(body.panels) == 1:
        _one(body, pen, box)
    else:
        _many(body, pen, box)


def _columns(body: Lines, wide: float, unit: float) -> int:
    room = max(1, int(wide / (_LEAST_PANEL * unit)))
    return min(room, 4, len(body.panels))


def _one(body: Lines, pen: Pen, box: Box) -> None:
    u, (panel,) = pen.unit, body.panels
    words = max(width(f"{one.label} 00", 9.5 * u) for one in panel.series)
    beside = words < 0.34 * box.width and box.width > _NARROW
    right = words + 14 * u if beside else 26 * u
    above = 16 * u if beside else (16 + 15 * len(panel.series)) * u
    frame = Box(box.left + 26 * u, box.top + above, box.right - right, box.bottom - 22 * u)
    scale = Scale(body, panel, frame)
    areas(pen, scale, panel)
    grid(pen, scale)
    marks(pen, scale, panel)
    curves(pen, scale, panel)
    points(pen, scale, panel)
    _names(pen, scale, panel, beside=beside, top=box.top)


def _many(body: Lines, pen: Pen, box: Box) -> None:
    u = pen.unit
    columns = _columns(body, box.width, u)
    rows = math.ceil(len(body.panels) / columns)
    _key(pen, body, box)
    top = box.top + _key_height(body, box.width, u)
    gap, above = 22 * u, _above(body) * u
    wide = (box.width - (columns - 1) * gap) / columns
    high = (box.bottom - top) / rows
    for at, panel in enumerate(body.panels):
        row, column = divmod(at, columns)
        left = box.left + column * (wide + gap)
        frame = Box(
            left + 18 * u, top + row * high + above, left + wide, top + (row + 1) * high - 20 * u
        )
        scale = Scale(body, panel, frame)
        _heading(pen, panel, Box(left, top + row * high, left + wide, frame.top))
        areas(pen, scale, panel)
        grid(pen, scale, small=True)
        curves(pen, scale, panel)
        points(pen, scale, panel, small=True)


def _names(pen: Pen, scale: Scale, panel: Panel, *, beside: bool, top: float) -> None:
    """Name each curve at its end; on a narrow screen in a list above."""
    u, frame = pen.unit, scale.frame
    shown = sorted(panel.series, key=lambda one: -one.values[-1])
    if beside:
        wanted = [scale.y(one.values[-1]) for one in shown]
        heights = list(_apart(wanted, 13.5 * u, frame.bottom))
        points = [(frame.right + 8 * u, y) for y in heights]
    else:
        points = [(frame.left + 14 * u, top + (7 + 15 * at) * u) for at in range(len(shown))]
        for one, (_, y) in zip(shown, points, strict=True):
            stroke(pen, [(frame.left - 8 * u, y), (frame.left + 8 * u, y)], one.kind)
    pen.words(
        [f"{one.label} {pen.language.number(one.values[-1])}" for one in shown],
        points,
        size=9.5,
        colour=[COLOURS[one.kind] if one.kind != "eligible" else MUTED for one in shown],
        weight=600,
        side="right",
    )


def _apart(wanted: Sequence[float], least: float, lowest: float) -> Iterator[float]:
    """Heights near those wanted, from the top down, at least so far apart."""
    placed: list[float] = []
    for y in wanted:
        placed.append(max(y, placed[-1] + least) if placed else y)
    excess = max(0.0, placed[-1] - lowest) if placed else 0.0
    for at in range(len(placed) - 1, -1, -1):
        limit = lowest if at == len(placed) - 1 else placed[at + 1] - least
        placed[at] = min(placed[at], limit) if excess else placed[at]
    yield from placed


def _heading(pen: Pen, panel: Panel, box: Box) -> None:
    u = pen.unit
    pen.words([panel.heading], [(box.left, box.top + 9 * u)], size=9.5, weight=700, side="right")
    pen.words([panel.figure], [(box.right, box.top + 9 * u)], size=8.5, colour=MUTED, side="left")
    for at, line in enumerate(lines(panel.caption, 7.2 * u, box.width, 2)):
        y = box.top + (20 + 9.5 * at) * u
        pen.words([line], [(box.left, y)], size=7.4, colour=MUTED, side="right")


def _key(pen: Pen, body: Lines, box: Box) -> None:
    """The key of the curves, over the panels."""
    u = pen.unit
    for one, x, row in _key_places(body, box.width, u):
        left, y = box.left + x, box.top + (7 + _KEY * row) * u
        if one.kind == "eligible":
            border = [(left, y - 4 * u), (left + 16 * u, y - 4 * u), (left + 16 * u, y + 4 * u)]
            pen.area([*border, (left, y + 4 * u), border[0]], "#DFE3E1")
        else:
            stroke(pen, [(left, y), (left + 16 * u, y)], one.kind)
        pen.words([one.label], [(left + 21 * u, y)], size=8.6, side="right")


def _key_places(body: Lines, wide: float, unit: float) -> Iterator[tuple[Series, float, int]]:
    """Each entry of the key with the place where it begins and its line."""
    found = {one.kind: one for panel in body.panels for one in panel.series}
    x, row = 0.0, 0
    for kind in ("parties", "consents", "signatures", "eligible"):
        if kind not in found:
            continue
        room = width(found[kind].label, 8.6 * unit) + 38 * unit
        if x and x + room > wide:
            x, row = 0.0, row + 1
        yield found[kind], x, row
        x += room


def _key_height(body: Lines, wide: float, unit: float) -> float:
    rows = max(row for _, _, row in _key_places(body, wide, unit)) + 1
    return (_KEY * rows + 10) * unit
