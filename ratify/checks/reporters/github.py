"""For GitHub Actions: workflow commands that put each finding beside its line.

The form is that of GitHub's documentation, "Workflow commands for GitHub Actions".
"""

from ratify.checks.outcome import Outcome
from ratify.findings import Finding
from ratify.vocabulary import Severity

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def build(outcome: Outcome) -> str:
    """Return one ``::error file=…,line=…,title=…::message`` for each finding, and the totals."""
    return "\n".join([*map(_command, outcome.findings), outcome.sentence]) + "\n"


def _command(finding: Finding) -> str:
    parts = {"title": f"{finding.code} {finding.subject}"}
    if finding.file:
        parts = {"file": finding.file, "line": str(max(finding.line, 1)), **parts}
    listed = ",".join(f"{key}={_property(value)}" for key, value in parts.items())
    return f"::{_COMMANDS[finding.severity]} {listed}::{_data(finding.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
