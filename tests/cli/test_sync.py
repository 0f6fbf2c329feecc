"""Lists of the depositaries, saved by hand: compared, shown, and recorded only when agreed.

The pages are reproductions; what they say beyond the record is invented.
"""

import json
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from ratify.register import Register
from tests.cli.conftest import Answered, run, world
from tests.sources import reproductions

Sync = Callable[..., Answered]


@pytest.fixture
def store(made: Path, tmp_path: Path) -> Path:
    path = tmp_path / "office.db"
    shutil.copy(made, path)
    return path


@pytest.fixture
def sync(store: Path, tmp_path: Path) -> Sync:
    """``ratify sync`` with a page of that name and content."""

    def command(source: str, code: str, name: str, page: str, *words: str) -> Answered:
        (tmp_path / name).write_text(page, encoding="utf-8")
        here = world({"RATIFY_STORE": str(store)})
        done = run(["sync", source, code, "--file", str(tmp_path / name), *words], here)
        return Answered(done, here.stdout.getvalue(), here.stderr.getvalue())  # type: ignore[attr-defined]

    return command


def answer(done: Answered) -> dict[str, Any]:
    assert done.code == 0, done.err
    found: dict[str, Any] = json.loads(done.out)
    return found


def accounted(totals: dict[str, int]) -> None:
    """Rows and acts add up."""
    rows = ("rows_read", "rows_unread", "rows_silent", "rows_passed_over")
    assert totals["rows"] == sum(totals[key] for key in rows)
    verdicts = ("new", "more_precise", "same", "repeated", "conflict", "taken_back", "unlawful")
    assert totals["acts"] == sum(totals[key] for key in verdicts)


@pytest.mark.parametrize(
    ("code", "lang"),
    [
        *((code, "en") for code in ("C087", "C097", "C102", "C118", "C143", "C181", "C189")),
        *(("C087", lang) for lang in ("fr", "es")),
    ],
)
def test_a_normlex_page_in_three_languages_agrees_with_the_record(
    sync: Sync, store: Path, baseline: Register, code: str, lang: str
) -> None:
    before = sha256(store.read_bytes()).digest()
    page = reproductions.normlex(baseline, code, lang)
    totals = answer(sync("normlex", code, "page.html", page, "--format", "json"))["totals"]
    accounted(totals)
    assert totals["acts"] == totals["same"] == len(baseline.acts_under(code))
    assert totals["rows_unread"] == 0
    assert sha256(store.read_bytes()).digest() == before


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("iv-13.xml", reproductions.mtdsg),
        ("iv-13.html", reproductions.untc_page),
        ("iv-13.csv", reproductions.untc_csv),
    ],
)
def test_the_un_treaty_collection_agrees_in_xml_html_and_csv(
    sync: Sync, baseline: Register, name: str, make: Callable[[Register, str], str]
) -> None:
    page = make(baseline, "ICRMW")
    totals = answer(sync("untc", "ICRMW", name, page, "--format", "json"))["totals"]
    accounted(totals)
    assert (totals["acts"], totals["to_record"], totals["rows_unread"]) == (48, 0, 0)
    assert totals["same"] >= 46


@pytest.mark.parametrize("code", ["BANJUL", "ABUJA", "YOUTH", "NIAMEY", "FMP"])
def test_a_status_list_of_the_au_agrees_with_the_record(
    sync: Sync, baseline: Register, code: str
) -> None:
    page = reproductions.au_csv(baseline, code)
    found = answer(sync("au", code, "list.csv", page, "--format", "json"))
    accounted(found["totals"])
    assert found["totals"]["to_record"] == found["totals"]["conflict"] == 0
    assert not [note for note in found["notes"] if "foot" in note]


def test_africanliis_records_agree_and_bring_no_kind_of_consent(
    sync: Sync, baseline: Register
) -> None:
    page = reproductions.africanlii(baseline, "YOUTH")
    found = answer(sync("africanlii", "YOUTH", "api.json", page, "--format", "json"))
    accounted(found["totals"])
    assert found["totals"]["acts"] == found["totals"]["same"] == 125
    assert any("/akn/aa-au/act/youth" in note for note in found["notes"])


def with_kenya(page: str) -> str:
    """An invented ratification, so that there is something new."""
    row = '<tr><td class="firstCol"><a>Kenya</a></td><td>15 Mar 2026</td><td>Not in force</td>'
    note = "<td>The Convention will enter into force for Kenya on 15 Mar 2027.</td></tr>"
    return page.replace('<tr><td class="firstCol">', f'{row}{note}<tr><td class="firstCol">', 1)


def test_what_is_new_is_recorded_when_agreed_with_its_source_and_only_once(
    sync: Sync, store: Path, baseline: Register
) -> None:
    page = with_kenya(reproductions.normlex(baseline, "C189"))
    unasked = sync("normlex", "C189", "page.html", page)
    assert (unasked.code, "Nobody is here to confirm" in unasked.err) == (2, True)
    done = sync("normlex", "C189", "page.html", page, "--yes", "--source-as-of", "2026-11-20")
    assert "Recorded 1 acts as import:normlex." in done.err
    again = sync("normlex", "C189", "page.html", page, "--yes", "--format", "json")
    assert answer(again)["totals"]["to_record"] == 0
    assert "Nothing to record" in again.err
    here = world({"RATIFY_STORE": str(store)})
    run(["explain", "KEN", "C189", "--format", "json"], here)
    [act] = json.loads(here.stdout.getvalue())["rows"]  # type: ignore[attr-defined]
    assert (act["date"], act["effective_date"]) == ("2026-03-15", "2027-03-15")
    assert act["source"] == "NORMLEX, ratifications of C189"
    assert act["source_as_of"] == "2026-11-20"
    assert "P11300_INSTRUMENT_ID:2551460" in act["url"]


def test_another_date_is_a_conflict_shown_with_both_sources_and_kept_on_request(
    sync: Sync, baseline: Register
) -> None:
    page = reproductions.normlex(baseline, "C189").replace("20 Jun 2013", "21 Jun 2013")
    found = answer(sync("normlex", "C189", "page.html", page, "--format", "json", "--yes"))
    [row] = [row for row in found["rows"] if row["outcome"] == "conflict"]
    assert (row["state"], row["date"], row["ours_date"]) == ("ZAF", "2013-06-21", "2013-06-20")
    assert row["source"] == "NORMLEX, ratifications of C189"
    assert row["ours_source"]
    assert found["totals"]["to_record"] == 0
    kept = sync("normlex", "C189", "page.html", page, "--rivals", "--yes")
    assert "Recorded 1 acts" in kept.err
    again = answer(sync("normlex", "C189", "page.html", page, "--format", "json"))
    assert (again["totals"]["conflict"], again["totals"]["to_record"]) == (0, 0)


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda _: "", "found was nothing at all"),
        (lambda _: "<h1>Sign in to continue</h1>", "“Sign in to continue”"),
        (lambda page: page.replace("<th>Status</th>", "<th>Zustand</th>"), "Country, Date, Status"),
        (lambda page: page.partition("South Africa")[0].partition("Madagascar")[0], "found are"),
        (lambda page: page.replace(" 20", " of "), "found are 0"),
    ],
    ids=["empty", "sign-in page", "restructured", "cut off", "without dates"],
)
def test_an_empty_shrunken_or_restructured_page_is_refused_with_what_was_expected(
    sync: Sync, store: Path, baseline: Register, damage: Callable[[str], str], said: str
) -> None:
    before = sha256(store.read_bytes()).digest()
    page = damage(reproductions.normlex(baseline, "C189"))
    done = sync("normlex", "C189", "page.html", page, "--yes")
    assert done.code == 4
    assert "xpected" in done.err
    assert said in done.err
    assert sha256(store.read_bytes()).digest() == before


def test_the_list_of_one_treaty_is_not_counted_for_another(sync: Sync, baseline: Register) -> None:
    first = with_kenya(reproductions.normlex(baseline, "C189"))
    assert sync("normlex", "C189", "page.html", first, "--yes").code == 0
    other = reproductions.normlex(baseline, "C181")
    found = answer(sync("normlex", "C181", "page.html", other, "--format", "json"))
    assert found["totals"]["gone"] == 0


def test_a_source_that_cannot_be_fetched_says_how_to_go_on(store: Path) -> None:
    for words, code, said in (
        (("africanlii", "YOUTH"), 2, "--file"),
        (("normlex", "YOUTH"), 2, "keeps no list of YOUTH"),
        (("normlex", "C999"), 3, "'C999'"),
        (("wikipedia", "C189"), 2, "wikipedia"),
    ):
        here = world({"RATIFY_STORE": str(store)})
        assert run(["sync", *words], here) == code
        assert said in here.stderr.getvalue()  # type: ignore[attr-defined]
