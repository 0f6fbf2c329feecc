"""The AU's status list. Invented States unless the published record is named."""

from datetime import date

import pytest

from ratify.analysis.au_list import au_list
from ratify.register import PartialDate, Register
from tests.builders import MEMBERSHIPS, act, membership, register

DAY = date(2020, 1, 1)


def test_every_member_has_a_line_in_english_order_even_where_nothing_happened():
    record = register(
        act("XAU", "XCC", "signature", "2007-01-01"),
        act("XAU", "XAA", "signature", "2007-01-01"),
        act("XAU", "XAA", "ratification", "2008-01-01"),
        act("XAU", "XAA", "deposit", "2009-01-01"),
    )
    found = au_list(record, "XAU", DAY)
    assert [(line.number, line.state) for line in found.lines] == [
        (1, "XAA"),
        (2, "XBB"),
        (3, "XCC"),
        (4, "XDD"),
        (5, "XEE"),
    ]
    assert (found.countries, found.signatures, found.consents, found.deposits) == (5, 2, 1, 1)
    assert found.lines[1].signature is None
    assert str(found.lines[0].deposit and found.lines[0].deposit.date) == "2009-01-01"
    assert found.title == (
        "LIST OF COUNTRIES WHICH HAVE SIGNED, RATIFIED/ACCEDED TO THE "
        "INVENTED UNION CHARTER (FULL TITLE)"
    )
    assert found.status_date == PartialDate(2025)


def test_who_was_no_member_on_the_day_is_not_listed():
    record = register(
        memberships=[
            *(one for one in MEMBERSHIPS if one.state != "XBB"),
            membership("AU", "XBB", "2011-07-27"),
        ]
    )
    before = [line.state for line in au_list(record, "XAU", date(2011, 7, 26)).lines]
    assert before == ["XAA", "XCC", "XDD", "XEE"]
    assert au_list(record, "XAU", DAY).countries == 5


def test_ilo_conventions_are_only_ratified_and_their_registration_stands_for_the_deposit():
    found = au_list(register(act("XILO", "XBB", "ratification", "1999-01-01")), "XILO", DAY)
    assert found.title.startswith("LIST OF COUNTRIES WHICH HAVE RATIFIED THE INVENTED")
    assert (found.signatures, found.consents, found.deposits) == (0, 1, 1)


def test_a_list_without_acts_has_no_status_date():
    assert au_list(register(), "XAU", DAY).status_date is None


@pytest.mark.parametrize(
    ("instrument", "signatures", "consents", "deposits"),
    [
        ("BANJUL", 45, 54, 54),
        ("ABUJA", 54, 50, 50),
        ("YOUTH", 43, 41, 41),
        ("NIAMEY", 18, 11, 11),
        ("FMP", 32, 4, 4),
        ("ICRMW", 19, 29, 29),
    ],
)
def test_the_foot_of_the_published_lists(
    baseline: Register, instrument: str, signatures: int, consents: int, deposits: int
):
    found = au_list(baseline, instrument, date(2026, 11, 21))
    assert found.countries == 55
    assert (found.signatures, found.consents, found.deposits) == (signatures, consents, deposits)


def test_the_youth_charters_list_is_headed_by_its_full_title(baseline: Register):
    found = au_list(baseline, "YOUTH", date(2026, 11, 21))
    assert found.title == (
        "LIST OF COUNTRIES WHICH HAVE SIGNED, RATIFIED/ACCEDED TO THE AFRICAN YOUTH CHARTER"
    )
    assert [line.state for line in found.lines[:3]] == ["DZA", "AGO", "BEN"]
    assert found.lines[-1].state == "ZWE"
