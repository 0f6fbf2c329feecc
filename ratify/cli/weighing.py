"""Score a shortlist by the weights of the data files, or by those given."""

from pathlib import Path
from typing import TYPE_CHECKING

from ratify.cli.view import View

if TYPE_CHECKING:
    from ratify.analysis.robustness import Robustness
    from ratify.analysis.scope import Scope
    from ratify.analysis.shortlist import Shortlist


def weighed(
    view: View, scope: "Scope", top: int, weights: Path | None
) -> "tuple[Shortlist, Robustness]":
    """Return the shortlist of the scope and how its order holds.

    :raises BadWeights: a weight cannot be used.
    """
    from ratify.analysis.robustness import robustness
    from ratify.analysis.scoring import with_weights
    from ratify.analysis.shortlist import shortlist
    from ratify.cli.loading import data_folder
    from ratify.seeds.scoring import read_scoring, read_weights

    scoring = read_scoring(data_folder(view.office))
    if weights is not None:
        scoring = with_weights(scoring, read_weights(weights))
    with view.office.busy("Drawing weights"):
        found = shortlist(view.register, view.as_of, scope, scoring)
        return found, robustness(found, top)
