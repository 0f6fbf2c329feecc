"""One map on a canvas: title above, legend in the empty ocean, sources and disclaimer below."""

from typing import Any, Protocol

from ratify.present.maps import geometry
from ratify.present.maps.canvas import FORMATS, Canvas, Paper
from ratify.present.maps.lettering import width as width_of
from ratify.present.maps.palette import ACCENT, MUTED
from ratify.present.maps.picture import MapPicture
from ratify.present.maps.traces import Scale, geo, traces
from ratify.present.maps.words import listed


class Worded(Protocol):
    """The words around a picture: of a map, or of a chart."""

    @property
    def eyebrow(self) -> str: ...  # noqa: D102
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def headline(self) -> str: ...  # noqa: D102
    @property
    def subtitle(self) -> str: ...  # noqa: D102
    @property
    def notes(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def source(self) -> str: ...  # noqa: D102
    @property
    def disclaimer(self) -> str: ...  # noqa: D102


_TITLE_LINES, _NOTE_LINES, _ROLL_LINES = 3, 3, 8


def plate(picture: MapPicture, paper: Paper) -> dict[str, Any]:
    """The plotly figure of one map as it is printed, with shapes by name.

    Paper has room for the names of the States by class; on a screen pointing shows them.
    """
    form = FORMATS[paper]
    canvas = Canvas(width=form.width, height=form.height, unit=form.unit, lang=picture.lang)
    top = head(canvas, picture)
    bottom = foot(canvas, picture)
    if paper is not Paper.SCREEN:
        bottom = _roll(canvas, picture, bottom)
    width = min(canvas.width - margin(canvas), (bottom - top) * _shape())
    left, low = (canvas.width - width) / 2, top + width / _shape()
    legend(canvas, picture, min(bottom, low + 20 * canvas.unit))
    west, _, east, _ = geometry.frame()
    scale = Scale(unit=form.unit, degree=width / (east - west))
    fractions = (left / form.width, canvas.down(low), (left + width) / form.width, canvas.down(top))
    return {
        "data": traces(picture, picture.last, scale),
        "layout": canvas.layout | {"geo": geo(*fractions)},
        "growth": scale.growth,
        "title": picture.called,
    }


def margin(canvas: Canvas) -> float:
    """The white border of a canvas, in pixels."""
    return 30 * canvas.unit


def head(canvas: Canvas, picture: Worded) -> float:
    """Put eyebrow, title, headline and subtitle; return where they end."""
    u, x = canvas.unit, margin(canvas)
    room, y = canvas.width - 2 * x, x
    y += canvas.text(picture.eyebrow, x, y, size=9.5 * u, room=room, colour=ACCENT, weight=700)
    y += 2 * u
    y += canvas.text(picture.title, x, y, size=19 * u, room=room, most=_TITLE_LINES, weight=700)
    y += 5 * u
    y += canvas.text(picture.headline, x, y, size=12.5 * u, room=room, most=2, weight=600)
    y += canvas.text(picture.subtitle, x, y, size=10 * u, room=room, most=2, colour=MUTED)
    return y + 6 * u


def foot(canvas: Canvas, picture: Worded) -> float:
    """Put notes, sources and disclaimer at the bottom; return where they begin."""
    u, x = canvas.unit, margin(canvas)
    room = canvas.width - 2 * x
    blocks = [*picture.notes, picture.source, picture.disclaimer]
    heights = [_height(canvas, block, room) for block in blocks]
    start = y = canvas.height - 0.8 * x - sum(heights)
    for block, height in zip(blocks, heights, strict=True):
        canvas.text(block, x, y, size=7.6 * u, room=room, most=_NOTE_LINES, colour=MUTED)
        y += height
    canvas.rule(x, canvas.width - x, start - 7 * u)
    return start - 15 * u


def _height(canvas: Canvas, block: str, room: float, most: int = _NOTE_LINES) -> float:
    probe = Canvas(width=canvas.width, height=canvas.height, unit=canvas.unit)
    return probe.text(block, 0, 0, size=7.6 * canvas.unit, room=room, most=most) + 2 * canvas.unit


def _roll(canvas: Canvas, picture: MapPicture, bottom: float) -> float:
    """Put the names of the States by class above ``bottom``; return where they begin."""
    u, x = canvas.unit, margin(canvas)
    room = canvas.width - 2 * x - 18 * u
    blocks = []
    for row in picture.legend:
        named = [place for place in picture.last.places if place.category == row.key]
        marked = [place.name + (" ?" if place.doubtful else "") for place in named]
        names = listed(marked, picture.lang)
        if names:
            blocks.append((row, f"{row.label}:", names))
    heights = [_height(canvas, f"{lead} {names}", room, _ROLL_LINES) for _, lead, names in blocks]
    start = y = bottom - sum(heights) - 4 * u
    for (row, lead, names), height in zip(blocks, heights, strict=True):
        canvas.swatch(row.ink, x, y + 1.5 * u, 11 * u, 7 * u)
        canvas.text(names, x + 18 * u, y, size=7.6 * u, room=room, most=_ROLL_LINES, lead=lead)
        y += height
    canvas.rule(x, canvas.width - x, start - 7 * u)
    return start - 15 * u


def legend(canvas: Canvas, picture: MapPicture, bottom: float) -> None:
    """Put the legend with its counts, its last line on ``bottom``.

    It stands in the empty ocean in the west, whichever way the language runs.
    """
    u, row, wide = canvas.unit, 17 * canvas.unit, 205 * canvas.unit
    x = canvas.width - margin(canvas) - wide if canvas.mirrored else margin(canvas)
    y = bottom - len(picture.legend) * row - 37 * u
    canvas.text(picture.legend_title, x, y, size=9.5 * u, room=wide, weight=700)
    y += 18 * u
    for item in picture.legend:
        canvas.swatch(item.ink, x, y, 20 * u, 11.5 * u)
        room = wide - 56 * u
        size = 9.5 * u if width_of(item.label, 9.5 * u) <= room else 8 * u
        canvas.text(item.label, x + 28 * u, y - u, size=size, room=room)
        canvas.text(
            f"{item.count}{' ?' if item.doubtful else ''}",
            x + wide,
            y - u,
            size=9.5 * u,
            room=28 * u,
            weight=600,
            end=True,
        )
        y += row
    canvas.rule(x, x + wide, y)
    canvas.text(
        picture.legend_foot, x + wide, y + 4 * u, size=8.5 * u, room=wide, colour=MUTED, end=True
    )


def _shape() -> float:
    west, south, east, north = geometry.frame()
    return (east - west) / (north - south)
