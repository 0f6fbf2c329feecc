"""What a database says when it fails, as one sentence and a hint of ours.

No exception of SQLAlchemy or of a driver leaves the store: every use of a connection stands
inside :func:`translated`.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, NoSuchModuleError, SQLAlchemyError

from ratify.errors import (
    StoreDamaged,
    StoreLocked,
    StoreMissing,
    StoreProblem,
    StoreUnreachable,
)
from ratify.store.address import Address

_DRIVER = "Install the driver: pip install 'ratify-africa[postgres]'."
_BUSY = "is being written by somebody else, who did not finish in time"
_AGAIN = "Nothing was written. Try again in a moment."

_SQLITE_WORDS: tuple[tuple[str, type[StoreProblem], str, str], ...] = (
    ("locked", StoreLocked, _BUSY, _AGAIN),
    ("no such table", StoreMissing, "has no complete store in it", "Make one: ratify init"),
    (
        "disk is full",
        StoreUnreachable,
        "cannot grow: the disk is full",
        "Nothing was written. Make room and try again.",
    ),
    (
        "readonly",
        StoreUnreachable,
        "cannot be written: the file or its folder is read-only",
        "Nothing was written. Ask for the right to write there, or name another place: --store",
    ),
    (
        "disk i/o",
        StoreUnreachable,
        "cannot be read or written: the disk reports an error",
        "See that there is room and that the disk is sound: ratify doctor",
    ),
    ("unable to open", StoreUnreachable, "cannot be opened", "Check the path: ratify doctor"),
    (
        "append-only",
        StoreDamaged,
        "refused a change to what is on record",
        "See what is wrong: ratify check --ledger",
    ),
)
_DAMAGED = "Bring back a backup: ratify restore FILE"


@contextmanager
def translated(address: Address) -> Iterator[None]:
    """Turn whatever a database raises into one of our own errors.

    :raises StoreProblem: the fitting one of its kinds.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name != "psycopg":
            raise
        raise StoreUnreachable(f"{address} needs a driver that is missing.", _DRIVER) from None
    except NoSuchModuleError:
        raise StoreUnreachable(f"{address} needs a driver that is missing.", _DRIVER) from None
    except DBAPIError as error:
        raise _translate(address, error.orig) from error
    except sqlite3.Error as error:
        raise _translate(address, error) from error
    except UnicodeDecodeError as error:
        raise StoreDamaged(f"The store {address} holds what is no text.", _DAMAGED) from error
    except SQLAlchemyError as error:
        sentence = f"The store {address} did not answer as a store does: {_first_line(error)}"
        raise StoreUnreachable(sentence, "See what is wrong: ratify doctor") from error


def _translate(address: Address, cause: BaseException | None) -> StoreProblem:
    if isinstance(cause, sqlite3.Error):
        return _from_sqlite(address, cause)
    return _from_postgresql(address, cause)


def _from_sqlite(address: Address, cause: sqlite3.Error) -> StoreProblem:
    words = str(cause).lower()
    for part, kind, sentence, hint in _SQLITE_WORDS:
        if part in words:
            return kind(f"The store {address} {sentence}.", hint)
    if "not a database" in words:
        return StoreDamaged(f"{address} is not a store: the file holds something else.", _DAMAGED)
    return StoreDamaged(f"The store {address} is damaged: {_first_line(cause)}.", _DAMAGED)


def _from_postgresql(address: Address, cause: BaseException | None) -> StoreProblem:
    state = getattr(cause, "sqlstate", None) or ""
    if state in {"55P03", "40P01", "40001"}:
        return StoreLocked(f"The store {address} {_BUSY}.", _AGAIN)
    if state in {"42P01", "3F000"}:
        return StoreMissing(f"{address} has no complete store in it.", "Make one: ratify init")
    if state == "P0001":
        sentence = f"The store {address} refused a change to what is on record."
        return StoreDamaged(sentence, "See what is wrong: ratify check --ledger")
    if state.startswith("XX"):
        return StoreDamaged(f"The store {address} is damaged: {_first_line(cause)}.", _DAMAGED)
    sentence = f"The store {address} cannot be reached or written: {_first_line(cause)}."
    return StoreUnreachable(sentence, "See that the server runs and lets you in: ratify doctor")


def _first_line(error: object) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".") if lines else type(error).__name__
