"""For people: one line for each finding, then what was waived, then the totals."""

from ratify.checks.outcome import Outcome


def build(outcome: Outcome) -> str:
    """Return findings as ``file:line: severity code subject: message`` and a line of totals."""
    lines = [str(finding) for finding in outcome.findings]
    lines += [
        f"waived until {item.waiver.expires}: {item.finding.code} {item.finding.subject}"
        for item in outcome.waived
    ]
    return "\n".join([*lines, outcome.sentence]) + "\n"
