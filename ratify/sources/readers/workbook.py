"""Excel workbooks: every sheet, with the values that were last saved; nothing is calculated."""

import io
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from openpyxl import load_workbook

from ratify.errors import Refused
from ratify.sources.lines import MAX_BLANK, MAX_COLUMNS, MAX_ROWS, Line, numbered

MAX_UNPACKED = 50 * 1024 * 1024
MAX_SHEETS = 20
_NOT_ONE = "The file is not an Excel workbook."
_BROKEN = (
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    AttributeError,
    OSError,
    EOFError,
    SyntaxError,
    NotImplementedError,
    RuntimeError,
    struct.error,
    zlib.error,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
)


def lines(content: bytes) -> tuple[Line, ...]:
    """Read the sheets of a workbook, those that are hidden too.

    :raises Refused: it is no workbook, or unpacks to more than :data:`MAX_UNPACKED` bytes.
    """
    _must_be_small(content)
    found: list[Line] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            for sheet in book.worksheets[:MAX_SHEETS]:
                found += numbered(_rows(sheet), part=sheet.title)
        except Refused:
            raise
        except _BROKEN as error:
            raise Refused(_NOT_ONE, f"The reader says: {error}.") from None
    return tuple(found)


def _must_be_small(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except _BROKEN:
        raise Refused(_NOT_ONE) from None
    if unpacked > MAX_UNPACKED:
        raise Refused(
            f"The workbook unpacks to {unpacked:,} bytes; at most {MAX_UNPACKED:,} are read."
        )


def _rows(sheet: Any) -> Iterator[list[str]]:
    """One more row and column than allowed, so that what is too large is seen and not cut off."""
    sheet.reset_dimensions()
    rows, columns = MAX_ROWS + MAX_BLANK + 1, MAX_COLUMNS + 1
    for row in sheet.iter_rows(max_row=rows, max_col=columns, values_only=True):
        yield [_text(value) for value in row]


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
            return str(value)
