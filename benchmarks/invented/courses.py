"""What one invented State does under one invented instrument, step by step."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from benchmarks.invented.size import LAST_DAY
from ratify.law import add_period
from ratify.law.denouncing import window
from ratify.register import Instrument, PartialDate
from ratify.vocabulary import ActKind, BindingAct, Verification

_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Step:
    """An act before it has a State, an instrument and an id.

    :param gazette: whether a gazette reports it, and not the depositary's list.
    """

    kind: ActKind
    date: PartialDate
    effective: PartialDate | None = None
    declaration: str = ""
    verification: Verification = Verification.EXACT
    gazette: bool = False


def course(treaty: Instrument, member_since: date, chance: Random) -> Iterator[Step]:
    """Yield what a State does, in order; the law allows it, and each beginning of it.

    :param member_since: the day from which the treaty is open to the State.
    """
    opened = max(treaty.adopted.last, member_since) + timedelta(days=1)
    if treaty.binding_act is BindingAct.REGISTERED_RATIFICATION:
        steps = _registered(treaty, opened, chance)
    else:
        steps = _signed_and_bound(treaty, opened, chance)
    for step in steps:
        yield step
        yield from _rival(step, chance)


def _registered(treaty: Instrument, opened: date, chance: Random) -> Iterator[Step]:
    day = _later(opened, chance)
    yield _binding(ActKind.RATIFICATION, day, treaty, chance)
    rule, in_force = treaty.denunciation, treaty.entry.recorded
    if rule and in_force and chance.random() < 0.02:
        opens, closes = window(rule, in_force.last, day + 3 * _YEAR)
        start = max(opens, day + 3 * _YEAR)
        if closes is not None and start < closes <= LAST_DAY:
            yield Step(ActKind.DENUNCIATION, PartialDate.of(_between(start, closes, chance)))


def _signed_and_bound(treaty: Instrument, opened: date, chance: Random) -> Iterator[Step]:
    day, consent = opened, ActKind.ACCESSION
    if chance.random() < 0.8:
        day, consent = _later(opened, chance), ActKind.RATIFICATION
        yield Step(ActKind.SIGNATURE, _as_read(day, chance))
        if chance.random() < 0.2:
            return
    day = _later(day, chance)
    if treaty.binding_act is BindingAct.DEPOSITED_CONSENT:
        yield _binding(consent, day, treaty, chance)
        return
    unclear = chance.random() < 0.1
    yield Step(ActKind.RATIFICATION_OR_ACCESSION if unclear else consent, PartialDate.of(day))
    if chance.random() < 0.92:
        yield _binding(ActKind.DEPOSIT, _soon(day, chance), treaty, chance)


def _binding(kind: ActKind, day: date, treaty: Instrument, chance: Random) -> Step:
    """Bind the State; now and then the depositary says from when, or the State declares."""
    effective = None
    entry = treaty.entry
    if entry.recorded and entry.later and chance.random() < 0.1:
        effective = PartialDate.of(max(add_period(day, entry.later), entry.recorded.last))
    declares = chance.random() < 0.02
    return Step(kind, PartialDate.of(day), effective, "Invented declaration." if declares else "")


def _rival(step: Step, chance: Random) -> Iterator[Step]:
    """Now and then a gazette gives another date for the same act."""
    day = step.date.last + timedelta(days=chance.randint(1, 20))
    if chance.random() < 0.03 and step.kind is not ActKind.DENUNCIATION and day <= LAST_DAY:
        yield Step(
            step.kind, PartialDate.of(day), verification=Verification.UNVERIFIED, gazette=True
        )


def _as_read(day: date, chance: Random) -> PartialDate:
    """Return the date as a list gives it: now and then only the year."""
    return PartialDate(day.year) if chance.random() < 0.03 else PartialDate.of(day)


def _later(day: date, chance: Random) -> date:
    """Return a later day, sooner rather than later, as most acts follow the adoption."""
    left = max((LAST_DAY - day).days, 0)
    return day + timedelta(days=round(left * chance.betavariate(1.1, 4.0)))


def _soon(day: date, chance: Random) -> date:
    return min(day + timedelta(days=chance.randint(0, 300)), LAST_DAY)


def _between(first: date, end: date, chance: Random) -> date:
    return date.fromordinal(chance.randrange(first.toordinal(), end.toordinal()))
