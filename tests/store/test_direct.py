"""A file of SQLite read as it is gives what the store gives, or leaves the question to it."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ratify.errors import StoreDamaged
from ratify.register import Register
from ratify.store import Store
from ratify.store.direct import read_directly
from tests.store.looks import EVENING, LOOKS, NEW, agree
from tests.store.office import (
    BEKELE,
    SIGNED,
    TUESDAY,
)


@pytest.fixture
def file(loaded_file: Path, tmp_path: Path) -> Path:
    """A store in SQLite that holds the invented world as published."""
    return Path(shutil.copy(loaded_file, tmp_path / "office.db"))


@given(looks=st.permutations(range(len(LOOKS))), day=st.sampled_from(list(EVENING)))
def test_in_any_order_of_questions_both_ways_of_reading_agree(
    worked_on: Path,
    by_the_store: dict[int | None, Register],
    looks: list[int],
    day: int | None,
) -> None:
    found = read_directly(worked_on, EVENING[day])
    assert found is not None
    agree(found, by_the_store[day], looks)


def test_an_acknowledged_act_is_seen_at_once(file: Path) -> None:
    before = read_directly(file)
    Store.open(file).record(NEW, TUESDAY, BEKELE)
    after = read_directly(file)
    assert before is not None
    assert after is not None
    assert len(after.acts_of("XBB", "XAU")) == 1
    assert before.acts_of("XBB", "XAU") == ()


def test_what_is_read_late_belongs_to_the_same_picture(file: Path) -> None:
    before = read_directly(file)
    assert before is not None
    assert len(before.acts_under("XAU")) == 2
    Store.open(file).retract(SIGNED.id, "misread", TUESDAY, BEKELE)
    Store.open(file).record(NEW, TUESDAY, BEKELE)
    assert len(before.acts) == 2
    assert all(act.retraction is None for act in before.acts)


def test_a_register_with_one_act_more_is_a_register_like_any_other(file: Path) -> None:
    found = read_directly(file)
    assert found is not None
    more = replace(found, acts=(*found.acts, NEW))
    assert more.acts_of("XBB", "XAU") == (NEW,)
    assert len(more.acts_under("XAU")) == 3
    assert len(found.acts_under("XAU")) == 2


def test_readers_do_not_keep_a_writer_waiting(file: Path) -> None:
    reading = [read_directly(file) for _ in range(3)]
    Store.open(file, wait=0.1).record(NEW, TUESDAY, BEKELE)
    assert [len(one.acts_under("XAU")) for one in reading if one] == [2, 2, 2]


@pytest.mark.parametrize("address", ["", ":memory:", "postgresql://nobody@nowhere/ratify"])
def test_what_is_no_file_is_left_to_the_store(address: str) -> None:
    assert read_directly(address) is None


@pytest.mark.parametrize("name", ["missing.db", "."])
def test_what_is_not_there_is_left_to_the_store(tmp_path: Path, name: str) -> None:
    assert read_directly(tmp_path / name) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"no store", b"SQLite format 3\x00" + bytes(400)])
def test_a_file_that_is_no_store_is_left_to_the_store(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "office.db"
    path.write_bytes(content)
    assert read_directly(path) is None


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE ratify_version SET version_num = '9999'",
        "DELETE FROM ratify_version",
        "DROP TABLE ratify_version",
        "DELETE FROM head",
        "UPDATE head SET seq = 'many'",
        "DROP TABLE head",
    ],
)
def test_a_store_that_is_not_as_expected_is_left_to_the_store(file: Path, damage: str) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        for event in ("head_moves_on", "head_no_delete"):
            connection.execute(f"DROP TRIGGER {event}")
        connection.execute(damage)
    assert read_directly(file) is None


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE act SET date = 'some day'",
        "UPDATE act SET kind = 'joined'",
        "UPDATE act SET source = 'nowhere'",
        "UPDATE act SET note = CAST(X'FF' AS TEXT)",
        "DROP TABLE retraction",
    ],
)
def test_a_record_that_cannot_be_read_is_an_error_and_no_answer(file: Path, damage: str) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        guards = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        for (name,) in connection.execute(guards).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(damage)
    found = read_directly(file)
    assert found is not None
    with pytest.raises((StoreDamaged, type(_refusal(file)))):
        assert found.acts


def _refusal(file: Path) -> Exception:
    """What the store's own way of reading says."""
    try:
        Store.open(file).register()
    except Exception as error:  # noqa: BLE001
        return error
    raise AssertionError("the store can be read")
