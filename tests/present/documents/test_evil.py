"""Documents of an invented record whose every text tries to be something else: text it stays."""

import io
import re
import zipfile
from collections.abc import Callable
from datetime import date
from functools import cache
from xml.etree import ElementTree as ET

import openpyxl
import pytest

from ratify.analysis.au_list import au_list
from ratify.analysis.briefing import briefing
from ratify.analysis.pack import Pack, pack, results
from ratify.analysis.report import report
from ratify.analysis.scope import scope
from ratify.present.documents import brief_document, render
from ratify.present.documents.from_sheet import sheet_document
from ratify.present.documents.legal_report import report_document
from ratify.present.documents.model import Document
from ratify.present.documents.pack import planned, results_document
from ratify.present.sheets.au_list import au_list_sheet
from ratify.register.guidance import Guidance
from ratify.seeds import baseline_folder
from ratify.seeds.guidance import read_guidance
from tests.present.documents.pages import Page
from tests.present.documents.test_renderers import words_of_docx
from tests.present.site.evil import register

DAY = date(2026, 11, 21)
RUNS = {"script", "img", "iframe", "object", "link", "b"}


@cache
def packed() -> Pack:
    guidance: Guidance | None = read_guidance(baseline_folder()).guidance
    assert guidance is not None
    asked = tuple(register().names.find(code) for code in ("KEN", "XAU", "XILO"))
    return pack(register(), guidance, scope(register(), DAY, asked), DAY, DAY)


def sheaf(path: str) -> Document:
    (found,) = [one for one in planned(packed(), register(), "en") if one.path == path]
    return found.make()


def brief() -> Document:
    guidance = read_guidance(baseline_folder()).guidance
    assert guidance is not None
    return brief_document(briefing(register(), guidance, "KEN", DAY), register())


MADE: dict[str, Callable[[], Document]] = {
    "brief": brief,
    "list": lambda: sheet_document(au_list_sheet(register(), au_list(register(), "XAU", DAY))),
    "report": lambda: report_document(
        report(register(), DAY, ("XAU",), date(2000, 1, 1)), register()
    ),
    "cover": lambda: sheaf("cover.html"),
    "maps": lambda: sheaf("maps.html"),
    "delegations": lambda: sheaf("delegations.docx"),
    "results": lambda: results_document(
        results(register(), scope(register(), DAY), date(2005, 1, 1), DAY), register(), "en"
    ),
}


@pytest.fixture(params=MADE)
def made(request: pytest.FixtureRequest) -> Document:
    return MADE[request.param]()


def test_nothing_of_it_runs_in_a_page(made: Document) -> None:
    page = Page(render(made, ".html").decode())
    assert (page.faults, page.open) == ([], [])
    assert not RUNS & {tag for tag, _ in page.tags}
    assert not [name for _, attrs in page.tags for name in attrs if name.startswith("on")]
    assert all(href.startswith(("#", "https://")) for href in page.values("href"))
    assert "<script>window.hit=1</script>" in page.words
    assert "{{7*7}}" in page.words


def test_word_shows_it_as_it_was_recorded(made: Document) -> None:
    content = render(made, ".docx")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                part = archive.read(name)
                ET.fromstring(part)  # noqa: S314
                assert b'Target="javascript' not in part
    assert "<script>window.hit=1</script>" in words_of_docx(content)


def test_no_cell_of_a_workbook_reckons_with_it(made: Document) -> None:
    book = openpyxl.load_workbook(io.BytesIO(render(made, ".xlsx")))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in cells)
    assert not [cell.value for cell in cells if str(cell.value)[:1] in {"=", "+", "@"}]


def test_what_turns_the_line_is_closed_where_it_opens(made: Document) -> None:
    page = render(made, ".html").decode()
    lines = [line for line in re.split(r"<[^>]*>", page) if "\u202e" in line]
    assert lines
    assert all(line.count("\u202e") == line.count("\u202c") for line in lines)
