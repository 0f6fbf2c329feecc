"""Which way text runs, and how words that run the other way are kept in their place.

Isolates (Unicode Standard Annex 9, sections 2.4 and 6.3) keep a code such as ``C189``, or a date,
in one piece within Arabic; they have no width and are not seen.
"""

import unicodedata

RIGHT_TO_LEFT = frozenset({"ar"})
LEFT_ISOLATE, RIGHT_ISOLATE, FIRST_STRONG, END = "\u2066", "\u2067", "\u2068", "\u2069"
LEFT_MARK, RIGHT_MARK = "\u200e", "\u200f"
"""Letters without width, of one direction each; between two numbers, one parts them."""
JOINER = "\u2060"
"""No line is broken where it stands."""
_RIGHT = frozenset({"R", "AL"})
_OPENING = frozenset({LEFT_ISOLATE, RIGHT_ISOLATE, FIRST_STRONG})


def direction(lang: str) -> str:
    """Return ``rtl`` for a language that runs from right to left, else ``ltr``."""
    return "rtl" if lang in RIGHT_TO_LEFT else "ltr"


def runs_right(text: str) -> bool:
    """Whether any letter of a text runs from right to left."""
    return any(unicodedata.bidirectional(sign) in _RIGHT for sign in text)


def comma(text: str) -> str:
    """Return what parts a text from the words that follow it."""
    return "، " if runs_right(text) else ", "


def isolated(text: str) -> str:
    """Keep a text in one piece within a line that runs from right to left.

    Words of the line's own direction, plain numbers, and texts whose parts are kept in their
    place already need no isolate.
    """
    if text.isdigit() or not any(sign.isalnum() for sign in text):
        return text
    if runs_right(text) or END in text:
        return text
    return f"{LEFT_ISOLATE}{text}{END}"


def cell(text: str) -> str:
    """Keep a cell of a line of cells apart from its neighbours."""
    return f"{FIRST_STRONG}{text}{END}" if text.strip() else text


def rebalanced(lines: list[str]) -> list[str]:
    """Close in each line of a broken text what it opened, and open it again in the next."""
    made: list[str] = []
    waiting: list[str] = []
    for line in lines:
        opened = [*waiting]
        for sign in line:
            if sign in _OPENING:
                opened.append(sign)
            elif sign == END and opened:
                opened.pop()
        made.append(f"{''.join(waiting)}{line}{END * len(opened)}")
        waiting = opened
    return made


def balanced(text: str) -> bool:
    """Whether every isolate of a text is closed within it, so that it cannot turn what follows."""
    depth = 0
    for sign in text:
        depth += (sign in _OPENING) - (sign == END)
        if depth < 0:
            return False
    return depth == 0
