"""Maps of the eve of an occasion and of its end side by side, where a treaty has moved."""

from collections.abc import Iterator
from datetime import timedelta

from ratify.analysis.board import Board
from ratify.analysis.pack.results import Results, TreatyResult
from ratify.present.documents.desk import Desk
from ratify.present.documents.model import (
    Block,
    Column,
    Heading,
    Paragraph,
    Strong,
    Table,
    Text,
)
from ratify.present.documents.pack.maps import figure, sampled
from ratify.present.languages import Language
from ratify.present.maps.picture import LegendRow, MapPicture
from ratify.present.maps.standing import standing_picture

_WIDE = 70


def before_and_after_maps(desk: Desk, results: Results) -> Iterator[Block]:
    """Return two maps and a legend for each treaty under which a standing changed."""
    days = (results.day - timedelta(days=1), results.until)
    boards = [Board(desk.register, day) for day in days]
    eve = None
    for line in results.treaties:
        if _moved(line):
            if eve is None:
                heading = desk.language.say("Maps before and after")
                yield Heading(level=1, text=heading, new_page=True)
            eve, end = (_picture(desk, line.instrument, board) for board in boards)
            yield from _pair(desk.language, eve, end)
    if eve is not None:
        yield Paragraph(text=(eve.disclaimer,), role="note")


def _moved(line: TreatyResult) -> bool:
    before, after = line.totals
    return (before.signatures, before.bound) != (after.signatures, after.bound) or line.entered


def _picture(desk: Desk, code: str, board: Board) -> MapPicture:
    return standing_picture(desk.register, code, board.as_of, desk.language.code, board=board)


def _pair(say: Language, eve: MapPicture, end: MapPicture) -> Iterator[Block]:
    yield Heading(level=2, text=eve.title)
    yield Table(
        caption=say.say("Standing before and after"),
        columns=tuple(Column(title=say.day(one.as_of), width=50) for one in (eve, end)),
        rows=((_map(say, eve), _map(say, end)),),
    )
    yield _legend(say, eve, end)


def _map(say: Language, picture: MapPicture) -> Text:
    return (figure(say, picture, _WIDE),)


def _legend(say: Language, eve: MapPicture, end: MapPicture) -> Table:
    rows = {row.key: row for row in (*eve.legend, *end.legend)}
    return Table(
        caption=f"{eve.title}: {eve.legend_foot}",
        columns=(
            Column(title=say.say("Standing"), width=60),
            Column(title=say.say("Before"), width=20, right=True),
            Column(title=say.say("After"), width=20, right=True),
        ),
        rows=tuple(_counts(row, eve, end) for row in rows.values()),
    )


def _counts(row: LegendRow, eve: MapPicture, end: MapPicture) -> tuple[Text, ...]:
    before, after = (picture.last.counts.get(row.key, 0) for picture in (eve, end))
    last: Text = (str(after),) if before == after else (Strong(str(after)),)
    return sampled(row), (str(before),), last
