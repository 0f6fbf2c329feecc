"""Write the data package: the same register and clock give the same bytes, whoever asks."""

import csv
import hashlib
import io
import json
from datetime import date
from pathlib import Path

import ratify
from ratify.present.files import make_folder, remove, write_whole
from ratify.present.package.database import to_sqlite
from ratify.present.package.path import obstacles, steps
from ratify.present.package.records import acts, domestication, standings
from ratify.present.package.reference import instruments, memberships, sources, states
from ratify.present.package.table import Cell, Field, Table
from ratify.present.package.workbook import to_workbook
from ratify.present.render.csv import neutral
from ratify.register import Register

DESCRIPTOR = "datapackage.json"


def package_tables(register: Register, as_of: date) -> tuple[Table, ...]:
    """Return all tables, those that others refer to first.

    Contacts, what colleagues are to do and their names are in none of them.
    """
    return (
        instruments(register),
        states(register),
        memberships(register),
        sources(register),
        acts(register),
        standings(register, as_of),
        domestication(register),
        steps(register),
        obstacles(register),
    )


def write_package(register: Register, as_of: date, folder: Path) -> tuple[Path, ...]:
    """Write ``datapackage.json``, a CSV for each table, a workbook, a JSON and a SQLite file.

    An earlier descriptor is taken away first and the new one written last, so that a package with
    a descriptor is complete.

    :returns: the paths written, in the order of writing.
    :raises UsageProblem: when the folder cannot be written, or a file in it leads elsewhere.
    """
    tables = package_tables(register, as_of)
    files = {f"{table.name}.csv": _csv(table) for table in tables}
    files["ratify.xlsx"] = to_workbook(tables, as_of)
    files["ratify.json"] = _json({table.name: list(table.mappings()) for table in tables})
    files["ratify.sqlite"] = to_sqlite(tables)
    files[DESCRIPTOR] = _json(_descriptor(register, as_of, tables, files))
    paths = tuple(folder / name for name in files)
    make_folder(folder, paths)
    remove(folder / DESCRIPTOR)
    for path, content in zip(paths, files.values(), strict=True):
        write_whole(path, content)
    return paths


def _descriptor(
    register: Register, as_of: date, tables: tuple[Table, ...], files: dict[str, bytes]
) -> dict[str, object]:
    """Describe the package (Data Package Standard, version 2)."""
    digest = hashlib.sha256(b"".join(files[f"{table.name}.csv"] for table in tables))
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "ratify-africa",
        "title": "Ratification and domestication of labour-migration treaties in Africa",
        "description": (
            f"Acts of the member States of the African Union and the standings derived from them "
            f"as of {as_of}. A missing act means that none was found in the sources up to their "
            f"dates, which is not the same as that the State has not acted."
        ),
        "version": ratify.__version__,
        "as_of": as_of.isoformat(),
        "known_at": register.known_at.isoformat() if register.known_at else None,
        "sha256": digest.hexdigest(),
        "licenses": [
            {
                "name": "CC-BY-4.0",
                "title": "Creative Commons Attribution 4.0 International",
                "path": "https://creativecommons.org/licenses/by/4.0/",
            }
        ],
        "resources": [_resource(table, files[f"{table.name}.csv"]) for table in tables],
    }


def _resource(table: Table, content: bytes) -> dict[str, object]:
    schema: dict[str, object] = {
        "fields": [_field(field) for field in table.fields],
        "missingValues": [""],
    }
    if table.key:
        schema["primaryKey"] = list(table.key)
    if table.foreign:
        schema["foreignKeys"] = [
            {"fields": [own], "reference": {"resource": other, "fields": [field]}}
            for own, other, field in table.foreign
        ]
    return {
        "name": table.name,
        "type": "table",
        "description": table.description,
        "path": f"{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": schema,
    }


def _field(field: Field) -> dict[str, object]:
    described: dict[str, object] = {
        "name": field.name,
        "type": field.type,
        "description": field.description,
    }
    constraints: dict[str, object] = {}
    if field.pattern:
        constraints["pattern"] = field.pattern
    if field.enum:
        constraints["enum"] = list(field.enum)
    if constraints:
        described["constraints"] = constraints
    return described


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _csv(table: Table) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.headings)
    writer.writerows([_safe(cell) for cell in row] for row in table.rows)
    return out.getvalue().encode()


def _safe(cell: Cell) -> Cell:
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case str():
            return neutral(cell)
        case float() if cell.is_integer():
            return int(cell)
        case _:
            return cell
