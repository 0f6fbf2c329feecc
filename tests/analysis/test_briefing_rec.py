"""What a briefing sheet says about a REC: its members on the day, never those of another day."""

from datetime import date

import pytest

from ratify.analysis.briefing import rec_briefing
from ratify.register import Register
from ratify.register.guidance import Guidance
from tests.builders import act, register

DAY = date(2026, 11, 21)


def test_ecowas_has_its_members_of_the_day(baseline: Register, guidance: Guidance) -> None:
    before = rec_briefing(baseline, guidance, "ECOWAS", date(2025, 1, 28))
    after = rec_briefing(baseline, guidance, "ECOWAS", date(2025, 1, 29))
    assert set(before.members) - set(after.members) == {"BFA", "MLI", "NER"}
    assert len(before.members) == 15


def test_a_count_adds_up_to_the_eligible_members(baseline: Register, guidance: Guidance) -> None:
    for line in rec_briefing(baseline, guidance, "EAC", DAY).counts:
        assert line.totals.bound + len(line.missing) == line.totals.eligible


def test_a_sum_says_over_how_many_members_and_of_which_year(
    baseline: Register, guidance: Guidance
) -> None:
    sheet = rec_briefing(baseline, guidance, "EAC", DAY)
    for line in sheet.figures:
        own = [baseline.states[code].figure(line.key) for code in sheet.members]
        same = [figure.value for figure in own if figure and figure.year == line.year]
        assert line.value == sum(same)
        assert line.counted == len(same)
        assert line.counted + len(line.missing) == len(sheet.members)


def test_members_that_did_it_stand_in_the_order_of_their_acts(
    baseline: Register, guidance: Guidance
) -> None:
    (case,) = rec_briefing(baseline, guidance, "ECOWAS", DAY, ["NIAMEY"]).cases
    dates = [line.status.deposit.date.last for line in case.done if line.status.deposit]
    assert dates == sorted(dates)
    assert len(dates) == len(case.done) == case.totals.bound


def test_a_rec_without_members_on_the_day_is_an_honest_empty_answer(
    baseline: Register, guidance: Guidance
) -> None:
    sheet = rec_briefing(baseline, guidance, "SADC", date(1970, 1, 1))
    assert (sheet.members, sheet.cases, sheet.asks, sheet.figures) == ((), (), (), ())


def test_what_no_member_lacks_is_not_argued() -> None:
    world = register(
        act("XILO", "XAA", "ratification", "1990-01-01"),
        act("XILO", "XBB", "ratification", "1990-01-01"),
        act("XUN", "XAA", "accession", "2005-01-01"),
    )
    sheet = rec_briefing(world, Guidance(), "XREC", DAY)
    assert [case.instrument for case in sheet.cases] == ["XUN", "XAU"]
    assert [line.state for line in sheet.cases[0].missing] == ["XBB"]


@pytest.mark.parametrize("rec", ["ECOWAS", "EAC", "SADC", "IGAD", "AMU"])
def test_every_number_of_a_source_resolves(
    baseline: Register, guidance: Guidance, rec: str
) -> None:
    sheet = rec_briefing(baseline, guidance, rec, DAY, by=date(2027, 1, 31))
    known = {reference.number for reference in sheet.references}
    cited = {number for line in sheet.counts for number in line.refs}
    cited |= {number for case in sheet.cases for line in case.coverage for number in line.refs}
    assert cited <= known
    assert len(sheet.asks) == 3
    assert {ask.by for ask in sheet.asks} == {date(2027, 1, 31)}
