"""The life of a waiver: it holds, it expires, it is no longer needed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ratify.checks import Outcome, run
from ratify.errors import Exit
from ratify.findings import Waiver
from ratify.seeds import read_folder
from tests.checks.cases import TODAY, cases, code_of, damaged, good_reading, stored

SIGNATURE = "ZAF C189"
COUNTS = ("C189 consents", "C189 deposits")


def check_with(waivers: str, at: Path, today: date = TODAY) -> Outcome:
    """Check a copy in which an ILO Convention was signed, with these lines among its waivers."""
    case = next(case for case in cases() if code_of(case) == "R101")
    folder, _ = damaged(case, at)
    path = folder / "waivers.yaml"
    path.write_text(path.read_text(encoding="utf-8") + waivers, encoding="utf-8")
    selected = ["R101", "R011", "R012", "R013", "R134", "S"]
    return run(read_folder(folder), today=today, select=selected, ignore=["S014"])


def lines(subject: str = SIGNATURE, expires: str = "2026-12-31") -> str:
    """The lines of a waiver of R101."""
    return f'R101:\n  {subject}:\n    reason: Asked of the Office\n    expires: "{expires}"\n'


def test_without_a_waiver_the_error_fails_the_check(tmp_path: Path) -> None:
    outcome = check_with("", tmp_path)
    assert [one.code for one in outcome] == ["R101"]
    assert outcome.exit is Exit.FINDINGS


def test_a_waiver_lets_the_finding_stand_and_is_reported(tmp_path: Path) -> None:
    outcome = check_with(lines(), tmp_path)
    assert list(outcome) == []
    assert outcome.exit is Exit.DONE
    assert {(one.finding.code, one.finding.subject) for one in outcome.waived} == {
        ("R101", SIGNATURE),
        ("R134", "MUS C189"),
    }


def test_a_waiver_holds_on_its_last_day(tmp_path: Path) -> None:
    outcome = check_with(lines(expires="2026-11-21"), tmp_path, today=date(2026, 11, 21))
    assert outcome.exit is Exit.DONE


def test_on_the_next_day_the_finding_is_back_and_the_waiver_is_an_error_itself(
    tmp_path: Path,
) -> None:
    outcome = check_with(lines(expires="2026-11-21"), tmp_path, today=date(2026, 11, 22))
    assert sorted(one.code for one in outcome) == ["R011", "R101"]
    assert outcome.exit is Exit.FINDINGS
    expired = next(one for one in outcome if one.code == "R011")
    assert (expired.file, expired.subject) == ("waivers.yaml", "R101 ZAF C189")
    assert "Asked of the Office" in expired.message


def test_a_waiver_that_nothing_needs_is_a_warning(tmp_path: Path) -> None:
    outcome = check_with(lines() + lines("KEN C189").partition("\n")[2], tmp_path)
    assert [one.code for one in outcome] == ["R012"]
    assert outcome.exit is Exit.DONE


def test_a_waiver_of_a_rule_that_was_not_run_is_not_called_unneeded() -> None:
    outcome = run(good_reading(), today=TODAY, select=["R101", "R012"])
    assert list(outcome) == []


def test_a_waiver_is_for_one_subject_only(tmp_path: Path) -> None:
    outcome = check_with(lines("ZAF"), tmp_path)
    assert sorted(one.code for one in outcome) == ["R012", "R101"]


@pytest.mark.parametrize("code", ["R011", "R013", "S009", "R999"])
def test_what_cannot_be_waived_is_said(code: str, tmp_path: Path) -> None:
    outcome = check_with(lines().replace("R101", code), tmp_path)
    assert "R013" in {one.code for one in outcome}
    assert outcome.exit is Exit.FINDINGS


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("    expires: 2026-12-31\n", "S003"),
        ('    expires: "2026"\n', "S007"),
        ('    expires: "2026-02-30"\n', "S007"),
        ("", "S005"),
        ('    expires: "2026-12-31"\n    until: forever\n', "S004"),
    ],
)
def test_a_waiver_without_a_proper_end_is_an_error_of_form(
    line: str, code: str, tmp_path: Path
) -> None:
    outcome = check_with(f"R101:\n  {SIGNATURE}:\n    reason: Asked\n{line}", tmp_path)
    assert code in {one.code for one in outcome if one.file == "waivers.yaml"}
    assert "R101" in {one.code for one in outcome}, "a broken waiver waives nothing"
    assert outcome.exit is Exit.FINDINGS


def test_a_count_falls_only_through_a_dated_waiver(tmp_path: Path) -> None:
    case = next(case for case in cases() if code_of(case) == "R401")
    folder, _ = damaged(case, tmp_path)
    assert run(read_folder(folder), today=TODAY, select=["R401"]).exit is Exit.FINDINGS
    path = folder / "waivers.yaml"
    waiver = lines("C189 consents").replace("R101", "R401")
    path.write_text(path.read_text(encoding="utf-8") + waiver, encoding="utf-8")
    assert run(read_folder(folder), today=TODAY, select=["R401"]).exit is Exit.DONE


def test_a_store_that_is_checked_alone_may_be_given_the_waivers() -> None:
    register = good_reading().register
    assert register is not None
    store = replace(stored(register), acts=tuple(stored(register).acts))
    waiver = Waiver(rule="R134", subject="MUS C189", reason="Known.", expires=date(2027, 1, 1))
    assert [one.code for one in run(store=store, today=TODAY)] == ["R134"]
    assert list(run(store=store, today=TODAY, waivers=(waiver,))) == []
