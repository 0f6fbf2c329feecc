"""Tables for a terminal, and for a pipe: there they take their natural width and no colour."""

import io
from collections.abc import Iterable, Mapping

from rich.box import Box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ratify.present.languages import language
from ratify.present.languages.direction import cell as isolated_cell
from ratify.present.render import Surface
from ratify.present.render.layout import Layout, lay_out
from ratify.present.render.text import bound, released
from ratify.present.sheet import Column, Row, Sheet, Value
from ratify.vocabulary import Gap, Severity, Standing

_RULED = Box("    \n    \n ── \n    \n    \n    \n    \n    \n")
_BOUNDLESS = 1_000_000
_STYLES: dict[str, Mapping[Value, str]] = {
    "standing": {
        Standing.PARTY: "bold blue",
        Standing.PARTY_PENDING: "cyan",
        Standing.RATIFIED_NOT_DEPOSITED: "bold yellow",
        Standing.SIGNED: "yellow",
        Standing.DENOUNCED: "magenta",
        Standing.NONE: "dim",
        Standing.NOT_ELIGIBLE: "dim",
    },
    "gap": {
        Gap.NO_ACTION: "dim",
        Gap.SIGNED_ONLY: "yellow",
        Gap.RATIFIED_NOT_DEPOSITED: "bold yellow",
        Gap.NOT_DOMESTICATED: "cyan",
        Gap.NOT_ASSESSED: "dim",
    },
    "health": {"good": "blue", "limited": "yellow", "broken": "bold red"},
    "severity": {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "dim"},
}


def to_table(sheet: Sheet, surface: Surface) -> str:
    """Write the sheet for the eye: title, date, table, totals, legend, notes, sources.

    In a terminal too narrow for all columns the least needed are left out, and named below.
    """
    shown = [(one, lay_out(one, surface.width)) for one in sheet.tables]
    console = Console(
        file=io.StringIO(),
        width=max(surface.width or _BOUNDLESS, *(at.width + at.gap for _, at in shown)),
        color_system="standard" if surface.colour else None,
        force_terminal=surface.colour,
        no_color=not surface.colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    with console.capture() as captured:
        for one, layout in shown:
            _draw(console, surface, one, layout, further=one is not shown[0][0])
    return "".join(f"{line.rstrip()}\n" for line in released(captured.get()).splitlines())


def _draw(
    console: Console, surface: Surface, view: Sheet, layout: Layout, *, further: bool
) -> None:
    """Draw one table with all that belongs to it; a further one holds for the same day."""
    if further:
        console.print()
    _say(console, surface, [view.title], "bold")
    if not further:
        _say(console, surface, [view.dated], "dim")
    console.print()
    if view.rows:
        console.print(_table(view, layout), width=layout.width + layout.gap, crop=False)
    else:
        _say(console, surface, [language(view.lang).say("Nothing found.")])
    remarks = view.notes if further else view.remarks
    for lines in (view.summary, view.legend, (*remarks, *_left_out(view, layout)), view.sources):
        if lines:
            console.print()
            _say(console, surface, lines)


def _say(console: Console, surface: Surface, lines: Iterable[str], style: str = "") -> None:
    for line in lines:
        console.print(Text(bound(line), style), width=surface.width)


def _table(view: Sheet, layout: Layout) -> Table:
    table = Table(
        box=_RULED,
        padding=(0, layout.gap - 1, 0, 0),
        pad_edge=False,
        show_edge=False,
        show_header=any(column.heading for column in layout.columns),
    )
    for column, width in zip(layout.columns, layout.widths, strict=True):
        table.add_column(
            Text(column.heading),
            justify="right" if column.right else "left",
            width=width,
            overflow="fold",
        )
    runs_left = language(view.lang).direction == "ltr"
    for row, cells in zip(view.rows, layout.rows, strict=True):
        styles = (_style(row, column) for column in layout.columns)
        words = cells if runs_left else map(isolated_cell, cells)
        table.add_row(*map(Text, words, styles))
    return table


def _style(row: Row, column: Column) -> str:
    return _STYLES.get(column.palette, {}).get(row.values.get(column.key), "")


def _left_out(view: Sheet, layout: Layout) -> list[str]:
    if not layout.left_out:
        return []
    speaks = language(view.lang)
    return [
        speaks.say(
            "Left out, as the terminal is narrow: {columns}. A pipe or --output has them.",
            columns=speaks.listed((column.heading for column in layout.left_out), end=False),
        )
    ]
