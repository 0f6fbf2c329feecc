"""For code scanning: the Static Analysis Results Interchange Format 2.1.0 of OASIS."""

import hashlib
import json
from typing import Any
from urllib.parse import quote

from ratify import __version__
from ratify.checks.outcome import Outcome
from ratify.findings import Finding, Rule, Waiver
from ratify.vocabulary import Severity

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}

Json = dict[str, Any]


def build(outcome: Outcome) -> str:
    """Return one run with its rules and results; waived findings are suppressed results."""
    places = {rule.code: number for number, rule in enumerate(outcome.rules)}
    results = [_result(finding, places) for finding in outcome.findings]
    results += [_suppressed(item.finding, item.waiver, places) for item in outcome.waived]
    driver = {
        "name": "ratify",
        "version": __version__,
        "rules": [_rule(rule) for rule in outcome.rules],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule) -> Json:
    words = f"{rule.why}\n\nExample: {rule.example}\n\nSource: {rule.source}"
    return {
        "id": rule.code,
        "shortDescription": {"text": f"{rule.title}."},
        "fullDescription": {"text": rule.why},
        "help": {"text": words},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(finding: Finding, places: dict[str, int]) -> Json:
    result: Json = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.subject}: {finding.message}"},
        "locations": [_location(finding)],
        "partialFingerprints": {"ratifyFinding/v1": _fingerprint(finding)},
    }
    if finding.code in places:
        result["ruleIndex"] = places[finding.code]
    return result


def _suppressed(finding: Finding, waiver: Waiver, places: dict[str, int]) -> Json:
    words = f"{waiver.reason} (until {waiver.expires})"
    suppression = {"kind": "external", "justification": words}
    return {**_result(finding, places), "suppressions": [suppression]}


def _location(finding: Finding) -> Json:
    if not finding.file:
        return {"logicalLocations": [{"fullyQualifiedName": finding.subject}]}
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(finding.file)},
            "region": {"startLine": max(finding.line, 1)},
        }
    }


def _fingerprint(finding: Finding) -> str:
    """What stays when lines move: the same breach about the same thing."""
    words = "\n".join((finding.code, finding.subject, finding.message))
    return hashlib.sha256(words.encode()).hexdigest()[:32]
