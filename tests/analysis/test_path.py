"""National paths of invented States: what is reached, what may be noted, what is due."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ratify.analysis.noting import object_to_action, object_to_closing, object_to_obstacle
from ratify.analysis.path import STEPS, national_path, paths
from ratify.analysis.scope import scope
from ratify.analysis.stepping import object_to_step
from ratify.analysis.todo import WEEK, Urgency, agenda, next_action
from ratify.register import (
    Act,
    Closing,
    Found,
    NextAction,
    ObstacleNoted,
    PartialDate,
    Progress,
    Register,
    StepReached,
)
from ratify.vocabulary import Obstacle, Severity, Step
from tests import builders
from tests.builders import act

TODAY = date(2020, 6, 1)
AT = datetime(2020, 6, 1, tzinfo=UTC)


def world(*acts: Act, **noted: Any) -> Register:
    return replace(builders.register(*acts), progress=Progress(**noted))


def step(reached: Step, day: str, code: str = "XAU", state: str = "XAA") -> StepReached:
    return StepReached(
        id=f"{reached}-{day}",
        instrument=code,
        state=state,
        step=reached,
        date=PartialDate.parse(day),
        source=builders.SOURCE,
    )


def obstacle(day: str, over: str | None = None) -> ObstacleNoted:
    return ObstacleNoted(
        id=f"obstacle-{day}",
        instrument="XAU",
        state="XAA",
        obstacle=Obstacle.FINANCE,
        date=PartialDate.parse(day),
        source=builders.SOURCE,
        closed=Closing(date=PartialDate.parse(over)) if over else None,
    )


def action(due: date, **changes: Any) -> NextAction:
    return replace(NextAction(id=f"{due}", state="XAA", what="Write", due=due), **changes)


def codes(found: tuple[Any, ...], severity: Severity = Severity.ERROR) -> list[str]:
    return [one.code for one in found if one.severity is severity]


def test_the_path_of_a_day_has_what_had_come_by_then() -> None:
    early, late = step(Step.GAP_ANALYSIS, "2019"), step(Step.BEFORE_PARLIAMENT, "2020-05")
    record = world(steps=(late, early), obstacles=(obstacle("2019-03", "2020-01-15"),))
    assert national_path(record, "XAA", "XAU", date(2019, 12, 30)).steps == ()
    spring = national_path(record, "XAA", "XAU", date(2020, 1, 14))
    assert (spring.steps, len(spring.obstacles), spring.highest) == ((early,), 1, early)
    today = national_path(record, "XAA", "XAU", TODAY)
    assert (today.highest, today.obstacles, len(today.overcome)) == (late, (), 1)
    assert not national_path(record, "XAA", "XUN", TODAY).is_known


def test_paths_are_listed_where_something_is_known_and_one_may_be_asked_for() -> None:
    record = world(steps=(step(Step.GAP_ANALYSIS, "2019"),))
    found = paths(record, TODAY, scope(record, TODAY))
    assert [(one.state, one.instrument) for one in found.rows] == [("XAA", "XAU")]
    assert found.whole is None
    asked = (Found("state", "XBB"), Found("instrument", "XAU"))
    empty = paths(record, TODAY, scope(record, TODAY, asked))
    assert empty.rows == ()
    assert empty.whole is not None
    assert not empty.whole.is_known


def test_nobody_signs_an_ilo_convention_so_nothing_comes_before_its_signature() -> None:
    for reached in (Step.BEFORE_PARLIAMENT, Step.INSTRUMENT_SIGNED):
        assert object_to_step(world(), step(reached, "2019-02-01", "XILO"), TODAY) == ()


def test_an_instrument_of_ratification_is_not_signed_before_the_treaty_is() -> None:
    signed = world(act("XAU", "XAA", "signature", "2019-06-01"))
    early = step(Step.INSTRUMENT_SIGNED, "2019-02-01")
    assert codes(object_to_step(signed, early, TODAY)) == ["instrument-before-signature"]
    later = step(Step.INSTRUMENT_SIGNED, "2019-06")
    assert object_to_step(signed, later, TODAY) == ()


def test_parliament_may_approve_before_the_signature_and_a_state_may_accede_without_one() -> None:
    signed = world(act("XAU", "XAA", "signature", "2019-06-01"))
    approved = step(Step.PARLIAMENT_APPROVED, "2019-02-01")
    found = object_to_step(signed, approved, TODAY)
    assert codes(found) == []
    assert codes(found, Severity.WARNING) == ["approved-before-signature"]
    assert object_to_step(signed, step(Step.GAP_ANALYSIS, "2019-02-01"), TODAY) == ()
    assert object_to_step(world(), step(Step.INSTRUMENT_SIGNED, "2019-02-01"), TODAY) == ()


@pytest.mark.parametrize(("code", "word"), [("XILO", "ratification"), ("XAU", "deposit")])
def test_what_reaches_the_depositary_is_recorded_as_an_act(code: str, word: str) -> None:
    found = object_to_step(world(), step(Step.DEPOSITED, "2019-02-01", code), TODAY)
    assert codes(found) == ["deposited-is-an-act"]
    assert f"ratify record XAA {code} {word} 2019-02-01" in found[0].sentence


def test_who_never_signed_a_un_treaty_accedes() -> None:
    deposited = step(Step.DEPOSITED, "2019-02-01", "XUN")
    assert " accession " in object_to_step(world(), deposited, TODAY)[0].sentence
    signed = world(act("XUN", "XAA", "signature", "2018-01-01"))
    assert " ratification " in object_to_step(signed, deposited, TODAY)[0].sentence


def test_a_state_that_is_bound_has_no_step_left_and_one_that_left_walks_again() -> None:
    ratified = act("XILO", "XAA", "ratification", "1970-01-01")
    late = step(Step.GAP_ANALYSIS, "2019-02-01", "XILO")
    assert codes(object_to_step(world(ratified), late, TODAY)) == ["path-walked"]
    before = step(Step.BEFORE_PARLIAMENT, "1969", "XILO")
    assert codes(object_to_step(world(ratified), before, TODAY)) == []
    left = act("XILO", "XAA", "denunciation", "1985-01-01")
    assert codes(object_to_step(world(ratified, left), late, TODAY)) == []


def test_an_outsider_walks_no_path_and_neither_does_tomorrow() -> None:
    outside = step(Step.GAP_ANALYSIS, "2019-02-01", state="XAA")
    record = replace(world(), memberships=())
    assert codes(object_to_step(record, outside, TODAY)) == ["path-of-outsider"]
    assert codes(object_to_obstacle(record, obstacle("2019"), TODAY)) == ["path-of-outsider"]
    errand = action(TODAY, instrument="XAU")
    assert codes(object_to_action(record, errand, TODAY)) == ["path-of-outsider"]
    tomorrow = step(Step.GAP_ANALYSIS, "2020-06-02")
    assert codes(object_to_step(world(), tomorrow, TODAY)) == ["future-note"]
    ahead = object_to_step(world(), step(Step.GAP_ANALYSIS, "2020"), TODAY)
    assert codes(ahead, Severity.WARNING) == ["partial-date"]


def test_a_step_noted_twice_and_one_out_of_order_are_told_apart() -> None:
    noted = step(Step.PARLIAMENT_APPROVED, "2019-02-01")
    record = world(steps=(noted,))
    again = replace(noted, id="again")
    assert codes(object_to_step(record, again, TODAY)) == ["duplicate"]
    assert object_to_step(record, noted, TODAY) == ()
    rival = replace(again, date=PartialDate(2019, 3))
    assert codes(object_to_step(record, rival, TODAY), Severity.WARNING) == ["other-date"]
    after = step(Step.GAP_ANALYSIS, "2019-04-01")
    assert codes(object_to_step(record, after, TODAY), Severity.WARNING) == ["out-of-order"]


def test_nothing_is_over_before_it_was_seen_or_after_today() -> None:
    seen = obstacle("2019-03")
    for day, code in (("2019-02-28", "over-before-seen"), ("2020-06-02", "future-note")):
        assert codes(object_to_closing(seen, PartialDate.parse(day), TODAY)) == [code]
    assert object_to_closing(seen, PartialDate(2019, 3, 1), TODAY) == ()


@given(
    reached=st.sampled_from([one for one in STEPS if one is not Step.DEPOSITED]),
    ago=st.integers(-400, 4000),
    code=st.sampled_from(["XAU", "XILO", "XUN"]),
)
def test_whatever_is_refused_is_refused_for_a_reason_and_nothing_of_tomorrow_passes(
    reached: Step, ago: int, code: str
) -> None:
    day = PartialDate.of(TODAY - timedelta(days=ago))
    record = world(act("XAU", "XAA", "signature", "2015-01-01"))
    found = object_to_step(record, step(reached, str(day), code), TODAY)
    assert all(one.sentence and one.rule and one.code for one in found)
    assert ("future-note" in codes(found)) == (ago < 0)
    assert list(found) == sorted(found, key=lambda one: one.severity is not Severity.ERROR)


@given(days=st.lists(st.integers(-500, 500), max_size=12), until=st.integers(-30, 400))
def test_an_agenda_loses_nothing_and_is_in_order(days: list[int], until: int) -> None:
    actions = tuple(
        action(TODAY + timedelta(days=ahead), id=f"action-{at}") for at, ahead in enumerate(days)
    )
    record = world(actions=actions)
    everything = scope(record, TODAY)
    found = agenda(record, TODAY, everything, TODAY + timedelta(days=until))
    assert len(found.rows) + found.later == len(days)
    assert [one.days for one in found.rows] == sorted(one for one in days if one <= until)
    assert len(agenda(record, TODAY, everything, None).rows) == len(days)
    for one in found.rows:
        assert (one.urgency is Urgency.OVERDUE) == (one.days < 0)
        assert (one.urgency is Urgency.LATER) == (one.days > WEEK.days)


def test_what_was_done_is_no_longer_due_and_was_due_before() -> None:
    done = action(TODAY, closed=Closing(date=PartialDate(2020, 5, 20), recorded_at=AT))
    record = world(actions=(done,))
    assert agenda(record, TODAY, scope(record, TODAY), None).rows == ()
    before = date(2020, 5, 19)
    assert len(agenda(record, before, scope(record, before), None).rows) == 1


def test_the_next_action_is_of_the_treaty_or_of_the_state_as_such() -> None:
    general = action(TODAY, id="general")
    own = action(TODAY + WEEK, id="own", instrument="XAU")
    record = world(actions=(own, general))
    assert next_action(record, "XAA", "XAU", TODAY) == general
    assert next_action(world(actions=(own,)), "XAA", "XUN", TODAY) is None
    asked = (Found("instrument", "XAU"),)
    named = agenda(record, TODAY, scope(record, TODAY, asked), None)
    assert [one.action.id for one in named.rows] == ["own"]
