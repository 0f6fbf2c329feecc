"""From what was named to the map that shows it, and the file it goes to."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ratify.cli.view import View

if TYPE_CHECKING:
    from ratify.analysis.scope import Scope
    from ratify.analysis.shortlist import Shortlist
    from ratify.present.maps import MapFigure

EXPORTS = Path("exports")
_NAMED = 3


def drawn(view: View, names: Iterable[str], kind: str | None) -> "MapFigure":
    """Return the map of what was named.

    :raises NameProblem: a name leads to no instrument and no REC.
    :raises UsageProblem: the kind of map does not suit what was named.
    """
    from ratify.present.maps import MapKind, draw, usual_kind

    scope, rec = _target(view, names)
    chosen = MapKind(kind) if kind else usual_kind(scope.instruments, rec)
    scores = scored(view, scope) if chosen in {MapKind.READINESS, MapKind.IMPACT} else None
    return draw(
        view.register,
        chosen,
        scope.instruments,
        view.as_of,
        rec=rec,
        lang=view.lang,
        shortlist=scores,
    )


def map_file(view: View, names: Iterable[str], kind: str | None) -> Path:
    """Return the file asked for, or one under exports/ that is called after what it shows."""
    if view.output is not None:
        return view.output
    scope, rec = _target(view, names)
    asked = [found.code for found in scope.named]
    parts = asked[:_NAMED] if asked else [view.family.value if view.family else "all"]
    parts += [rec] if rec and rec not in parts else []
    parts += [kind] if kind else []
    EXPORTS.mkdir(exist_ok=True)
    return EXPORTS / f"map-{'-'.join(parts)}.html"


def _target(view: View, names: Iterable[str]) -> "tuple[Scope, str]":
    scope = view.scope(names, "instrument", "organisation")
    recs = [found.code for found in scope.named if found.kind == "organisation"]
    return scope, recs[0] if recs else view.rec_code


def scored(view: View, scope: "Scope") -> "Shortlist":
    """Return the shortlist of the scope by the weights of the data files."""
    from ratify.analysis.shortlist import shortlist
    from ratify.cli.loading import data_folder
    from ratify.seeds.scoring import read_scoring

    scoring = read_scoring(data_folder(view.office))
    return shortlist(view.register, view.as_of, scope, scoring)
