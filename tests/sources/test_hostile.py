"""Whatever a file holds: rows or a refusal in words, no traceback, every row accounted for.

The files are made up or damaged at random, and always in the same way.
"""

import json
import string
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from ratify.analysis.comparison import compare
from ratify.errors import Refused
from ratify.present.package.table import Field, Table
from ratify.present.package.workbook import to_workbook
from ratify.register import PartialDate, Source
from ratify.sources.layouts import LAYOUTS, recognise
from ratify.sources.lines import Line, numbered
from ratify.sources.readers import lines_of
from ratify.sources.reading import read_list
from ratify.sources.remarks import content_date, date_in, entry_announced
from ratify.sources.state_names import StateNames
from ratify.sources.written_dates import month_comes_first, read_date
from tests import builders
from tests.sources.lists import places

WORLD = builders.register()
NAMES = StateNames(WORLD)
LIST = "Country/State,Date of Signature,Date of Ratification/Accession,Date Deposited\n" + "".join(
    f"{one.name},02/07/2007,3 Mar 2009,2009-04-01\n" for one in builders.STATES
)
RULED = b"0 0 m 200 0 l 200 40 l 0 40 l 0 0 l S 0 20 m 200 20 l S 100 0 m 100 40 l S "
RULED += b"BT /F1 9 Tf 5 25 Td (Country) Tj 100 0 Td (Date) Tj ET"


def a_workbook() -> bytes:
    heading, *rows = (tuple(row.split(",")) for row in LIST.splitlines())
    fields = tuple(Field(name, "string", name) for name in heading)
    more = ("Atlasia", 39265, None, 2.5)
    table = Table(name="list", description="", fields=fields, rows=(*rows, more), key=())
    return to_workbook((table,), date(2026, 11, 21))


def a_pdf() -> bytes:
    return b"""%%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 40]/Contents 4 0 R
/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length %d>>stream
%s
endstream endobj
trailer<</Root 1 0 R>>
""" % (len(RULED), RULED)


def a_page() -> bytes:
    cells = "".join(f"<td class=firstCol><a>{one.name}</a> but</td>" for one in builders.STATES)
    return f"<h1>A</h1><table><tr><th>Country<th>Date</tr><tr>{cells}</table>".encode()


WHOLE: dict[str, Callable[[], bytes]] = {
    ".csv": LIST.encode,
    ".xlsx": a_workbook,
    ".html": a_page,
    ".xml": lambda: b"<t><rowhead><entry>Participant</entry></rowhead><row><entry/></row></t>",
    ".json": lambda: json.dumps({"results": [{"country": "XAA", "countries": [{}]}]}).encode(),
    ".pdf": a_pdf,
}


def rows_or_refusal(content: bytes, suffix: str) -> tuple[Line, ...]:
    try:
        return lines_of(content, suffix)
    except Refused:
        return ()


@st.composite
def damaged(draw: st.DrawFn, content: bytes) -> bytes:
    """The content with parts taken out, doubled, moved or overwritten."""
    for _ in range(draw(st.integers(1, 4))):
        first, last = sorted(draw(st.tuples(*[st.integers(0, len(content))] * 2)))
        part = content[first : min(last, first + 200)]
        instead = draw(st.sampled_from((b"", part * 2, part[::-1])) | st.binary(max_size=8))
        content = content[:first] + instead + content[first + len(part) :]
    return content


@pytest.mark.parametrize("suffix", sorted(WHOLE))
def test_a_whole_file_is_read(suffix: str) -> None:
    assert rows_or_refusal(WHOLE[suffix](), suffix)


@pytest.mark.parametrize("suffix", sorted(WHOLE))
@given(data=st.data())
@settings(max_examples=80)
def test_a_damaged_file_gives_rows_or_a_refusal(suffix: str, data: st.DataObject) -> None:
    rows_or_refusal(data.draw(damaged(WHOLE[suffix]())), suffix)


@pytest.mark.parametrize("suffix", sorted(WHOLE))
@given(content=st.binary(max_size=300))
@settings(max_examples=40)
def test_any_bytes_give_rows_or_a_refusal(suffix: str, content: bytes) -> None:
    rows_or_refusal(content, suffix)


plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
trees = st.recursive(
    plain,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(("results", "countries", "state", "rows", "date")), inner)
    ),
    max_leaves=12,
)


@given(trees)
def test_any_json_gives_rows_or_a_refusal(tree: Any) -> None:
    rows_or_refusal(json.dumps(tree).encode(), ".json")


headings = st.sampled_from([heading for layout in LAYOUTS for heading in layout.headings])
names = st.sampled_from([one.name for one in builders.STATES] + ["Total", "France", "XILO"])
days = st.sampled_from(["-", "02/07/2007", "3 Mar 2009 a", "2009", "06/25/2007", "39265", "so"])
kinds = st.sampled_from(["signature", "deposit", "denunciation", "declaration", "joining"])
cells = names | days | kinds | st.text(max_size=12)
tables = st.lists(st.lists(cells, max_size=6), max_size=8)


@given(st.lists(headings, min_size=2, max_size=6), tables, st.sampled_from(("XAU", "XILO", None)))
@settings(max_examples=200)
def test_every_row_of_any_table_is_accounted_for_and_compared(
    heading: list[str], rows: list[list[str]], instrument: str | None
) -> None:
    lines = numbered([heading, *rows])
    try:
        found = recognise(lines)
    except Refused:
        return
    reading = read_list(WORLD, lines, found, instrument)
    assert places(reading) == list(range(1, reading.rows + 1))
    compared = compare(
        WORLD, reading, Source(id="", title="Made up"), "import:x", date(2026, 11, 21), rivals=True
    )
    assert len(compared.acts) == len(reading.acts)
    assert {act.origin for act in compared.to_record} <= {"import:x"}


signs = st.text(string.printable + "éºª²½①٣ー年", max_size=40)


@given(signs)
@settings(max_examples=400)
def test_any_text_is_a_date_nothing_or_refused(text: str) -> None:
    month_comes_first(text)
    for found in (date_in(text), content_date(text), entry_announced(text)):
        assert found is None or isinstance(found, PartialDate)
    with suppress(ValueError):
        read = read_date(text)
        assert read is None or read.date.first <= read.date.last


@given(signs)
@settings(max_examples=200)
def test_any_text_is_a_state_or_nobody(text: str) -> None:
    with suppress(ValueError):
        code, _ = NAMES.find(text)
        assert code in WORLD.states


@given(
    st.dates(date(1900, 1, 1), date(2100, 12, 31)),
    st.sampled_from(("dd/MM/yyyy", "d MMM yyyy", "d MMMM yyyy", "dd-MMM-yyyy", "yyyy-MM-dd")),
    st.sampled_from(("en", "fr", "es", "pt")),
)
@settings(max_examples=300)
def test_a_date_written_in_any_usual_way_is_read_back(day: date, style: str, lang: str) -> None:
    read = read_date(format_date(day, style, locale=lang))
    assert read is not None
    assert read.date == PartialDate.of(day)


@pytest.mark.parametrize(
    "cell",
    [
        "1" * 9_000 + "x",
        "1 " * 4_900 + "x",
        "(" * 9_000 + "x",
        "ratif" * 1_900,
        f"dépôt{' ' * 9_000}x",
        f"Atlasia, {'of ' * 3_000}(",
        "5 de " * 1_900,
        "au " * 3_000,
    ],
    ids=lambda cell: cell[:8],
)
def test_no_cell_takes_long_to_read(cell: str) -> None:
    """Found by fuzzing: forty digits before a name kept a pattern busy for hours."""
    rows = [["Country/State", "Date of Signature", "Date of Ratification/Accession"]]
    rows += [[f"{number} {cell}", cell, cell] for number in range(20)]
    lines = numbered([*rows, ["Total", cell, cell]])
    begun = time.process_time()
    reading = read_list(WORLD, lines, recognise(lines), "XAU")
    assert time.process_time() - begun < 5
    assert places(reading) == list(range(1, reading.rows + 1))


def test_a_page_marked_up_as_nobody_does_is_refused() -> None:
    with pytest.raises(Refused, match="The page cannot be read"):
        lines_of(b"<table><tr><td><![d cla", ".html")
