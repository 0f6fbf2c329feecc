"""Commands in another language: a real one, or one in which only what is translated changes."""

import importlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from ratify.analysis.report import MANDATE
from ratify.present.languages.data_texts import data_texts
from ratify.register import Register
from ratify.register.guidance import Guidance
from ratify.seeds import baseline_folder
from ratify.seeds.regimes import read_regimes
from tests.cli.conftest import Answered, Ratify, made, ratify
from tests.present.languages.pseudo import LANG, Recorded, catalogues
from tests.present.languages.reading import markdown_words, words_in

__all__ = ["made", "ratify"]

Said = Callable[..., set[str]]
"""Runs a command and returns the texts that it says to readers of a language."""


_KEPT = ("Focal point", "Rép. arabe sahraouie dém.", "dém. démocratique; Rép. République")
"""Who recorded it in these tests, and how French itself shortens names of States."""


@pytest.fixture(scope="session")
def recorded(baseline: Register, guidance: Guidance) -> Recorded:
    """What stays in the language in which it was recorded."""
    told = {" ".join(text.split()) for text, _ in data_texts(baseline_folder())}
    facts = (vars(baseline), guidance, read_regimes(baseline_folder()), MANDATE, _KEPT)
    return Recorded(facts, told)


@pytest.fixture
def pseudo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Say everything that goes through the catalogues in wide letters, for one test."""
    module = importlib.import_module("ratify.present.languages.language")
    monkeypatch.setattr(module, "catalogue", catalogues())
    module.language.cache_clear()
    yield
    module.language.cache_clear()


@pytest.fixture
def said(ratify: Ratify, tmp_path: Path) -> Said:
    """Run a command in a language, to a file or a folder where a suffix is given."""

    def run(*words: str, lang: str = LANG, into: str = "") -> set[str]:
        output = ["--output", str(tmp_path / into)] if into else ["--format", "markdown"]
        answered: Answered = ratify(*words, *output, "--lang", lang)
        assert answered.code == 0, answered.err
        return {*(_read(tmp_path / into, lang) if into else markdown_words(answered.out))}

    return run


def _read(path: Path, lang: str) -> Iterable[str]:
    files = [path] if path.is_file() else sorted(it for it in path.rglob("*") if it.is_file())
    return (words for file in files for words in words_in(file, lang))
