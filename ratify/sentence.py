"""A sentence that remembers how it was made, so that it can be said again in another language.

The law and the analysis speak English. What they say reaches readers of six languages, so their
sentences keep the pattern and the values that they were made of; the languages of ``present``
translate the pattern and put the values in again.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, Self, TypeAlias

from ratify.vocabulary import label

Writer: TypeAlias = Callable[[object, bool], str]
"""Writes one value; the second argument says whether it opens its sentence."""

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_OPENING = re.compile(r"\{(\w+)\}")


class Sentence(str):
    """An English text, with the pattern and the values behind it; elsewhere a plain string.

    Values are strings, numbers, dates (written ``YYYY-MM-DD``), codes of the vocabulary (written
    with their label), a :class:`Day` to be written in words, a :class:`Series`, names by language
    code, and other sentences. A code that opens the pattern is in sentence case, elsewhere it
    begins small.

    :param pattern: English with ``{names}`` in place of the values.
    """

    pattern: str
    plural: str
    number: int
    values: Mapping[str, object]

    def __new__(cls, pattern: str, /, **values: object) -> Self:
        """Put the values into the pattern, in English."""
        made = super().__new__(cls, filled(pattern, values, in_english))
        made.pattern, made.plural, made.number, made.values = pattern, "", 0, values
        return made

    @classmethod
    def counted(cls, singular: str, plural: str, number: int, /, **values: object) -> Self:
        """Make a sentence whose wording depends on a number, which its patterns call ``{n}``."""
        made = cls(singular if number == 1 else plural, n=number, **values)
        made.pattern, made.plural, made.number = singular, plural, number
        return made


class Dated(Protocol):
    """A date, or as much of one as is known."""

    @property
    def year(self) -> int:
        """The year."""

    @property
    def month(self) -> int | None:
        """The month, where it is known."""

    @property
    def day(self) -> int | None:
        """The day of the month, where it is known."""


@dataclass(frozen=True, slots=True)
class Day:
    """A date that is written in words: ``8 July 2024``, ``July 2024`` or ``2024``."""

    when: Dated

    def __str__(self) -> str:
        month = "" if self.when.month is None else f"{MONTHS[self.when.month - 1]} "
        number = "" if self.when.day is None else f"{self.when.day} "
        return f"{number}{month}{self.when.year}"


@dataclass(frozen=True, slots=True)
class Series:
    """Words in a row that ends with ``and``: ``Benin, Ghana and Togo``."""

    items: tuple[object, ...]

    def __str__(self) -> str:
        *first, last = map(str, self.items)
        return f"{', '.join(first)} and {last}" if first else last


@dataclass(frozen=True, slots=True)
class Small:
    """Words that begin small wherever they stand, such as a title within a list."""

    words: object

    def __str__(self) -> str:
        return uncapitalised(in_english(self.words, True))  # noqa: FBT003  a Writer


class Prose(str):
    """A text of the data files in our own words, said in the reader's language where it can be."""

    __slots__ = ()


def forms(singular: str, plural: str) -> tuple[str, str]:
    """Mark two patterns as the forms of one text, for :meth:`Sentence.counted`."""
    return singular, plural


def worded(code: StrEnum) -> Sentence:
    """Return the label of a code as a sentence, in sentence case."""
    return Sentence("{code}", code=code)


def joined(items: Iterable[object], mark: str = ", ") -> Sentence:
    """Return items one after the other, parted by a mark."""
    values = {f"item{at}": item for at, item in enumerate(items)}
    return Sentence(mark.join(f"{{{key}}}" for key in values), **values)


def filled(pattern: str, values: Mapping[str, object], write: Writer) -> str:
    """Put values into a pattern, each as the writer has it."""
    if not values:
        return pattern.format()
    opening = _OPENING.match(pattern)
    first = opening[1] if opening else ""
    return pattern.format(**{key: write(value, key == first) for key, value in values.items()})


def in_english(value: object, opens: bool) -> str:  # noqa: FBT001  a Writer
    """Write one value in English."""
    if isinstance(value, StrEnum):
        return label(value) if opens else uncapitalised(label(value))
    if isinstance(value, int | float):
        return english_number(value)
    return str(value["en"] if isinstance(value, Mapping) else value)


def english_number(value: float) -> str:
    """Write a number with separators and at most three decimals: ``3,627,829``, ``8.14``."""
    whole = f"{value:,.3f}"
    return whole.rstrip("0").rstrip(".")


def uncapitalised(words: str) -> str:
    """Begin words small, as within a sentence, unless they begin with an abbreviation."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def capitalised(words: str) -> str:
    """Begin words with a capital, as a sentence does."""
    return words[:1].upper() + words[1:]
