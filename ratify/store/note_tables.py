"""The tables of notes on the national path, and of what is over."""

from sqlmodel import Field

from ratify.store.tables import Record


class Note(Record):
    """What notes on the national path have in common."""

    id: str = Field(index=True)
    instrument: str = Field(index=True)
    state: str = Field(index=True)
    note: str
    origin: str


class StepRow(Note, table=True):
    """A step of the national path that was reached."""

    __tablename__ = "step"
    step: str
    date: str
    source: str


class ObstacleRow(Note, table=True):
    """Something that stands in the way."""

    __tablename__ = "obstacle"
    obstacle: str
    date: str
    source: str


class ActionRow(Note, table=True):
    """What is to be done next."""

    __tablename__ = "action"
    what: str
    due: str
    who: str


class ClosingRow(Record, table=True):
    """That an obstacle was overcome or an action done."""

    __tablename__ = "closing"
    record: str = Field(index=True)
    date: str
    note: str


class ContactRow(Note, table=True):
    """A person to speak to. The only table with personal data.

    :param salt: random, so that the hash in the ledger, which stays where this row is left out,
        does not give the person away.
    """

    __tablename__ = "contact"
    role: str
    name: str
    organisation: str
    address: str
    salt: str
