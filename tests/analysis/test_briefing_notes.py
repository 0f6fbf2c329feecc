"""What the office noted of a State speaks in its briefing sheet. The cases are invented."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from ratify.analysis.briefing import Briefing, briefing
from ratify.analysis.briefing.arguments import CONCERNS
from ratify.analysis.briefing.terms import Addressee, AskKind
from ratify.register import (
    Closing,
    ObstacleNoted,
    PartialDate,
    Progress,
    Register,
    Source,
    StepReached,
)
from ratify.register.guidance import Guidance
from ratify.vocabulary import Obstacle, Step

DAY = date(2026, 11, 21)
GAZETTE = Source(id="invented", title="Invented gazette of the tests")


def noted(
    baseline: Register, steps: Iterable[Step] = (), obstacles: Iterable[Obstacle] = (), **more: str
) -> Register:
    """The published record with notes of an office on Kenya and one treaty."""
    where = {"instrument": more.get("instrument", "C189"), "state": "KEN", "source": GAZETTE}
    walked = [
        StepReached(id=f"step-{at}", step=step, date=PartialDate(2026, 1, at), **where)  # type: ignore[arg-type]
        for at, step in enumerate(steps, start=1)
    ]
    hindered = [
        ObstacleNoted(id=f"obstacle-{at}", obstacle=one, date=PartialDate(2026, 2, at), **where)  # type: ignore[arg-type]
        for at, one in enumerate(obstacles, start=1)
    ]
    return replace(baseline, progress=Progress(tuple(walked), tuple(hindered)))


def sheet(register: Register, guidance: Guidance, *more: Obstacle, code: str = "C189") -> Briefing:
    return briefing(register, guidance, "KEN", DAY, [code], obstacles=more)


@pytest.mark.parametrize("code", list(Obstacle))
def test_every_obstacle_on_record_is_told_first_and_answered_where_an_answer_fits(
    code: Obstacle, baseline: Register, guidance: Guidance
) -> None:
    found = sheet(noted(baseline, obstacles=(code,)), guidance)
    first = found.concerns[0]
    assert (first.obstacle, str(first.noted[0].date)) == (code, "2026-02-01")
    known = guidance.concern(code)
    assert known is not None
    fitting = [one for one in known.answers if not one.instruments or "C189" in one.instruments]
    assert bool(first.answers) == bool(fitting)
    cited = [one.source for one in found.references if one.number in first.noted[0].refs]
    assert cited == [GAZETTE]
    assert len(found.concerns) == CONCERNS
    assert not any(line.noted for line in found.concerns[1:])


def test_all_obstacles_on_record_are_answered_however_many(
    baseline: Register, guidance: Guidance
) -> None:
    found = sheet(noted(baseline, obstacles=Obstacle), guidance)
    assert [line.obstacle for line in found.concerns] == list(Obstacle)
    assert all(line.noted for line in found.concerns)


def test_what_was_overcome_is_answered_no_more(baseline: Register, guidance: Guidance) -> None:
    register = noted(baseline, obstacles=(Obstacle.TRANSLATION,))
    (open_one,) = register.progress.obstacles
    closed = replace(open_one, closed=Closing(date=PartialDate(2026, 3)))
    over = replace(register, progress=Progress(obstacles=(closed,)))
    assert sheet(over, guidance) == sheet(baseline, guidance)


def test_a_concern_that_is_asked_for_is_the_only_one(
    baseline: Register, guidance: Guidance
) -> None:
    found = sheet(noted(baseline, obstacles=(Obstacle.FINANCE,)), guidance, Obstacle.RIGIDITY)
    assert [line.obstacle for line in found.concerns] == [Obstacle.RIGIDITY]


@pytest.mark.parametrize(
    ("code", "reached", "kind", "addressee"),
    [
        ("C189", Step.BEFORE_PARLIAMENT, AskKind.SUBMIT, Addressee.APPROVES),
        ("C189", Step.PARLIAMENT_APPROVED, AskKind.CONSENT, Addressee.RATIFIES),
        ("C189", Step.INSTRUMENT_SIGNED, AskKind.CONSENT, Addressee.RATIFIES),
        ("FMP", Step.INSTRUMENT_SIGNED, AskKind.DEPOSIT, Addressee.FOREIGN_AFFAIRS),
    ],
)
def test_the_first_ask_is_what_follows_the_step_reached(
    code: str,
    reached: Step,
    kind: AskKind,
    addressee: Addressee,
    baseline: Register,
    guidance: Guidance,
) -> None:
    found = sheet(noted(baseline, (reached,), instrument=code), guidance, code=code)
    assert (found.asks[0].kind, found.asks[0].addressee) == (kind, addressee)
    assert len(set(found.asks)) == len(found.asks)
    assert [line.what for line in found.cases[0].steps] == [reached]
