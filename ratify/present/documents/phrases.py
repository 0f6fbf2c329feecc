"""Sentences with pieces in them: a date with its mark and sources, a title in strong type."""

from collections.abc import Iterator, Mapping, Sequence
from string import Formatter

from ratify.present.documents.model import Piece, Text
from ratify.present.languages import Language
from ratify.present.languages.dates import listed_words


def phrase(speaks: Language, pattern: str, values: Mapping[str, object]) -> Text:
    """Put values into a pattern of a language; those that are texts keep their pieces.

    :param pattern: words with ``{names}``, already in that language.
    """
    return tuple(_pieces(speaks, pattern, values))


def series(speaks: Language, texts: Sequence[Text], *, end: bool = True) -> Text:
    """Return a series of texts as the language writes it.

    :param end: whether it ends with ``and``; with commas alone it may go on.
    """
    values = {f"text{at}": text for at, text in enumerate(texts)}
    return phrase(
        speaks, listed_words(speaks.code, [f"{{{key}}}" for key in values], end=end), values
    )


def _pieces(speaks: Language, pattern: str, values: Mapping[str, object]) -> Iterator[Piece]:
    for at, (words, key, *_) in enumerate(Formatter().parse(pattern)):
        if words:
            yield words
        value = values[key] if key else ()
        if isinstance(value, tuple):
            yield from value
        else:
            yield speaks.written(value, opens=not at and not words)
