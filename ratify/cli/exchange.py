"""Commands that bring lists of others in, and hand out what is on record."""

from pathlib import Path
from typing import Annotated, Literal

import typer
from typer import Argument, Option

from ratify.cli import completion, options
from ratify.cli.view import View, with_view

_AsOf = Annotated[
    str,
    Option("--source-as-of", metavar="DATE", help="The date of the list's own content."),
]
_Rivals = Annotated[
    bool, Option("--rivals", help="Record conflicts too, side by side with what is on record.")
]
_AllowShrink = Annotated[
    bool, Option("--allow-shrink", help="Take a list that holds less than is on record from it.")
]


@with_view("rec", "region", "family", "lang", "output")
def export(
    view: View,
    output: Annotated[
        Path | None, Option("--output", metavar="FOLDER", help="Write into this folder.")
    ] = None,
    seeds: Annotated[
        bool, Option("--seeds", help="Write data files in YAML, to be reviewed and published.")
    ] = False,
) -> None:
    """Hand out the record as open data, or as data files.

    The package holds CSV, XLSX, JSON and SQLite with one descriptor (Frictionless Data Package),
    and goes to exports/package. With --seeds the record goes to exports/data in the form of
    the published data, and the answer lists what the office added or took back. Names of persons
    and contacts are in neither.

    ::

        ratify export --as-of 2025-12-31
        ratify export --seeds --output data

    Next: ratify --data data check after --seeds, before the work is reviewed.
    """
    from ratify.cli import outlet

    written = outlet.seeds(view, output) if seeds else outlet.package(view, output)
    view.show(written)


def import_list(
    ctx: typer.Context,
    *,
    file: Annotated[
        Path, Argument(metavar="FILE", help="CSV, XLSX, HTML, XML, JSON or PDF, as it came.")
    ],
    instrument: Annotated[
        str,
        Option(
            "--instrument",
            metavar="INSTRUMENT",
            autocompletion=completion.instruments,
            help="Which treaty the list is about.",
        ),
    ] = "",
    source: Annotated[str, options.SOURCE] = "",
    url: options.Url = "",
    source_as_of: _AsOf = "",
    name: Annotated[
        str,
        Option(
            "--name",
            metavar="NAME",
            help="Name of the list, the same for each edition; else that of the file.",
        ),
    ] = "",
    sheet: Annotated[
        str, Option("--sheet", metavar="NAME", help="Sheet of a workbook; else the first list.")
    ] = "",
    by: options.By = "",
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
    rivals: _Rivals = False,
    allow_shrink: _AllowShrink = False,
    form: options.AnyFormat = None,
    output: options.Output = None,
) -> None:
    """Compare a list with the record, and take in what is new.

    Known are our own tables, the AU's status lists, AfricanLII's tables and those of the UN Treaty
    Collection and NORMLEX. Every row is accounted for. Nothing is written before you agree, and
    conflicts only with --rivals.

    ::

        ratify import list.xlsx --instrument YOUTH --source "AU status list" --dry-run
        ratify import exports/package/acts.csv

    Next: ratify history YOUTH
    """
    from ratify.cli.intake import Typed, Wish, from_file

    typed = Typed(
        instrument=instrument, source=source, url=url, as_of=source_as_of, name=name, sheet=sheet
    )
    wish = Wish(
        by=by,
        yes=yes,
        dry_run=dry_run,
        rivals=rivals,
        allow_shrink=allow_shrink,
        form=form,
        output=output,
    )
    from_file(ctx.obj, file, typed).put(wish)


def sync(
    ctx: typer.Context,
    *,
    source: Annotated[
        Literal["normlex", "untc", "au", "africanlii"],
        Argument(metavar="SOURCE", help="Whose list: normlex, untc, au or africanlii."),
    ],
    instrument: options.InstrumentName,
    file: Annotated[
        Path | None,
        Option("--file", metavar="FILE", help="The page, saved by hand; nothing is fetched."),
    ] = None,
    lang: Annotated[
        Literal["en", "fr", "es"], Option("--lang", help="Language of the page to fetch.")
    ] = "en",
    source_as_of: _AsOf = "",
    by: options.By = "",
    yes: options.Yes = False,
    dry_run: options.DryRun = False,
    rivals: _Rivals = False,
    allow_shrink: _AllowShrink = False,
    form: options.AnyFormat = None,
    output: options.Output = None,
) -> None:
    """Compare the list that a depositary keeps with the record.

    The only command that uses the network, and it does not with --file. Nothing is written before
    you agree, and conflicts only with --rivals.

    ::

        ratify sync normlex C189 --dry-run
        ratify sync normlex C189 --file saved-page.html

    Next: ratify diff 2026-01-01 today C189 --knowledge
    """
    from ratify.cli.intake import Typed, Wish, from_source

    wish = Wish(
        by=by,
        yes=yes,
        dry_run=dry_run,
        rivals=rivals,
        allow_shrink=allow_shrink,
        form=form,
        output=output,
    )
    typed = Typed(instrument=instrument, as_of=source_as_of)
    from_source(ctx.obj, source, lang, file, typed).put(wish)
