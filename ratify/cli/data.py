"""Commands that bring data in and look after the store."""

from typing import TYPE_CHECKING, Annotated

import typer
from typer import Option

from ratify.cli import options
from ratify.cli.context import Office
from ratify.errors import Exit

if TYPE_CHECKING:
    from ratify.store import Store


def init(
    ctx: typer.Context,
    copied: Annotated[
        str,
        Option("--from", metavar="PATH|URL", help="Copy this store into the new one, whole."),
    ] = "",
    without_contacts: Annotated[
        bool, Option("--without-contacts", help="With --from: leave out names and addresses.")
    ] = False,
) -> None:
    """Make the store and load the published data into it.

    Doing it again is safe: it adds what is new and touches nothing that the office recorded. A
    store that moves with --from takes the office's contacts along; one for somebody else is made
    with --without-contacts.

    ::

        ratify init
        ratify --store office.db init
        ratify --store postgresql://office/ratify init --from office.db

    Next: ratify status
    """
    from ratify.cli.stores import store_address
    from ratify.store import Store, transfer

    office: Office = ctx.obj
    if copied:
        head = transfer(copied, store_address(office), with_contacts=not without_contacts)
        office.say(f"Copied {head.seq} entries; both stores now end in {head.hash}.")
    store = Store.create(store_address(office))
    office.say(f"The store is {store.address}.")
    _load(office, store)


def load(ctx: typer.Context) -> None:
    """Bring the store up to date with the data files.

    What the office recorded or took back stays as it is; every conflict is listed.

    ::

        ratify load
        ratify --data my/data load

    Next: ratify check --on both
    """
    from ratify.cli.stores import open_store

    office: Office = ctx.obj
    _load(office, open_store(office))


def doctor(
    ctx: typer.Context, form: options.AnyFormat = None, output: options.Output = None
) -> int:
    """Examine store, data, browser and disk; say how to mend.

    The exit code is that of the first broken part; what is optional breaks nothing.

    ::

        ratify doctor
        ratify --store office.db doctor --format json

    Next: ratify init, ratify load or ratify migrate, as its last column says.
    """
    from ratify.cli.answer import show
    from ratify.cli.health import examined
    from ratify.present.sheets.doctor import doctor_sheet

    office: Office = ctx.obj
    conditions = tuple(examined(office))
    show(office, doctor_sheet(conditions, office.today), form, output)
    return next((one.exit_code for one in conditions if one.exit_code), Exit.DONE)


def _load(office: Office, store: "Store") -> None:
    from ratify.cli.loading import baseline, told
    from ratify.cli.person import person

    with office.busy("Loading the data files"):
        report = store.load(baseline(office), office.world.now(), person(office))
    for line in told(report):
        office.say(line)
