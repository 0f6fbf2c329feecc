"""Commands that make what is handed over: maps and briefing sheets."""

from typing import Annotated, Literal

from typer import Argument, Option

from ratify.cli.times import day_of
from ratify.cli.view import View, with_view
from ratify.vocabulary import Obstacle


@with_view("form", "region")
def draw_map(
    view: View,
    names: Annotated[
        list[str] | None,
        Argument(metavar="INSTRUMENT|REC", help="What to map; all instruments if left out."),
    ] = None,
    kind: Annotated[
        Literal["standing", "count", "domestication", "readiness", "impact", "trend", "rec"] | None,
        Option("--kind", help="What the map shows; by default what suits its target."),
    ] = None,
    paper: Annotated[
        Literal["screen", "a4", "a3"], Option("--paper", help="What a picture is made for.")
    ] = "screen",
) -> None:
    """A map of Africa, as a page or a picture.

    Without --output the page goes to exports/. PNG, SVG and PDF need Chromium.

    ::

        ratify map C189
        ratify map C189 --output exports/c189.png --paper a4
        ratify map ECOWAS --family ilo
    """
    from ratify.cli.mapping import drawn, map_file
    from ratify.present.maps import Paper, write_map

    path = map_file(view, names or (), kind)
    with view.office.busy("Drawing the map"):
        write_map(path, drawn(view, names or (), kind), Paper(paper))
    view.office.say(f"Wrote {path}.")


@with_view("form", "family")
def brief(
    view: View,
    name: Annotated[
        str | None, Argument(metavar="STATE|REC", help="Whose ministers it is for.")
    ] = None,
    instrument: Annotated[
        list[str] | None,
        Option("--instrument", metavar="INSTRUMENT", help="Argue this one; may be repeated."),
    ] = None,
    obstacle: Annotated[
        list[Obstacle] | None,
        Option(
            "--obstacle",
            metavar="CODE",
            case_sensitive=False,
            help="Answer this concern, such as sovereignty; may be repeated.",
        ),
    ] = None,
    due: Annotated[
        str, Option("--due", metavar="DATE", help="The day by which its three asks are to be done.")
    ] = "",
    every: Annotated[
        bool, Option("--all", help="Write one for each State, into the folder of --output.")
    ] = False,
    form: Annotated[
        Literal["md", "html", "docx", "pdf"] | None,
        Option("--format", help="How to write the answer."),
    ] = None,
) -> None:
    """A briefing sheet for ministers.

    Without --output it goes to standard output as Markdown; .md, .html, .docx and .pdf files can
    be written. PDF needs Chromium; for many sheets it is started once.

    ::

        ratify brief KEN
        ratify brief Senegal --instrument C143 --instrument C189 --output exports/senegal.html
        ratify brief ECOWAS --obstacle sovereignty --due 2027-03-31 --output exports/ecowas.docx
        ratify brief --all --format pdf --output exports/briefs
    """
    from ratify.cli.briefs import Wanted, briefed, write_all

    day = day_of(due, "--due") if due else None
    wanted = Wanted(tuple(instrument or ()), tuple(obstacle or ()), day)
    if every:
        write_all(view, name, wanted, form or "docx")
    else:
        view.hand_over(briefed(view, name, wanted), form)


@with_view("form", "rec", "region")
def report(
    view: View,
    names: Annotated[
        list[str] | None,
        Argument(metavar="INSTRUMENT", help="Which treaties; those of the AU if left out."),
    ] = None,
    since: Annotated[
        str, Option("--since", metavar="DATE", help="The day of the last report.")
    ] = "",
) -> None:
    """The Legal Counsel's report on the status of treaties, in draft.

    Without --output it goes to standard output as Markdown; .md, .html, .docx, .pdf and .xlsx
    files can be written.

    ::

        ratify report --since 2024-01-01
        ratify report --family ilo --since 2024-01-01 --output exports/report.docx
    """
    from ratify.cli.reports import reported

    with view.office.busy("Writing the report"):
        document = reported(view, names or (), day_of(since, "--since") if since else None)
    view.hand_over(document, None)
