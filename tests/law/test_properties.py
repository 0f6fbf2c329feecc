"""What holds for every record, lawful or not. All States and acts are invented at random."""

from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from ratify.law import Position, position, positions, totals, treaty_entry
from ratify.law.recording import object_to
from ratify.register import Act, Register, Retraction
from ratify.vocabulary import Standing
from tests.law.strategies import CODES, DAYS, TREATIES, WITHOUT_LEAVING, acts, worlds

ENTRY = ("day", "in_force", "recorded", "computed", "have", "needed", "to_go", "reached", "bearer")
TREATY = st.sampled_from(TREATIES)


def answers(record: Register, as_of: date) -> list[Position]:
    return [one for code in TREATIES for one in positions(record, code, as_of, CODES)]


@given(worlds(), DAYS, st.randoms(use_true_random=False))
def test_standing_never_depends_on_the_order_of_recording(
    record: Register, as_of: date, chance: Random
) -> None:
    shuffled = list(record.acts)
    chance.shuffle(shuffled)
    assert answers(replace(record, acts=tuple(shuffled)), as_of) == answers(record, as_of)


@given(worlds(), acts(), DAYS)
def test_an_act_dated_after_the_day_never_changes_the_answer(
    record: Register, later: Act, as_of: date
) -> None:
    if not later.date.has_come_by(as_of):
        more = replace(record, acts=(*record.acts, later))
        assert answers(more, as_of) == answers(record, as_of)


@given(worlds(), acts(), DAYS)
def test_recording_and_retracting_returns_to_the_earlier_answer(
    record: Register, one: Act, as_of: date
) -> None:
    taken_back = replace(
        one,
        retraction=Retraction(
            reason="misread", recorded_at=datetime(2025, 1, 1, tzinfo=UTC), recorded_by="tester"
        ),
    )
    after = replace(record, acts=(*record.acts, taken_back))
    assert answers(after, as_of) == answers(record, as_of)


@given(worlds(), DAYS, TREATY)
def test_totals_always_add_up_to_the_membership(record: Register, as_of: date, treaty: str) -> None:
    counted = positions(record, treaty, as_of)
    sums = totals(record, treaty, counted, as_of)
    assert sums.members == len(record.members("AU", as_of)) == len(counted)
    shares = sums.bound, sums.ratified_not_deposited, sums.signed_only, sums.denounced, sums.none
    assert sum(shares) == sums.eligible
    assert sums.parties <= sums.bound == sums.deposits <= sums.consents <= sums.eligible
    assert sums.signed_only <= sums.signatures <= sums.members


@given(worlds(), DAYS, TREATY)
def test_nobody_is_party_before_the_treaty_is_in_force(
    record: Register, as_of: date, treaty: str
) -> None:
    entry = treaty_entry(record, treaty, as_of)
    for one in positions(record, treaty, as_of, CODES):
        assert one.in_force is None or (entry.day is not None and one.in_force.day >= entry.day)
        assert one.standing is not Standing.PARTY or entry.in_force


@given(worlds(WITHOUT_LEAVING), DAYS, DAYS, TREATY, st.sampled_from(CODES))
def test_without_denunciation_a_state_only_climbs_as_far_as_sources_agree(
    record: Register, one: date, other: date, treaty: str, state: str
) -> None:
    first, last = sorted((one, other))
    earlier, later = (position(record, treaty, state, day) for day in (first, last))
    agreed = not any(found.rivals for found in positions(record, treaty, last, CODES))
    if agreed and earlier.standing is Standing.PARTY:
        assert later.standing is Standing.PARTY
        assert later.in_force == earlier.in_force


@given(worlds(), DAYS, TREATY, st.sampled_from(CODES))
def test_the_acts_that_count_were_done_by_the_day_and_explain_the_standing(
    record: Register, as_of: date, treaty: str, state: str
) -> None:
    found = position(record, treaty, state, as_of)
    assert all(one.date.has_come_by(as_of) for one in (*found.acts, *found.rivals))
    assert not set(found.acts) & set(found.rivals)
    assert found.reasons
    assert found == position(record, treaty, state, as_of)


@given(worlds(), DAYS, TREATY, st.sampled_from(CODES))
def test_one_state_asked_alone_is_where_it_is_among_all(
    record: Register, as_of: date, treaty: str, state: str
) -> None:
    """Alone, only what bears on it is read: the acts of others may not be needed at all."""
    together, alone = replace(record), replace(record)
    [among_all] = (one for one in positions(together, treaty, as_of, CODES) if one.state == state)
    assert position(alone, treaty, state, as_of, explained=False) == replace(among_all, reasons=())
    assert position(alone, treaty, state, as_of) == among_all
    entries = (treaty_entry(one, treaty, as_of) for one in (together, alone, replace(record)))
    assert len({tuple(getattr(entry, name) for name in ENTRY) for entry in entries}) == 1


@given(worlds(), DAYS, TREATY)
def test_thresholds_are_met_or_missed_by_what_is_to_go(
    record: Register, as_of: date, treaty: str
) -> None:
    entry = treaty_entry(record, treaty, as_of)
    if entry.to_go is None:
        assert entry.needed is None
    elif entry.to_go:
        assert entry.day is None
        assert entry.have + entry.to_go == entry.needed
    else:
        assert entry.reached is None or entry.reached <= as_of


@given(worlds(), acts(), DAYS)
def test_every_objection_names_its_rule_in_one_sentence(
    record: Register, one: Act, today: date
) -> None:
    found = object_to(record, one, today)
    assert len({objection.code for objection in found}) == len(found)
    for objection in found:
        assert objection.sentence.endswith(".")
        assert objection.rule
    if one.date.first > today:
        assert "future-date" in {objection.code for objection in found}


@given(worlds(), acts(), DAYS)
def test_the_same_act_is_never_recorded_twice(record: Register, one: Act, today: date) -> None:
    again = replace(one, id="another-id")
    codes = {objection.code for objection in object_to(_with(record, one), again, today)}
    assert "duplicate" in codes


def _with(record: Register, one: Act) -> Register:
    return replace(record, acts=(*record.acts, one))
