"""A table of the data package: named, described fields and plain rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TypeAlias

from ratify.register import PartialDate

Cell: TypeAlias = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name, its Table Schema type and what it holds.

    Partial dates are ``string`` fields with a pattern, because a year alone is no ``date``.
    """

    name: str
    type: str
    description: str
    pattern: str = ""
    enum: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table: name, description, key, references to other tables, fields and rows.

    :param key: the fields that no two rows share, or none where a row may lack one of them.
    :param foreign: own field → (table, field) that it refers to.
    """

    name: str
    description: str
    fields: tuple[Field, ...]
    rows: tuple[tuple[Cell, ...], ...]
    key: tuple[str, ...]
    foreign: tuple[tuple[str, str, str], ...] = ()

    @property
    def headings(self) -> tuple[str, ...]:
        """The names of the fields."""
        return tuple(field.name for field in self.fields)

    def mappings(self) -> Iterator[dict[str, Cell]]:
        """The rows as mappings from field to value."""
        for row in self.rows:
            yield dict(zip(self.headings, row, strict=True))


STATE = ("state", "states", "iso3")
INSTRUMENT = ("instrument", "instruments", "code")
SOURCE = ("source", "sources", "id")
PARTIAL_DATE = r"\d{4}(-\d{2}(-\d{2})?)?"


def text(name: str, description: str, enum: tuple[str, ...] = ()) -> Field:
    """A field of text."""
    return Field(name, "string", description, enum=enum)


def partial_date(name: str, description: str) -> Field:
    """A field with a year, a month or a day."""
    return Field(name, "string", f"{description} (YYYY, YYYY-MM or YYYY-MM-DD)", PARTIAL_DATE)


def moment(name: str, description: str) -> Field:
    """A field with a time in UTC."""
    return Field(name, "datetime", f"{description} (UTC)")


def codes(vocabulary: type[StrEnum]) -> tuple[str, ...]:
    """The codes of a vocabulary, for a field that holds one of them."""
    return tuple(member.value for member in vocabulary)


def written(value: PartialDate | date | None) -> str | None:
    """A date as text, or nothing."""
    return None if value is None else str(value)


def clocked(value: datetime | None) -> str | None:
    """A time as text in UTC, or nothing."""
    return None if value is None else f"{value.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
