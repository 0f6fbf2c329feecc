"""Documents as pages in a real Chromium: nothing that axe finds wrong, readable on a phone."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from ratify.analysis.au_list import au_list
from ratify.analysis.briefing import briefing, rec_briefing
from ratify.analysis.pack import pack, results
from ratify.analysis.report import report
from ratify.analysis.scope import scope
from ratify.present.documents import brief_document, render
from ratify.present.documents.from_sheet import sheet_document
from ratify.present.documents.legal_report import report_document
from ratify.present.documents.model import Document
from ratify.present.documents.pack import planned, results_document
from ratify.present.sheets.au_list import au_list_sheet
from ratify.register import Register
from ratify.register.guidance import Guidance
from tests.present.axe import violations
from tests.present.documents.pages import document
from tests.present.maps.browser import Reader

DAY = date(2026, 11, 21)
KINDS = ("state", "rec", "list", "report", "cover", "maps", "results", "invented")


def made(kind: str, baseline: Register, guidance: Guidance, lang: str = "en") -> Document:
    """One document of a kind, small where the kind allows."""
    if kind in {"cover", "maps"}:
        return _sheaf(f"{kind}.html", baseline, guidance, lang)
    codes = ("BANJUL", "ABUJA", "YOUTH", "NIAMEY", "FMP")
    acted = results(baseline, scope(baseline, DAY), date(2024, 5, 1), date(2024, 5, 31))
    makers: dict[str, Callable[[], Document]] = {
        "state": lambda: brief_document(briefing(baseline, guidance, "SEN", DAY), baseline, lang),
        "rec": lambda: brief_document(rec_briefing(baseline, guidance, "EAC", DAY), baseline, lang),
        "list": lambda: sheet_document(
            au_list_sheet(baseline, au_list(baseline, "YOUTH", DAY), lang)
        ),
        "report": lambda: report_document(
            report(baseline, DAY, codes, date(2023, 1, 1)), baseline, lang
        ),
        "results": lambda: results_document(acted, baseline, lang),
        "invented": lambda: document("invented words"),
    }
    return makers[kind]()


def _sheaf(path: str, baseline: Register, guidance: Guidance, lang: str) -> Document:
    named = tuple(baseline.names.find(name) for name in ("AMU", "NIAMEY", "C189"))
    found = pack(baseline, guidance, scope(baseline, DAY, named), DAY, DAY)
    (sheaf,) = [one for one in planned(found, baseline, lang) if one.path == path]
    return sheaf.make()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_document_is_accessible_and_fits_a_desk_and_a_phone(
    kind: str, baseline: Register, guidance: Guidance, reader: Reader, tmp_path: Path
) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(render(made(kind, baseline, guidance), ".html"))
    for width in (1280, 360):
        reader.open(path, width=width)
        assert reader.ask("document.documentElement.scrollWidth") <= width
    assert violations(reader) == []
    assert reader.complaints == []
    assert reader.requests == []


@pytest.mark.parametrize("kind", ["state", "cover", "maps"])
def test_a_document_in_arabic_runs_from_right_to_left_and_is_accessible(
    kind: str, baseline: Register, guidance: Guidance, reader: Reader, tmp_path: Path
) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(render(made(kind, baseline, guidance, "ar"), ".html"))
    reader.open(path, width=1000)
    assert reader.ask("getComputedStyle(document.body).direction") == "rtl"
    assert reader.ask("document.documentElement.scrollWidth") <= 1000
    assert violations(reader) == []
