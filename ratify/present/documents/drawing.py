"""A small drawing of areas, lines, dots and rings, as SVG for pages and as PNG for Word.

Units are those of the drawing's own width and height, with y pointing down. PNG is drawn four
times too large, a large one twice, and made smaller, so that edges are smooth; no browser is
needed for either.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

Point: TypeAlias = tuple[float, float]

_SEAM = 0.35
_SMOOTHING, _LESS, _LARGE = 4, 2, 500
_PAPER = "#fff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """Rings filled with one colour, with a thin seam between neighbours."""

    rings: tuple[tuple[Point, ...], ...]
    fill: str
    seam: str = _PAPER


@dataclass(frozen=True, slots=True, kw_only=True)
class Strokes:
    """Straight lines of one colour, such as those of a hatch."""

    lines: tuple[tuple[Point, Point], ...]
    colour: str
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Disc:
    """A dot; or a ring, where it has a width instead of a fill."""

    centre: Point
    radius: float
    colour: str
    width: float = 0


Shape: TypeAlias = Area | Strokes | Disc


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Shapes in the order in which they are laid over each other."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def to_svg(drawing: Drawing, title: str) -> str:
    """Write the drawing as an SVG element to stand in a page, with a title unless it is empty."""
    named = f"<title>{escape(title)}</title>" if title else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {drawing.width} {drawing.height}" '
        f'focusable="false">{named}'
        f"{''.join(_element(shape) for shape in drawing.shapes)}</svg>"
    )


def _element(shape: Shape) -> str:
    if isinstance(shape, Area):
        path = "".join(_path(ring) for ring in shape.rings)
        edge = f'stroke="{shape.seam}" stroke-width="{_SEAM}"'
        return f'<path d="{path}" fill="{shape.fill}" {edge}/>'
    if isinstance(shape, Strokes):
        path = "".join(f"M{a[0]} {a[1]}L{b[0]} {b[1]}" for a, b in shape.lines)
        line = f'stroke="{shape.colour}" stroke-width="{shape.width}"'
        return f'<path d="{path}" fill="none" {line}/>'
    place = f'cx="{shape.centre[0]}" cy="{shape.centre[1]}" r="{shape.radius}"'
    if shape.width:
        line = f'stroke="{shape.colour}" stroke-width="{shape.width}"'
        return f'<circle {place} fill="none" {line}/>'
    return f'<circle {place} fill="{shape.colour}"/>'


def _path(ring: Iterable[Point]) -> str:
    return f"M{'L'.join(f'{x} {y}' for x, y in ring)}Z"


@lru_cache(maxsize=64)
def to_png(drawing: Drawing, dots: float) -> bytes:
    """Paint the drawing on white; boxes of legends and small maps come again and again.

    :param dots: picture points for one unit of the drawing.
    """
    from PIL import Image, ImageDraw

    times = _SMOOTHING if drawing.width * dots < _LARGE else _LESS
    scale = dots * times
    size = (round(drawing.width * scale), round(drawing.height * scale))
    image = Image.new("RGB", size, _PAPER)
    brush = ImageDraw.Draw(image)
    for shape in drawing.shapes:
        _paint(brush, shape, scale)
    smooth = image.resize((size[0] // times, size[1] // times), Image.Resampling.LANCZOS)
    written = BytesIO()
    smooth.quantize(256, Image.Quantize.FASTOCTREE).save(written, "PNG", optimize=True)
    return written.getvalue()


def _paint(brush: "ImageDraw", shape: Shape, scale: float) -> None:
    if isinstance(shape, Area):
        for ring in shape.rings:
            points = [(x * scale, y * scale) for x, y in ring]
            brush.polygon(points, fill=shape.fill)
            brush.line([*points, points[0]], fill=shape.seam, width=round(_SEAM * scale))
        return
    if isinstance(shape, Strokes):
        for line in shape.lines:
            ends = [(x * scale, y * scale) for x, y in line]
            brush.line(ends, fill=shape.colour, width=max(round(shape.width * scale), 1))
        return
    (x, y), reach = shape.centre, shape.radius + shape.width / 2
    box = [(at * scale) for at in (x - reach, y - reach, x + reach, y + reach)]
    if shape.width:
        brush.ellipse(box, outline=shape.colour, width=round(shape.width * scale))
    else:
        brush.ellipse(box, fill=shape.colour)
