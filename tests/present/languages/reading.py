"""The words of an output in its own language; those marked as another language are left out."""

import io
import re
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

_VOID = frozenset({"meta", "link", "br", "hr", "img", "input", "wbr", "source", "col"})
_UNSEEN = frozenset({"script", "style", "code"})
_SAID = frozenset({"alt", "title", "aria-label", "placeholder", "data-label"})
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TEXT = frozenset({f"{_WORD}t", f"{_WORD}tab", f"{_WORD}br"})
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_PARTS = re.compile(r"word/(document|footnotes|header\d*|footer\d*)\.xml|docProps/core\.xml")
_ANCHOR = re.compile(r'<a id="[^"]*"></a>')
_ROW = re.compile(r"\s*\|\s*|\n")


def words_in(path: Path, lang: str) -> Iterator[str]:
    """Return the texts of a file, by its suffix."""
    content = path.read_bytes()
    match path.suffix:
        case ".html":
            yield from html_words(content.decode(), lang)
        case ".docx":
            yield from docx_words(content, lang)
        case ".xlsx":
            yield from xlsx_words(content)
        case ".md":
            yield from markdown_words(content.decode())
        case ".svg":
            yield from html_words(content.decode(), lang)


def markdown_words(text: str) -> Iterator[str]:
    """Return the lines of a Markdown text, and the cells of its tables one by one."""
    unmarked = _ANCHOR.sub("", text).replace("\\", "").replace("<", "").replace("**", "")
    yield from filter(None, _ROW.split(unmarked))


def html_words(page: str, lang: str) -> Iterator[str]:
    """Return the texts of a page with the words of its attributes."""
    reader = _Page(lang)
    reader.feed(page)
    yield from reader.found


class _Page(HTMLParser):
    def __init__(self, lang: str) -> None:
        super().__init__()
        self.lang, self.found = lang, list[str]()
        self._open: list[tuple[str, str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        _, lang, seen = self._open[-1] if self._open else ("", self.lang, True)
        lang = given.get("lang") or lang
        if lang == self.lang:
            self.found += [value or "" for key, value in attrs if key in _SAID]
        if tag not in _VOID:
            self._open.append((tag, lang, seen and tag not in _UNSEEN))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        _, lang, seen = self._open[-1] if self._open else ("", self.lang, True)
        if seen and lang == self.lang and data.strip():
            self.found.append(" ".join(data.split()))


def docx_words(content: bytes, lang: str) -> Iterator[str]:
    """Return the texts of a word processor's file, paragraph by paragraph."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in filter(_PARTS.fullmatch, archive.namelist()):
            root = ET.fromstring(archive.read(name))  # noqa: S314  made here
            for paragraph in root.iter(f"{_WORD}p"):
                yield "".join(_runs(paragraph, lang))


def _runs(paragraph: ET.Element, lang: str) -> Iterator[str]:
    for run in paragraph.iter(f"{_WORD}r"):
        spoken = run.find(f"{_WORD}rPr/{_WORD}lang")
        other = spoken is not None and spoken.get(f"{_WORD}val", lang)[:2] != lang
        words = "".join(it.text or " " for it in run if it.tag in _TEXT)
        yield "·" if other or words.isdigit() else words


def xlsx_words(content: bytes) -> Iterator[str]:
    """Return the texts of a workbook's cells."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            if name.endswith("sharedStrings.xml") or "worksheets/sheet" in name:
                root = ET.fromstring(archive.read(name))  # noqa: S314  made here
                yield from (it.text or "" for it in root.iter(f"{_SHEET}t"))
