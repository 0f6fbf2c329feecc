"""The Legal Counsel's report as data: what is in force, what is missing, what has happened."""

from datetime import date

import pytest

from ratify.analysis.report import report
from ratify.errors import UsageProblem
from ratify.register import Register
from ratify.vocabulary import ActKind
from tests.builders import act, register

DAY = date(2024, 12, 31)
AU = ("BANJUL", "ABUJA", "YOUTH", "NIAMEY", "FMP")


def test_what_is_not_in_force_says_what_is_missing_the_nearest_first(baseline: Register) -> None:
    found = report(baseline, DAY, AU)
    assert [(it.instrument, it.entry.to_go) for it in found.nearest] == [("NIAMEY", 4), ("FMP", 11)]
    assert "TCD" in found.nearest[0].signed_only


def test_only_acts_since_the_last_report_are_told(baseline: Register) -> None:
    found = report(baseline, DAY, ("NIAMEY",), date(2024, 1, 1))
    assert {(it.state, it.kind) for it in found.events} == {
        ("KEN", ActKind.RATIFICATION_OR_ACCESSION),
        ("KEN", ActKind.DEPOSIT),
        ("SLE", ActKind.RATIFICATION_OR_ACCESSION),
        ("SLE", ActKind.DEPOSIT),
    }
    assert {mover.state: mover.acts for mover in found.movers} == {"KEN": 2, "SLE": 2}


def test_without_a_date_of_the_last_report_nothing_is_called_new(baseline: Register) -> None:
    found = report(baseline, DAY, AU)
    assert (found.since, found.events, found.movers) == (None, (), ())


def test_a_last_report_in_the_future_is_refused(baseline: Register) -> None:
    with pytest.raises(UsageProblem):
        report(baseline, DAY, AU, date(2025, 1, 1))


def test_a_treaty_that_was_not_adopted_is_left_out(baseline: Register) -> None:
    found = report(baseline, date(2010, 1, 1), AU)
    assert [line.instrument for line in found.treaties] == ["BANJUL", "ABUJA", "YOUTH"]


def test_the_unions_own_treaties_come_first(baseline: Register) -> None:
    found = report(baseline, DAY, ("C189", "ICRMW", "YOUTH"))
    assert [line.instrument for line in found.treaties] == ["YOUTH", "ICRMW", "C189"]


def test_who_waits_to_deposit_and_who_has_done_nothing() -> None:
    world = register(
        act("XAU", "XAA", "ratification", "2024-12-01"),
        act("XAU", "XBB", "ratification", "2020-01-01"),
        act("XAU", "XBB", "deposit", "2020-02-01"),
    )
    found = report(world, DAY, ("XAU",))
    assert [(line.state, line.days) for line in found.waiting] == [("XAA", 30)]
    assert found.without == ("XAA", "XCC", "XDD", "XEE")


def test_every_number_of_a_source_resolves(baseline: Register) -> None:
    found = report(baseline, DAY, tuple(baseline.instruments), date(2020, 1, 1))
    known = {reference.number for reference in found.references}
    cited = {number for line in found.treaties for number in (*line.refs, *line.text_refs)}
    cited |= {number for event in found.events for number in event.done.refs}
    assert {*cited, *found.mandate} <= known
    assert all(line.refs for line in found.treaties if line.totals.bound)
