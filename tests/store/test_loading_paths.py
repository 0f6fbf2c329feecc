"""National paths that were published come in as acts do: once, corrected, closed, never forced."""

from dataclasses import replace

import pytest

from ratify.errors import Refused
from ratify.register import BASELINE, Closing, PartialDate, Progress, Register
from ratify.seeds import canonical_files
from ratify.store import ConflictKind, Store
from tests.store.office import (
    AMINA,
    BEKELE,
    DONE_ON,
    LENGTHY,
    TABLED,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    baseline,
)

STEP = replace(TABLED, id="XAU-XAA-s111111", origin=BASELINE)
OBSTACLE = replace(LENGTHY, id="XAU-XAA-o222222", origin=BASELINE)
OVER = Closing(date=DONE_ON, note="a day was found (invented)")


def published(*, closed: Closing | None = None, note: str = "") -> Register:
    """The invented world with a step and an obstacle in its data files."""
    walked = Progress(
        steps=(replace(STEP, note=note),), obstacles=(replace(OBSTACLE, closed=closed),)
    )
    return replace(baseline(), progress=walked)


def test_published_steps_and_obstacles_come_in_once(store: Store) -> None:
    report = store.load(published(), TUESDAY, AMINA)
    assert report.added == {"step": 1, "obstacle": 1}
    assert not store.load(published(), WEDNESDAY, AMINA).changed
    progress = store.register().progress
    assert [one.id for one in progress.steps] == [STEP.id]
    assert (progress.obstacles[0].recorded_at, progress.obstacles[0].origin) == (TUESDAY, BASELINE)
    assert store.verify() == ()


def test_a_corrected_note_is_followed_and_a_vanished_step_is_named(store: Store) -> None:
    store.load(published(), TUESDAY, AMINA)
    assert store.load(published(note="Bill 12 (invented)"), WEDNESDAY, AMINA).corrected == {
        "step": 1
    }
    assert store.register().progress.steps[0].note == "Bill 12 (invented)"
    gone = store.load(baseline(), THURSDAY, AMINA)
    assert {one.id for one in gone.vanished} == {STEP.id, OBSTACLE.id}
    assert not gone.changed


def test_what_the_data_say_is_over_is_closed_here_too(store: Store) -> None:
    store.load(published(), TUESDAY, AMINA)
    assert store.load(published(closed=OVER), WEDNESDAY, AMINA).added == {"closing": 1}
    (obstacle,) = store.register().progress.obstacles
    assert obstacle.closed is not None
    assert (obstacle.closed.date, obstacle.closed.recorded_by) == (DONE_ON, AMINA)
    assert not store.load(published(closed=OVER), THURSDAY, AMINA).changed
    assert store.register(known_at=TUESDAY).progress.obstacles[0].closed is None
    assert store.verify() == ()


def test_one_that_is_over_when_it_comes_in_is_both_at_once(store: Store) -> None:
    assert store.load(published(closed=OVER), TUESDAY, AMINA).added == {
        "step": 1,
        "obstacle": 1,
        "closing": 1,
    }
    (obstacle,) = store.register().progress.obstacles
    assert obstacle.closed is not None


def test_what_the_office_closed_or_took_back_stays_so(store: Store) -> None:
    store.load(published(), TUESDAY, AMINA)
    store.close(OBSTACLE.id, PartialDate(2026, 3, 3), WEDNESDAY, BEKELE)
    store.take_back(STEP.id, "another bill", WEDNESDAY, BEKELE)
    report = store.load(published(closed=OVER), THURSDAY, AMINA)
    assert not report.changed
    assert [one.kind for one in report.conflicts] == [ConflictKind.RETRACTED]
    (obstacle,) = store.register().progress.obstacles
    assert obstacle.closed is not None
    assert obstacle.closed.recorded_by == BEKELE


def test_an_office_hands_its_paths_back_as_data_and_persons_stay_behind(store: Store) -> None:
    store.note(TABLED, TUESDAY, BEKELE)
    noted = store.note(LENGTHY, TUESDAY, BEKELE)
    store.close(noted.id, DONE_ON, WEDNESDAY, BEKELE, "budgeted")
    files = canonical_files(store.register())
    text = files["national_path/XAU.yaml"]
    assert "before_parliament" in text
    assert "closed:" in text
    assert not [file for file, found in files.items() if BEKELE in found]


def test_an_obstacle_is_looked_at_before_it_is_closed(store: Store) -> None:
    noted = store.note(LENGTHY, TUESDAY, BEKELE)
    assert store.closable(noted.id[:12]) == noted
    store.close(noted.id, DONE_ON, WEDNESDAY, BEKELE)
    with pytest.raises(Refused, match="was closed on 2026-03-04"):
        store.closable(noted.id)
