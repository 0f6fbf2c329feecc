"""``doctor``: what works here, what does not, and the command that mends it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ratify.errors import Exit
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.standings import filled


class Health(StrEnum):
    """How well a part of the installation is."""

    GOOD = "good"
    LIMITED = "limited"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One part of the installation.

    :param mend: the command that mends it; empty where nothing is to be mended.
    :param exit_code: what a script should know; only a broken part has another one than 0.
    """

    part: str
    health: Health
    found: str
    mend: str = ""
    exit_code: Exit = Exit.DONE


COLUMNS = (
    Column(key="part", heading="Part", about="store, schema, ledger, data, browser, fonts …"),
    Column(
        key="health",
        heading="Health",
        about="good, limited (something optional is missing) or broken",
        palette="health",
    ),
    Column(key="found", heading="Found", about="what was found", wraps=True),
    Column(key="mend", heading="To mend it", about="the command that mends it", wraps=True),
)


def doctor_sheet(conditions: Iterable[Condition], today: date) -> Sheet:
    """List the parts of the installation."""
    rows = tuple(
        Row(
            values={
                "part": one.part,
                "health": one.health.value,
                "found": one.found,
                "mend": one.mend or None,
            }
        )
        for one in conditions
    )
    return Sheet(
        name="doctor",
        title="Health of this installation",
        as_of=today,
        columns=filled(COLUMNS, rows, "mend"),
        rows=rows,
        totals={
            health.value: sum(row.values["health"] == health for row in rows) for health in Health
        },
    )
