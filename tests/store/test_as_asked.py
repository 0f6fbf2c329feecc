"""A server is asked for what a question needs, over one connection that keeps nobody waiting."""

import gc
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ratify.errors import StoreUnreachable
from ratify.register import Register
from ratify.store import Store, transfer
from tests.postgres import Server, name_in
from tests.store.looks import EVENING, LOOKS, NEW, agree
from tests.store.office import AMINA, BEKELE, MONDAY, SIGNED, TUESDAY, baseline


@pytest.fixture(scope="module")
def on_server(worked_on: Path, server: Server) -> Iterator[str]:
    """The store in which an office did everything, moved to the server."""
    url = server.database()
    transfer(worked_on, url)
    yield url
    server.drop(url)


@pytest.fixture
def own(server: Server) -> Iterator[str]:
    """A store on the server that a test may write."""
    url = server.database()
    Store.create(url).load(baseline(), MONDAY, AMINA)
    yield url
    server.drop(url)


def connections(url: str) -> list[str]:
    """What each connection of ours to that database is doing."""
    with psycopg.connect(url.replace("+psycopg", "")) as other:
        rows = other.execute(
            "SELECT state FROM pg_stat_activity WHERE datname = %s AND pid <> pg_backend_pid()",
            [name_in(url)],
        ).fetchall()
    return [state for (state,) in rows]


@given(looks=st.permutations(range(len(LOOKS))), day=st.sampled_from(list(EVENING)))
def test_in_any_order_of_questions_it_says_what_is_read_at_once(
    on_server: str, by_the_store: dict[int | None, Register], looks: list[int], day: int | None
) -> None:
    found = Store.open(on_server).register_as_asked(EVENING[day])
    agree(found, by_the_store[day], looks)


def test_what_is_read_late_belongs_to_the_same_picture(own: str) -> None:
    before = Store.open(own).register_as_asked()
    assert len(before.acts_under("XAU")) == 2
    Store.open(own).retract(SIGNED.id, "misread", TUESDAY, BEKELE)
    Store.open(own).record(NEW, TUESDAY, BEKELE)
    assert len(before.acts) == 2
    assert all(act.retraction is None for act in before.acts)


def test_between_two_questions_no_transaction_is_open_and_at_the_end_no_connection(
    own: str,
) -> None:
    found = Store.open(own).register_as_asked()
    assert found.acts_of("XAA", "XAU")
    assert connections(own) == ["idle"]
    del found
    gc.collect()
    assert connections(own) == []


def test_only_the_acts_in_question_leave_the_server(
    own: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    execute = psycopg.Cursor.execute

    def heard(cursor: psycopg.Cursor, query: str, *rest: object, **named: object) -> object:
        sent.append(query)
        return execute(cursor, query, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(psycopg.Cursor, "execute", heard)
    found = Store.open(own).register_as_asked()
    assert {act.state for act in found.acts_of("XAA", "XAU")} == {"XAA"}
    [acts] = [query for query in sent if "FROM act" in query]
    assert "act.state IN" in acts


def test_a_server_that_goes_away_between_two_questions_is_said(own: str, server: Server) -> None:
    found = Store.open(own).register_as_asked()
    assert found.states
    server.run(
        f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name_in(own)}'"
    )
    with pytest.raises(StoreUnreachable, match=r"terminating connection|closed the connection"):
        found.acts_under("XAU")
