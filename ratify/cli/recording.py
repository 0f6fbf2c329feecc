"""Commands that put acts on record and take them back."""

from typing import Annotated

import typer
from typer import Argument, Option

from ratify.cli import options
from ratify.cli.context import Office


def record(
    ctx: typer.Context,
    *,
    state: Annotated[
        str, Argument(metavar="STATE", show_default=False, help="Who acted: KEN or Kenya.")
    ] = "",
    instrument: Annotated[
        str, Argument(metavar="INSTRUMENT", show_default=False, help="Under which treaty: C189.")
    ] = "",
    act: Annotated[
        str,
        Argument(metavar="ACT", show_default=False, help="What it did: ratification, deposit …"),
    ] = "",
    date: Annotated[
        str,
        Argument(metavar="DATE", show_default=False, help="YYYY-MM-DD, or the year or month."),
    ] = "",
    source: Annotated[
        str, Option("--source", metavar="TEXT", help="Title of the document that says so.")
    ] = "",
    url: Annotated[str, Option("--url", metavar="URL", help="Where that document is.")] = "",
    by: options.By = "",
    note: Annotated[str, Option("--note", metavar="TEXT", help="Anything worth knowing.")] = "",
    declaration: Annotated[
        str, Option("--declaration", metavar="TEXT", help="Declaration made with it.")
    ] = "",
    effective: Annotated[
        str,
        Option(
            "--effective", metavar="DATE", help="The depositary's own date of entry into force."
        ),
    ] = "",
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
) -> None:
    """Put an act on record, after showing what it changes.

    In a terminal what is left out is asked for, one question at a time. A script is never asked:
    give everything and --yes.

    ::

        ratify record
        ratify record KEN C189 ratification 2026-10-01 --source "ILO letter" --dry-run
        ratify record KEN C189 ratification 2026-10-01 --source "ILO letter" --yes
    """
    from ratify.cli.desk import Desk
    from ratify.cli.proposal import Typed

    desk = Desk(ctx.obj)
    typed = Typed(
        state=state,
        instrument=instrument,
        act=act,
        date=date,
        source=source,
        url=url,
        note=note,
        declaration=declaration,
        effective=effective,
    )
    desk.put(typed, by, yes=yes, dry_run=dry_run)


def retract(
    ctx: typer.Context,
    act_id: Annotated[
        str, Argument(metavar="ACT_ID", help="Its id, or the beginning of it: see history.")
    ],
    reason: Annotated[str, Option("--reason", metavar="TEXT", help="Why it is taken back.")],
    by: options.By = "",
) -> None:
    """Take an act back; it stays in the history with the reason.

    ::

        ratify history KEN C189
        ratify retract C189-KEN-4f9c2e --reason "Misread: it is a signature"
    """
    from ratify.cli.desk import Desk

    office: Office = ctx.obj
    Desk(office).retract(act_id, reason, by)
