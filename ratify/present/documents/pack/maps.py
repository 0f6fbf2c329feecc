"""The maps of a pack: one page for each treaty, drawn without a browser."""

from collections.abc import Iterator

from ratify.analysis.board import Board
from ratify.analysis.pack.model import Pack
from ratify.present.documents.model import (
    Block,
    Cells,
    Column,
    Document,
    Heading,
    Paragraph,
    Sketch,
    Strong,
    Table,
    Text,
)
from ratify.present.documents.pack.words import dated
from ratify.present.documents.standing_map import sample, standing_drawing
from ratify.present.languages import Language, language
from ratify.present.maps.picture import LegendRow, MapPicture
from ratify.present.maps.standing import standing_picture
from ratify.register import Register

_WIDE = 118
_SAMPLE = 8


def maps_document(pack: Pack, register: Register, lang: str) -> Document:
    """Return a map of standings for each treaty of the pack."""
    say = language(lang)
    board = Board(register, pack.as_of)
    pictures = (
        standing_picture(register, line.instrument, pack.as_of, lang, board=board)
        for line in pack.treaties
    )
    return Document(
        kind=say.say("Treaty Signing Week pack"),
        title=say.say("Where the treaties stand"),
        dated=dated(say, pack),
        as_of=pack.as_of,
        blocks=tuple(
            block for at, picture in enumerate(pictures) for block in _page(say, picture, at)
        ),
        lang=lang,
    )


def figure(say: Language, picture: MapPicture, width: int) -> Sketch:
    """Return a map as a drawing in the text, with the words that stand for it."""
    words = say.say(
        "Map of Africa, {legend}: {title}", legend=picture.legend_title, title=picture.title
    )
    return Sketch(standing_drawing(picture), width, words)


def sampled(row: LegendRow) -> Text:
    """Return a class of the legend in words, with its colour and hatch before it."""
    return (Sketch(sample(row.ink), _SAMPLE), f" {row.label}")


def _page(say: Language, picture: MapPicture, at: int) -> Iterator[Block]:
    yield Heading(level=1, text=picture.title, new_page=at > 0)
    yield Paragraph(text=(Strong(picture.headline), f". {picture.subtitle}."), role="lead")
    yield Paragraph(text=(figure(say, picture, _WIDE),), role="figure")
    yield _legend(say, picture)
    lines = (*picture.notes, f"{picture.source} {picture.disclaimer}")
    yield from (Paragraph(text=(line,), role="note") for line in lines)


def _legend(say: Language, picture: MapPicture) -> Table:
    return Table(
        caption=f"{picture.legend_title}. {picture.legend_foot}.",
        columns=(
            Column(title=say.say("Standing"), width=27),
            Column(title=say.say("Number"), width=9, right=True),
            Column(title=say.say("States"), width=64),
        ),
        rows=tuple(_row(say, picture, row) for row in picture.legend),
    )


def _row(say: Language, picture: MapPicture, row: LegendRow) -> Cells:
    names = [place.name for place in picture.last.places if place.category == row.key]
    return sampled(row), (str(row.count),), (say.listed(names, end=False),)
