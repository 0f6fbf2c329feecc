"""Commands that put acts on record and take them back."""

from typing import Annotated

import typer
from typer import Argument, Option

from ratify.cli import completion, options
from ratify.cli.context import Office


def record(
    ctx: typer.Context,
    *,
    state: Annotated[
        str,
        Argument(
            metavar="STATE",
            autocompletion=completion.states,
            show_default=False,
            help="Who acted: KEN or Kenya.",
        ),
    ] = "",
    instrument: Annotated[
        str,
        Argument(
            metavar="INSTRUMENT",
            autocompletion=completion.instruments,
            show_default=False,
            help="Under which treaty: C189.",
        ),
    ] = "",
    act: Annotated[
        str,
        Argument(
            metavar="ACT",
            autocompletion=completion.acts,
            show_default=False,
            help="What it did: ratification, deposit …",
        ),
    ] = "",
    date: Annotated[
        str,
        Argument(metavar="DATE", show_default=False, help="YYYY-MM-DD, or the year or month."),
    ] = "",
    source: Annotated[str, options.SOURCE] = "",
    url: options.Url = "",
    by: options.By = "",
    note: options.Note = "",
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

    Next: ratify explain KEN C189
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


def assess(
    ctx: typer.Context,
    state: options.StateName,
    instrument: options.InstrumentName,
    provision: Annotated[
        str, Argument(metavar="PROVISION", help='An article such as "art. 2"; * for the whole.')
    ],
    rung: Annotated[
        str,
        Argument(
            metavar="RUNG",
            autocompletion=completion.rungs,
            help="How far national law has come: enacted_partial …",
        ),
    ],
    *,
    source: Annotated[str, options.SOURCE],
    law: Annotated[str, Option("--law", metavar="TEXT", help="Title of the law.")] = "",
    reference: Annotated[
        str, Option("--reference", metavar="TEXT", help="Number, gazette, articles of the law.")
    ] = "",
    law_date: Annotated[str, Option("--law-date", metavar="DATE", help="Date of the law.")] = "",
    date: Annotated[
        str, Option("--date", metavar="DATE", help="Date of the evidence; today if left out.")
    ] = "",
    rests_on: Annotated[
        str,
        Option("--rests-on", metavar="KIND", help="act, bill, study, press …; or what is usual."),
    ] = "",
    summary: Annotated[
        str, Option("--summary", metavar="TEXT", help="What was found, in one sentence.")
    ] = "",
    url: options.Url = "",
    by: options.By = "",
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
) -> None:
    """Put a finding on domestication on record.

    ::

        ratify assess KEN C189 "art. 6" gap_review --source "Report of 2026" --dry-run
        ratify assess KEN C189 "art. 6" gap_review --source "Report of 2026" --yes

    Next: ratify domestication KEN C189
    """
    from ratify.cli.assessing import TypedFinding
    from ratify.cli.desk import Desk

    typed = TypedFinding(
        state=state,
        instrument=instrument,
        provision=provision,
        rung=rung,
        source=source,
        url=url,
        law=law,
        reference=reference,
        law_date=law_date,
        date=date,
        kind=rests_on,
        summary=summary,
    )
    Desk(ctx.obj).put_finding(typed, by, yes=yes, dry_run=dry_run)


def retract(
    ctx: typer.Context,
    act_id: Annotated[
        str, Argument(metavar="ACT_ID", help="Its id, or the beginning of it: see history.")
    ],
    reason: Annotated[str, Option("--reason", metavar="TEXT", help="Why it is taken back.")],
    by: options.By = "",
) -> None:
    """Take a record back; it stays on the ledger with the reason.

    A record is an act, a finding, a step, an obstacle, a contact or an action.

    ::

        ratify history KEN C189
        ratify retract C189-KEN-4f9c2e --reason "Misread: it is a signature"
        ratify retract C189-KEN-s4f9c2e --reason "Another bill"

    Next: ratify record with the right date, so that both stay on record.
    """
    from ratify.cli.desk import Desk

    office: Office = ctx.obj
    Desk(office).retract(act_id, reason, by)
