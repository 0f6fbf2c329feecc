"""Rows of a foreign list as plain text, with their place in the file and nothing guessed.

Files come from strangers, so there is a limit to everything: rows, columns, the text of one cell
and the text of the whole. No list of States comes near any of them.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ratify.errors import Refused

MAX_ROWS = 20_000
MAX_COLUMNS = 40
MAX_CELL = 10_000
MAX_TEXT = 8_000_000
MAX_BLANK = 80_000  # rows that only bear a format, as workbooks have them by the thousand
_GUARDED = ("'=", "'+", "'-", "'@")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufeff]")


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its number in its part of the file, counted from 1, and its cells as text.

    :param part: the sheet or the table that it stands in; empty where a file has only one.
    """

    number: int
    cells: tuple[str, ...]
    part: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written in it."""
        return not any(self.cells)

    @property
    def text(self) -> str:
        """What is written in it, for a person."""
        return " | ".join(cell for cell in self.cells if cell)[:200]


def numbered(rows: Iterable[Iterable[str]], part: str = "") -> tuple[Line, ...]:
    """Number rows as they stand in the file; blank rows after the last are left out.

    :raises Refused: there is more of anything than any list of States has.
    """
    lines: list[Line] = []
    written = last = 0
    for number, row in enumerate(rows, start=1):
        cells = _trimmed(row)
        written += sum(map(len, cells))
        _must_be_a_list(number - (0 if cells else MAX_BLANK), len(cells), written)
        lines.append(Line(number, cells, part))
        last = number if any(cells) else last
    return tuple(lines[:last])


def _must_be_a_list(rows: int, columns: int, letters: int) -> None:
    if rows > MAX_ROWS or columns > MAX_COLUMNS or letters > MAX_TEXT:
        raise Refused(
            f"The file holds more than {MAX_ROWS:,} rows, {MAX_COLUMNS} columns or "
            f"{MAX_TEXT:,} letters: that is no list of States."
        )


def _trimmed(row: Iterable[str]) -> tuple[str, ...]:
    cells = [_unguarded(_UNPRINTABLE.sub("", cell).strip()) for cell in row]
    if any(len(cell) > MAX_CELL for cell in cells):
        raise Refused(f"A cell holds more than {MAX_CELL:,} letters: that is no list of States.")
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _unguarded(cell: str) -> str:
    """Take off the apostrophe that our own files put before what would run as a formula."""
    return cell[1:] if cell.startswith(_GUARDED) else cell
