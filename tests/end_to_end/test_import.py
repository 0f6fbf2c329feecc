"""A spreadsheet made by a stranger comes in through the installed command, every row of it.

It is laid out as the AU lays out its lists, with what people do to such lists: a blank row, a
total, dates of five styles, three misspelt States. States and dates are those on record; the
ratification by Madagascar, the second date of Kenya and the signature of Somalia are invented.
"""

import csv
import json
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from ratify.register import Register
from tests.end_to_end.conftest import Done
from tests.end_to_end.terminal import terminal
from tests.sources.reproductions import au_rows

Ratify = Callable[..., Done]
STYLES = ("%d/%m/%Y", "%-d %b %Y", "%Y-%m-%d", "%d-%b-%Y", "%B %-d, %Y")
MISSPELT = {"Cameroon": "Camerron", "Morocco": "Moroco", "Ethiopia": "Ethopia"}
INVENTED = {
    "Madagascar": {3: "12/03/2024", 4: "01/04/2024"},
    "Kenya": {2: "29/06/2008"},
    "Somalia": {2: "01/01/2001"},
    "Eritrea": {3: "no date found"},
}
COUNTED = {
    "rows": 61,
    "rows_read": 52,
    "rows_unread": 1,
    "rows_silent": 2,
    "rows_passed_over": 6,
    "acts": 126,
    "new": 2,
    "more_precise": 0,
    "same": 122,
    "repeated": 0,
    "conflict": 1,
    "taken_back": 0,
    "unlawful": 1,
    "gone": 0,
    "to_record": 2,
}


def stranger(register: Register) -> list[list[object]]:
    """The rows of the spreadsheet; dates of one style are dates, as a spreadsheet has them."""
    title, heading, *listed, total, status = au_rows(register, "YOUTH")
    rows: list[list[object]] = [[*title], [], [*heading]]
    for number, row in enumerate(listed):
        cells: list[object] = list(row)
        cells[1] = MISSPELT.get(row[1], row[1].upper() if number % 7 == 0 else row[1])
        for column in (2, 3, 4):
            if row[column] != "-":
                day = datetime.strptime(row[column], "%d/%m/%Y")  # noqa: DTZ007 - a day
                style = STYLES[(number + column) % len(STYLES)]
                cells[column] = day if style == "%Y-%m-%d" else day.strftime(style)
        for column, text in INVENTED.get(row[1], {}).items():
            cells[column] = text
        rows.append(cells)
    rows.insert(30, [])
    return [*rows, [*total], [*status]]


@pytest.fixture
def spreadsheet(office: Path, baseline: Register) -> Path:
    """The stranger's list beside the store, as XLSX and as CSV."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    rows = stranger(baseline)
    for row in rows:
        sheet.append(row)
    book.save(office / "list.xlsx")
    with (office / "list.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        for row in rows:
            writer.writerow([cell.date() if isinstance(cell, datetime) else cell for cell in row])
    return office


@pytest.mark.parametrize("name", ["list.xlsx", "list.csv"])
def test_every_row_of_a_strangers_spreadsheet_is_accounted_for(
    spreadsheet: Path, ratify: Ratify, name: str
) -> None:
    done = ratify("import", name, "--instrument", "YOUTH", "--dry-run", "--format", "json")
    assert done.code == 0, done.err
    answer = json.loads(done.out)
    assert answer["totals"] == COUNTED
    aside = [row for row in answer["rows"] if row["text"] is not None or row["act"] is None]
    numbers = {row["row"] for row in answer["rows"] if row["act"]} | {row["row"] for row in aside}
    assert numbers == set(range(1, 62))
    by_outcome = {row["outcome"]: row for row in answer["rows"]}
    assert by_outcome["conflict"]["state"] == "KEN"
    assert by_outcome["unlawful"]["state"] == "SOM"
    assert "no date found" in by_outcome["unread"]["reason"]
    assert by_outcome["new"]["state"] == "MDG"
    [spellings] = [note for note in answer["notes"] if note.startswith("Read as")]
    assert all(f"“{written}”" in spellings for written in MISSPELT.values())


def test_a_person_agrees_at_the_terminal_and_it_is_on_record(
    spreadsheet: Path, ratify: Ratify
) -> None:
    words = ("import", "list.xlsx", "--instrument", "YOUTH", "--source", "List of a stranger")
    with terminal(*words, folder=spreadsheet) as shown:
        shown.wait_for("To look at")
        shown.wait_for("[y/N] ")
        shown.type("n\n")
        assert shown.leave() == 0
    assert "List of a stranger" not in ratify("history", "MDG", "YOUTH").out
    with terminal(*words, folder=spreadsheet) as shown:
        shown.wait_for("[y/N] ")
        shown.type("y\n")
        shown.wait_for("Recorded 2 acts as import:list.")
        assert shown.leave() == 0
    rows = json.loads(ratify("history", "MDG", "YOUTH", "--format", "json").out)["rows"]
    assert [row["origin"] for row in rows] == ["baseline", "import:list", "import:list"]
    again = ratify("import", "list.csv", "--instrument", "YOUTH", "--yes", "--format", "json")
    assert json.loads(again.out)["totals"]["to_record"] == 0


def test_interrupting_the_question_writes_nothing(spreadsheet: Path, ratify: Ratify) -> None:
    words = ("import", "list.xlsx", "--instrument", "YOUTH")
    with terminal(*words, folder=spreadsheet) as shown:
        shown.wait_for("[y/N] ")
        time.sleep(1)  # a person reads the question before leaving; the answer is awaited by then
        shown.type("\x03")
        assert shown.leave() == 130
    assert "import:list" not in ratify("history", "MDG", "YOUTH", "--format", "csv").out
