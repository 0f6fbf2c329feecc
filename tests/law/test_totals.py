"""Counts that add up. States, treaties and acts are invented."""

from datetime import date

from ratify.law import ordinal, positions, totals
from ratify.law.position import Totals
from tests.builders import MEMBERSHIPS, act, register

AS_OF = date(2025, 1, 1)
RECORD = register(
    act("XAU", "XAA", "signature", "2007-01-01"),
    act("XAU", "XAA", "ratification", "2007-06-01"),
    act("XAU", "XAA", "deposit", "2008-01-01"),
    act("XAU", "XBB", "signature", "2007-01-01"),
    act("XAU", "XCC", "signature", "2007-01-01"),
    act("XAU", "XCC", "ratification", "2009-01-01"),
    act("XAU", "XDD", "deposit", "2010-01-01"),
    act("XILO", "XAA", "ratification", "1965-01-01"),
    act("XILO", "XAA", "denunciation", "1972-06-15"),
    act("XILO", "XBB", "ratification", "1965-01-01"),
    memberships=[one for one in MEMBERSHIPS if (one.organisation, one.state) != ("ILO", "XEE")],
)


def counted(treaty: str) -> Totals:
    return totals(RECORD, treaty, positions(RECORD, treaty, AS_OF), AS_OF)


def test_every_member_is_counted_once_under_an_au_treaty() -> None:
    assert counted("XAU") == Totals(
        members=5,
        eligible=5,
        signatures=3,
        consents=3,
        deposits=2,
        parties=0,
        bound=2,
        signed_only=1,
        ratified_not_deposited=1,
        denounced=0,
        none=1,
        threshold=3,
        to_go=1,
    )


def test_who_left_and_who_cannot_join_are_counted_apart() -> None:
    counts = counted("XILO")
    assert (counts.members, counts.eligible) == (5, 4)
    assert (counts.consents, counts.deposits, counts.parties) == (1, 1, 1)
    assert (counts.denounced, counts.none) == (1, 2)


def test_totals_of_a_part_keep_the_treatys_own_threshold() -> None:
    part = positions(RECORD, "XAU", AS_OF, ["XAA", "XEE"])
    counts = totals(RECORD, "XAU", part, AS_OF)
    assert (counts.members, counts.bound, counts.none) == (2, 1, 1)
    assert (counts.threshold, counts.to_go) == (3, 1)


def test_states_are_numbered_by_their_deposits() -> None:
    assert ordinal(RECORD, "XAU", "XAA") == 1
    assert ordinal(RECORD, "XAU", "XDD") == 2
    assert ordinal(RECORD, "XAU", "XCC") is None
    assert ordinal(RECORD, "XILO", "XAA") is None


def test_deposits_of_one_day_share_a_number() -> None:
    record = register(
        act("XAU", "XAA", "deposit", "2008-01-01"),
        act("XAU", "XBB", "deposit", "2008-01-01"),
        act("XAU", "XCC", "deposit", "2008-01-02"),
    )
    assert [ordinal(record, "XAU", state) for state in ("XAA", "XBB", "XCC")] == [1, 1, 3]


def test_a_partial_deposit_is_numbered_by_its_last_day() -> None:
    record = register(
        act("XAU", "XAA", "deposit", "2008"),
        act("XAU", "XBB", "deposit", "2008-06-01"),
    )
    assert [ordinal(record, "XAU", state) for state in ("XAA", "XBB")] == [2, 1]
