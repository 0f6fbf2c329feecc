"""A document as blocks, so that Markdown, HTML, DOCX and PDF are four views of one thing.

Text is a sequence of pieces: plain strings, strong words, marks, standings and source numbers.
Plain strings are never markup in any format; each renderer escapes them in its own way.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from ratify.present.documents.drawing import Drawing
from ratify.present.documents.plain import plain as plain  # noqa: PLC0414  so that others find it here
from ratify.present.documents.plain import printed as printed  # noqa: PLC0414
from ratify.present.documents.plain import shortened


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that carry the weight of their sentence."""

    text: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A short remark on how far what stands before it can be relied upon: ``unverified``."""

    text: str


@dataclass(frozen=True, slots=True)
class Chip:
    """A standing in words, with a sign and a tone; neither colour nor sign carries it alone."""

    text: str
    sign: str
    tone: str


@dataclass(frozen=True, slots=True)
class Day:
    """A full date in words, with the date itself for a workbook to reckon with."""

    text: str
    date: date


@dataclass(frozen=True, slots=True)
class Cite:
    """Numbers of the sources of what stands before it."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """A gap for a person to fill, with what belongs there: ``name``; never filled by us."""

    text: str


@dataclass(frozen=True, slots=True)
class Original:
    """Words that stay in the language in which they were recorded, with its code."""

    text: str
    lang: str


@dataclass(frozen=True, slots=True)
class Sketch:
    """A drawing within the text.

    :param width: in millimetres on paper.
    :param text: what stands for it where it cannot be seen; empty where the words beside it do.
    """

    drawing: Drawing
    width: int
    text: str = ""


Piece: TypeAlias = str | Day | Strong | Mark | Chip | Cite | Blank | Original | Sketch
Text: TypeAlias = tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading; level 1 is a numbered part of the document, 2 a section of it."""

    level: int
    text: str
    new_page: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph, plain unless it has a role.

    :param role: ``lead`` (the message), ``note`` (how to read it), ``warning`` (what must be known
        before use), ``draft`` (the text of a paper to be signed) or ``figure`` (a drawing).
    """

    text: Text
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A list, numbered or not."""

    items: tuple[Text, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table: its heading and its share of the width, in per cent."""

    title: str
    width: int
    right: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A row across the whole table that names the rows below it."""

    title: str


Cells: TypeAlias = tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with a heading row; the first cell of each row is its heading."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Cells | Band, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One figure: the number, what it counts, and its year."""

    value: str
    label: str
    detail: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiles:
    """A row of figures."""

    items: tuple[Tile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One numbered source: its title, its address if it has one, and its date in words."""

    number: int
    title: str
    url: str = ""
    dated: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The numbered list of sources, at the end."""

    items: tuple[Source, ...]


Block: TypeAlias = Heading | Paragraph | Bullets | Table | Tiles | Sources


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A small drawing, with the words that stand for it where it cannot be seen."""

    drawing: Drawing
    alternative: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One document: its title, its day, its blocks.

    :param kind: what it is, such as ``Country briefing sheet``.
    :param dated: the line that says for which day it holds; it runs at the foot of each page.
    :param as_of: that day; it stands for the date of the file where a format wants one.
    :param landscape: whether its pages lie across, for tables with many columns.
    """

    kind: str
    title: str
    dated: str
    as_of: date
    blocks: tuple[Block, ...]
    lang: str = "en"
    picture: Picture | None = None
    keywords: tuple[str, ...] = field(default=())
    landscape: bool = False


def running_line(document: "Document") -> str:
    """Return what runs at the foot of each page: one line, its day always whole."""
    room = (150 if document.landscape else 104) - len(document.dated)
    return f"{shortened(plain(document.title), room)} · {document.dated}"


def words_of(text: Text) -> str:
    """Return the words of a text without its source numbers."""
    return plain("".join(_words(text)))


def _words(text: Text) -> Iterator[str]:
    for piece in text:
        if isinstance(piece, str):
            yield piece
        elif isinstance(piece, Mark):
            yield f" ({piece.text})"
        elif isinstance(piece, Blank):
            yield f"[{piece.text}]"
        elif not isinstance(piece, Cite):
            yield piece.text


def ranges(numbers: tuple[int, ...]) -> list[tuple[int, int]]:
    """Return the runs in a row of numbers: 1, 3, 4, 5 is (1, 1) and (3, 5)."""
    found: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found


def is_address(url: str) -> bool:
    """Whether an address may be offered as a link: only pages of the web are."""
    return url.startswith(("https://", "http://")) and not any(sign.isspace() for sign in url)
