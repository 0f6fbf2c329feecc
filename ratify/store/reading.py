"""Read the register out of a store, as it stands or as it stood at an earlier time."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, Table, func, select

from ratify.errors import StoreDamaged
from ratify.register import Closing, PartialDate, Progress, Register, Retraction
from ratify.store import note_tables, tables
from ratify.store.ledger import LEDGER, head_of
from ratify.store.mapping import (
    ACT,
    ACTION,
    EVIDENCE,
    INSTRUMENT,
    MEMBERSHIP,
    OBSTACLE,
    ORGANISATION,
    SOURCE,
    STATE,
    STEP,
    Mapped,
    table_of,
)
from ratify.store.plain import as_moment, as_text

WITHDRAWAL = table_of(tables.WithdrawalRow)
RETRACTION = table_of(tables.RetractionRow)
CLOSING = table_of(note_tables.ClosingRow)


@dataclass(frozen=True)
class Snapshot:
    """The records of a store up to one entry of its ledger.

    :param limit: the last entry that counts.
    """

    connection: Connection
    limit: int

    @classmethod
    def at(cls, connection: Connection, known_at: datetime | None = None) -> "Snapshot":
        """Return what was on record at that time; everything when no time is given."""
        if known_at is None:
            return cls(connection, head_of(connection).seq)
        last = select(func.max(LEDGER.c.seq)).where(LEDGER.c.recorded_at <= as_text(known_at))
        return cls(connection, connection.execute(last).scalar() or 0)

    @cached_property
    def reference_limit(self) -> int:
        """The last entry that counts for States, instruments and the like.

        Before the first load nothing would have a name; what that load brought is used then.
        """
        first = select(func.min(LEDGER.c.recorded_at)).scalar_subquery()
        last = select(func.max(LEDGER.c.seq)).where(LEDGER.c.recorded_at == first)
        return self.limit or self.connection.execute(last).scalar() or 0

    def reference(self, mapped: Mapped) -> dict[str, Any]:
        """Return the facts of one kind by key: of each the last version, unless withdrawn."""
        found: dict[str, Any] = {}
        gone = self._withdrawn.get(mapped.kind, {})
        query = _up_to(select(mapped.table), mapped.table, self.reference_limit)
        with _making_sense(mapped.kind):
            for row in self.connection.execute(query).mappings():
                fact = mapped.fact(**mapped.values(row))
                found[mapped.key(fact)] = (row["seq"], fact)
        return {key: fact for key, (seq, fact) in found.items() if gone.get(key, 0) < seq}

    @cached_property
    def _withdrawn(self) -> dict[str, dict[str, int]]:
        found: dict[str, dict[str, int]] = {}
        query = _up_to(select(WITHDRAWAL), WITHDRAWAL, self.reference_limit)
        for seq, kind, record in self.connection.execute(query):
            found.setdefault(kind, {})[record] = seq
        return found

    @cached_property
    def sources(self) -> dict[str, Any]:
        """Sources by id."""
        return self.reference(SOURCE)

    def records(self, mapped: Mapped, *where: ColumnElement[bool]) -> tuple[Any, ...]:
        """Return the facts of one kind in the order in which they came on record.

        A later version of a fact keeps the place, the time and the name of the first.
        """
        found: dict[str, dict[str, Any]] = {}
        has_source, can_close = mapped.has("source"), mapped.has("closed")
        with _making_sense(mapped.kind):
            for row in self._stamped(mapped.table, *where):
                values = mapped.values(row)
                first = found.get(values["id"], {})
                values["recorded_at"] = first.get("recorded_at") or as_moment(row["recorded_at"])
                values["recorded_by"] = first.get("recorded_by") or row["recorded_by"]
                values["retraction"] = self.retractions.get(values["id"])
                if has_source:
                    values["source"] = self.sources[values["source"]]
                if can_close:
                    values["closed"] = self.closings.get(values["id"])
                found[values["id"]] = values
        return tuple(mapped.fact(**values) for values in found.values())

    @cached_property
    def retractions(self) -> dict[str, Retraction]:
        """Retractions by the id of the record taken back."""
        with _making_sense(RETRACTION.name):
            return {
                row["record"]: Retraction(
                    reason=row["reason"],
                    recorded_at=as_moment(row["recorded_at"]),
                    recorded_by=row["recorded_by"],
                )
                for row in self._stamped(RETRACTION)
            }

    @cached_property
    def closings(self) -> dict[str, Closing]:
        """What is over, by the id of the obstacle or the action."""
        with _making_sense(CLOSING.name):
            return {
                row["record"]: Closing(
                    date=PartialDate.parse(row["date"]),
                    note=row["note"],
                    recorded_at=as_moment(row["recorded_at"]),
                    recorded_by=row["recorded_by"],
                )
                for row in self._stamped(CLOSING)
            }

    def _stamped(self, table: Table, *where: ColumnElement[bool]) -> Iterator[RowMapping]:
        query = select(table, LEDGER.c.recorded_at, LEDGER.c.recorded_by).join(
            LEDGER, LEDGER.c.seq == table.c.seq
        )
        query = query.where(*where)
        yield from self.connection.execute(_up_to(query, table, self.limit)).mappings()


def _up_to(query: Select[Any], table: Table, limit: int) -> Select[Any]:
    return query.where(table.c.seq <= limit).order_by(table.c.seq)


@contextmanager
def _making_sense(kind: str) -> Iterator[None]:
    """Say so when a record does not say what a record of its kind says."""
    try:
        yield
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise StoreDamaged(
            f"The store holds a record of the kind {kind!r} that cannot be read: {error!r}.",
            "See which: ratify check --ledger",
        ) from error


def read_register(connection: Connection, known_at: datetime | None = None) -> Register:
    """Return everything on record, or what was on record at that time.

    :raises StoreDamaged: a record does not say what a record of its kind says.
    """
    snapshot = Snapshot.at(connection, known_at)
    return Register(
        instruments=snapshot.reference(INSTRUMENT),
        states=snapshot.reference(STATE),
        organisations=snapshot.reference(ORGANISATION),
        memberships=tuple(snapshot.reference(MEMBERSHIP).values()),
        acts=snapshot.records(ACT),
        evidence=snapshot.records(EVIDENCE),
        sources=snapshot.sources,
        known_at=known_at,
        progress=Progress(
            steps=snapshot.records(STEP),
            obstacles=snapshot.records(OBSTACLE),
            actions=snapshot.records(ACTION),
        ),
    )
