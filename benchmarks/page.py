"""``docs/performance.md``: every promise on speed with its figure, met or missed."""

import os
import platform
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks.results import Figure, kept

PAGE = Path(__file__).resolve().parents[1] / "docs" / "performance.md"
NOTES = Path(__file__).with_name("notes.md")
_REQUIREMENTS = Path(__file__).with_name("requirements.txt")
_OURS = ("typer", "rich", "sqlmodel", "sqlalchemy", "pydantic", "plotly", "kaleido", "jinja2")
_SIGNS = {True: "met", False: "**missed**", None: ""}

SECTIONS = {
    "Feel": (
        ("startup", "startup-sqlite-world", "startup-postgresql-world"),
        "Whole commands as multiples of `python -c pass`, in turn with it; medians. Further "
        "tables, where there are any, are of the invented world, beside the record in the same "
        "database.",
    ),
    "World scale": (
        ("scale-sqlite", "scale-sqlite-quick", "scale-postgresql", "scale-postgresql-quick"),
        "An invented world of 200 States, 1,000 instruments and 400,000 acts, and one or two "
        "with a tenth of the instruments and acts each; everything in them is invented and says "
        "so. Seconds are those on the wall and, in brackets, those of the processor, whole "
        "commands from start to end; times are the processor's, with ten times the acts. `check "
        "(data)` reads and checks the data files; the others ask the store.",
    ),
    "Batches": (
        ("batches",),
        "One browser for each batch, beside the browser alone with drawings and pages that are "
        "ready: what is ours is to read the record, to derive and to lay out.",
    ),
    "Side by side": (
        ("side-by-side",),
        "The same questions on the same data, the published record as an open data package: its "
        "CSV files with pandas, its SQLite file with sqlite-utils, its workbook with openpyxl. "
        "Before they are timed the answers are held against each other and must agree. The other "
        "scripts count dates in tables; who is a party, since when and why, no table says. "
        "Medians of whole commands, in turn.",
    ),
    "What a check finds": (
        ("planted",),
        "One mistake at a time in a copy of the data files. `frictionless` is not here: it "
        "checks the exported package, which is not written from data with errors.",
    ),
}


ALWAYS = ("startup", "scale-sqlite", "scale-postgresql", "batches", "side-by-side", "planted")
"""What is missing where it was not measured; the others are more of the same."""


def write() -> Path:
    """Write the page from the figures that are kept and return its path."""
    PAGE.write_text("\n".join(_lines()) + "\n", encoding="utf-8")
    return PAGE


def _lines() -> Iterator[str]:
    yield "# Performance"
    yield ""
    yield "<!-- Written by `make bench`. Figures differ between machines; none fails a test. -->"
    yield ""
    yield from _machine()
    for heading, (names, words) in SECTIONS.items():
        yield from ("", f"## {heading}", "", words)
        for name in names:
            measured, figures = kept(name)
            if figures:
                yield from ("", *_table(figures), "", measured)
            elif name in ALWAYS:
                yield from ("", f"Not measured here: {name}.")
    yield ""
    yield NOTES.read_text(encoding="utf-8").strip()


def _machine() -> Iterator[str]:
    pinned = _REQUIREMENTS.read_text(encoding="utf-8").splitlines()
    others = ", ".join(line.replace("==", " ") for line in pinned if "==" in line)
    ours = ", ".join(f"{name} {version(name)}" for name in _OURS)
    yield f"Written on {datetime.now(UTC):%Y-%m-%d}."
    yield ""
    yield f"- Processor: {_processor()}, {os.cpu_count()} cores"
    yield f"- Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}; {ours}"
    yield f"- Beside it: {others}"
    yield "- Where the load is above the number of cores, the machine was shared: seconds on the"
    yield "  wall are then several times what they are on a quiet one, and ratios are rough. Those"
    yield "  of the processor, in brackets, tell more; met or missed is judged by the wall."


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())


def _table(figures: Sequence[Figure]) -> Iterator[str]:
    if not figures:
        return
    headings = list(dict.fromkeys(key for figure in figures for key in figure.values))
    promised = ["wanted", "and"] if any(figure.wanted for figure in figures) else []
    yield f"| what | {' | '.join([*headings, *promised])} |"
    yield f"| --- |{' --- |' * len([*headings, *promised])}"
    for figure in figures:
        cells = [figure.values.get(heading, "-") for heading in headings]
        cells += [figure.wanted, _SIGNS[figure.met]] if promised else []
        yield f"| {figure.what} | {' | '.join(cells)} |"
