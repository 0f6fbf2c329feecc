"""Where Alembic runs the steps: on the connection it is handed, inside its transaction."""

from alembic import context
from sqlmodel import SQLModel

import ratify.store.all_tables  # noqa: F401  (fills the metadata)
from ratify.store.current import VERSION_TABLE

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    version_table=VERSION_TABLE,
    transactional_ddl=True,
    compare_type=True,
)
context.run_migrations()
