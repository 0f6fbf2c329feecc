"""For scripts: one JSON object with promised keys."""

import json
from dataclasses import asdict

from ratify.checks.outcome import Outcome
from ratify.vocabulary import MACHINE_OUTPUT

KEYS = ("code", "severity", "file", "line", "subject", "message")


def build(outcome: Outcome) -> str:
    """Return the object of machine output, its rows with exactly :data:`KEYS`."""
    rows = (asdict(finding) for finding in outcome.findings)
    return (
        json.dumps(
            {
                "ratify": MACHINE_OUTPUT,
                "as_of": outcome.today.isoformat(),
                "known_at": None,
                "title": "Check of the data",
                "rows": [{key: row[key] for key in KEYS} for row in rows],
                "totals": outcome.totals,
                "notes": [
                    f"{item.finding.code} {item.finding.subject} is waived until "
                    f"{item.waiver.expires}: {item.waiver.reason}"
                    for item in outcome.waived
                ],
            },
            ensure_ascii=False,
            indent=2,
        )
        + "\n"
    )
