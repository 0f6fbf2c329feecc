"""Pages saved by hand or fetched: the rows of their tables, and the headings between them.

The page is read once from beginning to end, so that no depth costs more than its length.
"""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from ratify.errors import Refused
from ratify.sources.lines import Line, numbered

_HEADINGS = {"title", "h1", "h2", "h3", "caption"}
_UNSEEN = {"script", "style"}
_CELLS = {"td", "th"}
_BREAKS = {"br", "p", "div", "li"}
_Attributes = list[tuple[str, str | None]]


def lines(content: bytes) -> tuple[Line, ...]:
    """Read the rows of all tables of a page, and its headings as rows of one cell.

    A row that holds another table is layout and is no row of a list. In a NORMLEX list the first
    cell is a link with the name of the country, sometimes followed by what the country excluded;
    that goes into a column of its own, ``Declaration``.

    :raises Refused: it is marked up in a way that cannot be followed.
    """
    page = _Page()
    try:
        page.feed(_decoded(content))
        page.close()
    except AssertionError as error:  # what html.parser raises on an unknown marked section
        raise Refused("The page cannot be read.", f"The reader says: {error}.") from None
    page.finish()
    numbers: dict[int, str] = {}
    for table in (table for _, table in page.rows if table):
        numbers.setdefault(table, f"table {len(numbers) + 1}")
    return tuple(
        Line(line.number, line.cells, numbers.get(table, ""))
        for line, (_, table) in zip(
            numbered(cells for cells, _ in page.rows), page.rows, strict=False
        )
    )


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


@dataclass
class _Cell:
    """A cell: all of its text, and that of its first link."""

    is_name: bool = False
    text: list[str] = field(default_factory=list)
    link: list[str] = field(default_factory=list)
    in_link: bool = False

    def take(self, data: str) -> None:
        self.text.append(data)
        if self.in_link:
            self.link.append(data)


@dataclass
class _Table:
    """A table that is open: its number on the page, and the row and the cell that are open."""

    number: int
    row: list[_Cell] | None = None
    cell: _Cell | None = None
    is_layout: bool = False


class _Page(HTMLParser):
    """Collects the rows of a page, each with the number of its table; headings have number 0."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[tuple[tuple[str, ...], int]] = []
        self._tables: list[_Table] = []
        self._heading: list[str] | None = None
        self._count = 0
        self._unseen = False

    def handle_starttag(self, tag: str, attrs: _Attributes) -> None:
        """Open a table, a row, a cell, a link or a heading."""
        table = self._tables[-1] if self._tables else None
        self._unseen = tag in _UNSEEN
        if tag == "table":
            if table is not None:
                table.is_layout = True
            self._count += 1
            self._tables.append(_Table(self._count))
        elif tag in _HEADINGS:
            self._heading = []
        elif tag in _BREAKS:
            self.handle_data(" ")
        elif table is not None and tag == "tr":
            self._close_row(table)
            table.row = []
        elif table is not None and tag in _CELLS:
            _close_cell(table)
            table.row = [] if table.row is None else table.row
            table.cell = _Cell(is_name="firstCol" in (dict(attrs).get("class") or ""))
        elif table is not None and table.cell is not None and tag == "a":
            table.cell.in_link = not table.cell.link

    def handle_endtag(self, tag: str) -> None:
        """Close what is open."""
        table = self._tables[-1] if self._tables else None
        self._unseen = False
        if tag in _HEADINGS and self._heading is not None:
            self.rows.append(((_folded(self._heading),), 0))
            self._heading = None
        elif table is None:
            return
        elif tag == "a" and table.cell is not None:
            table.cell.in_link = False
        elif tag in _CELLS:
            _close_cell(table)
        elif tag == "tr":
            self._close_row(table)
        elif tag == "table":
            self._close_row(table)
            self._tables.pop()

    def handle_data(self, data: str) -> None:
        """Take text to the heading or the cell that is open."""
        if self._unseen:
            return
        if self._heading is not None:
            self._heading.append(data)
        elif self._tables and self._tables[-1].cell is not None:
            self._tables[-1].cell.take(data)

    def finish(self) -> None:
        """Close what the page left open."""
        while self._tables:
            self._close_row(self._tables.pop())

    def _close_row(self, table: _Table) -> None:
        _close_cell(table)
        row, table.row = table.row, None
        if row and not table.is_layout:
            self.rows.append((_texts(row), table.number))
        table.is_layout = False


def _close_cell(table: _Table) -> None:
    if table.cell is not None and table.row is not None:
        table.row.append(table.cell)
    table.cell = None


def _texts(row: list[_Cell]) -> tuple[str, ...]:
    texts = [_folded(cell.text) for cell in row]
    if not row[0].is_name:
        is_normlex_heading = [text.casefold() for text in texts[1:2]] in (["date"], ["fecha"])
        return (*texts, "Declaration") if is_normlex_heading else tuple(texts)
    name = _folded(row[0].link) or texts[0]
    return (name, *texts[1:], texts[0].removeprefix(name).strip(" ,;:-"))


def _folded(parts: list[str]) -> str:
    return " ".join("".join(parts).split())
