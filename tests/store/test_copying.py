"""A store is moved, backed up and brought back with every act, retraction and time stamp."""

import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from ratify.errors import (
    Refused,
    SchemaMismatch,
    StoreDamaged,
    StoreMissing,
    StoreUnreachable,
)
from ratify.store import Store, backup, restore, transfer
from ratify.store.versions import VERSION_TABLE
from tests import builders
from tests.store.office import (
    AMINA,
    BEKELE,
    SIGNED,
    TUESDAY,
    WEDNESDAY,
    Behind,
    contents,
)

NEW = builders.act("XAU", "XBB", "signature", "2008-01-02", note="São Tomé")


@pytest.fixture
def lived_in(store: Store) -> Store:
    """A store in which the office has recorded and retracted."""
    store.record(NEW, TUESDAY, BEKELE)
    store.retract(SIGNED.id, "misread", WEDNESDAY, AMINA)
    return store


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "backup.db"


@pytest.mark.parametrize("other", ["sqlite", "postgresql"])
def test_an_office_moves_with_all_it_has(
    lived_in: Store, address: str, other: str, new_address: Callable[[str], str]
) -> None:
    moved_to = new_address(other)
    head = transfer(address, moved_to)
    moved = Store.open(moved_to)
    assert head == moved.head() == lived_in.head()
    assert contents(moved) == contents(lived_in)
    assert moved.register(known_at=TUESDAY) == lived_in.register(known_at=TUESDAY)
    assert moved.verify() == ()


def test_a_moved_office_goes_on_where_it_was(
    lived_in: Store, address: str, new_address: Callable[[str], str]
) -> None:
    there, back = new_address("postgresql"), new_address("sqlite")
    transfer(address, there)
    Store.open(there).record(builders.act("XAU", "XCC", "signature", "2009"), WEDNESDAY, AMINA)
    transfer(there, back)
    assert contents(Store.open(back)) == contents(Store.open(there))
    assert Store.open(back).verify() == ()


def test_nothing_is_mixed_into_an_office_that_has_records(
    lived_in: Store, address: str, new_address: Callable[[str], str]
) -> None:
    other = new_address("sqlite")
    Store.create(other)
    transfer(address, other)
    before = contents(Store.open(other))
    with pytest.raises(Refused, match="entries already"):
        transfer(address, other)
    assert contents(Store.open(other)) == before


def test_a_ledger_that_does_not_hold_is_not_moved(
    lived_in: Store, address: str, behind: Behind, new_address: Callable[[str], str], file: Path
) -> None:
    behind.run(f"UPDATE act SET note = 'forged' WHERE id = '{SIGNED.id}'")
    other = new_address("sqlite")
    with pytest.raises(StoreDamaged, match=f"{SIGNED.id}: the act of entry"):
        transfer(address, other)
    assert Store.open(other).head().seq == 0
    with pytest.raises(StoreDamaged, match="does not hold"):
        backup(address, file)
    assert list(file.parent.glob("*backup*")) == []


def test_a_backup_is_one_private_file_that_can_be_opened(
    lived_in: Store, address: str, file: Path
) -> None:
    backup(address, file)
    assert [path.name for path in file.parent.iterdir() if "backup" in path.name] == [file.name]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert contents(Store.open(file)) == contents(lived_in)


def test_a_backup_is_restored_into_either_database(
    lived_in: Store, address: str, file: Path, new_address: Callable[[str], str]
) -> None:
    backup(address, file)
    before = file.read_bytes()
    for database in ("sqlite", "postgresql"):
        other = new_address(database)
        assert restore(file, other).head == lived_in.head()
        assert contents(Store.open(other)) == contents(lived_in)
    assert file.read_bytes() == before


def test_a_backup_is_made_while_somebody_reads_and_restored_over_newer_records_if_confirmed(
    lived_in: Store, address: str, file: Path
) -> None:
    kept = contents(lived_in)
    backup(address, file)
    lived_in.record(builders.act("XAU", "XDD", "signature", "2011"), WEDNESDAY, BEKELE)
    with pytest.raises(Refused, match="would be lost"):
        restore(file, address)
    assert restore(file, address, replace=True).aside is None
    assert contents(lived_in) == kept
    assert lived_in.record(builders.act("XAU", "XEE", "signature", "2011"), WEDNESDAY, BEKELE).id
    assert lived_in.verify() == ()


def test_guards_stand_after_a_restore(
    lived_in: Store, address: str, file: Path, behind: Behind
) -> None:
    backup(address, file)
    restore(file, address, replace=True)
    assert "append-only" in behind.try_to_run("DELETE FROM act")
    assert "append-only" in behind.try_to_run("UPDATE head SET seq = 0")


def test_a_backup_replaces_nothing_unless_asked(lived_in: Store, address: str, file: Path) -> None:
    file.write_text("my notes")
    with pytest.raises(Refused, match="is there already"):
        backup(address, file)
    assert file.read_text() == "my notes"
    backup(address, file, replace=True)
    assert contents(Store.open(file)) == contents(lived_in)


def test_a_store_is_never_its_own_backup(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    Store.create(path)
    with pytest.raises(Refused):
        backup(path, path, replace=True)
    assert Store.open(path).head().seq == 0


def test_a_backup_that_cannot_be_written_leaves_nothing(
    lived_in: Store, address: str, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnreachable):
        backup(address, tmp_path / "file" / "backup.db")


def test_a_backup_that_was_tampered_with_is_not_restored(
    lived_in: Store, address: str, file: Path, new_address: Callable[[str], str]
) -> None:
    backup(address, file)
    Behind(str(file), None).run(f"UPDATE act SET date = '2001' WHERE id = '{SIGNED.id}'")
    before = contents(lived_in)
    with pytest.raises(StoreDamaged, match=f"{file} does not hold: {SIGNED.id}"):
        restore(file, address, replace=True)
    assert contents(lived_in) == before


@pytest.mark.parametrize("content", [b"my notes", b""])
def test_what_is_no_backup_is_not_restored(
    lived_in: Store, address: str, file: Path, content: bytes
) -> None:
    before = contents(lived_in)
    file.write_bytes(content)
    with pytest.raises(StoreDamaged, match=str(file)):
        restore(file, address, replace=True)
    with pytest.raises(StoreMissing):
        restore(file.with_name("nothing.db"), address, replace=True)
    assert contents(lived_in) == before


def test_a_backup_of_a_newer_program_is_not_restored(
    lived_in: Store, address: str, file: Path
) -> None:
    backup(address, file)
    Behind(str(file), None).run(f"UPDATE {VERSION_TABLE} SET version_num = '9999'")
    with pytest.raises(SchemaMismatch, match="9999"):
        restore(file, address, replace=True)


def test_a_store_that_cannot_be_read_is_put_aside_and_not_lost(tmp_path: Path, file: Path) -> None:
    path = tmp_path / "office.db"
    backup(Store.create(path).address.path or "", file)
    path.write_bytes(b"\0" * 8192)
    with pytest.raises(StoreDamaged):
        restore(file, path)
    restored = restore(file, path, replace=True)
    assert restored.aside == tmp_path / "office.db.damaged-1"
    assert restored.aside.read_bytes() == b"\0" * 8192
    assert Store.open(path).verify() == ()


def test_a_database_of_another_program_is_never_replaced(tmp_path: Path, file: Path) -> None:
    backup(Store.create(tmp_path / "office.db").address.path or "", file)
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE places (name TEXT)")
    with pytest.raises(StoreDamaged, match="another program"):
        restore(file, other, replace=True)
    with closing(sqlite3.connect(other)) as connection:
        assert connection.execute("SELECT count(*) FROM places").fetchone() == (0,)
