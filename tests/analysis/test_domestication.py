"""National law held against the provisions of an instrument: what is known, what is not."""

from dataclasses import replace
from datetime import date

import pytest

from ratify.analysis.domestication import Assessment, assess
from ratify.law import position
from ratify.register import Incorporation, Provision, Register
from ratify.vocabulary import (
    IncorporationSystem,
    Measure,
    NextPaper,
    Rung,
    Standing,
)
from tests.builders import STATES, evidence, instrument, register, state

DAY = date(2020, 1, 1)
CHARTER = instrument(
    "XAU",
    provisions=tuple(
        Provision(key=f"art. {number}", requirement="Invented duty.", theme="family")
        for number in (1, 2, 3)
    ),
)


def world(*findings, states=STATES, acts=()) -> Register:
    return register(*acts, instruments=[CHARTER], states=states, evidence=findings)


def assessment(record: Register, iso3: str = "XAA", day: date = DAY) -> Assessment:
    return assess(record, position(record, "XAU", iso3, day))


def test_a_provision_without_a_finding_is_not_assessed_and_never_none():
    found = assessment(world(evidence("XAU", "XAA", "art. 2", Rung.NONE, "2015")))

    assert [item.rung for item in found.provisions] == [None, Rung.NONE, None]
    assert (len(found.assessed), found.total) == (1, 3)
    assert [item.provision.key for item in found.not_assessed] == ["art. 1", "art. 3"]


def test_a_bill_to_amend_does_not_cancel_the_law_that_it_amends():
    found = assessment(
        world(
            evidence("XAU", "XAA", "art. 1", Rung.ENACTED_PARTIAL, "2009"),
            evidence("XAU", "XAA", "art. 1", Rung.BEFORE_PARLIAMENT, "2018"),
        )
    )

    assert found.provisions[0].rung is Rung.ENACTED_PARTIAL
    assert found.provisions[0].measure is Measure.AMEND


def test_a_repeal_cancels_what_came_before_it_and_a_new_law_counts_again():
    findings = (
        evidence("XAU", "XAA", "art. 1", Rung.ENACTED_FULL, "2001"),
        evidence("XAU", "XAA", "art. 1", Rung.NONE, "2010"),
        evidence("XAU", "XAA", "art. 1", Rung.BILL_DRAFTED, "2015"),
    )

    rungs = [
        assessment(world(*findings), day=date(year, 12, 31)).provisions[0].rung
        for year in (2001, 2010, 2015)
    ]

    assert rungs == [Rung.ENACTED_FULL, Rung.NONE, Rung.BILL_DRAFTED]


def test_a_finding_of_a_year_counts_from_the_last_day_of_that_year():
    record = world(evidence("XAU", "XAA", "art. 1", Rung.ENACTED_FULL, "2015"))

    assert assessment(record, day=date(2015, 12, 30)).provisions[0].rung is None
    assert assessment(record, day=date(2015, 12, 31)).provisions[0].rung is Rung.ENACTED_FULL


def test_an_undated_finding_is_shown_and_counts_on_no_day():
    undated = replace(evidence("XAU", "XAA", "art. 1", Rung.ENACTED_FULL, "2015"), date=None)
    found = assessment(world(undated)).provisions[0]

    assert found.undated == (undated,)
    assert (found.rung, found.measure) == (None, Measure.ASSESS)


@pytest.mark.parametrize(
    ("rungs", "gap", "measure"),
    [
        ([Rung.NONE], True, Measure.REVIEW),
        ([Rung.GAP_REVIEW], True, Measure.DRAFT),
        ([Rung.BILL_DRAFTED], True, Measure.INTRODUCE),
        ([Rung.BEFORE_PARLIAMENT], True, Measure.ADOPT),
        ([Rung.ENACTED_PARTIAL], True, Measure.AMEND),
        ([Rung.ENACTED_FULL], False, Measure.DESIGNATE),
        ([Rung.INSTITUTION_DESIGNATED], False, Measure.APPLY),
        ([Rung.OPERATIONAL], False, Measure.KEEP),
        ([Rung.ENACTED_PARTIAL, Rung.INSTITUTION_DESIGNATED], True, Measure.AMEND),
        ([Rung.ENACTED_PARTIAL, Rung.ENACTED_FULL, Rung.OPERATIONAL], False, Measure.KEEP),
    ],
)
def test_each_rung_says_whether_a_gap_is_left_and_what_is_next(rungs, gap, measure):
    findings = [
        evidence("XAU", "XAA", "art. 1", rung, f"{2000 + year}") for year, rung in enumerate(rungs)
    ]
    found = assessment(world(*findings)).provisions[0]

    assert (found.has_gap, found.measure) == (gap, measure)


def test_a_finding_on_the_whole_treaty_assesses_none_of_its_provisions():
    found = assessment(world(evidence("XAU", "XAA", "*", Rung.ENACTED_FULL, "1990")))

    assert found.whole.rung is Rung.ENACTED_FULL
    assert len(found.assessed) == 0
    assert found.findings == 1


def test_a_finding_on_an_article_off_the_checklist_is_kept_apart():
    found = assessment(world(evidence("XAU", "XAA", "art. 9", Rung.NONE, "1990")))

    assert [item.provision.key for item in found.others] == ["art. 9"]
    assert [item.provision.key for item in found.gaps] == ["art. 9"]
    assert len(found.assessed) == 0


@pytest.mark.parametrize(
    ("system", "paper"),
    [
        (IncorporationSystem.DUALIST, NextPaper.ACT_OF_INCORPORATION),
        (IncorporationSystem.MONIST, NextPaper.PUBLICATION),
        (IncorporationSystem.MIXED, NextPaper.DEPENDS),
        (IncorporationSystem.UNKNOWN, NextPaper.UNKNOWN),
    ],
)
def test_the_constitutional_route_says_which_paper_comes_next(system, paper):
    there = state("XAA", incorporation=Incorporation(system=system, basis="art. 9"))
    found = assessment(world(states=(there, *STATES[1:])))

    assert (found.route.paper, found.route.incorporation.basis) == (paper, "art. 9")


def test_a_treaty_that_is_national_law_as_a_whole_needs_no_further_paper():
    dualist = Incorporation(system=IncorporationSystem.DUALIST)
    record = world(
        evidence("XAU", "XAA", "*", Rung.ENACTED_FULL, "1990"),
        states=(state("XAA", incorporation=dualist), *STATES[1:]),
    )

    assert assessment(record).route.paper is NextPaper.NOTHING
    assert assessment(record, day=date(1989, 1, 1)).route.paper is NextPaper.ACT_OF_INCORPORATION


def test_for_a_state_that_is_not_bound_it_shows_compatibility():
    found = assessment(world(evidence("XAU", "XAA", "art. 1", Rung.ENACTED_PARTIAL, "2009")))

    assert found.standing is Standing.NONE
    assert not found.bound
    assert [item.provision.key for item in found.enacted] == ["art. 1"]


def test_every_finding_of_the_baseline_is_in_some_assessment(baseline):
    day = date(2030, 1, 1)
    cells = {(item.state, item.instrument) for item in baseline.evidence}
    seen = 0
    for iso3, code in cells:
        found = assess(baseline, position(baseline, code, iso3, day))
        undated = [
            item for one in (found.whole, *found.provisions, *found.others) for item in one.undated
        ]
        seen += found.findings + len(undated)

    assert seen == len(baseline.evidence)
