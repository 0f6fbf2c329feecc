"""Tables of national paths: steps reached at home, and what stands or stood in the way."""

from ratify.present.package.table import (
    INSTRUMENT,
    SOURCE,
    STATE,
    Cell,
    Field,
    Table,
    clocked,
    codes,
    moment,
    partial_date,
    text,
    written,
)
from ratify.register import ObstacleNoted, Register, StepReached
from ratify.vocabulary import Obstacle, Step

_PLACE = (text("instrument", "Treaty"), text("state", "State, ISO3"))
_RECORD = (
    text("source", "Source"),
    text("note", "What else must be known"),
    text("origin", "baseline, office or import:<name>"),
    moment("recorded_at", "When it came on record; empty where read from files"),
    Field("retracted", "boolean", "Whether it was taken back"),
)


def steps(register: Register) -> Table:
    """One row for each step on record, those taken back too."""
    return Table(
        name="steps",
        description="Steps of national paths to ratification; no row means that none was noted.",
        key=("id",),
        foreign=(STATE, INSTRUMENT, SOURCE),
        fields=(
            text("id", "Stable id of the step"),
            *_PLACE,
            text("step", "Step reached", codes(Step)),
            partial_date("date", "When"),
            *_RECORD,
        ),
        rows=tuple(
            _row(one, one.step.value, str(one.date))
            for one in sorted(register.progress.steps, key=lambda item: item.id)
        ),
    )


def obstacles(register: Register) -> Table:
    """One row for each obstacle on record, those overcome or taken back too."""
    return Table(
        name="obstacles",
        description="What stands or stood in the way of States, as sources say.",
        key=("id",),
        foreign=(STATE, INSTRUMENT, SOURCE),
        fields=(
            text("id", "Stable id of the obstacle"),
            *_PLACE,
            text("obstacle", "What stands in the way", codes(Obstacle)),
            partial_date("date", "When it was said or seen"),
            partial_date("overcome", "When it was overcome; empty while it is not"),
            *_RECORD,
        ),
        rows=tuple(
            _row(
                one,
                one.obstacle.value,
                str(one.date),
                written(one.closed.date) if one.closed else None,
            )
            for one in sorted(register.progress.obstacles, key=lambda item: item.id)
        ),
    )


def _row(one: StepReached | ObstacleNoted, *own: str | None) -> tuple[Cell, ...]:
    """Lay out a note: what every note has, around what is its own."""
    return (
        one.id,
        one.instrument,
        one.state,
        *own,
        one.source.id,
        one.note or None,
        one.origin,
        clocked(one.recorded_at),
        one.retraction is not None,
    )
