"""From what was named to the chart that shows it, and the file it goes to."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ratify.cli.mapping import EXPORTS, scored
from ratify.cli.view import View
from ratify.errors import UsageProblem

if TYPE_CHECKING:
    from ratify.analysis.scope import Scope
    from ratify.present.charts import ChartFigure

_NAMED = 3


def charted(view: View, kind: str, names: Iterable[str], *, by_rec: bool) -> "ChartFigure":
    """Return the chart of what was named.

    :raises NameProblem: a name leads nowhere, or to what this chart cannot show.
    :raises UsageProblem: the chart needs one instrument and another number was named.
    """
    from ratify.present import charts

    if by_rec and kind != "trend":
        raise UsageProblem(f"A chart of {kind} has no --by.", "Ask for: ratify chart trend.")
    states = ("state",) if kind == "gaps" else ()
    scope = view.scope(names, "instrument", "organisation", *states)
    recs = [found.code for found in scope.named if found.kind == "organisation"]
    rec = recs[0] if len(recs) == 1 else view.rec_code
    if kind == "gaps":
        group = rec or (view.region or "")
        return charts.gaps_chart(view.register, scope, view.as_of, view.lang, group=group)
    if kind == "shortlist":
        code = _only(scope, "shortlist")
        listed = scored(view, scope)
        return charts.shortlist_chart(view.register, listed, code, view.lang, group=rec)
    if by_rec:
        code = _only(scope, "trend by REC")
        return charts.rec_trend_chart(view.register, code, view.as_of, view.lang)
    if len(recs) > 1:
        raise UsageProblem("A trend shows one REC.", "See all of them with --by rec.")
    return charts.trend_chart(
        view.register, scope.instruments, view.as_of, view.lang, rec=rec, region=view.region
    )


def chart_file(view: View, kind: str, names: Iterable[str]) -> Path:
    """Return the file asked for, or one under exports/ that is called after what it shows."""
    if view.output is not None:
        return view.output
    asked = [found.code for found in view.scope(names).named][:_NAMED]
    rec = [view.rec_code] if view.rec and view.rec_code not in asked else []
    family = [view.family.value] if view.family else []
    EXPORTS.mkdir(exist_ok=True)
    return EXPORTS / f"chart-{'-'.join([kind, *asked, *rec, *family])}.html"


def _only(scope: "Scope", what: str) -> str:
    if len(scope.instruments) != 1:
        raise UsageProblem(
            f"A chart of the {what} shows one instrument.", "Name one, such as C189."
        )
    return scope.instruments[0]
