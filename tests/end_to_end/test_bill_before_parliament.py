"""The focal point notes that a bill is before parliament, in an invented case, as it is typed."""

import json
from collections.abc import Callable

from tests.end_to_end.conftest import Done

GAZETTE = ("--source", "Invented gazette of the tests", "--yes")


def test_the_focal_point_notes_that_a_bill_is_before_parliament(
    ratify: Callable[..., Done],
) -> None:
    noted = ratify("step", "Kenya", "domestic workers", "before_parliament", "2026-11-10", *GAZETTE)
    assert (noted.code, noted.err) == (0, "")
    step = noted.out.split()[-1]
    feared = ratify("obstacle", "KEN", "C189", "finance", "--date", "2026-11-12", *GAZETTE)
    obstacle = feared.out.split()[-1]
    errand = ("--do", "Ask for the costs", "--due", "2026-11-24", "--who", "Colleague", "--yes")
    assert ratify("todo", "KEN", "C189", *errand).code == 0
    spoken = ("--role", "clerk (invented)", "--name", "Q. Nobody", "--yes")
    assert ratify("contact", "KEN", "C189", *spoken).code == 0

    assert "in 3 days" in ratify("todo").out
    sheet = ratify("brief", "KEN", "--instrument", "C189").out
    assert "before parliament, 10 November 2026" in sheet
    assert "Noted here: 12 Nov 2026" in sheet
    assert "Q. Nobody" not in sheet

    assert ratify("obstacle", "--close", obstacle, "--note", "Costed", "--yes").code == 0
    listed = json.loads(ratify("step", "KEN", "C189", "--format", "json").out)
    assert [(row["what"], row["closed"]) for row in listed["rows"]] == [
        ("before_parliament", None),
        ("finance", "2026-11-21"),
    ]
    assert ratify("retract", step, "--reason", "It was the other bill").code == 0
    assert "It was the other bill" in ratify("history", "KEN", "C189").out
    assert ratify("check", "--ledger").code == 0
