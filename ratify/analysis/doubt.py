"""What is not certain about an act, in the words that stand beside it wherever it counts."""

from collections.abc import Iterable

from ratify.law.position import Position
from ratify.register import Act
from ratify.sentence import Sentence
from ratify.vocabulary import Verification


def doubt_of(act: Act) -> str:
    """Return what was not verified about an act; empty where its date was read as it stands."""
    if act.verification is Verification.UNVERIFIED:
        return Sentence("unverified")
    if act.verification is Verification.PARTIAL:
        return Sentence("partial")
    if act.verification is Verification.YEAR and act.date.is_full:
        return Sentence("day not verified")
    return ""


def unverified(positions: Iterable[Position]) -> tuple[str, ...]:
    """Return the States whose consent or binding act no source that was seen names."""
    return tuple(
        item.state
        for item in positions
        if any(
            act is not None and act.verification is Verification.UNVERIFIED
            for act in (item.binding, item.consent)
        )
    )
