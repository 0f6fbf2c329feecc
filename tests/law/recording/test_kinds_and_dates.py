"""Acts that a treaty does not know, or that cannot have been done then. All data are invented."""

from dataclasses import replace
from datetime import date

import pytest

from ratify.law.recording import RULES, object_to
from ratify.register import Act, PartialDate, Register
from ratify.vocabulary import Severity
from tests.builders import MEMBERSHIPS, act, instrument, membership, register

TODAY = date(2025, 6, 1)


def errors(candidate: Act, record: Register | None = None) -> list[str]:
    found = object_to(record or register(), candidate, TODAY)
    return [one.code for one in found if one.severity is Severity.ERROR]


def warnings(candidate: Act, record: Register | None = None) -> list[str]:
    found = object_to(record or register(), candidate, TODAY)
    return [one.code for one in found if one.severity is Severity.WARNING]


def test_codes_are_unique_and_errors_come_first() -> None:
    codes = [rule.code for rule in RULES]
    assert len(set(codes)) == len(codes)
    severities = [rule.severity for rule in RULES]
    assert severities == sorted(severities, key=[Severity.ERROR, Severity.WARNING].index)
    assert all(rule.law and rule.objects.__doc__ for rule in RULES)


@pytest.mark.parametrize(
    ("candidate", "code"),
    [
        (act("XILO", "XAA", "signature", "1990-01-01"), "signature-of-ilo-convention"),
        (act("XILO", "XAA", "reservation", "1990-01-01"), "reservation-to-ilo-convention"),
        (
            act("XILO", "XAA", "ratification", "1990-01-01", declaration="Reservation: art. 2"),
            "reservation-to-ilo-convention",
        ),
        (act("XILO", "XAA", "accession", "1990-01-01"), "accession-to-ilo-convention"),
        (act("XILO", "XAA", "acceptance", "1990-01-01"), "accession-to-ilo-convention"),
        (act("XILO", "XAA", "approval", "1990-01-01"), "accession-to-ilo-convention"),
        (
            act("XILO", "XAA", "ratification_or_accession", "1990-01-01"),
            "accession-to-ilo-convention",
        ),
        (act("XUN", "XAA", "deposit", "1995-01-01"), "separate-deposit"),
        (act("XUN", "XAA", "signature", "1990-12-17"), "before-adoption"),
        (act("XUN", "XAA", "signature", "2025-06-02"), "future-date"),
        (act("XUN", "XAA", "signature", "2026"), "future-date"),
        (act("XUN", "XAA", "ratification", "1995-01-01", declaration="excludes Part IV"),
         "exclusion-not-allowed"),
    ],
)  # fmt: skip
def test_what_the_treaty_does_not_know_is_refused(candidate: Act, code: str) -> None:
    assert errors(candidate) == [code]


@pytest.mark.parametrize(
    "candidate",
    [
        act("XILO", "XAA", "ratification", "1990-01-01"),
        act("XILO", "XAA", "succession", "1990-01-01"),
        act("XILO", "XAA", "declaration", "1990-01-01", declaration="accepts Part II as well"),
        act("XUN", "XAA", "signature", "1990-12-18"),
        act("XUN", "XAA", "signature", "2025-06-01"),
        act("XUN", "XAA", "reservation", "1995-01-01", declaration="art. 92(1)"),
        act("XUN", "XAA", "accession", "1995-01-01"),
    ],
)
def test_what_the_treaty_knows_is_accepted_without_a_word(candidate: Act) -> None:
    assert object_to(register(), candidate, TODAY) == ()


def test_a_deposit_of_an_ilo_ratification_is_refused_with_advice() -> None:
    record = register(act("XILO", "XAA", "ratification", "1990-01-01"))
    [found] = object_to(record, act("XILO", "XAA", "deposit", "1990-01-02"), TODAY)
    assert found.sentence == (
        "Under XILO a deposit is no act of its own: record the consent, with the date of its "
        "registration."
    )


def test_a_year_that_is_not_over_is_no_future_date_but_does_not_count_yet() -> None:
    candidate = act("XUN", "XAA", "signature", "2025")
    assert errors(candidate) == []
    assert warnings(candidate) == ["partial-date"]


def test_nobody_signs_before_the_treaty_is_opened() -> None:
    opened = instrument("XAU", opened_for_signature=PartialDate(2006, 9, 1))
    record = register(instruments=[opened])
    assert errors(act("XAU", "XAA", "signature", "2006-08-31"), record) == ["before-opening"]
    assert errors(act("XAU", "XAA", "signature", "2006-09-01"), record) == []


def test_a_state_cannot_act_before_it_was_a_member() -> None:
    record = register(
        memberships=[
            *(one for one in MEMBERSHIPS if one.state not in {"XAA", "XBB", "XCC"}),
            membership("AU", "XAA", "2011-07-27"),
            membership("AU", "XBB", "1963-05-25", "1984-11-12"),
        ]
    )

    def sentence(state: str, day: str) -> str:
        [found] = object_to(record, act("XAU", state, "signature", day), TODAY)
        assert found.code == "not-a-member"
        return found.sentence

    assert sentence("XAA", "2011-07-26") == (
        "Atlasia became a member of the AU only on 2011-07-27."
    )
    assert sentence("XBB", "2007-01-01") == "Baobabia was not a member of the AU on 2007-01-01."
    assert sentence("XCC", "2007-01-01") == "Côte Inventée is no member of the AU on record."
    assert errors(act("XAU", "XAA", "signature", "2011-07-27"), record) == []
    assert errors(act("XAU", "XAA", "signature", "2011-07"), record) == []


def test_who_has_left_the_organisation_may_still_denounce() -> None:
    record = register(
        act("XILO", "XAA", "ratification", "1965-01-01"),
        memberships=[membership("ILO", "XAA", "1960-01-01", "1971-01-01")],
    )
    assert errors(act("XILO", "XAA", "denunciation", "1972-06-01"), record) == []


@pytest.mark.parametrize(
    ("effective", "doubted"),
    [("1989-12-31", True), ("1990-01-01", False), ("1991-01-01", False)],
)
def test_an_effect_before_the_act_is_doubted(effective: str, doubted: bool) -> None:
    candidate = act("XILO", "XAA", "ratification", "1990-01-01", effective=effective)
    assert ("effective-too-early" in warnings(candidate)) is doubted


def test_an_effect_before_the_treaty_is_in_force_is_doubted() -> None:
    candidate = act("XAU", "XAA", "accession", "2010-01-01", effective="2010-01-31")
    [found] = object_to(register(), candidate, TODAY)
    assert found.sentence == "On the date of effect, 2010-01-31, XAU was not in force on record."


def test_an_act_on_record_is_judged_without_itself() -> None:
    only = act("XUN", "XAA", "accession", "1995-01-01")
    assert object_to(register(only), only, TODAY) == ()
    assert errors(replace(only, id="again"), register(only)) == ["duplicate"]


def test_unknown_names_are_errors_of_the_caller() -> None:
    with pytest.raises(KeyError):
        object_to(register(), act("XUN", "NOWHERE", "accession", "1995-01-01"), TODAY)


def test_partial_dates_have_the_benefit_of_the_doubt() -> None:
    record = register(instruments=[instrument("XUN", adopted=PartialDate(1990, 12))])
    assert errors(act("XUN", "XAA", "signature", "1990-12-02"), record) == []
    assert errors(act("XUN", "XAA", "signature", "1990"), record) == []
    assert errors(act("XUN", "XAA", "signature", "1990-11"), record) == ["before-adoption"]
    vague = act("XILO", "XAA", "ratification", "1990", effective="1990-06-01")
    assert "effective-too-early" not in warnings(vague)


def test_an_effect_on_the_day_of_entry_into_force_is_not_too_early() -> None:
    candidate = act("XILO", "XAA", "ratification", "1960-12-01", effective="1962-03-01")
    assert object_to(register(), candidate, TODAY) == ()
    sooner = replace(candidate, effective=PartialDate(1962, 2, 28))
    assert warnings(sooner) == ["effective-too-early"]
