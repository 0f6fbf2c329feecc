"""Each criterion reads one thing in its own unit, and says so in words."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ratify.analysis.board import Board
from ratify.analysis.criteria import CRITERIA, Case, Reading
from ratify.law import position
from ratify.register import Incorporation, PartialDate, Progress, Retraction, StepReached
from ratify.vocabulary import Axis, IncorporationSystem, Rung, Step
from tests.analysis.worlds import DAY, scoring, world
from tests.builders import SOURCE, evidence

NOW = datetime(2020, 1, 1, tzinfo=UTC)

READ = {item.code: item for item in CRITERIA}


def reading(code: str, state: str, instrument: str = "XAU", record=None, day=DAY) -> Reading:
    record = record or world()
    case = Case(
        board=Board(record, day),
        scoring=scoring(),
        instrument=record.instruments[instrument],
        position=position(record, instrument, state, day),
    )
    return READ[code].read(case)


def test_there_are_criteria_on_both_axes_each_with_unit_source_and_reason():
    assert {item.axis for item in CRITERIA} == set(Axis)
    assert len(CRITERIA) >= 6
    assert len(READ) == len(CRITERIA)
    assert all(item.unit and item.source and item.why and item.title for item in CRITERIA)


@pytest.mark.parametrize(
    ("code", "state", "value"),
    [
        ("signed", "XAA", 0.0),
        ("signed", "XBB", 1.0),
        ("signature_age", "XBB", 730 / 365.25),
        ("awaits_deposit", "XBB", 0.0),
        ("awaits_deposit", "XCC", 1.0),
        ("sister_instruments", "XAA", 1.0),
        ("sister_instruments", "XBB", 0.5),
        ("sister_instruments", "XCC", 0.0),
        ("rec_peers", "XAA", 0.5),
        ("recent_acts", "XAA", 1.0),
        ("recent_acts", "XBB", 1.0),
        ("recent_acts", "XCC", 1.0),
        ("recent_acts", "XDD", 0.0),
        ("constitutional_route", "XAA", 1.0),
        ("constitutional_route", "XBB", 0.0),
        ("constitutional_route", "XCC", 0.5),
        ("migrants", "XAA", 1000),
        ("emigrants", "XAA", 400),
        ("remittances", "XAA", 2),
        ("threshold", "XAA", 0.5),
        ("rec_leverage", "XAA", 0.5),
    ],
)
def test_a_criterion_reads_the_value_that_a_hand_would(code, state, value):
    assert reading(code, state).value == pytest.approx(value)


@pytest.mark.parametrize(
    ("code", "state"),
    [("constitutional_route", "XDD"), ("migrants", "XDD"), ("remittances", "XBB")],
)
def test_what_no_source_gives_is_missing_and_not_zero(code, state):
    found = reading(code, state)

    assert found.missing
    assert found.value is None


def test_law_that_was_not_assessed_is_missing_and_law_assessed_is_a_share():
    record = world(
        evidence=(
            evidence("XAU", "XBB", "art. 1", Rung.ENACTED_PARTIAL, "2010"),
            evidence("XAU", "XBB", "art. 2", Rung.NONE, "2010"),
        )
    )

    assert reading("compatible_law", "XAA", record=record).missing
    assert reading("compatible_law", "XBB", record=record).value == 0.5


@pytest.mark.parametrize(
    ("code", "state", "instrument"),
    [
        ("signed", "XCC", "XILO"),
        ("signature_age", "XAA", "XAU"),
        ("awaits_deposit", "XCC", "XUN"),
        ("sister_instruments", "XCC", "XILO"),
        ("rec_peers", "XCC", "XAU"),
        ("rec_leverage", "XCC", "XAU"),
        ("threshold", "XCC", "XILO"),
    ],
)
def test_a_question_that_does_not_arise_is_neither_missing_nor_zero(code, state, instrument):
    found = reading(code, state, instrument)

    assert (found.value, found.applies, found.missing) == (None, False, False)
    assert found.sentence


def test_the_last_hold_out_of_a_rec_has_all_the_leverage():
    from tests.builders import act

    record = world()
    record = replace(
        record,
        acts=(
            *record.acts,
            act("XAU", "XBB", "ratification", "2019-01-01"),
            act("XAU", "XBB", "deposit", "2019-01-01"),
        ),
    )

    assert reading("rec_leverage", "XAA", record=record).value == 1.0
    assert reading("rec_peers", "XAA", record=record).value == 1.0


def test_an_act_is_recent_for_as_many_years_as_the_file_says():
    assert reading("recent_acts", "XEE", day=date(2015, 12, 31)).value == 2.0
    assert reading("recent_acts", "XEE", day=date(2016, 1, 1)).value == 1.0


def test_a_low_confidence_in_the_route_is_said():
    record = world()
    states = dict(record.states)
    low = Incorporation(system=IncorporationSystem.MONIST, basis="art. 4")
    states["XAA"] = replace(states["XAA"], incorporation=low)

    said = reading("constitutional_route", "XAA", record=replace(record, states=states)).sentence
    assert said == "Monist: no Act of incorporation needed (art. 4, confidence unverified)"


def stepped(step: Step, day: str, **changes) -> StepReached:
    date_of = PartialDate.parse(day)
    given = {"instrument": "XAU", "state": "XAA", "source": SOURCE, **changes}
    return StepReached(id=f"XAU-XAA-{step}", step=step, date=date_of, **given)


def test_the_highest_step_on_the_national_path_counts_from_its_date():
    steps = (
        stepped(Step.BEFORE_PARLIAMENT, "2019-03"),
        stepped(Step.GAP_ANALYSIS, "2019-05-01"),
        stepped(Step.PARLIAMENT_APPROVED, "2020-02-01"),
    )
    record = replace(world(), progress=Progress(steps=steps))
    found = reading("step_reached", "XAA", record=record)

    assert found.value == 5
    assert found.sentence == "Before parliament since 2019-03, step 5 of 8"
    assert reading("step_reached", "XAA", record=record, day=date(2020, 2, 1)).value == 6


def test_a_state_without_a_step_on_record_is_missing_it_and_does_not_stand_at_zero():
    taken_back = Retraction(reason="misread", recorded_at=NOW, recorded_by="tester")
    steps = (
        stepped(Step.BEFORE_PARLIAMENT, "2019-03", state="XBB"),
        stepped(Step.CABINET_APPROVAL, "2019-03", retraction=taken_back),
        stepped(Step.TRIPARTITE_CONSULTATION, "2021"),
    )
    found = reading("step_reached", "XAA", record=replace(world(), progress=Progress(steps=steps)))

    assert (found.value, found.missing) == (None, True)


@pytest.mark.parametrize(
    ("code", "state", "said"),
    [
        ("migrants", "XAA", "1,000 migrants (2019)"),
        ("emigrants", "XAA", "400 emigrants (2019)"),
        ("remittances", "XAA", "Remittances of 2 per cent of GDP (2019)"),
        ("rec_leverage", "XAA", "One of the 2 members of XREC that are not bound"),
        ("rec_peers", "XAA", "1 of 2 fellow members of XREC is bound"),
        (
            "recent_acts",
            "XBB",
            "1 act in the last 5 years, the latest: signature under XAU, 2018-01-01",
        ),
        ("signature_age", "XBB", "Its signature is 2 years old"),
    ],
)
def test_a_criterion_says_what_it_read_in_words_that_stand_alone(code, state, said):
    assert reading(code, state).sentence == said
