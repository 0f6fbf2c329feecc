"""Compare the law on two days, or two states of knowledge of the law of today."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ratify.cli.times import day_of, moment_of
from ratify.cli.view import View

if TYPE_CHECKING:
    from ratify.analysis.diff import Diff


def compared(
    view: View, start: str, end: str, names: Iterable[str] | None, *, knowledge: bool
) -> "tuple[Diff, str]":
    """Return what changed, and a title that says between what.

    :param knowledge: compare what was on record at two times; else what the law was on two days.
    """
    from ratify.analysis.diff import diff

    today = view.office.today
    first, last = day_of(start, "FROM", today), day_of(end, "TO", today)
    scope = view.scope(names)
    if not knowledge:
        found = diff(view.register, view.register, first, last, scope)
        return found, f"What changed from {first} to {last}"
    known, after = (
        view.register.as_known(moment_of(day.isoformat(), name))
        for day, name in ((first, "FROM"), (last, "TO"))
    )
    found = diff(known, after, today, today, scope)
    return found, f"What came to be known from {first} to {last}"
