"""The register: look-ups in a fixed order, memberships at a date, and what was known when."""

from datetime import UTC, date, datetime

from ratify.register import PartialDate, Register, Source
from ratify.vocabulary import Rung
from tests.builders import act, evidence, membership, register, state

MORNING = datetime(2026, 1, 1, 9, tzinfo=UTC)
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
EVENING = datetime(2026, 1, 1, 18, tzinfo=UTC)


def test_acts_come_oldest_first_whatever_the_order_of_recording() -> None:
    deposit = act("XAU", "XAA", "deposit", "2008-01-02")
    signature = act("XAU", "XAA", "signature", "2006-07-02")
    sometime_in_2007 = act("XAU", "XAA", "ratification", "2007")
    found = register(deposit, sometime_in_2007, signature).acts_of("XAA", "XAU")
    assert found == (signature, sometime_in_2007, deposit)
    assert register().acts_of("XAA", "XAU") == ()


def test_a_retracted_act_stays_on_record_and_is_not_shown() -> None:
    mistaken = act("XAU", "XAA", "deposit", "2008-01-02", retracted=NOON)
    right = act("XAU", "XAA", "deposit", "2008-01-03")
    world = register(mistaken, right)
    assert world.acts_of("XAA", "XAU") == world.acts_under("XAU") == (right,)
    assert mistaken in world.acts


def test_what_was_known_in_the_morning_is_without_what_came_at_noon() -> None:
    baseline = act("XAU", "XAA", "signature", "2006-07-02")
    early = act("XAU", "XAA", "deposit", "2008-01-02", recorded_at=MORNING, retracted=EVENING)
    late = act("XAU", "XBB", "deposit", "2008-01-02", recorded_at=EVENING)
    world = register(baseline, early, late)
    at_noon = world.as_known(NOON)
    assert at_noon.known_at == NOON
    assert [one.id for one in at_noon.acts_under("XAU")] == [baseline.id, early.id]
    assert world.acts_of("XAA", "XAU") == (baseline,)
    assert world.as_known(EVENING).acts_of("XBB", "XAU") == (late,)


def test_an_undated_finding_comes_before_dated_ones() -> None:
    dated = evidence("XAU", "XAA", "*", Rung.NONE, "2020")
    undated = evidence("XAU", "XAA", "*", Rung.GAP_REVIEW, "2021")
    object.__setattr__(undated, "date", None)
    world = register(evidence=(dated, undated))
    assert world.evidence_of("XAA", "XAU") == (undated, dated)


def test_a_member_leaves_on_the_first_day_on_which_it_is_none() -> None:
    world = register(memberships=[membership("XREC", "XAA", "1975-05-28", "2025-01-29")])
    assert not world.is_member("XREC", "XAA", date(1975, 5, 27))
    assert world.is_member("XREC", "XAA", date(1975, 5, 28))
    assert world.is_member("XREC", "XAA", date(2025, 1, 28))
    assert not world.is_member("XREC", "XAA", date(2025, 1, 29))


def test_a_partial_date_of_joining_counts_when_it_has_certainly_come() -> None:
    world = register(memberships=[membership("XREC", "XAA", "2004-05", "2010")])
    assert not world.is_member("XREC", "XAA", date(2004, 5, 30))
    assert world.is_member("XREC", "XAA", date(2004, 5, 31))
    assert world.is_member("XREC", "XAA", date(2010, 12, 30))
    assert not world.is_member("XREC", "XAA", date(2010, 12, 31))


def test_a_membership_without_a_date_is_on_record_and_counts_on_no_day() -> None:
    world = register(memberships=[membership("XREC", "XAA", None)])
    assert len(world.memberships_of_state("XAA")) == 1
    assert not world.is_member("XREC", "XAA", date(2026, 1, 1))
    assert world.recs_of("XAA", date(2026, 1, 1)) == ()


def test_members_stand_in_the_order_of_the_english_list() -> None:
    names = {"XAA": "Zambezia", "XBB": "Éastland", "XCC": "eastmark", "XDD": "Côte"}
    states = [state(code, name) for code, name in names.items()]
    spells = [membership("XREC", code, "1975") for code in names]
    world = register(states=states, memberships=spells)
    found = [one.name for one in world.members("XREC", date(2026, 1, 1))]
    assert found == ["Côte", "Éastland", "eastmark", "Zambezia"]


def test_sources_keep_what_is_known_of_their_date() -> None:
    source = Source(id="list", title="List", as_of=PartialDate(2025), as_of_note="sometime")
    assert source.as_of is not None
    assert source.as_of.last == date(2025, 12, 31)


def test_the_baseline_knows_which_recs_a_state_was_in(baseline: Register) -> None:
    assert baseline.recs_of("MRT", date(1999, 12, 31)) == ("AMU", "ECOWAS")
    assert baseline.recs_of("MRT", date(2001, 1, 1)) == ("AMU",)
    assert baseline.recs_of("ESH", date(2026, 1, 1)) == ()
