"""Commands that weigh and check: whom to approach first, are the data consistent, why a rule is."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

import typer
from typer import Argument, Option

from ratify.cli import options
from ratify.cli.context import Office
from ratify.cli.view import View, reading
from ratify.vocabulary import Severity


@reading
def shortlist(
    view: View,
    names: options.Names = None,
    top: Annotated[int, Option("--top", min=1, help="How many to show.")] = 10,
    weights: Annotated[
        Path | None,
        Option("--weights", metavar="FILE", help="YAML file of weights that replace our own."),
    ] = None,
    explain: Annotated[
        bool, Option("--explain", help="Every point, with all that it is made of.")
    ] = False,
    groups: Annotated[
        bool, Option("--groups", help="Four groups of all candidates, without ranks.")
    ] = False,
) -> None:
    """Whom to approach first: readiness and impact, with reasons.

    ::

        ratify shortlist C189 --top 10
        ratify shortlist NIAMEY --rec ECOWAS --explain

    Next: ratify brief MAR --instrument C189
    """
    from ratify.cli.weighing import chosen_sheet

    view.show(chosen_sheet(view, names, top, weights, explain=explain, groups=groups))


class What(StrEnum):
    """What a check looks at."""

    DATA = "data"
    STORE = "store"
    BOTH = "both"


def check(
    ctx: typer.Context,
    what: Annotated[
        What | None,
        Option("--on", help="What to check; the data files, and the store if one is named."),
    ] = None,
    ledger: Annotated[
        bool, Option("--ledger", help="Prove the ledger of the store instead.")
    ] = False,
    select: Annotated[
        list[str] | None, Option("--select", metavar="CODE", help="Only these rules: R101, R1.")
    ] = None,
    ignore: Annotated[
        list[str] | None, Option("--ignore", metavar="CODE", help="Not these rules.")
    ] = None,
    severity: Annotated[
        Severity, Option("--severity", help="The least severity to report.")
    ] = Severity.WARNING,
    form: Annotated[
        Literal["text", "json", "junit", "sarif", "github"],
        Option("--format", help="How to write the answer."),
    ] = "text",
    output: options.Output = None,
) -> int:
    """Check the data for consistency; exit 1 if there is an error.

    With --ledger it proves that nothing in the store was altered, removed or inserted.

    ::

        ratify check
        ratify --data my/data check --format github
        ratify --store office.db check --on both

    Next: ratify rule R101 says why a rule exists.
    """
    from ratify.cli.checking import checked, proved, write_report

    office: Office = ctx.obj
    if ledger:
        outcome = proved(office)
    else:
        outcome = checked(office, what and what.value, select or (), ignore or (), severity)
    write_report(office, outcome, form, output)
    return outcome.exit


def rule(
    ctx: typer.Context,
    code: Annotated[
        str, Argument(metavar="CODE", show_default=False, help="Its code; all if left out.")
    ] = "",
    form: options.AnyFormat = None,
    output: options.Output = None,
) -> None:
    """Why a data rule exists, with an example that breaks it.

    ::

        ratify rule R101
        ratify rule

    Next: ratify check --select R101
    """
    from ratify.cli.answer import show
    from ratify.cli.checking import rules_named
    from ratify.present.sheets.rules import rules_sheet

    office: Office = ctx.obj
    show(office, rules_sheet(rules_named(code), office.today), form, output)
