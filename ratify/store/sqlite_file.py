"""How a file of SQLite is opened, by the engine and without it. Standard library only."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote


def opener(path: Path, wait: float) -> Callable[[], sqlite3.Connection]:
    """Return what opens the file, with the driver's own transactions switched off.

    The driver's implicit transactions would let DDL through outside of any, so whoever uses a
    connection begins each of them.

    :param wait: seconds to wait for somebody else who is writing.
    """

    def opened() -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"file:{quote(str(path))}?{_mode(path)}",
            uri=True,
            timeout=wait,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            for pragma in ("foreign_keys=ON", "synchronous=FULL", "trusted_schema=OFF"):
                connection.execute(f"PRAGMA {pragma}")
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    return opened


def _mode(path: Path) -> str:
    """Open for reading alone what cannot be written; WAL needs a writable folder otherwise."""
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return "mode=rw"
    quiet = not Path(f"{path}-wal").exists()
    return "mode=ro&immutable=1" if quiet else "mode=ro"
