"""What a page needs to run a map through the years, without saying the same thing twice."""

from typing import Any

from ratify.present.maps import boundaries
from ratify.present.maps.hover import hover
from ratify.present.maps.picture import MapPicture, Panel
from ratify.present.maps.traces import Scale, lines_of

Frame = dict[str, Any]


def film_data(picture: MapPicture, scale: Scale) -> dict[str, Any]:
    """Frames as classes and numbered texts by State, and the hatch of each State in each class.

    ``codes`` gives the order of States in every list; it is that of the first panel's traces.
    """
    texts: dict[str, int] = {}
    order = [place.code for place in picture.last.places]
    frames = [_frame(picture, panel, order, texts) for panel in picture.panels]
    return {
        "codes": order,
        "discs": list(boundaries.DISCS),
        "frames": frames,
        "texts": list(texts),
        "hatches": {
            at: [lines_of([code], row.ink, scale) for code in order]
            for at, row in enumerate(picture.legend)
            if row.ink.hatch is not None
        },
    }


def _frame(picture: MapPicture, panel: Panel, order: list[str], texts: dict[str, int]) -> Frame:
    rows = [row.key for row in picture.legend]
    places = {place.code: place for place in panel.places}
    words = [hover(picture, places[code]) for code in order]
    return {
        "heading": panel.heading,
        "headline": panel.headline,
        "foot": panel.foot,
        "classes": [rows.index(places[code].category) for code in order],
        "texts": [texts.setdefault(text, len(texts)) for text in words],
        "counts": dict(panel.counts),
    }
