"""The tables as one SQLite file, for Datasette and SQL."""

import sqlite3

from ratify.present.package.table import Table

_TYPES = {"integer": "INTEGER", "number": "REAL", "boolean": "INTEGER"}


def to_sqlite(tables: tuple[Table, ...]) -> bytes:
    """Write the tables with their keys and references; text is stored as it is."""
    connection = sqlite3.connect(":memory:")
    try:
        for table in tables:
            columns = [f'"{field.name}" {_TYPES.get(field.type, "TEXT")}' for field in table.fields]
            if table.key:
                key = ", ".join(f'"{name}"' for name in table.key)
                columns.append(f"PRIMARY KEY ({key})")
            columns += [
                f'FOREIGN KEY ("{own}") REFERENCES "{other}" ("{field}")'
                for own, other, field in table.foreign
            ]
            connection.execute(f'CREATE TABLE "{table.name}" ({", ".join(columns)})')
            places = ", ".join("?" * len(table.fields))
            connection.executemany(
                f'INSERT INTO "{table.name}" VALUES ({places})',  # noqa: S608 - our own names
                table.rows,
            )
        connection.commit()
        return connection.serialize()
    finally:
        connection.close()
