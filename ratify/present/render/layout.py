"""Which columns of a sheet fit a width, and how wide each of them is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ratify.present.render.text import bound, room_for
from ratify.present.sheet import Column, Sheet

_LEAST, _MOST = 10, 16


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns to draw with their widths, and those that are left out.

    :param cells: what stands in each column, bound, row by row.
    :param gap: spaces between two columns.
    """

    columns: tuple[Column, ...]
    widths: tuple[int, ...]
    cells: tuple[Sequence[str], ...]
    left_out: tuple[Column, ...]
    gap: int

    @property
    def width(self) -> int:
        """The width of the whole table; beyond the terminal's only where it cannot be narrower."""
        return sum(self.widths) + self.gap * (len(self.widths) - 1)

    @property
    def rows(self) -> Iterator[tuple[str, ...]]:
        """The cells, row by row."""
        return zip(*self.cells, strict=True)


def lay_out(view: Sheet, width: int | None) -> Layout:
    """Choose columns and widths so that the sheet fits.

    Columns that wrap share what room there is; then optional columns are left out, the highest
    number first. No date and no code is ever made narrower than it is; a heading may wrap.

    :param width: of the terminal; None gives every column its natural width.
    """
    gap = 1 if view.compact else 2
    columns = list(view.shown_columns)
    cells = {column.key: _cells(view, column) for column in columns}
    natural = {one.key: max(map(room_for, [one.heading, *cells[one.key]])) for one in columns}
    if width is None:
        return Layout(tuple(columns), tuple(natural.values()), tuple(cells.values()), (), gap)
    least = {one.key: _least(one, cells[one.key], natural[one.key]) for one in columns}
    left_out: list[Column] = []
    while _total(columns, least, gap) > width and any(column.optional for column in columns):
        dropped = max(columns, key=lambda column: column.optional)
        columns.remove(dropped)
        left_out.insert(0, dropped)
    room = width - _total(columns, least, gap)
    widths = _shared(columns, natural, least, room)
    kept = tuple(cells[column.key] for column in columns)
    return Layout(tuple(columns), widths, kept, tuple(left_out), gap)


def _shared(
    columns: Sequence[Column], natural: dict[str, int], least: dict[str, int], room: int
) -> tuple[int, ...]:
    """Give each column its least, and share the room among those that want more."""
    wants = {column.key: natural[column.key] - least[column.key] for column in columns}
    wanted = sum(wants.values())
    if wanted <= max(room, 0):
        return tuple(natural[column.key] for column in columns)
    room = max(room, 0)
    return tuple(least[one.key] + room * wants[one.key] // wanted for one in columns)


def _total(columns: Sequence[Column], widths: dict[str, int], gap: int) -> int:
    return sum(widths[column.key] for column in columns) + gap * (len(columns) - 1)


def _cells(view: Sheet, column: Column) -> list[str]:
    return [bound(row.read(column.key)) for row in view.rows]


def _least(column: Column, cells: Sequence[str], natural: int) -> int:
    """The narrowest width of a column: only its heading wraps, or as little as its words allow."""
    if not column.wraps:
        return max(_longest_word([column.heading]), *map(room_for, cells), 0)
    word = _longest_word([column.heading, *cells])
    return min(natural, column.least or min(max(word, _LEAST), _MOST))


def _longest_word(texts: Iterable[str]) -> int:
    return max((room_for(word) for text in texts for word in text.split()), default=0)
