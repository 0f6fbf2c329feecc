"""How long a person waits for an answer: whole commands as multiples of ``python -c pass``.

::

    python -m benchmarks.startup              every question on the published record
    python -m benchmarks.startup --world DB   the questions of world scale on a store made before

All commands take turns in each round, so that what else the machine does falls on all alike.
"""

import argparse
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.results import Figure, keep
from benchmarks.timing import PASS, Run, interleaved, run

RATIFY = str(Path(sys.executable).with_name("ratify"))
TODAY = "2026-11-21"
ROUNDS = 21
TIMES = 3
"""How much longer a question may take on the world than on the published record."""

_RECORD = "record GHA C189 ratification 2026-10-01 --source Invented --dry-run"
WANTED: Mapping[str, float] = {
    "--help": 13,
    "status KEN": 20,
    "explain KEN C189": 20,
    "gaps ECOWAS": 20,
    "queue": 20,
    _RECORD: 50,
    "check": 60,
}
"""Commands, and how many times the cost of ``python -c pass`` each may take."""

WORLDLY = {
    "status KEN": "status XAA",
    "status C189": "status XA0003",
    "explain KEN C189": "explain XAA XA0003",
}
"""Questions on the published record, and their like on the invented world."""


def measure(rounds: int = ROUNDS) -> list[Figure]:
    """Time every command on a store with the published record, and keep the figures."""
    with tempfile.TemporaryDirectory(prefix="ratify-startup-") as folder:
        store = str(Path(folder) / "office.db")
        run((RATIFY, "--store", store, "--quiet", "init"))
        commands = {words: _asked(words, store if words != "check" else "") for words in WANTED}
        runs = interleaved({"pass": PASS, "pass again": PASS, **commands}, rounds)
    figures = [_figure(words, runs, at_most) for words, at_most in WANTED.items()]
    figures.append(_figure("pass again", runs, None))
    keep("startup", figures)
    return figures


def measure_world(world: str, empty: str, database: str, rounds: int = ROUNDS) -> list[Figure]:
    """Time what should not depend on the size of a store, on the record and on the world.

    :param empty: an address in the same database, where the record is loaded.
    """
    run((RATIFY, "--store", empty, "--quiet", "init"))
    small = {words: _asked(words, empty) for words in WORLDLY}
    large = {f"{words} (world)": _asked(like, world) for words, like in WORLDLY.items()}
    runs = interleaved({"pass": PASS, **small, **large}, rounds)
    figures = [_compared(words, database, runs) for words in WORLDLY]
    keep(f"startup-{database.lower()}-world", figures)
    return figures


def _asked(words: str, store: str) -> tuple[str, ...]:
    """The command that asks; the data files alone are asked without a store."""
    place = ("--store", store) if store else ()
    return (RATIFY, *place, "--today", TODAY, *words.split())


def _figure(words: str, runs: Mapping[str, Run], at_most: float | None) -> Figure:
    times = runs[words].wall / runs["pass"].wall
    return Figure(
        what=f"`{words}`",
        values={"× pass": f"{times:.1f}", "ms": f"{runs[words].wall * 1000:.0f}"},
        wanted="" if at_most is None else f"≤ {at_most:g}",
        met=None if at_most is None else times <= at_most,
    )


def _compared(words: str, database: str, runs: Mapping[str, Run]) -> Figure:
    small, large = runs[words].wall, runs[f"{words} (world)"].wall
    values = {
        "× pass": f"{small / runs['pass'].wall:.1f}",
        "world, × pass": f"{large / runs['pass'].wall:.1f}",
        "times": f"{large / small:.1f}",
    }
    return Figure(
        what=f"`{words}`, {database}",
        values=values,
        wanted=f"≤ {TIMES} times",
        met=large <= TIMES * small,
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="benchmarks.startup", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    given = parser.parse_args()
    found = measure(given.rounds)
    sys.stdout.write("".join(_lines(found)))


def _lines(figures: Sequence[Figure]) -> list[str]:
    signs = {True: "met", False: "MISSED", None: ""}
    return [
        f"{figure.what:76} {', '.join(f'{key} {value}' for key, value in figure.values.items()):40}"
        f" {figure.wanted:>10} {signs[figure.met]}\n"
        for figure in figures
    ]


if __name__ == "__main__":
    main()
