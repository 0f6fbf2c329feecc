"""The tables of a store: a ledger of entries, and the records that the entries are about.

Every record is an entry of the ledger; its ``seq`` is the entry's. Nothing is updated or deleted:
a fact that follows the baseline is written again under a new ``seq``, and the last one counts.
Only the single row of ``head`` moves on, with each entry.

Dates are texts as sources give them (``2013``, ``2013-06``, ``2013-06-20``), times are texts in
UTC to the microsecond, and parts of a fact are JSON; so a record reads the same in SQLite and in
PostgreSQL, and has one hash.
"""

from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

Plain = dict[str, Any]
_PARTS = JSON(none_as_null=True)


class Ledger(SQLModel, table=True):
    """One entry: which record came on record, when and by whom, chained to the entry before.

    :param content: SHA-256 of the record's content.
    :param hash: SHA-256 of this entry's content and of the hash of the entry before it.
    """

    __tablename__ = "ledger"
    seq: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: str
    record: str = Field(index=True)
    recorded_at: str = Field(index=True)
    recorded_by: str
    content: str
    hash: str


class Head(SQLModel, table=True):
    """The last entry, so that entries cut off at the end are missed.

    :param without_contacts: up to this entry contacts may be absent: the store was made from a
        backup without them.
    """

    __tablename__ = "head"
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    seq: int
    hash: str
    recorded_at: str
    without_contacts: int = Field(default=0, sa_column_kwargs={"server_default": "0"})


class Record(SQLModel):
    """What every record has: the entry of the ledger that it belongs to."""

    seq: int = Field(
        primary_key=True, foreign_key="ledger.seq", sa_column_kwargs={"autoincrement": False}
    )


class SourceRow(Record, table=True):
    """A source, as it was known from this entry on."""

    __tablename__ = "source"
    id: str = Field(index=True)
    title: str
    url: str
    as_of: str | None
    as_of_note: str
    note: str


class OrganisationRow(Record, table=True):
    """An organisation, as it was known from this entry on."""

    __tablename__ = "organisation"
    code: str = Field(index=True)
    kind: str
    names: Plain = Field(sa_type=_PARTS)
    aliases: list[Any] = Field(sa_type=_PARTS)
    note: str


class StateRow(Record, table=True):
    """A State, as it was known from this entry on."""

    __tablename__ = "state"
    iso3: str = Field(index=True)
    iso2: str
    m49: str
    names: Plain = Field(sa_type=_PARTS)
    official_name: str
    region: str
    capital: str
    languages: list[Any] = Field(sa_type=_PARTS)
    legal_tradition: str
    incorporation: Plain = Field(sa_type=_PARTS)
    procedure: Plain | None = Field(sa_type=_PARTS, nullable=True)
    figures: list[Any] = Field(sa_type=_PARTS)
    aliases: list[Any] = Field(sa_type=_PARTS)
    sources: Plain = Field(sa_type=_PARTS)
    note: str


class MembershipRow(Record, table=True):
    """A membership, as it was known from this entry on."""

    __tablename__ = "membership"
    organisation: str = Field(index=True)
    state: str
    joined: str | None
    left: str | None
    note: str
    source: str
    url: str
    confidence: str


class InstrumentRow(Record, table=True):
    """An instrument with its rules, as it was known from this entry on."""

    __tablename__ = "instrument"
    code: str = Field(index=True)
    family: str
    titles: list[Any] = Field(sa_type=_PARTS)
    adopted: str
    adopted_at: str
    depositary: str
    members_of: str
    binding_act: str
    signable: bool
    reservations: bool
    entry: Plain = Field(sa_type=_PARTS)
    url: str
    opened_for_signature: str | None
    denunciation: Plain | None = Field(sa_type=_PARTS, nullable=True)
    flexibility: list[Any] = Field(sa_type=_PARTS)
    provisions: list[Any] = Field(sa_type=_PARTS)
    aims: list[Any] = Field(sa_type=_PARTS)
    reporting: Plain | None = Field(sa_type=_PARTS, nullable=True)
    aliases: list[Any] = Field(sa_type=_PARTS)
    identifiers: Plain = Field(sa_type=_PARTS)
    note: str
    check: bool


class ActRow(Record, table=True):
    """An act; a later row of the same id is the baseline's better reading of it."""

    __tablename__ = "act"
    id: str = Field(index=True)
    instrument: str = Field(index=True)
    state: str = Field(index=True)
    kind: str
    date: str
    source: str
    verification: str
    effective: str | None
    declaration: str
    note: str
    origin: str


class EvidenceRow(Record, table=True):
    """A finding on domestication; a later row of the same id is the baseline's better reading."""

    __tablename__ = "evidence"
    id: str = Field(index=True)
    instrument: str = Field(index=True)
    state: str = Field(index=True)
    provision: str
    rung: str
    date: str | None
    kind: str
    summary: str
    source: str
    verification: str
    law_title: str
    law_reference: str
    law_date: str | None
    origin: str


class RetractionRow(Record, table=True):
    """That a record was taken back, and why."""

    __tablename__ = "retraction"
    record: str = Field(index=True)
    reason: str


class WithdrawalRow(Record, table=True):
    """That the baseline no longer has a fact: its table, and its key there."""

    __tablename__ = "withdrawal"
    kind: str
    record: str
