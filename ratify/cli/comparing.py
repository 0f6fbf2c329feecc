"""Compare RECs, or the law on two days, or two states of knowledge of the law."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from ratify.cli.times import day_of, moment_of
from ratify.cli.view import View

if TYPE_CHECKING:
    from ratify.analysis.diff import Diff
    from ratify.present.sheet import Sheet


def harmonised(view: View, names: Iterable[str] | None, show: str | None) -> "Sheet":
    """Return the answer on harmonisation, or one of its tables.

    :raises DataRejected: the file of the RECs' own instruments has an error.
    """
    from ratify.analysis.harmonisation import harmonisation
    from ratify.cli.loading import data_folder
    from ratify.present.sheets.harmonisation import harmonisation_sheet
    from ratify.present.sheets.harmony_tables import layers_sheet, pulls_sheet
    from ratify.present.sheets.regime import regime_sheet
    from ratify.seeds.regimes import read_regimes

    scope = view.scope(names, "organisation", "instrument")
    regimes = read_regimes(data_folder(view.office))
    found = harmonisation(view.register, view.as_of, scope, regimes)
    match show:
        case "pulls":
            return pulls_sheet(view.register, found, view.lang)
        case "layers":
            return layers_sheet(found)
        case "regime":
            return regime_sheet(view.register, found.regimes.values(), view.as_of, view.lang)
    sheet = harmonisation_sheet(view.register, found, scope, view.lang)
    if show and sheet.for_readers:
        return replace(sheet, for_readers=replace(sheet.for_readers, more=()))
    return sheet


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
