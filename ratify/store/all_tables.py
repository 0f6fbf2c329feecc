"""Every table of a store, by the name that is also the kind of its records."""

from sqlalchemy import Table
from sqlmodel import SQLModel

from ratify.store import note_tables, tables

MODULES = (tables, note_tables)
"""Where the tables are defined; importing them fills the metadata."""


def table_of(kind: str) -> Table:
    """Return the table of that name."""
    return SQLModel.metadata.tables[kind]
