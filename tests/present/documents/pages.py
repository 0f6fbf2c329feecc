"""One small invented document, and the pieces that tests look for in a page."""

from datetime import date
from html.parser import HTMLParser

from ratify.present.documents.drawing import Area, Disc, Drawing
from ratify.present.documents.model import (
    Band,
    Bullets,
    Chip,
    Cite,
    Column,
    Document,
    Heading,
    Mark,
    Paragraph,
    Picture,
    Source,
    Sources,
    Strong,
    Table,
    Text,
    Tile,
    Tiles,
)

TRIANGLE = Drawing(
    width=10,
    height=10,
    shapes=(
        Area(rings=(((1, 9), (9, 9), (5, 1)),), fill="#0b5138"),
        Disc(centre=(5, 6), radius=1, colour="#a87a12"),
        Disc(centre=(5, 6), radius=2, colour="#a87a12", width=0.5),
    ),
)
VOID = frozenset({"meta", "link", "br", "hr", "img", "col", "input"})


def document(text: str = "plain words", **changes: object) -> Document:
    """An invented document with every kind of block, ``text`` in each of them."""
    piece: Text = (text, Mark(text), Strong(text), Cite((1,)))
    blocks = (
        Paragraph(text=(text,), role="lead"),
        Heading(level=1, text=f"1. {text}"),
        Heading(level=2, text=text),
        Bullets(items=(piece, (text,))),
        Bullets(items=((text,), piece), numbered=True),
        Table(
            caption=text,
            columns=(Column(title=text, width=60), Column(title="n", width=40, right=True)),
            rows=(Band(title=text), ((text,), piece), ((Chip(text, "●", "party"),), ("2",))),
        ),
        Tiles(items=(Tile(value="12", label=text, detail=("2024", Cite((2,)))),)),
        Paragraph(text=piece, role="note"),
        Sources(
            items=(
                Source(number=1, title=text, url="https://example.org/a?b=c&d", dated="As of 2024"),
                Source(number=2, title="Invented gazette", url="javascript:alert(1)"),
            )
        ),
    )
    made = {
        "kind": "Invented sheet",
        "title": text,
        "dated": "Position as of 21 November 2026",
        "as_of": date(2026, 11, 21),
        "blocks": blocks,
        "picture": Picture(drawing=TRIANGLE, alternative=text),
    }
    return Document(**(made | changes))  # type: ignore[arg-type]


class Page(HTMLParser):
    """A page taken apart: balanced or not, its ids, its links, its words."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.faults: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] != "style":
            self.text.append(data)

    def values(self, name: str) -> list[str]:
        """All values of an attribute."""
        return [value for _, attrs in self.tags if (value := attrs.get(name))]

    @property
    def words(self) -> str:
        """The text of the page, one blank between words."""
        return " ".join("".join(self.text).split())
