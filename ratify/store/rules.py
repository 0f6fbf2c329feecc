"""What must hold for a ledger: one rule for each code that begins with L."""

from functools import partial

from ratify.findings import Rule
from ratify.vocabulary import Severity

_proof = partial(Rule, severity=Severity.ERROR)
_CHAIN = "Haber and Stornetta, How to time-stamp a digital document, J. Cryptology 3 (1991)"
_OURS = "docs/store.md"

ENTRY_ALTERED = _proof(
    code="L001",
    title="No entry of the ledger was altered",
    why="Each entry carries a hash over itself and the hash of the entry before it. When one does "
    "not fit, the entry, or its time or name, is not what was written.",
    example="The name of the person who recorded an act was changed with a database tool.",
    source=_CHAIN,
)
ENTRY_REMOVED = _proof(
    code="L002",
    title="The ledger has every entry from the first to the last",
    why="A number that is missing is something that was on record and is no more.",
    example="An act was deleted together with its entry.",
    source=_CHAIN,
)
RECORD_ALTERED = _proof(
    code="L003",
    title="Every record says what it said when it came on record",
    why="The ledger keeps a hash of each record. Another hash is another text.",
    example="The date of a deposit was changed from 2019 to 2018 with a database tool.",
    source=_CHAIN,
)
RECORD_REMOVED = _proof(
    code="L004",
    title="Every entry of the ledger has its record",
    why="What was recorded can be retracted with a reason, but never taken away.",
    example="An act was deleted with a database tool, and its entry stayed.",
    source=_OURS,
)
RECORD_INSERTED = _proof(
    code="L005",
    title="Every record came on record through the ledger",
    why="A record without its entry has no author and no time, and nobody decided on it.",
    example="An act was inserted with a database tool.",
    source=_OURS,
)
HEAD_MOVED = _proof(
    code="L006",
    title="The head of the ledger is its last entry",
    why="Entries cut off at the end break no chain; the head is what misses them.",
    example="The last three acts were deleted together with their entries.",
    source=_OURS,
)
DATABASE_DAMAGED = _proof(
    code="L007",
    title="The database finds itself sound",
    why="A damaged page can hide records that nobody altered.",
    example="A file system lost a block of the store's file.",
    source="SQLite, PRAGMA integrity_check",
)
CONTACTS_LEFT_OUT = Rule(
    code="L008",
    severity=Severity.NOTE,
    title="Contacts are on record unless they were left out of a backup",
    why="A backup leaves persons' names and addresses out unless asked to keep them. The ledger "
    "still proves when they came on record.",
    example="A store restored from a backup made without --with-contacts.",
    source=_OURS,
)

LEDGER_RULES: tuple[Rule, ...] = (
    ENTRY_ALTERED,
    ENTRY_REMOVED,
    RECORD_ALTERED,
    RECORD_REMOVED,
    RECORD_INSERTED,
    HEAD_MOVED,
    DATABASE_DAMAGED,
    CONTACTS_LEFT_OUT,
)
