"""Two people at the same cell, each at a terminal of their own: the later one decides anew."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from ratify.cli import run
from ratify.store import Store
from tests.cli.conftest import Answered, world
from tests.store.office import SIGNED, STUDIED

LETTER = ("--source", "Letter of the depositary (invented)")
RECORD = ("record", "XBB", "XAU", "ratification", "2010-05-06", *LETTER)
ASSESS = ("assess", "XAA", "XAU", "art. 2", "before_parliament", *LETTER)


def desk(
    address: str, name: str, *words: str, meanwhile: Callable[[], None] | None = None
) -> Answered:
    """Let somebody give a command, and agree to it after something else has happened."""

    def agree(_question: str) -> str:
        assert meanwhile is not None
        meanwhile()
        return "y"

    settings = {"RATIFY_STORE": address, "RATIFY_BY": name, "RATIFY_NO_PAGER": "1"}
    here = replace(world(settings, terminal=meanwhile is not None), ask=agree)
    code = run(words, here)
    return Answered(code, here.stdout.getvalue(), here.stderr.getvalue())  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("decided", "meanwhile"),
    [
        (RECORD, ("record", "XBB", "XAU", "signature", "2008-01-02", *LETTER, "--yes")),
        (ASSESS, ("assess", "XAA", "XAU", "art. 2", "gap_review", *LETTER, "--yes")),
        (ASSESS, ("retract", STUDIED.id, "--reason", "Another bill")),
        (
            ("record", "XAA", "XAU", "declaration", "2012-05-06", *LETTER),
            ("retract", SIGNED.id, "--reason", "Another State"),
        ),
    ],
    ids=["record", "assess", "assess after a retraction", "record after a retraction"],
)
def test_a_decision_on_what_somebody_has_changed_is_refused_and_shows_the_newer_record(
    store: Store, address: str, decided: tuple[str, ...], meanwhile: tuple[str, ...]
) -> None:
    before = store.head().seq

    def somebody_else() -> None:
        assert desk(address, "Bekele", *meanwhile).code == 0

    done = desk(address, "Amina", *decided, meanwhile=somebody_else)
    newer = store.log()[-1]
    assert (done.code, newer.recorded_by) == (4, "Bekele")
    assert newer.record in done.err
    assert "by Bekele at 2026-11-21 09:30:00 UTC" in done.err
    assert "ratify history" in done.err
    assert "Recorded" not in done.out
    assert {entry.recorded_by for entry in store.log() if entry.seq > before} == {"Bekele"}
    assert desk(address, "Amina", *decided, "--yes").code == 0, "looked at again, it may be done"
    assert store.verify() == ()


def test_whoever_takes_back_what_was_taken_back_is_told_who_did_it_and_why(
    store: Store, address: str
) -> None:
    assert desk(address, "Bekele", "retract", SIGNED.id, "--reason", "Another State").code == 0
    head = store.head()
    done = desk(address, "Amina", "retract", SIGNED.id, "--reason", "Misread")
    assert done.code == 4
    assert f"{SIGNED.id} was retracted on 2026-11-21 by Bekele: Another State" in done.err
    assert store.head() == head


def test_what_somebody_has_just_recorded_is_not_recorded_twice(store: Store, address: str) -> None:
    assert desk(address, "Bekele", *RECORD, "--yes").code == 0
    head = store.head()
    done = desk(address, "Amina", *RECORD, "--yes")
    assert done.code == 4
    assert "is on record already" in done.err
    assert store.head() == head
