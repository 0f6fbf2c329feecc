"""How wide a text is and where its lines break, near enough, without a browser to ask.

Widths are those of a wide sans serif (DejaVu Sans Condensed), so that narrower ones fit as well.
"""

import unicodedata

_NARROW, _WIDE = set("ijl.,:;'’|!()[]·I- "), set("mwMW@%—…")
_WITHOUT_WIDTH = {"Mn", "Cf"}
"""Vowel signs, and marks of direction."""


def width(text: str, size: float) -> float:
    """Estimate the width of a line in pixels, for a letter size in pixels."""
    return size * sum(map(_ems, text))


def _ems(sign: str) -> float:
    if sign in _NARROW:
        ems = 0.34
    elif sign in _WIDE:
        ems = 0.9
    elif unicodedata.category(sign) in _WITHOUT_WIDTH:
        ems = 0.0
    elif sign.isupper() or sign.isdigit():
        ems = 0.62
    else:
        ems = 0.54
    return ems


def lines(text: str, size: float, room: float, most: int) -> list[str]:
    """Break a text into at most ``most`` lines of that room, the last with an ellipsis if cut."""
    made: list[str] = []
    words = _words(text)
    while words and len(made) < most:
        line = _fitting(words, size, room)
        made.append(line)
    if words and made:
        made[-1] = _cut(made[-1] + "…", size, room)
    return made


def _words(text: str) -> list[str]:
    """The words of a text; the number at the end of a title stays with the word before it."""
    words: list[str] = []
    for word in text.split():
        if words and word[:1].isdigit() and word.endswith(")"):
            words[-1] += f"\u00a0{word}"
        else:
            words.append(word)
    return words


def _fitting(words: list[str], size: float, room: float) -> str:
    """Take from the words as many as fit on a line; one that is too long alone is broken."""
    line = words.pop(0)
    if width(line, size) > room:
        whole, line = line, _head(line, size, room)
        words.insert(0, whole[len(line) :])
        return line
    while words and width(f"{line} {words[0]}", size) <= room:
        line = f"{line} {words.pop(0)}"
    return line


def _head(word: str, size: float, room: float) -> str:
    end = max(1, int(room / size))
    while end < len(word) and width(word[: end + 1], size) <= room:
        end += 1
    return word[:end]


def _cut(line: str, size: float, room: float) -> str:
    while len(line) > 1 and width(line, size) > room:
        line = line[:-2].rstrip() + "…"
    return line
