"""What a treaty lets a State declare when it ratifies, as text with gaps."""

from collections.abc import Iterable, Iterator

from ratify.present.documents.model import Blank, Piece
from ratify.present.languages import Language, article_words
from ratify.register import Flexibility
from ratify.vocabulary import FlexibilityKind

_FEW = 3
_OWN_WORDS = frozenset({FlexibilityKind.OPTIONAL_DECLARATION, FlexibilityKind.RESERVATION})
"""What a State words itself; the treaty gives the subject alone."""


def declarations(say: Language, choices: Iterable[Flexibility]) -> Iterator[Piece]:
    """Return a sentence for each declaration that may stand in the letter, its content a gap.

    What a Convention requires stands as text; what it allows is a gap as a whole, to be filled in
    or struck out. Nothing is chosen here.
    """
    for at, choice in enumerate(it for it in choices if it.items or it.kind in _OWN_WORDS):
        if at:
            yield " "
        where = article_words(say, choice.article)
        if not choice.items:
            what = (say.prose(choice.text) or choice.text).rstrip(".")
            yield Blank(say.say("if so decided, under {where}: {what}", where=where, what=what))
            continue
        items = _items(say, choice)
        if choice.compulsory:
            yield say.say("In accordance with {where} it accepts the obligations of", where=where)
            yield " "
            yield Blank(_wanted(say, choice, items))
            yield "."
        elif choice.kind is FlexibilityKind.EXCLUSION:
            yield Blank(_exclusion(say, choice, where, items))
        else:
            yield Blank(
                say.say(
                    "if so decided: in accordance with {where} it has recourse to {items}",
                    where=where,
                    items=items,
                )
            )


def _exclusion(say: Language, choice: Flexibility, where: str, items: str) -> str:
    if choice.at_most == 1:
        return say.say(
            "if so decided: in accordance with {where} it excludes one of {items}",
            where=where,
            items=items,
        )
    return say.say(
        "if so decided: in accordance with {where} it excludes any or all of {items}",
        where=where,
        items=items,
    )


def _wanted(say: Language, choice: Flexibility, items: str) -> str:
    if not choice.one_of:
        return say.say("at least {least} of {items}", least=choice.minimum, items=items)
    return say.say(
        "at least {least} of {items}, one of them {needed}",
        least=choice.minimum,
        items=items,
        needed=_either(say, choice.one_of),
    )


def _items(say: Language, choice: Flexibility) -> str:
    return _either(say, choice.items)


def _either(say: Language, items: tuple[str, ...]) -> str:
    words = [article_words(say, item) for item in items]
    return say.listed(words, end=False) if len(words) > _FEW else say.listed(words)
