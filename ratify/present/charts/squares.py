"""Draw States by instruments as squares, each with its colour and its letter."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ratify.present.charts.pen import UNSEEN, Box, Pen, Point
from ratify.present.charts.picture import Band, Square, Squares
from ratify.present.charts.words import hover
from ratify.present.maps.lettering import lines, width
from ratify.present.maps.palette import COAST, INK, MUTED, PAPER, STANDING_INKS
from ratify.present.maps.traces import is_dark

_ROW, _HEADING, _FOOT, _KEY = 15.0, 17.0, 20.0, 17.0
_TOTAL = 38.0
_NARROW, _LEGIBLE = 480.0, 6.5


def height(body: Squares, wide: float, unit: float) -> float:
    """How high the drawing wants to be at this width."""
    rows = sum(len(band.ranks) for band in body.bands)
    key = len(list(_key_rows(body, wide, unit))) * _KEY
    return unit * (_head(wide) + rows * _ROW + len(_headed(body)) * _HEADING + _FOOT + 10 + key)


def draw(body: Squares, pen: Pen, box: Box) -> None:
    """Draw head, rows by band, totals and key into the box."""
    natural = height(body, box.width, pen.unit)
    stretch = min(1.35, box.height / natural)
    row = _ROW * pen.unit * stretch
    left = box.left + _names(body, pen, box)
    right = box.right - _TOTAL * pen.unit
    grid = Box(left, box.top + _head(box.width) * pen.unit, right, box.bottom)
    _columns(body, pen, Box(grid.left, box.top, grid.right, grid.top))
    y = grid.top
    for band in body.bands:
        if len(body.bands) > 1:
            y += _HEADING * pen.unit * stretch
            at = [(box.left, y - 6 * pen.unit)]
            pen.words([band.heading], at, size=8.4, colour=MUTED, weight=700, side="right")
        _band(body, band, pen, Box(grid.left, y, grid.right, y + row * len(band.ranks)), box)
        y += row * len(band.ranks)
    _totals(body, pen, Box(box.left, y, box.right, y + _FOOT * pen.unit), grid)
    _key(body, pen, Box(box.left, y + (_FOOT + 10) * pen.unit, box.right, box.bottom))


def _head(wide: float) -> float:
    """Room over the squares for the names of columns, which run upwards where it is narrow."""
    return 64.0 if wide < _NARROW else 40.0


def _headed(body: Squares) -> Sequence[Band]:
    return body.bands if len(body.bands) > 1 else ()


def _names(body: Squares, pen: Pen, box: Box) -> float:
    """How much room the names of States get; codes where the canvas is narrow."""
    if box.width < _NARROW:
        return 34 * pen.unit
    texts = (rank.name for band in body.bands for rank in band.ranks)
    longest = max(width(text, 8.8 * pen.unit) for text in texts)
    return min(longest + 12 * pen.unit, 0.3 * box.width)


def _columns(body: Squares, pen: Pen, box: Box) -> None:
    u, step = pen.unit, box.width / len(body.columns)
    x = box.left
    for (name, code), count in body.families:
        room = count * step
        shown = name if width(name, 8.2 * u) < room else code
        at = [(x + 2 * u, box.top + 8 * u)]
        pen.words([shown], at, size=8.2, colour=MUTED, weight=700, side="right")
        pen.rules([((x + 2 * u, box.top + 17 * u), (x + room - 2 * u, box.top + 17 * u))], COAST)
        x += room
    longest = max(width(code, 8.2 * u) for code in body.columns)
    size = 8.2 * min(1.0, (step - 2 * u) / longest)
    middles = [box.left + (at + 0.5) * step for at in range(len(body.columns))]
    if size < _LEGIBLE:
        pen.upward(body.columns, [(x, box.bottom - 3 * u) for x in middles], size=7.6)
    else:
        pen.words(body.columns, [(x, box.top + 28 * u) for x in middles], size=size, weight=600)
    at = [(box.right + _TOTAL * u, box.bottom - 12 * u)]
    pen.words([body.total_label], at, size=7.8, colour=MUTED, weight=600, side="left")


def _band(body: Squares, band: Band, pen: Pen, box: Box, whole: Box) -> None:
    u, step, row = pen.unit, box.width / len(body.columns), box.height / len(band.ranks)
    cells = list(_cells(band, box, step, row))
    for standing in dict.fromkeys(one.standing for one, _ in cells):
        there = [_corners(cell, 0.6 * u) for one, cell in cells if one.standing is standing]
        pen.areas(there, STANDING_INKS[standing].fill)
    middles_of = [((cell.left + cell.right) / 2, (cell.top + cell.bottom) / 2) for _, cell in cells]
    pen.dots(middles_of, replace(UNSEEN, size=row / u), list(_told(band)))
    _letters(band, pen, box, step, row)
    middles = [box.top + (at + 0.5) * row for at in range(len(band.ranks))]
    narrow = whole.width < _NARROW
    names = [
        rank.code if narrow else _short(rank.name, pen, box.left - whole.left)
        for rank in band.ranks
    ]
    pen.words(names, [(whole.left, y) for y in middles], size=8.8, side="right")
    pen.words(
        [rank.bound for rank in band.ranks],
        [(whole.right, y) for y in middles],
        size=8.6,
        weight=600,
        side="left",
    )


def _short(name: str, pen: Pen, room: float) -> str:
    return lines(name, 8.8 * pen.unit, room - 6 * pen.unit, 1)[0]


def _cells(band: Band, box: Box, step: float, row: float) -> Iterator[tuple[Square, Box]]:
    for down, rank in enumerate(band.ranks):
        top = box.top + down * row
        for at, one in enumerate(rank.squares):
            left = box.left + at * step
            yield one, Box(left, top, left + step, top + row)


def _corners(box: Box, inset: float) -> list[Point]:
    left, top = box.left + inset, box.top + inset
    right, bottom = box.right - inset, box.bottom - inset
    return [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]


def _told(band: Band) -> Iterator[str]:
    for rank in band.ranks:
        for one in rank.squares:
            head, *rest = one.told
            yield hover(head, rest)


def _letters(band: Band, pen: Pen, box: Box, step: float, row: float) -> None:
    texts, points, colours = [], [], []
    for down, rank in enumerate(band.ranks):
        for at, one in enumerate(rank.squares):
            texts.append(one.letter + ("?" if one.doubtful else ""))
            points.append((box.left + (at + 0.5) * step, box.top + (down + 0.5) * row))
            dark = is_dark(STANDING_INKS[one.standing].fill)
            colours.append(PAPER if dark else INK)
    pen.words(texts, points, size=8.2, colour=colours, weight=600)


def _totals(body: Squares, pen: Pen, box: Box, grid: Box) -> None:
    u, step = pen.unit, grid.width / len(body.columns)
    y = box.top + 10 * u
    pen.words(
        lines(body.foot_label, 8.4 * u, grid.left - box.left - 6 * u, 1),
        [(box.left, y)],
        size=8.4,
        colour=MUTED,
        weight=600,
        side="right",
    )
    points = [(grid.left + (at + 0.5) * step, y) for at in range(len(body.columns))]
    tight = max(width(whole, 8.2 * u) for whole, _ in body.foot) > step - 2 * u
    pen.words(
        [short if tight else whole for whole, short in body.foot], points, size=8.2, weight=600
    )


def _key_rows(body: Squares, wide: float, unit: float) -> Iterator[list[tuple[int, float]]]:
    """The entries of the key, line by line, each with the place where it begins."""
    row: list[tuple[int, float]] = []
    x = 0.0
    for at, (_, _, words, count) in enumerate(body.legend):
        room = (34 + 16) * unit + width(f"{words} {count}", 8.8 * unit)
        if row and x + room > wide:
            yield row
            row, x = [], 0.0
        row.append((at, x))
        x += room
    if row:
        yield row


def _key(body: Squares, pen: Pen, box: Box) -> None:
    u = pen.unit
    for line, row in enumerate(_key_rows(body, box.width, u)):
        y = box.top + (line + 0.5) * _KEY * u
        for at, x in row:
            standing, letter, words, count = body.legend[at]
            ink = STANDING_INKS[standing]
            left, right = box.left + x, box.left + x + 24 * u
            corners = [(left, y - 6 * u), (right, y - 6 * u), (right, y + 6 * u), (left, y + 6 * u)]
            pen.area([*corners, corners[0]], ink.fill)
            pen.rules(zip([*corners], [*corners[1:], corners[0]], strict=True))
            colour = PAPER if is_dark(ink.fill) else INK
            pen.words([letter], [((left + right) / 2, y)], size=8.2, colour=colour, weight=600)
            pen.words([f"{words} {count}"], [(right + 6 * u, y)], size=8.8, side="right")
