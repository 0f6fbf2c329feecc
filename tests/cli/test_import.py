"""Lists of strangers come in: nothing silently, nothing twice, nothing in part."""

import csv
import io
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from ratify.present.sheets.intake import TOTALS
from ratify.register import Register
from ratify.store import Store
from tests import builders
from tests.cli.conftest import Answered, Terminal, run, world
from tests.cli.test_sync import accounted
from tests.sources import reproductions

Import = Callable[..., Answered]
KEYS = [
    "row",
    "outcome",
    "state",
    "instrument",
    "act",
    "date",
    "ours_date",
    "ours",
    "ours_source",
    "source",
    "declaration",
    "reason",
    "text",
]
HEAD = "Country/State,Date of Signature,Date of Ratification/Accession,Date Deposited\n"
NEW = HEAD + "Madagascar,31/01/2014,12/03/2026,01/04/2026\n"  # consent and deposit are invented


@pytest.fixture
def store(made: Path, tmp_path: Path) -> Path:
    path = tmp_path / "office.db"
    shutil.copy(made, path)
    return path


@pytest.fixture
def take(store: Path, tmp_path: Path) -> Import:
    """``ratify import`` of a list of that content, for the African Youth Charter."""

    def command(page: str, *words: str, name: str = "list.csv", code: str = "YOUTH") -> Answered:
        (tmp_path / name).write_text(page, encoding="utf-8")
        here = world({"RATIFY_STORE": str(store)})
        treaty = ["--instrument", code] if code else []
        done = run(["import", str(tmp_path / name), *treaty, *words], here)
        return Answered(done, here.stdout.getvalue(), here.stderr.getvalue())  # type: ignore[attr-defined]

    return command


def rows(done: Answered) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(done.out)["rows"]
    return found


def outcomes(done: Answered) -> list[str]:
    return [row["outcome"] for row in rows(done)]


def test_the_keys_of_json_and_csv_are_those_promised(take: Import) -> None:
    done = take(NEW, "--dry-run", "--format", "json")
    assert done.code == 0, done.err
    assert all(list(row) == KEYS for row in rows(done))
    assert list(json.loads(done.out)["totals"]) == list(TOTALS)
    accounted(json.loads(done.out)["totals"])
    found = take(NEW, "--dry-run", "--format", "csv")
    assert next(csv.reader(io.StringIO(found.out))) == KEYS
    assert "2 rows = 1 read" in found.err


def test_nothing_is_written_by_a_dry_run_or_where_nobody_agrees(take: Import, store: Path) -> None:
    before = sha256(store.read_bytes()).digest()
    assert take(NEW, "--dry-run").code == 0
    assert take(NEW).code == 2
    assert sha256(store.read_bytes()).digest() == before


def test_what_is_new_comes_on_record_with_its_origin_and_source_and_only_once(
    take: Import, store: Path
) -> None:
    words = ("--source", "AU list, invented edition", "--name", "AU Youth", "--yes")
    assert "Recorded 2 acts as import:au-youth." in take(NEW, *words).err
    register = Store.open(store).register()
    found = [act for act in register.acts if act.origin == "import:au-youth"]
    assert [(act.kind.value, act.source.title, act.recorded_by) for act in found] == [
        ("ratification_or_accession", "AU list, invented edition", "Focal point"),
        ("deposit", "AU list, invented edition", "Focal point"),
    ]
    again = take(NEW, *words, "--format", "json")
    assert set(outcomes(again)) == {"same", "passed_over"}
    assert len(Store.open(store).register().acts) == len(register.acts)


def test_an_unlawful_row_names_its_rule_and_the_others_come_in(take: Import) -> None:
    done = take(NEW + "Somalia,01/01/2001,-,-\n", "--yes", "--format", "json")
    assert done.code == 0, done.err
    [row] = [row for row in rows(done) if row["outcome"] == "unlawful"]
    assert (row["state"], row["row"]) == ("SOM", 3)
    assert "before-adoption" in row["reason"]
    assert "Recorded 2 acts" in done.err


def test_an_act_after_the_date_of_the_list_itself_is_pointed_out(take: Import) -> None:
    done = take(NEW, "--dry-run", "--source-as-of", "2023-09-19")
    assert "deposit of 2026-04-01 by MDG lies after the date of its source, 2023-09-19" in done.out


def test_all_or_nothing_when_the_record_changes_while_somebody_looks(
    store: Path, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_text(NEW)
    other = replace(builders.SOURCE, id="", title="Letter of a colleague")

    def meanwhile(_: str) -> str:
        late = builders.act("YOUTH", "MDG", "deposit", "2026-04-02", source=other)
        Store.open(store).record(late, datetime(2026, 11, 21, tzinfo=UTC), "Colleague")
        return "y"

    here = replace(
        world({"RATIFY_STORE": str(store)}), stdin=Terminal(), stdout=Terminal(), ask=meanwhile
    )
    before = len(Store.open(store).register().acts)
    code = run(["import", str(tmp_path / "list.csv"), "--instrument", "YOUTH"], here)
    assert code == 4
    assert "has changed since it was shown" in here.stderr.getvalue()  # type: ignore[attr-defined]
    assert len(Store.open(store).register().acts) == before + 1


def test_what_was_taken_back_here_stays_so(take: Import, store: Path) -> None:
    take(NEW, "--yes")
    [deposit] = [
        act
        for act in Store.open(store).register().acts_of("MDG", "YOUTH")
        if act.kind.value == "deposit"
    ]
    here = world({"RATIFY_STORE": str(store)})
    assert run(["retract", deposit.id, "--reason", "Misprint in the list"], here) == 0
    done = take(NEW, "--yes", "--format", "json")
    [row] = [row for row in rows(done) if row["outcome"] == "taken_back"]
    assert "Misprint in the list" in row["reason"]
    assert "Nothing to record" in done.err


def test_a_shorter_edition_is_refused_unless_somebody_allows_it(take: Import, store: Path) -> None:
    both = NEW + "Morocco,01/02/2026,-,-\n"  # invented
    take(both, "--yes")
    before = sha256(store.read_bytes()).digest()
    done = take(HEAD + "Morocco,01/02/2026,-,-\n", "--yes", "--format", "json")
    assert done.code == 4
    assert outcomes(done).count("gone") == 2
    assert "--allow-shrink" in done.err
    assert sha256(store.read_bytes()).digest() == before
    assert take(HEAD + "Morocco,01/02/2026,-,-\n", "--yes", "--allow-shrink").code == 0


def test_our_own_tables_come_back_without_a_change(
    take: Import, store: Path, baseline: Register, tmp_path: Path
) -> None:
    here = world({"RATIFY_STORE": str(store)})
    assert run(["export", "--output", str(tmp_path / "package")], here) == 0
    for name in ("acts.csv", "ratify.xlsx", "ratify.json"):
        quiet = world({"RATIFY_STORE": str(store)})
        command = ["import", str(tmp_path / "package" / name), "--format", "json"]
        assert run(command, quiet) == 0
        totals = json.loads(quiet.stdout.getvalue())["totals"]  # type: ignore[attr-defined]
        accounted(totals)
        assert totals["same"] == totals["acts"] == len(baseline.acts)


def test_our_own_status_and_list_come_back_without_a_change(take: Import, store: Path) -> None:
    for words, code in ((["list", "NIAMEY"], "NIAMEY"), (["status", "ECOWAS"], "")):
        here = world({"RATIFY_STORE": str(store)})
        assert run([*words, "--format", "csv"], here) == 0
        page = here.stdout.getvalue()  # type: ignore[attr-defined]
        totals = json.loads(take(page, "--format", "json", code=code).out)["totals"]
        accounted(totals)
        assert totals["acts"] == totals["same"] > 20


def test_what_is_missing_or_not_there_is_asked_for_in_words(take: Import, tmp_path: Path) -> None:
    for done, code, said in (
        (take(NEW, code=""), 2, "--instrument"),
        (take(NEW, code="C999"), 3, "'C999'"),
        (take("a,b\n1,2\n"), 4, "“a | b”"),
        (take(NEW, "--sheet", "Status"), 2, "no sheet 'Status'"),
        (take(NEW, "--source-as-of", "soon"), 2, "'soon'"),
        (take(NEW, "--url", "letter.pdf"), 2, "web address"),
        (take(NEW, name="list.docx"), 2, "cannot be imported"),
        (take("{", name="list.json"), 4, "cannot be read"),
    ):
        assert (done.code, said in done.err) == (code, True), done.err
        assert done.out == ""


def test_a_reader_sees_the_sums_and_only_what_needs_a_look(
    take: Import, baseline: Register
) -> None:
    page = reproductions.au_csv(baseline, "YOUTH").replace("Cameroon", "Camerron")
    done = take(page)
    assert done.code == 0
    assert "Rows of the list" in done.out
    assert "“Camerron” as Cameroon" in done.out
    assert "To look at" not in done.out
    assert "as of 2024-07-08" in done.out
    other = take(page.replace("28/06/2008", "29/06/2008"), "--dry-run")
    assert "To look at" in other.out
    assert "--rivals keeps both side by side" in other.out
