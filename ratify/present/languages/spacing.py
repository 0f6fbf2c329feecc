"""Spaces: those that French keeps before its signs do not break, and are kept."""

import re

_BLANKS = re.compile(r"[^\S\u00a0\u202f]+")


def one_line(text: str) -> str:
    """Put a text on one line with single spaces; spaces that do not break stay as they are."""
    return _BLANKS.sub(" ", text).strip()


def words_of(text: str) -> list[str]:
    """Return the words of a text, those held together by spaces that do not break as one."""
    return [word for word in _BLANKS.split(text) if word]
