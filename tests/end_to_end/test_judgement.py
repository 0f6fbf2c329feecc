"""Judgement through the installed command: bad input, findings put on record, widths."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Done
from tests.end_to_end.terminal import COLOUR, terminal
from tests.end_to_end.test_bad_commands import digest

Ratify = Callable[..., Done]
LIST = ("shortlist", "NIAMEY", "--weights", "weights.yaml")
LAW = ("--law", "Employment Act, 2007", "--source", "Kenya Gazette")
SHOWN = (
    ("gaps", "EAC", "--family", "au"),
    ("harmonisation",),
    ("trend",),
    ("shortlist", "NIAMEY"),
)


@pytest.mark.parametrize(
    ("weights", "said"),
    [
        ("signed: -1", "The weight of signed is -1.0, which is below zero."),
        ("signed: many", "The weight of signed is 'many', which is not a number."),
        ("signed: .nan", "not a finite number"),
        ("signed: .inf", "not a finite number"),
        ("signed: true", "The weight of signed is True, which is not a number."),
        ("signd: 2", "No criterion is called 'signd'."),
        ("", "holds no weights"),
        ("- signed", "holds no weights"),
        ("signed: [1, 2", "is not YAML"),
        (
            "migrants: 0\nemigrants: 0\nremittances: 0\nthreshold: 0\nrec_leverage: 0",
            "No criterion of impact has a weight above zero.",
        ),
    ],
)
def test_weights_that_cannot_be_used_are_refused_in_words(
    ratify: Ratify, office: Path, weights: str, said: str
) -> None:
    (office / "weights.yaml").write_text(weights, encoding="utf-8")
    done = ratify(*LIST)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert "Traceback" not in done.err


def test_an_unknown_criterion_is_answered_with_the_nearest_and_with_all(
    ratify: Ratify, office: Path
) -> None:
    (office / "weights.yaml").write_text("signd: 2", encoding="utf-8")
    assert "Did you mean signed? The criteria are: signed, signature_age" in ratify(*LIST).err


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("shortlist", "NIAMEY", "--weights", "none.yaml"), 2, "The weights cannot be read"),
        (("shortlist", "NIAMEY", "--explain", "--groups"), 2, "two answers"),
        (("shortlist", "NIAMEY", "--top", "0"), 2, "--top"),
        (("gaps", "--theme", "weather"), 2, "'weather' is not one of"),
        (("gaps", "--per", "day"), 2, "'day' is not one of"),
        (("harmonisation", "Kenya"), 3, "No REC or instrument is called 'Kenya'"),
        (("harmonisation", "--show", "all"), 2, "'all' is not one of"),
        (("peers", "MWI", "ECOWAS"), 3, "No instrument is called 'ECOWAS'"),
        (("peers", "MWI"), 2, "Missing argument 'INSTRUMENT'"),
        (("trend", "Kenya"), 3, "'Kenya'"),
        (("trend", "ECOWAS", "EAC"), 2, "One REC at a time"),
        (("trend", "Western", "--region", "Eastern"), 2, "One region at a time"),
        (("diff", "2024-01-01", "2023-01-01"), 2, "lies after"),
        (("diff", "yesterday", "today"), 2, "'yesterday' is not a date"),
        (("diff", "noon", "today", "--knowledge"), 2, "neither a day nor a time"),
        (("diff", "2020", "2021", "--as-of", "2019"), 2, "--as-of says nothing"),
        (("assess", "KEN", "C189", "art. 6", "enacted", *LAW), 3, "There is no rung"),
        (("assess", "KEN", "C189", "chapter x", "none", *LAW), 3, "no provision 'chapter x'"),
        (("assess", "KEN", "C189", "6", "operational", *LAW), 4, "operational-without-institution"),
        (("assess", "KEN", "C189", "6", "enacted_full", "--source", "x"), 4, "enacted-without-law"),
        (("assess", "ESH", "C189", "6", "gap_review", *LAW), 4, "finding-of-outsider"),
        (
            ("assess", "KEN", "C189", "6", "gap_review", *LAW, "--date", "2027-01-01"),
            4,
            "future-finding",
        ),
        (("assess", "KEN", "C189", "6", "gap_review", *LAW), 2, "Nobody is here to confirm"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_wrong_question_is_told_what_is_wrong_and_changes_nothing(
    ratify: Ratify, office: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    before = digest(office / "office.db")
    done = ratify(*words)
    assert (done.code, "Traceback" in done.err) == (code, False), done.err
    assert said in done.err
    assert digest(office / "office.db") == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("shortlist", "C189", "--as-of", "1990"), "was adopted later: 2011-06-16"),
        (("gaps", "C189", "--as-of", "1990"), "was adopted later: 2011-06-16"),
        (("status", "C189", "--as-of", "1990"), "was adopted later: 2011-06-16"),
        (("domestication", "C189", "--as-of", "1990"), "was adopted later: 2011-06-16"),
        (("peers", "MWI", "C189", "--as-of", "1990"), "was adopted later: 2011-06-16"),
        (("trend", "C189", "--as-of", "1990"), "was adopted later: 2011-06-16"),
        (("diff", "1980", "1990", "C189"), "was adopted later: 2011-06-16"),
        (("shortlist", "C097", "--rec", "EAC", "--as-of", "1980"), "No State was a member"),
        (("gaps", "EAC", "--as-of", "1980"), "No State was a member of EAC on 1980-12-31"),
        (("harmonisation", "EAC", "--as-of", "1980"), "EAC had no members on 1980-12-31"),
        (("harmonisation", "C189", "--as-of", "1990"), "was adopted later: 2011-06-16"),
        (("trend", "C097", "EAC", "--as-of", "1980"), "No State was a member of EAC"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_was_not_there_yet_gets_an_honest_empty_answer(
    ratify: Ratify, words: tuple[str, ...], said: str
) -> None:
    done = ratify(*words)
    assert done.code == 0, done.err
    assert said in done.out


def test_an_empty_answer_is_empty_for_machines_too(ratify: Ratify) -> None:
    for words in (("shortlist", "C189"), ("gaps", "C189"), ("peers", "MWI", "C189")):
        assert json.loads(ratify(*words, "--as-of", "1990", "--format", "json").out)["rows"] == []


def test_a_finding_is_shown_before_and_after_then_recorded_and_taken_back(
    ratify: Ratify,
) -> None:
    words = ("assess", "KEN", "C189", "6", "enacted_partial", *LAW, "--date", "2026-10-01")
    tried = ratify(*words, "--dry-run")
    assert tried.code == 0
    assert "before  art. 6   not assessed" in tried.out
    assert "after   art. 6   Enacted in part" in tried.out
    assert "dry run" in tried.err
    assert ratify("domestication", "KEN", "C189").out.count("Enacted in part") == 0

    done = ratify(*words, "--yes")
    [recorded] = re.findall(r"Recorded (C189-KEN-e\w+)", done.out)
    rows = json.loads(ratify("domestication", "KEN", "C189", "--format", "json").out)["rows"]
    [row] = [row for row in rows if row["provision"] == "art. 6"]
    assert (row["rung"], row["law"], row["evidence_kind"], row["measure"]) == (
        "enacted_partial",
        "Employment Act, 2007",
        "act",
        "amend",
    )
    again = ratify(*words, "--yes")
    assert (again.code, "on record already" in again.err) == (4, True)

    taken = ratify("retract", recorded, "--reason", "misread")
    assert taken.code == 0, taken.err
    assert "Enacted in part" not in ratify("domestication", "KEN", "C189").out


def test_a_finding_beside_the_checklist_is_taken_with_a_warning(ratify: Ratify) -> None:
    done = ratify("assess", "KEN", "C189", "art. 99", "gap_review", *LAW, "--yes")
    assert done.code == 0
    assert "not-on-checklist" in done.err
    assert "art. 99" in ratify("domestication", "KEN", "C189").out
    assert "0 of 16 provisions assessed" in ratify("domestication", "KEN", "C189").out


def test_an_institution_at_work_follows_its_designation(ratify: Ratify) -> None:
    place = ("assess", "KEN", "C189", "art. 17")
    assert ratify(*place, "institution_designated", *LAW, "--yes").code == 0
    assert ratify(*place, "operational", *LAW, "--yes").code == 0


def test_a_person_is_asked_before_a_finding_is_recorded(office: Path) -> None:
    words = ("assess", "KEN", "C189", "6", "gap_review", *LAW)
    with terminal(*words, folder=office) as shown:
        shown.wait_for("Record this? [y/N]")
        shown.type("n\n")
        assert shown.leave() == 0
    assert "Nothing was recorded." in shown.seen


@pytest.mark.parametrize("words", SHOWN, ids=" ".join)
def test_no_table_is_wider_than_the_terminal(office: Path, words: tuple[str, ...]) -> None:
    with terminal(*words, folder=office, columns=100) as shown:
        assert shown.leave() == 0
    lines = COLOUR.sub("", shown.raw).replace("\r\n", "\n").splitlines()
    assert max(map(len, lines)) <= 100


def test_a_pipe_gets_whole_lines_of_any_length(ratify: Ratify) -> None:
    for words in (("shortlist", "NIAMEY"), ("diff", "2015-01-15", "today")):
        done = ratify(*words, COLUMNS="40")
        assert "\x1b" not in done.out
        assert max(map(len, done.out.splitlines())) > 200
