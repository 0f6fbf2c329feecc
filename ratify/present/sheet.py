"""A sheet: one answer with its as-of date, ready to be shown in any format.

Rows hold plain values by machine key; what a reader sees instead of a value (``Kenya (KEN)`` for
``KEN``, a date with its mark) stands beside them as words, so that machine output never depends on
language, terminal or marks.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeAlias

from ratify.present.languages import language, unread

Value: TypeAlias = str | int | float | bool | tuple[str, ...] | None
Totals: TypeAlias = Mapping[str, "Value | Mapping[str, Value]"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its stable key, its heading for a reader, and how it behaves.

    :param about: what it holds, in one line, for the reference of keys.
    :param machine: whether JSON and CSV have it; ``shown``: whether tables and Markdown do.
    :param wraps: whether its text may go over several lines in a terminal (never a date or code).
    :param least: narrowest width of a column that wraps; 0 lets its longest word decide.
    :param optional: 0 is kept always; the highest number is left out first in a narrow terminal.
    :param palette: the vocabulary that gives its colours: ``standing``, ``gap``, ``health``,
        ``severity``.
    """

    key: str
    heading: str = ""
    about: str = ""
    machine: bool = True
    shown: bool = True
    right: bool = False
    wraps: bool = False
    least: int = 0
    optional: int = 0
    palette: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: values by machine key, and words for a reader where they differ from the value."""

    values: Mapping[str, Value]
    words: Mapping[str, str] = field(default_factory=dict)

    def read(self, key: str) -> str:
        """What a reader sees under that key."""
        return self.words[key] if key in self.words else plain(self.values.get(key))

    def told(self, lang: str) -> "Row":
        """The same row with its sentences said in a language."""
        tell = language(lang).tell

        def said(value: Value) -> Value:
            if isinstance(value, tuple):
                return tuple(map(tell, value))
            return tell(value) if isinstance(value, str) else value

        return Row(
            values={key: said(value) for key, value in self.values.items()},
            words={key: tell(words) for key, words in self.words.items()},
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One answer, complete: title, date, rows, totals and what a reader must know about them.

    :param name: the command that gives it, such as ``status``.
    :param totals: counts by machine key; several instruments have one mapping each, by code.
    :param summary: the totals in sentences, for readers.
    :param legend: what the marks and letters in this sheet mean.
    :param notes: what must be known to read it rightly: dates of sources, doubts.
    :param sources: where it was read, numbered as rows refer to them; machine rows name theirs.
    :param compact: one space between columns, for a matrix of many narrow ones.
    :param for_readers: the same answer laid out for the eye, where rows do not suit it.
    :param more: further tables of the same answer, for readers; machines ask for one at a time.
    :param lang: the language of all that readers see; headings are translated when shown.
    """

    name: str
    title: str
    as_of: date
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    known_at: datetime | None = None
    totals: Totals = field(default_factory=dict)
    summary: tuple[str, ...] = ()
    legend: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    compact: bool = False
    for_readers: "Sheet | None" = None
    more: "tuple[Sheet, ...]" = ()
    lang: str = "en"

    @property
    def machine_columns(self) -> tuple[Column, ...]:
        """Columns of JSON and CSV, in their promised order."""
        return tuple(column for column in self.columns if column.machine)

    @property
    def shown_columns(self) -> tuple[Column, ...]:
        """Columns of tables and Markdown, in reading order, headed in the sheet's language."""
        say = language(self.lang).say
        return tuple(
            replace(column, heading=say(column.heading)) for column in self.columns if column.shown
        )

    @property
    def dated(self) -> str:
        """The line that says for which day, and for which state of knowledge, the answer holds."""
        say, day = language(self.lang).say, self.as_of.isoformat()
        if self.known_at is None:
            return say("As of {day}", day=day)
        known = self.known_at.isoformat(timespec="seconds")
        return say("As of {day}, as known at {time}", day=day, time=known)

    @property
    def remarks(self) -> tuple[str, ...]:
        """The notes, with what readers of a translation must know."""
        return (*self.notes, *unread(language(self.lang)))

    @property
    def tables(self) -> "tuple[Sheet, ...]":
        """What a reader sees: the answer as it is laid out for the eye, and its further tables."""
        view = self.for_readers or self
        return (view, *(one.for_readers or one for one in view.more))

    def told(self) -> "Sheet":
        """The same sheet with every sentence said in its language; values stay as they are."""
        if self.lang == "en":
            return self
        tell = language(self.lang).tell
        return replace(
            self,
            title=tell(self.title),
            rows=tuple(row.told(self.lang) for row in self.rows),
            summary=tuple(map(tell, self.summary)),
            legend=tuple(map(tell, self.legend)),
            notes=tuple(map(tell, self.notes)),
            sources=tuple(map(tell, self.sources)),
            for_readers=self.for_readers and self.for_readers.told(),
            more=tuple(one.told() for one in self.more),
        )

    def machine_rows(self) -> Iterator[dict[str, Value]]:
        """The rows as plain mappings with exactly the machine keys."""
        for row in self.rows:
            yield {column.key: row.values.get(column.key) for column in self.machine_columns}


def plain(value: Value) -> str:
    """Write a value as text: nothing for None, ``yes``/``no``, items separated by semicolons."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return "; ".join(value)
    return str(value)
