"""Every answer is the same, letter for letter, whichever way the store is read."""

from pathlib import Path

import pytest

from tests.cli.conftest import Ratify

QUESTIONS = [
    "status",
    "status KEN",
    "status C189 --format json",
    "status ECOWAS --lang fr",
    "status KEN --as-of 1999",
    "status GHA --known-at 2026-11-20",
    "status GHA --known-at 2026-11-22T10:00",
    "explain KEN C097",
    "explain Morocco C181 --as-of 2000-01-01 --lang ar",
    "explain SADR C189",
    "gaps ECOWAS",
    "gaps Kenya --per article",
    "queue --format csv",
    "history KEN C189",
    "list YOUTH",
    "domestication UGA",
    "shortlist C189 --top 3",
    "harmonisation EAC",
    "peers KEN C189",
    "trend C189",
    "diff 2020-01-01 2024-01-01",
    "check --on store --select R1",
    "status Guinee",
    "status nobody",
    "explain KEN",
    "record KEN C189 ratification 2026-10-01 --source Invented --dry-run",
    "record KEN C097 ratification 2026-10-01 --source Invented --dry-run",
]


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_answer_does_not_depend_on_how_the_store_was_read(
    ratify: Ratify, made: Path, question: str
) -> None:
    words = question.split()
    directly = ratify(*words)
    through_the_store = ratify(*words, RATIFY_STORE=f"sqlite:///{made}")
    assert directly == through_the_store
