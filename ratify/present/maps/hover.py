"""What is read when a State is pointed at: short, broken into lines, and escaped."""

from collections.abc import Iterator
from html import escape

from ratify.present.documents.model import plain
from ratify.present.languages.direction import rebalanced
from ratify.present.languages.spacing import one_line
from ratify.present.maps.picture import MapPicture, Place
from ratify.present.maps.words import directed

_LONGEST_LINE = 68
_MOST_LINES = 14


def hover(picture: MapPicture, place: Place) -> str:
    """What is read when a State is pointed at, in plotly's small subset of HTML, all escaped."""
    label = next(row.label for row in picture.legend if row.key == place.category)
    details = [rebalanced(list(broken(detail))) for detail in place.details]
    lines = [line for detail in details for line in detail][:_MOST_LINES]
    shown = [f"<b>{escape(clipped(place.name))}</b>", escape(label), *map(escape, lines)]
    return "<br>".join(directed(line, picture.lang) for line in shown)


def clipped(text: str, length: int = _LONGEST_LINE) -> str:
    """The text, or its beginning and an ellipsis where it is longer."""
    flat = one_line(text)
    return plain(flat if len(flat) <= length else flat[: length - 1].rstrip() + "…")


def broken(text: str) -> Iterator[str]:
    """Break a text into at most three lines that fit a hover box."""
    words = clipped(text, 3 * _LONGEST_LINE - 20)
    while len(words) > _LONGEST_LINE:
        cut = words.rfind(" ", 0, _LONGEST_LINE)
        cut = cut if cut > 0 else _LONGEST_LINE
        yield words[:cut]
        words = words[cut:].lstrip()
    yield words
