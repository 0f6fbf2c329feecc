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
    Day,
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
from ratify.present.languages import language
from ratify.present.languages.direction import comma, direction
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
    row = _write_rows(sheet, row, table, _sources(document))
    _write_lines(sheet, row, ["", *after], columns)


def write_table(sheet: Worksheet, document: Document, table: Table) -> None:
    """Write a table alone."""
    _write_rows(sheet, 1, table, _sources(document))


def _sources(document: Document) -> str:
    return language(document.lang).say("Sources")


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


def _write_rows(sheet: Worksheet, first: int, table: Table, sources: str) -> int:
    """Write heading and rows from a row on; return the row below them.

    :param sources: heading of the column that takes the numbers of the sources of each row.
    """
    lines = 1
    for at, column in enumerate(table.columns, 1):
        width = max(_WIDTH * column.width / 100, _longest_word(column.title) + 2, 6)
        _head(sheet, first, at, column.title, width)
        lines = max(lines, 1 + int(len(column.title) / (width * _SIGN)))
    sheet.row_dimensions[first].height = _LINE * lines + 3
    cited = any(_numbers(text) for row in table.rows if isinstance(row, tuple) for text in row)
    if cited:
        _head(sheet, first, len(table.columns) + 1, sources, 12)
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
            _typed(_put(sheet, first + down, at, words_of(text), right=right), text)
        if cited:
            numbers = dict.fromkeys(number for text in row for number in _numbers(text))
            _put(sheet, first + down, len(row) + 1, " ".join(f"[{it}]" for it in numbers))
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
    cell.alignment = Alignment(
        wrap_text=True, vertical="top", horizontal="right" if right else None, indent=int(right)
    )
    return cell


def _head(sheet: Worksheet, row: int, column: int, title: str, width: float) -> None:
    cell = _put(sheet, row, column, title)
    cell.font = Font(name=_FONT, bold=True, color=_GREEN)
    cell.fill = PatternFill("solid", fgColor=_WASH)
    sheet.column_dimensions[get_column_letter(column)].width = width


def _typed(cell: Cell, text: Text) -> None:
    """Turn what is nothing but a day, or a whole number, from words into a value."""
    words = str(cell.value)
    if (day := _day_in(text, words)) is not None:
        cell.value = day
        cell.number_format = "dd/mm/yyyy" if _DAY.fullmatch(words) else "d mmm yyyy"
        cell.alignment = Alignment(horizontal=cell.alignment.horizontal or "left", vertical="top")
    elif _NUMBER.fullmatch(words):
        cell.value = int(words)


def _day_in(text: Text, words: str) -> date | None:
    """The day that is all that a cell says: one with a mark keeps its words."""
    if found := _DAY.fullmatch(words):
        return date(int(found[3]), int(found[2]), int(found[1]))
    said = [piece for piece in text if not isinstance(piece, Cite)]
    return said[0].date if len(said) == 1 and isinstance(said[0], Day) else None


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
            return [
                f"{it.value} {it.label}{comma(it.label)}{_said(it.detail)}" for it in block.items
            ]
        case Sources():
            return [
                f"[{it.number}] " + ". ".join(part for part in (it.title, it.dated, it.url) if part)
                for it in block.items
            ]
        case Table():
            return []


def _said(text: Text) -> str:
    """The words of a text with its source numbers in brackets."""
    return " ".join([words_of(text), *(f"[{it}]" for it in dict.fromkeys(_numbers(text)))])


def _numbers(text: Text) -> list[int]:
    return [number for piece in text if isinstance(piece, Cite) for number in piece.numbers]
