"""The store of an office: what it holds is asked for, and changed, here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from sqlalchemy import Engine

from ratify.findings import Finding
from ratify.register import (
    Act,
    Contact,
    Evidence,
    NextAction,
    ObstacleNoted,
    PartialDate,
    Register,
    StepReached,
)
from ratify.store.address import Address, parse_address
from ratify.store.current import CURRENT
from ratify.store.engine import WAIT, make_engine, must_exist, prepare_file, reading, writing
from ratify.store.faults import translated
from ratify.store.kinds import ACTS, FINDINGS, NOTES
from ratify.store.ledger import Head, head_of
from ratify.store.loading import LoadReport, load
from ratify.store.lookup import locate
from ratify.store.mapping import ACT, ACTION, CONTACT, OBSTACLE, RECORDS, Mapped
from ratify.store.proof import LogEntry, log, verify
from ratify.store.reading import Snapshot, read_register
from ratify.store.recording import Cell, record
from ratify.store.retracting import Recordable, close, retract, still_open
from ratify.store.schema import upgrade
from ratify.store.selecting import Lasting, snapshot_of
from ratify.store.stored import StoredRegister
from ratify.store.versions import must_be_current, refuse_other_version, version_of

Noted = TypeVar("Noted", StepReached, ObstacleNoted, NextAction, Contact)
_NONE: Mapping[Cell, str] = MappingProxyType({})


@dataclass(frozen=True)
class Store:
    """A store at an address; make one with :meth:`create` or :meth:`open`.

    Every method opens the store, does one thing wholly or not at all, and closes it again.
    """

    address: Address
    engine: Engine
    schema_version: str = CURRENT

    @classmethod
    def create(cls, address: str | Path, wait: float = WAIT) -> "Store":
        """Make the store with its tables; open it when it is there already.

        :param wait: seconds to wait for somebody else who is writing.
        :raises StoreUnreachable: it cannot be made there.
        :raises StoreDamaged: something else is there.
        :raises SchemaMismatch: a store of another version is there.
        """
        where = parse_address(address)
        prepare_file(where)
        engine = make_engine(where, wait)
        with writing(engine, where) as connection:
            found = version_of(connection)
            if found is None:
                upgrade(connection)
            else:
                refuse_other_version(found, where)
        return cls(where, engine)

    @classmethod
    def open(cls, address: str | Path, wait: float = WAIT) -> "Store":
        """Open a store.

        :param wait: seconds to wait for somebody else who is writing.
        :raises StoreMissing: there is none.
        :raises StoreUnreachable: it cannot be opened.
        :raises StoreDamaged: the file is something else, or is corrupted.
        :raises SchemaMismatch: it is of another version.
        """
        where = parse_address(address)
        must_exist(where)
        engine = make_engine(where, wait)
        with reading(engine, where) as connection:
            must_be_current(connection, where)
        return cls(where, engine)

    def register(self, known_at: datetime | None = None) -> Register:
        """Return everything on record; with a time, what was on record then.

        :raises StoreDamaged: a record cannot be read.
        """
        with reading(self.engine, self.address) as connection:
            return read_register(snapshot_of(connection, known_at), known_at)

    def register_as_asked(self, known_at: datetime | None = None) -> Register:
        """Return the same register; what is on record is read when it is first asked for.

        A server stays connected as long as the register is held. A file is read at once: who can
        does without all this (:func:`ratify.store.direct.read_directly`).

        :raises StoreDamaged: a record cannot be read; it may be raised when it is asked for.
        """
        if self.address.url is None:
            return self.register(known_at)
        with translated(self.address):
            snapshot = Snapshot.at(Lasting(self.engine, self.address), known_at, later=True)
            return StoredRegister.of(snapshot, known_at)

    def load(self, baseline: Register, now: datetime, by: str) -> LoadReport:
        """Bring the store up to the baseline; loading again changes nothing.

        :param now: the time, with its zone.
        """
        with writing(self.engine, self.address) as connection:
            return load(connection, baseline, now, by)

    def record(self, act: Act, now: datetime, by: str, expected: str | None = None) -> Act:
        """Append an act of the office; return it with its id, time and name.

        :param expected: the :func:`cell_token` of what was shown to the person who decided.
        :raises OutdatedView: the cell has changed since then.
        :raises DuplicateAct: the act is on record already, from the same source.
        :raises UnknownName: the State or the instrument is not on record.
        """
        tokens = _NONE if expected is None else {(act.state, act.instrument): expected}
        return self.record_many((act,), now, by, tokens)[0]

    def record_many(
        self, acts: Sequence[Act], now: datetime, by: str, expected: Mapping[Cell, str] = _NONE
    ) -> tuple[Act, ...]:
        """Append acts as :meth:`record` does: all of them, or none.

        :param expected: tokens by State and instrument.
        """
        with writing(self.engine, self.address) as connection:
            return record(connection, ACTS, acts, now, by, expected)

    def assess(
        self, evidence: Evidence, now: datetime, by: str, expected: str | None = None
    ) -> Evidence:
        """Append a finding on domestication, as :meth:`record` does an act.

        :param expected: the :func:`evidence_token` of what was shown.
        """
        cell = (evidence.state, evidence.instrument)
        tokens = _NONE if expected is None else {cell: expected}
        with writing(self.engine, self.address) as connection:
            return record(connection, FINDINGS, (evidence,), now, by, tokens)[0]

    def note(self, fact: Noted, now: datetime, by: str) -> Noted:
        """Append a note on a national path, as :meth:`record` does an act."""
        with writing(self.engine, self.address) as connection:
            kept: Noted = record(connection, NOTES[type(fact)], (fact,), now, by, _NONE)[0]
            return kept

    def closable(self, record_id: str) -> ObstacleNoted | NextAction:
        """Return the obstacle or the action that :meth:`close` would close.

        :param record_id: its id, or a beginning of it that no other has.
        :raises NameProblem: no obstacle or action has it, or several begin so.
        :raises Refused: it was closed or taken back before.
        """
        with reading(self.engine, self.address) as connection:
            found = still_open(connection, locate(connection, record_id, (OBSTACLE, ACTION)))
        assert isinstance(found, ObstacleNoted | NextAction)
        return found

    def close(
        self, record_id: str, day: PartialDate, now: datetime, by: str, note: str = ""
    ) -> ObstacleNoted | NextAction:
        """Put on record that an obstacle was overcome or an action done on that day.

        :param record_id: its id, or a beginning of it that no other has.
        :raises NameProblem: no obstacle or action has it, or several begin so.
        :raises Refused: it was closed or taken back before.
        """
        with writing(self.engine, self.address) as connection:
            located = locate(connection, record_id, (OBSTACLE, ACTION))
            closed = close(connection, located, day, note, now, by)
        assert isinstance(closed, ObstacleNoted | NextAction)
        return closed

    def contacts(self, state: str | None = None) -> tuple[Contact, ...]:
        """Return the contacts that stand, of one State or of all. They are in no register."""
        with reading(self.engine, self.address) as connection:
            found: tuple[Contact, ...] = snapshot_of(connection).records(CONTACT)
        return tuple(one for one in found if one.retraction is None and state in (None, one.state))

    def retract(self, act_id: str, reason: str, now: datetime, by: str) -> Act:
        """Take an act back; it stays on record with the reason.

        :param act_id: its id, or a beginning of it that no other act has.
        :raises UnknownName: no act has it; the hint names the nearest.
        :raises AmbiguousName: several ids begin so.
        :raises Refused: it was taken back before.
        """
        taken = self._take_back((ACT,), act_id, reason, now, by)
        assert isinstance(taken, Act)
        return taken

    def take_back(self, record_id: str, reason: str, now: datetime, by: str) -> Recordable:
        """Take a record of any kind back, as :meth:`retract` does an act."""
        return self._take_back(RECORDS, record_id, reason, now, by)

    def _take_back(
        self, kinds: Sequence[Mapped], record_id: str, reason: str, now: datetime, by: str
    ) -> Recordable:
        with writing(self.engine, self.address) as connection:
            return retract(connection, locate(connection, record_id, kinds), reason, now, by)

    def verify(self) -> tuple[Finding, ...]:
        """Prove the ledger; return what was altered, removed or inserted, the first of it first.

        The codes are those of ``LEDGER_RULES``.
        """
        with reading(self.engine, self.address) as connection:
            return verify(connection)

    def head(self) -> Head:
        """Return the number, hash and time of the last entry: note them outside the store."""
        with reading(self.engine, self.address) as connection:
            return head_of(connection)

    def log(self, record: str | None = None) -> tuple[LogEntry, ...]:
        """Return the entries of the ledger in their order, or those about one record.

        :param record: the full id of an act, a finding or another record.
        """
        with reading(self.engine, self.address) as connection:
            return log(connection, record)
