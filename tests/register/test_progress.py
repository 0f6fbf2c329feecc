"""Notes on the national path of invented States: what stands, what is over, what was known."""

from dataclasses import replace
from datetime import UTC, date, datetime

from ratify.register import (
    Closing,
    NextAction,
    ObstacleNoted,
    PartialDate,
    Progress,
    Register,
    Retraction,
    StepReached,
)
from ratify.vocabulary import Obstacle, Step
from tests import builders

MONDAY, TUESDAY = datetime(2026, 3, 2, tzinfo=UTC), datetime(2026, 3, 3, tzinfo=UTC)
TAKEN_BACK = Retraction(reason="misread", recorded_at=TUESDAY, recorded_by="Amina (invented)")
DONE = Closing(date=PartialDate(2026, 3), recorded_at=TUESDAY, recorded_by="Amina (invented)")


def step(id_: str, reached: Step, day: str) -> StepReached:
    return StepReached(
        id=id_,
        instrument="XAU",
        state="XAA",
        step=reached,
        date=PartialDate.parse(day),
        source=builders.SOURCE,
        recorded_at=MONDAY,
    )


TABLED = step("one", Step.BEFORE_PARLIAMENT, "2026-02-01")
APPROVED = step("two", Step.CABINET_APPROVAL, "2025")
LENGTHY = ObstacleNoted(
    id="three",
    instrument="XAU",
    state="XAA",
    obstacle=Obstacle.LENGTHY_PROCEDURE,
    date=PartialDate(2024),
    source=builders.SOURCE,
    recorded_at=MONDAY,
)
WRITE = NextAction(id="four", state="XAA", what="Write to the clerk", due=date(2026, 3, 9))
CALL = NextAction(id="five", state="XBB", what="Call the mission", due=date(2026, 3, 6))


def test_steps_are_told_from_the_oldest_and_without_what_was_taken_back() -> None:
    wrong = replace(TABLED, id="six", retraction=TAKEN_BACK)
    progress = Progress(steps=(TABLED, APPROVED, wrong))
    assert progress.steps_of("XAA", "XAU") == (APPROVED, TABLED)
    assert progress.steps_of("XAA", "XUN") == ()


def test_an_obstacle_that_was_overcome_is_still_told() -> None:
    overcome = replace(LENGTHY, closed=DONE)
    assert Progress(obstacles=(overcome,)).obstacles_of("XAA", "XAU") == (overcome,)


def test_open_actions_are_told_from_the_most_urgent() -> None:
    done = replace(WRITE, id="seven", closed=DONE)
    progress = Progress(actions=(WRITE, CALL, done))
    assert progress.open_actions() == (CALL, WRITE)
    assert progress.open_actions("XAA") == (WRITE,)


def test_before_it_was_closed_or_taken_back_a_note_stood_open() -> None:
    progress = Progress(
        steps=(replace(TABLED, retraction=TAKEN_BACK), replace(APPROVED, recorded_at=TUESDAY)),
        obstacles=(replace(LENGTHY, closed=DONE),),
        actions=(replace(WRITE, closed=DONE),),
    )
    known = Progress(steps=(TABLED,), obstacles=(LENGTHY,), actions=(WRITE,))
    register = replace(builders.register(), progress=progress)
    assert register.as_known(MONDAY).progress == known
    assert register.as_known(TUESDAY).progress == progress


def test_a_register_from_files_has_no_notes() -> None:
    assert isinstance(builders.register(), Register)
    assert builders.register().progress == Progress()
