"""A stranger's list comes in with every row accounted for. States and dates are invented."""

import io

import pytest
from openpyxl import Workbook

from ratify.errors import Refused
from ratify.register import Source
from ratify.vocabulary import ActKind, Verification
from tests import builders
from tests.sources.lists import lines, places, read

AU_LIST = """\
LIST OF COUNTRIES WHICH HAVE SIGNED THE INVENTED UNION CHARTER,,,,
No.,Country/State,Date of Signature,Date of Ratification/Accession,Date Deposited
1,Atlasia,02/07/2007,3 Mar 2009,2009-04-01
2,Baobabya,05/08/2008,-,-
,,,,
3,CÔTE INVENTÉE1,-,-,-
4,Dunaria,31/02/2010,-,-
5,Nowhereland,01/01/2011,-,-
6,France,01/01/2011,-,-
,TOTAL NUMBER OF COUNTRIES: 55,2,1,1
,Status date: 19/09/2023
"""
HEADING = "Country/State,Date of Signature,Date of Ratification/Accession,Date Deposited\n"


def test_every_row_of_an_au_list_is_in_exactly_one_place() -> None:
    reading = read("list.csv", AU_LIST)
    assert places(reading) == list(range(1, reading.rows + 1))


def test_dates_of_three_styles_are_read_from_one_row() -> None:
    acts = [act for act in read("list.csv", AU_LIST).acts if act.state == "XAA"]
    assert [(act.kind, str(act.date)) for act in acts] == [
        (ActKind.SIGNATURE, "2007-07-02"),
        (ActKind.RATIFICATION_OR_ACCESSION, "2009-03-03"),
        (ActKind.DEPOSIT, "2009-04-01"),
    ]


def test_a_misspelt_state_is_read_as_the_only_one_near_and_said_so() -> None:
    reading = read("list.csv", AU_LIST)
    (act,) = (act for act in reading.acts if act.state == "XBB")
    assert act.written == "Baobabya"
    assert any("“Baobabya” as Baobabia (row 4)" in doubt for doubt in reading.doubts)


def test_a_footnote_digit_that_sticks_to_a_name_is_dropped() -> None:
    (silent,) = read("list.csv", AU_LIST).silent
    assert (silent.line, silent.reason) == (6, "no date given")


def test_what_cannot_be_read_is_named_with_its_row_and_reason() -> None:
    unread = {item.line: item.reason for item in read("list.csv", AU_LIST).unread}
    assert unread.keys() == {7, 8}
    assert "no day of the calendar" in unread[7]
    assert "'Nowhereland' is no State" in unread[8]


def test_what_is_not_of_the_list_is_passed_over_by_name() -> None:
    reasons = {item.line: item.reason for item in read("list.csv", AU_LIST).passed_over}
    assert reasons == {
        1: "above the heading",
        2: "heading",
        5: "blank row",
        9: "'France' is no State on record here",
        10: "total or foot",
        11: "total or foot",
    }


def test_title_and_status_date_are_those_of_the_list_itself() -> None:
    reading = read("list.csv", AU_LIST)
    assert reading.title.endswith("THE INVENTED UNION CHARTER")
    assert str(reading.as_of) == "2023-09-19"


def test_a_foot_that_counts_otherwise_than_was_read_is_pointed_out() -> None:
    assert not [doubt for doubt in read("list.csv", AU_LIST).doubts if "foot" in doubt]
    miscounted = AU_LIST.replace("55,2,1,1", "55,4,1,1") + ",Number of deposits: 7\n"
    found = [doubt for doubt in read("list.csv", miscounted).doubts if "foot" in doubt]
    assert found == [
        "The foot of the list counts 4 signatures; 2 were read.",
        "The foot of the list counts 7 deposits; 1 were read.",
    ]


def test_a_title_that_names_another_treaty_is_pointed_out() -> None:
    above = "Invented Rights Convention (full title)\n" + HEADING + "Atlasia,02/07/2007,-,-\n"
    assert any("names XUN" in doubt for doubt in read("list.csv", above).doubts)
    assert not any("names" in doubt for doubt in read("list.csv", above, "XUN").doubts)


def test_a_date_that_is_only_american_puts_all_others_in_doubt() -> None:
    rows = HEADING + "Atlasia,06/25/2007,-,-\nBaobabia,06/05/2007,-,-\n"
    reading = read("list.csv", rows)
    assert [item.line for item in reading.unread] == [2]
    assert any("month/day/year stand in row 2" in doubt for doubt in reading.doubts)


def test_a_name_that_goes_over_two_rows_is_read_as_one() -> None:
    rows = HEADING + "Côte,02/07/2007,-,-\nInventée\nRepublic\nXCC of,,,\n"
    first = read("list.csv", rows)
    assert [(act.state, act.line) for act in first.acts] == [("XCC", 2)]
    assert places(first) == [1, 2, 3, 4, 5]
    second = read("list.csv", HEADING + "Côte\nInventée,02/07/2007,-,-\nAtlasia,,,\n")
    assert [(act.state, act.line) for act in second.acts] == [("XCC", 3)]
    assert [item.line for item in second.silent] == [4]


def workbook(*sheets: tuple[str, str]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, text in sheets:
        sheet = book.create_sheet(title)
        for line in lines("list.csv", text):
            sheet.append(list(line.cells))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_workbook_reads_like_the_same_list_in_csv() -> None:
    assert read("list.xlsx", workbook(("Sheet1", AU_LIST))) == read("list.csv", AU_LIST)


def test_of_a_workbook_the_sheet_with_the_list_is_read_and_the_others_are_named() -> None:
    reading = read("l.xlsx", workbook(("Cover", "Prepared by,us\n"), ("Status", AU_LIST)))
    assert len(reading.read) == 2
    assert "Only “Status” was read, not “Cover” (1 rows)." in reading.doubts


def test_letters_of_the_un_treaty_collection_tell_accession_from_ratification() -> None:
    acts = read(
        "untc.csv",
        '"Participant","Signature","Ratification, Accession(a), Succession(d)"\n'
        '"Atlasia","15 Nov 1999","5 Jun 2007"\n"Baobabia 2","","23 Jan 2001 a"\n',
        "XUN",
    ).acts
    assert [(act.state, act.kind) for act in acts] == [
        ("XAA", ActKind.SIGNATURE),
        ("XAA", ActKind.RATIFICATION),
        ("XBB", ActKind.ACCESSION),
    ]


OWN = (
    "instrument,iso3,act,date,declaration,verification,source_title,source_url,source_as_of,note\n"
)


def test_a_row_of_our_own_table_brings_its_source_and_its_doubt() -> None:
    (act,) = read(
        "acts.csv",
        OWN + "XILO,XAA,ratification,2001-05,Part I only,year,Invented gazette,"
        "https://example.org/g,2002-01-01,month only\n",
        None,
    ).acts
    assert act.verification is Verification.YEAR
    assert act.source == Source(
        id="",
        title="Invented gazette",
        url="https://example.org/g",
        as_of=builders.when("2002-01-01"),
    )
    assert (act.declaration, act.note) == ("Part I only", "month only")


def test_a_source_on_record_is_known_again_by_its_id() -> None:
    register = builders.register(sources={builders.SOURCE.id: builders.SOURCE})
    rows = "instrument,state,act,date,source\nXAU,XAA,signature,2007-01-01,invented\n"
    (act,) = read("acts.csv", rows, None, register).acts
    assert act.source is builders.SOURCE


def test_of_a_table_of_several_treaties_only_the_one_that_is_meant_is_read() -> None:
    rows = OWN + "XILO,XAA,ratification,2001,,,,,,\nXAU,XAA,signature,2007-01-01,,,,,,\n"
    reading = read("acts.csv", rows, "XAU")
    assert [act.instrument for act in reading.acts] == ["XAU"]
    assert [item.reason for item in reading.passed_over] == ["heading", "about XILO, not XAU"]


def test_an_act_that_the_list_itself_took_back_is_passed_over() -> None:
    rows = "instrument,state,act,date,retracted\nXAU,XAA,signature,2007-01-01,true\n"
    assert [item.reason for item in read("acts.csv", rows, None).passed_over] == [
        "heading",
        "taken back in the list itself",
    ]


def test_an_unknown_kind_of_act_or_treaty_is_refused_in_words() -> None:
    rows = OWN + "XILO,XAA,joining,2001,,,,,,\nXXX,XAA,signature,2007-01-01,,,,,,\n"
    reasons = [item.reason for item in read("acts.csv", rows, None).unread]
    assert "no kind of act called 'joining'" in reasons[0]
    assert "No instrument is called 'XXX'" in reasons[1]


def test_the_sign_that_guards_a_formula_is_taken_off_again() -> None:
    rows = "instrument,state,act,date,note\nXAU,XAA,signature,2007-01-01,'=SUM(1)\n"
    (act,) = read("acts.csv", rows, None).acts
    assert act.note == "=SUM(1)"


def test_one_state_cannot_have_acts_without_end() -> None:
    reading = read("list.csv", HEADING + "Atlasia,02/07/2007,-,-\n" * 30)
    assert (len(reading.acts), len(reading.unread)) == (20, 10)
    assert "more than 20 acts of one State" in reading.unread[0].reason


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
def test_a_semicolon_file_in_an_old_encoding_is_read(encoding: str) -> None:
    text = "A title, with a comma\n" + HEADING.replace(",", ";") + "Côte Inventée;01/02/2007;-;-\n"
    assert [act.state for act in read("old.csv", text.encode(encoding)).acts] == ["XCC"]


def test_a_table_without_a_known_heading_says_what_was_expected_and_what_was_found() -> None:
    with pytest.raises(Refused, match="No row has the headings") as caught:
        read("recipes.csv", "dish,minutes\ncouscous,40\n")
    assert "found were 2 rows, the first of them “dish | minutes”" in caught.value.sentence
    assert "Date of Signature" in caught.value.hint
    with pytest.raises(Refused, match="found was nothing at all"):
        read("empty.csv", "")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a workbook", b"<html></html>"])
def test_what_only_claims_to_be_a_workbook_is_refused(content: bytes) -> None:
    with pytest.raises(Refused, match="not an Excel workbook"):
        read("list.xlsx", content)
