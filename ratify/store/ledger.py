"""The ledger: the one place where a store is written.

Each entry has the next sequence number, the hash of its record's content, and a hash over itself
and the hash of the entry before it; so nobody can alter, remove or insert a record without
breaking the chain from there on. The single row of ``head`` names the last entry.

Times never run backwards along the ledger: when the clock does, an entry gets the time of the
entry before it. The order of recording is the sequence number.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, insert, select, update
from sqlmodel import SQLModel

from ratify.errors import Refused, StoreDamaged, UsageProblem
from ratify.store.all_tables import table_of
from ratify.store.mapping import Entry, Row, digest, hashed, said
from ratify.store.plain import as_text

LEDGER = table_of("ledger")
HEAD = table_of("head")
_AT_ONCE = 10_000
"""Entries that are handed to the database at once: rows of very many take much memory."""

_CHAINED = ("seq", "kind", "record", "recorded_at", "recorded_by", "content")
_UNSTORABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_DOUBTFUL = re.compile(r"\\[ubfr]|[\x7f\ud800-\udfff]")
"""How these look in JSON, and some harmless texts too: enough to look at few records closely."""


class Head(NamedTuple):
    """The last entry: its number, its hash, and when it came on record."""

    seq: int
    hash: str
    recorded_at: str


class Stamp(NamedTuple):
    """When and by whom something came on record, and its first and last number."""

    recorded_at: str
    recorded_by: str
    first: int
    last: int


def head_of(connection: Connection) -> Head:
    """Return the head.

    :raises StoreDamaged: it is gone.
    """
    row = connection.execute(select(HEAD.c.seq, HEAD.c.hash, HEAD.c.recorded_at)).one_or_none()
    if row is None or [type(value) for value in row] != [int, str, str]:
        raise StoreDamaged(
            "The store has lost the head of its ledger.", "Bring back a backup: ratify restore FILE"
        )
    return Head(*row)


def chained(previous: str, entry: Mapping[Any, Any]) -> str:
    """Return the hash of an entry after the entry that has the hash ``previous``."""
    return digest({"previous": previous, **{name: entry[name] for name in _CHAINED}})


def append(connection: Connection, entries: Sequence[Entry], now: datetime, by: str) -> Stamp:
    """Append entries in their order, all at one time and in one name.

    The connection must be that of the only writer (:func:`ratify.store.engine.writing`).

    :raises UsageProblem: nobody is named.
    :raises Refused: a text holds what cannot be kept, such as a control character.
    """
    if now.tzinfo is None:
        raise ValueError("the time of recording needs a time zone")
    _must_be_storable((by,))
    if not by.strip():
        raise UsageProblem("Say who records this.", "--by NAME, or RATIFY_BY=NAME")
    head = head_of(connection)
    recorded_at = max(as_text(now), head.recorded_at)
    seq, last = head.seq, head.hash
    for start in range(0, len(entries), _AT_ONCE):
        batch, ledger = entries[start : start + _AT_ONCE], []
        for entry in batch:
            seq += 1
            ledger.append(_entry_row(seq, entry, recorded_at, by, last))
            last = ledger[-1]["hash"]
        _insert(connection, LEDGER, ledger)
        _insert_records(connection, batch, ledger[0]["seq"])
    if entries:
        connection.execute(update(HEAD).values(seq=seq, hash=last, recorded_at=recorded_at))
    return Stamp(recorded_at, by, head.seq + 1, seq)


def _entry_row(seq: int, entry: Entry, recorded_at: str, by: str, previous: str) -> Row:
    says = said(entry.row)
    if _DOUBTFUL.search(says):
        _must_be_storable(_texts(entry.row))
    row: Row = {
        "seq": seq,
        "kind": entry.kind,
        "record": entry.record,
        "recorded_at": recorded_at,
        "recorded_by": by,
        "content": hashed(says),
    }
    row["hash"] = chained(previous, row)
    return row


def _insert_records(connection: Connection, entries: Sequence[Entry], first: int) -> None:
    numbered = sorted(
        ((entry.kind, {**entry.row, "seq": seq}) for seq, entry in enumerate(entries, first)),
        key=lambda pair: pair[0],
    )
    for kind, group in groupby(numbered, key=lambda pair: pair[0]):
        _insert(connection, SQLModel.metadata.tables[kind], [row for _, row in group])


def _insert(connection: Connection, table: Table, rows: list[Row]) -> None:
    connection.execute(insert(table), rows)


def _texts(value: object) -> Iterator[str]:
    """Every text inside a plain value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)


def _must_be_storable(texts: Iterable[str]) -> None:
    for text in texts:
        if found := _UNSTORABLE.search(text):
            raise Refused(
                f"A text holds a character that cannot be kept: {found[0]!a}.",
                "Type the text anew, without control characters.",
            )
