"""Briefing sheets as they are handed over: complete, sourced, readable, and honest about gaps."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from ratify.analysis.briefing import briefing, rec_briefing
from ratify.present.documents import brief_document, render
from ratify.present.documents.drawing import Disc, to_svg
from ratify.present.documents.model import (
    Bullets,
    Cite,
    Document,
    Heading,
    Paragraph,
    Sources,
    Table,
    Text,
    Tiles,
    words_of,
)
from ratify.register import Register
from ratify.register.guidance import Guidance
from ratify.vocabulary import Rung, Standing
from tests.builders import act, register
from tests.present.documents.pages import Page

DAY = date(2025, 6, 30)
STATES = ("KEN", "ZAF", "SEN", "NGA", "ESH", "TGO", "STP", "MAR", "AGO", "BEN")
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_DATE = re.compile(rf"\b(\d{{1,2}} )?({_MONTHS}|{_SHORT}) \d{{4}}")


class Markdown(SingleFileSnapshotExtension):
    """Each sheet in a file of its own, to be read as a reviewer reads it."""

    file_extension = "md"
    _write_mode = WriteMode.TEXT


def state_sheet(baseline: Register, guidance: Guidance, code: str, **more: object) -> Document:
    return brief_document(briefing(baseline, guidance, code, DAY, **more), baseline)  # type: ignore[arg-type]


def rec_sheet(baseline: Register, guidance: Guidance, code: str) -> Document:
    return brief_document(rec_briefing(baseline, guidance, code, DAY), baseline)


def texts(document: Document) -> Iterator[Text]:
    """Every text of a document that may hold a date, the column of the asks' dates left out."""
    for block in document.blocks:
        match block:
            case Paragraph():
                yield block.text
            case Bullets():
                yield from block.items
            case Tiles():
                yield from ((tile.label, *tile.detail) for tile in block.items)
            case Table():
                is_asks = block.columns[-1].title == "By when"
                for row in block.rows:
                    if isinstance(row, tuple):
                        yield from row[:-1] if is_asks else row


def cited(document: Document) -> set[int]:
    pieces = (piece for text in texts(document) for piece in text if isinstance(piece, Cite))
    return {number for piece in pieces for number in piece.numbers}


def sources(document: Document) -> list[int]:
    return [it.number for b in document.blocks if isinstance(b, Sources) for it in b.items]


@pytest.mark.parametrize("code", ["SEN", "ZAF"])
def test_the_sheet_of_a_monist_and_of_a_dualist_state(
    baseline: Register, guidance: Guidance, code: str, snapshot: SnapshotAssertion
) -> None:
    written = render(state_sheet(baseline, guidance, code), ".md").decode()
    assert written == snapshot(extension_class=Markdown)


def test_the_sheet_of_a_rec(
    baseline: Register, guidance: Guidance, snapshot: SnapshotAssertion
) -> None:
    written = render(rec_sheet(baseline, guidance, "ECOWAS"), ".md").decode()
    assert written == snapshot(extension_class=Markdown)


@pytest.mark.parametrize("code", STATES)
def test_every_date_on_a_sheet_is_followed_by_a_source_that_resolves(
    baseline: Register, guidance: Guidance, code: str
) -> None:
    document = state_sheet(baseline, guidance, code)
    for text in texts(document):
        dated = [at for at, piece in enumerate(text) if _DATE.search(str(piece))]
        if dated:
            assert any(isinstance(piece, Cite) for piece in text[dated[-1] :]), words_of(text)
    assert cited(document) == set(sources(document))
    assert sources(document) == list(range(1, len(sources(document)) + 1))


@pytest.mark.parametrize("code", ["ECOWAS", "EAC", "SADC", "AMU"])
def test_every_source_of_a_rec_sheet_is_cited_and_every_citation_resolves(
    baseline: Register, guidance: Guidance, code: str
) -> None:
    document = rec_sheet(baseline, guidance, code)
    assert cited(document) == set(sources(document))


@pytest.mark.parametrize("code", STATES)
def test_no_figure_stands_without_its_year_and_source(
    baseline: Register, guidance: Guidance, code: str
) -> None:
    for block in state_sheet(baseline, guidance, code).blocks:
        if isinstance(block, Tiles):
            for tile in block.items:
                assert re.search(r"\b20\d\d\b", words_of(tile.detail))
                assert any(isinstance(piece, Cite) for piece in tile.detail)


@pytest.mark.parametrize("code", STATES)
def test_all_ten_parts_are_there_and_none_is_empty(
    baseline: Register, guidance: Guidance, code: str
) -> None:
    blocks = state_sheet(baseline, guidance, code).blocks
    parts = [block.text for block in blocks if isinstance(block, Heading) and block.level == 1]
    assert [part.split(".")[0] for part in parts] == [str(number) for number in range(1, 11)]
    for block, after in pairwise(blocks):
        if isinstance(block, Heading):
            assert not (isinstance(after, Heading) and after.level <= block.level)


@pytest.mark.parametrize("code", [*STATES, "ECOWAS"])
def test_no_code_of_the_data_reaches_the_reader(
    baseline: Register, guidance: Guidance, code: str
) -> None:
    make = rec_sheet if code == "ECOWAS" else state_sheet
    words = " ".join(words_of(text) for text in texts(make(baseline, guidance, code)))
    codes = [*(it.value for it in (*Standing, *Rung) if "_" in it.value), "None[,;)]", "Partial"]
    assert not [raw for raw in codes if re.search(rf"\b{raw}\b", words)]


def test_what_is_unknown_says_so() -> None:
    world = register(act("XAU", "XAA", "signature", "2010"))
    document = brief_document(briefing(world, Guidance(), "XAA", DAY), world)
    words = Page(render(document, ".html").decode()).words
    for said in (
        "No figure about this country is on record.",
        "Not known: no source on record.",
        "No act on record",
        "No provision is on record for this instrument.",
        "No answer on record fits the instruments argued here.",
        "Date to be set by the office",
        "to be filled in by the office",
        "which is not the same as no act",
    ):
        assert said in words


def test_a_year_is_printed_as_a_year_and_never_as_a_day() -> None:
    world = register(act("XAU", "XAA", "signature", "2010"))
    document = brief_document(briefing(world, Guidance(), "XAA", DAY, ["XAU"]), world)
    assert "Signed, not ratified (2010)" in " ".join(words_of(text) for text in texts(document))


def test_the_users_date_stands_on_every_ask_and_none_is_made_up(
    baseline: Register, guidance: Guidance
) -> None:
    def column(document: Document) -> set[str]:
        (table,) = [
            block
            for block in document.blocks
            if isinstance(block, Table) and block.columns[-1].title == "By when"
        ]
        return {words_of(row[-1]) for row in table.rows if isinstance(row, tuple)}

    assert column(state_sheet(baseline, guidance, "KEN")) == {"Date to be set by the office"}
    dated = state_sheet(baseline, guidance, "KEN", by=date(2026, 2, 28))
    assert column(dated) == {"28 February 2026"}


def test_not_assessed_stays_not_assessed(baseline: Register, guidance: Guidance) -> None:
    document = state_sheet(baseline, guidance, "KEN", instruments=["FMP"])
    words = " ".join(words_of(text) for text in texts(document))
    assert "Not assessed" in words
    assert "no source on record" in words


def test_national_law_stands_beside_the_article_with_its_source(
    baseline: Register, guidance: Guidance
) -> None:
    document = state_sheet(baseline, guidance, "GHA", instruments=["C189"])
    words = " ".join(words_of(text) for text in texts(document))
    assert "Labour (Domestic Workers) Regulations" in words
    assert "L.I. 2408" in words


def test_a_treaty_not_in_force_says_what_the_next_deposit_would_be(
    baseline: Register, guidance: Guidance
) -> None:
    lead = state_sheet(baseline, guidance, "KEN").blocks[0]
    assert isinstance(lead, Paragraph)
    assert "its deposit would be the 5th of the 15 needed" in words_of(lead.text)


def test_the_youth_charter_has_no_due_date(baseline: Register, guidance: Guidance) -> None:
    document = state_sheet(baseline, guidance, "KEN", instruments=["YOUTH"])
    (table,) = [
        block
        for block in document.blocks
        if isinstance(block, Table) and block.columns[-1].title == "First report due"
    ]
    (row,) = table.rows
    assert isinstance(row, tuple)
    assert words_of(row[1]).startswith("No report of States is known")
    assert words_of(row[-1]) == "–"


def test_what_was_known_then_is_said(baseline: Register, guidance: Guidance) -> None:
    known = baseline.as_known(datetime(2025, 7, 1, 12, tzinfo=UTC))
    document = state_sheet(known, guidance, "KEN")
    assert document.dated.endswith("as known at 2025-07-01T12:00:00+00:00")


def test_the_map_marks_the_state_and_rings_a_small_one(
    baseline: Register, guidance: Guidance
) -> None:
    large = state_sheet(baseline, guidance, "KEN").picture
    small = state_sheet(baseline, guidance, "STP").picture
    assert large is not None
    assert small is not None
    assert "São Tomé and Príncipe" in small.alternative
    assert not [shape for shape in large.drawing.shapes if isinstance(shape, Disc) and shape.width]
    assert [shape for shape in small.drawing.shapes if isinstance(shape, Disc) and shape.width]
    assert len(to_svg(large.drawing, "Kenya")) < 40_000
