"""Put acts and findings of the office on record, and take records back."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, select

from ratify.errors import (
    DuplicateAct,
    OutdatedView,
    UnknownName,
)
from ratify.register import (
    BASELINE,
    OFFICE,
    Act,
    Contact,
    Evidence,
    NextAction,
    ObstacleNoted,
    StepReached,
)
from ratify.store.all_tables import table_of
from ratify.store.cells import token
from ratify.store.citing import CitedSources
from ratify.store.ledger import Stamp, append
from ratify.store.mapping import INSTRUMENT, STATE, Entry, Mapped
from ratify.store.plain import as_moment
from ratify.store.reading import Snapshot
from ratify.store.selecting import snapshot_of

Cell = tuple[str, str]
"""State and instrument."""
Fact = TypeVar("Fact", bound=Act | Evidence | StepReached | ObstacleNoted | NextAction | Contact)


@dataclass(frozen=True)
class Recorded(Generic[Fact]):
    """How facts of one kind are put on record.

    :param id_of: the id that a fact has by what it says.
    :param says: what makes two facts of a cell the same fact.
    :param more: columns besides those of the fact.
    """

    mapped: Mapped
    id_of: Callable[[Fact], str]
    says: Callable[[Fact], tuple[object, ...]]
    more: Callable[[], Mapping[str, str]] = dict


def record(
    connection: Connection,
    recorded: Recorded[Fact],
    facts: Sequence[Fact],
    now: datetime,
    by: str,
    expected: Mapping[Cell, str],
) -> tuple[Fact, ...]:
    """Append facts of the office: all of them, or none.

    :param expected: tokens of cells as they were shown; cells without a token are not compared.
    :raises OutdatedView: a cell has changed since it was shown.
    :raises DuplicateAct: a fact is on record already, or is given twice.
    :raises UnknownName: the State or the instrument is not on record.
    """
    snapshot = snapshot_of(connection)
    _must_be_known(connection, facts)
    cells = {(fact.state, fact.instrument) for fact in facts}
    on_record = _on_record(snapshot, recorded, cells | expected.keys())
    for cell, shown in expected.items():
        _must_be_as_shown(on_record[cell], cell, shown)
    sources = CitedSources(snapshot.sources)
    made = [
        _numbered(recorded, _citing(sources, fact), on_record[fact.state, fact.instrument])
        for fact in facts
    ]
    entries = [*sources.new, *_entries(recorded, made)]
    stamp = append(connection, entries, now, by)
    return tuple(_stamped(fact, stamp) for fact in made)


def _must_be_known(connection: Connection, facts: Sequence[Fact]) -> None:
    for mapped, noun, codes in (
        (STATE, "State", {fact.state for fact in facts}),
        (INSTRUMENT, "instrument", {fact.instrument for fact in facts} - {""}),
    ):
        columns = table_of(mapped.kind).c
        key = columns.iso3 if mapped is STATE else columns.code
        found = set(connection.execute(select(key).where(key.in_(codes))).scalars())
        if missing := codes - found:
            raise UnknownName(f"No {noun} on record has the code {min(missing)!r}.")


def _on_record(
    snapshot: Snapshot, recorded: Recorded[Fact], cells: Collection[Cell]
) -> dict[Cell, list[Fact]]:
    """Everything on record in the cells, taken back or not."""
    states, instruments = {state for state, _ in cells}, {instrument for _, instrument in cells}
    found: dict[Cell, list[Fact]] = {cell: [] for cell in cells}
    for fact in snapshot.records(recorded.mapped, state=states, instrument=instruments):
        if (fact.state, fact.instrument) in found:
            found[fact.state, fact.instrument].append(fact)
    return found


def _must_be_as_shown(on_record: Collection[Any], cell: Cell, shown: str) -> None:
    if token(on_record) == shown:
        return
    raise OutdatedView(
        f"The record of {cell[0]} under {cell[1]} has changed since it was shown"
        f"{_latest_change(on_record)}.",
        f"Nothing was written. Look again: ratify history {cell[0]} {cell[1]}",
    )


def _latest_change(on_record: Collection[Any]) -> str:
    """Say what last happened to the records of a cell, and who did it."""
    changes = [(item.recorded_at, "recorded", item.recorded_by, item) for item in on_record]
    changes += [
        (item.retraction.recorded_at, "retracted", item.retraction.recorded_by, item)
        for item in on_record
        if item.retraction is not None
    ]
    if not changes:
        return ""
    at, done, by, item = max(changes, key=lambda change: change[0])
    word = item.kind if isinstance(item, Act) else item.rung
    kind = word.value.replace("_", " ")
    return f": {item.id} ({kind}, {item.date}) was {done} by {by} at {at:%Y-%m-%d %H:%M:%S} UTC"


def _citing(sources: CitedSources, fact: Fact) -> Fact:
    """Let a fact that has a source cite it as it is, or will be, on record."""
    if isinstance(fact, NextAction | Contact):
        return fact
    return replace(fact, source=sources.settled(fact.source))


def _numbered(recorded: Recorded[Fact], fact: Fact, cell: list[Fact]) -> Fact:
    """Give a fact its id, and put it into its cell.

    :raises DuplicateAct: it stands there already.
    """
    for other in cell:
        if recorded.says(other) == recorded.says(fact) and other.retraction is None:
            raise DuplicateAct(
                f"{other.id} is on record already and says the same.",
                "To correct it, retract it and record it anew.",
            )
    base, taken = recorded.id_of(fact), {other.id for other in cell}
    number, id_ = 1, base
    while id_ in taken:
        number += 1
        id_ = f"{base}-{number}"
    origin = OFFICE if fact.origin == BASELINE else fact.origin
    made = replace(fact, id=id_, origin=origin, retraction=None)
    cell.append(made)
    return made


def _entries(recorded: Recorded[Fact], facts: Sequence[Fact]) -> list[Entry]:
    mapped = recorded.mapped
    return [Entry(mapped.kind, fact.id, {**mapped.row(fact), **recorded.more()}) for fact in facts]


def _stamped(fact: Fact, stamp: Stamp) -> Fact:
    return replace(fact, recorded_at=as_moment(stamp.recorded_at), recorded_by=stamp.recorded_by)
