"""How long States wait, those who still wait included; ours against an independent estimate."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from ratify.analysis.survival import (
    Wait,
    consent_to_deposit,
    median_wait,
    signature_to_consent,
    survival,
)
from ratify.law import positions
from ratify.register import PartialDate, Source
from tests.builders import act, register

DAY = date(2020, 1, 1)


def waits(*given):
    return [Wait(state=f"X{at}", days=days, over=over) for at, (days, over) in enumerate(given)]


def test_the_curve_falls_by_hand():
    # 6 at risk at 1: 5/6; 4 at risk at 3 (one was last seen waiting at 2): 5/6 * 3/4 = 5/8;
    # 2 at risk at 5 (one last seen at 4): 5/16; the last was last seen waiting at 6
    found = survival(waits((1, True), (2, False), (3, True), (4, False), (5, True), (6, False)))

    assert found == (
        (1, pytest.approx(5 / 6)),
        (3, pytest.approx(5 / 8)),
        (5, pytest.approx(5 / 16)),
    )


def test_the_median_is_when_half_have_arrived_and_unknown_while_fewer_have():
    assert median_wait(waits((10, True), (20, True), (30, True), (40, True))) == 20
    assert median_wait(waits((10, True), (20, False), (30, False))) is None
    assert median_wait([]) is None


def test_leaving_out_those_who_wait_would_make_the_wait_look_short():
    arrived = waits((10, True), (20, True), (30, True))
    everyone = [*arrived, *waits((100, False), (100, False))]

    assert median_wait(arrived) == 20
    assert median_wait(everyone) == 30


@given(st.lists(st.tuples(st.integers(0, 30), st.booleans()), min_size=1, max_size=40))
def test_the_curve_is_that_of_an_independent_library(given_waits):
    ours = survival(waits(*given_waits))
    arrived = [days for days, over in given_waits if over]
    waiting = [days for days, over in given_waits if not over]
    if not arrived:
        assert ours == ()
        return
    data = stats.CensoredData(uncensored=arrived, right=waiting)
    theirs = stats.ecdf(data).sf

    for days, share in ours:
        assert share == pytest.approx(float(theirs.evaluate(days)), abs=1e-12)


def under(instrument, *acts, day=DAY):
    record = register(*acts)
    return positions(record, instrument, day, record.states)


def test_a_wait_ends_with_the_consent_or_goes_on_until_the_source_ends():
    old = Source(id="old", title="Invented list", as_of=PartialDate(2012, 1, 1))
    found = signature_to_consent(
        under(
            "XAU",
            act("XAU", "XAA", "signature", "2010-01-01"),
            act("XAU", "XAA", "ratification", "2010-01-31"),
            act("XAU", "XBB", "signature", "2010-01-01", source=old),
        ),
        DAY,
    )

    assert [(wait.state, wait.days, wait.over) for wait in found.waits] == [
        ("XAA", 30, True),
        ("XBB", 730, False),
    ]
    assert (found.arrived, found.waiting, found.median) == (1, 1, 30)


def test_a_source_younger_than_the_day_asked_for_does_not_lengthen_the_wait():
    found = signature_to_consent(
        under("XAU", act("XAU", "XBB", "signature", "2010-01-01"), day=date(2010, 1, 11)),
        date(2010, 1, 11),
    )

    assert [wait.days for wait in found.waits] == [10]


def test_a_date_without_a_day_is_left_out_and_named():
    found = signature_to_consent(
        under(
            "XAU",
            act("XAU", "XAA", "signature", "2010"),
            act("XAU", "XBB", "signature", "2011-05-05"),
            act("XAU", "XBB", "ratification", "2010-01-31"),
        ),
        DAY,
    )

    assert (found.waits, found.left_out) == ((), ("XAA", "XBB"))


def test_the_wait_for_the_deposit_starts_with_the_consent():
    found = consent_to_deposit(
        under(
            "XAU",
            act("XAU", "XAA", "ratification", "2010-01-01"),
            act("XAU", "XAA", "deposit", "2010-02-01"),
        ),
        DAY,
    )

    assert [(wait.days, wait.over) for wait in found.waits] == [(31, True)]
