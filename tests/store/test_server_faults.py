"""A server that is not there, does not let one in, or goes away: said, and nothing lost."""

import sys
from collections.abc import Callable

import psycopg
import pytest
from sqlalchemy import event

from ratify.errors import (
    StoreUnreachable,
)
from ratify.store import Store
from tests import builders
from tests.postgres import Server
from tests.store.office import AMINA, BEKELE, MONDAY, TUESDAY, baseline, contents

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


def test_a_driver_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StoreUnreachable, match="driver") as refused:
        Store.open("postgresql://db.example.org/office")
    assert refused.value.hint == "Install the driver: pip install 'ratify-africa[postgres]'."
