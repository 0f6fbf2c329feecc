"""A document as Markdown (CommonMark with pipe tables), UTF-8."""

import re

from ratify.present.documents.model import (
    Band,
    Blank,
    Block,
    Bullets,
    Chip,
    Cite,
    Day,
    Document,
    Heading,
    Mark,
    Original,
    Paragraph,
    Sketch,
    Source,
    Sources,
    Strong,
    Table,
    Text,
    Tiles,
    is_address,
    plain,
    ranges,
)
from ratify.present.languages.direction import comma, direction

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~$])")
_OPENS_A_BLOCK = re.compile(r"^(\d*)([-+=.)])")
_NOT_IN_AN_ADDRESS = str.maketrans({"<": "%3C", ">": "%3E"})


def to_markdown(document: Document) -> bytes:
    """Write the document as Markdown, ending in one line feed."""
    parts = [f"# {escaped(document.title)}", f"{escaped(document.kind)}. {escaped(document.dated)}"]
    parts += [_block(block) for block in document.blocks]
    if direction(document.lang) == "rtl":
        parts = [f'<div dir="rtl" lang="{document.lang}">', *parts, "</div>"]
    return ("\n\n".join(parts) + "\n").encode()


def escaped(text: str) -> str:
    """Write plain text so that no sign of it is read as markup within a line."""
    return _MARKUP.sub(r"\\\1", plain(text)).replace("&", "&amp;")


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"{'#' * (block.level + 1)} {escaped(block.text)}"
        case Paragraph():
            return _text(block.text)
        case Bullets():
            return "\n".join(
                f"{f'{at}.' if block.numbered else '-'} {_text(item)}"
                for at, item in enumerate(block.items, 1)
            )
        case Table():
            return _table(block)
        case Tiles():
            return "\n".join(
                f"- **{escaped(tile.value)}** {escaped(tile.label)}{comma(tile.label)}"
                f"{_text(tile.detail)}"
                for tile in block.items
            )
        case Sources():
            return "\n".join(_source(source) for source in block.items)


def _table(table: Table) -> str:
    lines = [_row([escaped(column.title) for column in table.columns])]
    lines.append(_row(["---:" if column.right else "---" for column in table.columns]))
    for row in table.rows:
        if isinstance(row, Band):
            lines.append(_row([f"**{escaped(row.title)}**"] + [""] * (len(table.columns) - 1)))
        else:
            lines.append(_row([_text(cell) for cell in row]))
    return "\n".join([f"*{escaped(table.caption)}*", "", *lines])


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _text(text: Text) -> str:
    """Write the pieces, and keep what they begin with from opening a list or a rule."""
    return _OPENS_A_BLOCK.sub(r"\1\\\2", "".join(_piece(piece) for piece in text).strip())


def _piece(piece: object) -> str:
    match piece:
        case str():
            return _inner(piece)
        case Day():
            return _inner(piece.text)
        case Cite():
            return " " + "".join(_cited(*run) for run in ranges(piece.numbers))
        case Strong() | Mark() | Chip() | Blank() | Original():
            return _dressed(piece, escaped(piece.text))
        case Sketch():
            return f"[{escaped(piece.text)}]" if piece.text else ""
        case _:
            raise TypeError(piece)


def _dressed(piece: Strong | Mark | Chip | Blank | Original, words: str) -> str:
    match piece:
        case Strong():
            return f"**{words}**"
        case Mark():
            return f" ({words})"
        case Chip():
            return f"{piece.sign} {words}"
        case Blank():
            return f"\\[{words}\\]"
        case Original():
            return words


def _cited(first: int, last: int) -> str:
    link = f"[\\[{first}\\]](#source-{first})"
    if last == first:
        return link
    return f"{link}{'' if last == first + 1 else '–'}[\\[{last}\\]](#source-{last})"


def _inner(text: str) -> str:
    """Escape a string and keep the blanks at its ends, which join it to its neighbours."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and text.strip() else ""
    return f"{before}{escaped(text)}{after}"


def _source(source: Source) -> str:
    parts = [escaped(source.title)]
    if source.dated:
        parts.append(escaped(source.dated))
    if is_address(source.url):
        parts.append(f"<{source.url.translate(_NOT_IN_AN_ADDRESS)}>")
    elif source.url:
        parts.append(escaped(source.url))
    return f'{source.number}. <a id="source-{source.number}"></a>{". ".join(parts)}'
