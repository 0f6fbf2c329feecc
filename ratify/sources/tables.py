"""Rows out of CSV and XLSX files, with their line numbers and nothing guessed.

Files come from strangers: the number of cells and the unpacked size of a workbook are limited,
and a workbook's formulas are read as the values last saved, never calculated.
"""

import csv
import io
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from openpyxl import load_workbook

from ratify.errors import Refused

MAX_UNPACKED = 100 * 1024 * 1024
MAX_ROWS = 20_000
MAX_COLUMNS = 60
_NOT_A_WORKBOOK = "The file is not an Excel workbook."


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table: its number in the file, counted from 1, and its cells as text."""

    number: int
    cells: tuple[str, ...]

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written in it."""
        return not any(cell.strip() for cell in self.cells)


def numbered(rows: Iterable[tuple[str, ...]]) -> tuple[Line, ...]:
    """Number rows as they stand in the file.

    :raises Refused: there are more of them than any list of States has.
    """
    lines: list[Line] = []
    for number, cells in enumerate(rows, start=1):
        if number > MAX_ROWS or len(cells) > MAX_COLUMNS:
            raise Refused(f"The list has more than {MAX_ROWS:,} rows or {MAX_COLUMNS} columns.")
        lines.append(Line(number, cells))
    return tuple(lines)


def csv_lines(content: bytes) -> tuple[Line, ...]:
    """Read CSV with commas, semicolons, tabs or bars, in UTF-8 or the older Windows encoding.

    :raises Refused: it cannot be read as such.
    """
    return numbered(_csv_rows(content))


def xlsx_lines(content: bytes) -> tuple[Line, ...]:
    """Read the first sheet of a workbook.

    :raises Refused: it is no workbook, or unpacks to more than :data:`MAX_UNPACKED` bytes.
    """
    return numbered(_xlsx_rows(content))


def _csv_rows(content: bytes) -> Iterator[tuple[str, ...]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    text = text.replace("\0", "")
    try:
        dialect: type[csv.Dialect] | csv.Dialect = csv.Sniffer().sniff(text[:8192], ",;\t|")
        dialect.doublequote = True
    except csv.Error:
        dialect = csv.excel
    try:
        for row in csv.reader(io.StringIO(text, newline=""), dialect):
            yield tuple(cell.strip() for cell in row)
    except csv.Error as error:
        raise Refused(f"The CSV file cannot be read: {error}.") from None


def _xlsx_rows(content: bytes) -> Iterator[tuple[str, ...]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except zipfile.BadZipFile:
        raise Refused(_NOT_A_WORKBOOK) from None
    if unpacked > MAX_UNPACKED:
        raise Refused(
            f"The workbook unpacks to {unpacked:,} bytes; at most {MAX_UNPACKED:,} are read."
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        rows = [tuple(_text(value) for value in row) for row in sheet.iter_rows(values_only=True)]
    except (
        KeyError,
        ValueError,
        TypeError,
        IndexError,
        AttributeError,
        OSError,
        SyntaxError,
        zipfile.BadZipFile,
    ) as error:
        raise Refused(_NOT_A_WORKBOOK, f"The reader says: {error}.") from None
    yield from rows


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value).strip()
