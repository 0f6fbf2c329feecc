"""Read records through SQLAlchemy, from SQLite and from PostgreSQL."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, Select, func, select
from sqlalchemy.exc import SQLAlchemyError

from ratify.store.address import Address
from ratify.store.all_tables import table_of
from ratify.store.faults import translated
from ratify.store.ledger import LEDGER, head_of
from ratify.store.reading import Snapshot, Where

_ACT, _RETRACTION = table_of("act"), table_of("retraction")


def snapshot_of(connection: Connection, known_at: datetime | None = None) -> Snapshot:
    """Return what is on record, or what was on record at that time."""
    return Snapshot.at(Selected(connection), known_at)


class Selected:
    """The records that a connection sees."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def head(self) -> int:
        """Return the number of the last entry."""
        return head_of(self._connection).seq

    def last_by(self, time: str) -> int:
        """Return the last entry on record at that time; 0 without one."""
        last = select(func.max(LEDGER.c.seq)).where(LEDGER.c.recorded_at <= time)
        return self._connection.execute(last).scalar() or 0

    def first_load(self) -> int:
        """Return the last entry of the first time that something was put on record."""
        first = select(func.min(LEDGER.c.recorded_at)).scalar_subquery()
        last = select(func.max(LEDGER.c.seq)).where(LEDGER.c.recorded_at == first)
        return self._connection.execute(last).scalar() or 0

    def rows(self, kind: str, limit: int, where: Where) -> Iterator[Mapping[Any, Any]]:
        """Return rows of a kind up to an entry, in the order in which they came on record."""
        return self._found(select(table_of(kind)), kind, limit, where)

    def stamped(self, kind: str, limit: int, where: Where) -> Iterator[Mapping[Any, Any]]:
        """Return the same rows with the time and the name of their entry."""
        table = table_of(kind)
        query = select(table, LEDGER.c.recorded_at, LEDGER.c.recorded_by)
        return self._found(query.join(LEDGER, LEDGER.c.seq == table.c.seq), kind, limit, where)

    def cited(self, instrument: str, limit: int) -> Iterator[str]:
        """Return the ids of the sources of acts under an instrument that were not taken back."""
        taken_back = select(_RETRACTION.c.record).where(_RETRACTION.c.seq <= limit)
        query = select(_ACT.c.source).where(
            _ACT.c.instrument == instrument,
            _ACT.c.seq <= limit,
            _ACT.c.id.not_in(taken_back),
        )
        yield from self._connection.execute(query.distinct()).scalars()

    def _found(
        self, query: Select[Any], kind: str, limit: int, where: Where
    ) -> Iterator[Mapping[Any, Any]]:
        columns = table_of(kind).c
        for name, values in where.items():
            query = query.where(columns[name].in_(values))
        query = query.where(columns.seq <= limit).order_by(columns.seq)
        yield from self._connection.execute(query).mappings()


class Lasting(Selected):
    """The records of a database, over a connection that lasts as long as somebody may ask on.

    It is in no transaction between two questions, so that nobody waits for it: entries are never
    altered, and later ones are left out by their number.
    """

    def __init__(self, engine: Engine, address: Address) -> None:
        self._address = address
        with translated(address):
            super().__init__(engine.connect().execution_options(isolation_level="AUTOCOMMIT"))

    def __del__(self) -> None:
        if hasattr(self, "_connection"):
            with suppress(SQLAlchemyError):  # the server may have closed it first
                self._connection.close()

    def cited(self, instrument: str, limit: int) -> Iterator[str]:
        """Return the ids of the sources of acts under an instrument that were not taken back."""
        with translated(self._address):
            yield from super().cited(instrument, limit)

    def _found(
        self, query: Select[Any], kind: str, limit: int, where: Where
    ) -> Iterator[Mapping[Any, Any]]:
        with translated(self._address):
            yield from super()._found(query, kind, limit, where)
