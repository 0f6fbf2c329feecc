"""Invented acts: courses of States under instruments, until there are as many as asked for."""

from collections.abc import Iterator
from datetime import date
from itertools import islice
from random import Random

from benchmarks.invented.courses import Step, course
from benchmarks.invented.size import LAST_DAY
from ratify.register import Act, Instrument, Membership, PartialDate, Source, State
from ratify.register.ids import act_id

GAZETTE = Source(
    id="invented-gazette",
    title="Invented gazette for measuring",
    url="https://example.org/invented/gazette",
    as_of=PartialDate(2026, 9, 30),
)


def list_of(treaty: Instrument) -> Source:
    """Return the invented status list of an instrument."""
    code = treaty.code.lower()
    return Source(
        id=f"invented-list-{code}",
        title=f"Invented status list of {treaty.code}, for measuring",
        url=f"https://example.org/invented/lists/{code}",
        as_of=PartialDate.of(LAST_DAY),
    )


def invented_acts(
    number: int,
    treaties: dict[str, Instrument],
    states: dict[str, State],
    memberships: tuple[Membership, ...],
    chance: Random,
) -> tuple[Act, ...]:
    """Return exactly so many acts, by instrument and State.

    :raises ValueError: all States under all instruments do not do so many.
    """
    joined = {(one.organisation, one.state): one.joined for one in memberships}
    lists = {code: list_of(treaty) for code, treaty in treaties.items()}
    made = _acts(_pairs(treaties, states, chance), joined, lists, chance)
    acts = tuple(islice(made, number))
    if len(acts) < number:
        raise ValueError(f"all States under all instruments do {len(acts):,} acts only")
    return tuple(sorted(acts, key=lambda act: (act.instrument, act.state)))


def _pairs(
    treaties: dict[str, Instrument], states: dict[str, State], chance: Random
) -> list[tuple[Instrument, str]]:
    """Order all pairs by chance: those of popular treaties and of active States come early."""
    eager = {iso3: chance.lognormvariate(0.0, 0.5) for iso3 in states}
    popular = {code: chance.lognormvariate(0.0, 0.8) for code in treaties}
    drawn = [
        (chance.expovariate(popular[code] * eager[iso3]), treaty, iso3)
        for code, treaty in treaties.items()
        for iso3 in states
    ]
    drawn.sort(key=lambda pair: pair[0])
    return [(treaty, iso3) for _, treaty, iso3 in drawn]


def _acts(
    pairs: list[tuple[Instrument, str]],
    joined: dict[tuple[str, str], PartialDate | None],
    lists: dict[str, Source],
    chance: Random,
) -> Iterator[Act]:
    for treaty, iso3 in pairs:
        since = joined[treaty.members_of, iso3]
        seen: set[tuple[str, PartialDate, bool]] = set()
        for step in course(treaty, since.last if since else date.max, chance):
            says = (step.kind.value, step.date, step.gazette)
            if says not in seen:
                seen.add(says)
                yield _act(treaty.code, iso3, step, GAZETTE if step.gazette else lists[treaty.code])


def _act(instrument: str, state: str, step: Step, source: Source) -> Act:
    return Act(
        id=act_id(instrument, state, step.kind, step.date, source.id),
        instrument=instrument,
        state=state,
        kind=step.kind,
        date=step.date,
        source=source,
        verification=step.verification,
        effective=step.effective,
        declaration=step.declaration,
    )
