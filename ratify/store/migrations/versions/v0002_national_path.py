"""The national path: steps reached, obstacles, next actions, contacts, and what is over."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from ratify.store.migrations.triggers import make_append_only

revision = "0002"
down_revision = "0001"

_TABLES = {
    "step": ("id", "instrument", "state", "step", "date", "source", "note", "origin"),
    "obstacle": ("id", "instrument", "state", "obstacle", "date", "source", "note", "origin"),
    "action": ("id", "state", "what", "due", "instrument", "who", "note", "origin"),
    "contact": (
        "id",
        "state",
        "role",
        "name",
        "organisation",
        "address",
        "instrument",
        "note",
        "origin",
        "salt",
    ),
    "closing": ("record", "date", "note"),
}


def upgrade() -> None:
    """Make a table for each kind of note, append-only like all others."""
    for table, columns in _TABLES.items():
        op.create_table(
            table,
            sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
            *map(_text, columns),
            sa.ForeignKeyConstraint(["seq"], ["ledger.seq"]),
            sa.PrimaryKeyConstraint("seq"),
        )
        for column in ("id", "instrument", "state", "record"):
            if column in columns:
                op.create_index(f"ix_{table}_{column}", table, [column])
    make_append_only(*_TABLES)


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.String(), nullable=False)
