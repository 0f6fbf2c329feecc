"""The words of treaty law in the five other languages, and which of them were seen in a text.

``terms.csv`` has one line for each: the English as the program says it, the words in each language,
and the languages in which these very words stood in a treaty, a gazette, a page of the African
Union, the ILO or the UN. The others are renderings of our own. Where the catalogues have a text
that is a term, they say what stands here.
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ratify.register import Register, Title
from ratify.vocabulary import TitleStanding


@dataclass(frozen=True, slots=True)
class Term:
    """One term: its words by language, and the languages in which they were seen."""

    english: str
    words: Mapping[str, str]
    seen: frozenset[str]


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are, and how many of them were seen in a text."""

    seen: int
    all: int


@cache
def terms() -> tuple[Term, ...]:
    """Return all terms in the order of their English."""
    text = (files("ratify.present.languages") / "terms.csv").read_text("utf-8")
    return tuple(_term(row) for row in csv.DictReader(text.splitlines()))


def _term(row: dict[str, str]) -> Term:
    words = {key: value for key, value in row.items() if key not in {"en", "seen"}}
    return Term(row["en"], words, frozenset(row["seen"].split()))


@cache
def words_of(lang: str) -> Mapping[str, str]:
    """Return the words of a language by their English."""
    return {term.english: term.words[lang] for term in terms()}


def terms_seen(lang: str) -> Count:
    """Count the terms of a language."""
    return Count(sum(lang in term.seen for term in terms()), len(terms()))


def titles_seen(register: Register, lang: str) -> Count:
    """Count the titles of treaties in a language, in full and in short."""
    titles = _titles(register, lang)
    return Count(sum(title.seen for title in titles), len(titles))


def titles_by_standing(register: Register, lang: str) -> Mapping[TitleStanding, int]:
    """Count the titles of treaties in a language by what kind of text they are."""
    found = [title.standing for title in _titles(register, lang)]
    return {standing: found.count(standing) for standing in TitleStanding}


def names_seen(register: Register, lang: str) -> Count:
    """Count the names of the States in a language."""
    names = [state.names[lang] for state in register.states.values() if lang in state.names]
    return Count(sum(name.seen for name in names), len(names))


def _titles(register: Register, lang: str) -> list[Title]:
    treaties: Iterable[Iterable[Title]] = (it.titles for it in register.instruments.values())
    return [title for titles in treaties for title in titles if title.lang == lang]
