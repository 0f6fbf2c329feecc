"""Read lists that stand in a test, in this process and against the invented world."""

from pathlib import PurePath

from ratify.analysis.foreign_list import ListReading
from ratify.register import Register
from ratify.sources.layouts import recognise
from ratify.sources.lines import Line
from ratify.sources.readers import lines_of
from ratify.sources.reading import read_list
from tests import builders


def lines(name: str, content: str | bytes) -> tuple[Line, ...]:
    """The rows of a file of that name and content."""
    raw = content.encode() if isinstance(content, str) else content
    return lines_of(raw, PurePath(name).suffix)


def read(
    name: str,
    content: str | bytes,
    instrument: str | None = "XAU",
    register: Register | None = None,
) -> ListReading:
    """What a list says, in the invented world unless another register is given."""
    rows = lines(name, content)
    return read_list(register or builders.register(), rows, recognise(rows), instrument)


def places(reading: ListReading) -> list[int]:
    """The rows of a list, each as often as it is accounted for."""
    aside = (*reading.silent, *reading.passed_over, *reading.unread)
    return sorted([*reading.read, *(item.line for item in aside)])
