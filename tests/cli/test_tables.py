"""Every table, at three widths and in a pipe: dates whole, columns named, codes with names."""

import re
from functools import cache

import pytest

from ratify.present.sheet import Sheet
from ratify.seeds import baseline_folder, read_folder
from tests.cli.conftest import Answered, Ratify

TABLES = (
    "status",
    "status KEN",
    "status C189",
    "status ECOWAS",
    "explain KEN ABUJA",
    "history KEN",
    "step KEN C189",
    "obstacle KEN",
    "todo",
    "domestication KEN C097",
    "domestication --per instrument",
    "gaps KEN",
    "gaps ECOWAS",
    "gaps C189 --per region",
    "queue --as-of 2008-09-30",
    "shortlist C189 --top 5",
    "shortlist C189 --groups",
    "shortlist C189 --explain --top 1",
    "harmonisation ECOWAS",
    "harmonisation EAC --show regime",
    "peers MWI C189",
    "trend NIAMEY",
    "trend NIAMEY --show summary",
    "trend --show targets",
    "diff 2023-01-01 today NIAMEY",
    "list YOUTH",
    "rule R101",
    "doctor",
    "record MDG NIAMEY signature 2026-10-05 --source Invented --dry-run",
)
SLOW = ("doctor", "shortlist")
OWN_LAYOUT = {"list YOUTH"}
BROKEN_DATE = re.compile(r"(?<!\d)\d{4}-(?:\d{2}-)?$|\s\d{2}/\d{2}/$|^\d{2}-\d{2}\s", re.MULTILINE)


@cache
def names() -> dict[str, str]:
    register = read_folder(baseline_folder()).register
    assert register is not None
    return {code: one.name for code, one in register.instruments.items()}


def answered(ratify: Ratify, monkeypatch: pytest.MonkeyPatch, line: str, width: int) -> Answered:
    monkeypatch.setenv("COLUMNS", str(width))
    done = ratify(*line.split(), terminal=width > 0, NO_COLOR="1")
    assert done.code == 0, done.err
    return done


@pytest.mark.parametrize("width", [80, 100, 160])
@pytest.mark.parametrize("line", [line for line in TABLES if not line.startswith(SLOW)])
def test_a_table_keeps_to_the_terminal_and_breaks_no_date(
    ratify: Ratify, monkeypatch: pytest.MonkeyPatch, line: str, width: int
) -> None:
    shown = answered(ratify, monkeypatch, line, width).out
    assert max(map(len, shown.splitlines())) <= width
    assert not BROKEN_DATE.search(shown)


@pytest.mark.parametrize("line", TABLES)
def test_a_pipe_gets_the_table_whole_with_every_column_named_and_every_code_explained(
    ratify: Ratify, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    sheets: list[Sheet] = []
    from ratify.present import render

    shown_before = render.render

    def remembered(sheet: Sheet, *more: object) -> str:
        sheets.append(sheet)
        return shown_before(sheet, *more)  # type: ignore[arg-type]

    monkeypatch.setattr("ratify.cli.answer.render", remembered)
    shown = answered(ratify, monkeypatch, line, 0).out
    assert "…" not in shown
    assert not BROKEN_DATE.search(shown)
    told = " ".join(shown.split())
    for sheet in (table for one in sheets for table in one.tables):
        unnamed = [column.key for column in sheet.shown_columns if not column.heading]
        assert not unnamed or len(sheet.shown_columns) == 2, unnamed
        if line not in OWN_LAYOUT:
            assert {code for code in codes_alone(sheet) if names()[code] not in told} == set()


def codes_alone(sheet: Sheet) -> set[str]:
    """Codes of instruments that fill a cell or head a column."""
    cells = {row.read(column.key) for row in sheet.rows for column in sheet.shown_columns}
    headings = {column.heading for column in sheet.shown_columns}
    filled = {tuple(re.findall(r"\w+", text)) for text in cells | headings}
    return {code for words in filled if set(words) <= set(names()) for code in words}
