"""The ledger, the facts that follow the baseline, acts and evidence."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from ratify.store.migrations.triggers import guard_head, make_append_only

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the first tables, all of them append-only."""
    _make_ledger()
    _make_reference()
    _make_records()
    make_append_only(
        "ledger",
        "source",
        "organisation",
        "state",
        "membership",
        "instrument",
        "act",
        "evidence",
        "retraction",
        "withdrawal",
    )
    guard_head()


def _text(name: str, *, optional: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(), nullable=optional)


def _parts(name: str, *, optional: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.JSON(), nullable=optional)


def _make_records_table(name: str, *columns: sa.Column[Any], look_up: tuple[str, ...]) -> None:
    op.create_table(
        name,
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        *columns,
        sa.ForeignKeyConstraint(["seq"], ["ledger.seq"]),
        sa.PrimaryKeyConstraint("seq"),
    )
    for column in look_up:
        op.create_index(f"ix_{name}_{column}", name, [column])


def _make_ledger() -> None:
    op.create_table(
        "ledger",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        *map(_text, ("kind", "record", "recorded_at", "recorded_by", "content", "hash")),
        sa.PrimaryKeyConstraint("seq"),
    )
    op.create_index("ix_ledger_record", "ledger", ["record"])
    op.create_index("ix_ledger_recorded_at", "ledger", ["recorded_at"])
    head = op.create_table(
        "head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        _text("hash"),
        _text("recorded_at"),
        sa.Column("without_contacts", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.bulk_insert(head, [{"id": 1, "seq": 0, "hash": "", "recorded_at": ""}])


def _make_reference() -> None:
    _make_records_table(
        "source",
        *map(_text, ("id", "title", "url")),
        _text("as_of", optional=True),
        *map(_text, ("as_of_note", "note")),
        look_up=("id",),
    )
    _make_records_table(
        "organisation",
        *map(_text, ("code", "kind")),
        *map(_parts, ("names", "aliases")),
        _text("note"),
        look_up=("code",),
    )
    _make_records_table(
        "state",
        *map(_text, ("iso3", "iso2", "m49")),
        _parts("names"),
        *map(_text, ("official_name", "region", "capital")),
        _parts("languages"),
        _text("legal_tradition"),
        _parts("incorporation"),
        _parts("procedure", optional=True),
        *map(_parts, ("figures", "aliases", "sources")),
        _text("note"),
        look_up=("iso3",),
    )
    _make_records_table(
        "membership",
        *map(_text, ("organisation", "state")),
        *(_text(name, optional=True) for name in ("joined", "left")),
        *map(_text, ("note", "source", "url", "confidence")),
        look_up=("organisation",),
    )
    _make_instrument()


def _make_instrument() -> None:
    _make_records_table(
        "instrument",
        *map(_text, ("code", "family")),
        _parts("titles"),
        *map(_text, ("adopted", "adopted_at", "depositary", "members_of", "binding_act")),
        sa.Column("signable", sa.Boolean(), nullable=False),
        sa.Column("reservations", sa.Boolean(), nullable=False),
        _parts("entry"),
        _text("url"),
        _text("opened_for_signature", optional=True),
        _parts("denunciation", optional=True),
        *map(_parts, ("flexibility", "provisions", "aims")),
        _parts("reporting", optional=True),
        *map(_parts, ("aliases", "identifiers")),
        _text("note"),
        sa.Column("check", sa.Boolean(), nullable=False),
        look_up=("code",),
    )


def _make_records() -> None:
    _make_records_table(
        "act",
        *map(_text, ("id", "instrument", "state", "kind", "date", "source", "verification")),
        _text("effective", optional=True),
        *map(_text, ("declaration", "note", "origin")),
        look_up=("id", "instrument", "state"),
    )
    _make_records_table(
        "evidence",
        *map(_text, ("id", "instrument", "state", "provision", "rung")),
        _text("date", optional=True),
        *map(_text, ("kind", "summary", "source", "verification", "law_title", "law_reference")),
        _text("law_date", optional=True),
        _text("origin"),
        look_up=("id", "instrument", "state"),
    )
    _make_records_table("retraction", *map(_text, ("record", "reason")), look_up=("record",))
    _make_records_table("withdrawal", *map(_text, ("kind", "record")), look_up=())
