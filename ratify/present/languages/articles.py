"""References to articles, Parts and Annexes, from the treaty's own numbering."""

import re

from ratify.present.languages.language import Language

_NUMBERED = re.compile(r"(VCLT )?(art\.|arts\.|Part|Annex) (.+)")


def article_words(language: Language, key: str) -> str:
    """Write ``art. 2``, ``Part II``, ``Annex I`` or ``*`` (the treaty as a whole)."""
    if key == "*":
        return language.say("the whole treaty")
    match = _NUMBERED.fullmatch(key)
    if match is None:
        return language.tell(key)
    of, kind, number = match.groups()
    patterns = {
        "art.": language.say("art. {number}", number=number),
        "arts.": language.say("arts. {number}", number=number),
        "Part": language.say("Part {number}", number=number),
        "Annex": language.say("Annex {number}", number=number),
    }
    words = patterns[kind]
    return language.say("VCLT {article}", article=words) if of else words
