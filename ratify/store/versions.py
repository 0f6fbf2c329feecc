"""Which version of the schema a store has, and whether this program can use it.

Kept apart from the migrations themselves, because every command asks and few migrate.
"""

from sqlalchemy import Connection, inspect, text
from sqlmodel import SQLModel

from ratify.errors import SchemaMismatch, StoreDamaged, StoreMissing
from ratify.store.address import Address
from ratify.store.current import CURRENT, EARLIER, VERSION_TABLE

_VERSION = text(f"SELECT version_num FROM {VERSION_TABLE}")  # noqa: S608


def version_of(connection: Connection) -> str | None:
    """Return the version of the schema, or None when there is no store yet.

    :raises StoreDamaged: the tables there belong to another program.
    """
    found = set(inspect(connection).get_table_names())
    if VERSION_TABLE in found:
        return connection.execute(_VERSION).scalar_one_or_none()
    ours = set(SQLModel.metadata.tables)
    if found and (connection.dialect.name == "sqlite" or found & ours):
        raise StoreDamaged(
            "The database holds tables of another program.", "Name another place: --store"
        )
    return None


def must_be_current(connection: Connection, address: Address) -> None:
    """Refuse a store of another version.

    :raises StoreMissing: no store was completed here.
    :raises SchemaMismatch: the version is earlier or later than the one this program knows.
    """
    found = connection.execute(_VERSION).scalar_one_or_none()
    if found is None:
        raise StoreMissing(f"{address} has no complete store in it.", "Make one: ratify init")
    refuse_other_version(found, address)


def refuse_other_version(found: str, address: Address) -> None:
    """Say how to mend a store of another version.

    :raises SchemaMismatch: the version is not the current one.
    """
    refuse_newer(found, address)
    if found != CURRENT:
        raise SchemaMismatch(
            f"The store {address} has schema {found}; this version of ratify needs {CURRENT}.",
            "Bring it up to date: ratify migrate",
        )


def refuse_newer(found: str, address: Address) -> None:
    """Refuse a store that a later version of the program made.

    :raises SchemaMismatch: the version is unknown here.
    """
    if found not in (CURRENT, *EARLIER):
        raise SchemaMismatch(
            f"The store {address} has schema {found}; this version of ratify knows {CURRENT} "
            "and cannot go back.",
            "Use the newer version: pip install --upgrade ratify-africa. "
            "ratify migrate only goes forward.",
        )
