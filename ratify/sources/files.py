"""A file from outside, read by what its name says it is."""

from pathlib import Path

from ratify.errors import Refused, UsageProblem
from ratify.sources.aside import read_aside
from ratify.sources.lines import Line
from ratify.sources.readers import READERS

MAX_BYTES = 20 * 1024 * 1024


def read_lines(path: Path) -> tuple[Line, ...]:
    """Read all rows of a file.

    :raises UsageProblem: the file is not there, or has a kind of name that is not known.
    :raises Refused: the file is too large, or is not what its name says.
    """
    suffix = path.suffix.lower()
    if suffix not in READERS:
        raise UsageProblem(
            f"{path.name} cannot be imported: {suffix or 'no suffix'} is not known.",
            f"Known are {', '.join(READERS)}.",
        )
    return read_aside(_content(path), suffix)


def _content(path: Path) -> bytes:
    if path.exists() and not path.is_file():
        raise UsageProblem(f"{path} is not a file.")
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UsageProblem(f"{path} cannot be read: {error.strerror}.") from None
    if len(content) > MAX_BYTES:
        raise Refused(f"{path.name} is larger than {MAX_BYTES:,} bytes, the most that is read.")
    return content
