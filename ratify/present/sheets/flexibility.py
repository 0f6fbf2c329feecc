"""What a cautious State may start with: the Annexes, Parts and branches that it may choose."""

from collections.abc import Iterable

from ratify.analysis.gaps import Missing
from ratify.register import Flexibility
from ratify.vocabulary import FlexibilityKind

_CHOICES = (
    FlexibilityKind.EXCLUSION,
    FlexibilityKind.ACCEPTANCE,
    FlexibilityKind.LIMITED_EXCLUSION,
)


def offers(gap: Missing) -> tuple[str, ...]:
    """Return all that the instrument offers to a State that is not bound, article by article."""
    return tuple(f"{_article(one)}: {one.text.rstrip('.')}." for one in gap.flexibility)


def offered(rows: Iterable[Missing]) -> tuple[str, ...]:
    """Say once for each instrument what it offers: in full for one, in short for several.

    In short, only what a State may leave out or choose is told.
    """
    by_code = {row.instrument: row for row in rows if row.flexibility}
    if len(by_code) == 1:
        [(code, row)] = by_code.items()
        return tuple(f"Flexibility, {code} {offer}" for offer in offers(row))
    short = [
        f"{code} {_article(one)} {_short(one)}"
        for code, row in by_code.items()
        for one in row.flexibility
        if one.kind in _CHOICES
    ]
    return (f"Flexibility: {'; '.join(short)}.",) if short else ()


def _article(one: Flexibility) -> str:
    return f"{one.article} (check)" if one.check else one.article


def _short(one: Flexibility) -> str:
    items = ", ".join(one.items)
    if one.kind is FlexibilityKind.ACCEPTANCE:
        least = one.minimum or 1
        return f"accept at least {least} of {items}" if items else f"accept at least {least}"
    if one.kind is FlexibilityKind.EXCLUSION and items:
        most = f" ({one.at_most} at most)" if one.at_most else ""
        return f"may exclude {items}{most}"
    return "limited exclusions"
