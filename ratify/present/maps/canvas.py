"""A canvas to put words, rules and swatches on, measured in pixels from its top left corner.

Right-to-left languages are mirrored here and nowhere else.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from html import escape
from typing import Any

from ratify.present.documents.model import plain
from ratify.present.languages.direction import direction, rebalanced
from ratify.present.maps.geometry import hatching_of_box
from ratify.present.maps.lettering import lines
from ratify.present.maps.palette import FAINT, FONT, INK, Ink
from ratify.present.maps.words import directed

_LEADING = 1.32
_BEARING = 1.5


class Paper(StrEnum):
    """What a picture is made for. A4 and A3 print at 300 dots per inch."""

    SCREEN = "screen"
    A4 = "a4"
    A3 = "a3"


@dataclass(frozen=True, slots=True)
class Format:
    """Width and height in CSS pixels (96 to the inch).

    :param unit: pixels in one point of the design.
    :param dots: dots of a PNG in one CSS pixel.
    """

    width: int
    height: int
    unit: float
    dots: float


FORMATS = {
    Paper.SCREEN: Format(900, 1010, 1.25, 2.0),
    Paper.A4: Format(794, 1123, 1.2, 3.125),
    Paper.A3: Format(1123, 1587, 1.7, 3.125),
}


@dataclass(kw_only=True)
class Canvas:
    """What is printed around the maps, as plotly annotations and shapes."""

    width: float
    height: float
    unit: float
    lang: str = "en"
    annotations: list[dict[str, Any]] = field(default_factory=list)
    shapes: list[dict[str, Any]] = field(default_factory=list)

    def text(
        self,
        words: str,
        x: float,
        y: float,
        *,
        size: float,
        room: float,
        most: int = 1,
        colour: str = INK,
        weight: int = 400,
        lead: str = "",
        end: bool = False,
    ) -> float:
        """Print a text from the top ``y`` of its first line; return the height that it takes.

        :param size: letter size and ``room`` the length of a line, in pixels.
        :param most: number of lines; what does not fit ends in an ellipsis.
        :param lead: printed bold before the words.
        :param end: flush with the end of the line at ``x`` instead of its beginning.
        """
        made = lines(f"{lead} {words}" if lead else words, size, room, most)
        if not made:
            return 0.0
        texts = [escape(plain(line), quote=False) for line in rebalanced(made)]
        bold = escape(lead, quote=False)
        if lead and texts[0].startswith(bold):
            texts[0] = f"<b>{bold}</b>{texts[0][len(bold) :]}"
        shown = "<br>".join(directed(line, self.lang) for line in texts)
        flush = "right" if end != self.mirrored else "left"
        font = {"size": size, "color": colour, "family": FONT, "weight": weight}
        self.annotations.append(self._at(x, y, flush) | {"text": shown, "font": font})
        return len(made) * size * _LEADING

    def rule(self, x0: float, x1: float, y: float) -> None:
        """Draw a thin horizontal line."""
        self._line((x0, y), (x1, y), FAINT, 0.8 * self.unit)

    def swatch(self, ink: Ink, x: float, y: float, width: float, height: float) -> None:
        """Draw a box filled and hatched as on the map."""
        edge = {"width": 0.6 * self.unit, "color": FAINT}
        box = self._shape("rect", (x, y), (x + width, y + height))
        self.shapes.append(box | {"fillcolor": ink.fill, "line": edge})
        if ink.hatch is None:
            return
        turn = -1 if self.mirrored else 1
        for angle in ink.hatch.angles:
            for a, b in hatching_of_box(width, height, turn * angle, 5.4 * self.unit):
                start, stop = (x + a[0], y + height - a[1]), (x + b[0], y + height - b[1])
                self._line(start, stop, ink.hatch.colour, 0.75 * self.unit)

    @property
    def mirrored(self) -> bool:
        """Whether the language runs from right to left."""
        return direction(self.lang) == "rtl"

    @property
    def layout(self) -> dict[str, Any]:
        """The plotly layout of the canvas, without its maps."""
        return {
            "width": self.width,
            "height": self.height,
            "margin": {"l": 0, "r": 0, "t": 0, "b": 0, "pad": 0},
            "paper_bgcolor": "#FFFFFF",
            "showlegend": False,
            "annotations": self.annotations,
            "shapes": self.shapes,
        }

    def down(self, y: float) -> float:
        """The fraction of the height, from the bottom, at ``y`` from the top."""
        return 1 - y / self.height

    def _across(self, x: float) -> float:
        return 1 - x / self.width if self.mirrored else x / self.width

    def _at(self, x: float, y: float, flush: str) -> dict[str, Any]:
        bearing = _BEARING if (flush == "left") != self.mirrored else -_BEARING
        return {
            "xref": "paper",
            "yref": "paper",
            "x": self._across(x - bearing),
            "y": self.down(y),
            "xanchor": flush,
            "yanchor": "top",
            "align": flush,
            "showarrow": False,
            "borderpad": 0,
        }

    def _line(
        self, start: tuple[float, float], stop: tuple[float, float], colour: str, width: float
    ) -> None:
        line = {"width": width, "color": colour}
        self.shapes.append(self._shape("line", start, stop) | {"line": line})

    def _shape(
        self, kind: str, start: tuple[float, float], stop: tuple[float, float]
    ) -> dict[str, Any]:
        return {
            "type": kind,
            "xref": "paper",
            "yref": "paper",
            "layer": "above",
            "x0": self._across(start[0]),
            "x1": self._across(stop[0]),
            "y0": self.down(start[1]),
            "y1": self.down(stop[1]),
        }
