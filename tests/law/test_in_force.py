"""Entry into force for one State. States, treaties and acts are invented."""

from dataclasses import replace
from datetime import date

import pytest

from ratify.law import InForce, position
from ratify.register import Act, PartialDate, Register
from ratify.vocabulary import Standing, Verification
from tests.builders import MEMBERSHIPS, XAU, act, instrument, membership, register

AS_OF = date(2025, 1, 1)
THREE = tuple(
    act("XAU", state, "deposit", day)
    for state, day in (("XAA", "2008-01-01"), ("XBB", "2008-06-01"), ("XCC", "2009-01-10"))
)


def in_force(record: Register, treaty: str, state: str, as_of: date = AS_OF) -> InForce:
    found = position(record, treaty, state, as_of).in_force
    assert found is not None
    return found


def ratified(day: str, **changes: object) -> Act:
    return act("XILO", "XAA", "ratification", day, **changes)


@pytest.mark.parametrize(
    ("registered", "day"),
    [
        ("1960-11-01", date(1962, 3, 1)),  # among the first two: with the Convention
        ("1961-03-01", date(1962, 3, 1)),  # the second
        ("1961-08-01", date(1962, 8, 1)),  # before the Convention was in force, its own year
        ("2013-06-20", date(2014, 6, 20)),
    ],
)
def test_an_ilo_convention_binds_twelve_months_after_registration_never_before_itself(
    registered: str, day: date
) -> None:
    assert in_force(register(ratified(registered)), "XILO", "XAA").day == day


def test_early_depositors_share_the_charters_date_and_later_ones_have_their_own() -> None:
    record = register(
        *THREE,
        act("XAU", "XDD", "deposit", "2009-02-01"),
        act("XAU", "XEE", "deposit", "2015-05-05"),
    )
    days = [in_force(record, "XAU", state).day for state in ("XAA", "XBB", "XCC", "XDD", "XEE")]
    assert days == [date(2009, 2, 9)] * 3 + [date(2009, 3, 3), date(2015, 6, 4)]


def test_the_state_that_reached_the_threshold_shares_a_recorded_date_counted_otherwise() -> None:
    recorded = replace(XAU.entry, recorded=replace(THREE[0].date, year=2009, month=2, day=8))
    record = register(*THREE, instruments=[instrument("XAU", entry=recorded)])
    assert in_force(record, "XAU", "XCC").day == date(2009, 2, 8)


def test_a_deposit_after_the_recorded_day_is_a_late_one_even_where_earlier_ones_are_missing() -> (
    None
):
    recorded = replace(XAU.entry, recorded=PartialDate(2008, 3, 1))
    record = register(*THREE, instruments=[instrument("XAU", entry=recorded)])
    days = [in_force(record, "XAU", state).day for state in ("XAA", "XBB", "XCC")]
    assert days == [date(2008, 3, 1), date(2008, 7, 1), date(2009, 2, 9)]


def test_ratification_on_joining_the_ilo_at_independence_is_in_force_the_same_day() -> None:
    joined = [one for one in MEMBERSHIPS if one.state != "XAA"]
    record = register(
        ratified("1964-12-02"), memberships=[*joined, membership("ILO", "XAA", "1964-12-02")]
    )
    assert in_force(record, "XILO", "XAA").day == date(1964, 12, 2)
    late = register(
        ratified("1964-12-03"), memberships=[*joined, membership("ILO", "XAA", "1964-12-02")]
    )
    assert in_force(late, "XILO", "XAA").day == date(1965, 12, 3)


def test_joining_the_au_on_the_day_of_deposit_gives_no_such_advantage() -> None:
    joined = [one for one in MEMBERSHIPS if one.state != "XDD"]
    record = register(
        *THREE,
        act("XAU", "XDD", "deposit", "2011-07-27"),
        memberships=[*joined, membership("AU", "XDD", "2011-07-27")],
    )
    assert in_force(record, "XAU", "XDD").day == date(2011, 8, 26)


def test_the_depositarys_own_date_for_the_state_wins() -> None:
    found = in_force(register(ratified("2013-06-20", effective="2014-06-01")), "XILO", "XAA")
    assert found == InForce(
        day=date(2014, 6, 1), recorded=True, computed=date(2014, 6, 20), certain=True
    )


def test_not_even_the_depositarys_date_makes_a_party_before_the_treaty_is_in_force() -> None:
    record = register(ratified("1960-11-01", effective="1961-11-01"))
    assert in_force(record, "XILO", "XAA").day == date(1962, 3, 1)


def test_the_rights_convention_binds_from_the_first_of_a_month() -> None:
    record = register(act("XUN", "XAA", "accession", "2011-05-16"))
    assert in_force(record, "XUN", "XAA").day == date(2011, 9, 1)


def test_a_partial_date_counts_from_its_last_day_and_is_not_certain() -> None:
    record = register(act("XUN", "XAA", "accession", "2024-11"))
    assert position(record, "XUN", "XAA", date(2024, 11, 29)).standing is Standing.NONE
    found = in_force(record, "XUN", "XAA", date(2024, 11, 30))
    assert found.day == date(2025, 3, 1)
    assert not found.certain


def test_a_date_verified_only_to_the_year_is_used_and_not_certain() -> None:
    record = register(ratified("2013-06-20", verification=Verification.YEAR))
    found = in_force(record, "XILO", "XAA")
    assert (found.day, found.certain) == (date(2014, 6, 20), False)


def test_without_a_known_rule_for_later_states_the_day_of_consent_counts_and_is_to_be_checked() -> (
    None
):
    silent = instrument("XAU", entry=replace(XAU.entry, later=None))
    record = register(*THREE, act("XAU", "XEE", "deposit", "2015-05-05"), instruments=[silent])
    found = position(record, "XAU", "XEE", AS_OF)
    assert found.in_force is not None
    assert found.in_force.day == date(2015, 5, 5)
    assert found.reasons[-1].article == "VCLT art. 24(3)"
    assert found.reasons[-1].check
    assert in_force(record, "XAU", "XAA").day == date(2009, 2, 9)


def test_while_the_treaty_has_no_date_the_state_has_none() -> None:
    found = position(register(THREE[0]), "XAU", "XAA", AS_OF)
    assert found.in_force is None
    assert found.standing is Standing.PARTY_PENDING


def test_a_deposit_of_an_unknown_day_is_not_taken_for_one_of_the_first() -> None:
    record = register(*THREE, act("XAU", "XDD", "deposit", "2009"))
    assert in_force(record, "XAU", "XDD").day == date(2010, 1, 30)
