"""Obligations, concerns, peers and asks of a briefing sheet."""

from dataclasses import replace
from datetime import date

import pytest

from ratify.analysis.briefing import briefing
from ratify.analysis.briefing.arguments import first_due
from ratify.analysis.briefing.terms import Addressee, AskKind
from ratify.register import Instrument, PartialDate, Register, Reporting
from ratify.register.guidance import Answer, Concern, Guidance, Support
from ratify.vocabulary import Obstacle
from tests.builders import MEMBERSHIPS, act, instrument, membership, register

DAY = date(2026, 11, 21)
NO_GUIDANCE = Guidance()


# obligations afterwards


def test_the_first_ilo_report_is_due_in_september_of_the_year_after_entry_into_force(
    baseline: Register,
) -> None:
    """Angola and C102, ILO's own example of 2014, Côte d'Ivoire, Chad: facts of ILO and UN."""
    c102, icrmw = baseline.instruments["C102"], baseline.instruments["ICRMW"]
    assert first_due(c102, PartialDate(2026, 6, 11)) == date(2027, 9, 1)
    assert first_due(c102, PartialDate(2014, 12, 12)) == date(2015, 9, 1)
    assert first_due(icrmw, PartialDate(2024, 1, 1)) == date(2025, 1, 1)
    assert first_due(icrmw, PartialDate(2022, 6, 1)) == date(2023, 6, 1)


def test_the_youth_charter_has_no_report_and_so_no_date(
    baseline: Register, guidance: Guidance
) -> None:
    sheet = briefing(baseline, guidance, "KEN", DAY, ["YOUTH"])
    assert sheet.cases[0].status.in_force is not None
    assert sheet.cases[0].obligation.first_due is None


def test_no_report_is_due_where_only_the_year_of_entry_into_force_is_known() -> None:
    reporting = Reporting(first="One year after", cycle="", body="", first_months=12)
    assert first_due(instrument("XUN", reporting=reporting), PartialDate(2014)) is None
    assert first_due(instrument("XUN"), PartialDate(2014, 1, 1)) is None


# concerns, peers, asks


def _concern(obstacle: Obstacle, *instruments: str) -> Concern:
    answer = Answer(
        text="Invented.", instruments=instruments, support=(Support(text="Invented", seen=True),)
    )
    return Concern(obstacle=obstacle, heard="Invented?", answers=(answer,))


def test_concerns_answer_for_the_treaties_argued_and_others_are_left_out() -> None:
    own = Guidance(
        concerns=(
            _concern(Obstacle.FINANCE, "XUN"),
            _concern(Obstacle.SOVEREIGNTY, "XAU"),
            _concern(Obstacle.COORDINATION),
        )
    )
    sheet = briefing(register(), own, "XAA", DAY, ["XAU"])
    assert [line.obstacle for line in sheet.concerns] == [
        Obstacle.SOVEREIGNTY,
        Obstacle.COORDINATION,
    ]
    assert sheet.concerns[0].answers[0].instruments == ("XAU",)


def test_the_user_may_name_the_obstacles_to_answer(baseline: Register, guidance: Guidance) -> None:
    wanted = (Obstacle.TRANSLATION, Obstacle.COORDINATION)
    sheet = briefing(baseline, guidance, "KEN", DAY, ["YOUTH"], obstacles=wanted)
    assert tuple(line.obstacle for line in sheet.concerns) == wanted


def test_an_example_is_shown_with_its_own_date_and_only_once_it_happened(
    baseline: Register, guidance: Guidance
) -> None:
    wanted = (Obstacle.LENGTHY_PROCEDURE,)
    late = briefing(baseline, guidance, "KEN", DAY, ["ICRMW"], obstacles=wanted)
    early = briefing(baseline, guidance, "KEN", date(2022, 1, 1), ["ICRMW"], obstacles=wanted)
    (example,) = late.concerns[0].answers[0].examples
    assert (example.state, example.done.date) == ("MWI", PartialDate(2022, 9, 23))
    assert early.concerns[0].answers[0].examples == ()


def test_peers_are_rec_peers_that_are_bound_those_sharing_most_first() -> None:
    world = register(
        act("XILO", "XBB", "ratification", "1990-01-01"),
        act("XILO", "XCC", "ratification", "2010-01-01"),
        act("XILO", "XDD", "ratification", "2015-01-01"),
        memberships=(*MEMBERSHIPS, membership("XREC", "XCC", "1980-01-01")),
    )
    sheet = briefing(world, NO_GUIDANCE, "XAA", DAY, ["XILO"])
    assert [peer.state for peer in sheet.cases[0].peers] == ["XCC", "XBB"]


@pytest.mark.parametrize("state", ["KEN", "ZAF", "MAR", "ESH", "RWA"])
def test_there_are_three_asks_each_with_an_office_and_the_users_date_or_none(
    baseline: Register, guidance: Guidance, state: str
) -> None:
    open_date = briefing(baseline, guidance, state, DAY)
    dated = briefing(baseline, guidance, state, DAY, by=date(2027, 6, 30))
    assert len(open_date.asks) == len(set(open_date.asks)) == 3
    assert {ask.by for ask in open_date.asks} == {None}
    assert {ask.by for ask in dated.asks} == {date(2027, 6, 30)}


def test_what_is_asked_for_is_the_next_act() -> None:
    world = register(
        act("XAU", "XAA", "signature", "2010-01-01"),
        act("XAU", "XAA", "ratification", "2019-07-01"),
        act("XUN", "XAA", "signature", "2019-07-01"),
    )

    def first(code: str) -> tuple[AskKind, Addressee]:
        ask = briefing(world, NO_GUIDANCE, "XAA", DAY, [code]).asks[0]
        return ask.kind, ask.addressee

    assert first("XAU") == (AskKind.DEPOSIT, Addressee.FOREIGN_AFFAIRS)
    assert first("XUN") == (AskKind.RATIFY, Addressee.APPROVES)
    assert first("XILO") == (AskKind.SUBMIT, Addressee.APPROVES)


def test_a_rule_without_any_report_gives_no_date() -> None:
    bare: Instrument = replace(instrument("XILO"), reporting=None)
    assert first_due(bare, PartialDate(2014, 1, 1)) is None
