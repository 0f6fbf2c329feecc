"""A server that is not there, does not let one in, or goes away: said, and nothing lost."""

import sys
from collections.abc import Callable, Iterator

import psycopg
import pytest
from sqlalchemy import event

from ratify.errors import StoreDamaged, StoreUnreachable
from ratify.store import Store
from tests import builders
from tests.postgres import Server, name_in
from tests.store.office import AMINA, BEKELE, MONDAY, SIGNED, TUESDAY, baseline, contents

NEW = builders.act("XAU", "XBB", "signature", "2008-01-02")


def test_a_server_that_is_not_there_is_said(server: Server) -> None:
    nowhere = server.url("office").replace(f":{server.port}/", ":1/")
    with pytest.raises(StoreUnreachable, match=r"127\.0\.0\.1:1/office cannot be reached") as said:
        Store.open(nowhere, wait=2)
    assert server.password not in said.value.sentence + said.value.hint


def test_a_wrong_password_is_said_without_saying_it(server: Server) -> None:
    wrong = server.url("postgres").replace(server.password, "wrong-password")
    with pytest.raises(StoreUnreachable, match="password authentication failed") as said:
        Store.open(wrong)
    assert "wrong-password" not in said.value.sentence


def test_a_database_that_is_not_there_is_said(server: Server) -> None:
    with pytest.raises(StoreUnreachable, match='database "nowhere" does not exist'):
        Store.open(server.url("nowhere"))


def test_a_server_that_goes_away_in_the_middle_is_said(new_address: Callable[[str], str]) -> None:
    address = new_address("postgresql")
    store = Store.create(address)
    store.load(baseline(), MONDAY, AMINA)
    before = contents(store)

    @event.listens_for(store.engine, "before_cursor_execute")
    def cut(connection: object, cursor: psycopg.Cursor, statement: str, *_rest: object) -> None:
        if statement.startswith("UPDATE head"):
            with psycopg.connect(address.replace("+psycopg", ""), autocommit=True) as other:
                other.execute(
                    "SELECT pg_terminate_backend(%s)", [cursor.connection.info.backend_pid]
                )

    with pytest.raises(StoreUnreachable, match="terminating connection"):
        store.record(NEW, TUESDAY, BEKELE)
    assert contents(Store.open(address)) == before


@pytest.fixture
def postgresql(server: Server) -> Iterator[tuple[Store, Server, str]]:
    """A store with the invented world on the server, and the name of its database."""
    url = server.database()
    store = Store.create(url)
    store.load(baseline(), MONDAY, AMINA)
    yield store, server, name_in(url)
    server.drop(url)


def test_a_full_disk_of_the_server_is_said_and_nothing_is_half_written(
    postgresql: tuple[Store, Server, str],
) -> None:
    """The table that has to grow lies on a device that has no room: the kernel says so itself."""
    store, server, database = postgresql
    before = contents(store)
    table = server.file_of("retraction", database)
    aside = table.with_name("aside")
    assert table.stat().st_size == 0
    table.rename(aside)
    table.symlink_to("/dev/full")
    with pytest.raises(StoreUnreachable, match="the disk is full") as refused:
        store.retract(SIGNED.id, "misread", TUESDAY, BEKELE)
    table.unlink()
    aside.rename(table)
    assert refused.value.hint == "Nothing was written. Make room and try again."
    assert contents(store) == before
    assert store.retract(SIGNED.id, "misread", TUESDAY, BEKELE).retraction
    assert store.verify() == ()


def test_a_database_that_may_only_be_read_is_read_and_writing_to_it_is_refused(
    postgresql: tuple[Store, Server, str],
) -> None:
    store, server, database = postgresql
    before = contents(store)
    server.run(f"ALTER DATABASE {database} SET default_transaction_read_only = on")
    assert contents(store) == before
    with pytest.raises(StoreUnreachable, match="read-only for you"):
        store.record(NEW, TUESDAY, BEKELE)
    assert contents(store) == before


def test_a_damaged_page_of_the_server_is_said_and_never_guessed_away(
    postgresql: tuple[Store, Server, str],
) -> None:
    _, server, database = postgresql
    copy = server.database(like=server.url(database))
    with server.file_of("act", name_in(copy)).open("r+b") as file:
        file.write(b"\xff" * 64)
    damaged = Store.open(copy)
    for use in (damaged.register, damaged.verify):
        with pytest.raises(StoreDamaged, match="is damaged") as said:
            use()
        assert said.value.hint == "Bring back a backup: ratify restore FILE"
    server.drop(copy)


def test_a_driver_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StoreUnreachable, match="driver") as refused:
        Store.open("postgresql://db.example.org/office")
    assert refused.value.hint == "Install the driver: pip install 'ratify-africa[postgres]'."
