"""One answer, four renderings: the table for the eye, three formats for machines and documents."""

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from syrupy.assertion import SnapshotAssertion

from ratify.present.formats import Format
from ratify.present.render import Surface, render
from ratify.present.sheet import Column, Row, Sheet

COLUMNS = (
    Column(key="state", machine=True, shown=False),
    Column(key="state_name", heading="State", wraps=True),
    Column(key="standing", heading="Standing", palette="standing"),
    Column(key="consent_date", heading="Consent"),
    Column(key="days_waiting", heading="Days waiting", right=True, optional=2),
    Column(key="source", heading="Source", wraps=True, optional=1),
    Column(key="declaration", shown=False),
)
LONG = "Invented Charter " + "of many words " * 8


def _row(code: str, name: str, **values: object) -> Row:
    filled = {"state": code, "state_name": name, "standing": "party", **values}
    words = {"state_name": f"{name} ({code})", "standing": "Party, in force"}
    return Row(values=filled, words=words)  # type: ignore[arg-type]


SHEET = Sheet(
    name="invented",
    title="Invented standings",
    as_of=date(2026, 11, 21),
    columns=COLUMNS,
    rows=(
        _row("XAA", "Atlasia", consent_date="2013-06-20", days_waiting=12, source="Gazette"),
        _row("XCC", "Côte Inventée", consent_date=None, days_waiting=None, source="=HYPERLINK(1)"),
    ),
    totals={"members": 5, "to_go": None},
    summary=("5 members = 2 parties + 3 with no act on record",),
    legend=("~ only partly verified",),
    notes=("Read in one invented gazette.",),
)
FORMATS = tuple(Format)


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_sheet_in_every_format(form: Format, snapshot: SnapshotAssertion) -> None:
    assert render(SHEET, form) == snapshot


def test_json_is_one_object_with_the_promised_keys_in_their_order() -> None:
    known = replace(SHEET, known_at=datetime(2026, 3, 1, 12, tzinfo=UTC))
    answer = json.loads(render(known, Format.JSON))
    assert list(answer) == ["ratify", "as_of", "known_at", "title", "rows", "totals", "notes"]
    assert (answer["ratify"], answer["as_of"]) == ("1", "2026-11-21")
    assert answer["known_at"] == "2026-03-01T12:00:00+00:00"
    assert answer["totals"] == {"members": 5, "to_go": None}
    assert list(answer["rows"][0]) == [column.key for column in COLUMNS]


def test_csv_has_the_keys_of_json_as_headers() -> None:
    header = next(csv.reader(io.StringIO(render(SHEET, Format.CSV))))
    assert header == list(json.loads(render(SHEET, Format.JSON))["rows"][0])


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_cell_that_a_spreadsheet_would_run_is_neutralised(text: str) -> None:
    sheet = replace(SHEET, rows=(_row("XAA", "Atlasia", source=text),))
    [row] = csv.DictReader(io.StringIO(render(sheet, Format.CSV), newline=""))
    assert row["source"] == f"'{text}".replace("\r", "\n")


def test_a_lone_dash_in_csv_stays_a_dash() -> None:
    sheet = replace(SHEET, rows=(_row("XAA", "Atlasia", source="-"),))
    [row] = csv.DictReader(io.StringIO(render(sheet, Format.CSV)))
    assert row["source"] == "-"


def test_off_a_terminal_a_long_title_stays_on_one_line_without_colour() -> None:
    sheet = replace(SHEET, title=LONG, rows=(_row("XAA", LONG, source=LONG),), notes=(LONG * 2,))
    table = render(sheet, Format.TABLE)
    assert sum(LONG.strip() in line for line in table.splitlines()) == 3
    assert "\x1b" not in table


@pytest.mark.parametrize("width", [20, 40, 60, 80, 100, 160])
def test_in_a_terminal_no_date_or_code_is_ever_cut(width: int) -> None:
    table = render(SHEET, Format.TABLE, Surface(width=width))
    assert "2013-06-20" in table
    assert "(XCC)" in table
    assert "…" not in table


def test_a_narrow_terminal_leaves_out_the_least_needed_columns_and_says_so() -> None:
    table = render(SHEET, Format.TABLE, Surface(width=60))
    assert "Days waiting" not in table.splitlines()[3]
    assert "as the terminal is narrow: Days waiting" in " ".join(table.split())
    wide = render(SHEET, Format.TABLE, Surface(width=100))
    assert "Left out" not in wide


def test_colour_is_used_only_where_it_is_asked_for() -> None:
    assert "\x1b[" in render(SHEET, Format.TABLE, Surface(width=100, colour=True))
    assert "\x1b[" not in render(SHEET, Format.TABLE, Surface(width=100))


@pytest.mark.parametrize("form", [Format.TABLE, Format.MARKDOWN])
def test_text_from_data_cannot_steer_a_terminal_or_break_a_table(form: Format) -> None:
    hostile = "a\x1b[31mred\x1b[0m\nline two\x07 \u202egnp.exe | <script>alert(1)</script>"
    shown = render(replace(SHEET, rows=(_row("XAA", hostile),)), form)
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "\u202e" not in shown
    [line] = [line for line in shown.splitlines() if "line two" in line]
    assert "script" in line


def test_markdown_shows_hostile_text_as_text() -> None:
    sheet = replace(SHEET, rows=(_row("XAA", "<script>x</script> | *b* _i_ ~s~ [l](u) `c`"),))
    shown = render(sheet, Format.MARKDOWN)
    assert "<script>" not in shown
    assert r"\| \*b\* \_i\_ \~s\~ \[l\](u) \`c\`" in shown


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_answer_is_an_answer(form: Format, snapshot: SnapshotAssertion) -> None:
    assert render(replace(SHEET, rows=()), form) == snapshot


def test_readers_may_see_another_layout_than_machines() -> None:
    matrix = replace(SHEET, title="Invented matrix", rows=SHEET.rows[:1], compact=True)
    sheet = replace(SHEET, for_readers=matrix)
    assert "Invented matrix" in render(sheet, Format.TABLE)
    assert "Invented matrix" in render(sheet, Format.MARKDOWN)
    assert len(json.loads(render(sheet, Format.JSON))["rows"]) == 2
    assert len(render(sheet, Format.CSV).splitlines()) == 3


def test_further_tables_follow_for_readers_and_never_for_machines() -> None:
    further = replace(SHEET, title="Invented second table", rows=SHEET.rows[:1])
    sheet = replace(SHEET, more=(further,))
    assert "\nInvented second table\n\n" in render(sheet, Format.TABLE)
    assert "\n## Invented second table\n\n" in render(sheet, Format.MARKDOWN)
    for form in (Format.JSON, Format.CSV):
        assert render(sheet, form) == render(SHEET, form)


@pytest.mark.parametrize("width", range(30, 60))
def test_no_line_breaks_within_a_written_date_or_an_article(width: int) -> None:
    told = "Atlasia signed on 8 July 2024 and deposited in March 2026, without Annex II (art. 14)."
    sheet = replace(SHEET, rows=(), summary=(told,))
    shown = render(sheet, Format.TABLE, Surface(width=width))
    for whole in ("8 July 2024", "March 2026", "Annex II", "art. 14"):
        assert any(whole in line for line in shown.splitlines())
    assert told in " ".join(shown.split())


@pytest.mark.parametrize("width", [5, 20])
def test_a_terminal_narrower_than_what_cannot_wrap_still_gets_an_answer(width: int) -> None:
    columns = (Column(key="state", heading="State"), Column(key="consent_date", heading="Consent"))
    sheet = replace(SHEET, columns=columns)
    assert "2013-06-20" in render(sheet, Format.TABLE, Surface(width=width))
