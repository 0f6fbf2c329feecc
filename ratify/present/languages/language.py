"""One of the six languages, and what it takes to say things in it."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from typing import TypeVar

from ratify.present.languages.catalogue import Catalogue, catalogue
from ratify.present.languages.dates import (
    day_words,
    decimal_words,
    listed_words,
    number_words,
    ordinal_words,
    share_words,
)
from ratify.present.languages.direction import direction, isolated
from ratify.sentence import Dated, Day, Prose, Sentence, Series, Small, filled, uncapitalised
from ratify.vocabulary import LANGUAGES, label

Words = TypeVar("Words")
_ENGLISH = "en"
_VALUE = re.compile(r"\{\w+\}")


def wording(texts: Words) -> Words:
    """Mark English texts that are said elsewhere, so that the catalogues have them."""
    return texts


@cache
def language(code: str) -> "Language":
    """Return the language of that code.

    :raises LookupError: there is no such language here.
    """
    if code not in LANGUAGES:
        raise LookupError(code)
    return Language(code)


class Language:
    """Says English texts in one language, with values put in.

    Values are written as the language does: numbers with its separators, codes of the vocabulary
    with their label (in sentence case where they open the text), sentences of the analysis in
    turn. A date is written ``YYYY-MM-DD``; who wants it in words puts in what :meth:`day` gives.
    In Arabic, codes and other words in Latin letters are isolated.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        self._texts = Catalogue(code, {}) if code == _ENGLISH else catalogue(code)
        self._data = self._texts if code == _ENGLISH else catalogue(code, "data")
        self._labels: dict[tuple[type[StrEnum], str], str] = {}

    @property
    def direction(self) -> str:
        """``ltr`` or ``rtl``."""
        return direction(self.code)

    @property
    def comma(self) -> str:
        """What parts words in a row."""
        return "، " if self.direction == "rtl" else ", "

    @property
    def is_read(self) -> bool:
        """Whether a native reader has checked its texts."""
        return self.code == _ENGLISH or bool(self._texts.read_by)

    def say(self, message: str, /, **values: object) -> str:
        """Say an English text; it stays English where the catalogue has no other."""
        return filled(self.pattern(message), values, self._write)

    def pattern(self, message: str) -> str:
        """Return a text in this language with its ``{names}`` still in it."""
        return self._texts.text(message)

    def count(self, singular: str, plural: str, number: int, /, **values: object) -> str:
        """Say a text whose wording depends on a number, which it calls ``{n}``."""
        pattern = self._texts.form(singular, plural, number)
        return filled(pattern, {"n": number, **values}, self._write)

    def tell(self, text: str) -> str:
        """Say a sentence of the law or the analysis, or a text of the data files.

        Any other text stays as it is, as does prose that is not translated.
        """
        if isinstance(text, Prose):
            return self.prose(text) or text
        if not isinstance(text, Sentence):
            return text
        if text.plural:
            pattern = self._texts.form(text.pattern, text.plural, text.number)
        else:
            pattern = self._marked(self._texts.text(text.pattern))
        return filled(pattern, text.values, self._write)

    def prose(self, text: str) -> str | None:
        """Return a text of the data files in this language; None where it is not translated."""
        if self.code == _ENGLISH or not text:
            return text
        return self._data.texts.get(text, (None,))[0]

    def label(self, code: StrEnum) -> str:
        """Return the words for a code, in sentence case."""
        key = (type(code), code.value)
        if key not in self._labels:
            self._labels[key] = self.say(label(code))
        return self._labels[key]

    def word(self, code: StrEnum) -> str:
        """Return the words for a code as they stand within a sentence."""
        return uncapitalised(self.label(code))

    def day(self, when: Dated, *, short: bool = False) -> str:
        """Write a date in words, as far as it is known."""
        return day_words(self.code, when, short=short)

    def ordinal(self, value: int) -> str:
        """Write an ordinal: ``12th``; other languages say ``No. 12`` around the number."""
        return ordinal_words(self.code, value)

    def number(self, value: float) -> str:
        """Write a number with the separators of the language."""
        return number_words(self.code, value)

    def decimal(self, value: float) -> str:
        """Write a number with exactly one decimal."""
        return decimal_words(self.code, value)

    def share(self, value: float) -> str:
        """Write a share of one in per cent."""
        return share_words(self.code, value)

    def listed(self, words: Iterable[str], *, end: bool = True) -> str:
        """Write a series: ``Benin, Ghana and Togo``; commas alone where it may go on."""
        return listed_words(self.code, [self.own(word) for word in words], end=end)

    def own(self, text: str) -> str:
        """Keep a text of another direction in its place."""
        return isolated(text) if self.direction == "rtl" else text

    def written(self, value: object, *, opens: bool) -> str:
        """Write a value as it is put into a text.

        :param opens: whether it opens the text, so that a code is in sentence case.
        """
        match value:
            case StrEnum():
                words = self.label(value) if opens else self.word(value)
            case Small():
                words = uncapitalised(self.written(value.words, opens=opens))
            case Series():
                words = self.listed(self.written(item, opens=False) for item in value.items)
            case Day():
                words = self.day(value.when)
            case int() | float():
                words = self.number(value)
            case Mapping():
                words = self.own(str(value.get(self.code) or value[_ENGLISH]))
            case _:
                words = self.own(self.tell(value) if isinstance(value, str) else str(value))
        return words

    def _marked(self, pattern: str) -> str:
        """Give a row of values the marks of Arabic, which no catalogue has an entry for."""
        if self.code != "ar" or any(sign.isalpha() for sign in _VALUE.sub("", pattern)):
            return pattern
        return pattern.replace(", ", "، ").replace("; ", "؛ ")

    def _write(self, value: object, opens: bool) -> str:  # noqa: FBT001  a Writer
        return self.written(value, opens=opens)
