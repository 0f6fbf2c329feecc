"""The schema's history: each step readable, atomic, and tested with data in it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, event, inspect, text
from sqlmodel import SQLModel

from ratify.errors import SchemaMismatch, StoreMissing
from ratify.store import Store, migrate, restore
from ratify.store.address import Address, parse_address
from ratify.store.engine import make_engine, prepare_file, reading, writing
from ratify.store.schema import MIGRATIONS, upgrade
from ratify.store.versions import CURRENT, EARLIER, VERSION_TABLE, version_of
from tests.store.office import (
    AMINA,
    MONDAY,
    TABLED,
    THURSDAY,
    Behind,
    baseline,
    contents,
    make_earlier,
)


def steps() -> list[str]:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    script = ScriptDirectory.from_config(config)
    return [step.revision for step in script.walk_revisions()][::-1]


def test_the_steps_are_those_that_the_program_names() -> None:
    assert steps() == [*EARLIER, CURRENT]


def test_the_migrations_make_exactly_the_tables_of_the_classes(store: Store) -> None:
    with reading(store.engine, store.address) as connection:
        context = MigrationContext.configure(
            connection, opts={"version_table": VERSION_TABLE, "compare_type": True}
        )
        assert compare_metadata(context, SQLModel.metadata) == []


def test_every_table_refuses_changes(store: Store, database: str) -> None:
    query = {
        "sqlite": "SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT DISTINCT event_object_table FROM information_schema.triggers",
    }
    with reading(store.engine, store.address) as connection:
        guarded = set(connection.execute(text(query[database])).scalars())
    assert guarded == set(SQLModel.metadata.tables)


def test_a_store_of_today_is_left_alone(store: Store, address: str) -> None:
    before = contents(store)
    assert migrate(address) == (CURRENT, CURRENT)
    assert contents(store) == before


def test_making_a_store_twice_opens_it(store: Store, address: str) -> None:
    assert contents(Store.create(address)) == contents(store)
    assert Store.create(address).schema_version == CURRENT


def test_a_store_of_a_newer_program_is_refused_and_says_so(
    store: Store, address: str, behind: Behind
) -> None:
    behind.run(f"UPDATE {VERSION_TABLE} SET version_num = '9999'")
    for use in (Store.open, Store.create, migrate):
        with pytest.raises(SchemaMismatch, match="schema 9999") as refused:
            use(address)
        assert "--upgrade ratify-africa" in refused.value.hint


def test_there_is_nothing_to_migrate_where_there_is_no_store(address: str) -> None:
    with pytest.raises(StoreMissing):
        migrate(address)


def test_an_earlier_store_is_refused_and_the_command_named(
    earlier_store: str, address: str
) -> None:
    for use in (Store.open, Store.create):
        with pytest.raises(SchemaMismatch, match=f"schema {earlier_store}") as refused:
            use(address)
        assert refused.value.hint == "Bring it up to date: ratify migrate"


def test_an_earlier_store_is_brought_up_to_date_with_all_it_holds(
    earlier_store: str, address: str
) -> None:
    assert migrate(address) == (earlier_store, CURRENT)
    store = Store.open(address)
    register = store.register()
    assert store.verify() == ()
    assert store.head().hash.startswith("48943bae5d85880f")
    assert [act.note for act in register.acts] == ["", "Year only.", "São Tomé"]
    assert register.acts[0].retraction is not None
    assert len(register.memberships) == len(baseline().memberships) - 1
    assert register.states == baseline().states
    assert len(store.register(known_at=MONDAY).acts_of("XAA", "XAU")) == 2
    assert migrate(address) == (CURRENT, CURRENT)


def test_an_earlier_store_becomes_the_same_as_a_new_one(
    earlier_store: str, address: str, database: str, behind: Behind
) -> None:
    migrate(address)
    store = Store.open(address)
    assert store.note(TABLED, THURSDAY, AMINA).id
    assert "append-only" in behind.try_to_run("DELETE FROM step")
    assert "append-only" in behind.try_to_run("UPDATE act SET note = 'forged'")
    test_the_migrations_make_exactly_the_tables_of_the_classes(store)
    test_every_table_refuses_changes(store, database)


@pytest.mark.parametrize("failing_at", [0, 3, 9, 20])
def test_a_migration_that_fails_leaves_the_earlier_store_as_it_was(
    earlier_store: str, address: str, failing_at: int
) -> None:
    where = parse_address(address)
    with pytest.raises(_Broken):
        _make_and_break(make_engine(where), where, failing_at)
    with reading(make_engine(where), where) as connection:
        assert version_of(connection) == earlier_store
        assert "step" not in inspect(connection).get_table_names()
    assert migrate(address) == (earlier_store, CURRENT)


def test_a_backup_of_an_earlier_program_is_restored_and_stays_as_it_was(
    tmp_path: Path, address: str
) -> None:
    file = tmp_path / "earlier.db"
    make_earlier(str(file), "0001", None)
    before = file.read_bytes()
    assert restore(file, address).head.seq == 38
    assert Store.open(address).verify() == ()
    assert file.read_bytes() == before


@pytest.mark.parametrize("failing_at", range(1, 60, 6))
def test_a_migration_that_fails_leaves_nothing_behind(address: str, failing_at: int) -> None:
    """Break the connection's n-th statement: a schema made in part would be found."""
    where = parse_address(address)
    prepare_file(where)
    engine = make_engine(where)
    with pytest.raises(_Broken):
        _make_and_break(engine, where, failing_at)
    with reading(engine, where) as connection:
        assert inspect(connection).get_table_names() == []
    assert Store.create(address).register().states == {}


class _Broken(Exception):
    """What a power cut is to a program."""


def _make_and_break(engine: Engine, where: Address, statements: int) -> None:
    left = iter(range(statements))
    with writing(engine, where) as connection:

        @event.listens_for(connection, "before_cursor_execute")
        def broken(*_arguments: object) -> None:
            if next(left, None) is None:
                raise _Broken

        upgrade(connection)


def test_a_file_that_was_only_begun_is_no_store_and_can_be_completed(tmp_path: Path) -> None:
    begun = tmp_path / "begun.db"
    begun.touch()
    with pytest.raises(StoreMissing, match="no complete store"):
        Store.open(begun)
    with pytest.raises(StoreMissing):
        migrate(begun)
    assert Store.create(begun).register().acts == ()


def test_the_migrations_lie_in_the_package_beside_the_program() -> None:
    assert sorted(path.name for path in MIGRATIONS.glob("versions/v*.py"))[0] == "v0001_ledger.py"


def test_a_store_can_live_under_any_name(tmp_path: Path) -> None:
    odd = tmp_path / "100% office? #1 – São Tomé" / "my store.db"
    Store.create(odd)
    assert Store.open(str(odd)).register().acts == ()
    with closing(sqlite3.connect(odd)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_two_stores_in_one_server_do_not_meet(new_address: Callable[[str], str]) -> None:
    one, other = new_address("postgresql"), new_address("postgresql")
    Store.create(one)
    with pytest.raises(StoreMissing):
        Store.open(other)
