"""When a threshold might be reached, and when nobody can say."""

from datetime import date

import pytest
from scipy import stats

from ratify.analysis.projection import chance_of, projection, years_until
from ratify.law import positions
from ratify.register import PartialDate, Source
from tests.builders import act, instrument, register

DAY = date(2020, 1, 1)
YOUNG = instrument("XAU", adopted=PartialDate(2010, 1, 1), aliases=())
SEEN = Source(id="list", title="Invented list", as_of=PartialDate(2020, 1, 1))


def projected(*deposits, day=DAY, of=YOUNG, source=SEEN):
    acts = [
        act(of.code, iso3, kind, when, source=source)
        for iso3, when in deposits
        for kind in ("ratification", "deposit")
    ]
    record = register(*acts, instruments=[of])
    return projection(record, day, of.code, positions(record, of.code, day, record.states))


@pytest.mark.parametrize(("wanted", "acts", "years", "ahead"), [(4, 11, 10, 3), (11, 4, 5.4, 12)])
def test_the_chance_is_that_of_the_negative_binomial(wanted, acts, years, ahead):
    theirs = stats.nbinom(acts + 0.5, years / (years + ahead)).sf(wanted - 1)

    assert chance_of(wanted, acts, years, ahead) == pytest.approx(theirs)


def test_the_years_ahead_give_the_chance_that_was_asked_for():
    for chance in (0.1, 0.5, 0.9):
        ahead = years_until(4, 11, 10.0, chance)
        assert chance_of(4, 11, 10.0, ahead) == pytest.approx(chance, abs=1e-4)


def test_what_lies_more_than_fifty_years_ahead_has_no_date():
    assert years_until(50, 3, 10.0, 0.9) is None


FOUR_NEEDED = instrument(
    "XAU",
    adopted=PartialDate(2010, 1, 1),
    entry=YOUNG.entry.__class__(
        article="art. 15",
        threshold=YOUNG.entry.threshold.__class__(count=5),
        delay=YOUNG.entry.delay,
    ),
)


def test_the_interval_lies_around_the_pace_and_says_its_assumption():
    found = projected(
        ("XAA", "2012-01-01"), ("XBB", "2015-01-01"), ("XCC", "2018-01-01"), of=FOUR_NEEDED
    )

    assert (found.acts, found.start, found.end) == (3, date(2010, 1, 1), date(2020, 1, 1))
    assert found.earliest < found.middle < found.latest
    # two more at three in ten years: about six years ahead, and thirty days of delay
    assert found.middle.year in (2025, 2026)
    assert "3 in 10 years (2010-01-01 to 2020-01-01" in found.assumption
    assert "2 more being needed" in found.assumption


def test_the_years_are_counted_from_the_newest_source_and_a_date_past_asks_for_a_newer_one():
    old = Source(id="old", title="Invented list", as_of=PartialDate(2014, 1, 1))
    found = projected(
        ("XAA", "2011-01-01"),
        ("XBB", "2012-01-01"),
        ("XCC", "2013-01-01"),
        of=FOUR_NEEDED,
        source=old,
    )

    assert found.end == date(2014, 1, 1)
    assert found.earliest < DAY
    assert "a newer source is needed" in found.assumption


def test_too_few_acts_give_no_projection():
    found = projected(("XAA", "2012-01-01"), ("XBB", "2015-01-01"), of=FOUR_NEEDED)

    assert (found.earliest, found.middle, found.latest) == (None, None, None)
    assert found.why_not == "Too few binding acts to tell a pace: 2 since 2010-01-01."
    assert found.assumption == ""


def test_a_treaty_in_force_needs_no_projection():
    found = projected(("XAA", "2012-01-01"), ("XBB", "2013-01-01"), ("XCC", "2014-01-01"))

    assert found.why_not == "In force since 2014-01-31."


def test_where_states_outside_the_record_count_there_is_none():
    unknown = instrument(
        "XUN",
        entry=YOUNG.entry.__class__(
            article="art. 87",
            threshold=YOUNG.entry.threshold.__class__(count=20),
            delay=YOUNG.entry.delay,
        ),
    )

    assert projected(of=unknown).why_not == "States outside the record count towards the threshold."


def test_niamey_is_projected_and_a_convention_in_force_is_not(baseline):
    day = date(2024, 7, 8)
    everywhere = baseline.states
    niamey = projection(baseline, day, "NIAMEY", positions(baseline, "NIAMEY", day, everywhere))
    youth = projection(baseline, day, "YOUTH", positions(baseline, "YOUTH", day, everywhere))

    assert (niamey.entry.have, niamey.entry.needed, niamey.entry.to_go) == (11, 15, 4)
    assert niamey.earliest > day
    assert youth.why_not == "In force since 2009-08-08."
