"""Where we stand against what was aimed at, without an invented number."""

from dataclasses import replace
from datetime import date

import pytest

from ratify.analysis.targets import Counted, Target, count, progress
from ratify.register import PartialDate
from ratify.seeds import baseline_folder
from ratify.seeds.targets import read_targets
from ratify.vocabulary import Rung
from tests.builders import act, evidence, register

DAY = date(2020, 1, 1)
AIM = Target(
    code="X",
    outcome="Invented outcome",
    title="Invented indicator",
    counts=Counted.BOUND,
    instruments=("XAU", "XILO"),
    baseline_date=PartialDate(2015, 1),
)
ACTS = (
    act("XILO", "XAA", "ratification", "1970-01-01"),
    act("XAU", "XAA", "ratification", "2015-01-31"),
    act("XAU", "XAA", "deposit", "2015-01-31"),
    act("XAU", "XBB", "ratification", "2016-01-01"),
    act("XAU", "XBB", "deposit", "2016-01-01"),
)


def test_a_baseline_without_a_number_is_counted_on_its_date_and_said_to_be():
    (found,) = progress(register(*ACTS), DAY, [AIM])

    assert (found.baseline, found.baseline_counted) == (2, True)
    assert (found.now, found.of, found.change) == (3, 10, 1)


def test_a_baseline_that_a_source_gives_is_kept_as_it_is():
    (found,) = progress(register(*ACTS), DAY, [replace(AIM, baseline_value=7)])

    assert (found.baseline, found.baseline_counted, found.change) == (7, False, -4)


def test_without_a_target_nothing_is_missing_and_nothing_is_invented():
    (found,) = progress(register(*ACTS), DAY, [replace(AIM, baseline_date=None)])

    assert (found.baseline, found.change, found.missing) == (None, None, None)


@pytest.mark.parametrize(("goal", "missing"), [(5, 2), (3, 0), (1, 0)])
def test_what_is_missing_to_a_target_never_falls_below_nought(goal, missing):
    (found,) = progress(register(*ACTS), DAY, [replace(AIM, target_value=goal)])

    assert found.missing == missing


def test_law_enacted_instruments_in_force_and_recs_in_harmony_are_counted():
    record = register(*ACTS, evidence=(evidence("XILO", "XAA", "*", Rung.ENACTED_FULL, "2000"),))
    counts = {kind: count(record, DAY, replace(AIM, counts=kind)) for kind in Counted}

    assert counts == {
        Counted.BOUND: (3, 10),
        Counted.ENACTED: (1, 3),
        Counted.IN_FORCE: (1, 2),
        Counted.HARMONISED: (1, 2),
    }


def test_an_instrument_that_was_not_adopted_counts_for_nothing():
    assert count(register(*ACTS), date(2000, 1, 1), AIM) == (1, 5)


def test_the_file_names_outcomes_1_1_and_1_2_and_gives_no_number_without_an_address(baseline):
    targets = read_targets(baseline_folder())

    assert {target.outcome for target in targets} == {"JLMP outcome 1.1", "JLMP outcome 1.2"}
    assert all(set(target.instruments) <= set(baseline.instruments) for target in targets)
    assert all(target.url for target in targets)
    for found in progress(baseline, DAY, targets):
        assert found.baseline_counted


def test_before_the_baseline_there_is_no_change_to_tell():
    (found,) = progress(register(*ACTS), date(2014, 12, 31), [AIM])

    assert (found.now, found.baseline, found.change) == (1, 2, None)
