"""A small drawing of areas, dots and rings, as SVG for pages and as PNG for Word.

Units are those of the drawing's own width and height, with y pointing down. PNG is drawn four
times too large and made smaller, so that edges are smooth; no browser is needed for either.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

Point: TypeAlias = tuple[float, float]

_SEAM = 0.35
_SMOOTHING = 4
_PAPER = "#ffffff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """Rings filled with one colour, with a thin seam between neighbours."""

    rings: tuple[tuple[Point, ...], ...]
    fill: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Disc:
    """A dot; or a ring, where it has a width instead of a fill."""

    centre: Point
    radius: float
    colour: str
    width: float = 0


Shape: TypeAlias = Area | Disc


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Shapes in the order in which they are laid over each other."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def to_svg(drawing: Drawing, title: str) -> str:
    """Write the drawing as an SVG element to stand in a page."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {drawing.width} {drawing.height}" '
        f'focusable="false"><title>{escape(title)}</title>'
        f"{''.join(_element(shape) for shape in drawing.shapes)}</svg>"
    )


def _element(shape: Shape) -> str:
    if isinstance(shape, Area):
        path = "".join(_path(ring) for ring in shape.rings)
        return f'<path d="{path}" fill="{shape.fill}" stroke="#fff" stroke-width="{_SEAM}"/>'
    place = f'cx="{shape.centre[0]}" cy="{shape.centre[1]}" r="{shape.radius}"'
    if shape.width:
        line = f'stroke="{shape.colour}" stroke-width="{shape.width}"'
        return f'<circle {place} fill="none" {line}/>'
    return f'<circle {place} fill="{shape.colour}"/>'


def _path(ring: Iterable[Point]) -> str:
    return f"M{'L'.join(f'{x} {y}' for x, y in ring)}Z"


def to_png(drawing: Drawing, dots: float) -> bytes:
    """Paint the drawing on white.

    :param dots: picture points for one unit of the drawing.
    """
    from PIL import Image, ImageDraw

    scale = dots * _SMOOTHING
    size = (round(drawing.width * scale), round(drawing.height * scale))
    image = Image.new("RGB", size, _PAPER)
    brush = ImageDraw.Draw(image)
    for shape in drawing.shapes:
        _paint(brush, shape, scale)
    smooth = image.resize((size[0] // _SMOOTHING, size[1] // _SMOOTHING), Image.Resampling.LANCZOS)
    written = BytesIO()
    smooth.quantize(256, Image.Quantize.FASTOCTREE).save(written, "PNG", optimize=True)
    return written.getvalue()


def _paint(brush: "ImageDraw", shape: Shape, scale: float) -> None:
    if isinstance(shape, Area):
        for ring in shape.rings:
            points = [(x * scale, y * scale) for x, y in ring]
            brush.polygon(points, fill=shape.fill)
            brush.line([*points, points[0]], fill=_PAPER, width=round(_SEAM * scale))
        return
    (x, y), reach = shape.centre, shape.radius + shape.width / 2
    box = [(at * scale) for at in (x - reach, y - reach, x + reach, y + reach)]
    if shape.width:
        brush.ellipse(box, outline=shape.colour, width=round(shape.width * scale))
    else:
        brush.ellipse(box, fill=shape.colour)
