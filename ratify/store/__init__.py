"""The store of an office: its ledger of acts and evidence, in SQLite or PostgreSQL."""

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
