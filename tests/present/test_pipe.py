"""What a pipe gets is what a terminal without end would show, though it is drawn without rich."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ratify.present.render import PAPER
from ratify.present.render.pipe import to_pipe
from ratify.present.render.terminal import to_table
from ratify.present.sheet import Column, Row, Sheet
from tests.present.test_judgement_sheets import SHEETS as JUDGEMENT
from tests.present.test_judgement_sheets import invented as invented_for_judgement
from tests.present.test_sheets import SHEETS, invented

WORDS = st.text(st.sampled_from("ab1 é漢و\u2066\u2069\u00a0|-─~*[]"), min_size=0, max_size=12)
NAMES = st.lists(
    st.text(st.sampled_from("ab1é漢و|-"), min_size=1, max_size=6), min_size=1, max_size=2
).map(" ".join)
"""No column is without a name, nor is there a space at its ends."""
COLUMNS = st.lists(st.tuples(st.booleans(), NAMES, st.booleans()), min_size=1, max_size=4).map(
    lambda found: tuple(
        Column(key=f"k{number}", heading=heading, right=right, wraps=wraps)
        for number, (right, heading, wraps) in enumerate(found)
    )
)


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    """A sheet of invented words."""
    columns = draw(COLUMNS)
    rows = draw(st.lists(st.tuples(*(WORDS for _ in columns)), max_size=4))
    lines = st.lists(WORDS, max_size=2).map(tuple)
    return Sheet(
        name="invented",
        title=draw(WORDS),
        as_of=date(2026, 11, 21),
        columns=columns,
        rows=tuple(
            Row(values={column.key: text for column, text in zip(columns, row, strict=True)})
            for row in rows
        ),
        summary=draw(lines),
        notes=draw(lines),
        compact=draw(st.booleans()),
        lang=draw(st.sampled_from(["en", "ar"])),
    )


@given(sheets())
def test_any_sheet_is_written_as_rich_would_write_it(sheet: Sheet) -> None:
    assert to_pipe(sheet) == to_table(sheet, PAPER)


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_of_standings_is(name: str) -> None:
    sheet = SHEETS[name](invented())
    assert to_pipe(sheet) == to_table(sheet, PAPER)


@pytest.mark.parametrize("name", JUDGEMENT)
def test_every_sheet_of_judgement_is(name: str) -> None:
    sheet = JUDGEMENT[name](invented_for_judgement())
    assert to_pipe(sheet) == to_table(sheet, PAPER)
