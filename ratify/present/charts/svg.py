"""A chart as SVG, drawn here: for pages that show it without a script, and without a browser.

It draws what a :class:`ratify.present.charts.pen.Pen` has put down, trace by trace.
"""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from ratify.present.charts.pen import Trace
from ratify.present.charts.picture import ChartPicture
from ratify.present.charts.plate import stage
from ratify.present.documents.model import plain

_ANCHORS = {"middle right": "start", "middle left": "end", "middle center": "middle"}


def to_svg(picture: ChartPicture, wide: float, unit: float) -> str:
    """Draw the chart alone, at that width; screen readers are told its words."""
    drawn = stage(picture, wide, unit)
    width, height = drawn["layout"]["width"], round(drawn["layout"]["height"])
    shapes = "".join(part for trace in drawn["data"] for part in _trace(trace))
    return (
        f'<svg class="chart" viewBox="0 0 {width} {height}" role="img" direction="ltr" '
        f'aria-label="{escape(plain(picture.alternative))}">{shapes}</svg>'
    )


def _trace(trace: Trace) -> Iterator[str]:
    points = list(zip(trace["x"], trace["y"], strict=True))
    if trace["mode"] == "text":
        yield from _words(trace, points)
    elif trace["mode"] == "markers":
        yield from _dots(trace, points)
    elif "fillcolor" in trace:
        yield f'<path d="{_path(points)}z" fill="{trace["fillcolor"]}"/>'
    else:
        yield _line(trace, points)


def _path(points: Sequence[tuple[float | None, float | None]]) -> str:
    made, pen_up = [], True
    for x, y in points:
        if x is None or y is None:
            pen_up = True
            continue
        made.append(f"{'M' if pen_up else 'L'}{x:g} {y:g}")
        pen_up = False
    return "".join(made)


def _line(trace: Trace, points: Sequence[tuple[float, float]]) -> str:
    style = trace["line"]
    dash = _dashes(style.get("dash", "solid"), style["width"])
    return (
        f'<path d="{_path(points)}" fill="none" stroke="{style["color"]}" '
        f'stroke-width="{style["width"]:.2g}"{dash}/>'
    )


def _dashes(dash: str, width: float) -> str:
    named = {"dash": (5 * width, 3 * width), "dot": (width, 2 * width)}
    if dash == "solid":
        return ""
    lengths = named.get(dash) or tuple(float(part.removesuffix("px")) for part in dash.split(","))
    return f' stroke-dasharray="{" ".join(f"{length:.3g}" for length in lengths)}"'


def _dots(trace: Trace, points: Sequence[tuple[float, float]]) -> Iterator[str]:
    look = trace["marker"]
    if look["color"].startswith("rgba"):
        return
    edge = look["line"]
    style = f'fill="{look["color"]}" stroke="{edge["color"]}" stroke-width="{edge["width"]:.2g}"'
    yield f"<g {style}>"
    for x, y in points:
        yield f'<circle cx="{x:g}" cy="{y:g}" r="{look["size"] / 2:.3g}"/>'
    yield "</g>"


def _words(trace: Trace, points: Sequence[tuple[float, float]]) -> Iterator[str]:
    """Texts are escaped already: plotly reads them as a subset of HTML too."""
    font: dict[str, Any] = trace["textfont"]
    several = isinstance(font["color"], list | tuple)
    colours = font["color"] if several else [font["color"]] * len(points)
    anchor = _ANCHORS[trace["textposition"]]
    weight = f' font-weight="{font["weight"]}"' if font["weight"] != 400 else ""
    yield f'<g font-size="{font["size"]:.3g}" text-anchor="{anchor}"{weight}>'
    for (x, y), text, colour in zip(points, trace["text"], colours, strict=True):
        yield f'<text x="{x:g}" y="{y + 0.36 * font["size"]:.1f}" fill="{colour}">{text}</text>'
    yield "</g>"
