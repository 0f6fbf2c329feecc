"""The store of an office: its ledger of acts and evidence, in SQLite or PostgreSQL.

What is named here is loaded when it is first asked for: a question that reads a file of SQLite
needs no SQLAlchemy (:mod:`ratify.store.direct`).
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ratify.store.backups import Restored, backup, restore
    from ratify.store.cells import cell_token, evidence_token
    from ratify.store.conflicts import Conflict, ConflictKind
    from ratify.store.copying import transfer
    from ratify.store.ledger import Head
    from ratify.store.loading import LoadReport
    from ratify.store.proof import LogEntry
    from ratify.store.rules import LEDGER_RULES
    from ratify.store.schema import Migrated, migrate
    from ratify.store.store import Store

__all__ = [
    "LEDGER_RULES",
    "Conflict",
    "ConflictKind",
    "Head",
    "LoadReport",
    "LogEntry",
    "Migrated",
    "Restored",
    "Store",
    "backup",
    "cell_token",
    "evidence_token",
    "migrate",
    "restore",
    "transfer",
]

_WHERE = {
    "LEDGER_RULES": "rules",
    "Conflict": "conflicts",
    "ConflictKind": "conflicts",
    "Head": "ledger",
    "LoadReport": "loading",
    "LogEntry": "proof",
    "Migrated": "schema",
    "Restored": "backups",
    "Store": "store",
    "backup": "backups",
    "cell_token": "cells",
    "evidence_token": "cells",
    "migrate": "schema",
    "restore": "backups",
    "transfer": "copying",
}


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
