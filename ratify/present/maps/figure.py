"""A map that can be shown: as a page for a screen, or as a drawing for paper."""

from dataclasses import dataclass
from typing import Any

from ratify.present.maps.canvas import Paper
from ratify.present.maps.picture import MapPicture


@dataclass(frozen=True, slots=True)
class MapFigure:
    """What a map says, ready to be drawn.

    :param picture: for paper; and for the screen too, unless ``moving`` is given.
    :param moving: the same question as a map that runs through the years, for the screen.
    """

    picture: MapPicture
    moving: MapPicture | None = None

    def to_html(self) -> bytes:
        """A page that stands alone and opens without a network; always the same bytes."""
        from ratify.present.maps.page import html

        return html(self.moving or self.picture).encode()

    def drawing(self, paper: Paper = Paper.SCREEN) -> dict[str, Any]:
        """The plotly figure for paper as plain mappings, with shapes by name."""
        from ratify.present.maps.grid import grid
        from ratify.present.maps.plate import plate

        several = len(self.picture.panels) > 1
        return (grid if several else plate)(self.picture, paper)
