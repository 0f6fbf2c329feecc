"""A list beside the record: nothing is lost, nothing is written, and both sources are shown."""

from datetime import date

import pytest

from ratify.errors import ShrunkenImport
from ratify.register import Act, PartialDate, Register, Source
from ratify.sources.comparison import Comparison, Verdict, compare, refuse_shrinking
from ratify.sources.layouts import recognise
from ratify.sources.reading import read_list
from ratify.sources.tables import csv_lines
from ratify.vocabulary import ActKind
from tests import builders

TODAY = date(2026, 11, 21)
LIST = Source(id="", title="Invented list", url="https://example.org/list", as_of=PartialDate(2026))
ORIGIN = "import:invented-list"
HEADING = "Country/State,Date of Signature,Date of Ratification/Accession,Date Deposited\n"


def compared(register: Register, rows: str) -> Comparison:
    lines = csv_lines((HEADING + rows).encode())
    reading = read_list(register, lines, recognise(lines), "XAU")
    return compare(register, reading, LIST, ORIGIN, TODAY)


def verdicts(comparison: Comparison) -> dict[tuple[str, ActKind], Verdict]:
    return {(item.proposed.state, item.proposed.kind): item.verdict for item in comparison.acts}


def test_what_is_not_on_record_is_new_and_carries_the_list_as_its_source() -> None:
    comparison = compared(builders.register(), "Atlasia,02/07/2007,-,-\n")
    (item,) = comparison.acts
    assert item.verdict is Verdict.NEW
    assert item.proposed.source is LIST
    assert item.proposed.origin == ORIGIN


def test_a_deposit_is_lawful_beside_the_ratification_of_the_same_list() -> None:
    comparison = compared(builders.register(), "Atlasia,02/07/2007,03/03/2009,01/04/2009\n")
    assert set(verdicts(comparison).values()) == {Verdict.NEW}


def test_one_column_for_both_agrees_with_an_accession_on_the_same_day() -> None:
    ours = builders.act("XAU", "XAA", "accession", "2009-03-03")
    comparison = compared(builders.register(ours), "Atlasia,-,03/03/2009,-\n")
    (item,) = comparison.acts
    assert (item.verdict, item.ours) == (Verdict.SAME, ours)


def test_a_day_where_we_have_a_month_is_more_precise_and_the_reverse_is_the_same() -> None:
    month = builders.act("XAU", "XAA", "signature", "2007-07")
    day = builders.act("XAU", "XBB", "signature", "2008-08-05")
    register = builders.register(month, day)
    comparison = compared(register, "Atlasia,02/07/2007,-,-\nBaobabia,2008,-,-\n")
    assert verdicts(comparison) == {
        ("XAA", ActKind.SIGNATURE): Verdict.MORE_PRECISE,
        ("XBB", ActKind.SIGNATURE): Verdict.SAME,
    }


def test_another_date_differs_and_shows_ours_beside_theirs() -> None:
    ours = builders.act("XAU", "XAA", "signature", "2007-07-01")
    (item,) = compared(builders.register(ours), "Atlasia,02/07/2007,-,-\n").acts
    assert (item.verdict, item.ours) == (Verdict.DIFFERS, ours)


def test_an_act_before_adoption_is_unlawful_and_says_by_which_rule() -> None:
    (item,) = compared(builders.register(), "Atlasia,02/07/1999,-,-\n").acts
    assert item.verdict is Verdict.UNLAWFUL
    assert item.objections


def imported(iso3: str) -> Act:
    return builders.act("XAU", iso3, "signature", "2007-07-02", origin=ORIGIN)


def test_a_state_that_the_list_no_longer_has_is_gone_but_stays_on_record() -> None:
    register = builders.register(imported("XAA"), imported("XBB"))
    comparison = compared(register, "Atlasia,02/07/2007,-,-\n")
    assert [act.state for act in comparison.gone] == ["XBB"]


def test_a_shrunken_list_is_refused_and_an_empty_one_too() -> None:
    register = builders.register(imported("XAA"), imported("XBB"))
    with pytest.raises(ShrunkenImport, match="holds 1 acts; 2 are on record"):
        refuse_shrinking(register, compared(register, "Atlasia,02/07/2007,-,-\n"), LIST, ORIGIN)
    with pytest.raises(ShrunkenImport):
        refuse_shrinking(
            builders.register(), compared(builders.register(), "Atlasia,-,-,-\n"), LIST, ORIGIN
        )


def test_the_same_list_twice_changes_nothing() -> None:
    rows = "Atlasia,02/07/2007,03/03/2009,01/04/2009\nBaobabia,05/08/2008,-,-\n"
    first = compared(builders.register(), rows)
    again = compared(builders.register(*(item.proposed for item in first.acts)), rows)
    assert {item.verdict for item in again.acts} == {Verdict.SAME}
