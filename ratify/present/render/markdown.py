"""Markdown: title, date, table, totals, legend and notes; all text comes out as text."""

import re
from collections.abc import Iterable

from ratify.present.languages import language
from ratify.present.render.text import tame
from ratify.present.sheet import Sheet

_SIGNS = re.compile(r"([\\`*_\[\]|~#])")


def escaped(text: str) -> str:
    """Return text that Markdown and HTML show as it is, on one line."""
    safe = tame(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _SIGNS.sub(r"\\\1", safe)


def to_markdown(sheet: Sheet) -> str:
    """Write the sheet as one Markdown document; Arabic within a box that runs from the right."""
    view, *others = sheet.tables
    blocks = [f"# {escaped(view.title)}", f"{escaped(view.dated)}.", *_blocks(view, view.remarks)]
    for further in others:
        blocks += [f"## {escaped(further.title)}", *_blocks(further, further.notes)]
    if language(view.lang).direction == "rtl":
        blocks = [f'<div dir="rtl" lang="{view.lang}">', *blocks, "</div>"]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _blocks(view: Sheet, notes: Iterable[str]) -> list[str]:
    lists = ((*view.legend, *notes), view.sources)
    return [
        "\n".join(_table(view)),
        *(escaped(line) for line in view.summary),
        *("\n".join(f"- {escaped(line)}" for line in lines) for lines in lists),
    ]


def _table(view: Sheet) -> list[str]:
    columns = view.shown_columns
    if not view.rows:
        return [language(view.lang).say("Nothing found.")]
    lines = [_line(escaped(column.heading) for column in columns)]
    lines.append(_line("---:" if column.right else "---" for column in columns))
    lines += [_line(escaped(row.read(column.key)) for column in columns) for row in view.rows]
    return lines


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
