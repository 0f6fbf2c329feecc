"""One document, four views: the same words in each, nothing but text where text was given."""

import io
import re
import zipfile
from html import unescape
from itertools import pairwise
from xml.etree import ElementTree as ET

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ratify.errors import UsageProblem
from ratify.present.documents import SUFFIXES, render
from ratify.present.documents.html import to_html
from ratify.present.documents.markdown import to_markdown
from ratify.present.documents.word import to_docx
from tests.present.documents.pages import Page, document

NASTY = (
    "<script>alert('x')</script>",
    "</style><b>\"quoted\" & 'single'",
    "{{ 7 * 7 }} {% raw %}",
    "| cell | [link](javascript:x) `code` *stars* _lines_ # hash",
    "=cmd|' /C calc'!A0",
    "\u202eright to left\u2067",
    "long " * 1000,
)


def words_of_docx(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        body = ET.fromstring(archive.read("word/document.xml"))  # noqa: S314
    return "".join(body.itertext())


@pytest.mark.parametrize("text", NASTY)
def test_whatever_a_record_says_comes_out_as_text_in_html(text: str) -> None:
    page = Page(to_html(document(text)).decode())
    assert page.faults == []
    assert page.open == []
    assert not {"script", "b"} & {tag for tag, _ in page.tags}
    assert " ".join(text.split()) in page.words


@pytest.mark.parametrize("text", NASTY)
def test_whatever_a_record_says_comes_out_as_text_in_docx(text: str) -> None:
    assert " ".join(text.split()) in words_of_docx(to_docx(document(text)))


@pytest.mark.parametrize("text", NASTY)
def test_whatever_a_record_says_comes_out_as_text_in_markdown(text: str) -> None:
    written = to_markdown(document(text)).decode()
    assert not re.search(r"(?<!\\)<(?!https?://|a id=\"source-|/a>)", written)
    bare = unescape(re.sub(r"\\([\\`*_{}\[\]<>#|~$=.)+-])", r"\1", written))
    assert " ".join(text.split()) in bare


def test_a_pipe_never_opens_a_column() -> None:
    lines = to_markdown(document("a | b")).decode().splitlines()
    rows = [line for line in lines if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {3}


@pytest.mark.parametrize("text", ["- item", "1. item", "+ item", "=== rule", "# title"])
def test_a_text_that_looks_like_markup_opens_no_block(text: str) -> None:
    lines = to_markdown(document(text)).decode().splitlines()
    assert text not in lines


@given(st.text(max_size=40))
@settings(max_examples=60)
def test_a_page_is_balanced_whatever_it_holds(text: str) -> None:
    page = Page(to_html(document(text)).decode())
    assert (page.faults, page.open) == ([], [])


@given(st.text(max_size=40))
@settings(max_examples=25)
def test_a_docx_can_be_opened_whatever_it_holds(text: str) -> None:
    assert docx.Document(io.BytesIO(to_docx(document(text)))).paragraphs


def test_a_page_needs_nothing_but_itself() -> None:
    page = Page(written := to_html(document()).decode())
    assert {tag for tag, _ in page.tags}.isdisjoint({"script", "link", "img", "iframe", "object"})
    assert "@import" not in written
    assert "url(" not in written
    assert all(value.startswith(("#", "https://")) for value in page.values("href"))


def test_a_page_says_its_language_and_has_one_title_and_headings_in_order() -> None:
    page = Page(to_html(document("Kichwa", lang="sw")).decode())
    assert page.tags[0] == ("html", {"lang": "sw", "dir": "ltr"})
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_an_arabic_page_runs_from_right_to_left() -> None:
    assert '<html lang="ar" dir="rtl">' in to_html(document("نص", lang="ar")).decode()


def test_every_source_number_leads_to_its_source() -> None:
    page = Page(to_html(document()).decode())
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert {value[1:] for value in page.values("href") if value.startswith("#")} <= set(ids)


def test_tables_have_captions_headings_and_row_headings() -> None:
    tags = [(tag, attrs.get("scope")) for tag, attrs in Page(to_html(document()).decode()).tags]
    assert ("caption", None) in tags
    assert {scope for tag, scope in tags if tag == "th"} == {"col", "row", "rowgroup"}


def test_an_address_that_is_no_page_is_text() -> None:
    page = Page(to_html(document()).decode())
    assert "javascript:alert(1)" not in page.values("href")
    assert "javascript:alert(1)" in page.words


def test_a_docx_has_real_headings_lists_and_table_headings_on_every_page() -> None:
    word = docx.Document(io.BytesIO(to_docx(document())))
    styles = {paragraph.style.name for paragraph in word.paragraphs if paragraph.style}
    wanted = {"Title", "Heading 1", "Heading 2", "List Bullet", "List Number", "Caption", "Source"}
    assert wanted <= styles
    (table,) = word.tables
    assert "w:tblHeader" in table.rows[0]._tr.xml
    assert all("w:cantSplit" in row._tr.xml for row in table.rows)


def test_numbers_in_a_docx_lead_to_bookmarks_of_their_sources() -> None:
    with zipfile.ZipFile(io.BytesIO(to_docx(document()))) as archive:
        body = archive.read("word/document.xml").decode()
    anchors = set(re.findall(r'w:anchor="(\w+)"', body))
    assert anchors == {"source_1", "source_2"}
    assert anchors <= set(re.findall(r'w:bookmarkStart [^>]*w:name="(\w+)"', body))


def test_the_properties_of_a_docx_have_the_documents_day_not_the_clocks() -> None:
    properties = docx.Document(io.BytesIO(to_docx(document("Invented")))).core_properties
    assert properties.title == "Invented"
    assert (properties.created, properties.modified) == (properties.modified, properties.created)
    assert properties.created is not None
    assert properties.created.date() == document().as_of


@pytest.mark.parametrize("suffix", [suffix for suffix in SUFFIXES if suffix != ".pdf"])
def test_the_same_document_gives_the_same_bytes(suffix: str) -> None:
    assert render(document(), suffix) == render(document(), suffix.upper())


def test_another_suffix_is_refused_with_those_that_work() -> None:
    with pytest.raises(UsageProblem) as caught:
        render(document(), ".odt")
    assert ".docx" in caught.value.hint
