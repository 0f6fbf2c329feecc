"""Tables for a terminal, and for a pipe: there they take their natural width and no colour."""

import io
from collections.abc import Iterable, Mapping, Sequence

from rich.box import Box
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ratify.present.render import Surface
from ratify.present.render.text import tame
from ratify.present.sheet import Column, Row, Sheet, Value
from ratify.vocabulary import Gap, Severity, Standing

_RULED = Box("    \n    \n ── \n    \n    \n    \n    \n    \n")
_BOUNDLESS = 1_000_000
_WRAPPED = 16
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
    """Write the sheet for the eye: title, date, table, totals, legend, notes.

    In a terminal too narrow for all columns the least needed are left out, and named below.
    """
    view = sheet.for_readers or sheet
    columns, left_out = _fitting(view, surface.width)
    console = Console(
        file=io.StringIO(),
        width=_wide_enough(view, columns, surface.width),
        color_system="standard" if surface.colour else None,
        force_terminal=surface.colour,
        no_color=not surface.colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    with console.capture() as captured:
        _say(console, [view.title], "bold")
        _say(console, [view.dated], "dim")
        console.print()
        console.print(_table(view, columns) if view.rows else Text("Nothing found.", "dim"))
        for lines in (view.summary, view.legend, (*view.notes, *left_out), view.sources):
            if lines:
                console.print()
                _say(console, lines)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _say(console: Console, lines: Iterable[str], style: str = "") -> None:
    for line in lines:
        console.print(Text(tame(line), style))


def _table(view: Sheet, columns: Sequence[Column]) -> Table:
    gap = _gap(view)
    table = Table(
        box=_RULED,
        padding=(0, gap - 1, 0, 0),
        pad_edge=False,
        show_edge=False,
        show_header=any(column.heading for column in columns),
    )
    for column in columns:
        table.add_column(
            Text(column.heading),
            justify="right" if column.right else "left",
            no_wrap=not column.wraps,
            min_width=min(_longest(view, column), _WRAPPED) if column.wraps else None,
            overflow="fold",
        )
    for row in view.rows:
        table.add_row(*(_cell(row, column) for column in columns))
    return table


def _cell(row: Row, column: Column) -> Text:
    value = row.values.get(column.key)
    style = _STYLES.get(column.palette, {}).get(value, "")
    return Text(tame(row.read(column.key)), style)


def _fitting(view: Sheet, width: int | None) -> tuple[list[Column], list[str]]:
    """Return the columns that fit, and the sentence that names those that do not."""
    columns = list(view.shown_columns)
    left_out: list[Column] = []
    while width is not None and _least_width(view, columns) > width:
        candidates = [column for column in columns if column.optional]
        if not candidates:
            break
        dropped = max(candidates, key=lambda column: column.optional)
        columns.remove(dropped)
        left_out.append(dropped)
    if not left_out:
        return columns, []
    names = ", ".join(column.heading for column in reversed(left_out))
    return columns, [f"Left out to fit {width} columns: {names}. A pipe or --output has them."]


def _wide_enough(view: Sheet, columns: Sequence[Column], width: int | None) -> int:
    """The width to write for: never so narrow that a date or a code would be cut."""
    return _BOUNDLESS if width is None else max(width, _least_width(view, columns))


def _least_width(view: Sheet, columns: Sequence[Column]) -> int:
    widths = [
        min(_longest(view, column), _WRAPPED) if column.wraps else _longest(view, column)
        for column in columns
    ]
    return sum(widths) + _gap(view) * (len(columns) - 1)


def _longest(view: Sheet, column: Column) -> int:
    cells = (cell_len(tame(row.read(column.key))) for row in view.rows)
    return max(cell_len(column.heading), *cells, 0)


def _gap(view: Sheet) -> int:
    return 1 if view.compact else 2
