"""Take records back, and close what is over. Both stay on record, with the time and the name."""

from datetime import datetime

from sqlalchemy import Connection

from ratify.errors import Refused, UsageProblem
from ratify.register import (
    Act,
    Contact,
    Evidence,
    NextAction,
    ObstacleNoted,
    PartialDate,
    StepReached,
)
from ratify.store.ledger import append
from ratify.store.lookup import Located
from ratify.store.mapping import Entry
from ratify.store.selecting import snapshot_of

Recordable = Act | Evidence | StepReached | ObstacleNoted | NextAction | Contact


def retract(
    connection: Connection, located: Located, reason: str, now: datetime, by: str
) -> Recordable:
    """Take a record back. It stays on record, with the reason, the time and the name.

    :raises Refused: it was taken back before.
    :raises UsageProblem: no reason is given.
    """
    if not reason.strip():
        raise UsageProblem("A record is taken back for a reason.", "--reason TEXT")
    _must_stand(_one(connection, located))
    row = {"record": located.id, "reason": reason.strip()}
    append(connection, [Entry("retraction", located.id, row)], now, by)
    return _one(connection, located)


def close(
    connection: Connection, located: Located, day: PartialDate, note: str, now: datetime, by: str
) -> Recordable:
    """Put on record that an obstacle was overcome or an action done.

    :param day: when that was.
    :raises Refused: it was taken back, or closed before.
    """
    still_open(connection, located)
    row = {"record": located.id, "date": str(day), "note": note.strip()}
    append(connection, [Entry("closing", located.id, row)], now, by)
    return _one(connection, located)


def still_open(connection: Connection, located: Located) -> Recordable:
    """Return a record that stands and is not over.

    :raises Refused: it was taken back, or closed before.
    """
    found = _one(connection, located)
    _must_stand(found)
    if isinstance(found, ObstacleNoted | NextAction) and found.closed is not None:
        raise Refused(
            f"{located.id} was closed on {found.closed.date} by {found.closed.recorded_by}."
        )
    return found


def _must_stand(record: Recordable) -> None:
    taken = record.retraction
    if taken is not None:
        raise Refused(
            f"{record.id} was retracted on {taken.recorded_at:%Y-%m-%d} "
            f"by {taken.recorded_by}: {taken.reason}",
            "To put it on record again, record it anew.",
        )


def _one(connection: Connection, located: Located) -> Recordable:
    mapped = located.mapped
    fact: Recordable
    (fact,) = snapshot_of(connection).records(mapped, id=[located.id])
    return fact
