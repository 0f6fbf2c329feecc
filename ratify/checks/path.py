"""Rules on national paths: what may not be noted must not stand in the data either."""

from collections.abc import Iterator

from ratify.analysis.noting import object_to_closing, object_to_obstacle
from ratify.analysis.stepping import object_to_step
from ratify.checks.rule import Hit, rule
from ratify.checks.subject import Subject
from ratify.vocabulary import Severity


@rule(
    code="R141",
    severity=Severity.ERROR,
    title="What is noted of a national path makes sense",
    why="Shortlists and briefing sheets rest on the steps that are on record. A deposit is an act; "
    "a State that is bound, or can never be, walks no path; and nothing is noted before it was.",
    example="C189, a State that is no member of the ILO: before_parliament on 2024-02-01.",
    source="VCLT arts. 14 and 16; the rules of ratify step and ratify obstacle",
)
def path_that_makes_no_sense(subject: Subject) -> Iterator[Hit]:
    """Steps and obstacles that could not be recorded today."""
    register, today = subject.register, subject.today
    for step in subject.steps:
        for one in object_to_step(register, step, today):
            if one.severity is Severity.ERROR:
                yield Hit(f"{step.state} {step.instrument}", one.sentence, subject.at(step.id))
    for obstacle in subject.obstacles:
        found = object_to_obstacle(register, obstacle, today)
        if obstacle.closed is not None:
            found += object_to_closing(obstacle, obstacle.closed.date, today)
        for one in found:
            if one.severity is Severity.ERROR:
                place = subject.at(obstacle.id)
                yield Hit(f"{obstacle.state} {obstacle.instrument}", one.sentence, place)
