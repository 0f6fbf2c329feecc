"""Connections: how a store is opened, read from and written to.

Reading sees one consistent picture of the store. Writing is done by one at a time: SQLite's
``BEGIN IMMEDIATE``, an advisory lock on PostgreSQL. Either all that was written in the ``with``
block is kept, or nothing.
"""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.pool import NullPool

from ratify.errors import StoreLocked, StoreMissing, StoreUnreachable
from ratify.store.address import Address
from ratify.store.faults import translated
from ratify.store.plain import canonical
from ratify.store.sqlite_file import opener

WAIT = 15.0
_ADVISORY_LOCK = 0x726174696679  # "ratify"
_ABANDONED = "60s"


def make_engine(address: Address, wait: float = WAIT) -> Engine:
    """Return an engine whose connections live as long as one use.

    :param wait: seconds to wait for somebody else who is writing.
    """
    with translated(address):
        if address.path is not None:
            return _sqlite_engine(address.path, wait)
        assert address.url is not None
        return _postgresql_engine(address, wait)


def _sqlite_engine(path: Path, wait: float) -> Engine:
    engine = create_engine(
        "sqlite://", creator=opener(path, wait), poolclass=NullPool, json_serializer=canonical
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def _postgresql_engine(address: Address, wait: float) -> Engine:
    assert address.url is not None
    engine = create_engine(
        address.url,
        poolclass=NullPool,
        json_serializer=canonical,
        connect_args={"connect_timeout": max(2, round(wait)), "client_encoding": "utf8"},
    )

    @event.listens_for(engine, "connect")
    def settle(connection: Any, _record: object) -> None:
        connection.execute(
            f"SET lock_timeout = '{round(wait * 1000)}ms';"
            f"SET idle_in_transaction_session_timeout = '{_ABANDONED}'"
        )
        connection.commit()

    return engine


@contextmanager
def reading(engine: Engine, address: Address) -> Iterator[Connection]:
    """Open a connection that sees the store as it is now, whatever others write meanwhile."""
    with translated(address), engine.connect() as opened:
        options = {} if address.url is None else {"isolation_level": "REPEATABLE READ"}
        connection = opened.execution_options(**options)
        with connection.begin():
            yield connection


@contextmanager
def writing(engine: Engine, address: Address) -> Iterator[Connection]:
    """Open a connection as the only writer; all that is written is kept, or nothing is."""
    with translated(address), engine.connect() as opened:
        connection = opened.execution_options(writing=True)
        with connection.begin():
            if address.url is not None:
                connection.execute(
                    text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK}
                )
            yield connection


def must_exist(address: Address) -> None:
    """Say so when there is no file at the address.

    :raises StoreMissing: nothing is there.
    :raises StoreUnreachable: a folder is there, or the file is not ours to read.
    """
    path = address.path
    if path is None:
        return
    try:
        found, folder = path.exists(), path.is_dir()
    except OSError as error:
        raise StoreUnreachable(f"{path} cannot be opened: {error.strerror}.") from error
    if folder:
        raise StoreUnreachable(f"{path} is a folder, not a store.", "Name a file: --store FILE")
    if not found:
        raise StoreMissing(f"There is no store at {path} yet.", "Make one: ratify init")
    if not os.access(path, os.R_OK):
        raise StoreUnreachable(f"You may not read the store {path}.", "Ask its owner.")


def prepare_file(address: Address) -> None:
    """Make the file of a SQLite store, private to its owner, with the folders above it.

    :raises StoreUnreachable: when it cannot be made.
    """
    path = address.path
    if path is None:
        return
    try:
        missing = [folder for folder in (path.parent, *path.parent.parents) if not folder.exists()]
        for folder in reversed(missing):
            folder.mkdir(mode=0o700, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        empty = path.stat().st_size == 0
    except OSError as error:
        sentence = f"No store can be made at {path}: {error.strerror}."
        raise StoreUnreachable(sentence, "Name another place: --store FILE") from error
    if empty:
        _let_readers_in(path, address)


def _let_readers_in(path: Path, address: Address) -> None:
    """Switch a new file to write-ahead logging; whoever is locked out finds it done already."""
    with suppress(StoreLocked), translated(address), closing(opener(path, WAIT)()) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
