"""The Legal Counsel's report and the AU's status list, as they are handed over."""

import io
from datetime import date, datetime

import openpyxl
import pytest
from syrupy.assertion import SnapshotAssertion

from ratify.analysis.au_list import au_list
from ratify.analysis.report import report
from ratify.present.documents import render
from ratify.present.documents.from_sheet import sheet_document
from ratify.present.documents.legal_report import report_document
from ratify.present.documents.model import Bullets, Document, Table, words_of
from ratify.present.sheets.au_list import au_list_sheet
from ratify.register import Register
from tests.builders import act, register
from tests.present.documents.pages import document
from tests.present.documents.test_brief import Markdown, cited, sources

DAY = date(2025, 6, 30)
AU = ("BANJUL", "ABUJA", "YOUTH", "NIAMEY", "FMP")


def _report(baseline: Register, since: date | None = date(2023, 1, 1)) -> Document:
    return report_document(report(baseline, DAY, AU, since), baseline)


def _list(baseline: Register) -> Document:
    return sheet_document(au_list_sheet(baseline, au_list(baseline, "YOUTH", DAY)))


def _said(found: Document) -> str:
    return " ".join(render(found, ".md").decode().split())


def _book(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def test_the_report(baseline: Register, snapshot: SnapshotAssertion) -> None:
    assert render(_report(baseline), ".md").decode() == snapshot(extension_class=Markdown)


def test_every_source_of_the_report_is_cited_and_every_citation_resolves(
    baseline: Register,
) -> None:
    found = _report(baseline)
    assert cited(found) == set(sources(found))


def test_recommendations_open_with_their_verbs(baseline: Register) -> None:
    (bullets,) = [
        block for block in _report(baseline).blocks if isinstance(block, Bullets) and block.numbered
    ]
    verbs = [words_of(item).split()[0] for item in bullets.items]
    assert verbs[0] == "TAKES"
    assert {"COMMENDS", "APPEALS", "URGES"} <= set(verbs)
    assert verbs[-1] == "REQUESTS"


def test_nobody_is_asked_to_sign_or_accede_to_an_ilo_convention(baseline: Register) -> None:
    found = report_document(report(baseline, DAY, ("C189",)), baseline)
    words = _said(found)
    assert "to ratify the Domestic Workers Convention" in words
    assert "sign and ratify or accede" not in words


def test_a_report_without_news_says_so(baseline: Register) -> None:
    words = _said(_report(baseline, since=None))
    assert "No date of the last report was given." in words
    assert "No such case is on record." in words
    quiet = register(act("XAU", "XAA", "signature", "2010-01-01"))
    found = report_document(report(quiet, DAY, ("XAU",), date(2024, 1, 1)), quiet)
    assert "No act since 1 January 2024 is on record." in _said(found)
    early = report_document(report(quiet, date(1900, 1, 1), ("XAU",)), quiet)
    assert "None of these treaties was adopted by that day." in _said(early)


def test_the_status_list_has_the_aus_columns_its_55_rows_and_its_foot(baseline: Register) -> None:
    found = _list(baseline)
    assert found.title.startswith("LIST OF COUNTRIES WHICH HAVE SIGNED, RATIFIED/ACCEDED TO THE")
    (table,) = [block for block in found.blocks if isinstance(block, Table)]
    assert [column.title for column in table.columns] == [
        "No.",
        "Country/State",
        "Date of Signature",
        "Date of Ratification/Accession",
        "Date Deposited",
    ]
    assert len(table.rows) == 55
    assert sum(column.width for column in table.columns) == 100
    assert "Number of deposits: 41" in _said(found)


def test_a_list_of_an_ilo_convention_has_no_column_for_what_nobody_can_do(
    baseline: Register,
) -> None:
    found = sheet_document(au_list_sheet(baseline, au_list(baseline, "C189", DAY)))
    (table,) = [block for block in found.blocks if isinstance(block, Table)]
    titles = ["No.", "Country/State", "Date of Registration", "In Force"]
    assert [column.title for column in table.columns] == titles
    said = _said(found)
    assert "| 47 | South Africa | 20/06/2013 | 20/06/2014\\* |" in said
    assert "Number of ILO Members: 54" in said
    assert "Ratified 7 + not ratified 47 + no ILO Member 1 = 55" in said
    assert "Signature" not in said
    assert "Accession" not in said


def test_a_list_of_the_un_convention_tells_the_act_from_the_day_of_its_deposit(
    baseline: Register,
) -> None:
    found = sheet_document(au_list_sheet(baseline, au_list(baseline, "ICRMW", DAY)))
    (table,) = [block for block in found.blocks if isinstance(block, Table)]
    assert [column.title for column in table.columns[2:]] == [
        "Date of Signature",
        "Ratification/Accession",
        "Date Deposited with the UN",
    ]
    said = _said(found)
    assert "| 1 | Algeria | \\- | Accession | 21/04/2005 |" in said
    assert "| 3 | Benin | 15/09/2005 | Ratification | 06/07/2018 |" in said
    assert "Number of deposits" not in said


@pytest.mark.parametrize("suffix", [".html", ".docx", ".xlsx", ".md"])
def test_a_list_in_every_format_gives_the_same_bytes_again(baseline: Register, suffix: str) -> None:
    found = _list(baseline)
    assert render(found, suffix) == render(found, suffix)


def test_a_list_as_a_workbook_is_one_worksheet_in_the_order_of_the_printed_list(
    baseline: Register,
) -> None:
    (sheet,) = _book(render(_list(baseline), ".xlsx")).worksheets
    lines = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = next(at for at, row in enumerate(lines) if row[0] == "No.")
    assert str(lines[0][0]).startswith("LIST OF COUNTRIES WHICH HAVE SIGNED")
    assert lines[head + 1][:3] == [1, "Algeria", datetime(2011, 6, 30)]  # noqa: DTZ001
    assert lines[head + 55][:2] == [55, "Zimbabwe"]
    foot = [str(row[0]) for row in lines[head + 56 :] if row[0]]
    assert foot[:2] == ["Number of countries: 55", "Number of signatures: 43"]
    assert any(line.startswith("Signed only 11 + signed and ratified 32") for line in foot)
    assert sheet.freeze_panes == f"A{head + 2}"
    assert sheet.print_title_rows == f"${head + 1}:${head + 1}"
    assert sheet.page_setup.orientation == "portrait"


def test_a_workbook_of_several_tables_has_a_worksheet_for_each_and_one_for_the_words(
    baseline: Register,
) -> None:
    *tables, about = _book(render(_report(baseline), ".xlsx")).worksheets
    assert [sheet.freeze_panes for sheet in tables] == ["A2"] * len(tables)
    assert about.title == "About"
    assert any("TAKES NOTE" in str(cell.value) for (cell,) in about.iter_rows())


def test_a_workbook_has_real_days_and_numbers_and_the_sources_of_a_row_in_a_column(
    baseline: Register,
) -> None:
    treaties, *_ = _book(render(_report(baseline), ".xlsx")).worksheets
    head, banjul, *_ = [[cell.value for cell in row] for row in treaties.iter_rows()]
    assert head[-1] == "Sources"
    assert banjul[1] == datetime(1981, 6, 27)  # noqa: DTZ001
    assert isinstance(banjul[4], int)
    assert str(banjul[-1]).startswith("[")


def test_names_of_worksheets_obey_the_program_that_opens_them() -> None:
    titles = _book(render(document("a/b: [what?] *" * 9), ".xlsx")).sheetnames
    assert all(len(title) <= 31 and not set("[]:*?/\\'") & set(title) for title in titles)


@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3"])
def test_no_cell_runs_as_a_formula(text: str) -> None:
    for sheet in _book(render(document(text), ".xlsx")).worksheets:
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" for cell in row)
            assert not [cell for cell in row if str(cell.value).startswith(text)]
