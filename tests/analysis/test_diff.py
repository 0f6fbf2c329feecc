"""What changed between two days, or between two states of knowledge."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ratify.analysis.diff import diff
from ratify.analysis.diff_words import paragraphs
from ratify.analysis.scope import scope
from ratify.errors import Exit, UsageProblem
from ratify.register import Found, PartialDate, Retraction
from ratify.sentence import Day
from ratify.vocabulary import ActKind, Standing, Verification
from tests.builders import MEMBERSHIPS, act, membership, register

START, END = date(2010, 1, 1), date(2020, 1, 1)


def compared(*acts, start=START, end=END, named=(), **changes):
    record = register(*acts, **changes)
    return record, diff(record, record, start, end, scope(record, end, named))


def test_each_act_stands_with_the_standing_before_and_after():
    _, found = compared(
        act("XAU", "XAA", "signature", "2009-06-01"),
        act("XAU", "XAA", "ratification", "2012-06-01"),
        act("XAU", "XBB", "signature", "2015-06-01"),
        act("XAU", "XCC", "signature", "2021-06-01"),
    )

    assert [(row.state, str(row.date), row.before, row.after) for row in found.rows] == [
        ("XAA", "2012-06-01", Standing.SIGNED, Standing.RATIFIED_NOT_DEPOSITED),
        ("XBB", "2015-06-01", Standing.NONE, Standing.SIGNED),
    ]


def test_entry_into_force_is_a_change_without_an_act():
    _, found = compared(
        act("XILO", "XAA", "ratification", "2009-06-01"), named=[Found("instrument", "XILO")]
    )

    (row,) = found.rows
    assert (row.act, str(row.date)) == (None, "2010-06-01")
    assert (row.before, row.after) == (Standing.PARTY_PENDING, Standing.PARTY)


def test_a_state_that_joined_the_union_in_between_is_a_change_without_an_act():
    joined = (
        *(item for item in MEMBERSHIPS if (item.organisation, item.state) != ("AU", "XEE")),
        membership("AU", "XEE", "2011-07-27"),
    )
    _, found = compared(memberships=joined)

    (row,) = found.rows
    assert (row.state, row.instrument, row.act) == ("XEE", "XAU", None)
    assert (row.before, row.after) == (Standing.NOT_ELIGIBLE, Standing.NONE)
    assert found.movers == ()


def test_those_with_the_most_acts_move_first():
    _, found = compared(
        act("XAU", "XBB", "signature", "2012-06-01"),
        act("XAU", "XAA", "signature", "2012-06-01"),
        act("XUN", "XBB", "ratification", "2012-06-01"),
    )

    assert [(item.state, item.acts, item.instruments) for item in found.movers] == [
        ("XBB", 2, ("XUN", "XAU")),
        ("XAA", 1, ("XAU",)),
    ]


def test_a_day_after_the_other_leaves_nothing_in_between():
    with pytest.raises(UsageProblem, match="lies after") as caught:
        compared(start=END, end=START)

    assert caught.value.exit_code is Exit.USAGE


def test_the_same_day_twice_changes_nothing():
    record, found = compared(act("XAU", "XAA", "signature", "2009-06-01"), start=END)

    assert found.rows == ()
    assert paragraphs(record, found) == ("No act came on record in between.",)


def test_by_knowledge_an_act_recorded_in_between_is_new_and_a_retracted_one_is_gone():
    monday, tuesday, friday = (datetime(2020, 5, day, tzinfo=UTC) for day in (4, 5, 8))
    kept = replace(act("XAU", "XAA", "signature", "2009-06-01"), recorded_at=tuesday)
    gone = replace(
        act("XAU", "XBB", "signature", "2009-07-01"),
        recorded_at=monday,
        retraction=Retraction(reason="misread", recorded_at=tuesday, recorded_by="tester"),
    )
    record = register(kept, gone)
    before, after = record.as_known(monday), record.as_known(friday)
    found = diff(before, after, END, END, scope(record, END))

    assert [(row.state, row.gone, row.before, row.after) for row in found.rows] == [
        ("XAA", False, Standing.NONE, Standing.SIGNED),
        ("XBB", True, Standing.SIGNED, Standing.NONE),
    ]
    assert [item.state for item in found.movers] == ["XAA"]
    assert (
        "The signature of Baobabia of 1 July 2009 is no longer on record."
        in (paragraphs(record, found)[0])
    )


def test_a_report_says_who_did_what_and_what_is_missing():
    record, found = compared(
        act("XAU", "XAA", "signature", "2012-06-01"),
        act("XAU", "XCC", "signature", "2013", verification=Verification.YEAR),
        act("XAU", "XBB", "accession", "2014-05-05", verification=Verification.YEAR),
        act("XAU", "XBB", "deposit", "2014-06-06"),
    )

    assert paragraphs(record, found) == (
        "Two Member States have signed the Invented Union Charter (short title): "
        "Atlasia, 1 June 2012; Côte Inventée, 2013. "
        "One Member State has ratified or acceded to the Invented Union Charter (short title): "
        "Baobabia, 5 May 2014 (day not verified). "
        "One Member State has deposited the instrument under the Invented Union Charter "
        "(short title): Baobabia, 6 June 2014. "
        "It has one of the three instruments that it needs to enter into force; two are missing.",
        "Member States with more than one act in the period: Baobabia (2).",
    )


def test_a_report_says_that_a_treaty_entered_into_force():
    record, found = compared(
        *(act("XAU", iso3, "ratification", "2012-06-01") for iso3 in ("XAA", "XBB", "XCC")),
        *(act("XAU", iso3, "deposit", "2012-06-01") for iso3 in ("XAA", "XBB", "XCC")),
    )

    assert [item.instrument for item in found.treaties if item.entered] == ["XAU"]
    assert "entered into force on 1 July 2012." in paragraphs(record, found)[0]


def test_nobody_accedes_to_an_ilo_convention():
    record, found = compared(act("XILO", "XAA", "ratification", "2012-06-01"))

    assert "acceded" not in paragraphs(record, found)[0]


def test_a_date_is_written_as_exactly_as_it_is_known():
    dates = [PartialDate(2024, 7, 8), PartialDate(2024, 7), PartialDate(2024)]

    assert [str(Day(day)) for day in dates] == ["8 July 2024", "July 2024", "2024"]


def test_the_real_years_since_2015_add_up_to_the_totals_of_both_days(baseline):
    from ratify.law import positions, totals

    start, end = date(2015, 1, 15), date(2025, 6, 30)
    fifty_five = [state.iso3 for state in baseline.members("AU", end)]
    found = diff(baseline, baseline, start, end, scope(baseline, end))
    for code in baseline.instruments:
        was, now = (
            totals(baseline, code, positions(baseline, code, day, fifty_five), day)
            for day in (start, end)
        )
        rows = [row for row in found.rows if row.instrument == code and row.act]
        able = {row.state for row in rows if row.before is not Standing.NOT_ELIGIBLE}
        signed = [row for row in rows if row.state in able and row.act.kind is ActKind.SIGNATURE]
        assert now.signatures - was.signatures == len(signed), code
