"""A document as DOCX that officials can edit: real styles, headings, repeated table headings."""

from datetime import UTC, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from docx.shared import Pt

from ratify.present.documents import word_parts as parts
from ratify.present.documents.archive import same_bytes
from ratify.present.documents.model import (
    Band,
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Source,
    Sources,
    Strong,
    Table,
    Text,
    Tiles,
    is_address,
    plain,
    running_line,
)
from ratify.present.documents.word_picture import place
from ratify.present.documents.word_style import dress
from ratify.present.languages.direction import comma, direction

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.table import Table as WordTable
    from docx.table import _Row

_LONG_TITLE = 70
_LONGEST = 255  # signs that a property of a file may have
_ROLES = {
    "lead": "Lead",
    "note": "Note",
    "warning": "Warning",
    "draft": "Draft",
    "figure": "Figure",
    "": "Normal",
}


def to_docx(document: Document) -> bytes:
    """Write the document as DOCX; the same document gives the same bytes."""
    from ratify.present.documents.word_template import empty_document

    word = empty_document()
    dress(word, running_line(document), document.lang, landscape=document.landscape)
    _describe(word, document)
    kind = word.add_paragraph(plain(document.kind), style="Kind")
    if document.picture is not None:
        mirrored = direction(document.lang) == "rtl"
        place(kind, document.picture, mirrored=mirrored)
    title = word.add_paragraph(style="Title").add_run(plain(document.title))
    if len(document.title) > _LONG_TITLE:
        title.font.size = Pt(13)
    word.add_paragraph(plain(document.dated), style="Subtitle")
    columns = 1
    for block in document.blocks:
        wanted = 2 if isinstance(block, Sources) else 1
        if wanted != columns:
            parts.begin_section(word, wanted)
            columns = wanted
        _add(word, block, landscape=document.landscape)
    if columns > 1:
        parts.begin_section(word, 1)  # what ends before a new section fills its columns evenly
    if direction(document.lang) == "rtl":
        from ratify.present.documents.word_right_to_left import turn

        turn(word)
    stream = BytesIO()
    word.save(stream)
    return same_bytes(stream.getvalue(), document.as_of)


def _describe(word: "WordDocument", document: Document) -> None:
    """Set the properties of the file; its dates are the document's own, not those of the clock."""
    moment = datetime.combine(document.as_of, time(), UTC).replace(tzinfo=None)
    properties = word.core_properties
    properties.title = plain(document.title)[:_LONGEST]
    properties.subject = plain(f"{document.kind}. {document.dated}")[:_LONGEST]
    properties.keywords = plain(", ".join(document.keywords))[:_LONGEST]
    properties.author = properties.last_modified_by = "ratify"
    properties.comments = ""
    properties.language = document.lang
    properties.created = properties.modified = moment


def _add(word: "WordDocument", block: Block, *, landscape: bool) -> None:
    match block:
        case Heading():
            heading = word.add_heading(plain(block.text), level=block.level)
            heading.paragraph_format.page_break_before = block.new_page or None
        case Paragraph():
            parts.write(word.add_paragraph(style=_ROLES[block.role]), block.text)
        case Bullets():
            _add_list(word, block)
        case Table():
            _add_table(word, block, landscape=landscape)
        case Tiles():
            for tile in block.items:
                text: Text = (Strong(tile.value), f" {tile.label}{comma(tile.label)}", *tile.detail)
                parts.write(word.add_paragraph(style="List Bullet"), text)
        case Sources():
            for source in block.items:
                _add_source(word, source)


def _add_list(word: "WordDocument", block: Bullets) -> None:
    style = "List Number" if block.numbered else "List Bullet"
    numbering = parts.new_numbering(word) if block.numbered else None
    for item in block.items:
        paragraph = word.add_paragraph(style=style)
        if numbering is not None:
            parts.number_by(paragraph, numbering)
        parts.write(paragraph, item)


def _add_table(word: "WordDocument", block: Table, *, landscape: bool) -> None:
    word.add_paragraph(plain(block.caption), style="Caption")
    table = word.add_table(rows=1, cols=len(block.columns), style="Table Grid")
    for cell, column in zip(table.rows[0].cells, block.columns, strict=True):
        parts.dress_as(cell.paragraphs[0], "TableHeading")
        parts.write(cell.paragraphs[0], (column.title,))
        parts.shade(cell, "E9EFE9")
        if column.right:
            parts.align_right(cell.paragraphs[0])
    parts.repeat_on_each_page(table.rows[0])
    for row in block.rows:
        _add_row(table, block, row)
    widths = [column.width for column in block.columns]
    parts.lay_out(table, widths, plain(block.caption), landscape=landscape)
    word.add_paragraph(style="After Table")


def _add_row(table: "WordTable", block: Table, row: tuple[Text, ...] | Band) -> None:
    added: _Row = table.add_row()  # type: ignore[no-untyped-call]
    parts.keep_whole(added)
    if isinstance(row, Band):
        cell = added.cells[0].merge(added.cells[-1])
        parts.dress_as(cell.paragraphs[0], "TableHeading")
        parts.write(cell.paragraphs[0], (row.title,))
        parts.shade(cell, "F6F6F2")
        return
    for at, (cell, text) in enumerate(zip(added.cells, row, strict=True)):
        parts.dress_as(cell.paragraphs[0], "TableText")
        words = _strong_first(text) if at == 0 else text
        parts.write(cell.paragraphs[0], words)
        if block.columns[at].right:
            parts.align_right(cell.paragraphs[0])


def _strong_first(text: Text) -> Text:
    """The heading of a row stands out as the heading of a column does."""
    first, *rest = text or ("",)
    return (Strong(first) if isinstance(first, str) else first, *rest)


def _add_source(word: "WordDocument", source: Source) -> None:
    paragraph = word.add_paragraph(style="Source")
    parts.bookmark(paragraph, f"source_{source.number}", source.number)
    dated = f" {plain(source.dated)}." if source.dated else ""
    paragraph.add_run(f"{source.number}.\t{plain(source.title)}.{dated}")
    if is_address(source.url):
        paragraph.add_run(" ")
        parts.link_to_address(paragraph, source.url)
    elif source.url:
        paragraph.add_run(f" {plain(source.url)}")
