"""Commands on national paths: steps reached, and what stands in the way."""

from typing import TYPE_CHECKING, Annotated

from typer import Argument, Option

from ratify.cli import completion, options
from ratify.cli.view import View, reading

if TYPE_CHECKING:
    from ratify.present.sheet import Sheet

_State = Annotated[
    str,
    Argument(
        metavar="STATE",
        autocompletion=completion.states,
        show_default=False,
        help="Whose path: KEN; all if left out.",
    ),
]
_Instrument = Annotated[
    str,
    Argument(
        metavar="INSTRUMENT",
        autocompletion=completion.instruments,
        show_default=False,
        help="Towards which treaty: C189.",
    ),
]


@reading
def step(
    view: View,
    state: _State = "",
    instrument: _Instrument = "",
    what: Annotated[
        str,
        Argument(
            metavar="STEP",
            show_default=False,
            help="The step reached: before_parliament …; left out, the path is shown.",
        ),
    ] = "",
    date: Annotated[
        str,
        Argument(metavar="DATE", show_default=False, help="YYYY-MM-DD, or the year or month."),
    ] = "",
    source: Annotated[str, options.SOURCE] = "",
    url: options.Url = "",
    note: options.Note = "",
    by: options.By = "",
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
) -> None:
    """Show a State's path to ratification, or note a step.

    With a State and a treaty and nothing more it only shows the path. With a step, its date and a
    source it puts the step on record. What reaches the depositary is an act: see record.

    ::

        ratify step KEN C189
        ratify step KEN C189 before_parliament 2026-11-10 --source "Hansard" --dry-run
        ratify step KEN C189 before_parliament 2026-11-10 --source "Hansard" --yes

    Next: ratify todo KEN C189 --do "Ask the clerk for the date of the debate" --due 2026-12-01
    """
    from ratify.cli.notebook import Notebook
    from ratify.cli.noting import TypedNote, step_of

    typed = TypedNote(
        state=state, instrument=instrument, what=what, date=date, source=source, url=url, note=note
    )
    if typed.asks:
        view.show(_path(view, typed.names))
    else:
        book = Notebook.opened(view, by, yes=yes, dry_run=dry_run)
        book.put_step(step_of(book.register, typed))


@reading
def obstacle(
    view: View,
    state: _State = "",
    instrument: _Instrument = "",
    code: Annotated[
        str,
        Argument(
            metavar="CODE",
            show_default=False,
            help="What stands in the way: sovereignty …; left out, obstacles are shown.",
        ),
    ] = "",
    source: Annotated[str, options.SOURCE] = "",
    since: Annotated[
        str,
        Option(
            "--since",
            "--date",
            metavar="DATE",
            help="When it was said or seen, or with --close overcome; today if left out.",
        ),
    ] = "",
    close: Annotated[
        str, Option("--close", metavar="ID", help="Say that this obstacle was overcome.")
    ] = "",
    url: options.Url = "",
    note: options.Note = "",
    by: options.By = "",
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
) -> None:
    """Show what stands in the way, note it, or say it is over.

    With names and nothing more it only shows. With a code and a source it puts the obstacle on
    record. With --close it says that one is over; it stays on record with both dates.

    ::

        ratify obstacle KEN
        ratify obstacle KEN C189 sovereignty --source "Minutes of the committee" --yes
        ratify obstacle --close C189-KEN-o4f9c2e --date 2026-11-20 --note "Cabinet agreed" --yes

    Next: ratify brief KEN --instrument C189 answers what is open.
    """
    from ratify.cli.notebook import Notebook
    from ratify.cli.noting import TypedNote, obstacle_of
    from ratify.register import ObstacleNoted

    typed = TypedNote(
        state=state, instrument=instrument, what=code, date=since, source=source, url=url, note=note
    )
    if typed.asks and not close:
        view.show(_path(view, typed.names, obstacles=True))
        return
    book = Notebook.opened(view, by, yes=yes, dry_run=dry_run)
    if close:
        typed.must_not_be_named("--close")
        book.close(close, ObstacleNoted, since, note)
    else:
        book.put_obstacle(obstacle_of(book.register, typed, book.today))


def _path(view: View, names: tuple[str, ...], *, obstacles: bool = False) -> "Sheet":
    from ratify.analysis.path import paths
    from ratify.present.sheets.path import obstacles_sheet, path_sheet

    found = paths(view.register, view.as_of, view.scope(names))
    lay_out = obstacles_sheet if obstacles else path_sheet
    return lay_out(view.register, found, view.lang)
