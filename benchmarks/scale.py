"""World scale: what the questions cost with ten times the acts, on SQLite and on PostgreSQL."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.invented import TODAY, WORLD, Size, write_world
from benchmarks.results import Figure, keep
from benchmarks.startup import measure_world
from benchmarks.timing import Run, run
from tests import postgres

RATIFY = str(Path(sys.executable).with_name("ratify"))
TENTH = Size(states=200, instruments=100, acts=40_000)
HUNDREDTH = Size(states=200, instruments=10, acts=4_000)
ROUNDS = 5
INIT_SECONDS, TIMES, PEAK = 60, 12, 1024

QUESTIONS = {
    "gaps": ("gaps", "--format", "csv"),
    "harmonisation": ("harmonisation", "--format", "csv"),
    "trend": ("trend", "--format", "csv"),
    "shortlist": ("shortlist", "XA0003", "--format", "csv"),
    "check (store)": ("check", "--on", "store"),
}
"""What is asked of the store; ``check (data)`` reads the data folder besides."""


def measure(*, quick: bool, databases: tuple[str, ...] = ("SQLite", "PostgreSQL")) -> None:
    """Ask every question of two worlds, one ten times the other, and keep the figures."""
    sizes = (HUNDREDTH, TENTH) if quick else (TENTH, WORLD)
    with tempfile.TemporaryDirectory(prefix="ratify-scale-") as folder:
        for size in sizes:
            write_world(size, Path(folder) / str(size.acts))
        for database in databases:
            found = [_asked(Path(folder) / str(size.acts), database) for size in sizes]
            name = f"scale-{database.lower()}{'-quick' if quick else ''}"
            keep(name, list(_figures(database, sizes, *found)))


def _asked(folder: Path, database: str) -> dict[str, Run]:
    with _addresses(database) as (address, another):
        ask = (RATIFY, "--data", str(folder), "--store", address, "--today", str(TODAY))
        found = {"init": run((*ask, "init"))}
        for question, words in QUESTIONS.items():
            found[question] = run((*ask, *words), ends=(0, 1))
            sys.stderr.write(f"{database} {folder.name} {question}: {found[question].wall:.1f} s\n")
        if database == "SQLite":
            found["check (data)"] = run((*ask, "check", "--on", "data"), ends=(0, 1))
        measure_world(address, another, database, ROUNDS)
    return found


@contextmanager
def _addresses(database: str) -> Iterator[tuple[str, str]]:
    """Two places for a store, empty."""
    if database == "PostgreSQL":
        with postgres.running() as server:
            yield server.database(), server.database()
    else:
        with tempfile.TemporaryDirectory(prefix="ratify-store-") as folder:
            yield str(Path(folder) / "world.db"), str(Path(folder) / "office.db")


def _figures(
    database: str, sizes: tuple[Size, Size], small: dict[str, Run], large: dict[str, Run]
) -> Iterator[Figure]:
    few, many = (f"{size.acts:,} acts" for size in sizes)
    for question, run_of_many in large.items():
        run_of_few = small[question]
        times = run_of_many.processor / run_of_few.processor
        wanted, met = "", None
        if question == "init" and sizes[1] == WORLD:
            wanted, met = f"under {INIT_SECONDS} s", run_of_many.wall < INIT_SECONDS
        elif question != "init":
            wanted = f"at most {TIMES} times, under {PEAK} MiB"
            met = times <= TIMES and run_of_many.peak < PEAK
        yield Figure(
            what=f"{question}, {database}",
            values={
                f"{few}: s": f"{run_of_few.wall:.1f} ({run_of_few.processor:.1f})",
                f"{many}: s": f"{run_of_many.wall:.1f} ({run_of_many.processor:.1f})",
                "times": f"{times:.1f}",
                "peak MiB": f"{run_of_many.peak:.0f}",
            },
            wanted=wanted,
            met=met,
        )
