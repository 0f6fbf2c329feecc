"""Which columns of a sheet fit a width, and how wide each of them is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from ratify.present.render.text import bound
from ratify.present.sheet import Column, Sheet

_LEAST, _MOST = 10, 16


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns to draw with their widths, and those that are left out.

    :param gap: spaces between two columns.
    :param width: of the whole table; wider than the terminal only where it cannot be narrower.
    """

    columns: tuple[Column, ...]
    widths: tuple[int, ...]
    left_out: tuple[Column, ...]
    gap: int

    @property
    def width(self) -> int:
        """The width of the table."""
        return sum(self.widths) + self.gap * (len(self.widths) - 1)


def lay_out(view: Sheet, width: int | None) -> Layout:
    """Choose columns and widths so that the sheet fits.

    Columns that wrap share what room there is; then optional columns are left out, the highest
    number first. No date and no code is ever made narrower than it is; a heading may wrap.

    :param width: of the terminal; None gives every column its natural width.
    """
    gap = 1 if view.compact else 2
    natural = {column.key: _natural(view, column) for column in view.shown_columns}
    least = {column.key: _least(view, column) for column in view.shown_columns}
    columns = list(view.shown_columns)
    if width is None:
        return Layout(tuple(columns), tuple(natural.values()), (), gap)
    left_out: list[Column] = []
    while _total(columns, least, gap) > width and any(column.optional for column in columns):
        dropped = max(columns, key=lambda column: column.optional)
        columns.remove(dropped)
        left_out.insert(0, dropped)
    room = width - _total(columns, least, gap)
    return Layout(tuple(columns), _shared(columns, natural, least, room), tuple(left_out), gap)


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


def _natural(view: Sheet, column: Column) -> int:
    return max(map(cell_len, [column.heading, *_cells(view, column)]))


def _least(view: Sheet, column: Column) -> int:
    """The narrowest width of a column: only its heading wraps, or as little as its words allow."""
    cells = _cells(view, column)
    if not column.wraps:
        return max(_longest_word([column.heading]), *map(cell_len, cells), 0)
    word = _longest_word([column.heading, *cells])
    return min(_natural(view, column), column.least or min(max(word, _LEAST), _MOST))


def _longest_word(texts: Iterable[str]) -> int:
    return max((cell_len(word) for text in texts for word in text.split()), default=0)
