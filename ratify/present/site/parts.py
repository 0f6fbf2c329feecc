"""What pages are made of: links, standings, dates, tables. The templates know how each looks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words that lead to a page of the site, named by its path in the language.

    :param code: printed before the words, such as the code of an instrument.
    """

    text: str
    page: str
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A standing: its code, its letter, its words, and whether it rests on an unverified act.

    :param bare: only the letter is shown, the words are for screen readers.
    """

    code: str
    letter: str
    words: str
    doubtful: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A date as far as it is known, with its words, its mark and the number of its source."""

    iso: str
    words: str
    mark: str = ""
    cite: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A number of others, as words and as a bar."""

    count: int
    of: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number with its words, and an address where it leads on."""

    value: float
    words: str


Cell: TypeAlias = str | Link | Chip | Dated | Share | Number | tuple[Link, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its heading, and whether its cells are numbers.

    :param page: the page that the heading leads to, if any.
    :param narrow: the column holds single letters.
    """

    heading: str
    page: str = ""
    number: bool = False
    narrow: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row, whose first cell names it.

    :param key: the name that an address may end in, to lead to this row.
    :param marks: what filters look at: the standing, the RECs, the region, by name of the filter.
    """

    cells: tuple[Cell, ...]
    key: str = ""
    marks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A choice of rows: the mark it looks at, its label, and values with their words."""

    mark: str
    label: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table that can be sorted and filtered where there is JavaScript.

    :param key: its name on the page.
    :param foot: a last row, which is never sorted.
    :param dense: many narrow columns.
    :param stacked: on a phone each row becomes a short list, its cells labelled.
    """

    key: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    filters: tuple[Filter, ...] = ()
    foot: tuple[Cell, ...] = ()
    dense: bool = False
    stacked: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """One source in the list at the foot of a page."""

    number: int
    title: str
    url: str
    dated: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page in one language.

    :param path: where it stands within the language, such as ``states/KEN.html``.
    :param section: the path of the section it belongs to, marked in the menu.
    :param description: one sentence on what it holds.
    :param content: what its template asks for.
    :param interactive: whether it loads the map that can be worked with.
    """

    path: str
    section: str
    template: str
    title: str
    description: str
    content: Mapping[str, Any]
    interactive: bool = False
