"""Commands that keep the record for years: up to date, backed up."""

from pathlib import Path
from typing import Annotated

import typer
from typer import Argument

from ratify.cli import options
from ratify.cli.context import Office


def migrate(ctx: typer.Context) -> None:
    """Bring a store of an earlier version up to date.

    ::

        ratify backup before.db
        ratify migrate

    Next: ratify doctor
    """
    from ratify.cli.stores import store_address
    from ratify.store import migrate as bring_up_to_date

    office: Office = ctx.obj
    with office.busy("Migrating the store"):
        done = bring_up_to_date(store_address(office))
    if done.before == done.after:
        office.say(f"Nothing to do: the store has schema {done.after}.")
    else:
        office.say(f"The store went from schema {done.before} to {done.after}.")


def backup(
    ctx: typer.Context,
    file: Annotated[Path, Argument(metavar="FILE", help="The backup; it must not be there yet.")],
    with_contacts: options.WithContacts = False,
) -> None:
    """Write all that is on record into one private file.

    Others may go on working meanwhile. The file is itself a store. Contacts are left out, so that
    it may be sent elsewhere; for the office's own, full backup add --with-contacts.

    ::

        ratify backup 2026-11-21.db --with-contacts
        ratify backup for-the-archive.db
        ratify --store 2026-11-21.db check --ledger

    Next: ratify --store new.db restore 2026-11-21.db
    """
    from ratify.cli.people import left_out
    from ratify.cli.stores import store_address
    from ratify.store import backup as write_backup

    office: Office = ctx.obj
    with office.busy("Writing the backup"):
        head = write_backup(store_address(office), file, with_contacts=with_contacts)
    office.say(f"Wrote {file}: {head.seq} entries, hash {head.hash}.")
    if not with_contacts:
        left_out(office)


def restore(
    ctx: typer.Context,
    file: Annotated[Path, Argument(metavar="FILE", help="The backup.")],
    yes: options.Yes = False,
) -> None:
    """Bring a backup back, into a new store or this one.

    What the store holds now is lost then: that needs --yes.

    ::

        ratify --store new.db restore 2026-11-21.db
        ratify restore 2026-11-21.db --yes

    Next: ratify check --ledger
    """
    from ratify.cli.stores import store_address
    from ratify.store import restore as bring_back

    office: Office = ctx.obj
    with office.busy("Restoring the backup"):
        done = bring_back(file, store_address(office), replace=yes)
    if done.aside:
        office.say(f"What could not be read there is now {done.aside}.")
    office.say(f"Restored {done.head.seq} entries, hash {done.head.hash}.")
