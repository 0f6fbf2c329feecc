"""Copy a whole store: from SQLite to PostgreSQL and back.

Every entry is copied as it is, with its number, time, name and hash, and the copy is proved before
it counts.
"""

from pathlib import Path

from sqlalchemy import Connection, insert, select, update
from sqlmodel import SQLModel

from ratify.errors import Refused, StoreDamaged
from ratify.findings import has_errors
from ratify.store.address import Address
from ratify.store.engine import WAIT, reading, writing
from ratify.store.ledger import HEAD, Head, head_of
from ratify.store.proof import PERSONAL, verify
from ratify.store.store import Store

_BATCH = 1000


def transfer(
    from_address: str | Path,
    to_address: str | Path,
    wait: float = WAIT,
    *,
    with_contacts: bool = True,
) -> Head:
    """Copy a store into a new or empty one; return the head, which both now share.

    :param wait: seconds to wait for somebody else who is writing.
    :param with_contacts: whether persons' names and addresses move along; without them the ledger
        still holds.
    :raises Refused: the other store has entries already.
    :raises StoreDamaged: the ledger of the first store does not hold.
    """
    ours = Store.open(from_address, wait)
    theirs = Store.create(to_address, wait)
    with (
        reading(ours.engine, ours.address) as source,
        writing(theirs.engine, theirs.address) as target,
    ):
        if (entries := head_of(target).seq) > 0:
            raise Refused(
                f"{theirs.address} has {entries} entries already.",
                "Name an empty place: nothing is mixed into an existing store.",
            )
        copy(source, target, ours.address, with_contacts=with_contacts)
        return head_of(target)


def copy(
    source: Connection, target: Connection, origin: Address, *, with_contacts: bool = True
) -> None:
    """Copy every row into the empty tables of ``target``; prove the rows before and the copy after.

    :param origin: where the rows come from, for the message.
    :param with_contacts: whether persons' names and addresses go along.
    :raises StoreDamaged: the ledger does not hold.
    """
    must_hold(source, origin)
    head = source.execute(select(HEAD)).mappings().one()
    for table in SQLModel.metadata.sorted_tables:
        if table is HEAD or (table.name == PERSONAL and not with_contacts):
            continue
        rows = source.execute(select(table).execution_options(yield_per=_BATCH)).mappings()
        for batch in rows.partitions():
            target.execute(insert(table), [dict(row) for row in batch])
    if head["seq"] > 0:
        left_out = head["without_contacts"] if with_contacts else head["seq"]
        target.execute(update(HEAD).values({**head, "without_contacts": left_out}))
    must_hold(target, origin)


def must_hold(connection: Connection, origin: Address) -> None:
    """Refuse a ledger that does not hold, naming the first record that fails.

    :raises StoreDamaged: something was altered, removed or inserted.
    """
    findings = verify(connection)
    if has_errors(findings):
        first = next(finding for finding in findings if has_errors((finding,)))
        raise StoreDamaged(
            f"The ledger of {origin} does not hold: {first.subject}: {first.message}.",
            "See all of it: ratify check --ledger",
        )
