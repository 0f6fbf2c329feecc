"""What a database says when it fails, as one sentence and a hint of ours.

No exception of SQLAlchemy or of a driver leaves the store: every use of a connection stands
inside :func:`translated`.
"""

import sqlite3
from collections.abc import Iterator, Mapping
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
from ratify.store.sqlite_faults import AGAIN, BRING_BACK, BUSY, first_line, said_by_sqlite

_DRIVER = "Install the driver: pip install 'ratify-africa[postgres]'."
_LOCKED = (StoreLocked, BUSY, AGAIN)
_MISSING = (StoreMissing, "has no complete store in it", "Make one: ratify init")
_GUARDED = (
    StoreDamaged,
    "refused a change to what is on record",
    "See what is wrong: ratify check --ledger",
)
_FULL = (
    StoreUnreachable,
    "cannot grow: the disk is full",
    "Nothing was written. Make room and try again.",
)
_READ_ONLY = (
    StoreUnreachable,
    "cannot be written: the database is read-only for you",
    "Nothing was written. Ask its administrator for the right to write.",
)
_STATES: Mapping[str, tuple[type[StoreProblem], str, str]] = {
    "55P03": _LOCKED,
    "40P01": _LOCKED,
    "40001": _LOCKED,
    "42P01": _MISSING,
    "3F000": _MISSING,
    "P0001": _GUARDED,
    "53100": _FULL,
    "25006": _READ_ONLY,
    "42501": _READ_ONLY,
}
"""What the SQLSTATE of PostgreSQL means, appendix A of its manual."""


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
        raise StoreDamaged(f"The store {address} holds what is no text.", BRING_BACK) from error
    except SQLAlchemyError as error:
        sentence = f"The store {address} did not answer as a store does: {first_line(error)}"
        raise StoreUnreachable(sentence, "See what is wrong: ratify doctor") from error


def _translate(address: Address, cause: BaseException | None) -> StoreProblem:
    if isinstance(cause, sqlite3.Error):
        return said_by_sqlite(address, cause)
    return _from_postgresql(address, cause)


def _from_postgresql(address: Address, cause: BaseException | None) -> StoreProblem:
    state = getattr(cause, "sqlstate", None) or ""
    if state in _STATES:
        kind, sentence, hint = _STATES[state]
        return kind(f"The store {address} {sentence}.", hint)
    if state.startswith("XX"):
        return StoreDamaged(f"The store {address} is damaged: {first_line(cause)}.", BRING_BACK)
    sentence = f"The store {address} cannot be reached or written: {first_line(cause)}."
    return StoreUnreachable(sentence, "See that the server runs and lets you in: ratify doctor")
