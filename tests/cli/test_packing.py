"""The pack for a signing, as a folder and a zip: the same bytes each time, gaps where unknown."""

import io
import zipfile
from pathlib import Path

import docx
import pytest

from tests.cli.conftest import Ratify

WORDS = ("pack", "DZA", "YOUTH", "C102", "--date", "2026-12-07", "--output")


def text_of(content: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs)


def test_a_pack_is_a_zip_with_the_same_bytes_as_the_folder(ratify: Ratify, tmp_path: Path) -> None:
    first, again, folder = tmp_path / "a.zip", tmp_path / "b.zip", tmp_path / "folder"
    for output in (first, again, folder):
        answered = ratify(*WORDS, str(output))
        assert answered.code == 0, answered.err
    assert first.read_bytes() == again.read_bytes()
    with zipfile.ZipFile(first) as archive:
        names = archive.namelist()
        assert names == sorted(names)
        for name in names:
            assert (folder / name).read_bytes() == archive.read(name)
    assert {"cover.docx", "cover.html", "cover.xlsx", "papers.docx", "delegations.docx"} <= {*names}
    assert "delegations/DZA-algeria/DZA-YOUTH-instrument-ratification.docx" in names
    assert "blank-forms/instrument-accession.docx" in names


def test_a_link_in_the_folder_of_a_pack_leads_nothing_out_of_it(
    ratify: Ratify, tmp_path: Path
) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "pack"
    for made in (outside, folder):
        made.mkdir()
    (folder / "blank-forms").symlink_to(outside)
    answered = ratify(*WORDS, str(folder))
    assert (answered.code, "leads out of" in answered.err) == (2, True)
    assert list(outside.iterdir()) == []


def test_a_draft_fills_in_what_the_record_knows_and_leaves_gaps(
    ratify: Ratify, tmp_path: Path
) -> None:
    assert ratify(*WORDS, str(tmp_path)).code == 0
    algeria = tmp_path / "delegations" / "DZA-algeria"
    text = text_of((algeria / "DZA-YOUTH-instrument-ratification.docx").read_bytes())
    assert "To be cleared" in text or "to be cleared by the Legal Counsel" in text
    assert "the Government of the People's Democratic Republic of Algeria" in text
    assert "African Youth Charter, adopted at Banjul on 2 July 2006" in text
    assert "ratifies the same" in text
    assert "I, [name]," in text
    assert "Done at [place] on [date]." in text
    letter = text_of((algeria / "DZA-C102-letter-ratification.docx").read_bytes())
    assert "Social Security (Minimum Standards) Convention, 1952 (No. 102)" in letter
    assert "at least 3 of Part II" in letter
    blank = text_of((tmp_path / "blank-forms" / "instrument-ratification.docx").read_bytes())
    assert "[name of the State]" in blank
    assert "Algeria" not in blank


def test_after_the_day_a_document_thanks(ratify: Ratify) -> None:
    answered = ratify("pack", "--date", "2024-05-01", "--after", "2024-05-31")
    assert answered.code == 0
    assert "**Kenya** ratified or acceded to the Niamey Convention" in answered.out
    assert "deposit 11 of the 15 needed" in answered.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("pack",), "A pack is for a day."),
        (("pack", "--date", "2026-12-07"), "A pack is many files."),
        (("pack", "--date", "2026-01-01", "--output", "x"), "lies before"),
        (("pack", "--date", "2026-12-07", "--after", "2026-12-01"), "lies after"),
    ],
)
def test_what_makes_no_sense_is_refused(
    ratify: Ratify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    answered = ratify(*words)
    assert answered.code == 2
    assert said in answered.err
    assert list(tmp_path.iterdir()) == []
