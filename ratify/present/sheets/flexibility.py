"""What a cautious State may start with: the Annexes, Parts and branches that it may choose."""

from collections.abc import Iterable

from ratify.analysis.gaps import Missing
from ratify.present.languages.articles import article
from ratify.register import Flexibility
from ratify.sentence import Prose, Sentence, joined
from ratify.vocabulary import FlexibilityKind

_CHOICES = (
    FlexibilityKind.EXCLUSION,
    FlexibilityKind.ACCEPTANCE,
    FlexibilityKind.LIMITED_EXCLUSION,
)


def offers(gap: Missing) -> tuple[str, ...]:
    """Return all that the instrument offers to a State that is not bound, article by article."""
    return tuple(
        Sentence("{article}: {text}", article=_article(one), text=Prose(one.text))
        for one in gap.flexibility
    )


def offered(rows: Iterable[Missing]) -> tuple[str, ...]:
    """Say once for each instrument what it offers: in full for one, in short for several.

    In short, only what a State may leave out or choose is told.
    """
    by_code = {row.instrument: row for row in rows if row.flexibility}
    if len(by_code) == 1:
        [(code, row)] = by_code.items()
        return tuple(
            Sentence("Flexibility, {code} {offer}", code=code, offer=offer) for offer in offers(row)
        )
    short = [
        Sentence("{code} {article} {offer}", code=code, article=_article(one), offer=_short(one))
        for code, row in by_code.items()
        for one in row.flexibility
        if one.kind in _CHOICES
    ]
    return (Sentence("Flexibility: {offers}.", offers=joined(short, "; ")),) if short else ()


def _article(one: Flexibility) -> str:
    where = article(one.article)
    return Sentence("{article} (check)", article=where) if one.check else where


def _short(one: Flexibility) -> Sentence:
    items = joined(article(item) for item in one.items)
    if one.kind is FlexibilityKind.ACCEPTANCE and one.items:
        least = one.minimum or 1
        return Sentence("accept at least {number} of {items}", number=least, items=items)
    if one.kind is FlexibilityKind.ACCEPTANCE:
        return Sentence("accept at least {number}", number=one.minimum or 1)
    if one.kind is FlexibilityKind.EXCLUSION and one.items:
        if one.at_most:
            return Sentence(
                "may exclude {items} ({number} at most)", items=items, number=one.at_most
            )
        return Sentence("may exclude {items}", items=items)
    return Sentence("limited exclusions")
