"""Signatures, consents and parties by year, for the continent, a REC and a region."""

from datetime import date

import pytest

from ratify.analysis.scope import scope
from ratify.analysis.trend import trend
from ratify.law import positions, totals
from ratify.register import Found
from ratify.vocabulary import Region
from tests.builders import MEMBERSHIPS, act, membership, register

DAY = date(2012, 6, 30)
ACTS = (
    act("XAU", "XAA", "signature", "2007-01-01"),
    act("XAU", "XAA", "ratification", "2008-01-01"),
    act("XAU", "XAA", "deposit", "2008-02-01"),
    act("XAU", "XBB", "ratification", "2009-01-01"),
    act("XAU", "XBB", "deposit", "2009-01-01"),
    act("XAU", "XCC", "signature", "2009"),
    act("XAU", "XCC", "ratification", "2010-12-15"),
    act("XAU", "XCC", "deposit", "2010-12-15"),
)


def charted(*acts, day=DAY, memberships=MEMBERSHIPS, **narrow):
    record = register(*acts, memberships=memberships)
    (found,) = trend(record, day, scope(record, day, [Found("instrument", "XAU")]), **narrow)
    return found


def test_each_year_is_counted_on_its_last_day():
    found = charted(*ACTS)

    rows = {row.year: (row.signatures, row.consents, row.parties) for row in found.years}
    assert rows == {
        2006: (0, 0, 0),
        2007: (1, 0, 0),
        2008: (1, 1, 0),
        2009: (2, 2, 0),
        2010: (2, 3, 0),
        2011: (2, 3, 3),
        2012: (2, 3, 3),
    }
    assert [row.new_consents for row in found.years] == [0, 0, 1, 1, 1, 0, 0]
    assert [row.new_signatures for row in found.years] == [0, 1, 0, 1, 0, 0, 0]


def test_the_last_year_is_counted_on_the_day_asked_for():
    assert charted(*ACTS, day=date(2009, 12, 30)).years[-1].signatures == 1
    assert charted(*ACTS, day=date(2009, 12, 31)).years[-1].signatures == 2


def test_a_rec_counts_its_members_of_each_year():
    left = (*MEMBERSHIPS[:-1], membership("XREC", "XBB", "1975-05-28", "2010-06-01"))
    found = charted(*ACTS, memberships=left, rec="XREC")

    assert found.group == "XREC"
    assert [(row.year, row.members, row.consents) for row in found.years][3:5] == [
        (2009, 2, 2),
        (2010, 1, 1),
    ]
    assert found.projection is None


def test_a_region_narrows_the_count():
    assert charted(*ACTS, region=Region.WESTERN).years[-1].members == 0
    assert charted(*ACTS, region=Region.EASTERN).years[-1].consents == 3


def test_the_pace_is_counted_over_the_last_years():
    found = charted(*ACTS)

    assert [(pace.years, pace.consents) for pace in found.paces] == [(5, 3), (10, 3)]
    assert found.paces[0].per_year == pytest.approx(0.6)


def test_the_waits_of_the_members_come_with_it():
    found = charted(*ACTS)

    assert found.signature_to_consent.median == 365
    assert found.signature_to_consent.left_out == ("XCC",)
    assert found.consent_to_deposit.median == 0


def test_before_the_adoption_there_is_no_trend():
    record = register()
    day = date(2006, 7, 1)

    assert trend(record, day, scope(record, day, [Found("instrument", "XAU")])) == ()


@pytest.mark.parametrize("code", ["YOUTH", "C189", "BANJUL", "ICRMW"])
def test_the_real_years_are_those_that_the_status_of_the_day_gives(baseline, code):
    day = date(2025, 6, 1)
    (found,) = trend(baseline, day, scope(baseline, day, [Found("instrument", code)]))

    for row in found.years:
        last = min(date(row.year, 12, 31), day)
        expected = totals(baseline, code, positions(baseline, code, last), last)
        assert (row.members, row.eligible, row.signatures, row.consents, row.parties) == (
            expected.members,
            expected.eligible,
            expected.signatures,
            expected.consents,
            expected.parties,
        ), row.year


def test_where_consent_and_deposit_are_one_act_nobody_waits_between_them():
    record = register(act("XILO", "XAA", "ratification", "1970-01-01"))
    (found,) = trend(
        record, date(2020, 1, 1), scope(record, date(2020, 1, 1), [Found("instrument", "XILO")])
    )

    assert found.years[-1].consents == 1
    assert found.consent_to_deposit.waits == ()
