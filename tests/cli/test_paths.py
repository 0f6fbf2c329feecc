"""A bill comes before parliament: the national path, noted, shown, followed up and taken back.

The cases are invented; nothing here is to be quoted of a State.
"""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Answered, run, world

Office = Callable[..., Answered]
GAZETTE = ("--source", "Invented gazette", "--url", "https://example.org/gazette", "--yes")
TABLED = ("step", "KEN", "C189", "before_parliament", "2026-11-10", *GAZETTE)
FEARED = ("obstacle", "KEN", "C189", "sovereignty", "--since", "2026-10", *GAZETTE)
CALL = ("todo", "KEN", "C189", "--do", "Call the clerk", "--due", "2026-11-25", "--who", "A. N.")


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


def rows(office: Office, *words: str) -> list[dict[str, Any]]:
    done = office(*words, "--format", "json")
    assert done.code == 0, done.err
    found: list[dict[str, Any]] = json.loads(done.out)["rows"]
    return found


def noted(done: Answered) -> str:
    assert done.code == 0, done.err
    return done.out.split()[-1]


def test_a_step_is_noted_and_shown_with_its_date_and_source(office: Office) -> None:
    assert "No step is on record." in office("step", "KEN", "C189").out
    done = office(*TABLED)
    assert "Furthest step on record: before parliament, 2026-11-10." in done.out
    [row] = rows(office, "step", "kenya", "domestic workers")
    assert row == row | {
        "id": noted(done),
        "kind": "step",
        "what": "before_parliament",
        "date": "2026-11-10",
        "source": "Invented gazette",
        "url": "https://example.org/gazette",
        "recorded_by": "Focal point",
    }
    ladder = office("step", "KEN", "C189").out
    assert "5  Before parliament" in ladder
    assert "8  Deposited" in ladder
    assert [one["id"] for one in rows(office, "step", "EAC")] == [row["id"]]
    assert office("check", "--ledger").code == 0


def test_looking_writes_nothing_and_a_dry_run_neither(office: Office) -> None:
    for words in (("step",), ("obstacle", "KEN"), ("todo",), ("contact", "KEN")):
        assert office(*words).code == 0
    done = office(*TABLED[:-1], "--dry-run")
    assert (done.code, "Before parliament" in done.out, "dry run" in done.err) == (0, True, True)
    assert rows(office, "step") == []


def test_before_and_without_knowledge_of_it_nothing_is_on_the_path(office: Office) -> None:
    office(*TABLED)
    assert rows(office, "step", "KEN", "C189", "--as-of", "2026-11-09") == []
    assert rows(office, "step", "KEN", "C189", "--known-at", "2026-11-20") == []
    assert len(rows(office, "step", "KEN", "C189", "--known-at", "2026-11-21")) == 1


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("KEN", "C189", "before_parliament"), 2, "DATE, --source"),
        (("KEN", "C189", "before_parliament", "soon", *GAZETTE), 2, "soon"),
        (("KEN", "C189", "before_parliament", "2026-11-10", *GAZETTE[2:]), 2, "--source"),
        (("KEN", "C189", "parlament", "2026-11-10", *GAZETTE), 3, "under_consideration"),
        (("KEN", "C198", "gap_analysis", "2026-11-10", *GAZETTE), 3, "C198"),
        (("KEN", "C189", "gap_analysis", "2026-11-22", *GAZETTE), 4, "lies after today"),
        (("KEN", "C189", "gap_analysis", "2010", *GAZETTE), 4, "adopted on 2011-06-16"),
        (("ESH", "C189", "gap_analysis", "2026-11-10", *GAZETTE), 4, "cannot become party"),
        (("ZAF", "C189", "gap_analysis", "2026-11-10", *GAZETTE), 4, "no step left"),
        (("KEN", "C189", "deposited", "2026-11-10", *GAZETTE), 4, "record KEN C189 ratification"),
        (("GHA", "FMP", "deposited", "2026-11-10", *GAZETTE), 4, "record GHA FMP deposit"),
        (("KEN", "C189", "gap_analysis", "2026-11-10", *GAZETTE, "--as-of", "2020"), 2, "--as-of"),
    ],
)
def test_a_step_that_makes_no_sense_is_refused_with_a_sentence(
    office: Office, words: tuple[str, ...], code: int, said: str
) -> None:
    done = office("step", *words)
    assert (done.code, said in done.err) == (code, True), done.err
    assert done.out == ""
    assert rows(office, "step") == []


def test_the_same_step_twice_is_refused(office: Office) -> None:
    office(*TABLED)
    done = office(*TABLED)
    assert (done.code, "on record already" in done.err) == (4, True)
    other = office(*TABLED[:4], "2026-11-12", *GAZETTE)
    assert (other.code, "both stay on record" in other.err) == (0, True)


def test_a_script_is_never_asked(office: Office) -> None:
    done = office(*TABLED[:-1])
    assert (done.code, "--yes" in done.err) == (2, True)
    assert rows(office, "step") == []


def test_an_obstacle_is_noted_answered_and_overcome(office: Office) -> None:
    recorded = noted(office(*FEARED))
    sheet = office("brief", "KEN", "--instrument", "C189").out
    assert "What stands in the way" in sheet
    assert "Noted here: Oct 2026" in sheet
    done = office("obstacle", "--close", recorded[:14], "--date", "2026-11-20", "--yes")
    assert noted(done) == recorded
    [row] = rows(office, "obstacle", "KEN")
    assert (row["date"], row["closed"]) == ("2026-10", "2026-11-20")
    assert "Noted here" not in office("brief", "KEN", "--instrument", "C189").out
    again = office("obstacle", "--close", recorded, "--yes")
    assert (again.code, "was closed on 2026-11-20" in again.err) == (4, True)
    before = ("obstacle", "KEN", "--as-of", "2026-11-19")
    assert [one["id"] for one in rows(office, *before)] == [recorded]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("KEN", "C189", "fear", *GAZETTE), 3, "attraction_fear"),
        (("KEN", "C189", "finance", "--since", "2027", *GAZETTE), 4, "lies after today"),
        (("KEN", "C189", "finance"), 2, "--source"),
        (("--close", "C189-KEN-o000000", "--yes"), 3, "C189-KEN-o000000"),
        (("KEN", "--close", "C189-KEN-o000000", "--yes"), 2, "--close takes an id"),
    ],
)
def test_an_obstacle_that_makes_no_sense_is_refused(
    office: Office, words: tuple[str, ...], code: int, said: str
) -> None:
    done = office("obstacle", *words)
    assert (done.code, said in done.err) == (code, True), done.err


def test_an_obstacle_cannot_be_over_before_it_was_seen(office: Office) -> None:
    recorded = noted(office(*FEARED))
    for day, said in (("2026-09-01", "cannot have been over"), ("2026-12-01", "after today")):
        done = office("obstacle", "--close", recorded, "--date", day, "--yes")
        assert (done.code, said in done.err) == (4, True)


def test_what_is_due_this_week_is_listed_until_it_is_done(office: Office) -> None:
    call = noted(office(*CALL, "--yes"))
    late = ("todo", "GHA", "--do", "Thank the mission", "--due", "2026-11-20", "--yes")
    overdue = office(*late)
    assert "overdue already" in overdue.err
    office("todo", "NGA", "--do", "Ask again", "--due", "2026-12-31", "--yes")
    listed = rows(office, "todo")
    assert [(one["state"], one["urgency"], one["days"]) for one in listed] == [
        ("GHA", "overdue", -1),
        ("KEN", "this_week", 4),
    ]
    assert listed[1] == listed[1] | {"id": call, "who": "A. N.", "due": "2026-11-25"}
    assert len(rows(office, "todo", "--due", "2026-12-31")) == 3
    assert len(rows(office, "todo", "--due", "all")) == 3
    assert [one["state"] for one in rows(office, "todo", "ECOWAS")] == ["GHA"]
    assert [one["state"] for one in rows(office, "todo", "C189")] == ["KEN"]
    assert noted(office("todo", "--done", call, "--yes")) == call
    assert [one["state"] for one in rows(office, "todo")] == ["GHA"]
    assert office("check", "--ledger").code == 0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("KEN", "--do", "Write", "--yes"), 2, "--due DATE"),
        (("KEN", "--do", "Write", "--due", "soon", "--yes"), 2, "soon"),
        (("C189", "--do", "Write", "--due", "2026-12-01", "--yes"), 2, "one State"),
        (("KEN", "GHA", "--do", "Write", "--due", "2026-12-01", "--yes"), 2, "one State"),
        (("ESH", "C189", "--do", "Write", "--due", "2026-12-01", "--yes"), 4, "cannot become"),
        (("KEN", "--who", "A. N."), 2, "--do TEXT"),
        (("--done", "C189-KEN-n000000", "--yes"), 3, "C189-KEN-n000000"),
        (("KEN", "--done", "C189-KEN-n000000"), 2, "--done takes an id"),
    ],
)
def test_an_action_that_makes_no_sense_is_refused(
    office: Office, words: tuple[str, ...], code: int, said: str
) -> None:
    done = office("todo", *words)
    assert (done.code, said in done.err) == (code, True), done.err


def test_what_is_of_another_kind_is_closed_elsewhere(office: Office) -> None:
    call, feared = noted(office(*CALL, "--yes")), noted(office(*FEARED))
    wrong = office("todo", "--done", feared, "--yes")
    assert (wrong.code, "ratify obstacle --close" in wrong.err) == (2, True)
    wrong = office("obstacle", "--close", call, "--yes")
    assert (wrong.code, "ratify todo --done" in wrong.err) == (2, True)


def test_the_history_says_who_noted_what_and_what_was_taken_back(office: Office) -> None:
    step, obstacle, action = (noted(office(*words)) for words in (TABLED, FEARED, (*CALL, "--yes")))
    office("obstacle", "--close", obstacle, "--yes", "--by", "Colleague")
    done = office("retract", step, "--reason", "Another bill")
    assert done.code == 0
    assert "No step is on record." in done.out
    found = {one["id"]: one for one in rows(office, "history", "KEN", "C189")}
    assert {one["kind"] for one in found.values()} == {"step", "obstacle", "action"}
    assert (found[step]["act"], found[step]["reason"]) == ("before_parliament", "Another bill")
    assert found[obstacle]["closed"] == "2026-11-21T09:30:00+00:00"
    assert (found[action]["act"], found[action]["source"]) == ("Call the clerk", None)
    assert "Colleague" in office("history", "KEN", "C189").out
    assert rows(office, "step", "KEN", "C189", "--known-at", "2026-11-21")[0]["id"] == obstacle


def test_shortlists_count_the_step_and_standings_do_not(office: Office) -> None:
    before = {words: office(*words).out for words in (("status", "C189"), ("gaps", "C189"))}

    def reasons() -> str:
        found = rows(office, "shortlist", "C189", "--explain", "--top", "60")
        return json.dumps([one for one in found if one["state"] == "KEN"])

    assert "before parliament" not in reasons().lower()
    office(*TABLED)
    assert "before parliament since 2026-11-10, step 5 of 8" in reasons().lower()
    for words, answer in before.items():
        assert office(*words).out == answer


def test_the_briefing_sheet_tells_the_path_and_asks_for_the_next_act(office: Office) -> None:
    none = "No date of a step taken at home is on record"
    assert none in office("brief", "KEN", "--instrument", "C189").out
    office(*TABLED)
    sheet = office("brief", "KEN", "--instrument", "C189").out
    assert none not in sheet
    assert "before parliament, 10 November 2026" in sheet
    assert "Invented gazette" in sheet
    office("step", "KEN", "C189", "parliament_approved", "2026-11-19", *GAZETTE)
    sheet = office("brief", "KEN", "--instrument", "C189").out
    assert "19 November 2026" in sheet
    assert "Sign the letter of ratification" in sheet


def test_published_paths_return_by_the_data_files(office: Office, tmp_path: Path) -> None:
    office(*TABLED)
    office("obstacle", "--close", noted(office(*FEARED)), "--yes", "--note", "agreed")
    office(*CALL, "--yes")
    seeds = str(tmp_path / "seeds")
    done = office("export", "--seeds", "--output", seeds)
    assert "Before parliament" in done.out
    written = (tmp_path / "seeds" / "national_path" / "C189.yaml").read_text("utf-8")
    assert "A. N." not in written
    assert "Focal point" not in written
    assert office("--data", seeds, "load").err.startswith("Nothing new")
    fresh = ("--store", str(tmp_path / "fresh.db"))
    assert office(*fresh, "--data", seeds, "init").code == 0
    found = rows(office, *fresh, "step", "KEN", "C189")
    assert [(one["what"], one["date"], one["closed"]) for one in found] == [
        ("before_parliament", "2026-11-10", None),
        ("sovereignty", "2026-10", "2026-11-21"),
    ]
    assert rows(office, *fresh, "todo", "--due", "all") == []
    assert office(*fresh, "--data", seeds, "check", "--on", "both").code == 0


def test_a_package_has_the_path_and_nobody_in_it(office: Office, tmp_path: Path) -> None:
    for words in (TABLED, FEARED, (*CALL, "--yes")):
        office(*words)
    assert office("export", "--output", str(tmp_path / "package")).code == 0
    steps = (tmp_path / "package" / "steps.csv").read_text("utf-8")
    obstacles = (tmp_path / "package" / "obstacles.csv").read_text("utf-8")
    assert "before_parliament" in steps
    assert "sovereignty" in obstacles
    assert "Focal point" not in steps + obstacles
    assert "Call the clerk" not in steps + obstacles


def test_a_contact_without_a_role_or_a_way_to_find_it_is_refused(office: Office) -> None:
    for words, said in (
        (("KEN", "--name", "A. N."), "--role"),
        (("KEN", "--role", "clerk"), "--name"),
        (("--role", "clerk", "--name", "A. N."), "one State"),
    ):
        done = office("contact", *words, "--yes")
        assert (done.code, said in done.err) == (2, True)
    twice = ("contact", "KEN", "C189", "--role", "clerk", "--name", "A. N.", "--yes")
    assert office(*twice).code == 0
    assert office(*twice).code == 4
    [row] = rows(office, "contact", "C189")
    assert (row["state"], row["instrument"], row["role"]) == ("KEN", "C189", "clerk")
    assert rows(office, "contact", "C143") == []
    assert office("retract", row["id"], "--reason", "left").code == 0
    assert rows(office, "contact") == []


@pytest.mark.parametrize("lang", ["fr", "ar", "sw"])
def test_a_path_is_shown_in_other_languages_with_the_same_codes(office: Office, lang: str) -> None:
    office(*TABLED)
    assert office("step", "KEN", "C189", "--lang", lang).code == 0
    [row] = rows(office, "step", "KEN", "C189", "--lang", lang)
    assert row["what"] == "before_parliament"
