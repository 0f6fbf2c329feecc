"""A language that nobody speaks, and what is left in another than it.

Every text said through the catalogues comes out in full-width letters; what still stands in plain
ones went around them. That is a fault, unless it is a record: a name, a title, a law, a finding
stays in the language in which it was recorded.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache

from ratify.present.languages.catalogue import Catalogue, locale
from ratify.present.languages.extraction import templates
from ratify.sentence import capitalised

LANG = "fr"
"""The language whose names, dates and directions are kept."""

_WIDE = {code: code + 0xFEE0 for code in (*range(0x41, 0x5B), *range(0x61, 0x7B))}
_KEPT = re.compile(r"(\{\w+\}|`[^`]*`)")
_ADDRESS = re.compile(r"https?://\S+|\b\w+@\w+\.\w+|`[^`]*`|\(#[\w-]+\)|[^:…]*…")
"""Addresses, commands, links within a page, and a title that a running line cuts short."""

_WORDS = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'-]*(?:[ ,;.:()]+[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'-]*)*")
_SAID = re.compile(r"[a-z]{3}")


def wide(text: str) -> str:
    """Write a text in full-width letters, but for its fields and its commands."""
    parts = enumerate(_KEPT.split(text))
    return "".join(part if at % 2 else part.translate(_WIDE) for at, part in parts)


@cache
def catalogues() -> Callable[[str, str], Catalogue]:
    """Return what reads a catalogue, for a language that says everything in wide letters."""
    made = {part: Catalogue(LANG, dict(_texts(found))) for part, found in templates().items()}

    def read(_lang: str, part: str = "") -> Catalogue:
        return made[part]

    return read


def _texts(found: Iterable[object]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for message in found:
        entry = message.id  # type: ignore[attr-defined]
        if isinstance(entry, tuple):
            one, many = map(wide, entry)
            yield entry[0], (one, many, many)
        elif entry:
            yield entry, (wide(entry),)


class Recorded:
    """Everything that stands in the data and stays as it was recorded."""

    def __init__(self, facts: Iterable[object], told: Iterable[str]) -> None:
        ours = {*told}
        texts = {text for fact in facts for text in _leaves(fact)} - ours
        months = locale(LANG).months["format"]
        texts |= {word for width in ("wide", "abbreviated") for word in months[width].values()}
        self._by_word: dict[str, list[str]] = {}
        for text in sorted(texts, key=len, reverse=True):
            for form in {text, text.rstrip(". "), capitalised(text), text.partition(";")[0]}:
                if words := form.split():
                    self._by_word.setdefault(words[0].strip(_MARKS), []).append(form)

    def without(self, text: str) -> str:
        """Return a text without all that is a record."""
        words = {word.strip(_MARKS) for word in text.split()}
        found = {form for word in words for form in self._by_word.get(word, ())}
        for form in sorted(found, key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", "·", text)
        return text


_MARKS = "·[](){}*_.,;:«»“”'\u00a0\u202f\u2066\u2068\u2069|#\\"


def around(texts: Iterable[str], recorded: Recorded) -> set[str]:
    """Return what went around the catalogues: words in plain letters that no record has."""
    found: set[str] = set()
    for text in {*texts}:
        rest = _ADDRESS.sub("", text)
        if _SAID.search(rest):
            rest = recorded.without(rest)
            found |= {words for words in _WORDS.findall(rest) if _SAID.search(words)}
    return found


def _leaves(fact: object) -> Iterator[str]:
    if isinstance(fact, Enum):
        return
    if isinstance(fact, str):
        yield " ".join(fact.split())
    elif is_dataclass(fact):
        for field in fields(fact):
            yield from _leaves(getattr(fact, field.name))
    elif isinstance(fact, Mapping):
        for key, value in fact.items():
            yield from _leaves(key)
            yield from _leaves(value)
    elif isinstance(fact, Iterable):
        for item in fact:
            yield from _leaves(item)
