"""Commands that publish: charts, and the open-data site."""

from typing import Annotated, Literal

from typer import Argument, Option

from ratify.cli.view import View, with_view


@with_view("form")
def chart(
    view: View,
    kind: Annotated[
        Literal["trend", "gaps", "shortlist"],
        Argument(
            metavar="trend|gaps|shortlist",
            show_default=False,
            help="Counts year by year; States by instruments; readiness by impact.",
        ),
    ],
    names: Annotated[
        list[str] | None,
        Argument(metavar="STATE|INSTRUMENT|REC", help="What to show; everything if left out."),
    ] = None,
    by: Annotated[
        Literal["rec"] | None, Option("--by", help="A trend in each REC, side by side.")
    ] = None,
    paper: Annotated[
        Literal["screen", "a4", "a3"], Option("--paper", help="What a picture is made for.")
    ] = "screen",
) -> None:
    """A chart, as a page or a picture: trends, gaps, a shortlist.

    Without --output the page goes to exports/. PNG, SVG and PDF need Chromium.

    ::

        ratify chart trend C189
        ratify chart trend ICRMW --by rec --output exports/icrmw.png
        ratify chart gaps ECOWAS --output exports/gaps.pdf --paper a4
        ratify chart shortlist C189
    """
    from ratify.cli.charting import chart_file, charted
    from ratify.present.charts import Paper, write_chart

    path = chart_file(view, kind, names or ())
    with view.office.busy("Drawing the chart"):
        figure = charted(view, kind, names or (), by_rec=by == "rec")
        write_chart(path, figure, Paper(paper))
    view.office.say(f"Wrote {path}.")
