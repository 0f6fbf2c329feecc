"""Take records back. They stay on record, with the reason, the time and the name."""

from datetime import datetime

from sqlalchemy import Connection

from ratify.errors import Refused, UsageProblem
from ratify.register import Act, Evidence
from ratify.store.ledger import Entry, append
from ratify.store.lookup import Located
from ratify.store.reading import Snapshot


def retract(
    connection: Connection, located: Located, reason: str, now: datetime, by: str
) -> Act | Evidence:
    """Take a record back. It stays on record, with the reason, the time and the name.

    :raises Refused: it was taken back before.
    :raises UsageProblem: no reason is given.
    """
    if not reason.strip():
        raise UsageProblem("A record is taken back for a reason.", "--reason TEXT")
    before = _one(connection, located)
    if before.retraction is not None:
        raise Refused(
            f"{located.id} was retracted on {before.retraction.recorded_at:%Y-%m-%d} "
            f"by {before.retraction.recorded_by}: {before.retraction.reason}",
            "To put it on record again, record it anew.",
        )
    row = {"record": located.id, "reason": reason.strip()}
    append(connection, [Entry("retraction", located.id, row)], now, by)
    return _one(connection, located)


def _one(connection: Connection, located: Located) -> Act | Evidence:
    mapped = located.mapped
    fact: Act | Evidence
    (fact,) = Snapshot.at(connection).records(mapped, mapped.table.c.id == located.id)
    return fact
