"""Words made safe to stand anywhere, whatever a record says."""

import unicodedata

from ratify.present.languages.spacing import one_line

_NO_SIGNS = "\ufffe\uffff"  # not allowed in XML, so neither in DOCX
_OPENED = dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c") | dict.fromkeys(
    "\u2066\u2067\u2068", "\u2069"
)


def plain(text: str) -> str:
    """Make a string safe to stand anywhere: one line, no control signs, directions closed.

    Marks of direction are kept, because Arabic needs them; an embedding or isolate that is left
    open is closed at the end, so that it cannot turn what follows.
    """
    words = one_line(text)
    kept = "".join(
        sign
        for sign in words
        if unicodedata.category(sign) not in {"Cc", "Cs"} and sign not in _NO_SIGNS
    )
    return kept + "".join(reversed(_left_open(kept)))


def printed(value: object) -> object:
    """What a template prints for a value: every string made safe, all else as it is."""
    if type(value) is not str or (value.isascii() and value.isprintable()):
        return value
    return plain(value)


def _left_open(text: str) -> list[str]:
    waiting: list[str] = []
    for sign in text:
        if sign in _OPENED:
            waiting.append(_OPENED[sign])
        elif sign in waiting:
            at = len(waiting) - 1 - waiting[::-1].index(sign)
            del waiting[at:]
    return waiting


def joined(text: object) -> str:
    """Make a string safe and keep the blanks at its ends, which join it to its neighbours."""
    words = str(text)
    before = " " if words[:1].isspace() else ""
    after = " " if words[-1:].isspace() and words.strip() else ""
    return f"{before}{plain(words)}{after}"


def shortened(text: str, room: int) -> str:
    """Cut a text after a word, with an ellipsis, where it has more signs than there is room for."""
    if len(text) <= room:
        return text
    return text[: room - 1].rsplit(" ", 1)[0].rstrip(" ,;:·-–") + "…"
