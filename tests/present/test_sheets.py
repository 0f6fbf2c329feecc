"""Answers about an invented world, laid out: every sheet in every format, once."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from syrupy.assertion import SnapshotAssertion

from ratify.analysis.au_list import au_list
from ratify.analysis.explanation import explanation
from ratify.analysis.gaps import gaps
from ratify.analysis.history import history
from ratify.analysis.queue import queue
from ratify.analysis.scope import Scope, scope
from ratify.present.formats import Format
from ratify.present.render import Surface, render
from ratify.present.sheet import Sheet
from ratify.present.sheets.au_list import au_list_sheet
from ratify.present.sheets.change import change_sheet, with_act
from ratify.present.sheets.explanation import explanation_sheet
from ratify.present.sheets.gaps import gaps_sheet
from ratify.present.sheets.history import history_sheet
from ratify.present.sheets.queue import queue_sheet
from ratify.present.sheets.status import status_sheet
from ratify.register import Register
from ratify.vocabulary import Verification
from tests.builders import act, register

DAY = date(2026, 11, 21)
RETRACTED = datetime.fromisoformat("2026-11-20T12:00:00+00:00")


def invented() -> Register:
    """Invented acts: a party, a deposit waiting, a signature, and doubtful and retracted ones."""
    return register(
        act("XAU", "XAA", "signature", "2007-01-30", id="XAU-XAA-000001"),
        act("XAU", "XAA", "ratification", "2008-03-04", id="XAU-XAA-000002"),
        act("XAU", "XBB", "accession", "2009-03", id="XAU-XBB-000003"),
        act("XAU", "XBB", "deposit", "2009-05-04", id="XAU-XBB-000004"),
        act("XAU", "XCC", "signature", "2010", id="XAU-XCC-000005", verification=Verification.YEAR),
        act(
            "XILO",
            "XCC",
            "ratification",
            "1965-04-05",
            id="XILO-XCC-000006",
            verification=Verification.UNVERIFIED,
            declaration="Excludes Annex I",
        ),
        act("XUN", "XDD", "accession", "2004-02-03", id="XUN-XDD-000007", retracted=RETRACTED),
    )


def asked(world: Register, *names: str) -> Scope:
    return scope(world, DAY, tuple(world.names.find(name) for name in names))


def _status(*names: str) -> Callable[[Register], Sheet]:
    return lambda world: status_sheet(world, asked(world, *names), DAY)


def _gaps(*names: str) -> Callable[[Register], Sheet]:
    return lambda world: gaps_sheet(world, gaps(world, DAY, asked(world, *names)))


def _change(world: Register) -> Sheet:
    deposit = act("XAU", "XAA", "deposit", "2026-11-01", id="XAU-XAA-000008")
    return change_sheet(world, with_act(world, deposit), deposit, "Record", DAY)


SHEETS: dict[str, Callable[[Register], Sheet]] = {
    "status of all": _status(),
    "status of a State": _status("XAA"),
    "status of a treaty": _status("XAU"),
    "status of a REC": _status("XREC"),
    "status of a State under a treaty": _status("XCC", "XILO"),
    "gaps of a State": _gaps("XAA"),
    "gaps of a REC": _gaps("XREC"),
    "gaps under a treaty": _gaps("XAU"),
    "queue": lambda world: queue_sheet(world, queue(world, DAY, asked(world))),
    "explain": lambda world: explanation_sheet(world, explanation(world, "XILO", "XCC", DAY)),
    "history": lambda world: history_sheet(world, history(world, DAY)),
    "list": lambda world: au_list_sheet(world, au_list(world, "XAU", DAY)),
    "change": _change,
}


@pytest.mark.parametrize("form", list(Format))
@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_in_every_format(name: str, form: Format, snapshot: SnapshotAssertion) -> None:
    assert render(SHEETS[name](invented()), form) == snapshot


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_at_the_width_of_a_terminal(name: str, snapshot: SnapshotAssertion) -> None:
    shown = render(SHEETS[name](invented()), Format.TABLE, Surface(width=80))
    assert max(map(len, shown.splitlines())) <= 80
    assert shown == snapshot


@pytest.mark.parametrize("name", SHEETS)
def test_no_sheet_shows_a_machine_code_to_a_reader(name: str) -> None:
    shown = render(SHEETS[name](invented()), Format.TABLE)
    assert "_" not in shown.replace("source_as_of", "")


def test_the_parts_of_a_total_add_up_to_the_members() -> None:
    sheet = SHEETS["status of a treaty"](invented())
    assert "5 States = 1 bound, not yet in force + 1 ratified, not deposited" in sheet.summary[0]
    assert sheet.totals["members"] == 5
