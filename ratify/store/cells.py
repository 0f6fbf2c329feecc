"""A cell is what is on record of one State under one instrument; its token says which state of it.

Whoever decides something on what a cell shows hands its token back when recording. When the cell
has changed in between, the token is another one, and nothing is recorded.
"""

from collections.abc import Iterable

from ratify.register import Act, Evidence, Register
from ratify.store.mapping import digest


def cell_token(register: Register, state: str, instrument: str) -> str:
    """Return the token of the acts that stand in a cell, as the register shows them."""
    return token(register.acts_of(state, instrument))


def evidence_token(register: Register, state: str, instrument: str) -> str:
    """Return the token of the evidence that stands in a cell, as the register shows it."""
    return token(register.evidence_of(state, instrument))


def token(records: Iterable[Act | Evidence]) -> str:
    """Return the token of records that stand."""
    return digest(sorted(record.id for record in records if record.retraction is None))[:16]
