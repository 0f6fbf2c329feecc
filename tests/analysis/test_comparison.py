"""A list beside the record: nothing is lost, nothing is written, and both sources are shown."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ratify.analysis.comparison import Comparison, compare, half_on_record, refuse_shrinking
from ratify.analysis.foreign_list import ListReading, ReadAct
from ratify.analysis.verdicts import Verdict
from ratify.errors import ShrunkenImport
from ratify.register import Act, PartialDate, Register, Source
from ratify.vocabulary import ActKind, Verification
from tests import builders

TODAY = date(2026, 11, 21)
LIST = Source(id="", title="Invented list", url="https://example.org/list", as_of=PartialDate(2026))
ORIGIN = "import:invented-list"


def said(iso3: str, kind: str, day: str, line: int = 2, **more: object) -> ReadAct:
    made = ReadAct(
        line=line,
        instrument="XAU",
        state=iso3,
        kind=ActKind(kind),
        date=PartialDate.parse(day),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def compared(register: Register, *acts: ReadAct, rivals: bool = False) -> Comparison:
    reading = ListReading(layout="invented", rows=len(acts), acts=acts)
    return compare(register, reading, LIST, ORIGIN, TODAY, instrument="XAU", rivals=rivals)


def verdicts(found: Comparison) -> list[Verdict]:
    return [item.verdict for item in found.acts]


def ours(kind: str, day: str, iso3: str = "XAA", **changes: object) -> Act:
    return builders.act("XAU", iso3, kind, day, **changes)  # type: ignore[arg-type]


SIGNED = said("XAA", "signature", "2007-07-02")


def test_what_is_not_on_record_is_new_and_carries_the_list_as_its_source() -> None:
    found = compared(builders.register(), SIGNED)
    (act,) = found.to_record
    assert verdicts(found) == [Verdict.NEW]
    assert (act.source, act.origin) == (LIST, ORIGIN)


def test_a_deposit_is_lawful_beside_the_ratification_of_the_same_list() -> None:
    consent = said("XAA", "ratification_or_accession", "2009-03-03")
    deposit = said("XAA", "deposit", "2009-04-01")
    for acts in ((consent, deposit), (deposit, consent)):
        assert verdicts(compared(builders.register(), *acts)) == [Verdict.NEW, Verdict.NEW]


def test_a_deposit_falls_with_the_ratification_that_the_law_forbids() -> None:
    consent = said("XAA", "ratification", "2001-03-03")
    deposit = said("XAA", "deposit", "2009-04-01")
    found = compared(builders.register(), consent, deposit)
    assert verdicts(found) == [Verdict.UNLAWFUL, Verdict.UNLAWFUL]
    assert found.to_record == ()
    assert [item.objections[0].code for item in found.acts] == [
        "before-adoption",
        "deposit-without-consent",
    ]


@pytest.mark.parametrize(
    ("on_record", "listed", "verdict"),
    [
        (("accession", "2009-03-03"), ("ratification_or_accession", "2009-03-03"), Verdict.SAME),
        (("ratification", "2009-03"), ("ratification", "2009-03-03"), Verdict.MORE_PRECISE),
        (("ratification", "2009-03-03"), ("ratification", "2009"), Verdict.SAME),
        (
            ("ratification_or_accession", "2009-03-03"),
            ("accession", "2009-03-03"),
            Verdict.MORE_PRECISE,
        ),
        (("ratification", "2009-03-03"), ("accession", "2009-03-03"), Verdict.CONFLICT),
        (("ratification", "2009-03-03"), ("ratification", "2009-03-04"), Verdict.CONFLICT),
        (("ratification", "2009"), ("ratification_or_accession", "2010-01-01"), Verdict.CONFLICT),
        (("signature", "2009-03-03"), ("ratification", "2009-03-03"), Verdict.NEW),
    ],
)
def test_dates_and_kinds_agree_say_more_or_contradict(
    on_record: tuple[str, str], listed: tuple[str, str], verdict: Verdict
) -> None:
    act = ours(*on_record)
    (item,) = compared(builders.register(act), said("XAA", *listed)).acts
    assert item.verdict is verdict
    assert item.ours == (None if verdict is Verdict.NEW else act)


def test_a_conflict_is_recorded_side_by_side_only_when_somebody_decides_so() -> None:
    register = builders.register(ours("signature", "2007-07-01"))
    assert compared(register, SIGNED).to_record == ()
    found = compared(register, SIGNED, rivals=True)
    assert [str(act.date) for act in found.to_record] == ["2007-07-02"]
    assert verdicts(found) == [Verdict.CONFLICT]


def test_a_conflict_that_the_law_forbids_is_unlawful_even_with_rivals() -> None:
    register = builders.register(ours("signature", "2007-07-01"))
    found = compared(register, said("XAA", "signature", "1999-07-02"), rivals=True)
    assert (verdicts(found), found.to_record) == ([Verdict.UNLAWFUL], ())


def test_what_the_list_says_twice_is_recorded_once_and_its_contradictions_not_at_all() -> None:
    again = replace(SIGNED, line=3)
    other = said("XAA", "signature", "2007-07-05", line=4)
    found = compared(builders.register(), SIGNED, again, other)
    assert verdicts(found) == [Verdict.NEW, Verdict.REPEATED, Verdict.CONFLICT]
    assert [item.ours_line for item in found.acts] == [None, 2, 2]
    assert len(found.to_record) == 1


def test_what_the_office_took_back_does_not_come_back_with_a_list() -> None:
    taken_back = ours("signature", "2007-07-02", retracted=datetime(2026, 1, 1, tzinfo=UTC))
    found = compared(builders.register(taken_back), SIGNED)
    assert (verdicts(found), found.to_record) == ([Verdict.TAKEN_BACK], ())
    other_day = said("XAA", "signature", "2007-07-03")
    assert verdicts(compared(builders.register(taken_back), other_day)) == [Verdict.NEW]


def test_declarations_may_be_several_and_one_that_is_on_record_is_the_same() -> None:
    declared = ours("declaration", "2009-03-03", declaration="On art. 3.")
    consent = ours("ratification", "2009-03-03")
    register = builders.register(consent, declared)
    same = said("XAA", "declaration", "2009-03-03", declaration="on art 3")
    other = said("XAA", "declaration", "2009-03-03", declaration="On art. 4.")
    assert verdicts(compared(register, same, other)) == [Verdict.SAME, Verdict.NEW]


def test_after_a_denunciation_a_second_ratification_is_no_conflict() -> None:
    first = replace(ours("ratification", "1963-01-01"), instrument="XILO")
    left = replace(ours("denunciation", "1975-01-01"), instrument="XILO")
    again = replace(said("XAA", "ratification", "1990-01-01"), instrument="XILO")
    reading = ListReading(layout="invented", rows=1, acts=(again,))
    found = compare(builders.register(first, left), reading, LIST, ORIGIN, TODAY)
    assert verdicts(found) == [Verdict.NEW]


def imported(iso3: str, **changes: object) -> Act:
    return ours("signature", "2007-07-02", iso3, origin=ORIGIN, **changes)


def test_an_act_that_the_list_no_longer_has_is_gone_but_stays_on_record() -> None:
    register = builders.register(imported("XAA"), imported("XBB"))
    found = compared(register, SIGNED)
    assert [act.state for act in found.gone] == ["XBB"]
    assert found.to_record == ()


def test_a_list_is_known_again_by_its_name_or_its_address_and_for_its_treaty_only() -> None:
    by_address = ours("signature", "2007-07-02", "XBB", source=LIST)
    elsewhere = replace(imported("XCC"), instrument="XUN")
    register = builders.register(imported("XAA"), by_address, elsewhere, ours("deposit", "2010"))
    found = compared(register, SIGNED)
    assert ([act.state for act in found.gone], found.before) == (["XBB"], 2)


def test_a_shrunken_list_an_empty_one_and_one_of_other_acts_are_refused() -> None:
    two = builders.register(imported("XAA"), imported("XBB"))
    with pytest.raises(ShrunkenImport, match=r"at least 2 acts.*found are 1"):
        refuse_shrinking(compared(two, SIGNED))
    with pytest.raises(ShrunkenImport, match="found are 0"):
        refuse_shrinking(compared(builders.register()))
    others = [said(iso3, "signature", "2007-07-02") for iso3 in ("XCC", "XDD", "XEE")]
    with pytest.raises(ShrunkenImport, match="2 are gone"):
        refuse_shrinking(compared(two, *others))


def test_a_whole_list_with_less_than_half_of_what_is_on_record_was_cut_off() -> None:
    days = [ours("signature", "2007-07-02", iso3) for iso3 in ("XAA", "XBB", "XCC", "XDD")]
    register = builders.register(*days)
    found = compared(register, SIGNED)
    assert half_on_record(register, "XAU") == 2
    with pytest.raises(ShrunkenImport):
        refuse_shrinking(found, half_on_record(register, "XAU"))
    refuse_shrinking(found)


def test_rival_reports_of_one_deed_do_not_make_the_next_edition_look_shrunken() -> None:
    rivals = (imported("XAA"), replace(imported("XAA"), date=PartialDate(2007, 7, 1), id="other"))
    refuse_shrinking(compared(builders.register(*rivals), SIGNED))


def test_the_same_list_twice_changes_nothing() -> None:
    acts = (
        SIGNED,
        said("XAA", "ratification_or_accession", "2009-03-03"),
        said("XAA", "deposit", "2009-04-01"),
        said("XBB", "signature", "2008"),
    )
    first = compared(builders.register(), *acts)
    again = compared(builders.register(*first.to_record), *acts)
    assert set(verdicts(again)) == {Verdict.SAME}


def test_a_partial_date_is_recorded_as_no_more_than_it_is() -> None:
    year = said("XBB", "signature", "2008", verification=Verification.YEAR)
    (act,) = compared(builders.register(), year).to_record
    assert (str(act.date), act.verification) == ("2008", Verification.YEAR)
