"""Tables in XML, as the UN Treaty Collection publishes them: ``row`` or ``rowhead`` of ``entry``.

The file is read once from beginning to end, and what has been read is forgotten, so that no depth
or repetition costs more than its length.
"""

import io
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from ratify.errors import Refused
from ratify.sources.lines import Line, numbered

_ROWS = {"row", "rowhead"}


def lines(content: bytes) -> tuple[Line, ...]:
    """Read the rows of all tables.

    :raises Refused: the file is not XML, or tries to bring in entities from elsewhere.
    """
    try:
        return numbered(_rows(content))
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        said = str(error) or type(error).__name__
        raise Refused("The XML cannot be read.", f"The reader says: {said}.") from None


def _rows(content: bytes) -> Iterator[list[str]]:
    open_rows: list[list[str]] = []
    for event, element in iterparse(io.BytesIO(content), events=("start", "end")):
        name = _local(element)
        if name in _ROWS and event == "start":
            open_rows.append([])
        elif name in _ROWS:
            if cells := open_rows.pop():
                yield cells
            element.clear()
        elif name == "entry" and event == "end" and open_rows:
            open_rows[-1].append(" ".join(" ".join(element.itertext()).split()))
            element.clear()


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2].casefold() if isinstance(element.tag, str) else ""
