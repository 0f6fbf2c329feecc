"""The pack on paper: maps of every treaty, one page for each delegation, before and after."""

import io
import re
import shutil
import zipfile
from datetime import date
from pathlib import Path

import pytest

from ratify.analysis.pack import Pack, pack, results
from ratify.analysis.scope import scope
from ratify.present.documents import render
from ratify.present.documents.model import Document, Heading, Sketch, Table, words_of
from ratify.present.documents.pack import planned, results_document
from ratify.present.documents.pack.delegation import delegation_document
from ratify.present.documents.pdf import Printer
from ratify.register import Register
from ratify.register.guidance import Guidance
from tests.present.documents.pages import Page
from tests.present.documents.test_pdf_structure import told

TODAY, DAY = date(2026, 11, 21), date(2026, 12, 7)


@pytest.fixture(scope="module")
def packed(baseline: Register, guidance: Guidance) -> Pack:
    return pack(baseline, guidance, scope(baseline, TODAY), DAY, TODAY)


def _made(packed: Pack, baseline: Register, path: str) -> Document:
    (sheaf,) = [one for one in planned(packed, baseline, "en") if one.path == path]
    return sheaf.make()


def _tables(found: Document) -> list[Table]:
    return [block for block in found.blocks if isinstance(block, Table)]


def _cell(table: Table, row: int, column: int) -> str:
    cells = table.rows[row]
    assert isinstance(cells, tuple)
    return words_of(cells[column])


def test_the_pack_has_a_map_for_each_treaty_with_its_legend_in_numbers_and_names(
    packed: Pack, baseline: Register
) -> None:
    found = _made(packed, baseline, "maps.html")
    headings = [block for block in found.blocks if isinstance(block, Heading)]
    assert len(headings) == len(packed.treaties) == 13
    assert [heading.new_page for heading in headings] == [False, *[True] * 12]
    for table in _tables(found):
        counts = [int(_cell(table, row, 1)) for row in range(len(table.rows))]
        assert sum(counts) == 55
        assert all(isinstance(cells[0][0], Sketch) for cells in table.rows)  # type: ignore[index]
    niamey = next(one for one in _tables(found) if "Chad" in _cell(one, 1, 2))
    assert _cell(niamey, 0, 0).strip() == "Bound, not yet in force"
    assert _cell(niamey, 0, 1) == "11"


def test_a_map_in_a_document_says_what_it_is_to_those_who_cannot_see_it(
    baseline: Register, guidance: Guidance
) -> None:
    asked = scope(baseline, TODAY, (baseline.names.find("NIAMEY"), baseline.names.find("C189")))
    found = _made(pack(baseline, guidance, asked, DAY, TODAY), baseline, "maps.html")
    page = Page(render(found, ".html").decode())
    assert page.faults == []
    words = [attrs.get("aria-label") for _, attrs in page.tags if attrs.get("role") == "img"]
    assert len(words) == 2
    assert all(label and label.startswith("Map of Africa, Standing on 21") for label in words)
    with zipfile.ZipFile(io.BytesIO(render(found, ".docx"))) as archive:
        body = archive.read("word/document.xml").decode()
    assert len(re.findall(r'descr="Map of Africa, ', body)) == 2


def test_the_cover_names_who_may_only_ratify_apart_from_who_signs(
    packed: Pack, baseline: Register
) -> None:
    signed, ilo, delegations = _tables(_made(packed, baseline, "cover.docx"))
    assert len(signed.rows) + len(ilo.rows) == 13
    assert [column.title for column in ilo.columns][-1] == "Letter of ratification to the ILO"
    assert len(delegations.rows) == len(packed.delegations)
    for table in (signed, ilo, delegations):
        assert sum(column.width for column in table.columns) == 100
        shown = zip(*table.rows, strict=True)
        assert all(any(words_of(cell) != "–" for cell in column) for column in shown)


def test_maps_of_before_and_after_show_the_treaties_that_moved_and_no_other(
    baseline: Register,
) -> None:
    found = results(baseline, scope(baseline, TODAY), date(2024, 5, 1), date(2024, 5, 31))
    told_of = results_document(found, baseline, "en")
    maps = [one for one in _tables(told_of) if one.caption == "Standing before and after"]
    assert [column.title for column in maps[0].columns] == ["30 April 2024", "31 May 2024"]
    headings = [block.text for block in told_of.blocks if isinstance(block, Heading)]
    assert headings[headings.index("Maps before and after") + 1 : -1] == ["Niamey Convention"]
    (legend,) = [one for one in _tables(told_of) if one.columns[-1].title == "After"]
    assert [_cell(legend, 0, column) for column in (1, 2)] == ["10", "11"]


@pytest.mark.skipif(not shutil.which("chromium"), reason="no Chromium on this machine")
def test_the_delegation_that_can_do_most_has_one_page_and_its_sources_the_next(
    packed: Pack, baseline: Register, tmp_path: Path
) -> None:
    longest = max(packed.delegations, key=lambda one: len(one.openings))
    assert longest.state == "SSD"
    path = tmp_path / "page.pdf"
    with Printer() as printer:
        path.write_bytes(printer.print(delegation_document(packed, longest, baseline, "en")))
    assert "Pages:           2" in told("pdfinfo", path)
    first = told("pdftotext", "-l", "1", path, "-")
    assert "To be filled in by the treaty desk" in first
    assert "Appointment and contact" in first
    assert "NORMLEX" not in first


def test_blank_forms_hold_the_declarations_of_each_treaty_that_has_some(
    packed: Pack, baseline: Register
) -> None:
    paths = [one.path for one in planned(packed, baseline, "en")]
    forms = [path.removeprefix("blank-forms/") for path in paths if path.startswith("blank-forms")]
    assert forms == [
        "declaration-ICRMW.docx",
        "declaration.docx",
        "full-powers-ratification.docx",
        "full-powers-signature.docx",
        "instrument-accession.docx",
        "instrument-ratification.docx",
        "letter-ratification-C097.docx",
        "letter-ratification-C102.docx",
        "letter-ratification-C118.docx",
        "letter-ratification-C143.docx",
        "letter-ratification.docx",
    ]
    said = {
        code: render(_made(packed, baseline, f"blank-forms/{code}.docx"), ".md").decode()
        for code in ("declaration-ICRMW", "letter-ratification-C118", "letter-ratification-C143")
    }
    assert "adopted at New York on 18 December 1990" in said["declaration-ICRMW"]
    assert "if so decided, under art. 76" in said["declaration-ICRMW"]
    assert "accepts the obligations of" in said["letter-ratification-C118"]
    assert "it excludes one of Part I and Part II" in said["letter-ratification-C143"]
    assert all("name of the State" in text for text in said.values())
