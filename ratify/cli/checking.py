"""Run the data rules on what was named, and write their outcome where it was asked for."""

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from ratify.cli.answer import save
from ratify.cli.context import Office
from ratify.cli.stores import open_store, read_store

if TYPE_CHECKING:
    from ratify.checks import Outcome
    from ratify.findings import Rule
    from ratify.vocabulary import Severity


def checked(
    office: Office,
    what: str | None,
    select: Collection[str],
    ignore: Collection[str],
    severity: "Severity",
) -> "Outcome":
    """Check the data files, the store, or each against the other.

    :param what: ``data``, ``store`` or ``both``; without it the data files, and the store where
        one was named.
    """
    from ratify.checks import run
    from ratify.cli.loading import data_folder
    from ratify.seeds import read_folder
    from ratify.seeds.beside import read_beside

    chosen = what or ("both" if office.store else "data")
    with office.busy("Checking"):
        folder = data_folder(office)
        reading = None if chosen == "store" else read_folder(folder)
        store = None if chosen == "data" else read_store(office)
        return run(
            reading,
            store,
            today=office.today,
            clock=max(office.today, office.world.now().date()),
            select=select,
            ignore=ignore,
            severity=severity,
            waivers=() if reading else read_beside(folder).waivers,
        )


def proved(office: Office) -> "Outcome":
    """Prove the ledger of the store: nothing altered, removed or inserted."""
    from ratify.checks import Outcome
    from ratify.store import LEDGER_RULES

    with office.busy("Proving the ledger"):
        findings = open_store(office).verify()
    return Outcome(findings=findings, waived=(), rules=LEDGER_RULES, today=office.today)


def rules_named(code: str) -> "tuple[Rule, ...]":
    """Return the rule of that code, or all of them when it is empty.

    :raises UnknownName: no rule has it.
    """
    from ratify.checks import ALL_RULES, find_rule
    from ratify.store import LEDGER_RULES

    if not code:
        return (*ALL_RULES, *LEDGER_RULES)
    of_the_ledger = tuple(rule for rule in LEDGER_RULES if rule.code == code.strip().upper())
    return of_the_ledger or (find_rule(code),)


def write_report(office: Office, outcome: "Outcome", form: str, output: Path | None) -> None:
    """Write the outcome in that form, with paths as seen from the working folder."""
    from ratify.checks import report

    text = report(outcome, form, Path.cwd())
    if output is None:
        office.world.write(text)
    else:
        save(office, output, text.encode())
