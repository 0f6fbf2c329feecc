"""The published data: no error, few warnings, each explained; the pages about them are fresh."""

import re
import resource
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from ratify.checks import ALL_RULES, Outcome, run
from ratify.checks.counts import count
from ratify.checks.documentation import counted_on, filled, quality_tables, rules_markdown
from ratify.checks.subject import Subject
from ratify.errors import Exit
from ratify.seeds import Reading, baseline_folder, read_folder
from ratify.seeds.beside import COUNTS_FILE, WAIVERS_FILE, counts_text, read_beside
from ratify.vocabulary import Severity

DOCS = Path(__file__).parents[2] / "docs"
QUALITY = (DOCS / "data-quality.md").read_text(encoding="utf-8")
TODAY = counted_on(QUALITY)
FEW = 60
SECONDS = 2.0


@pytest.fixture(scope="module")
def reading() -> Reading:
    """The published data."""
    return read_folder(baseline_folder())


@pytest.fixture(scope="module")
def outcome(reading: Reading) -> Outcome:
    """What all rules find in them on the day for which the page was made."""
    return run(reading, today=TODAY)


def test_the_published_data_pass_without_an_error(outcome: Outcome) -> None:
    errors = [str(one) for one in outcome if one.severity is Severity.ERROR]
    assert errors == []
    assert outcome.exit is Exit.DONE


def test_warnings_are_few_enough_to_read(outcome: Outcome) -> None:
    assert 0 < sum(one.severity is Severity.WARNING for one in outcome) <= FEW


def test_every_finding_has_a_file_and_a_line_that_exists(outcome: Outcome) -> None:
    lines = {
        file: len((baseline_folder() / file).read_text(encoding="utf-8").splitlines())
        for file in {one.file for one in outcome}
    }
    assert [str(one) for one in outcome if not 1 <= one.line <= lines[one.file]] == []


def test_whatever_is_found_is_explained_in_words_and_nothing_else_is(outcome: Outcome) -> None:
    explained = re.findall(r"^### ([RS]\d{3}):", QUALITY, re.MULTILINE)
    assert explained == sorted({one.code for one in outcome})
    words = re.split(r"^### .*$", QUALITY, flags=re.MULTILINE)[1:]
    assert all(section.strip() for section in words)


def test_the_tables_of_data_quality_are_up_to_date(reading: Reading, outcome: Outcome) -> None:
    assert reading.register is not None
    made = filled(QUALITY, quality_tables(outcome, reading.register))
    assert made == QUALITY, "run: python scripts/checks.py"


def test_the_page_of_rules_is_up_to_date_and_has_every_rule() -> None:
    page = (DOCS / "rules.md").read_text(encoding="utf-8")
    assert page == rules_markdown(), "run: python scripts/checks.py"
    headings = re.findall(r"^### ([RS]\d{3}) ", page, re.MULTILINE)
    assert headings == [rule.code for rule in ALL_RULES]


def test_the_stored_counts_are_up_to_date(reading: Reading) -> None:
    assert reading.register is not None
    counted = count(Subject(register=reading.register, today=TODAY))
    text = (baseline_folder() / COUNTS_FILE).read_text(encoding="utf-8")
    assert text == counts_text(counted), "run: python scripts/checks.py"


def test_waivers_are_few_have_reasons_and_end_within_two_years() -> None:
    waivers = read_beside(baseline_folder()).waivers
    assert len(waivers) <= 10
    assert all(len(waiver.reason) > 40 for waiver in waivers)
    assert all(waiver.expires <= TODAY + timedelta(days=730) for waiver in waivers)
    text = (baseline_folder() / WAIVERS_FILE).read_text(encoding="utf-8")
    assert all(waiver.line <= len(text.splitlines()) for waiver in waivers)


def test_checking_the_published_data_takes_less_than_two_seconds(tmp_path: Path) -> None:
    """Measured in processor time of the whole process, the best of three, on a busy machine."""
    assert min(seconds_of_a_check(tmp_path) for _ in range(3)) < SECONDS


def seconds_of_a_check(folder: Path) -> float:
    """Processor time that ``ratify check`` takes, from its start to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    command = [sys.executable, "-m", "ratify", "--today", TODAY.isoformat(), "check"]
    done = subprocess.run(
        [*command, "--output", str(folder / "found.txt")], capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
