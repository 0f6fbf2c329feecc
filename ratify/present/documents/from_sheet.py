"""Any answer as a document: its tables with everything that must be read beside them."""

import re
from collections.abc import Iterator

from ratify.present.documents.model import (
    Block,
    Bullets,
    Column,
    Document,
    Heading,
    Paragraph,
    Source,
    Sources,
    Table,
)
from ratify.present.languages import Language, language
from ratify.present.render.layout import Layout, lay_out
from ratify.present.sheet import Column as SheetColumn
from ratify.present.sheet import Sheet

_UPRIGHT, _ACROSS, _BESIDE = 112, 165, 3
"""Signs that a line of a table holds on A4, upright and across, in the smaller type of tables;
and those that the room between two columns and bold type take from each column."""

_NUMBERED = re.compile(r"\[(\d+)\] (.+)", re.DOTALL)
_AU_LIST = "list"


def sheet_document(sheet: Sheet) -> Document:
    """Lay an answer out for print: title, tables, totals in sentences, notes and sources."""
    sheet, say = sheet.told(), language(sheet.lang)
    shown = sheet.for_readers or sheet
    tables = (shown, *shown.more)
    landscape = any(_fitted(one, _UPRIGHT) is None for one in tables)
    blocks = [block for one in tables for block in _blocks(say, one, shown, across=landscape)]
    return Document(
        kind=_kind(say, sheet),
        title=sheet.title,
        dated=_dated(say, sheet),
        as_of=sheet.as_of,
        blocks=(*blocks, *_remarks(sheet, shown)),
        lang=sheet.lang,
        landscape=landscape,
    )


def _kind(say: Language, sheet: Sheet) -> str:
    return say.say("Status list") if sheet.name == _AU_LIST else say.say("From the record")


def _dated(say: Language, sheet: Sheet) -> str:
    day = say.day(sheet.as_of)
    if sheet.known_at is None:
        return say.say("As of {day}", day=day)
    return say.say("As of {day}, as known at {time}", day=day, time=sheet.known_at.isoformat())


def _fitted(sheet: Sheet, room: int) -> Layout | None:
    """Fit a table to the page with all its columns; None where it is too wide."""
    layout = _laid_out(sheet, room)
    return None if layout.left_out or sum(_widths(layout)) > room else layout


def _laid_out(sheet: Sheet, room: int) -> Layout:
    columns = sheet.shown_columns
    gaps = (len(columns) - 1) * (1 if sheet.compact else 2)
    return lay_out(sheet, room - sum(map(_beside, columns)) + gaps)


def _beside(column: SheetColumn) -> int:
    return _BESIDE + 2 * column.right


def _widths(layout: Layout) -> list[int]:
    pairs = zip(layout.columns, layout.widths, strict=True)
    return [width + _beside(column) for column, width in pairs]


def _blocks(say: Language, sheet: Sheet, first: Sheet, *, across: bool) -> Iterator[Block]:
    if sheet is not first:
        yield Heading(level=1, text=sheet.title)
    if sheet.rows:
        yield _table(say, sheet, _laid_out(sheet, _ACROSS if across else _UPRIGHT))
    else:
        yield Paragraph(text=(say.say("Nothing found."),))
    if sheet.summary and sheet.name == _AU_LIST:
        yield from (Paragraph(text=(line,)) for line in sheet.summary)
    elif sheet.summary:
        yield Bullets(items=tuple((line,) for line in sheet.summary))
    lines = (*sheet.legend, *(() if sheet is first else sheet.notes))
    yield from (Paragraph(text=(line,), role="note") for line in lines)


def _table(say: Language, sheet: Sheet, layout: Layout) -> Table:
    return Table(
        caption=_caption(say, sheet),
        columns=tuple(
            Column(title=column.heading, width=width, right=column.right)
            for column, width in zip(layout.columns, _shares(layout), strict=True)
        ),
        rows=tuple(
            tuple((row.read(column.key),) for column in layout.columns) for row in sheet.rows
        ),
    )


def _caption(say: Language, sheet: Sheet) -> str:
    if sheet.name == _AU_LIST:
        return say.say("Members of the African Union in English alphabetical order")
    return say.count("{n} row", "{n} rows", len(sheet.rows))


def _shares(layout: Layout) -> list[int]:
    """Turn widths in signs into shares of the page that add up to 100."""
    widths = _widths(layout)
    shares = [max(100 * width // sum(widths), 1) for width in widths]
    shares[shares.index(max(shares))] += 100 - sum(shares)
    return shares


def _remarks(sheet: Sheet, shown: Sheet) -> Iterator[Block]:
    say = language(sheet.lang)
    for line in shown.remarks if shown is not sheet else sheet.remarks:
        yield Paragraph(text=(line,), role="note")
    if shown.sources:
        yield Heading(level=1, text=say.say("Sources"))
        yield from _sources(shown.sources)


def _sources(lines: tuple[str, ...]) -> Iterator[Block]:
    found = [match for line in lines if (match := _NUMBERED.fullmatch(line))]
    if len(found) == len(lines):
        items = (Source(number=int(match[1]), title=match[2].rstrip(".")) for match in found)
        yield Sources(items=tuple(items))
    else:
        yield from (Paragraph(text=(line,), role="note") for line in lines)
