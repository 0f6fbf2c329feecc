"""Which report of an act counts where sources differ. States and acts are invented."""

from datetime import date
from itertools import permutations

import pytest

from ratify.law import position
from ratify.law.counting import counting
from ratify.register import OFFICE, Act
from ratify.vocabulary import Standing, Verification
from tests.builders import act, register

AS_OF = date(2025, 1, 1)


def deposit(day: str, **changes: object) -> Act:
    return act("XAU", "XAA", "deposit", day, **changes)


EXACT = deposit("2010-03-01")
OTHERS = (
    deposit("2011-03-01", verification=Verification.PARTIAL, origin=OFFICE),
    deposit("2011-03-02", verification=Verification.YEAR, origin=OFFICE),
    deposit("2011-03-03", verification=Verification.UNVERIFIED, origin=OFFICE),
)


def test_the_better_verified_date_counts_whoever_recorded_it() -> None:
    for order in permutations((EXACT, *OTHERS)):
        assert counting(order) is EXACT
    assert counting(OTHERS) is OTHERS[0]
    assert counting(OTHERS[1:]) is OTHERS[1]


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (deposit("2010-01-01", origin=OFFICE), deposit("2012-01-01")),
        (deposit("2010-01-01", origin=OFFICE), deposit("2012-01-01", origin="import:list")),
        (deposit("2012-01-01"), deposit("2010-01-01")),
        (deposit("2010-01-01"), deposit("2012")),
        (
            act("XAU", "XAA", "accession", "2010-01-01"),
            act("XAU", "XAA", "ratification_or_accession", "2010-01-01"),
        ),
    ],
    ids=["office", "office over import", "later", "full date", "known kind"],
)
def test_among_equally_verified_dates_the_order_is_fixed(better: Act, worse: Act) -> None:
    assert counting([better, worse]) is better
    assert counting([worse, better]) is better


def test_the_date_that_does_not_count_is_kept_as_a_rival() -> None:
    found = position(register(EXACT, *OTHERS), "XAU", "XAA", AS_OF)
    assert found.deposit is EXACT
    assert set(found.rivals) == set(OTHERS)


def test_a_source_that_confirms_the_date_is_no_rival() -> None:
    again = deposit("2010-03-01", verification=Verification.YEAR)
    assert position(register(EXACT, again), "XAU", "XAA", AS_OF).rivals == ()


def test_accession_and_ratification_of_one_day_rival_each_other_but_not_the_undivided_kind() -> (
    None
):
    accession = act("XUN", "XAA", "accession", "2010-01-01")
    ratification = act("XUN", "XAA", "ratification", "2010-01-01", verification=Verification.YEAR)
    undivided = act("XUN", "XAA", "ratification_or_accession", "2010-01-01")
    found = position(register(accession, ratification, undivided), "XUN", "XAA", AS_OF)
    assert found.consent is accession
    assert found.rivals == (ratification,)


def test_a_rival_of_a_later_date_does_not_count_before_it_was_done() -> None:
    early = deposit("2010-03-01", verification=Verification.YEAR)
    record = register(early, deposit("2012-03-01"))
    assert position(record, "XAU", "XAA", date(2011, 1, 1)).deposit is early
    assert position(record, "XAU", "XAA", date(2013, 1, 1)).rivals == (early,)


def test_consents_before_and_after_a_denunciation_are_two_acts_and_no_rivals() -> None:
    record = register(
        act("XILO", "XAA", "ratification", "1965-01-01"),
        act("XILO", "XAA", "denunciation", "1972-06-01"),
        act("XILO", "XAA", "ratification", "1980-01-01"),
    )
    found = position(record, "XILO", "XAA", date(1990, 1, 1))
    assert found.standing is Standing.PARTY
    assert found.rivals == ()
    assert found.denunciation is None
