"""An invented office: its clock, its people, and a way to change its store behind its back."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import psycopg

from ratify.register import (
    Act,
    Contact,
    Evidence,
    NextAction,
    ObstacleNoted,
    PartialDate,
    Register,
    StepReached,
)
from ratify.store import Store
from ratify.vocabulary import Obstacle, Rung, Step
from tests import builders
from tests.postgres import Server, name_in

MONDAY = datetime(2026, 3, 2, 9, 0, 0, 123456, tzinfo=UTC)
TUESDAY = MONDAY + timedelta(days=1)
WEDNESDAY = MONDAY + timedelta(days=2)
THURSDAY = MONDAY + timedelta(days=3)
AMINA, BEKELE = "Amina (invented)", "Bekele (invented)"

SIGNED = builders.act("XAU", "XAA", "signature", "2007-03-01", id="XAU-XAA-signed")
DEPOSITED = builders.act("XAU", "XAA", "deposit", "2009", id="XAU-XAA-deposited")
STUDIED = builders.evidence("XAU", "XAA", "art. 2", Rung.BILL_DRAFTED, "2012-05")

TABLED = StepReached(
    id="",
    instrument="XAU",
    state="XAA",
    step=Step.BEFORE_PARLIAMENT,
    date=PartialDate(2026, 2),
    source=builders.SOURCE,
)
LENGTHY = ObstacleNoted(
    id="",
    instrument="XAU",
    state="XAA",
    obstacle=Obstacle.LENGTHY_PROCEDURE,
    date=PartialDate(2025),
    source=builders.SOURCE,
)
WRITE = NextAction(id="", state="XAA", instrument="XAU", what="Write", due=date(2026, 3, 9))
MINISTER = Contact(
    id="",
    state="XAA",
    role="Minister of Labour (invented)",
    name="Inès Nobody",
    address="nobody@example.org",
)
DONE_ON = PartialDate(2026, 3, 4)


def baseline(*acts: Act, evidence: tuple[Evidence, ...] = (STUDIED,)) -> Register:
    """The invented world as it is published; two acts unless others are given."""
    return builders.register(*(acts or (SIGNED, DEPOSITED)), evidence=evidence)


class Behind(NamedTuple):
    """Changes a store as somebody with a database tool would, past every guard."""

    address: str
    server: Server | None

    def run(self, *statements: str) -> None:
        """Run statements with the guards switched off."""
        if self.server is not None:
            unguarded = ("SET session_replication_role = replica", *statements)
            self.server.run(*unguarded, database=name_in(self.address))
            return
        with closing(sqlite3.connect(self.address)) as connection, connection:
            guards = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            for (name,) in connection.execute(guards).fetchall():
                connection.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                connection.execute(statement)

    def try_to_run(self, statement: str) -> str:
        """Run a statement against the guards; return what the database says to it."""
        try:
            if self.server is not None:
                self.server.run(statement, database=name_in(self.address))
            else:
                with closing(sqlite3.connect(self.address)) as connection, connection:
                    connection.execute(statement)
        except (psycopg.Error, sqlite3.Error) as error:
            return str(error)
        return ""


def make_earlier(address: str, version: str, server: Server | None) -> None:
    """Make a store as an earlier version of the program left it, with the office's records."""
    database = "sqlite" if server is None else "postgresql"
    left = (Path(__file__).parent / "earlier" / f"{version}.{database}.sql").read_text("utf-8")
    if server is not None:
        server.run(left, database=name_in(address))
        return
    with closing(sqlite3.connect(address)) as connection:
        connection.executescript(left)


def contents(store: Store) -> tuple[Register, tuple[object, ...]]:
    """All that a store holds, to compare."""
    return store.register(), store.log()
