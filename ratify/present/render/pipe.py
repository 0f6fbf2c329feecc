"""Tables for a pipe or a file: natural width, no colour, nothing wrapped, and no rich to load."""

from collections.abc import Iterator, Sequence

from ratify.present.languages import language
from ratify.present.languages.direction import cell as isolated_cell
from ratify.present.render.layout import Layout, lay_out
from ratify.present.render.text import bound, released, room_for
from ratify.present.sheet import Column, Sheet


def to_pipe(sheet: Sheet) -> str:
    """Write the sheet as :func:`ratify.present.render.terminal.to_table` does without a width."""
    view, *others = sheet.tables
    lines = [bound(view.title), bound(view.dated), "", *_table(view), *_below(view, view.remarks)]
    for further in others:
        lines += ["", bound(further.title), "", *_table(further), *_below(further, further.notes)]
    text = released("".join(f"{line}\n" for line in lines))
    return "".join(f"{line.rstrip()}\n" for line in text.splitlines())


def _below(view: Sheet, notes: Sequence[str]) -> Iterator[str]:
    for lines in (view.summary, view.legend, notes, view.sources):
        if lines:
            yield ""
            yield from map(bound, lines)


def _table(view: Sheet) -> Iterator[str]:
    if not view.rows:
        yield bound(language(view.lang).say("Nothing found."))
        return
    layout = lay_out(view, None)
    if any(column.heading for column in layout.columns):
        yield _line([column.heading for column in layout.columns], layout)
        yield "─" * layout.width
    runs_left = language(view.lang).direction == "ltr"
    for cells in layout.rows:
        yield _line(cells if runs_left else [isolated_cell(cell) for cell in cells], layout)


def _line(cells: Sequence[str], layout: Layout) -> str:
    placed = map(_placed, cells, layout.columns, layout.widths)
    return (" " * layout.gap).join(placed)


def _placed(text: str, column: Column, width: int) -> str:
    room = " " * (width - room_for(text))
    return f"{room}{text}" if column.right else f"{text}{room}"
