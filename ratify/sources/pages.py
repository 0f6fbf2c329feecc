"""Rows out of pages saved by hand or fetched: HTML, XML, JSON and PDF, as the sources lay them out.

Each reader gives the same :class:`Line` as a CSV file does, so that one reading serves them all.
"""

import io
import json
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

import pdfplumber
from bs4 import BeautifulSoup, Tag
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from pdfminer.pdfexceptions import PDFException
from pdfplumber.utils.exceptions import PdfminerException

from ratify.errors import Refused
from ratify.sources.tables import Line, numbered

MAX_PAGES = 60
_AFRICANLII_KEYS = (
    "work",
    "country",
    "signature_date",
    "ratification_date",
    "deposit_date",
    "source_url",
    "last_updated",
)


def _folded(text: str) -> str:
    return " ".join(text.split())


def html_lines(content: bytes) -> tuple[Line, ...]:
    """Read the rows of all tables of a page.

    In a NORMLEX list the first cell is a link with the name of the country, sometimes followed by
    what the country excluded; that goes into a column of its own, ``Declaration``.
    """
    page = BeautifulSoup(content, "html.parser")
    return numbered(cells for row in page.find_all("tr") if (cells := _html_row(row)))


def _html_row(row: Tag) -> tuple[str, ...]:
    cells = list(row.find_all(["td", "th"], recursive=False))
    texts = [_folded(cell.get_text(" ")) for cell in cells]
    if not cells or "firstCol" not in (cells[0].get("class") or ()):
        is_normlex_heading = [text.casefold() for text in texts[1:2]] in (["date"], ["fecha"])
        return (*texts, "Declaration") if is_normlex_heading else tuple(texts)
    link = cells[0].find("a")
    name = _folded(link.get_text(" ")) if link else texts[0]
    return (name, *texts[1:], texts[0].removeprefix(name).strip(" ,;:-"))


def xml_lines(content: bytes) -> tuple[Line, ...]:
    """Read the rows of a table in XML (``row`` or ``rowhead`` holding ``entry``), as MTDSG has it.

    :raises Refused: the file is not XML, or tries to bring in entities from elsewhere.
    """
    try:
        root = fromstring(content)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise Refused("The XML cannot be read.", f"The reader says: {error!s}.") from None
    return numbered(_xml_rows(root))


def _xml_rows(root: Element) -> Iterator[tuple[str, ...]]:
    for element in root.iter():
        if _local(element) in {"row", "rowhead"}:
            entries = [child for child in element if _local(child) == "entry"]
            if entries:
                yield tuple(_folded(" ".join(entry.itertext())) for entry in entries)


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2].casefold() if isinstance(element.tag, str) else ""


def json_lines(content: bytes) -> tuple[Line, ...]:
    """Read a list of AfricanLII records: a JSON list, or an object with ``results``.

    :raises Refused: it is not such a list.
    """
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        raise Refused("The JSON cannot be read.") from None
    records = value.get("results") if isinstance(value, dict) else value
    if not isinstance(records, list) or not all(isinstance(one, dict) for one in records):
        raise Refused(
            "The JSON holds no list of records.",
            f"Expected are objects with {', '.join(_AFRICANLII_KEYS)}.",
        )
    rows = (
        tuple("" if one.get(key) is None else str(one[key]) for key in _AFRICANLII_KEYS)
        for one in records
    )
    return numbered(row for group in ([_AFRICANLII_KEYS], rows) for row in group)


def pdf_lines(content: bytes) -> tuple[Line, ...]:
    """Read the rows of all ruled tables of a PDF; a name wrapped over two lines is joined.

    :raises Refused: it is not a PDF, or has more than :data:`MAX_PAGES` pages.
    """
    try:
        with pdfplumber.open(io.BytesIO(content)) as document:
            if len(document.pages) > MAX_PAGES:
                raise Refused(
                    f"The PDF has {len(document.pages)} pages; at most {MAX_PAGES} are read."
                )
            rows = [
                tuple(_folded(cell or "") for cell in row)
                for page in document.pages
                for table in page.extract_tables()
                for row in table
            ]
    except (PDFException, PdfminerException, ValueError, TypeError, KeyError) as error:
        raise Refused("The PDF cannot be read.", f"The reader says: {error!s}.") from None
    return numbered(iter(rows))
