"""Codes of the briefing sheet: why a treaty is argued, what is asked for, and of which office."""

from enum import StrEnum


class Pool(StrEnum):
    """Why an instrument is argued, in the order of preference."""

    ASKED = "asked"
    DEPOSIT = "deposit"
    RATIFY = "ratify"
    JOIN = "join"
    APPLY = "apply"


class AskKind(StrEnum):
    """What the holder of the sheet asks for: always the next act of one office."""

    DEPOSIT = "deposit"
    RATIFY = "ratify"
    ACCEDE = "accede"
    CONSENT = "consent"
    SUBMIT = "submit"
    AMEND = "amend"
    ASSESS = "assess"
    CONVENE = "convene"
    COMPLETE = "complete"
    TABLE = "table"


class Addressee(StrEnum):
    """Which office an ask goes to; offices, never persons."""

    APPROVES = "approves"
    RATIFIES = "ratifies"
    FOREIGN_AFFAIRS = "foreign_affairs"
    LABOUR = "labour"
    MEMBERS = "members"
    SECRETARIAT = "secretariat"
