"""Triggers that refuse to change or to delete what is on record, for both databases."""

from alembic import op

_FORBIDDEN = "on record and append-only: retract it with a reason"


def make_append_only(*tables: str) -> None:
    """Let rows be added to these tables, and never be changed or deleted."""
    if op.get_bind().dialect.name == "sqlite":
        for table in tables:
            _on_sqlite(table)
    else:
        for table in tables:
            _on_postgresql(table)


def _on_sqlite(table: str) -> None:
    for event in ("update", "delete"):
        op.execute(
            f"CREATE TRIGGER {table}_no_{event} BEFORE {event.upper()} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is {_FORBIDDEN}'); END"
        )


def _on_postgresql(table: str) -> None:
    op.execute(
        "CREATE OR REPLACE FUNCTION ratify_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '% is {_FORBIDDEN}', TG_TABLE_NAME; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION ratify_append_only()"
    )


def guard_head() -> None:
    """Let the single row of ``head`` only move on, and never be deleted."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE TRIGGER head_moves_on BEFORE UPDATE ON head WHEN NEW.seq <= OLD.seq "
            "BEGIN SELECT RAISE(ABORT, 'head is append-only: it moves on with each entry'); END"
        )
        op.execute(
            "CREATE TRIGGER head_no_delete BEFORE DELETE ON head "
            "BEGIN SELECT RAISE(ABORT, 'head is append-only: it stays'); END"
        )
        return
    op.execute(
        "CREATE OR REPLACE FUNCTION ratify_head() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN IF TG_OP = 'UPDATE' AND NEW.seq > OLD.seq THEN RETURN NEW; END IF; "
        "RAISE EXCEPTION 'head is append-only: it moves on with each entry'; END $$"
    )
    op.execute(
        "CREATE TRIGGER head_moves_on BEFORE UPDATE OR DELETE ON head "
        "FOR EACH ROW EXECUTE FUNCTION ratify_head()"
    )
