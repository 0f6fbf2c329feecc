"""Text from data, made harmless before a person sees it."""

import unicodedata

_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_REPLACED = "\N{REPLACEMENT CHARACTER}"


def tame(text: str) -> str:
    """Put text on one line and replace signs that could steer a terminal or turn words round."""
    joined = " ".join(text.split())
    return "".join(_REPLACED if _steers(sign) else sign for sign in joined)


def _steers(sign: str) -> bool:
    return sign in _BIDI_CONTROLS or unicodedata.category(sign) == "Cc"
