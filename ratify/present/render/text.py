"""Text from data, made harmless before a person sees it, and what no line may break."""

import re
import unicodedata

from rich.cells import cell_len

from ratify.present.languages.direction import balanced
from ratify.present.languages.spacing import one_line

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e")
_ISOLATES = frozenset("\u2066\u2067\u2068\u2069")
_HARD = re.compile("[\u00a0\u202f]")
_REPLACED = "\N{REPLACEMENT CHARACTER}"
_GLUE = "\ue000"  # private use, as wide as a space: line breaking takes it for a letter
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_TOGETHER = re.compile(
    rf"(?:\b\d\d? )?\b(?:{_MONTHS}) \d{{4}}\b|\b(?:arts?|No)\. (?=\d)|\b(?:Annex|Part) (?=[IVX\d])"
)


def tame(text: str) -> str:
    """Put text on one line and replace signs that could steer a terminal or turn words round.

    Isolates that are closed within the text stay: Arabic needs them, and they turn nothing else.
    """
    joined = one_line(text)
    if joined.isascii() and joined.isprintable():
        return joined
    steering = _TURNING if balanced(joined) else _TURNING | _ISOLATES
    return "".join(_REPLACED if _steers(sign, steering) else sign for sign in joined)


def _steers(sign: str, steering: frozenset[str]) -> bool:
    return sign in steering or unicodedata.category(sign) == "Cc"


def bound(text: str) -> str:
    """Return harmless text in which no line may break within a date or a reference to an article.

    :func:`released` gives it back as it was.
    """
    if " " not in text and text.isascii() and text.isprintable():
        return text
    glued = _TOGETHER.sub(_glued, tame(text))
    return glued if glued.isascii() else _HARD.sub(_GLUE, glued)


def _glued(found: re.Match[str]) -> str:
    return found[0].replace(" ", _GLUE)


def room_for(text: str) -> int:
    """Return how many columns of a terminal harmless text takes."""
    return len(text) if text.isascii() else cell_len(text)


def released(text: str) -> str:
    """Return bound text with plain spaces."""
    return text.replace(_GLUE, " ")
