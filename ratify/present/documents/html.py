"""A document as one HTML page that needs nothing else: no network, no script, no other file."""

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from ratify.present.documents.drawing import to_svg
from ratify.present.documents.model import (
    Document,
    Heading,
    Table,
    is_address,
    plain,
    ranges,
    running_line,
)
from ratify.present.documents.plain import joined
from ratify.present.languages.direction import direction

if TYPE_CHECKING:
    from jinja2 import Environment


def to_html(document: Document) -> bytes:
    """Write the document as a page; every string is escaped by the template."""
    page = (
        _environment()
        .get_template("document.html.j2")
        .render(
            document=document,
            direction=direction(document.lang),
            labels=_labels(document),
            style=_style(),
            running=_css_string(running_line(document)),
        )
    )
    return (page.strip() + "\n").encode()


def _labels(document: Document) -> list[str]:
    """What each table is called among the regions of the page: no two alike."""
    heading, labels = "", list[str]()
    for block in document.blocks:
        label = ""
        if isinstance(block, Heading):
            heading = plain(block.text)
        elif isinstance(block, Table):
            label = f"{heading}: {plain(block.caption)}" if heading else plain(block.caption)
            again = sum(other.split("\u00a0#")[0] == label for other in labels)
            label += f"\u00a0#{again + 1}" if again else ""
        labels.append(label)
    return labels


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("ratify.present.documents"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["plain"] = plain
    environment.filters["joined"] = joined
    environment.filters["ranges"] = ranges
    environment.filters["svg"] = lambda picture: to_svg(picture.drawing, plain(picture.alternative))
    environment.filters["sketch"] = lambda piece: to_svg(piece.drawing, plain(piece.text))
    environment.tests["address"] = is_address
    environment.filters["kind"] = lambda block: type(block).__name__
    return environment


@cache
def _style() -> str:
    return (files("ratify.present.documents") / "templates" / "document.css").read_text("utf-8")


def _css_string(text: str) -> str:
    """Write a text as a CSS string: every sign that could end it becomes an escape."""
    return "".join(
        sign if sign.isalnum() or sign in " .,:·" else f"\\{ord(sign):06x}" for sign in plain(text)
    )
