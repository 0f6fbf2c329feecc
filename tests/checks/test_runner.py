"""What is run, on what, and when nothing was proved."""

from dataclasses import replace
from pathlib import Path

import pytest

from ratify.checks import ALL_RULES, RULES, Scope, chosen, find_rule, run
from ratify.errors import Exit, UnknownName, UsageProblem
from ratify.register import Register
from ratify.seeds import FORM_RULES, read_folder
from ratify.vocabulary import Severity
from tests.checks.cases import TODAY, cases, code_of, damaged, good_reading, marked, stored


@pytest.fixture(scope="module")
def good() -> Register:
    """The good data set."""
    register = good_reading().register
    assert register is not None
    return register


def test_at_least_forty_rules_have_codes_of_their_own() -> None:
    assert len(RULES) >= 40
    assert len({rule.code for rule in ALL_RULES}) == len(ALL_RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert [rule.code for rule in RULES] == sorted(rule.code for rule in RULES)


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
def test_every_rule_says_what_why_how_it_is_broken_and_on_what_it_rests(rule) -> None:  # type: ignore[no-untyped-def]
    for text in (rule.title, rule.why, rule.example, rule.source):
        assert text.strip() == text != ""
    assert not rule.title.endswith(".")
    assert rule.why.endswith(".")


def test_one_law_every_objection_of_the_law_has_its_rule(good: Register) -> None:
    from ratify.checks import acts, declarations, entry, sequence
    from ratify.law import recording

    words = "".join(
        Path(module.__file__ or "").read_text(encoding="utf-8")
        for module in (acts, declarations, entry, sequence)
    )
    assert [rule.code for rule in recording.RULES if f'"{rule.code}"' not in words] == []


def test_a_rule_is_found_by_its_code_in_any_case() -> None:
    assert find_rule(" r101 ").title == "An ILO Convention is not signed"
    assert find_rule("s003").severity is Severity.ERROR


def test_an_unknown_rule_gets_the_nearest_as_a_hint() -> None:
    with pytest.raises(UnknownName) as error:
        find_rule("R1O1")
    assert "R101" in error.value.hint


def test_rules_are_selected_and_ignored_by_the_beginning_of_their_codes() -> None:
    acts = chosen(["R1"], [])
    assert {"R101", "R136"} <= acts
    assert not any(code.startswith("R2") for code in acts)
    assert chosen(["R10"], ["r101"]) == {f"R10{digit}" for digit in range(2, 10)}


@pytest.mark.parametrize("text", ["X1", "R99999", "", " "])
def test_a_selection_of_nothing_is_refused(text: str) -> None:
    with pytest.raises(UnknownName):
        chosen([text], [])


def test_zero_rules_run_is_an_error(good: Register) -> None:
    with pytest.raises(UsageProblem, match="No rule was run"):
        run(good_reading(), today=TODAY, select=["R101"], ignore=["R1"])
    with pytest.raises(UsageProblem, match="No rule was run"):
        run(today=TODAY)
    with pytest.raises(UsageProblem, match="No rule was run"):
        run(store=good, today=TODAY, select=["R001"])


def test_each_scope_runs_where_it_can(good: Register) -> None:
    ran = {
        "files": {rule.code for rule in run(good_reading(), today=TODAY).rules},
        "store": {rule.code for rule in run(store=stored(good), today=TODAY).rules},
        "both": {rule.code for rule in run(good_reading(), stored(good), today=TODAY).rules},
    }
    scopes = {scope: {rule.code for rule in RULES if rule.scope is scope} for scope in Scope}
    form = {rule.code for rule in FORM_RULES}
    anywhere = scopes[Scope.RECORDS] | scopes[Scope.EXCEPTIONS]
    assert ran["files"] == anywhere | scopes[Scope.FOLDER] | form
    assert ran["store"] == anywhere | scopes[Scope.LEDGER]
    assert ran["both"] == {rule.code for rule in ALL_RULES}


def test_what_files_and_store_share_is_told_once_with_file_and_line(tmp_path: Path) -> None:
    case = next(case for case in cases() if code_of(case) == "R101")
    folder, _ = damaged(case, tmp_path)
    reading = read_folder(folder)
    assert reading.register is not None
    outcome = run(reading, stored(reading.register), today=TODAY, select=["R101"])
    assert {(one.file, one.line) for one in outcome} == marked(folder)
    assert len(outcome) == 1


def test_what_only_the_store_has_is_told_without_a_place(good: Register, tmp_path: Path) -> None:
    case = next(case for case in cases() if code_of(case) == "R101")
    folder, _ = damaged(case, tmp_path)
    spoilt = read_folder(folder).register
    assert spoilt is not None
    outcome = run(good_reading(), stored(spoilt), today=TODAY, select=["R101"])
    assert [(one.file, one.line, one.subject) for one in outcome] == [("", 0, "ZAF C189")]


def test_files_that_cannot_be_read_give_their_own_errors_and_cannot_be_selected_away(
    tmp_path: Path,
) -> None:
    case = next(case for case in cases() if code_of(case) == "R101")
    folder, _ = damaged(case, tmp_path)
    path = folder / "acts" / "C189.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "  broken", encoding="utf-8")
    reading = read_folder(folder)
    for select in ([], ["R801"]):
        outcome = run(reading, today=TODAY, select=select, severity=Severity.ERROR)
        assert {one.code[0] for one in outcome} == {"S"}
        assert outcome.exit is Exit.FINDINGS
        assert outcome.rules == FORM_RULES


def test_less_severe_findings_are_counted_and_left_out(tmp_path: Path) -> None:
    case = next(case for case in cases() if code_of(case) == "R135")
    folder, _ = damaged(case, tmp_path)
    reading = read_folder(folder)
    shown = run(reading, today=TODAY, select=["R13"])
    hidden = run(reading, today=TODAY, select=["R13"], severity=Severity.WARNING)
    assert [one.code for one in shown] == ["R135"]
    assert (list(hidden), hidden.left_out) == ([], 1)


def test_a_retracted_act_is_judged_no_more(good: Register, tmp_path: Path) -> None:
    case = next(case for case in cases() if code_of(case) == "R964")
    _, store = damaged(case, tmp_path)
    assert store is not None
    unlawful = replace(
        store,
        acts=tuple(
            replace(act, kind="signature") if act.retraction else act  # type: ignore[arg-type]
            for act in store.acts
        ),
    )
    assert list(run(store=unlawful, today=TODAY, select=["R101"])) == []
