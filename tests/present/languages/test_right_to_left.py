"""In Arabic, codes and dates stand within isolates, so that no line is turned about them."""

import re
import unicodedata
from collections.abc import Iterator

import pytest

from ratify.present.languages import language
from ratify.present.languages.direction import (
    END,
    FIRST_STRONG,
    LEFT_ISOLATE,
    RIGHT_ISOLATE,
    balanced,
    isolated,
)
from tests.present.languages.conftest import Said

_OPENING = {LEFT_ISOLATE, RIGHT_ISOLATE, FIRST_STRONG}
_COMMAND = re.compile(r"`[^`]*`|https?://\S+")


def loose(text: str) -> Iterator[str]:
    """Latin words that stand in an Arabic line without an isolate around them."""
    depth, word = 0, ""
    for sign in f"{_COMMAND.sub('', text)} ":
        depth += (sign in _OPENING) - (sign == END)
        if unicodedata.bidirectional(sign) == "L" and not depth:
            word += sign
        elif word:
            yield word
            word = ""


def runs_right(text: str) -> bool:
    return any(unicodedata.bidirectional(sign) in {"R", "AL"} for sign in text)


@pytest.mark.parametrize(
    "command",
    ["status KEN", "explain ZAF C189", "gaps KEN", "peers KEN C189", "trend FMP", "list FMP"],
)
def test_a_latin_word_in_an_arabic_line_is_isolated(command: str, said: Said) -> None:
    lines = [text for text in said(*command.split(), lang="ar") if runs_right(text)]
    assert lines
    assert {word for line in lines for word in loose(line)} == set()


@pytest.mark.parametrize(
    ("command", "into"), [("brief KEN", "brief.html"), ("report", "report.html")]
)
def test_a_latin_word_in_an_arabic_page_is_isolated(command: str, into: str, said: Said) -> None:
    lines = [text for text in said(*command.split(), lang="ar", into=into) if runs_right(text)]
    assert lines
    assert {word for line in lines for word in loose(line)} == set()
    assert all(map(balanced, lines))


def test_a_page_in_arabic_runs_from_right_to_left() -> None:
    assert language("ar").direction == "rtl"
    assert {language(lang).direction for lang in ("en", "fr", "pt", "es", "sw")} == {"ltr"}


def test_a_code_is_isolated_once_and_a_number_not_at_all() -> None:
    assert isolated("C189") == f"{LEFT_ISOLATE}C189{END}"
    assert isolated(isolated("C189")) == isolated("C189")
    assert isolated("2014") == "2014"
    assert isolated("المادة 2") == "المادة 2"


def test_a_value_within_an_arabic_sentence_is_isolated() -> None:
    said = language("ar").say("{treaty}:", treaty="C189")
    assert f"{LEFT_ISOLATE}C189{END}" in said
