"""Commands that make what is handed over: maps and briefing sheets."""

from typing import Annotated, Literal

from typer import Argument, Option

from ratify.cli.view import View, with_view


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


@with_view("form", "rec", "region", "family")
def brief(
    view: View,
    name: Annotated[str, Argument(metavar="STATE|REC", help="Whose ministers it is for.")],
    instrument: Annotated[
        list[str] | None,
        Option("--instrument", metavar="INSTRUMENT", help="Argue this one; may be repeated."),
    ] = None,
) -> None:
    """A briefing sheet for ministers.

    Without --output it goes to standard output as Markdown; .md, .html, .docx and .pdf files can
    be written. PDF needs Chromium.

    ::

        ratify brief KEN
        ratify brief Senegal --instrument C143 --instrument C189 --output exports/senegal.html
    """
    from ratify.cli.briefs import briefed
    from ratify.present.documents import render

    document = briefed(view, name, instrument or ())
    if view.output is None:
        view.office.world.write(render(document, ".md").decode())
    else:
        with view.office.busy("Writing the briefing sheet"):
            view.save(render(document, view.output.suffix))
