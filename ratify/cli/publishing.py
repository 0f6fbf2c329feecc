"""Commands that publish: charts, and the open-data site."""

from pathlib import Path
from typing import Annotated, Literal

from typer import Argument, Option

from ratify.cli import completion
from ratify.cli.view import View, with_view
from ratify.vocabulary import LANGUAGES


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
        Argument(
            metavar="STATE|INSTRUMENT|REC",
            autocompletion=completion.anything,
            help="What to show; everything if left out.",
        ),
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

    Next: ratify site
    """
    from ratify.cli.charting import chart_file, charted
    from ratify.present.charts import Paper
    from ratify.present.pictures import write_figure

    path = chart_file(view, kind, names or ())
    with view.office.busy("Drawing the chart"):
        figure = charted(view, kind, names or (), by_rec=by == "rec")
        write_figure(path, figure, Paper(paper))
    view.office.say(f"Wrote {path}.")


@with_view("form", "rec", "region", "family", "lang", "output")
def site(
    view: View,
    lang: Annotated[
        list[str] | None,
        Option(
            "--lang",
            metavar="|".join(LANGUAGES),
            help="Only this language; may be repeated. All that are offered if left out.",
        ),
    ] = None,
    output: Annotated[
        Path | None, Option("--output", metavar="FOLDER", help="Write into this folder.")
    ] = None,
) -> None:
    """A static open-data site, for a folder or any host.

    A page for each State, instrument and REC, all standings in one table, a map of every treaty
    and year, the time line, the data package, methods and data quality; in every language that is
    offered. It goes to exports/site, asks nothing of the network, and is written anew each time:
    pages that an earlier run wrote and this one did not are removed, other files never are.

    ::

        ratify site
        ratify site --lang en --lang fr --output exports/site --as-of 2025-12-31

    Next: ratify export writes the open data alone.
    """
    from ratify.cli.building import built

    with view.office.busy("Writing the site"):
        written = built(view, output, lang or ())
    view.office.say(
        f"Wrote {written.pages} pages in {', '.join(written.languages)}: open {written.start}."
    )
