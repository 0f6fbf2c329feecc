"""How an act fits in with the others on record. All data are invented."""

from datetime import date

import pytest

from ratify.law.recording import object_to
from ratify.register import Act
from ratify.vocabulary import Severity, Verification
from tests.builders import act, register

TODAY = date(2025, 6, 1)


def codes(candidate: Act, *on_record: Act) -> list[str]:
    return [one.code for one in object_to(register(*on_record), candidate, TODAY)]


def au(kind: str, day: str, **changes: object) -> Act:
    return act("XAU", "XAA", kind, day, **changes)


SIGNATURE = au("signature", "2007-01-01")
RATIFICATION = au("ratification", "2008-01-01")
DEPOSIT = au("deposit", "2009-01-01")


def test_the_usual_path_meets_no_objection_in_whatever_order_it_is_recorded() -> None:
    assert codes(RATIFICATION, SIGNATURE) == []
    assert codes(DEPOSIT, SIGNATURE, RATIFICATION) == []
    assert codes(SIGNATURE, RATIFICATION, DEPOSIT) == []
    assert codes(RATIFICATION, SIGNATURE, DEPOSIT) == []


def test_a_deposit_needs_a_consent_on_record() -> None:
    assert codes(DEPOSIT, SIGNATURE) == ["deposit-without-consent"]
    [found] = object_to(register(SIGNATURE), DEPOSIT, TODAY)
    assert found.sentence == (
        "No ratification or accession of XAU by Atlasia is on record: record that first."
    )


def test_after_a_denunciation_a_deposit_needs_a_new_consent() -> None:
    left = au("denunciation", "2015-01-01")
    again = au("deposit", "2020-01-01")
    assert "deposit-without-consent" in codes(again, SIGNATURE, RATIFICATION, DEPOSIT, left)
    new = au("ratification", "2019-01-01")
    assert codes(again, SIGNATURE, RATIFICATION, DEPOSIT, left, new) == []
    assert codes(new, SIGNATURE, RATIFICATION, DEPOSIT, left) == []


@pytest.mark.parametrize(
    ("sure", "counts"), [("exact", "2008-03-01"), ("unverified", "2008-01-01")]
)
def test_a_second_date_is_kept_and_whoever_records_it_is_told_which_counts(
    sure: str, counts: str
) -> None:
    second = au("ratification", "2008-03-01", verification=Verification(sure))
    [found] = object_to(register(SIGNATURE, RATIFICATION), second, TODAY)
    assert found.sentence.endswith(f"both are kept, and {counts} counts.")


@pytest.mark.parametrize("kind", ["signature", "ratification", "deposit"])
def test_the_same_act_of_the_same_day_is_a_duplicate(kind: str) -> None:
    first = {"signature": SIGNATURE, "ratification": RATIFICATION, "deposit": DEPOSIT}[kind]
    again = au(kind, str(first.date))
    found = object_to(register(SIGNATURE, RATIFICATION, DEPOSIT), again, TODAY)
    assert [one.code for one in found] == ["duplicate"]
    assert first.id in found[0].sentence


def test_the_undivided_kind_adds_nothing_to_a_ratification_of_the_same_day() -> None:
    undivided = au("ratification_or_accession", "2008-01-01")
    assert codes(undivided, SIGNATURE, RATIFICATION) == ["duplicate"]
    # The other way round it says more than was known.
    assert codes(RATIFICATION, SIGNATURE, undivided) == ["rival-date"]


def test_another_date_for_the_same_act_is_kept_beside_the_first_with_a_warning() -> None:
    other = au("ratification", "2008-02-02")
    [found] = object_to(register(SIGNATURE, RATIFICATION), other, TODAY)
    assert (found.code, found.severity) == ("rival-date", Severity.WARNING)
    assert "2008-01-01" in found.sentence
    assert "rival-date" in codes(au("accession", "2008-02-02"), RATIFICATION)


def test_a_new_ratification_after_a_denunciation_is_no_rival_of_the_old_one() -> None:
    ratified = act("XILO", "XAA", "ratification", "1965-01-01")
    left = act("XILO", "XAA", "denunciation", "1972-06-01")
    assert codes(act("XILO", "XAA", "ratification", "1990-01-01"), ratified, left) == []
    assert codes(ratified, act("XILO", "XAA", "ratification", "1990-01-01"), left) == []


def test_several_declarations_of_one_day_are_no_duplicates_unless_they_say_the_same() -> None:
    first = act("XUN", "XAA", "declaration", "1995-01-01", declaration="art. 76")
    assert codes(act("XUN", "XAA", "declaration", "1995-01-01", declaration="art. 77"), first) == []
    again = act("XUN", "XAA", "declaration", "1995-01-01", declaration="art. 76")
    assert codes(again, first) == ["duplicate"]


def test_acts_of_other_states_and_treaties_are_no_duplicates() -> None:
    others = (
        act("XAU", "XBB", "signature", "2007-01-01"),
        act("XUN", "XAA", "signature", "2007-01-01"),
    )
    assert codes(SIGNATURE, *others) == []


def test_a_signature_after_ratification_and_deposit_is_odd_but_real() -> None:
    late = au("signature", "2012-01-27")
    expected = ["signature-after-consent", "deposit-before-signature"]
    accession = au("accession", "2008-01-01")
    assert codes(late, accession, DEPOSIT) == expected
    assert codes(accession, late, DEPOSIT) == ["signature-after-consent"]
    assert codes(DEPOSIT, accession, late) == ["deposit-before-signature"]


def test_a_deposit_before_the_consent_is_odd() -> None:
    late = au("ratification", "2009-06-01")
    assert codes(DEPOSIT, SIGNATURE, late) == ["deposit-before-consent"]
    assert codes(late, SIGNATURE, DEPOSIT) == ["deposit-before-consent"]


def test_an_accession_after_signature_is_to_be_explained() -> None:
    assert codes(au("accession", "2008-01-01"), SIGNATURE) == ["accession-after-signature"]
    assert codes(au("accession", "2007-01-01"), SIGNATURE) == ["accession-after-signature"]


def test_a_ratification_without_signature_is_odd_where_states_sign() -> None:
    assert codes(RATIFICATION) == ["ratification-without-signature"]
    assert codes(au("accession", "2008-01-01")) == []
    assert codes(au("ratification_or_accession", "2008-01-01")) == []
    assert codes(act("XILO", "XAA", "ratification", "1990-01-01")) == []


def test_dates_that_overlap_are_not_called_before_or_after() -> None:
    assert "deposit-before-signature" not in codes(au("signature", "2009"), RATIFICATION, DEPOSIT)
    accession = au("accession", "2009")
    assert "accession-after-signature" in codes(accession, au("signature", "2009-06-01"))


def test_a_consent_of_the_day_of_denunciation_is_not_a_new_one() -> None:
    left = au("denunciation", "2008-01-01")
    assert codes(DEPOSIT, SIGNATURE, RATIFICATION, left) == ["deposit-without-consent"]
