"""Several people at once: nobody's act is lost, and nobody decides on an outdated view."""

from pathlib import Path

from ratify.store import Store
from tests.store.clerks import Clerks, acknowledged
from tests.store.office import contents


def test_what_four_clerks_record_at_once_is_all_there_once(
    store: Store, address: str, clerks: Clerks
) -> None:
    before = len(store.register().acts)
    reader = clerks.start("read", address)
    for number in range(4):
        clerks.start("record", address, f"Clerk {number}", number, 8)
    while len(clerks.at_work) > 1:
        clerks.happened()
    clerks.kill(reader)
    told = acknowledged(clerks.finish())
    acts = [act.id for act in store.register().acts]
    assert len(told) == len(set(told)) == 32
    assert len(acts) == len(set(acts)) == before + 32
    assert set(told) <= set(acts)
    assert store.verify() == ()


def test_the_history_tells_the_acts_of_each_clerk_in_order(
    store: Store, address: str, clerks: Clerks
) -> None:
    names = {f"Clerk {number}" for number in range(3)}
    for name in names:
        clerks.start("record blindly", address, name, name, 6)
    clerks.finish()
    log = [entry for entry in store.log() if entry.recorded_by in names]
    assert sorted(entry.recorded_by for entry in log) == sorted(6 * list(names))
    assert [entry.recorded_at for entry in log] == sorted(entry.recorded_at for entry in log)


def test_two_inits_at_once_make_one_store(address: str, clerks: Clerks) -> None:
    for _ in range(4):
        clerks.start("load", address)
    clerks.finish()
    store = Store.open(address)
    assert len(store.register().acts) == 2
    assert store.verify() == ()


def test_a_backup_made_while_others_record_holds(
    store: Store, address: str, clerks: Clerks, tmp_path: Path
) -> None:
    for number in range(2):
        clerks.start("record blindly", address, f"Clerk {number}", number, 15)
    for number in range(3):
        clerks.start("backup", address, tmp_path / f"backup-{number}.db")
    clerks.finish()
    for number in range(3):
        saved = Store.open(tmp_path / f"backup-{number}.db")
        assert saved.verify() == ()
        assert contents(saved)[1] == store.log()[: saved.head().seq]
