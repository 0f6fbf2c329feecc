"""Lines, areas, dots and words in pixels from the top left corner of a canvas, as plotly traces.

A chart has one pair of axes, which nobody sees and whose units are pixels. So what is drawn stands
exactly where it was put, on paper and on screen, and names can be kept apart.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any, NamedTuple

from ratify.present.documents.model import plain
from ratify.present.languages import Language
from ratify.present.languages.direction import END, RIGHT_ISOLATE
from ratify.present.maps.palette import FAINT, FONT, INK

Point = tuple[float, float]
Trace = dict[str, Any]


class Box(NamedTuple):
    """A part of the canvas, in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How dots look: their colour, sign (a plotly symbol), width and edge."""

    colour: str
    symbol: str = "circle"
    size: float = 9.0
    edge: str = "#FFFFFF"


UNSEEN = Look(colour="rgba(0,0,0,0)", edge="rgba(0,0,0,0)", size=5.0)
"""A dot that only tells something when it is pointed at."""


@dataclass(kw_only=True)
class Pen:
    """What is drawn on a canvas, lowest first.

    :param unit: pixels in one point of the design.
    :param mirror: the width of the canvas, where everything is to be mirrored; else 0.
    """

    language: Language
    unit: float
    mirror: float = 0.0
    traces: list[Trace] = field(default_factory=list)
    upright: list[dict[str, Any]] = field(default_factory=list)

    def line(
        self, points: Sequence[Point], *, colour: str, width: float, dash: str = "solid"
    ) -> None:
        """Draw a line through the points; ``width`` is in points of the design."""
        style = {"color": colour, "width": width * self.unit, "dash": dash}
        self._add(points, mode="lines", line=style, hoverinfo="skip")

    def area(self, border: Sequence[Point], colour: str) -> None:
        """Fill the area within a border."""
        self.areas([border], colour)

    def areas(self, borders: Iterable[Sequence[Point]], colour: str) -> None:
        """Fill the areas within several borders, as one."""
        points = [point for border in borders for point in (*border, None)]
        line = {"width": 0}
        fill = {"fill": "toself", "fillcolor": colour}
        self._add(points, mode="lines", line=line, hoverinfo="skip", **fill)

    def rules(self, lines: Iterable[tuple[Point, Point]], colour: str = FAINT) -> None:
        """Draw thin lines, which belong to the ground, as one."""
        points: list[Point | None] = []
        for start, stop in lines:
            points += [start, stop, None]
        style = {"color": colour, "width": 0.7 * self.unit}
        self._add(points, mode="lines", line=style, hoverinfo="skip")

    def dots(self, points: Sequence[Point], look: Look, told: Sequence[str]) -> None:
        """Draw dots, each with what is read when it is pointed at: HTML, escaped already."""
        marker = {
            "color": look.colour,
            "symbol": look.symbol,
            "size": look.size * self.unit,
            "line": {"color": look.edge, "width": 0.9 * self.unit},
        }
        self._add(points, mode="markers", marker=marker, hoverinfo="text", text=list(told))

    def words(
        self,
        texts: Sequence[str],
        points: Sequence[Point],
        *,
        size: float,
        colour: str | Sequence[str] = INK,
        weight: int = 400,
        side: str = "center",
    ) -> None:
        """Print short texts; ``size`` is in points of the design.

        :param side: on which side of its point a text stands: ``left``, ``right`` or ``center``.
        """
        font = {"size": size * self.unit, "color": colour, "family": FONT, "weight": weight}
        shown = _OTHER_SIDE[side] if self.mirror else side
        self._add(
            points,
            mode="text",
            text=[escape(self.directed(text), quote=False) for text in texts],
            textposition=f"middle {shown}",
            textfont=font,
            hoverinfo="skip",
        )

    def upward(self, texts: Sequence[str], points: Sequence[Point], *, size: float) -> None:
        """Print texts that run upwards, each from its point."""
        for text, (x, y) in zip(texts, points, strict=True):
            self.upright.append(
                {
                    "text": escape(self.directed(text), quote=False),
                    "x": round(self.across(x), 1),
                    "y": round(y, 1),
                    "xanchor": "center",
                    "yanchor": "bottom",
                    "textangle": -90,
                    "showarrow": False,
                    "borderpad": 0,
                    "font": {"size": size * self.unit, "color": INK, "family": FONT, "weight": 600},
                }
            )

    def directed(self, text: str) -> str:
        """A text whose signs run as the language does, though a drawing does not."""
        words = plain(text)
        rtl = self.language.direction == "rtl"
        return f"{RIGHT_ISOLATE}{words}{END}" if rtl else words

    def across(self, x: float) -> float:
        """Where ``x`` lies once all is mirrored that has to be."""
        return self.mirror - x if self.mirror else x

    def _add(self, points: Sequence[Point | None], **style: Any) -> None:
        xs = [None if point is None else round(self.across(point[0]), 1) for point in points]
        ys = [None if point is None else round(point[1], 1) for point in points]
        trace = {"type": "scatter", "x": xs, "y": ys, "cliponaxis": False, "showlegend": False}
        self.traces.append(trace | style)


_OTHER_SIDE = {"left": "right", "right": "left", "center": "center"}


def axes(width: float, height: float) -> dict[str, Any]:
    """The plotly layout whose unit is the pixel, measured from the top left corner."""
    plain = {"visible": False, "fixedrange": True, "domain": [0, 1]}
    return {
        "xaxis": plain | {"range": [0, width]},
        "yaxis": plain | {"range": [height, 0]},
        "plot_bgcolor": "rgba(0,0,0,0)",
        "hovermode": "closest",
        "dragmode": False,
    }
