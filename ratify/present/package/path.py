"""Tables of national paths: steps reached at home, and what stands or stood in the way."""

from ratify.present.package.table import (
    INSTRUMENT,
    SOURCE,
    STATE,
    Field,
    Table,
    clocked,
    codes,
    moment,
    partial_date,
    text,
    written,
)
from ratify.register import Register
from ratify.vocabulary import Obstacle, Step


def steps(register: Register) -> Table:
    """One row for each step on record, those taken back too."""
    return Table(
        name="steps",
        description="Steps of national paths to ratification; no row means that none was noted.",
        key=("id",),
        foreign=(STATE, INSTRUMENT, SOURCE),
        fields=(
            text("id", "Stable id of the step"),
            text("instrument", "Treaty"),
            text("state", "State, ISO3"),
            text("step", "Step reached", codes(Step)),
            partial_date("date", "When"),
            text("source", "Source"),
            text("note", "What else must be known"),
            text("origin", "baseline, office or import:<name>"),
            moment("recorded_at", "When it came on record; empty where read from files"),
            Field("retracted", "boolean", "Whether it was taken back"),
        ),
        rows=tuple(
            (
                one.id,
                one.instrument,
                one.state,
                one.step.value,
                str(one.date),
                one.source.id,
                one.note or None,
                one.origin,
                clocked(one.recorded_at),
                one.retraction is not None,
            )
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
            text("instrument", "Treaty"),
            text("state", "State, ISO3"),
            text("obstacle", "What stands in the way", codes(Obstacle)),
            partial_date("date", "When it was said or seen"),
            partial_date("overcome", "When it was overcome; empty while it is not"),
            text("source", "Source"),
            text("note", "What else must be known"),
            text("origin", "baseline, office or import:<name>"),
            moment("recorded_at", "When it came on record; empty where read from files"),
            Field("retracted", "boolean", "Whether it was taken back"),
        ),
        rows=tuple(
            (
                one.id,
                one.instrument,
                one.state,
                one.obstacle.value,
                str(one.date),
                written(one.closed.date) if one.closed else None,
                one.source.id,
                one.note or None,
                one.origin,
                clocked(one.recorded_at),
                one.retraction is not None,
            )
            for one in sorted(register.progress.obstacles, key=lambda item: item.id)
        ),
    )
