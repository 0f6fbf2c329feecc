"""An office's week: record, assess, correct, look back, hand the work over."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Answered, run, world

Office = Callable[..., Answered]
LETTER = ("--source", "Letter of the depositary", "--yes")


@pytest.fixture
def office(made: Path, tmp_path: Path) -> Office:
    """Commands on a store of one's own, with the baseline in it."""
    store = tmp_path / "office.db"
    shutil.copy(made, store)

    def command(*words: str, terminal: bool = False, **environ: str) -> Answered:
        here = world({"RATIFY_STORE": str(store)} | environ, terminal=terminal)
        code = run(words, here)
        return Answered(code, here.stdout.getvalue(), here.stderr.getvalue())  # type: ignore[attr-defined]

    return command


def standing(office: Office, state: str, treaty: str, *more: str) -> str:
    answer = json.loads(office("status", state, treaty, "--format", "json", *more).out)
    found = answer["rows"][0]["standing"]
    assert isinstance(found, str)
    return found


def test_what_is_recorded_counts_and_what_is_retracted_counts_no_more(office: Office) -> None:
    assert standing(office, "KEN", "C189") == "none"
    done = office("record", "KEN", "C189", "ratification", "2024-02-01", *LETTER)
    assert done.code == 0
    assert "before" in done.out
    assert "after" in done.out
    recorded = done.out.split()[-1]
    assert standing(office, "KEN", "C189") == "party"
    assert standing(office, "KEN", "C189", "--as-of", "2024-06-01") == "party_pending"
    assert office("retract", recorded, "--reason", "Misread").code == 0
    assert standing(office, "KEN", "C189") == "none"
    [row] = json.loads(office("history", "KEN", "C189", "--format", "json").out)["rows"]
    assert row["id"] == recorded
    assert (row["reason"], row["recorded_by"], row["origin"]) == (
        "Misread",
        "Focal point",
        "office",
    )
    assert row["retracted"] == "2026-11-21T09:30:00+00:00"


def test_a_dry_run_shows_everything_and_writes_nothing(office: Office) -> None:
    words = ("record", "KEN", "C189", "ratification", "2024-02-01", "--source", "Letter")
    done = office(*words, "--dry-run")
    assert done.code == 0
    assert "Party, in force" in done.out
    assert "Id: C189-KEN-" in done.out
    assert "ILO Constitution art. 19(5)(d)" in done.out
    assert "dry run" in done.err
    assert standing(office, "KEN", "C189") == "none"


def test_the_id_that_was_shown_is_the_id_on_record(office: Office) -> None:
    words = ("record", "KEN", "C189", "ratification", "2024-02-01", "--source", "Letter")
    shown = office(*words, "--dry-run").out.split("Id: ")[1].split()[0]
    assert office(*words, "--yes").out.split()[-1] == shown


def test_an_oddity_that_real_lists_contain_is_warned_about_and_recorded(office: Office) -> None:
    done = office("record", "DZA", "FMP", "accession", "2024-02-01", *LETTER)
    assert done.code == 0
    done = office("record", "DZA", "FMP", "signature", "2025-02-01", *LETTER)
    assert done.code == 0
    assert "signature-after-consent" in done.err


def test_a_finding_is_recorded_shown_and_taken_back(office: Office) -> None:
    words = ("assess", "ken", "c097", "article 6", "gap-review", "--source", "Report", "--yes")
    done = office(*words)
    assert done.code == 0
    assert "not assessed" in done.out
    assert "Gap review made" in done.out
    recorded = done.out.split()[-1]
    found = json.loads(office("domestication", "KEN", "C097", "--format", "json").out)["rows"]
    assert {row["provision"]: row["rung"] for row in found}["art. 6"] == "gap_review"
    assert office("retract", recorded, "--reason", "Another country").code == 0
    assert "Gap review made" not in office("domestication", "KEN", "C097").out


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("preamble", "gap_review"), 3, "preamble"),
        (("art. 6", "enacted"), 3, "enacted_partial"),
        (("art. 6", "gap_review", "--date", "soon"), 2, "soon"),
        (("art. 6", "operational"), 4, "institution"),
    ],
)
def test_a_finding_that_makes_no_sense_is_refused(
    office: Office, words: tuple[str, ...], code: int, said: str
) -> None:
    done = office("assess", "KEN", "C097", *words, "--source", "Report", "--yes")
    assert (done.code, said in done.err) == (code, True), done.err


def test_a_backup_brings_the_record_back(office: Office, tmp_path: Path) -> None:
    office("record", "KEN", "C189", "ratification", "2024-02-01", *LETTER)
    backup, other = str(tmp_path / "backup.db"), str(tmp_path / "other.db")
    assert office("backup", backup).code == 0
    assert office("backup", backup).code == 4
    assert office("--store", other, "restore", backup).code == 0
    assert standing(office, "KEN", "C189", "--as-of", "2026-01-01") == "party"
    assert office("--store", other, "restore", backup).code == 4
    assert office("--store", other, "restore", backup, "--yes").code == 0
    assert office("--store", other, "check", "--ledger").code == 0
    assert office("migrate").code == 0


def test_data_go_out_as_a_package_and_as_seeds_and_the_seeds_come_back(
    office: Office, tmp_path: Path
) -> None:
    assert office("export", "--output", str(tmp_path / "package")).code == 0
    assert (tmp_path / "package" / "datapackage.json").exists()
    assert office("export", "--seeds", "--output", str(tmp_path / "seeds")).code == 0
    done = office("--data", str(tmp_path / "seeds"), "load")
    assert done.code == 0
    assert "Nothing new" in done.err
    (tmp_path / "file").touch()
    assert office("export", "--output", str(tmp_path / "file")).code == 2


def test_an_answer_goes_to_the_file_that_is_named_whole(office: Office, tmp_path: Path) -> None:
    for name, head in (
        ("list.csv", "no,state,"),
        ("list.md", "# LIST OF COUNTRIES"),
        ("list.json", '{\n  "ratify": "1"'),
        ("list.txt", "LIST OF COUNTRIES"),
    ):
        done = office("list", "YOUTH", "--output", str(tmp_path / name))
        assert (done.code, done.out) == (0, "")
        assert name in done.err
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(head)
    assert office("--quiet", "list", "YOUTH", "--output", str(tmp_path / "q.csv")).err == ""


def test_checking_as_of_a_past_day_takes_no_record_for_one_from_the_future(office: Office) -> None:
    done = office("--today", "2025-01-31", "check", "--on", "store", "--select", "R951")
    assert done.code == 0
    assert "R951" not in done.out
    assert "0 errors" in done.out


def test_what_was_recorded_can_be_taken_back_by_typing_what_is_said(office: Office) -> None:
    done = office("record", "KEN", "C189", "ratification", "2024-02-01", *LETTER)
    [line] = [one for one in done.err.splitlines() if "retract" in one]
    record = done.out.splitlines()[-1].removeprefix("Recorded ")
    assert record in line
    assert office("retract", record, "--reason", "What was wrong").code == 0
