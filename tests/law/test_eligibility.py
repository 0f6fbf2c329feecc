"""Who may become party, on which day. The States and their dates are invented."""

from datetime import date

import pytest

from ratify.law import eligible
from ratify.law.eligibility import ever_eligible, first_joined, may_have_been_eligible
from ratify.register import PartialDate
from tests.builders import membership, register

WORLD = register(
    memberships=(
        membership("AU", "XAA", "1963-05-25", "1984-11-12"),
        membership("AU", "XAA", "2017-01-31"),
        membership("AU", "XBB", "2011-07"),
        membership("AU", "XCC", None),
        membership("ILO", "XDD", "1960"),
    )
)


@pytest.mark.parametrize(
    ("state", "day", "answer"),
    [
        ("XAA", date(1963, 5, 24), False),
        ("XAA", date(1963, 5, 25), True),
        ("XAA", date(1984, 11, 11), True),
        ("XAA", date(1984, 11, 12), False),
        ("XAA", date(2000, 1, 1), False),
        ("XAA", date(2017, 1, 31), True),
        ("XBB", date(2011, 7, 30), False),
        ("XBB", date(2011, 7, 31), True),
        ("XCC", date(2020, 1, 1), False),
        ("XDD", date(2020, 1, 1), False),
    ],
)
def test_only_a_member_on_the_day_may_become_party(state: str, day: date, answer: bool) -> None:
    assert eligible(WORLD, "XAU", state, day) is answer


def test_a_state_has_the_benefit_of_the_doubt_when_dates_are_partial() -> None:
    assert may_have_been_eligible(WORLD, "XAU", "XBB", PartialDate(2011, 7, 2))
    assert may_have_been_eligible(WORLD, "XAU", "XBB", PartialDate(2011))
    assert not may_have_been_eligible(WORLD, "XAU", "XBB", PartialDate(2011, 6, 30))
    assert may_have_been_eligible(WORLD, "XAU", "XCC", PartialDate(1999))
    assert not may_have_been_eligible(WORLD, "XAU", "XDD", PartialDate(1999))
    assert not may_have_been_eligible(WORLD, "XAU", "XAA", PartialDate(1985))
    assert may_have_been_eligible(WORLD, "XAU", "XAA", PartialDate(1984))


def test_the_first_of_several_memberships_is_told() -> None:
    assert first_joined(WORLD, "XAU", "XAA") == PartialDate(1963, 5, 25)
    assert first_joined(WORLD, "XAU", "XCC") is None
    assert ever_eligible(WORLD, "XAU", "XCC")
    assert not ever_eligible(WORLD, "XILO", "XAA")


def test_on_the_day_of_leaving_a_state_is_no_longer_a_member() -> None:
    assert not may_have_been_eligible(WORLD, "XAU", "XAA", PartialDate(1984, 11, 12))
    assert may_have_been_eligible(WORLD, "XAU", "XAA", PartialDate(1984, 11, 11))


def test_of_two_partial_dates_of_joining_the_surer_one_comes_first() -> None:
    twice = register(
        memberships=(
            membership("AU", "XAA", "1970"),
            membership("AU", "XAA", "1970-06-01", "1970-07-01"),
        )
    )
    assert first_joined(twice, "XAU", "XAA") == PartialDate(1970, 6, 1)
