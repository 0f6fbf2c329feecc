"""What a check found, in the words of people, scripts, test reports, code scanning and GitHub."""

import json
import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from ratify.checks import Outcome, ReportFormat, Waived, report, run
from ratify.checks.reporters.machine import KEYS
from ratify.findings import Finding, Waiver
from ratify.seeds import read_folder
from ratify.vocabulary import Severity
from tests.checks.cases import DATA, TODAY, cases, code_of, damaged, marked

AWKWARD = 'Côte d\'Ivoire: 100 %,\n<two> lines & a "sign" \x07'


def outcome_of(code: str, at: Path) -> Outcome:
    """Check the damaged copy that trips a rule."""
    case = next(case for case in cases() if code_of(case) == code)
    folder, store = damaged(case, at)
    return run(read_folder(folder), store, today=TODAY)


def awkward_outcome() -> Outcome:
    """One finding with every sign that a format may stumble over, and one that is waived."""
    finding = Finding(
        file="acts/C189.yaml",
        line=3,
        code="R101",
        severity=Severity.ERROR,
        subject="CIV C189",
        message=AWKWARD,
    )
    waiver = Waiver(rule="R105", subject="KEN C189", reason="A reason.", expires=date(2027, 1, 1))
    stored = Finding(
        code="R105", severity=Severity.ERROR, subject="KEN C189", message="No place in a file."
    )
    return Outcome(
        findings=(finding, stored),
        waived=(Waived(finding=stored, waiver=waiver),),
        rules=(),
        today=TODAY,
    )


@pytest.mark.parametrize("form", list(ReportFormat))
def test_every_form_ends_in_one_newline(form: ReportFormat) -> None:
    text = report(awkward_outcome(), form)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_people_read_file_line_severity_code_subject_and_sentence(tmp_path: Path) -> None:
    text = report(outcome_of("R101", tmp_path), "text", tmp_path)
    ((file, line),) = marked(tmp_path)
    assert f"{file}:{line}: error R101 ZAF C189: States do not sign C189" in text
    assert re.search(r"\d+ rules run: \d+ errors?, \d+ warnings?, \d+ notes?\. 1 waived\.$", text)


def test_a_single_error_is_told_in_the_singular() -> None:
    finding = Finding(code="R101", severity=Severity.ERROR, subject="KEN", message="No.")
    outcome = Outcome(findings=(finding,), waived=(), rules=(), today=TODAY, left_out=3)
    assert outcome.sentence == (
        "0 rules run: 1 error, 0 warnings, 0 notes. 3 less severe not shown."
    )


def test_scripts_get_exactly_the_promised_keys(tmp_path: Path) -> None:
    answer = json.loads(report(outcome_of("R101", tmp_path), "json"))
    assert list(answer) == ["ratify", "as_of", "known_at", "title", "rows", "totals", "notes"]
    assert answer["as_of"] == TODAY.isoformat()
    assert all(tuple(row) == KEYS for row in answer["rows"])
    assert answer["totals"]["errors"] == sum(row["severity"] == "error" for row in answer["rows"])
    assert KEYS == ("code", "severity", "file", "line", "subject", "message")


def test_a_test_report_fails_the_rule_that_found_an_error(tmp_path: Path) -> None:
    outcome = outcome_of("R101", tmp_path)
    suites = ET.fromstring(report(outcome, "junit"))  # noqa: S314, our own output
    assert int(suites.attrib["tests"]) == len(outcome.rules) == len(suites.findall(".//testcase"))
    failed = {
        case.attrib["name"].split()[0]
        for case in suites.iter("testcase")
        if case.find("failure") is not None
    }
    errors = {one.code for one in outcome if one.severity is Severity.ERROR}
    assert failed == errors
    assert int(suites.attrib["failures"]) == len(failed)
    notes = [case for case in suites.iter("testcase") if case.find("system-out") is not None]
    assert {case.attrib["name"].split()[0] for case in notes} == {
        one.code for one in outcome if one.severity is not Severity.ERROR
    }


def test_signs_that_xml_forbids_do_not_break_a_test_report(tmp_path: Path) -> None:
    outcome = outcome_of("R101", tmp_path)
    awkward = tuple(awkward_outcome().findings)
    broken = Outcome(findings=awkward, waived=(), rules=outcome.rules, today=TODAY)
    suites = ET.fromstring(report(broken, "junit"))  # noqa: S314, our own output
    (failure, _) = suites.iter("failure")
    assert "100 %,\n<two> lines" in (failure.text or "")


@pytest.mark.parametrize("code", ["R101", "R105", "R401", "R951", "S014"])
def test_sarif_is_valid_by_the_official_schema(code: str, tmp_path: Path) -> None:
    schema = json.loads((DATA / "sarif" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    outcome = outcome_of(code, tmp_path)
    log = json.loads(report(outcome, "sarif", tmp_path))
    jsonschema.Draft7Validator(schema).validate(log)
    (run_,) = log["runs"]
    rules = run_["tool"]["driver"]["rules"]
    assert len(run_["results"]) == len(outcome) + len(outcome.waived)
    for result in run_["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


def test_sarif_of_awkward_findings_is_valid_too() -> None:
    schema = json.loads((DATA / "sarif" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    log = json.loads(report(awkward_outcome(), "sarif"))
    jsonschema.Draft7Validator(schema).validate(log)


def test_sarif_points_at_the_line_and_suppresses_what_is_waived(tmp_path: Path) -> None:
    log = json.loads(report(outcome_of("R101", tmp_path), "sarif", tmp_path))
    results = log["runs"][0]["results"]
    place = next(one for one in results if one["ruleId"] == "R101")["locations"][0]
    ((file, line),) = marked(tmp_path)
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": file},
        "region": {"startLine": line},
    }
    suppressed = [one for one in results if "suppressions" in one]
    assert [one["ruleId"] for one in suppressed] == ["R134"]
    assert "until 2099-12-31" in suppressed[0]["suppressions"][0]["justification"]


def test_github_puts_each_finding_beside_its_line(tmp_path: Path) -> None:
    text = report(outcome_of("R101", tmp_path), "github", tmp_path)
    pattern = r"::error file=(.+),line=(\d+),title=R101 ZAF C189::States do not sign"
    file, line = re.findall(pattern, text)[0]
    pointed = (tmp_path / file).read_text(encoding="utf-8").splitlines()[int(line) - 1]
    assert pointed == "  - act: signature  # <- here"


def test_github_reads_one_command_for_each_finding_whatever_its_signs() -> None:
    first, second, last = report(awkward_outcome(), "github").splitlines()
    assert first == (
        "::error file=acts/C189.yaml,line=3,title=R101 CIV C189::"
        'Côte d\'Ivoire: 100 %25,%0A<two> lines & a "sign" \x07'
    )
    assert second == "::error title=R105 KEN C189::No place in a file."
    assert last.startswith("0 rules run")


def test_files_outside_the_working_folder_keep_their_whole_path(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    outcome = outcome_of("R101", tmp_path).seen_from(elsewhere)
    assert {one.file for one in outcome if one.code == "R101"} == {
        f"{tmp_path.as_posix()}/data/acts/C189.yaml"
    }
