"""What a list of somebody else's says: its acts, and every row of it that gave none, with why."""

from dataclasses import dataclass

from ratify.register import PartialDate, Source
from ratify.vocabulary import ActKind, Verification


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAct:
    """One act as a list gives it.

    :param line: row of the file, counted from 1.
    :param written: the State as the list writes it, where that is not a name we know.
    :param source: the source that the row names itself; None where the list is the source.
    """

    line: int
    instrument: str
    state: str
    kind: ActKind
    date: PartialDate
    effective: PartialDate | None = None
    declaration: str = ""
    verification: Verification = Verification.EXACT
    note: str = ""
    written: str = ""
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A row that gave no act: which, what stood there, and why."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListReading:
    """What one list holds.

    ``rows`` counts all rows of the list; each is in exactly one of ``read``, ``silent`` (a State
    without dates), ``passed_over`` (headings, blank rows, totals, States of other continents) and
    ``unread``.

    :param title: what stands above the list.
    :param as_of: the date of its own content that the list gives.
    :param doubts: what must be known about the list as a whole, in sentences.
    """

    layout: str
    rows: int
    title: str = ""
    acts: tuple[ReadAct, ...] = ()
    read: tuple[int, ...] = ()
    silent: tuple[SetAside, ...] = ()
    passed_over: tuple[SetAside, ...] = ()
    unread: tuple[SetAside, ...] = ()
    as_of: PartialDate | None = None
    doubts: tuple[str, ...] = ()
