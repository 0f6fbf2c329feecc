"""Treaties over time in sentences: the pace, the waits, the projection and its assumption."""

from collections.abc import Iterator, Sequence
from datetime import date

from ratify.analysis.projection import Projection
from ratify.analysis.survival import Waits
from ratify.analysis.trend import Trend
from ratify.sentence import Sentence, joined


def told(one: Trend) -> Iterator[str]:
    """Tell the pace, the waits and the projection of one treaty."""
    paces = joined(
        (
            Sentence.counted(
                "{n} consent in the last {years} years",
                "{n} consents in the last {years} years",
                pace.consents,
                years=pace.years,
            )
            for pace in one.paces
        ),
        "; ",
    )
    yield Sentence("Pace: {paces}.", paces=paces)
    yield Sentence("Signature to consent: {wait}.", wait=_wait(one.signature_to_consent))
    yield Sentence("Consent to deposit: {wait}.", wait=_wait(one.consent_to_deposit))
    if one.projection is not None:
        yield from _projection(one.instrument, one.projection)


def doubts(found: Sequence[Trend]) -> Iterator[str]:
    """Name the States that are counted on a consent that is not verified."""
    for one in found:
        if one.unverified:
            yield Sentence(
                "{treaty} counts {states}, whose consent is not verified.",
                treaty=one.instrument,
                states=joined(one.unverified),
            )


def _wait(waits: Waits) -> Sentence:
    if not waits.waits:
        return Sentence("the question does not arise, or no such wait is on record")
    if waits.median is None:
        median = Sentence("not reached by half of them")
    else:
        median = Sentence.counted("{n} day", "{n} days", waits.median)
    waiting = Sentence(
        "{arrived} arrived, {waiting} still waiting when last seen",
        arrived=waits.arrived,
        waiting=waits.waiting,
    )
    if waits.left_out:
        out = Sentence("left out as not dated to the day: {number}", number=len(waits.left_out))
        waiting = joined([waiting, out], "; ")
    return Sentence("median {median} ({waiting})", median=median, waiting=waiting)


def waits_and_projections(found: Sequence[Trend]) -> Iterator[str]:
    """Say how waits are counted, and tell the projection of each treaty not in force."""
    if any(one.signature_to_consent.waits or one.consent_to_deposit.waits for one in found):
        yield Sentence(
            "Days: the median, those who still wait included (Kaplan-Meier). open: less than half "
            "have arrived, so that no median can be told. A dash: the question does not arise."
        )
    for one in found:
        if one.projection is not None and not one.projection.entry.in_force:
            yield from _projection(one.instrument, one.projection)


def _projection(code: str, found: Projection) -> Iterator[str]:
    if found.why_not and found.entry.day:
        yield Sentence("{treaty}: {reason}", treaty=code, reason=found.why_not)
    elif found.why_not:
        yield Sentence("{treaty}: no projection. {reason}", treaty=code, reason=found.why_not)
    else:
        yield Sentence(
            "{treaty} is projected to enter into force between {first} and {last}, in the middle "
            "{middle}. {assumption}",
            treaty=code,
            first=_end(found.earliest),
            last=_end(found.latest),
            middle=found.middle or Sentence("more than 50 years from now"),
            assumption=found.assumption,
        )


def _end(day: date | None) -> object:
    return day or Sentence("later than in 50 years")
