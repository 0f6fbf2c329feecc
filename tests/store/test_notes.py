"""Notes on national paths are kept as acts are; contacts are kept apart."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ratify.errors import DuplicateAct, Refused, UnknownName
from ratify.register import PartialDate, Source
from ratify.store import Store, backup, restore, transfer
from tests.store.office import (
    AMINA,
    BEKELE,
    DONE_ON,
    LENGTHY,
    MINISTER,
    MONDAY,
    SIGNED,
    TABLED,
    TUESDAY,
    WEDNESDAY,
    WRITE,
    Behind,
    baseline,
    contents,
)


@pytest.fixture
def noted(store: Store) -> Store:
    """A store with a note of every kind."""
    for note in (TABLED, LENGTHY, WRITE, MINISTER):
        store.note(note, TUESDAY, BEKELE)
    return store


def test_notes_come_on_record_with_an_id_a_time_and_a_name(noted: Store) -> None:
    progress = noted.register().progress
    (step,) = progress.steps_of("XAA", "XAU")
    (obstacle,) = progress.obstacles_of("XAA", "XAU")
    (action,) = progress.open_actions()
    assert replace(step, id="", recorded_at=None, recorded_by="") == TABLED
    assert step.id.startswith("XAU-XAA-s")
    assert obstacle.obstacle is LENGTHY.obstacle
    assert (action.due, action.recorded_at, action.recorded_by) == (WRITE.due, TUESDAY, BEKELE)
    assert noted.verify() == ()


def test_the_same_note_twice_is_refused(noted: Store) -> None:
    for note in (TABLED, LENGTHY, WRITE, MINISTER):
        with pytest.raises(DuplicateAct):
            noted.note(note, WEDNESDAY, AMINA)


def test_a_note_may_bring_its_own_source(store: Store) -> None:
    source = Source(id="", title="Letter of the ministry (invented)")
    step = store.note(replace(TABLED, source=source), TUESDAY, BEKELE)
    assert step.source.id in (store.register().sources or {})
    assert store.load(baseline(), WEDNESDAY, AMINA).withdrawn == ()


def test_a_note_of_no_state_is_refused(store: Store) -> None:
    with pytest.raises(UnknownName):
        store.note(replace(MINISTER, state="XZZ"), TUESDAY, BEKELE)
    with pytest.raises(UnknownName):
        store.note(replace(WRITE, instrument="XZZ"), TUESDAY, BEKELE)


def test_what_is_over_is_closed_and_stays_on_record(noted: Store) -> None:
    action = noted.register().progress.open_actions()[0]
    closed = noted.close(action.id, DONE_ON, WEDNESDAY, AMINA, " posted ")
    assert closed.closed is not None
    assert (closed.closed.date, closed.closed.note) == (DONE_ON, "posted")
    assert (closed.closed.recorded_at, closed.closed.recorded_by) == (WEDNESDAY, AMINA)
    assert noted.register().progress.open_actions() == ()
    assert noted.register().progress.actions == (closed,)
    assert noted.register(known_at=TUESDAY).progress.open_actions() == (action,)
    with pytest.raises(Refused, match="was closed on 2026-03-04"):
        noted.close(action.id, DONE_ON, WEDNESDAY, AMINA)


def test_an_obstacle_is_overcome_and_a_step_cannot_be_closed(noted: Store) -> None:
    progress = noted.register().progress
    assert noted.close(progress.obstacles[0].id, PartialDate(2026), WEDNESDAY, AMINA).closed
    with pytest.raises(UnknownName):
        noted.close(progress.steps[0].id, DONE_ON, WEDNESDAY, AMINA)


def test_a_note_is_taken_back_like_an_act(noted: Store) -> None:
    step = noted.register().progress.steps[0]
    assert noted.take_back(step.id, "misheard", WEDNESDAY, AMINA).retraction
    assert noted.register().progress.steps_of("XAA", "XAU") == ()
    assert noted.note(TABLED, WEDNESDAY, AMINA).id == f"{step.id}-2"
    obstacle = noted.register().progress.obstacles[0]
    noted.take_back(obstacle.id, "misheard", WEDNESDAY, AMINA)
    with pytest.raises(Refused, match="was retracted"):
        noted.close(obstacle.id, DONE_ON, WEDNESDAY, AMINA)


def test_any_record_is_taken_back_by_its_id(noted: Store) -> None:
    (contact,) = noted.contacts()
    for id_ in (SIGNED.id, contact.id):
        assert noted.take_back(id_, "misread", WEDNESDAY, AMINA).id == id_
    assert noted.contacts() == ()


def test_the_store_and_the_register_agree_on_what_was_noted_when(noted: Store) -> None:
    progress = noted.register().progress
    noted.close(progress.actions[0].id, DONE_ON, WEDNESDAY, AMINA)
    noted.take_back(progress.steps[0].id, "misheard", WEDNESDAY, AMINA)
    for moment in (MONDAY, TUESDAY, WEDNESDAY):
        assert noted.register(known_at=moment) == noted.register().as_known(moment)


def test_contacts_are_asked_for_by_name_and_stand_in_no_register(noted: Store) -> None:
    (contact,) = noted.contacts("XAA")
    assert (contact.name, contact.address) == (MINISTER.name, MINISTER.address)
    assert noted.contacts("XBB") == ()
    assert MINISTER.name not in repr(noted.register())
    assert MINISTER.name not in repr(noted.log())


def test_an_id_or_a_hash_does_not_give_a_person_away(
    noted: Store, new_address: Callable[[str], str]
) -> None:
    """The same person in two stores has neither the same id nor the same hash."""
    other = Store.create(new_address("sqlite"))
    other.load(baseline(), MONDAY, AMINA)
    other.note(MINISTER, TUESDAY, BEKELE)
    entries = [
        next(entry for entry in store.log() if entry.kind == "contact") for store in (noted, other)
    ]
    assert entries[0].record != entries[1].record
    assert entries[0].hash != entries[1].hash


def test_a_backup_leaves_persons_out_and_its_ledger_still_holds(
    noted: Store, address: str, tmp_path: Path
) -> None:
    file = tmp_path / "backup.db"
    backup(address, file)
    assert b"nobody@example.org" not in file.read_bytes()
    saved = Store.open(file)
    assert saved.contacts() == ()
    assert saved.log() == noted.log()
    (finding,) = saved.verify()
    assert (finding.code, finding.severity) == ("L008", "note")


def test_a_backup_keeps_persons_if_asked_to(noted: Store, address: str, tmp_path: Path) -> None:
    file = tmp_path / "backup.db"
    backup(address, file, with_contacts=True)
    assert Store.open(file).contacts() == noted.contacts()
    assert Store.open(file).verify() == ()


def test_after_a_restore_without_persons_new_ones_can_be_noted_and_not_removed(
    noted: Store, address: str, tmp_path: Path, behind: Behind
) -> None:
    backup(address, tmp_path / "backup.db")
    restore(tmp_path / "backup.db", address, replace=True)
    noted.note(replace(MINISTER, name="Another Nobody"), WEDNESDAY, AMINA)
    assert [one.name for one in noted.contacts()] == ["Another Nobody"]
    behind.run("DELETE FROM contact")
    assert [finding.code for finding in noted.verify()] == ["L008", "L004"]


def test_a_move_takes_persons_along(
    noted: Store, address: str, new_address: Callable[[str], str]
) -> None:
    for database in ("sqlite", "postgresql"):
        moved_to = new_address(database)
        transfer(address, moved_to)
        assert Store.open(moved_to).contacts() == noted.contacts()
        assert contents(Store.open(moved_to)) == contents(noted)


def test_a_removed_person_is_missed(noted: Store, behind: Behind) -> None:
    behind.run("DELETE FROM contact")
    assert [finding.code for finding in noted.verify()] == ["L004"]


def test_an_altered_note_is_named(noted: Store, behind: Behind) -> None:
    behind.run("UPDATE step SET step = 'deposited'", "UPDATE contact SET name = 'Somebody'")
    assert [finding.code for finding in noted.verify()] == ["L003", "L003"]
