"""Load the baseline: add what is new, follow it where it is corrected, touch nothing of the office.

States, organisations, memberships, instruments and sources follow the baseline. Acts, evidence,
steps and obstacles of the baseline are added when their id is new, and written again when their
note or verification was corrected. What the office recorded or retracted stays as the office left
it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from ratify.register import (
    BASELINE,
    Act,
    Evidence,
    ObstacleNoted,
    Register,
    Source,
    StepReached,
)
from ratify.store.conflicts import Conflict, conflicts
from ratify.store.ledger import append
from ratify.store.mapping import (
    ACT,
    EVIDENCE,
    INSTRUMENT,
    MEMBERSHIP,
    OBSTACLE,
    ORGANISATION,
    RECORDS,
    SOURCE,
    STATE,
    STEP,
    Entry,
    Mapped,
)
from ratify.store.selecting import snapshot_of

Published = Act | Evidence | StepReached | ObstacleNoted
"""Records that the baseline may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadReport:
    """What a load did, and what the office has to decide.

    :param added: how many facts of each kind came on record (``act``, ``state``, …).
    :param corrected: how many facts of each kind were written again as the baseline has them now.
    :param withdrawn: ``kind key`` of facts that the baseline no longer has and nothing refers to.
    :param vanished: records of the baseline that its files no longer have; they still count until
        somebody retracts them.
    :param conflicts: where the office and the baseline disagree; both are on record.
    """

    added: Mapping[str, int]
    corrected: Mapping[str, int]
    withdrawn: tuple[str, ...] = ()
    vanished: tuple[Published, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether anything was written."""
        return bool(self.added or self.corrected or self.withdrawn)


def load(connection: Connection, baseline: Register, now: datetime, by: str) -> LoadReport:
    """Bring the store up to the baseline, in the transaction of the only writer."""
    snapshot = snapshot_of(connection)
    on_record = {mapped: snapshot.records(mapped) for mapped in RECORDS}
    fresh: list[Entry] = []
    again: list[Entry] = []
    withdrawn: list[Entry] = []
    for mapped, wanted in _reference(baseline).items():
        known = snapshot.reference(mapped)
        fresh += _entries(mapped, (fact for key, fact in wanted.items() if key not in known))
        again += _entries(
            mapped, (fact for key, fact in wanted.items() if _other(known, key, fact))
        )
        gone = known.keys() - wanted.keys() - _in_use(mapped, on_record)
        withdrawn += [_withdrawal(mapped, key) for key in sorted(gone)]
    for mapped, facts in _records(baseline):
        published = {fact.id: fact for fact in facts}.values()
        records = {record.id: record for record in on_record[mapped]}
        fresh += _entries(mapped, (fact for fact in published if fact.id not in records))
        again += _entries(mapped, (fact for fact in published if _corrects(mapped, fact, records)))
    fresh += _closings(on_record[OBSTACLE], baseline)
    append(connection, [*fresh, *again, *withdrawn], now, by)
    return LoadReport(
        added=Counter(entry.kind for entry in fresh),
        corrected=Counter(entry.kind for entry in again),
        withdrawn=tuple(f"{entry.row['kind']} {entry.record}" for entry in withdrawn),
        vanished=tuple(_vanished(on_record, baseline)),
        conflicts=conflicts(
            on_record[ACT],
            (*on_record[EVIDENCE], *on_record[STEP], *on_record[OBSTACLE]),
            baseline,
        ),
    )


def _records(baseline: Register) -> tuple[tuple[Mapped, tuple[Published, ...]], ...]:
    """The records of the baseline by kind."""
    return (
        (ACT, baseline.acts),
        (EVIDENCE, baseline.evidence),
        (STEP, baseline.progress.steps),
        (OBSTACLE, baseline.progress.obstacles),
    )


def _closings(on_record: Iterable[ObstacleNoted], baseline: Register) -> Iterator[Entry]:
    """What the baseline says is over and the store does not."""
    settled = {one.id for one in on_record if one.closed or one.retraction}
    for obstacle in baseline.progress.obstacles:
        if obstacle.closed is not None and obstacle.id not in settled:
            row = {"date": str(obstacle.closed.date), "note": obstacle.closed.note}
            yield Entry("closing", obstacle.id, {"record": obstacle.id, **row})


def _reference(baseline: Register) -> dict[Mapped, dict[str, Any]]:
    """The facts that the store is to follow, by kind and key."""
    kinds: dict[Mapped, Iterable[Any]] = {
        SOURCE: _sources(baseline).values(),
        ORGANISATION: baseline.organisations.values(),
        STATE: baseline.states.values(),
        MEMBERSHIP: baseline.memberships,
        INSTRUMENT: baseline.instruments.values(),
    }
    return {mapped: {mapped.key(fact): fact for fact in facts} for mapped, facts in kinds.items()}


def _sources(baseline: Register) -> dict[str, Source]:
    cited = {fact.source.id: fact.source for _, facts in _records(baseline) for fact in facts}
    return {**cited, **(baseline.sources or {})}


def _in_use(mapped: Mapped, on_record: Mapping[Mapped, tuple[Any, ...]]) -> set[str]:
    """Keys that records refer to: what they name stays, whatever the baseline says."""
    if mapped is SOURCE:
        citing = (group for kind, group in on_record.items() if kind.has("source"))
        return {record.source.id for group in citing for record in group}
    records = [record for group in on_record.values() for record in group]
    if mapped is STATE:
        return {record.state for record in records}
    return {record.instrument for record in records} if mapped is INSTRUMENT else set()


def _other(known: Mapping[str, Any], key: str, fact: Any) -> bool:
    return key in known and known[key] != fact


def _corrects(mapped: Mapped, fact: Any, records: Mapping[str, Any]) -> bool:
    """Whether the baseline says something else of a record of its own that stands."""
    record = records.get(fact.id)
    if record is None or record.origin != BASELINE or record.retraction is not None:
        return False
    return mapped.row(record) != mapped.row(fact)


def _entries(mapped: Mapped, facts: Iterable[Any]) -> Iterator[Entry]:
    return (Entry(mapped.kind, mapped.key(fact), mapped.row(fact)) for fact in facts)


def _withdrawal(mapped: Mapped, key: str) -> Entry:
    return Entry("withdrawal", key, {"kind": mapped.kind, "record": key})


def _vanished(
    on_record: Mapping[Mapped, tuple[Any, ...]], baseline: Register
) -> Iterator[Published]:
    for mapped, facts in _records(baseline):
        kept = {fact.id for fact in facts}
        for record in on_record[mapped]:
            if record.origin == BASELINE and record.retraction is None and record.id not in kept:
                yield record
