"""The worksheets of a document: a table, the words around it, or both below each other."""

import re
from collections.abc import Iterable
from datetime import date

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

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
from ratify.present.languages.direction import direction
from ratify.present.render.csv import neutral

_DAY = re.compile(r"(\d{2})/(\d{2})/(\d{4})")
_NUMBER = re.compile(r"0|[1-9]\d{0,8}")
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME = 31
_LONGEST_CELL = 32_767
_WIDTH, _PAGE = 110, 88
"""Units of width of a table, which is made smaller to fit the page, and of a column of words."""

_LINE = 15
_GREEN, _WASH = "0B5138", "E9EFE9"
_FONT = "Calibri"
_SIGN = 0.92
"""How many units of width a sign takes, in the bold type of headings."""


def name_of(text: str) -> str:
    """Return a text as the name of a worksheet: at most 31 signs, none of them reserved."""
    return (_NOT_IN_A_NAME.sub(" ", text).strip() or "Table")[:_LONGEST_NAME].strip()


def set_page(sheet: Worksheet, document: Document) -> None:
    """Fit a worksheet to the width of A4, from right to left where the language runs so."""
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if document.landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.sheet_view.rightToLeft = direction(document.lang) == "rtl"


def write_all(sheet: Worksheet, document: Document, table: Table) -> None:
    """Write title, table and what follows below each other, as on paper."""
    columns = len(table.columns)
    after = [line for block in document.blocks for line in _lines(block)]
    row = _write_lines(sheet, 1, [document.title, document.dated, ""], columns)
    _set_title(sheet)
    row = _write_rows(sheet, row, table)
    _write_lines(sheet, row, ["", *after], columns)


def write_table(sheet: Worksheet, table: Table) -> None:
    """Write a table alone."""
    _write_rows(sheet, 1, table)


def write_words(sheet: Worksheet, document: Document) -> None:
    """Write title, day and every word that stands outside a table, one line for each."""
    lines = [document.title, document.kind, document.dated]
    lines += [line for block in document.blocks for line in _lines(block)]
    sheet.column_dimensions["A"].width = _PAGE
    _write_lines(sheet, 1, lines, 1)
    _set_title(sheet)


def _set_title(sheet: Worksheet) -> None:
    sheet["A1"].font = Font(name=_FONT, bold=True, size=14, color=_GREEN)
    sheet.row_dimensions[1].height = 2 * _LINE * (1 + len(str(sheet["A1"].value)) // 70)


def _write_rows(sheet: Worksheet, first: int, table: Table) -> int:
    """Write heading and rows from a row on; return the row below them."""
    lines = 1
    for at, column in enumerate(table.columns, 1):
        width = max(_WIDTH * column.width / 100, _longest_word(column.title) + 2, 6)
        cell = _put(sheet, first, at, column.title)
        cell.font = Font(name=_FONT, bold=True, color=_GREEN)
        cell.fill = PatternFill("solid", fgColor=_WASH)
        sheet.column_dimensions[get_column_letter(at)].width = width
        lines = max(lines, 1 + int(len(column.title) / (width * _SIGN)))
    sheet.row_dimensions[first].height = _LINE * lines + 3
    for down, row in enumerate(table.rows, 1):
        if isinstance(row, Band):
            _put(sheet, first + down, 1, row.title).font = Font(name=_FONT, bold=True)
            continue
        sheet.row_dimensions[first + down].height = _LINE * max(
            1 + len(words_of(text)) * 100 // (_WIDTH * column.width)
            for text, column in zip(row, table.columns, strict=True)
        )
        for at, text in enumerate(row, 1):
            right = table.columns[at - 1].right
            _typed(_put(sheet, first + down, at, _said(text), right=right))
    sheet.freeze_panes = f"A{first + 1}"
    sheet.print_title_rows = f"{first}:{first}"
    return first + len(table.rows) + 1


def _write_lines(sheet: Worksheet, first: int, lines: Iterable[str], columns: int) -> int:
    """Write lines over the width of the table, as high as their words need; return the next row."""
    row = first
    for row, line in enumerate(lines, first):
        _put(sheet, row, 1, line)
        if columns > 1:
            sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=columns)
        room = _WIDTH if columns > 1 else _PAGE
        sheet.row_dimensions[row].height = _LINE * (1 + len(line) // room)
    return row + 1


def _put(sheet: Worksheet, row: int, column: int, text: str, *, right: bool = False) -> Cell:
    cell = sheet.cell(row, column, neutral(plain(text))[:_LONGEST_CELL])
    side = "right" if right else None
    cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal=side)
    return cell


def _typed(cell: Cell) -> None:
    """Turn words that are nothing but a day of the AU's form, or a whole number, into a value."""
    words = str(cell.value)
    if day := _DAY.fullmatch(words):
        cell.value = date(int(day[3]), int(day[2]), int(day[1]))
        cell.number_format = "dd/mm/yyyy"
        cell.alignment = Alignment(horizontal=cell.alignment.horizontal or "left", vertical="top")
    elif _NUMBER.fullmatch(words):
        cell.value = int(words)


def _longest_word(title: str) -> int:
    return max((len(word) for word in re.split(r"[\s/]+", title)), default=0)


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
    cited = (number for piece in text if isinstance(piece, Cite) for number in piece.numbers)
    return " ".join([words_of(text), *(f"[{number}]" for number in dict.fromkeys(cited))])
