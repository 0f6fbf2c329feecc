"""Disks and folders that refuse: the store is read where it may be, and never half-written."""

import os
import resource
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ratify.store import Store, backup, restore
from tests.store.office import AMINA, MONDAY, baseline, contents

ROOM = Path(__file__).parents[2]


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The file of a store that holds the invented world."""
    path = tmp_path / "office.db"
    Store.create(path).load(baseline(), MONDAY, AMINA)
    return path


RECORDING = """
import sys
from ratify.errors import RatifyError
from ratify.store import Store, backup, restore
from tests import builders
from tests.store.office import BEKELE, TUESDAY, baseline

try:
    store = Store.open(sys.argv[1])
    print(len(store.register().acts))
    store.record_many(
        [builders.act("XAU", "XBB", "signature", str(year)) for year in range(1900, 2000)],
        TUESDAY, BEKELE,
    )
except RatifyError as error:
    print(type(error).__name__, error.sentence)
"""


def run_alone(program: str, *arguments: object, **limits: Callable[[], None]) -> list[str]:
    """Run a program in a process of its own that file modes bind, even for root."""
    bound = ["setpriv", "--bounding-set", "-all"] if is_root() else []
    done = subprocess.run(
        [*bound, sys.executable, "-c", program, *map(str, arguments)],
        cwd=ROOM,
        capture_output=True,
        text=True,
        check=False,
        **limits,  # type: ignore[call-overload]
    )
    assert done.returncode == 0, done.stderr
    return str(done.stdout).splitlines()


def is_root() -> bool:
    return os.geteuid() == 0


def test_a_disk_that_takes_no_more_bytes_is_said_and_nothing_is_half_written(
    office: Path,
) -> None:
    before = contents(Store.open(office))

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (48 * 1024, 48 * 1024))

    read, refused = run_alone(RECORDING, office, preexec_fn=small)
    assert read == "2"
    assert refused.startswith("StoreUnreachable")
    assert contents(Store.open(office)) == before
    assert Store.open(office).verify() == ()


@pytest.mark.parametrize("closed", ["folder", "file", "both"])
def test_what_may_only_be_read_is_read_and_writing_to_it_is_refused(
    office: Path, closed: str
) -> None:
    before = contents(Store.open(office))
    if closed != "folder":
        office.chmod(0o400)
    if closed != "file":
        office.parent.chmod(0o500)
    read, refused = run_alone(RECORDING, office)
    office.parent.chmod(0o700)
    office.chmod(0o600)
    assert read == "2"
    assert refused.startswith("StoreUnreachable")
    assert "read-only" in refused
    assert contents(Store.open(office)) == before


def test_a_store_that_may_not_be_read_is_said(office: Path) -> None:
    office.chmod(0o000)
    (refused,) = run_alone(RECORDING, office)
    office.chmod(0o600)
    assert refused.startswith("StoreUnreachable You may not read the store")


def test_a_folder_in_which_nothing_may_be_made_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    program = RECORDING.replace("Store.open", "Store.create")
    (refused,) = run_alone(program, tmp_path / "below" / "office.db")
    tmp_path.chmod(0o700)
    assert refused.startswith("StoreUnreachable No store can be made")


@pytest.fixture
def careless() -> Iterator[None]:
    """Somebody whose new files anybody may read and write."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("careless")
def test_what_holds_the_record_is_private_whatever_mask_is_set(tmp_path: Path) -> None:
    path, saved, back = (tmp_path / name / "office.db" for name in ("made", "saved", "back"))
    saved.parent.mkdir()
    store = Store.create(path)
    store.load(baseline(), MONDAY, AMINA)
    backup(path, saved)
    restore(saved, back)
    with Store.open(back).engine.connect() as connection:
        connection.exec_driver_sql("SELECT 1 FROM act").all()
        files = [file for file in tmp_path.rglob("*") if file.is_file()]
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in files}
    assert len(files) > 3, "the files beside a store in use are among them"
    assert set(modes.values()) == {0o600}, modes
    assert {stat.S_IMODE(file.parent.stat().st_mode) for file in (path, back)} == {0o700}
