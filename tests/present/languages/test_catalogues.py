"""Every text is said in every language, with its values, and as the code says it today."""

import re
from collections.abc import Iterator
from gettext import c2py
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message

from ratify.present.languages import language
from ratify.present.languages.catalogue import forms_of, plural_of
from ratify.present.languages.direction import balanced
from ratify.present.languages.extraction import OTHERS, files, in_file, templates
from ratify.present.languages.terms import terms

PARTS = ("", "data")
_BARE = re.compile(r"(?<=[\w)»}]) [;:!?%»]|« |[\w)}][;!?»]")
_FIELD = re.compile(r"\{\w+\}")
_THIN = "\u202f"
_HOLD = re.compile(r"https?://\S+")

catalogue = pytest.mark.parametrize("part", PARTS)
speaking = pytest.mark.parametrize("lang", OTHERS)


def texts(found: Catalog) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The English forms of each text with those of the language."""
    for message in found:
        if message.id:
            yield forms(message.id), forms(message.string)


def forms(text: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


def fields(text: str) -> set[str]:
    return {key for _, key, _, _ in Formatter().parse(text) if key is not None}


def test_no_catalogue_is_behind_the_code() -> None:
    behind = [path.name for path, content in files().items() if path.read_bytes() != content]
    assert behind == []


@speaking
@catalogue
def test_every_text_is_translated(lang: str, part: str) -> None:
    asked = {forms(message.id) for message in templates()[part] if message.id}
    said = {english for english, words in texts(in_file(lang, part)) if all(words)}
    assert asked - said == set()


@speaking
@catalogue
def test_a_translation_has_the_values_of_its_text_and_no_others(lang: str, part: str) -> None:
    for english, words in texts(in_file(lang, part)):
        wanted = fields(english[-1])
        assert fields(words[-1]) == wanted, (english, words)
        assert all(fields(form) <= wanted | fields(english[0]) for form in words), words


@speaking
def test_what_is_counted_has_a_form_for_each_plural_of_the_language(lang: str) -> None:
    for english, words in texts(in_file(lang, "")):
        assert len(words) == (1 if len(english) == 1 else len(forms_of(lang))), english


@speaking
def test_the_plural_formula_is_that_of_unicode(lang: str) -> None:
    found = in_file(lang, "")
    choose = c2py(found.plural_expr)
    for number in (*range(211), 1000, 1_000_000, 2_000_000):
        assert choose(number) == forms_of(lang).index(plural_of(lang, number)), number


@speaking
def test_nobody_is_said_to_have_read_what_nobody_has_signed(lang: str) -> None:
    assert language(lang).is_read is False


@speaking
@catalogue
def test_no_sentence_was_left_in_english(lang: str, part: str) -> None:
    left = [
        english[0]
        for english, words in texts(in_file(lang, part))
        if words[0] == english[0] and len(re.findall(r"[a-z]{3,}", _FIELD.sub("", english[0]))) > 3
    ]
    assert left == []


@catalogue
def test_french_keeps_its_signs_with_the_word_before(part: str) -> None:
    for _, words in texts(in_file("fr", part)):
        for form in words:
            assert not _BARE.search(_HOLD.sub("", form)), form
            assert "’" not in form, form


@catalogue
def test_what_turns_in_arabic_turns_back(part: str) -> None:
    assert all(balanced(form) for _, words in texts(in_file("ar", part)) for form in words)


@speaking
@catalogue
def test_a_text_begins_and_ends_as_its_english(lang: str, part: str) -> None:
    for english, words in texts(in_file(lang, part)):
        for form in words:
            bare = form.removeprefix(_THIN)  # French parts a semicolon from what comes before
            assert bare == bare.strip() or english[0] != english[0].strip(), form
            if " " in english[0]:
                assert form.endswith(".") == english[0].endswith("."), (english, form)


@speaking
def test_a_term_is_said_as_the_data_have_it(lang: str) -> None:
    found = {part: in_file(lang, part) for part in PARTS}
    for term in terms():
        said = {message.string for it in found.values() if (message := _of(it, term.english))}
        assert said == {term.words[lang]}, term.english


def _of(found: Catalog, english: str) -> Message | None:
    return found.get(english)
