"""For test reports: each rule is a test case, failed by its error-level findings."""

import re
from collections import defaultdict
from xml.etree import ElementTree as ET

from ratify.checks.outcome import Outcome
from ratify.findings import Finding, Rule
from ratify.vocabulary import Severity

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def build(outcome: Outcome) -> str:
    """Return JUnit XML; warnings and notes stand in the output of their case."""
    found: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in outcome.findings:
        found[finding.code].append(finding)
    cases = [_case(rule, found[rule.code]) for rule in outcome.rules]
    counts = {
        "tests": str(len(cases)),
        "failures": str(sum(case.find("failure") is not None for case in cases)),
        "errors": "0",
        "skipped": "0",
        "time": "0",
    }
    suites = ET.Element("testsuites", {"name": "ratify check", **counts})
    stamp = {"timestamp": f"{outcome.today.isoformat()}T00:00:00"}
    suite = ET.SubElement(suites, "testsuite", {"name": "ratify check", **counts, **stamp})
    suite.extend(cases)
    ET.indent(suites)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(suites, encoding="unicode")}\n'


def _case(rule: Rule, findings: list[Finding]) -> ET.Element:
    case = ET.Element(
        "testcase", {"classname": "ratify.checks", "name": f"{rule.code} {rule.title}", "time": "0"}
    )
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    others = [finding for finding in findings if finding.severity is not Severity.ERROR]
    if errors:
        number = f"{len(errors)} finding{'s' if len(errors) > 1 else ''}"
        failure = ET.SubElement(case, "failure", {"message": number, "type": rule.code})
        failure.text = _lines(errors)
    if others:
        ET.SubElement(case, "system-out").text = _lines(others)
    return case


def _lines(findings: list[Finding]) -> str:
    return _NOT_XML.sub("�", "\n".join(map(str, findings)))
