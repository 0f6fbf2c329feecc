"""Backups: one private file, itself a store, whole or not there at all."""

import glob
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, inspect, text
from sqlmodel import SQLModel

from ratify.drafts import clear_abandoned, draft_prefix
from ratify.errors import Refused, StoreDamaged, StoreUnreachable
from ratify.store.address import Address, parse_address
from ratify.store.copying import copy, must_hold
from ratify.store.current import VERSION_TABLE
from ratify.store.engine import (
    WAIT,
    make_engine,
    must_exist,
    prepare_file,
    reading,
    writing,
)
from ratify.store.faults import translated
from ratify.store.ledger import Head, head_of
from ratify.store.schema import upgrade
from ratify.store.store import Store
from ratify.store.versions import refuse_newer, version_of


class Restored(NamedTuple):
    """What a store holds after a restore.

    :param aside: where the file lies that stood there before and could not be read.
    """

    head: Head
    aside: Path | None


def backup(
    address: str | Path,
    file: Path,
    *,
    with_contacts: bool = False,
    replace: bool = False,
    wait: float = WAIT,
) -> Head:
    """Write what the store holds at this moment into a file, while others go on recording.

    The file is a store of its own (SQLite, private to its owner) whatever the database is.

    :param with_contacts: keep persons' names and addresses; without them the ledger still holds.
    :param replace: whether a file of that name may be replaced.
    :raises Refused: there is such a file already.
    :raises StoreDamaged: the ledger does not hold; no file is written.
    :raises StoreUnreachable: the file cannot be written.
    """
    store = Store.open(address, wait)
    file = file.expanduser().absolute()
    if file.exists() and (not replace or file == store.address.path):
        raise Refused(f"{file} is there already.", "Name another file.")
    with _whole_file(file) as draft:
        where = Address(path=draft)
        prepare_file(where)
        with (
            reading(store.engine, store.address) as source,
            writing(make_engine(where), where) as target,
        ):
            upgrade(target)
            copy(source, target, store.address, with_contacts=with_contacts)
            head = head_of(target)
        _close_file(where)
    return head


def restore(file: Path, into: str | Path, *, replace: bool = False, wait: float = WAIT) -> Restored:
    """Bring back what a backup holds, into a new or empty store; the backup is checked first.

    :param replace: confirms that what the store holds now is lost. A file that cannot be read
        as a store is put aside, beside the new one.
    :raises Refused: the store has entries, and their loss was not confirmed.
    :raises StoreDamaged: the backup does not hold.
    :raises SchemaMismatch: the backup was made by a newer version of the program.
    """
    origin, where = parse_address(file), parse_address(into)
    must_exist(origin)
    with _checked_copy(origin) as draft:
        aside = _put_aside(where.path) if replace and where.path is not None else None
        prepare_file(where)
        with (
            reading(make_engine(draft), draft) as source,
            writing(make_engine(where, wait), where) as target,
        ):
            _make_room(target, where, replace=replace)
            copy(source, target, origin)
            return Restored(head_of(target), aside)


@contextmanager
def _whole_file(file: Path) -> Iterator[Path]:
    """Hand out a draft beside the file; put it in the file's place if all went well."""
    clear_abandoned(file)
    draft = file.with_name(f"{draft_prefix(file)}part")
    try:
        yield draft
        descriptor = os.open(draft, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        draft.replace(file)
    except OSError as error:
        sentence = f"{file} cannot be written: {error.strerror}."
        raise StoreUnreachable(sentence, "Name another place.") from error
    finally:
        for leftover in draft.parent.glob(f"{glob.escape(draft.name)}*"):
            leftover.unlink(missing_ok=True)


def _close_file(where: Address) -> None:
    """Fold the write-ahead log into the file, so that one file is the whole backup."""
    with translated(where), closing(sqlite3.connect(str(where.path))) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")


@contextmanager
def _checked_copy(origin: Address) -> Iterator[Address]:
    """Hand out a private copy of a backup, at the current schema, once its ledger was proved."""
    with tempfile.TemporaryDirectory(prefix="ratify-restore-") as folder:
        draft = Address(path=Path(folder) / "copy.db")
        with translated(origin):
            _copy_file(str(origin.path), str(draft.path))
        with writing(make_engine(draft), draft) as connection:
            found = version_of(connection)
            if found is None:
                raise StoreDamaged(f"{origin} is no backup of a store.", "Name another file.")
            refuse_newer(found, origin)
            upgrade(connection)
            must_hold(connection, origin)
        yield draft


def _copy_file(origin: str, draft: str) -> None:
    with closing(sqlite3.connect(origin)) as old, closing(sqlite3.connect(draft)) as new:
        old.backup(new)


def _put_aside(path: Path) -> Path | None:
    """Move a file that SQLite cannot read out of the way; return where it lies now."""
    if not path.is_file() or _readable(path):
        return None
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    for ending in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            Path(f"{path}{ending}").rename(f"{aside}{ending}")
    return path.rename(aside)


def _readable(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(str(path))) as connection:
            answer = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.OperationalError:
        return True
    except sqlite3.DatabaseError:
        return False
    return bool(answer == ("ok",))


def _make_room(connection: Connection, where: Address, *, replace: bool) -> None:
    """Leave the tables of the current schema, and nothing in them.

    :raises Refused: something is in them, and its loss was not confirmed.
    """
    found = version_of(connection)
    if found is not None:
        refuse_newer(found, where)
        entries = head_of(connection).seq
        if entries and not replace:
            raise Refused(
                f"{where} has {entries} entries, which would be lost.",
                "Make a backup of it and confirm, or restore into a new store.",
            )
        _drop_all(connection)
    upgrade(connection)


def _drop_all(connection: Connection) -> None:
    """Take everything away; SQLite is to overwrite it, since names of persons may be in it."""
    if connection.dialect.name == "sqlite":
        connection.execute(text("PRAGMA secure_delete=ON"))
    there = set(inspect(connection).get_table_names())
    for table in reversed(SQLModel.metadata.sorted_tables):
        if table.name in there:
            table.drop(connection)
    connection.execute(text(f"DROP TABLE {VERSION_TABLE}"))
