"""Compare RECs, years, the law on two days, and two states of knowledge of the law."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from ratify.cli.times import day_of, moment_of
from ratify.cli.view import View
from ratify.errors import UsageProblem
from ratify.vocabulary import Region

if TYPE_CHECKING:
    from ratify.present.sheet import Sheet
    from ratify.register import Register

Given = TypeVar("Given", bound=str)


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
            return layers_sheet(found, view.lang)
        case "regime":
            return regime_sheet(view.register, found.regimes.values(), view.as_of, view.lang)
    sheet = harmonisation_sheet(view.register, found, scope, view.lang)
    if show and sheet.for_readers:
        return replace(sheet, for_readers=replace(sheet.for_readers, more=()))
    return sheet


def followed(view: View, names: Iterable[str] | None, show: str | None) -> "Sheet":
    """Return treaties over time, or one table of that answer.

    :raises UsageProblem: more than one REC or region is named.
    :raises DataRejected: the file of targets has an error.
    """
    from ratify.analysis.trend import trend
    from ratify.present.sheets.trend import trend_sheet
    from ratify.present.sheets.trend_summary import summary_sheet

    if show == "targets":
        return _targets(view)
    regions, others = _regions(list(names or ()))
    scope = view.scope(others, "instrument", "organisation")
    bodies = [found.code for found in scope.named if found.kind == "organisation"]
    rec = _only([*bodies, *filter(None, [view.rec_code])], "REC")
    region = _only([*regions, *filter(None, [view.region])], "region")
    found = trend(
        view.register,
        view.as_of,
        scope,
        rec="" if rec == "AU" else rec or "",
        region=region,
    )
    if show == "summary":
        return summary_sheet(view.register, found, scope, view.as_of, view.lang)
    sheet = trend_sheet(view.register, found, scope, view.as_of, view.lang)
    if show or names or rec or region or sheet.for_readers is None:
        return sheet
    return replace(sheet, for_readers=replace(sheet.for_readers, more=(_targets(view),)))


def _targets(view: View) -> "Sheet":
    from ratify.analysis.targets import progress
    from ratify.cli.loading import data_folder
    from ratify.present.sheets.targets import targets_sheet
    from ratify.seeds.targets import read_targets

    targets = read_targets(data_folder(view.office))
    found = progress(view.register, view.as_of, targets)
    return targets_sheet(view.register, found, view.as_of, view.lang)


def _regions(names: list[str]) -> tuple[list[Region], list[str]]:
    """Tell the names of AU regions from those that lead elsewhere."""
    by_name = {region.casefold(): region for region in Region}
    regions = [by_name[name.casefold()] for name in names if name.casefold() in by_name]
    return regions, [name for name in names if name.casefold() not in by_name]


def _only(given: Sequence[Given], noun: str) -> Given | None:
    """Return the one that was given, if any."""
    if len(set(given)) > 1:
        raise UsageProblem(
            f"One {noun} at a time: {', '.join(map(str, given))}.", f"Name one {noun}, or none."
        )
    return given[0] if given else None


def compared(
    view: View, start: str, end: str, names: Iterable[str] | None, *, knowledge: bool
) -> "Sheet":
    """Return what changed between two days, or came to be known between two times.

    By law: --known-at says with what knowledge both days are seen. By knowledge: --as-of says
    for which day the law is compared.

    :raises UsageProblem: the two are not in order, or an option has no meaning here.
    """
    from ratify.analysis.diff import diff
    from ratify.present.sheets.diff import became_known, changed, diff_sheet

    if knowledge:
        before, after = _known(view, start, "FROM"), _known(view, end, "TO")
        found = diff(before, after, view.as_of, view.as_of, view.scope(names))
        title = became_known(start, end)
        return diff_sheet(after, found, title, after.known_at, view.lang)
    today = view.office.today
    first, last = day_of(start, "FROM", today), day_of(end, "TO", today)
    if view.as_of not in {today, last}:
        raise UsageProblem(
            "--as-of says nothing beside FROM and TO.",
            f"Give the later day as TO, here {last}; --as-of goes with --knowledge.",
        )
    view = replace(view, as_of=last)
    found = diff(view.register, view.register, first, last, view.scope(names))
    title = changed(first, last)
    return diff_sheet(view.register, found, title, view.known_at, view.lang)


def _known(view: View, text: str, name: str) -> "Register":
    today = view.office.today.isoformat()
    moment = moment_of(today if text.strip().lower() == "today" else text, name)
    return view.register.as_known(moment)
