"""The schema of a store: making it, and bringing it up to date."""

from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection

from ratify.errors import StoreMissing
from ratify.store.address import parse_address
from ratify.store.current import CURRENT
from ratify.store.engine import WAIT, make_engine, must_exist, writing
from ratify.store.versions import refuse_newer, version_of

MIGRATIONS = Path(__file__).parent / "migrations"


class Migrated(NamedTuple):
    """From which version of the schema to which."""

    before: str
    after: str


def migrate(address: str | Path, wait: float = WAIT) -> Migrated:
    """Bring the store at an address up to date, wholly or not at all.

    :raises StoreMissing: there is none.
    :raises SchemaMismatch: the store is newer than this program.
    """
    where = parse_address(address)
    must_exist(where)
    with writing(make_engine(where, wait), where) as connection:
        found = version_of(connection)
        if found is None:
            raise StoreMissing(f"{where} has no complete store in it.", "Make one: ratify init")
        refuse_newer(found, where)
        upgrade(connection)
    return Migrated(found, CURRENT)


def upgrade(connection: Connection, to: str = "head") -> None:
    """Run the missing migrations in the caller's transaction: all of them count, or none.

    The connection must be that of the only writer (:func:`ratify.store.engine.writing`).
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
