"""References to articles, Parts and Annexes, from the treaty's own numbering."""

import re
from functools import cache

from ratify.present.languages.language import Language
from ratify.sentence import Sentence

_NUMBERED = re.compile(r"(VCLT )?(art\.|arts\.|Part|Annex) (.+)")
_WHOLE = Sentence("the whole treaty")
_UNNUMBERED = {
    "definitions": Sentence("definitions"),
    "final clauses": Sentence("final clauses"),
}


@cache
def article_words(language: Language, key: str) -> str:
    """Write ``art. 2``, ``Part II``, ``Annex I`` or ``*`` (the treaty as a whole)."""
    return language.tell(_WHOLE if key == "*" else article(key))


@cache
def article(key: str) -> str:
    """Return a reference that can be put into a sentence and is told in the reader's language."""
    match = _NUMBERED.fullmatch(key)
    if match is None:
        return _UNNUMBERED.get(key, key)
    of, kind, number = match.groups()
    patterns = {
        "art.": Sentence("art. {number}", number=number),
        "arts.": Sentence("arts. {number}", number=number),
        "Part": Sentence("Part {number}", number=number),
        "Annex": Sentence("Annex {number}", number=number),
    }
    words = patterns[kind]
    return Sentence("VCLT {article}", article=words) if of else words
