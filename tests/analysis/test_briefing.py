"""What a briefing sheet says about a State, on real records and in an invented world."""

from datetime import date

import pytest

from ratify.analysis.board import Board
from ratify.analysis.briefing import Briefing, briefing
from ratify.analysis.briefing.choice import choose
from ratify.analysis.briefing.terms import Pool
from ratify.register import PartialDate, Register
from ratify.register.guidance import Guidance
from ratify.vocabulary import Standing, Verification
from tests.builders import act, instrument, register

DAY = date(2026, 11, 21)
NO_GUIDANCE = Guidance()


def argued(found: Briefing) -> list[str]:
    return [case.choice.instrument for case in found.cases]


# which treaties are argued


def test_what_is_ratified_and_not_deposited_comes_first_then_what_is_signed() -> None:
    world = register(
        act("XUN", "XAA", "signature", "2000-01-01"),
        act("XAU", "XAA", "signature", "2010-01-01"),
        act("XAU", "XAA", "ratification", "2019-07-01"),
    )
    chosen = choose(Board(world, DAY), "XAA")
    assert [(it.instrument, it.pool) for it in chosen] == [
        ("XAU", Pool.DEPOSIT),
        ("XUN", Pool.RATIFY),
    ]


def test_of_two_signed_treaties_the_one_that_waits_for_the_fewest_deposits_comes_first() -> None:
    nearer = instrument("XAU", code="XNEAR")
    world = register(
        act("XAU", "XAA", "signature", "1999-01-01"),
        act("XNEAR", "XAA", "signature", "2015-01-01"),
        act("XNEAR", "XBB", "ratification", "2016-01-01"),
        act("XNEAR", "XBB", "deposit", "2016-02-01"),
        instruments=(instrument("XAU"), nearer),
    )
    assert [it.instrument for it in choose(Board(world, DAY), "XAA")] == ["XNEAR", "XAU"]


def test_without_any_act_the_treaty_that_most_rec_peers_did_comes_first() -> None:
    world = register(act("XUN", "XBB", "accession", "2005-01-01"))
    chosen = choose(Board(world, DAY), "XAA")
    assert chosen[0].instrument == "XUN"
    assert (chosen[0].pool, chosen[0].peers_bound, chosen[0].peers) == (Pool.JOIN, 1, 1)


def test_a_treaty_that_was_not_adopted_on_the_day_is_not_argued() -> None:
    world = register()
    assert argued(briefing(world, NO_GUIDANCE, "XAA", date(1995, 1, 1))) == ["XILO", "XUN"]
    asked = briefing(world, NO_GUIDANCE, "XAA", date(1995, 1, 1), ["XAU"])
    assert argued(asked) == []
    assert "XAU" not in {line.instrument for line in asked.status}


def test_the_user_may_say_what_to_argue_in_which_order() -> None:
    found = briefing(register(), NO_GUIDANCE, "XAA", DAY, ["XUN", "XAU", "XUN"])
    assert argued(found) == ["XUN", "XAU"]
    assert {case.choice.pool for case in found.cases} == {Pool.ASKED}


def test_what_a_state_cannot_become_party_to_is_never_argued(
    baseline: Register, guidance: Guidance
) -> None:
    sheet = briefing(baseline, guidance, "ESH", DAY)
    closed = {it.instrument for it in sheet.status if it.standing is Standing.NOT_ELIGIBLE}
    assert "C189" in closed
    assert not closed & set(argued(sheet))


def test_a_state_outside_every_organisation_has_nothing_to_argue(
    baseline: Register, guidance: Guidance
) -> None:
    sheet = briefing(baseline, guidance, "SSD", date(2005, 1, 1))
    assert (sheet.eligible, sheet.bound, sheet.cases, sheet.asks) == (0, 0, (), ())


# the ten parts


def test_kenya_has_signed_the_free_movement_protocol_and_would_be_the_fifth(
    baseline: Register, guidance: Guidance
) -> None:
    sheet = briefing(baseline, guidance, "KEN", DAY)
    (line,) = [it for it in sheet.status if it.instrument == "FMP"]
    assert argued(sheet)[0] == "FMP"
    assert (line.standing, line.have, line.needed, line.to_go) == (Standing.SIGNED, 4, 15, 11)
    assert line.signature is not None
    assert line.signature.date == PartialDate(2018, 3, 21)


def test_each_of_the_thirteen_stands_in_the_box_and_each_figure_has_its_year(
    baseline: Register, guidance: Guidance
) -> None:
    sheet = briefing(baseline, guidance, "GHA", DAY)
    assert {line.instrument for line in sheet.status} == set(baseline.instruments)
    assert all(line.year and line.refs for line in sheet.figures)


@pytest.mark.parametrize("state", ["KEN", "ZAF", "SEN", "ESH", "TGO", "STP"])
def test_every_date_has_a_source_that_resolves(
    baseline: Register, guidance: Guidance, state: str
) -> None:
    sheet = briefing(baseline, guidance, state, DAY)
    known = {reference.number for reference in sheet.references}
    lines = (
        dated
        for line in sheet.status
        for dated in (line.signature, line.consent, line.deposit, line.in_force)
    )
    peers = (peer.bound for case in sheet.cases for peer in case.peers)
    for dated in (*lines, *peers):
        assert dated is None or (dated.refs and set(dated.refs) <= known)


def test_a_source_cited_twice_has_one_number(baseline: Register, guidance: Guidance) -> None:
    sheet = briefing(baseline, guidance, "KEN", DAY)
    keys = [(it.source.title, it.source.url, it.source.as_of) for it in sheet.references]
    assert len(keys) == len(set(keys))
    assert [it.number for it in sheet.references] == list(range(1, len(keys) + 1))


def test_a_date_that_the_rule_gave_is_called_computed() -> None:
    world = register(
        act("XILO", "XAA", "ratification", "2013-06-20"),
        act("XILO", "XBB", "ratification", "2013-06-20", effective="2014-06-20"),
    )
    own = {line.instrument: line for line in briefing(world, NO_GUIDANCE, "XAA", DAY).status}
    other = {line.instrument: line for line in briefing(world, NO_GUIDANCE, "XBB", DAY).status}
    assert own["XILO"].in_force is not None
    assert own["XILO"].in_force.computed
    assert other["XILO"].in_force is not None
    assert not other["XILO"].in_force.computed


def test_what_no_source_names_stays_unverified_on_the_sheet() -> None:
    world = register(
        act("XAU", "XAA", "signature", "2010-01-01", verification=Verification.UNVERIFIED)
    )
    sheet = briefing(world, NO_GUIDANCE, "XAA", DAY)
    (line,) = [it for it in sheet.status if it.signature]
    assert line.signature is not None
    assert line.signature.verification is Verification.UNVERIFIED


def test_a_fact_recorded_later_than_the_day_is_not_on_the_sheet() -> None:
    world = register(act("XAU", "XAA", "signature", "2030-01-01"))
    sheet = briefing(world, NO_GUIDANCE, "XAA", DAY)
    assert all(line.signature is None for line in sheet.status)


def test_an_unknown_procedure_stays_unknown() -> None:
    sheet = briefing(register(), NO_GUIDANCE, "XAA", DAY)
    assert sheet.path.procedure is None
    assert sheet.path.procedure_refs == ()
