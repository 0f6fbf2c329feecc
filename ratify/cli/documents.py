"""Commands that make what is handed over: maps and briefing sheets."""

from typing import Annotated, Literal

from typer import Argument, Option

from ratify.cli import completion, options
from ratify.cli.times import day_of
from ratify.cli.view import View, with_view
from ratify.errors import UsageProblem
from ratify.vocabulary import Obstacle


@with_view("form", "region")
def draw_map(
    view: View,
    names: Annotated[
        list[str] | None,
        Argument(
            metavar="INSTRUMENT|REC",
            autocompletion=completion.anything,
            help="What to map; all instruments if left out.",
        ),
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

    Next: ratify chart trend C189
    """
    from ratify.cli.mapping import drawn, map_file
    from ratify.present.maps import Paper
    from ratify.present.pictures import write_figure

    path = map_file(view, names or (), kind)
    with view.office.busy("Drawing the map"):
        write_figure(path, drawn(view, names or (), kind), Paper(paper))
    view.office.say(f"Wrote {path}.")


@with_view("form", "family")
def brief(
    view: View,
    name: Annotated[
        str | None,
        Argument(
            metavar="STATE|REC",
            autocompletion=completion.anything,
            help="Whose ministers it is for.",
        ),
    ] = None,
    instrument: Annotated[
        list[str] | None,
        Option(
            "--instrument",
            metavar="INSTRUMENT",
            autocompletion=completion.instruments,
            help="Argue this one; may be repeated.",
        ),
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
    with_contacts: options.WithContacts = False,
    form: Annotated[
        Literal["md", "html", "docx", "pdf"] | None,
        Option("--format", help="How to write the answer."),
    ] = None,
) -> None:
    """A briefing sheet for ministers.

    Without --output it goes to standard output as Markdown; .md, .html, .docx and .pdf files can
    be written. PDF needs Chromium; for many sheets it is started once. Open obstacles on record
    are answered first; whom to speak to is in it only with --with-contacts.

    ::

        ratify brief KEN
        ratify brief Senegal --instrument C143 --instrument C189 --output exports/senegal.html
        ratify brief ECOWAS --obstacle sovereignty --due 2027-03-31 --output exports/ecowas.docx
        ratify brief --all --format pdf --output exports/briefs

    Next: ratify peers SEN C189 says whom to call.
    """
    from ratify.cli.briefs import Wanted, briefed, write_all

    day = day_of(due, "--due") if due else None
    wanted = Wanted(tuple(instrument or ()), tuple(obstacle or ()), day, with_contacts)
    if every:
        write_all(view, name, wanted, form or "docx")
    else:
        view.hand_over(briefed(view, name, wanted), form)


@with_view("form", "rec", "region")
def report(
    view: View,
    names: Annotated[
        list[str] | None,
        Argument(
            metavar="INSTRUMENT",
            autocompletion=completion.instruments,
            help="Which treaties; those of the AU if left out.",
        ),
    ] = None,
    since: Annotated[
        str, Option("--since", metavar="DATE", help="The day of the last report.")
    ] = "",
) -> None:
    """The Legal Counsel's report on the status of treaties.

    A draft, to be cleared. Without --output it goes to standard output as Markdown; .md, .html,
    .docx, .pdf and .xlsx files can be written.

    ::

        ratify report --since 2024-01-01
        ratify report --family ilo --since 2024-01-01 --output exports/report.docx

    Next: ratify pack --date 2026-12-07 --output exports/pack
    """
    from ratify.cli.reports import reported

    with view.office.busy("Writing the report"):
        document = reported(view, names or (), day_of(since, "--since") if since else None)
    view.hand_over(document, None)


@with_view("form")
def pack(
    view: View,
    names: options.Names = None,
    day: Annotated[str, Option("--date", metavar="DATE", help="The day of the signing.")] = "",
    after: Annotated[
        str, Option("--after", metavar="DATE", help="Tell what was done from --date to this day.")
    ] = "",
) -> None:
    """Who could sign and deposit on a day, with the papers.

    A folder or a .zip: a cover, what each paper must contain, and for each delegation its page
    and its draft papers, to be cleared by the Legal Counsel. With --after it tells what came of
    it, and whom to thank.

    ::

        ratify pack --date 2026-12-07 --output exports/pack
        ratify pack ECOWAS --family au --date 2026-12-07 --output exports/pack.zip
        ratify pack --date 2026-12-07 --after 2026-12-31 --output exports/thanks.docx

    Next: ratify record KEN NIAMEY deposit 2026-12-07 --source TEXT once a paper is handed over.
    """
    from ratify.cli.packing import told_after, write_pack

    if not day:
        raise UsageProblem("A pack is for a day.", "Name it with --date YYYY-MM-DD.")
    occasion = day_of(day, "--date")
    if after:
        told_after(view, names or (), occasion, day_of(after, "--after"))
    else:
        write_pack(view, names or (), occasion)
