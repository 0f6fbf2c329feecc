"""The tables as one workbook, without the time of saving, so that equal data give equal bytes."""

import io
import zipfile
from datetime import UTC, date, datetime, time

from openpyxl import Workbook
from openpyxl.styles import Font

from ratify.present.package.table import Cell, Table
from ratify.present.render.csv import neutral

_OLDEST_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_ILLEGAL_IN_XML = {code: None for code in range(32) if code not in (9, 10, 13)}


def to_workbook(tables: tuple[Table, ...], as_of: date) -> bytes:
    """Write one sheet for each table; no cell runs as a formula."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for table in tables:
        sheet = book.create_sheet(table.name)
        sheet.append(list(table.headings))
        for row in table.rows:
            sheet.append([_printable(cell) for cell in row])
        for heading in sheet[1]:
            heading.font = Font(bold=True)
        sheet.freeze_panes = "A2"
    made = datetime.combine(as_of, time())
    book.properties.creator = "ratify"
    book.properties.created = made
    out = io.BytesIO()
    book.save(out)
    return _with_fixed_times(out.getvalue(), made)


def _printable(cell: Cell) -> Cell:
    return neutral(cell.translate(_ILLEGAL_IN_XML)) if isinstance(cell, str) else cell


def _with_fixed_times(workbook: bytes, made: datetime) -> bytes:
    """Pack again without the time of saving, which would make every export differ."""
    now = f"{made.replace(tzinfo=UTC):%Y-%m-%dT%H:%M:%SZ}".encode()
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook)) as before,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for entry in before.infolist():
            content = before.read(entry)
            if entry.filename == "docProps/core.xml":
                start = content.index(b"<dcterms:modified")
                opened = content.index(b">", start) + 1
                closed = content.index(b"</dcterms:modified>", opened)
                content = content[:opened] + now + content[closed:]
            after.writestr(
                zipfile.ZipInfo(entry.filename, _OLDEST_ZIP_TIME), content, zipfile.ZIP_DEFLATED
            )
    return out.getvalue()
