"""Read the register out of a store, as it stands or as it stood at an earlier time."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, Protocol

from ratify.register import Closing, Membership, PartialDate, Progress, Register, Retraction, Source
from ratify.store.deferred import deferred
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
    making_sense,
)
from ratify.store.plain import as_moment, as_text

Where = Mapping[str, Collection[str]]
"""Columns, and the values one of which a row has there."""


class Rows(Protocol):
    """Records as a database has them, by column; parts of a fact are plain values."""

    def head(self) -> int:
        """Return the number of the last entry of the ledger."""

    def last_by(self, time: str) -> int:
        """Return the last entry on record at that time; 0 without one."""

    def first_load(self) -> int:
        """Return the last entry of the first time that something was put on record."""

    def rows(self, kind: str, limit: int, where: Where) -> Iterator[Mapping[Any, Any]]:
        """Return rows of a kind up to an entry, in the order in which they came on record."""

    def stamped(self, kind: str, limit: int, where: Where) -> Iterator[Mapping[Any, Any]]:
        """Return the same rows with the time and the name of their entry."""

    def cited(self, instrument: str, limit: int) -> Iterator[str]:
        """Return the ids of the sources of acts under an instrument that were not taken back."""


@dataclass(frozen=True)
class Snapshot:
    """The records of a store up to one entry of its ledger.

    The ledger only grows, so that this is the same picture whenever it is looked at.

    :param limit: the last entry that counts.
    :param later: whether facts make sense of their records only when they are asked.
    """

    on_record: Rows
    limit: int
    later: bool = False

    @classmethod
    def at(
        cls, on_record: Rows, known_at: datetime | None = None, *, later: bool = False
    ) -> "Snapshot":
        """Return what was on record at that time; everything when no time is given."""
        if known_at is None:
            return cls(on_record, on_record.head(), later)
        return cls(on_record, on_record.last_by(as_text(known_at)), later)

    @cached_property
    def reference_limit(self) -> int:
        """The last entry that counts for States, instruments and the like.

        Before the first load nothing would have a name; what that load brought is used then.
        """
        return self.limit or self.on_record.first_load()

    def reference(self, mapped: Mapped, **where: Collection[str]) -> dict[str, Any]:
        """Return the facts of one kind by key: of each the last version, unless withdrawn.

        :param where: columns, and the values one of which a fact has there.
        """
        found: dict[str, Any] = {}
        gone = self._withdrawn.get(mapped.kind, {})
        with making_sense(mapped.kind):
            for row in self.on_record.rows(mapped.kind, self.reference_limit, where):
                fact = deferred(mapped).of(row) if self.later else mapped.fact(**mapped.values(row))
                found[mapped.key(fact)] = (row["seq"], fact)
        return {key: fact for key, (seq, fact) in found.items() if gone.get(key, 0) < seq}

    @cached_property
    def memberships(self) -> tuple[Membership, ...]:
        """Memberships in the order in which they came on record.

        Their key is a hash of all that they say, made out only where one was withdrawn.
        """
        if "membership" in self._withdrawn:
            return tuple(self.reference(MEMBERSHIP).values())
        with making_sense("membership"):
            rows = self.on_record.rows("membership", self.reference_limit, {})
            return tuple(dict.fromkeys(Membership(**MEMBERSHIP.values(row)) for row in rows))

    @cached_property
    def _withdrawn(self) -> dict[str, dict[str, int]]:
        found: dict[str, dict[str, int]] = {}
        for row in self.on_record.rows("withdrawal", self.reference_limit, {}):
            found.setdefault(row["kind"], {})[row["record"]] = row["seq"]
        return found

    @cached_property
    def sources(self) -> Mapping[str, Any]:
        """Sources by id."""
        return self.reference(SOURCE)

    def sources_under(self, instrument: str) -> tuple[Source, ...]:
        """Return the sources of acts under an instrument that stand, by their ids.

        An act's id holds its source, so that a later version of the act cites no other one.
        """
        with making_sense("act"):
            cited = sorted(self.on_record.cited(instrument, self.limit))
            return tuple(self.sources[id_] for id_ in cited)

    def records(self, mapped: Mapped, **where: Collection[str]) -> tuple[Any, ...]:
        """Return the facts of one kind in the order in which they came on record.

        A later version of a fact keeps the place, the time and the name of the first.

        :param where: columns, and the values one of which a fact has there.
        """
        found: dict[str, dict[str, Any]] = {}
        has_source, can_close = mapped.has("source"), mapped.has("closed")
        retracted = self.retractions
        with making_sense(mapped.kind):
            for row in self.on_record.stamped(mapped.kind, self.limit, where):
                values, id_ = mapped.values(row), row["id"]
                stamp = found.get(id_, row)
                values["recorded_at"] = stamp["recorded_at"]
                values["recorded_by"] = stamp["recorded_by"]
                values["retraction"] = retracted.get(id_)
                if has_source:
                    values["source"] = self.sources[values["source"]]
                if can_close:
                    values["closed"] = self.closings.get(id_)
                found[id_] = values
            for values in found.values():
                values["recorded_at"] = as_moment(values["recorded_at"])
        return tuple(mapped.fact(**values) for values in found.values())

    @cached_property
    def retractions(self) -> dict[str, Retraction]:
        """Retractions by the id of the record taken back."""
        with making_sense("retraction"):
            return {
                row["record"]: Retraction(
                    reason=row["reason"],
                    recorded_at=as_moment(row["recorded_at"]),
                    recorded_by=row["recorded_by"],
                )
                for row in self.on_record.stamped("retraction", self.limit, {})
            }

    @cached_property
    def closings(self) -> dict[str, Closing]:
        """What is over, by the id of the obstacle or the action."""
        with making_sense("closing"):
            return {
                row["record"]: Closing(
                    date=PartialDate.parse(row["date"]),
                    note=row["note"],
                    recorded_at=as_moment(row["recorded_at"]),
                    recorded_by=row["recorded_by"],
                )
                for row in self.on_record.stamped("closing", self.limit, {})
            }


def read_register(snapshot: Snapshot, known_at: datetime | None = None) -> Register:
    """Return everything on record in a snapshot.

    :param known_at: the time of the snapshot, where one was asked for.

    :raises StoreDamaged: a record does not say what a record of its kind says.
    """
    return Register(
        instruments=snapshot.reference(INSTRUMENT),
        states=snapshot.reference(STATE),
        organisations=snapshot.reference(ORGANISATION),
        memberships=snapshot.memberships,
        acts=snapshot.records(ACT),
        evidence=snapshot.records(EVIDENCE),
        sources=snapshot.sources,
        known_at=known_at,
        progress=read_progress(snapshot),
    )


def read_progress(snapshot: Snapshot) -> Progress:
    """Return the notes on national paths in a snapshot."""
    return Progress(
        steps=snapshot.records(STEP),
        obstacles=snapshot.records(OBSTACLE),
        actions=snapshot.records(ACTION),
    )
