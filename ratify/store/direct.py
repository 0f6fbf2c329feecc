"""Read a file of SQLite as it is, without SQLAlchemy, and only what a question needs.

Whatever is not as expected (another kind of store, another schema, a file that is none) is left to
:class:`ratify.store.Store`, which says what is wrong and how to mend it.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from ratify.register import Register
from ratify.store.current import CURRENT, VERSION_TABLE
from ratify.store.mapping import RECORDS, REFERENCE
from ratify.store.reading import Snapshot, Where
from ratify.store.sqlite_faults import said_by_sqlite
from ratify.store.sqlite_file import opener
from ratify.store.stored import StoredRegister

_PATIENCE = 0.5
"""Seconds. With write-ahead logging a reader waits for nobody; else the store's own way waits."""
_VERSION = f"SELECT version_num FROM {VERSION_TABLE}"  # noqa: S608
_FIRST = "SELECT max(seq) FROM ledger WHERE recorded_at = (SELECT min(recorded_at) FROM ledger)"
_STAMPED = "SELECT {0}.*, ledger.recorded_at, ledger.recorded_by FROM {0} JOIN ledger USING (seq)"
_CITED = (
    "SELECT DISTINCT source FROM act WHERE instrument = :instrument AND seq <= :limit "
    "AND id NOT IN (SELECT record FROM retraction WHERE seq <= :limit)"
)


def read_directly(address: str | Path, known_at: datetime | None = None) -> Register | None:
    """Return what is on record in a file of SQLite; None where it has to be opened as a store.

    The register reads on when it is asked for more, and always sees the store as it is now.

    :param known_at: return what was on record at that time.
    """
    text = str(address)
    if not text or "://" in text or text == ":memory:":
        return None
    path = Path(text).expanduser().absolute()
    try:
        if not path.is_file():
            return None
        found = File(path)
        if found.version() == CURRENT:
            return StoredRegister.of(Snapshot.at(found, known_at, later=True), known_at)
    except (OSError, sqlite3.Error, TypeError):
        pass
    return None


class File:
    """The records of a file of SQLite, as they are when it is first read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection = opener(path, _PATIENCE)()
        self._connection.execute("BEGIN")

    def __del__(self) -> None:
        if hasattr(self, "_connection"):
            self._connection.close()

    def version(self) -> str:
        """Return the version of the schema."""
        return str(self._one(_VERSION))

    def head(self) -> int:
        """Return the number of the last entry."""
        number = self._one("SELECT seq FROM head")
        if not isinstance(number, int):
            raise TypeError(number)
        return number

    def last_by(self, time: str) -> int:
        """Return the last entry on record at that time; 0 without one."""
        return self._one("SELECT max(seq) FROM ledger WHERE recorded_at <= ?", time) or 0

    def first_load(self) -> int:
        """Return the last entry of the first time that something was put on record."""
        return self._one(_FIRST) or 0

    def rows(self, kind: str, limit: int, where: Where) -> Iterator[Mapping[Any, Any]]:
        """Return rows of a kind up to an entry, in the order in which they came on record."""
        return self._found(f"SELECT * FROM {kind}", kind, limit, where)  # noqa: S608

    def stamped(self, kind: str, limit: int, where: Where) -> Iterator[Mapping[Any, Any]]:
        """Return the same rows with the time and the name of their entry."""
        return self._found(_STAMPED.format(kind), kind, limit, where)

    def cited(self, instrument: str, limit: int) -> Iterator[str]:
        """Return the ids of the sources of acts under an instrument that were not taken back."""
        values = {"instrument": instrument, "limit": limit}
        with self._in_our_words():
            yield from (source for (source,) in self._connection.execute(_CITED, values))

    def _found(
        self, query: str, kind: str, limit: int, where: Where
    ) -> Iterator[Mapping[Any, Any]]:
        asked = [f"{kind}.seq <= ?"]
        values: list[object] = [limit]
        for column, wanted in where.items():
            asked.append(f"{kind}.{column} IN ({', '.join('?' * len(wanted))})")
            values += wanted
        sql = f"{query} WHERE {' AND '.join(asked)} ORDER BY {kind}.seq"
        with self._in_our_words():
            yield from _as_plain(self._connection.execute(sql, values), kind)

    @contextmanager
    def _in_our_words(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise said_by_sqlite(self._path, error) from error

    def _one(self, query: str, *values: str) -> Any:
        (value,) = self._connection.execute(query, values).fetchone()
        return value


class _Row(dict[str, Any]):
    """A row by column; a part of a fact is read from its JSON when it is first asked for."""

    def __init__(self, columns: list[str], row: tuple[Any, ...], parts: frozenset[str]) -> None:
        super().__init__(zip(columns, row, strict=True))
        self._parts = {name: self.pop(name) for name in parts}

    def __missing__(self, name: str) -> Any:
        text = self._parts[name]
        self[name] = None if text is None else json.loads(text)
        return self[name]


def _as_plain(cursor: sqlite3.Cursor, kind: str) -> Iterator[dict[str, Any]]:
    names = [column[0] for column in cursor.description]
    parts = _parts_of(kind)
    for row in cursor:
        yield _Row(names, row, parts) if parts else dict(zip(names, row, strict=True))


@cache
def _parts_of(kind: str) -> frozenset[str]:
    """Return the columns of a kind that are kept as JSON."""
    mapped = next((one for one in (*REFERENCE, *RECORDS) if one.kind == kind), None)
    codecs = {} if mapped is None else mapped.codecs
    return frozenset(name for name, one in codecs.items() if one.is_part)
