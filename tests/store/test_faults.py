"""What goes wrong around a store is said in one sentence, and nothing is lost or half-written."""

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

import psycopg
import pytest
from sqlalchemy import event

from ratify.errors import (
    RatifyError,
    StoreDamaged,
    StoreLocked,
    StoreMissing,
    StoreUnreachable,
)
from ratify.store import Store, migrate
from tests import builders
from tests.postgres import Server, name_in
from tests.store.office import AMINA, BEKELE, MONDAY, TUESDAY, baseline, contents

NEW = builders.act("XAU", "XBB", "signature", "2008-01-02")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The file of a store that holds the invented world."""
    path = tmp_path / "office.db"
    Store.create(path).load(baseline(), MONDAY, AMINA)
    return path


def test_a_store_that_is_not_there_is_missed(address: str) -> None:
    with pytest.raises(StoreMissing) as refused:
        Store.open(address)
    assert refused.value.hint == "Make one: ratify init"


def test_a_new_store_is_private_to_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "records" / "office.db"
    Store.create(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_files_beside_a_store_in_use_are_private_too(office: Path) -> None:
    store = Store.open(office)
    with store.engine.connect() as connection:
        connection.exec_driver_sql("SELECT 1 FROM act").all()
        beside = [path for path in office.parent.iterdir() if path != office]
        assert beside
        assert {stat.S_IMODE(path.stat().st_mode) for path in beside} == {0o600}


@pytest.mark.parametrize("content", [b"%PDF-1.7 not a store", b"\0" * 4096, b"SQLite format 3\0"])
def test_a_file_that_is_something_else_is_not_touched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.pdf"
    path.write_bytes(content)
    for use in (Store.open, Store.create, migrate):
        with pytest.raises(StoreDamaged, match=r"notes\.pdf"):
            use(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE places (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(StoreDamaged, match="another program"):
        Store.create(path)
    with pytest.raises(StoreMissing):
        Store.open(path)
    assert path.read_bytes() == before


def test_a_database_of_postgresql_may_hold_other_tables_but_not_ours(server: Server) -> None:
    url = server.database()
    server.run("CREATE TABLE places (name TEXT)", database=name_in(url))
    assert Store.create(url).verify() == ()
    other = server.database()
    server.run("CREATE TABLE act (name TEXT)", database=name_in(other))
    with pytest.raises(StoreDamaged, match="another program"):
        Store.create(other)


@pytest.mark.parametrize("below", ["folder", "file"])
def test_a_place_where_no_file_can_be_is_said(tmp_path: Path, below: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    path = tmp_path / "folder" if below == "folder" else tmp_path / "file" / "office.db"
    with pytest.raises(StoreUnreachable, match=str(path)):
        Store.create(path)
    with pytest.raises((StoreUnreachable, StoreMissing), match=str(path)):
        Store.open(path)


@contextmanager
def somebody_writing(address: str, server: Server | None) -> Iterator[None]:
    """Somebody else is in the middle of recording, and does not finish."""
    if server is not None:
        with psycopg.connect(address.replace("+psycopg", "")) as connection:
            connection.execute("SELECT pg_advisory_xact_lock(x'726174696679'::bigint)")
            yield
    else:
        with closing(sqlite3.connect(address, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            yield


def test_a_locked_store_can_be_read_and_says_that_it_cannot_be_written(
    store: Store, address: str, database: str, request: pytest.FixtureRequest
) -> None:
    before = contents(store)
    hasty = Store.open(address, wait=0.2)
    server = None if database == "sqlite" else request.getfixturevalue("server")
    with somebody_writing(address, server):
        assert contents(hasty) == before
        with pytest.raises(StoreLocked, match="somebody else") as refused:
            hasty.record(NEW, TUESDAY, BEKELE)
        with pytest.raises(StoreLocked):
            Store.create(address, wait=0.2)
    assert refused.value.hint.startswith("Nothing was written.")
    assert hasty.record(NEW, TUESDAY, BEKELE).id


def test_a_full_disk_is_said_and_nothing_is_half_written(office: Path) -> None:
    store = Store.open(office)
    before = contents(store)

    @event.listens_for(store.engine, "connect")
    def full(connection: sqlite3.Connection, _record: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")

    acts = [builders.act("XAU", "XBB", "signature", f"{year}") for year in range(1900, 2000)]
    with pytest.raises(StoreUnreachable, match="the disk is full") as refused:
        store.record_many(acts, TUESDAY, BEKELE)
    assert "Make room" in refused.value.hint
    assert contents(Store.open(office)) == before
    assert Store.open(office).verify() == ()


def test_damage_is_said_and_never_guessed_away(office: Path) -> None:
    """Whatever bytes change, a store gives its records, or an error of ours, or a finding."""
    sound, truth = office.read_bytes(), contents(Store.open(office))
    chance = Random(20260302)  # noqa: S311
    outcomes = set()
    for _ in range(60):
        damaged = bytearray(sound)
        for _ in range(chance.choice((1, 8, 200))):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        if chance.random() < 0.1:
            del damaged[chance.randrange(len(damaged)) :]
        office.write_bytes(damaged)
        outcomes.add(outcome(office, truth))
    assert outcomes == {"as it was", "said", "found"}


def outcome(office: Path, truth: object) -> str:
    """What becomes of a damaged store: an error, a finding, or the truth."""
    try:
        store = Store.open(office)
        if contents(store) == truth and not store.verify():
            return "as it was"
        findings = store.verify()
    except RatifyError:
        return "said"
    assert findings
    return "found"


def test_a_record_that_makes_no_sense_is_said(store: Store, behind: object) -> None:
    behind.run("UPDATE act SET kind = 'adopted'")  # type: ignore[attr-defined]
    with pytest.raises(StoreDamaged, match="'adopted'") as refused:
        store.register()
    assert refused.value.hint == "See which: ratify check --ledger"


def test_an_interrupted_terminal_leaves_nothing_half_written(store: Store) -> None:
    before = contents(store)

    @event.listens_for(store.engine, "before_cursor_execute")
    def interrupted(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("UPDATE head"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.record(NEW, TUESDAY, BEKELE)
    event.remove(store.engine, "before_cursor_execute", interrupted)
    assert contents(store) == before
    assert store.record(NEW, TUESDAY, BEKELE).id
