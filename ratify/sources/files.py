"""A file from outside, read by what its name says it is."""

from collections.abc import Callable, Mapping
from pathlib import Path

from ratify.errors import Refused, UsageProblem
from ratify.sources import pages, tables
from ratify.sources.tables import Line

MAX_BYTES = 20 * 1024 * 1024

_READERS: Mapping[str, Callable[[bytes], tuple[Line, ...]]] = {
    ".csv": tables.csv_lines,
    ".tsv": tables.csv_lines,
    ".txt": tables.csv_lines,
    ".xlsx": tables.xlsx_lines,
    ".html": pages.html_lines,
    ".htm": pages.html_lines,
    ".xml": pages.xml_lines,
    ".json": pages.json_lines,
    ".pdf": pages.pdf_lines,
}


def read_lines(path: Path) -> tuple[Line, ...]:
    """Read all rows of a file.

    :raises UsageProblem: the file is not there, or has a kind of name that is not known.
    :raises Refused: the file is too large, or is not what its name says.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise UsageProblem(
            f"{path.name} cannot be imported: {path.suffix or 'no suffix'} is not known.",
            f"Known are {', '.join(_READERS)}.",
        )
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= MAX_BYTES else b""
    except OSError as error:
        raise UsageProblem(f"{path} cannot be read: {error.strerror}.") from None
    if size > MAX_BYTES:
        raise Refused(f"{path.name} has {size:,} bytes; at most {MAX_BYTES:,} are read.")
    return reader(content)
