"""Text that came from anywhere is made safe to stand anywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ratify.present.documents.model import is_address, plain, ranges

OPENERS = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068"


def test_marks_of_direction_are_kept_because_arabic_needs_them() -> None:
    assert plain("\u200fأنغولا\u200e") == "\u200fأنغولا\u200e"


@pytest.mark.parametrize("opener", OPENERS)
def test_a_direction_left_open_is_closed_so_that_it_cannot_turn_what_follows(opener: str) -> None:
    closer = "\u202c" if opener in "\u202a\u202b\u202d\u202e" else "\u2069"
    assert plain(f"a{opener}b") == f"a{opener}b{closer}"
    assert plain(f"a{opener}b{closer}c") == f"a{opener}b{closer}c"


def test_control_signs_and_line_breaks_do_not_get_through() -> None:
    assert plain("a\x00b\x1b[31m\tc\r\nd\x7f\ufffe") == "ab[31m c d"


@given(st.text())
def test_plain_text_is_one_line_and_stays_as_it_is_the_second_time(text: str) -> None:
    once = plain(text)
    assert "\n" not in once
    assert plain(once) == once


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://au.int/en/treaties", True),
        ("http://ilo.org/x", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("https://a b", False),
        ("", False),
    ],
)
def test_only_pages_of_the_web_are_links(url: str, expected: bool) -> None:
    assert is_address(url) is expected


def test_numbers_in_a_row_are_told_as_a_range() -> None:
    assert ranges((3, 1, 4, 5, 9, 4)) == [(1, 1), (3, 5), (9, 9)]
