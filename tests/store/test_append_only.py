"""Both databases refuse to change or to delete what is on record, whoever asks."""

from dataclasses import replace

import pytest
from sqlmodel import SQLModel

from ratify.store import Store
from tests.store.office import (
    BEKELE,
    DONE_ON,
    LENGTHY,
    MINISTER,
    SIGNED,
    TABLED,
    TUESDAY,
    WEDNESDAY,
    WRITE,
    Behind,
    baseline,
    contents,
)

TABLES = sorted(table for table in SQLModel.metadata.tables if table != "head")


@pytest.fixture
def busy_store(store: Store) -> Store:
    """A store with at least one record of every kind."""
    store.retract(SIGNED.id, "misread", TUESDAY, BEKELE)
    published = baseline()
    store.load(replace(published, memberships=published.memberships[1:]), WEDNESDAY, BEKELE)
    for note in (TABLED, LENGTHY, WRITE, MINISTER):
        store.note(note, WEDNESDAY, BEKELE)
    store.close(store.register().progress.actions[0].id, DONE_ON, WEDNESDAY, BEKELE)
    return store


@pytest.mark.parametrize("table", TABLES)
def test_a_record_cannot_be_changed_or_deleted(
    busy_store: Store, behind: Behind, table: str
) -> None:
    before = contents(busy_store)
    for statement in (f"UPDATE {table} SET seq = seq + 1000", f"DELETE FROM {table}"):
        assert "append-only" in behind.try_to_run(statement), statement
    assert contents(busy_store) == before


@pytest.mark.parametrize(
    "statement", ["UPDATE head SET seq = seq - 1", "UPDATE head SET hash = ''", "DELETE FROM head"]
)
def test_the_head_only_moves_on(busy_store: Store, behind: Behind, statement: str) -> None:
    before = busy_store.head()
    assert "append-only" in behind.try_to_run(statement)
    assert busy_store.head() == before


def test_no_table_can_be_emptied_at_a_stroke(
    busy_store: Store, behind: Behind, database: str
) -> None:
    if database == "sqlite":
        assert "syntax error" in behind.try_to_run("TRUNCATE act")
    else:
        assert "append-only" in behind.try_to_run("TRUNCATE act")
    assert len(busy_store.register().acts) == 2
