"""Where a store is: a file of SQLite, or a PostgreSQL database."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from ratify.errors import UsageProblem

_POSTGRESQL = {"postgres", "postgresql", "postgresql+psycopg"}
_SQLITE = {"sqlite", "sqlite+pysqlite"}


@dataclass(frozen=True, slots=True)
class Address:
    """A parsed address: exactly one of ``path`` (SQLite) and ``url`` (PostgreSQL) is set."""

    path: Path | None = None
    url: URL | None = None

    def __str__(self) -> str:
        """Show the address without its password."""
        return str(self.path) if self.url is None else self.url.render_as_string()


def parse_address(address: str | Path) -> Address:
    """Read a path, ``sqlite:///path`` or ``postgresql+psycopg://user@host/database``.

    :raises UsageProblem: when it is a URL of anything else, or names no file.
    """
    text = str(address)
    if "://" not in text:
        if not text or text == ":memory:":
            raise UsageProblem("A store needs a file: it cannot live in memory.")
        return Address(path=Path(text).expanduser().absolute())
    try:
        url = make_url(text)
    except ArgumentError:
        raise UsageProblem(
            "The address of the store is neither a path nor a URL.",
            "Write a path, sqlite:///path or postgresql+psycopg://user@host/database.",
        ) from None
    return _from_url(url)


def _from_url(url: URL) -> Address:
    if url.drivername in _SQLITE:
        if not url.database or url.database == ":memory:":
            raise UsageProblem("A store needs a file: it cannot live in memory.")
        return Address(path=Path(url.database).expanduser().absolute())
    if url.drivername in _POSTGRESQL:
        return Address(url=url.set(drivername="postgresql+psycopg"))
    raise UsageProblem(
        f"A store cannot be kept in {url.drivername!r}.",
        "SQLite and PostgreSQL are supported: sqlite:///path, postgresql+psycopg://…",
    )
