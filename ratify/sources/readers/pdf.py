"""Tables printed as PDF, as the AU publishes its status lists."""

import io
import struct
import zlib
from collections.abc import Iterator

import pdfplumber
from pdfminer.pdfexceptions import PDFException
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from ratify.errors import Refused
from ratify.sources.lines import Line, numbered

MAX_PAGES = 60
_BROKEN = (
    PDFException,
    PdfminerException,
    MalformedPDFException,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    RecursionError,
    OSError,
    EOFError,
    NotImplementedError,
    struct.error,
    zlib.error,
)


def lines(content: bytes) -> tuple[Line, ...]:
    """Read the rows of all ruled tables of a PDF; a name wrapped within its cell is joined.

    :raises Refused: it is not a PDF, or has more than :data:`MAX_PAGES` pages.
    """
    try:
        return numbered(_rows(content))
    except _BROKEN as error:
        said = str(error) or type(error).__name__
        raise Refused("The PDF cannot be read.", f"The reader says: {said}.") from None


def _rows(content: bytes) -> Iterator[list[str]]:
    with pdfplumber.open(io.BytesIO(content)) as document:
        for number, page in enumerate(document.pages, start=1):
            if number > MAX_PAGES:
                raise Refused(f"The PDF has more than {MAX_PAGES} pages.")
            for table in page.extract_tables():
                for row in table:
                    yield [" ".join((cell or "").split()) for cell in row]
            page.close()
