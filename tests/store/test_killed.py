"""Killed at any moment, a store holds what was acknowledged, and nothing half-written."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from ratify.errors import StoreMissing
from ratify.present.package.write import DESCRIPTOR
from ratify.store import Store, backup, migrate
from ratify.store.versions import CURRENT
from tests import builders
from tests.store.clerks import Clerks, acknowledged
from tests.store.office import BEKELE, TUESDAY, make_earlier

MOMENTS = int(os.environ.get("RATIFY_MOMENTS", "4"))
IMPORTED = 300


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> Random:
    return Random(request.node.name)  # noqa: S311


def time_of(clerks: Clerks, action: str, *arguments: object) -> float:
    """Let a clerk work undisturbed, to learn how long it takes: seconds."""
    begun = time.monotonic()
    clerks.start(action, *arguments)
    clerks.finish()
    return time.monotonic() - begun


def kill_after(clerks: Clerks, seconds: float, action: str, *arguments: object) -> list[str]:
    """Let a clerk begin and kill it; return the acts that it was told are on record."""
    clerk = clerks.start(action, *arguments)
    time.sleep(seconds)
    clerks.kill(clerk)
    return acknowledged(clerks.finish())


def test_killed_while_recording(store: Store, address: str, clerks: Clerks, chance: Random) -> None:
    whole = time_of(clerks, "record blindly", address, "Clerk", "first", 5)
    told: set[str] = set()
    before = len(store.register().acts)
    for turn in range(1, MOMENTS + 1):
        moment = chance.uniform(0, whole)
        told |= set(kill_after(clerks, moment, "record blindly", address, "Clerk", turn, 1000))
        acts = {act.id for act in store.register().acts}
        assert told <= acts
        assert len(acts) <= before + len(told) + turn, "at most one in flight at each kill"
        assert store.verify() == ()


def test_killed_while_importing(store: Store, address: str, clerks: Clerks, chance: Random) -> None:
    whole = time_of(clerks, "import", address, "Clerk", "XCC", IMPORTED)
    on_record = len(store.register().acts)
    for _ in range(MOMENTS):
        state = chance.choice(("XAA", "XBB", "XDD", "XEE"))
        kill_after(clerks, chance.uniform(0, whole), "import", address, "Clerk", state, IMPORTED)
        found = len(store.register().acts)
        assert found - on_record in (0, IMPORTED)
        on_record = found
        assert store.verify() == ()


def test_killed_while_making_and_loading_a_store(
    new_address: Callable[[str], str], database: str, clerks: Clerks, chance: Random
) -> None:
    whole = time_of(clerks, "load", new_address(database))
    for _ in range(MOMENTS):
        address = new_address(database)
        kill_after(clerks, chance.uniform(0, whole), "load", address)
        with suppress(StoreMissing):
            store = Store.open(address)
            assert len(store.register().acts) in (0, 2)
            assert store.verify() == ()
        clerks.start("load", address)
        clerks.finish()
        assert len(Store.open(address).register().acts) == 2


def test_killed_while_making_a_backup(
    store: Store, address: str, clerks: Clerks, chance: Random, tmp_path: Path
) -> None:
    file = tmp_path / "saved" / "backup.db"
    file.parent.mkdir()
    whole = time_of(clerks, "backup", address, file)
    for _ in range(MOMENTS):
        store.record(builders.act("XAU", "XEE", "declaration", "2008"), TUESDAY, BEKELE)
        whole_files = (Store.open(file).head(), store.head())
        kill_after(clerks, chance.uniform(0, whole), "backup", address, file)
        assert Store.open(file).head() in whole_files
        store.retract(store.log()[-1].record, "misread", TUESDAY, BEKELE)
    clerks.start("backup", address, file)
    clerks.finish()
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    assert Store.open(file).verify() == ()


def test_killed_while_bringing_a_backup_back(
    store: Store, address: str, clerks: Clerks, chance: Random, tmp_path: Path
) -> None:
    file = tmp_path / "backup.db"
    backup(address, file)
    saved = store.head()
    whole = time_of(clerks, "restore", file, address)
    for turn in range(MOMENTS):
        later = builders.act("XAU", "XEE", "declaration", f"{1000 + turn}")
        store.record(later, TUESDAY, BEKELE)
        whole_stores = (saved, store.head())
        kill_after(clerks, chance.uniform(0, whole), "restore", file, address)
        assert store.head() in whole_stores
        assert store.verify() == ()


def test_killed_while_exporting(
    store: Store, address: str, clerks: Clerks, chance: Random, tmp_path: Path
) -> None:
    folder = tmp_path / "package"
    whole = time_of(clerks, "export", address, folder)
    for turn in range(MOMENTS):
        before = files_in(folder)
        store.record(builders.act("XAU", "XEE", "declaration", f"{1000 + turn}"), TUESDAY, BEKELE)
        kill_after(clerks, chance.uniform(0, whole), "export", address, folder)
        cut_off = {name: file for name, file in files_in(folder).items() if name[0] != "."}
        clerks.start("export", address, folder)
        clerks.finish()
        after = files_in(folder)
        assert after.keys() == before.keys(), "what the killed one left behind is still there"
        assert all(file in (before[name], after[name]) for name, file in cut_off.items())
        assert DESCRIPTOR not in cut_off or cut_off in (before, after)


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_killed_while_bringing_a_store_up_to_date(
    earlier_store: str,
    database: str,
    new_address: Callable[[str], str],
    clerks: Clerks,
    chance: Random,
    request: pytest.FixtureRequest,
) -> None:
    server = request.getfixturevalue("server") if database == "postgresql" else None
    first = new_address(database)
    make_earlier(first, earlier_store, server)
    whole = time_of(clerks, "migrate", first)
    for _ in range(MOMENTS):
        address = new_address(database)
        make_earlier(address, earlier_store, server)
        kill_after(clerks, chance.uniform(0, whole), "migrate", address)
        assert migrate(address).before in (earlier_store, CURRENT)
        assert Store.open(address).verify() == ()
        assert len(Store.open(address).register().acts) == 3
