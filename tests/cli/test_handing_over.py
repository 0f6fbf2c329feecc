"""Briefing sheets and reports from the command line: one, all of them, and to whom it complains."""

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Ratify

needs_chromium = pytest.mark.skipif(
    not any(map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))),
    reason="no Chromium on this machine",
)


def test_a_briefing_sheet_goes_to_standard_output_as_text(ratify: Ratify) -> None:
    markdown = ratify("brief", "Kenya")
    assert markdown.out.startswith("# Kenya and the labour-migration treaties\n")
    page = ratify("brief", "KEN", "--format", "html")
    assert page.out.startswith("<!doctype html>")


def test_a_sheet_answers_the_concern_named_and_asks_by_the_day_named(ratify: Ratify) -> None:
    answered = ratify("brief", "KEN", "--obstacle", "SOVEREIGNTY", "--due", "2027-03-31")
    assert "Migration policy is for us alone to decide" in answered.out
    assert "Jobs are scarce" not in answered.out
    assert answered.out.count("| 31 March 2027 |") == 3


@pytest.mark.parametrize("form", ["md", "html", "docx"])
def test_a_sheet_for_each_member_of_a_rec_goes_into_a_folder(
    ratify: Ratify, tmp_path: Path, form: str
) -> None:
    folder = tmp_path / "new" / "briefs"
    words = ("brief", "--all", "--rec", "AMU", "--format", form, "--output", str(folder))
    answered = ratify(*words)
    assert (answered.code, answered.out) == (0, "")
    assert answered.err.endswith(f"Wrote 5 briefing sheets to {folder}.\n")
    names = [f"brief-{code}.{form}" for code in ("DZA", "LBY", "MAR", "MRT", "TUN")]
    assert sorted(path.name for path in folder.iterdir()) == names
    first = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert ratify(*words).code == 0
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == first


@needs_chromium
def test_all_sheets_as_pdf_are_printed_by_one_browser(ratify: Ratify, tmp_path: Path) -> None:
    answered = ratify(
        "brief", "--all", "--rec", "EAC", "--format", "pdf", "--output", str(tmp_path)
    )
    assert answered.code == 0
    found = sorted(tmp_path.iterdir())
    assert len(found) == 8
    assert all(path.read_bytes().startswith(b"%PDF-") for path in found)


def test_without_a_browser_no_pdf_is_written_and_the_exit_code_says_why(
    ratify: Ratify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BROWSER_PATH", "/nowhere/chromium")
    words = ("brief", "--all", "--rec", "AMU", "--format", "pdf", "--output", str(tmp_path))
    answered = ratify(*words)
    assert answered.code == 6
    assert "apt-get install chromium" in answered.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("brief",), "Whose briefing sheet?"),
        (("brief", "KEN", "--all"), "--all writes a sheet for each State."),
        (("brief", "KEN", "--rec", "EAC"), "--rec and --region choose States for --all."),
        (("brief", "--all"), "Many files need a folder."),
        (("brief", "KEN", "--format", "pdf"), "A .pdf file is no text to print."),
        (("brief", "KEN", "--format", "pdf", "--output", "x.md"), "does not end in .pdf"),
        (("brief", "KEN", "--output", "x.odt"), "cannot be written as '.odt'"),
        (("brief", "KEN", "--due", "soon"), "--due: 'soon' is not a date."),
        (("report", "--since", "2030-01-01"), "lies after"),
        (("list", "YOUTH", "--format", "json", "--output", "x.docx"), "--format asks for json"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(
    ratify: Ratify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    answered = ratify(*words)
    assert answered.code == 2
    assert said in answered.err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_made_where_a_file_stands(ratify: Ratify, tmp_path: Path) -> None:
    (tmp_path / "briefs").touch()
    answered = ratify("brief", "--all", "--output", str(tmp_path / "briefs"))
    assert answered.code == 2
    assert "Cannot make the folder" in answered.err


def test_an_unknown_state_is_exit_3_with_suggestions(ratify: Ratify) -> None:
    answered = ratify("brief", "Kenyya")
    assert answered.code == 3
    assert "Kenya" in answered.err


def test_the_report_covers_the_treaties_of_the_au_unless_others_are_named(ratify: Ratify) -> None:
    report = ratify("report", "--since", "2024-01-01").out
    assert "This draft covers 5 treaties" in report
    assert "Kenya, 7 May 2024" in report
    assert "covers 1 treaty" in ratify("report", "C189").out
    assert "covers 7 treaties" in ratify("report", "--family", "ilo").out


@pytest.mark.parametrize("suffix", ["html", "docx", "xlsx", "md", "csv"])
def test_the_list_of_the_au_in_every_format_has_the_same_bytes_each_time(
    ratify: Ratify, tmp_path: Path, suffix: str
) -> None:
    first, second = tmp_path / f"a.{suffix}", tmp_path / f"b.{suffix}"
    for path in (first, second):
        assert ratify("list", "YOUTH", "--output", str(path)).code == 0
    assert first.read_bytes() == second.read_bytes()
