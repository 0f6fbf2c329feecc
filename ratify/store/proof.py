"""Prove that nothing on record was altered, removed or inserted, or name what was.

The proof holds against whoever changes a store with a database tool. It does not hold against
somebody who writes the whole ledger anew: note the head (:meth:`Store.head`) outside the store,
and compare.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, RowMapping, Table, select, text
from sqlmodel import SQLModel

from ratify.findings import Finding, Rule
from ratify.store.ledger import HEAD, LEDGER, chained
from ratify.store.mapping import content
from ratify.store.rules import (
    CONTACTS_LEFT_OUT,
    DATABASE_DAMAGED,
    ENTRY_ALTERED,
    ENTRY_REMOVED,
    HEAD_MOVED,
    RECORD_ALTERED,
    RECORD_INSERTED,
    RECORD_REMOVED,
)

PERSONAL = "contact"
Entries = Mapping[int, RowMapping]


class _Failure(NamedTuple):
    """A finding and the number of the entry that it is about."""

    seq: int
    finding: Finding


def verify(connection: Connection) -> tuple[Finding, ...]:
    """Return what fails, in the order of the ledger: the first finding is the first record."""
    query = select(LEDGER).order_by(LEDGER.c.seq)
    entries = {row["seq"]: row for row in connection.execute(query).mappings()}
    failures = [*_chain(entries), *_records(connection, entries), *_end(connection, entries)]
    failures.sort(key=lambda failure: failure.seq)
    return (*_soundness(connection), *(failure.finding for failure in failures))


def _chain(entries: Entries) -> Iterator[_Failure]:
    previous, number = "", 0
    for seq, entry in entries.items():
        number += 1
        if seq != number:
            message = f"entries {number} to {seq - 1} were removed from the ledger"
            yield _Failure(number, ENTRY_REMOVED.finding(f"entry {number}", message))
        elif chained(previous, entry) != entry["hash"]:
            yield _of(ENTRY_ALTERED, entry, "was altered, or the entry before it")
        previous, number = entry["hash"], seq


def _records(connection: Connection, entries: Entries) -> Iterator[_Failure]:
    found: dict[str, set[int]] = {}
    for kind, table in SQLModel.metadata.tables.items():
        if table in (LEDGER, HEAD):
            continue
        found[kind] = set()
        for seq, row in _rows(connection, table):
            found[kind].add(seq)
            yield from _compared(kind, seq, row, entries)
    left_out = connection.execute(select(HEAD.c.without_contacts)).scalar() or 0
    for seq, entry in entries.items():
        if seq in found.get(entry["kind"], ()):
            continue
        if entry["kind"] == PERSONAL and seq <= left_out:
            yield _of(CONTACTS_LEFT_OUT, entry, "was left out of the backup")
        else:
            yield _of(RECORD_REMOVED, entry, "was removed")


def _compared(kind: str, seq: int, row: RowMapping | None, entries: Entries) -> Iterator[_Failure]:
    entry = entries.get(seq)
    if entry is None or entry["kind"] != kind:
        message = f"the {kind} under number {seq} was inserted without an entry in the ledger"
        subject = str(row.get("id", "")) if row is not None else ""
        yield _Failure(seq, RECORD_INSERTED.finding(subject or f"{kind} {seq}", message))
    elif row is None or content(row) != entry["content"]:
        yield _of(RECORD_ALTERED, entry, "was altered")


def _rows(connection: Connection, table: Table) -> Iterator[tuple[int, RowMapping | None]]:
    """All rows by number; None for one that cannot even be read."""
    numbers = connection.execute(select(table.c.seq).order_by(table.c.seq)).scalars().all()
    try:
        rows = {row["seq"]: row for row in connection.execute(select(table)).mappings()}
    except (ValueError, TypeError):
        rows = {seq: row for seq in numbers if (row := _row(connection, table, seq)) is not None}
    for seq in numbers:
        yield seq, rows.get(seq)


def _row(connection: Connection, table: Table, seq: int) -> RowMapping | None:
    try:
        return connection.execute(select(table).where(table.c.seq == seq)).mappings().one()
    except (ValueError, TypeError):
        return None


def _end(connection: Connection, entries: Entries) -> Iterator[_Failure]:
    heads = connection.execute(select(HEAD)).mappings().all()
    last = max(entries, default=0)
    expected = (last, entries[last]["hash"]) if entries else (0, "")
    found = [(row["seq"], row["hash"]) for row in heads]
    if found != [expected]:
        says = f"the head names entry {found[0][0]}" if found else "the head is gone"
        message = f"{says}, and the last entry is {last}: the end of the ledger was changed"
        yield _Failure(last + 1, HEAD_MOVED.finding("head", message))


def _soundness(connection: Connection) -> Iterator[Finding]:
    if connection.dialect.name != "sqlite":
        return
    for (answer,) in connection.execute(text("PRAGMA integrity_check(5)")):
        if answer != "ok":
            yield DATABASE_DAMAGED.finding("database", f"SQLite reports: {answer}")


def _of(rule: Rule, entry: RowMapping, what: str) -> _Failure:
    message = (
        f"the {entry['kind']} of entry {entry['seq']}, recorded {entry['recorded_at']} "
        f"by {entry['recorded_by']}, {what}"
    )
    return _Failure(entry["seq"], rule.finding(entry["record"], message))


class LogEntry(NamedTuple):
    """One entry of the ledger, as ``history`` shows it.

    :param kind: ``act``, ``evidence``, ``retraction``, ``state``, …
    :param record: the id of the record, or the key of the fact.
    :param recorded_at: UTC, as text.
    """

    seq: int
    kind: str
    record: str
    recorded_at: str
    recorded_by: str
    hash: str


def log(connection: Connection, record: str | None = None) -> tuple[LogEntry, ...]:
    """Return the ledger's entries in their order, or those about one record."""
    columns = (getattr(LEDGER.c, name) for name in LogEntry._fields)
    query = select(*columns).order_by(LEDGER.c.seq)
    if record is not None:
        query = query.where(LEDGER.c.record == record)
    return tuple(LogEntry(*row) for row in connection.execute(query))
