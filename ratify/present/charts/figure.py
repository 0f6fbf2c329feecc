"""A chart that can be shown: as a page for a screen, or as a drawing for paper."""

from dataclasses import dataclass
from typing import Any

from ratify.present.charts.picture import ChartPicture
from ratify.present.maps.canvas import Paper


@dataclass(frozen=True, slots=True)
class ChartFigure:
    """What a chart says, ready to be drawn."""

    picture: ChartPicture

    def to_html(self) -> bytes:
        """A page that stands alone and opens without a network; always the same bytes."""
        from ratify.present.charts.page import html

        return html(self.picture).encode()

    def drawing(self, paper: Paper = Paper.SCREEN) -> dict[str, Any]:
        """The plotly figure for paper as plain mappings."""
        from ratify.present.charts.plate import plate

        return plate(self.picture, paper)
