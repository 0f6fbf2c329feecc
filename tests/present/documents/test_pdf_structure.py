"""A PDF as a reader and a screen reader find it: tags, outline, language, embedded fonts."""

import shutil
import subprocess
from pathlib import Path

import pytest

from ratify.present.documents.pdf import to_pdf
from tests.present.documents.pages import document

pytestmark = pytest.mark.skipif(
    not shutil.which("pdfinfo") or not shutil.which("chromium"),
    reason="no Chromium or no poppler-utils on this machine",
)


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pdf") / "sheet.pdf"
    path.write_bytes(to_pdf(document("Inventia")))
    return path


def told(*words: str | Path) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def test_it_is_tagged_on_a4_and_bears_its_title(printed: Path) -> None:
    facts = dict(line.split(":", 1) for line in told("pdfinfo", printed).splitlines())
    assert facts["Tagged"].strip() == "yes"
    assert facts["Title"].strip() == "Inventia – Invented sheet"
    assert "A4" in facts["Page size"]
    assert b"/Lang (en)" in printed.read_bytes()


def test_its_tags_name_headings_tables_and_table_headings(printed: Path) -> None:
    tags = told("pdfinfo", "-struct", printed)
    assert all(tag in tags for tag in ("H1", "H2", "Table", "TH", "TD", "L (", "Link"))


def test_every_font_is_embedded(printed: Path) -> None:
    rows = told("pdffonts", printed).splitlines()[2:]
    assert rows
    assert {row.split()[-5] for row in rows} == {"yes"}
