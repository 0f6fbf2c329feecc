"""A document as XLSX: a list is one worksheet; others have one for each table and one for words."""

from datetime import UTC, datetime, time
from io import BytesIO

from ratify.present.documents.archive import same_bytes
from ratify.present.documents.model import Document, Sketch, Table, plain
from ratify.present.languages import language


def _of_pictures(table: Table) -> bool:
    """Whether a table only sets pictures side by side, which a workbook has not."""
    cells = [cell for row in table.rows if isinstance(row, tuple) for cell in row]
    return all(isinstance(piece, Sketch) for cell in cells for piece in cell)


def to_xlsx(document: Document) -> bytes:
    """Write the document as a workbook; no cell runs as a formula."""
    from openpyxl import Workbook

    from ratify.present.documents import book_sheets as sheets

    book = Workbook()
    first = book.worksheets[0]
    tables = [it for it in document.blocks if isinstance(it, Table) and not _of_pictures(it)]
    if len(tables) == 1 and isinstance(document.blocks[0], Table):
        first.title = sheets.name_of(document.kind)
        sheets.write_all(first, document, tables[0])
    else:
        first.title = language(document.lang).say("About")
        sheets.write_words(first, document)
        for at, table in enumerate(tables, 1):
            name = sheets.name_of(f"{at} {plain(table.caption)}")
            sheets.write_table(book.create_sheet(name, at - 1), document, table)
    for sheet in book.worksheets:
        sheets.set_page(sheet, document)
    properties = book.properties
    properties.creator = "ratify"
    properties.title = plain(document.title)
    properties.created = datetime.combine(document.as_of, time(), UTC).replace(tzinfo=None)
    written = BytesIO()
    book.save(written)
    return same_bytes(written.getvalue(), document.as_of)
