"""One reader for each kind of file: bytes in, rows out, whoever laid them out.

Each is a module with ``lines(content) -> tuple[Line, ...]`` that raises ``Refused`` for what it
cannot read. They are loaded by name when needed: a CSV file costs no reader of PDF.
"""

from collections.abc import Mapping
from importlib import import_module

from ratify.sources.lines import Line

READERS: Mapping[str, str] = {
    ".csv": "text",
    ".tsv": "text",
    ".txt": "text",
    ".xlsx": "workbook",
    ".html": "web",
    ".htm": "web",
    ".xml": "xml",
    ".json": "records",
    ".pdf": "pdf",
}
"""The reader of each file suffix."""


def lines_of(content: bytes, suffix: str) -> tuple[Line, ...]:
    """Return the rows of a file.

    :raises Refused: the file is not what its name says, or holds more than a list does.
    :raises KeyError: no reader is known for the suffix.
    """
    reader = import_module(f"{__name__}.{READERS[suffix]}")
    found: tuple[Line, ...] = reader.lines(content)
    return found
