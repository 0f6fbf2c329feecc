"""Charts and the site through the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Ratify


def test_a_chart_goes_to_the_file_that_was_named(ratify: Ratify, tmp_path: Path) -> None:
    done = ratify("chart", "trend", "C189", "--output", str(tmp_path / "trend.html"))
    assert (done.code, done.out) == (0, "")
    assert "Party: 7 of 54 ILO members" in (tmp_path / "trend.html").read_text("utf-8")


def test_a_chart_without_a_file_goes_to_exports_under_what_it_shows(
    ratify: Ratify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert ratify("chart", "gaps", "ECOWAS", "--family", "au").code == 0
    assert (tmp_path / "exports" / "chart-gaps-ECOWAS-au.html").is_file()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("shortlist",), "shows one instrument"),
        (("gaps", "--by", "rec"), "has no --by"),
        (("trend", "ECOWAS", "EAC"), "shows one REC"),
        (("trend", "C189", "--output", "trend.docx"), "which picture"),
    ],
)
def test_a_chart_that_cannot_be_drawn_says_why(
    ratify: Ratify, words: tuple[str, ...], sentence: str
) -> None:
    done = ratify("chart", *words)
    assert done.code == 2
    assert sentence in done.err


def test_a_name_that_leads_nowhere_draws_nothing(ratify: Ratify) -> None:
    assert ratify("chart", "trend", "C999").code == 3


def test_a_site_is_written_with_the_clock_of_the_ledger_on_every_page(
    ratify: Ratify, tmp_path: Path
) -> None:
    root = tmp_path / "site"
    done = ratify("site", "--lang", "en", "--output", str(root))
    assert done.code == 0, done.err
    assert f"open {root / 'index.html'}" in done.err
    page = (root / "en" / "states" / "KEN.html").read_text("utf-8")
    assert "As of 21 November 2026. What was on record at 2026-11-21T09:30:00" in page
    assert (root / "data" / "datapackage.json").is_file()


def test_a_site_is_not_written_over_other_things(ratify: Ratify, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    done = ratify("site", "--lang", "en", "--output", str(tmp_path))
    assert done.code == 2
    assert "holds files that are no site" in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_language_that_is_not_spoken_is_refused(ratify: Ratify, tmp_path: Path) -> None:
    done = ratify("site", "--lang", "xx", "--output", str(tmp_path / "site"))
    assert done.code == 2
    assert not (tmp_path / "site").exists()
