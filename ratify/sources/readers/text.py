"""CSV, whatever separates its cells and whatever program wrote it."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from ratify.errors import Refused
from ratify.sources.lines import MAX_COLUMNS, Line, numbered

_SEPARATORS = ",;\t|"
_TRIED = 40


def lines(content: bytes) -> tuple[Line, ...]:
    """Read CSV with commas, semicolons, tabs or bars.

    UTF-8, UTF-16 as Excel writes it, or else the older Windows encoding.

    :raises Refused: a cell or a row is larger than any list needs.
    """
    text = _decoded(content).replace("\0", "")
    try:
        return numbered(_rows(text, _separator(text)))
    except csv.Error as error:
        raise Refused(f"The CSV file cannot be read: {error}.") from None


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _separator(text: str) -> str:
    """Return the sign that cuts the most of the first rows into equally many cells."""

    def evenness(sign: str) -> tuple[int, int]:
        widths = Counter(len(row) for row in islice(_rows(text, sign), _TRIED) if len(row) > 1)
        (width, rows), *_ = widths.most_common(1) or [(0, 0)]
        return rows, width

    return max(_SEPARATORS, key=evenness)


def _rows(text: str, separator: str) -> Iterator[list[str]]:
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
        yield row[: MAX_COLUMNS + 1]
