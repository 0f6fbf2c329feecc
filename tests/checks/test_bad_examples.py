"""Every rule has a small bad example that trips it, at the marked line, and good data pass."""

from collections import Counter
from pathlib import Path

import pytest

from ratify.checks import RULES, run
from ratify.errors import Exit
from ratify.seeds import read_folder
from ratify.vocabulary import Severity
from tests.checks.cases import TODAY, cases, code_of, damaged, good_reading, marked, stored


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_a_bad_example_trips_its_rule_at_its_line(case: Path, tmp_path: Path) -> None:
    folder, store = damaged(case, tmp_path)
    outcome = run(read_folder(folder), store, today=TODAY)
    tripped = [finding for finding in outcome if finding.code == code_of(case)]
    assert tripped, f"{case.name} trips nothing"
    assert outcome.exit == Exit.FINDINGS or tripped[0].severity is not Severity.ERROR
    places = {(finding.file, finding.line) for finding in tripped}
    assert marked(folder) <= places
    assert all(finding.message and finding.subject for finding in tripped)


def test_the_good_example_passes_every_rule_on_files_and_store() -> None:
    reading = good_reading()
    assert reading.register is not None
    outcome = run(reading, stored(reading.register), today=TODAY)
    assert list(outcome) == []
    assert {rule.code for rule in RULES} <= {rule.code for rule in outcome.rules}


def test_no_rule_is_without_a_bad_example() -> None:
    examples = Counter(code_of(case) for case in cases())
    assert sorted({rule.code for rule in RULES} - examples.keys()) == []
