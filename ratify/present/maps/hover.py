"""What is read when a State is pointed at: short, broken into lines, and escaped."""

from collections.abc import Iterator
from html import escape

from ratify.present.maps.picture import MapPicture, Place

_LONGEST_LINE = 68
_MOST_LINES = 14


def hover(picture: MapPicture, place: Place) -> str:
    """What is read when a State is pointed at, in plotly's small subset of HTML, all escaped."""
    label = next(row.label for row in picture.legend if row.key == place.category)
    lines = [line for detail in place.details for line in broken(detail)][:_MOST_LINES]
    head = [f"<b>{escape(clipped(place.name))}</b>", escape(label)]
    return "<br>".join([*head, *(escape(line) for line in lines)])


def clipped(text: str, length: int = _LONGEST_LINE) -> str:
    """The text, or its beginning and an ellipsis where it is longer."""
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[: length - 1].rstrip() + "…"


def broken(text: str) -> Iterator[str]:
    """Break a text into at most three lines that fit a hover box."""
    words = clipped(text, 3 * _LONGEST_LINE - 20)
    while len(words) > _LONGEST_LINE:
        cut = words.rfind(" ", 0, _LONGEST_LINE)
        cut = cut if cut > 0 else _LONGEST_LINE
        yield words[:cut]
        words = words[cut:].lstrip()
    yield words
