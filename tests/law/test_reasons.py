"""Each step of a derivation in one plain sentence. States, treaties and acts are invented."""

from datetime import date

from ratify.law import position
from ratify.register import Register
from ratify.vocabulary import Verification
from tests.builders import MEMBERSHIPS, act, membership, register

AS_OF = date(2025, 1, 1)


def told(record: Register, treaty: str, state: str = "XAA", as_of: date = AS_OF) -> list[str]:
    return [
        f"{one.article}: {one.sentence}" for one in position(record, treaty, state, as_of).reasons
    ]


def test_the_way_of_an_au_treaty_is_told_step_by_step() -> None:
    record = register(
        act("XAU", "XAA", "signature", "2007-01-01"),
        act("XAU", "XAA", "ratification", "2007-06-01"),
        act("XAU", "XAA", "deposit", "2008-01-01"),
        act("XAU", "XBB", "deposit", "2008-06-01"),
        act("XAU", "XCC", "deposit", "2009-01-10"),
    )
    assert told(record, "XAU") == [
        "VCLT arts. 14, 18: Signature of 2007-01-01: subject to ratification, it does not bind "
        "by itself.",
        "VCLT art. 16: Ratification of 2007-06-01: consent is given, and binds once the "
        "instrument is deposited.",
        "VCLT art. 16: Deposit of 2008-01-01: the act that binds.",
        "art. 30(2): The treaty's entry into force is computed on 2009-02-09: 3 binding acts "
        "were reached on 2009-01-10.",
        "art. 30(2): For the State in force on 2009-02-09, with the treaty itself.",
    ]


def test_a_treaty_not_in_force_says_how_far_it_is() -> None:
    assert told(register(act("XAU", "XAA", "deposit", "2008-01-01")), "XAU")[1:] == [
        "art. 30(2): The treaty is not in force: 1 of 3 binding acts."
    ]


def test_a_missing_deposit_is_named() -> None:
    reasons = told(register(act("XAU", "XAA", "accession", "2008-01-01")), "XAU")
    assert reasons[-1] == (
        "VCLT art. 16: No deposit is on record; without it the State is not bound."
    )


def test_an_implied_consent_is_named() -> None:
    reasons = told(register(act("XAU", "XAA", "deposit", "2008-01-01")), "XAU")
    assert "no consent is on record, and the deposit implies it" in reasons[0]


def test_no_act_on_record_is_not_called_inaction() -> None:
    assert told(register(), "XILO") == [
        "Record: No act was found in the sources up to their dates, which does not mean that "
        "the State has not acted."
    ]


def test_who_is_not_eligible_is_told_why() -> None:
    outside = register(memberships=[one for one in MEMBERSHIPS if one.organisation != "ILO"])
    assert told(outside, "XILO") == [
        "ILO Constitution art. 19(5): Atlasia was not a member of the ILO on 2025-01-01, and only "
        "its members are counted as able to become party."
    ]


def test_an_independence_day_confirmation_is_explained() -> None:
    record = register(
        act("XILO", "XAA", "ratification", "1964-12-02"),
        memberships=[
            *(one for one in MEMBERSHIPS if one.state != "XAA"),
            membership("ILO", "XAA", "1964-12-02"),
        ],
    )
    assert told(record, "XILO")[-1] == (
        "ILO practice: In force the same day, 1964-12-02: on joining the ILO the State confirmed "
        "obligations that applied before."
    )


def test_doubts_about_dates_are_told_with_the_dates() -> None:
    record = register(
        act("XILO", "XAA", "ratification", "1966", verification=Verification.YEAR),
        act("XILO", "XBB", "ratification", "1966-01-01", verification=Verification.UNVERIFIED),
        act("XUN", "XAA", "accession", "2010-01-01", verification=Verification.PARTIAL),
    )
    assert told(record, "XILO")[0] == (
        "ILO Constitution art. 19(5)(d): Ratification of 1966, counted from 1966-12-31 "
        "(only the year is verified): registered by the Director-General, it binds."
    )
    assert told(record, "XILO")[-1] == (
        "art. 13(3): For the State in force on 1967-12-31, counted from its own act. "
        "The date is not certain."
    )
    assert "(unverified)" in told(record, "XILO", "XBB")[0]
    assert "(partly verified)" in told(record, "XUN")[0]


def test_a_rival_report_and_a_depositarys_date_are_told() -> None:
    record = register(
        act("XILO", "XAA", "ratification", "1966-03-01", effective="1967-03-02"),
        act("XILO", "XAA", "ratification", "1966-02-01", verification=Verification.YEAR),
    )
    assert told(record, "XILO")[-2:] == [
        "art. 13(3): For the State in force on 1967-03-02: the depositary's own date.",
        "Record: Invented gazette of the tests reports a ratification of 1966-02-01 (only the "
        "year is verified): it does not count beside the better report.",
    ]


def test_a_denunciation_is_told_before_and_after_its_effect() -> None:
    record = register(
        act("XILO", "XAA", "ratification", "1965-01-01"),
        act("XILO", "XAA", "denunciation", "1972-06-15"),
    )
    before = told(record, "XILO", as_of=date(1973, 1, 1))[-1]
    assert before == "art. 14: Denunciation of 1972-06-15: obligations end on 1973-06-15."
    assert "obligations ended on 1973-06-15" in told(record, "XILO")[-1]


def test_before_a_convention_is_in_force_the_record_says_no_more_than_it_knows() -> None:
    record = register(act("XILO", "XAA", "ratification", "1960-11-01"))
    assert told(record, "XILO", as_of=date(1960, 12, 1))[-1] == (
        "art. 13(2): No entry into force of the treaty was on record by that day."
    )
