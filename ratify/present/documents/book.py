"""A document as XLSX: one worksheet for each of its tables, and one with everything else."""

import re
from datetime import UTC, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from ratify.present.documents.archive import same_bytes
from ratify.present.documents.model import (
    Band,
    Block,
    Bullets,
    Cite,
    Document,
    Heading,
    Paragraph,
    Sources,
    Table,
    Text,
    Tiles,
    plain,
    words_of,
)
from ratify.present.render.csv import neutral

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME = 31
_LONGEST_CELL = 32_767
_WIDTH = 110


def to_xlsx(document: Document) -> bytes:
    """Write the document as a workbook; no cell runs as a formula."""
    from openpyxl import Workbook

    book = Workbook()
    about = book.worksheets[0]
    about.title = "About"
    _about(about, document)
    for at, table in enumerate(_tables(document), 1):
        name = _NOT_IN_A_NAME.sub(" ", plain(table.caption)).strip() or "Table"
        _table(book.create_sheet(f"{at} {name}"[:_LONGEST_NAME].strip(), at - 1), table)
    properties = book.properties
    properties.creator = "ratify"
    properties.title = plain(document.title)
    properties.created = datetime.combine(document.as_of, time(), UTC).replace(tzinfo=None)
    written = BytesIO()
    book.save(written)
    return same_bytes(written.getvalue(), document.as_of)


def _tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def _table(sheet: "Worksheet", table: Table) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    sheet.append([_cell(column.title) for column in table.columns])
    for row in table.rows:
        sheet.append(
            [_cell(row.title)] if isinstance(row, Band) else [_cell(_said(it)) for it in row]
        )
    for at, column in enumerate(table.columns, 1):
        sheet.column_dimensions[get_column_letter(at)].width = max(_WIDTH * column.width / 100, 8)
    for heading in sheet[1]:
        heading.font = Font(bold=True, color="0B5138")
        heading.fill = PatternFill("solid", fgColor="E9EFE9")
    for row_of_cells in sheet.iter_rows():
        for cell in row_of_cells:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"


def _about(sheet: "Worksheet", document: Document) -> None:
    """Title, day and every word that stands outside a table, one line for each."""
    from openpyxl.styles import Alignment, Font

    lines = [document.title, document.kind, document.dated]
    for block in document.blocks:
        lines += _lines(block)
    for line in lines:
        sheet.append([_cell(line)])
    sheet.column_dimensions["A"].width = _WIDTH
    sheet["A1"].font = Font(bold=True, size=14, color="0B5138")
    for (cell,) in sheet.iter_rows(max_col=1):
        cell.alignment = Alignment(wrap_text=True, vertical="top")


def _lines(block: Block) -> list[str]:
    match block:
        case Heading():
            return ["", block.text]
        case Paragraph():
            return [_said(block.text)]
        case Bullets():
            return [_said(item) for item in block.items]
        case Tiles():
            return [f"{it.value} {it.label}, {_said(it.detail)}" for it in block.items]
        case Sources():
            return [
                f"[{it.number}] " + ". ".join(part for part in (it.title, it.dated, it.url) if part)
                for it in block.items
            ]
        case Table():
            return []


def _said(text: Text) -> str:
    """The words of a text with its source numbers in brackets."""
    numbers = [number for piece in text if isinstance(piece, Cite) for number in piece.numbers]
    return " ".join([words_of(text), *(f"[{number}]" for number in numbers)])


def _cell(text: str) -> str:
    return neutral(plain(text))[:_LONGEST_CELL]
