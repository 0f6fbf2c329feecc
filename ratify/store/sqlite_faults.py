"""What SQLite says when it fails, as one sentence and a hint of ours. Standard library only."""

import sqlite3

from ratify.errors import StoreDamaged, StoreLocked, StoreMissing, StoreProblem, StoreUnreachable

BUSY = "is being written by somebody else, who did not finish in time"
AGAIN = "Nothing was written. Try again in a moment."

_WORDS: tuple[tuple[str, type[StoreProblem], str, str], ...] = (
    ("locked", StoreLocked, BUSY, AGAIN),
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
BRING_BACK = "Bring back a backup: ratify restore FILE"


def said_by_sqlite(place: object, cause: sqlite3.Error) -> StoreProblem:
    """Return the fitting one of our errors.

    :param place: the address of the store, as it is to be shown.
    """
    words = str(cause).lower()
    for part, kind, sentence, hint in _WORDS:
        if part in words:
            return kind(f"The store {place} {sentence}.", hint)
    if "not a database" in words:
        return StoreDamaged(f"{place} is not a store: the file holds something else.", BRING_BACK)
    return StoreDamaged(f"The store {place} is damaged: {first_line(cause)}.", BRING_BACK)


def first_line(error: object) -> str:
    """Return the first line of what an error says."""
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".") if lines else type(error).__name__
