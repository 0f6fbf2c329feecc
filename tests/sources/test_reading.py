"""A stranger's list comes in with every row accounted for."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from ratify.errors import Refused, UsageProblem
from ratify.sources.files import read_lines
from ratify.sources.layouts import recognise
from ratify.sources.reading import ListReading, read_list
from ratify.vocabulary import ActKind, Verification
from tests import builders

AU_LIST = """\
LIST OF COUNTRIES WHICH HAVE SIGNED THE INVENTED UNION CHARTER,,,,
No.,Country/State,Date of Signature,Date of Ratification/Accession,Date Deposited
1,Atlasia,02/07/2007,3 Mar 2009,2009-04-01
2,Baobabya,05/08/2008,-,-
,,,,
3,CÔTE INVENTÉE1,-,-,-
4,Dunaria,31/02/2010,-,-
5,Nowhereland,01/01/2011,-,-
,TOTAL NUMBER OF COUNTRIES: 55,2,1,1
"""


def read(path: Path, instrument: str | None = "XAU") -> ListReading:
    lines = read_lines(path)
    return read_list(builders.register(), lines, recognise(lines), instrument)


@pytest.fixture
def au_list(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(AU_LIST, encoding="utf-8")
    return path


def test_every_row_of_an_au_list_is_in_exactly_one_place(au_list: Path) -> None:
    reading = read(au_list)
    places = [
        *reading.read,
        *(item.line for item in (*reading.silent, *reading.passed_over, *reading.unread)),
    ]
    assert sorted(places) == list(range(1, reading.rows + 1))


def test_dates_of_three_styles_are_read_from_one_row(au_list: Path) -> None:
    acts = [act for act in read(au_list).acts if act.state == "XAA"]
    assert [(act.kind, str(act.date)) for act in acts] == [
        (ActKind.SIGNATURE, "2007-07-02"),
        (ActKind.RATIFICATION_OR_ACCESSION, "2009-03-03"),
        (ActKind.DEPOSIT, "2009-04-01"),
    ]


def test_a_misspelt_state_is_read_as_the_only_one_near_and_its_spelling_is_kept(
    au_list: Path,
) -> None:
    (act,) = (act for act in read(au_list).acts if act.state == "XBB")
    assert act.written == "Baobabya"


def test_a_footnote_digit_that_sticks_to_a_name_is_dropped(au_list: Path) -> None:
    (silent,) = read(au_list).silent
    assert silent.line == 6
    assert silent.reason == "no date given"


def test_what_cannot_be_read_is_named_with_its_row_and_reason(au_list: Path) -> None:
    unread = {item.line: item.reason for item in read(au_list).unread}
    assert "no day of the calendar" in unread[7]
    assert "'Nowhereland' is no State" in unread[8]


def test_blank_lines_heading_and_totals_are_passed_over_by_name(au_list: Path) -> None:
    reasons = {item.line: item.reason for item in read(au_list).passed_over}
    assert reasons == {
        1: "above the heading",
        2: "heading",
        5: "blank line",
        9: "total or foot",
    }


def test_a_workbook_reads_like_the_same_list_in_csv(au_list: Path, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in read_lines(au_list):
        sheet.append(list(line.cells))
    path = tmp_path / "list.xlsx"
    book.save(path)
    assert read(path) == read(au_list)


def test_letters_of_the_un_treaty_collection_tell_accession_from_ratification(
    tmp_path: Path,
) -> None:
    path = tmp_path / "untc.csv"
    path.write_text(
        '"Participant","Signature","Ratification, Accession(a), Succession(d)"\n'
        '"Atlasia","15 Nov 1999","5 Jun 2007"\n"Baobabia 2","","23 Jan 2001 a"\n',
        encoding="utf-8",
    )
    kinds = [(act.state, act.kind) for act in read(path, "XUN").acts]
    assert kinds == [
        ("XAA", ActKind.SIGNATURE),
        ("XAA", ActKind.RATIFICATION),
        ("XBB", ActKind.ACCESSION),
    ]


def test_a_row_of_our_own_table_brings_its_source_and_its_doubt(tmp_path: Path) -> None:
    path = tmp_path / "acts.csv"
    path.write_text(
        "instrument,iso3,act,date,declaration,verification,source_title,source_url,"
        "source_as_of,note\n"
        "XILO,XAA,ratification,2001-05,Part I only,year,Invented gazette,"
        "https://example.org/g,2002-01-01,month only\n",
        encoding="utf-8",
    )
    (act,) = read(path, None).acts
    assert act.verification is Verification.YEAR
    assert act.source_title == "Invented gazette"
    assert (act.declaration, act.note) == ("Part I only", "month only")


def test_a_list_that_names_no_instrument_needs_one(au_list: Path) -> None:
    reasons = {item.reason for item in read(au_list, None).unread}
    assert "the list does not say which instrument it is about: give --instrument" in reasons


def test_a_semicolon_file_in_an_old_encoding_is_read(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    text = "Country/State;Date of Signature;Date of Ratification/Accession;Date Deposited\n"
    path.write_bytes((text + "Côte Inventée;01/02/2007;-;-\n").encode("cp1252"))
    assert [act.state for act in read(path).acts] == ["XCC"]


def test_a_table_without_a_known_heading_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "recipes.csv"
    path.write_text("dish,minutes\ncouscous,40\n", encoding="utf-8")
    with pytest.raises(Refused, match="No heading of a known layout"):
        read(path)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a workbook", b"<html></html>"])
def test_what_only_claims_to_be_a_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    with pytest.raises(Refused, match="not an Excel workbook"):
        read_lines(path)


def test_a_file_of_another_kind_is_a_usage_problem(tmp_path: Path) -> None:
    path = tmp_path / "list.docx"
    path.write_bytes(b"")
    with pytest.raises(UsageProblem, match="cannot be imported"):
        read_lines(path)
    with pytest.raises(UsageProblem, match="cannot be read"):
        read_lines(tmp_path / "missing.csv")
