"""Score a shortlist by the weights of the data files, or by those given."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ratify.cli.view import View
from ratify.errors import UsageProblem

if TYPE_CHECKING:
    from ratify.analysis.shortlist import Shortlist
    from ratify.present.sheet import Sheet


def chosen_sheet(
    view: View,
    names: Iterable[str] | None,
    top: int,
    weights: Path | None,
    *,
    explain: bool,
    groups: bool,
) -> "Sheet":
    """Return the shortlist laid out as a list, as all its points, or in groups.

    :raises BadWeights: a weight cannot be used.
    :raises UsageProblem: both points and groups were asked for.
    """
    if explain and groups:
        raise UsageProblem("--explain and --groups are two answers.", "Ask for one at a time.")
    found = weighed(view, names, weights)
    if groups:
        from ratify.present.sheets.groups import groups_sheet

        return groups_sheet(view.register, found, view.lang)
    from ratify.analysis.robustness import robustness

    with view.office.busy("Drawing weights"):
        robust = robustness(found, top)
    if explain:
        from ratify.present.sheets.points import points_sheet

        return points_sheet(view.register, found, robust, view.lang)
    from ratify.present.sheets.shortlist import shortlist_sheet

    return shortlist_sheet(view.register, found, robust, view.lang)


def weighed(view: View, names: Iterable[str] | None, weights: Path | None) -> "Shortlist":
    """Return the shortlist of what was named.

    :raises BadWeights: a weight cannot be used.
    """
    from ratify.analysis.scoring import with_weights
    from ratify.analysis.shortlist import shortlist
    from ratify.cli.loading import data_folder
    from ratify.seeds.scoring import read_scoring, read_weights

    scoring = read_scoring(data_folder(view.office))
    if weights is not None:
        scoring = with_weights(scoring, read_weights(weights))
    with view.office.busy("Scoring"):
        return shortlist(view.register, view.as_of, view.scope(names), scoring)
