"""Rows out of CSV and XLSX files, with their line numbers and nothing guessed.

Files come from strangers: size, number of cells and the unpacked size of a workbook are limited,
and a workbook's formulas are read as the values last saved, never calculated.
"""

import csv
import io
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from openpyxl import load_workbook

from ratify.errors import Refused, UsageProblem

MAX_BYTES = 20 * 1024 * 1024
MAX_UNPACKED = 100 * 1024 * 1024
MAX_ROWS = 20_000
MAX_COLUMNS = 60


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table: its number in the file, counted from 1, and its cells as text."""

    number: int
    cells: tuple[str, ...]

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written in it."""
        return not any(cell.strip() for cell in self.cells)


def read_lines(path: Path) -> tuple[Line, ...]:
    """Read all rows of a CSV or XLSX file (its first sheet).

    :raises UsageProblem: the file is not there, or has another kind of name.
    :raises Refused: the file is too large, or is not what its name says.
    """
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= MAX_BYTES else b""
    except OSError as error:
        raise UsageProblem(f"{path} cannot be read: {error.strerror}.") from None
    if size > MAX_BYTES:
        raise Refused(f"{path.name} has {size:,} bytes; at most {MAX_BYTES:,} are read.")
    match path.suffix.lower():
        case ".csv" | ".tsv" | ".txt":
            rows = _csv_rows(content)
        case ".xlsx":
            rows = _xlsx_rows(path.name, content)
        case other:
            raise UsageProblem(
                f"{path.name} cannot be imported: {other or 'no suffix'} is not known.",
                "Save it as .csv or .xlsx.",
            )
    return tuple(_limited(path.name, rows))


def _limited(name: str, rows: Iterator[tuple[str, ...]]) -> Iterator[Line]:
    for number, cells in enumerate(rows, start=1):
        if number > MAX_ROWS or len(cells) > MAX_COLUMNS:
            raise Refused(f"{name} has more than {MAX_ROWS:,} rows or {MAX_COLUMNS} columns.")
        yield Line(number, cells)


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


def _xlsx_rows(name: str, content: bytes) -> Iterator[tuple[str, ...]]:
    not_a_workbook = f"{name} is not an Excel workbook."
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except zipfile.BadZipFile:
        raise Refused(not_a_workbook) from None
    if unpacked > MAX_UNPACKED:
        raise Refused(f"{name} unpacks to {unpacked:,} bytes; at most {MAX_UNPACKED:,} are read.")
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
        raise Refused(not_a_workbook, f"The reader says: {error}.") from None
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
