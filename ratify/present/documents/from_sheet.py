"""Any answer as a document: its table with everything that must be read beside it."""

from ratify.present.documents.model import (
    Block,
    Bullets,
    Column,
    Document,
    Heading,
    Paragraph,
    Table,
)
from ratify.present.documents.words import day, plural
from ratify.present.sheet import Column as SheetColumn
from ratify.present.sheet import Row, Sheet

_KINDS = {"list": "Status list"}
_NARROWEST, _WIDEST = 6, 48


def sheet_document(sheet: Sheet) -> Document:
    """Lay an answer out for print: title, table, totals in sentences, notes and sources."""
    shown = sheet.for_readers or sheet
    blocks: list[Block] = [_table(shown)]
    if sheet.summary:
        blocks.append(Bullets(items=tuple((line,) for line in sheet.summary)))
    blocks += [Paragraph(text=(line,), role="note") for line in (*sheet.legend, *sheet.notes)]
    if sheet.sources:
        blocks.append(Heading(level=1, text="Sources"))
        blocks += [Paragraph(text=(line,), role="note") for line in sheet.sources]
    known = f", as known at {sheet.known_at.isoformat()}" if sheet.known_at else ""
    return Document(
        kind=_KINDS.get(sheet.name, sheet.name.capitalize()),
        title=sheet.title,
        dated=f"As of {day(sheet.as_of)}{known}",
        as_of=sheet.as_of,
        blocks=tuple(blocks),
    )


def _table(sheet: Sheet) -> Table:
    columns = sheet.shown_columns
    return Table(
        caption=plural(len(sheet.rows), "row"),
        columns=tuple(
            Column(title=column.heading, width=width, right=column.right)
            for column, width in zip(columns, _widths(sheet), strict=True)
        ),
        rows=tuple(tuple((row.read(column.key),) for column in columns) for row in sheet.rows),
    )


def _widths(sheet: Sheet) -> list[int]:
    """Share the width by the longest text of each column, within bounds; they add up to 100."""
    needs = [_need(column, sheet.rows) for column in sheet.shown_columns]
    shares = [100 * need // sum(needs) for need in needs]
    shares[needs.index(max(needs))] += 100 - sum(shares)
    return shares


def _need(column: SheetColumn, rows: tuple[Row, ...]) -> int:
    words = [*column.heading.replace("/", " ").split(), *(row.read(column.key) for row in rows)]
    return min(max([_NARROWEST, *map(len, words)]), _WIDEST)
