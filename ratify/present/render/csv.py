"""CSV: machine keys as headers, and no cell that a spreadsheet would run."""

import csv
import io

from ratify.present.sheet import Sheet, Value

_RUNS_AS_FORMULA = ("=", "+", "-", "@", "\t", "\n")


def to_csv(sheet: Sheet) -> str:
    """Write the rows under their machine keys, one line feed after each."""
    keys = [column.key for column in sheet.machine_columns]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(keys)
    writer.writerows([_cell(row[key]) for key in keys] for row in sheet.machine_rows())
    return out.getvalue()


def _cell(value: Value) -> str | int | float:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return value
    return neutral("; ".join(value) if isinstance(value, tuple) else value)


def neutral(text: str) -> str:
    """Put an apostrophe before text that a spreadsheet would take for a formula.

    A lone dash, the AU lists' sign for "nothing happened", is no formula. Carriage returns, which
    readers of CSV take for the end of a row, become line feeds.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return f"'{lines}" if lines.startswith(_RUNS_AS_FORMULA) and lines != "-" else lines
