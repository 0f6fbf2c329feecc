"""Batches: maps, briefing sheets and the site, beside what the browser alone needs for the same."""

import sys
import tempfile
from pathlib import Path

from benchmarks.invented import TODAY
from benchmarks.results import Figure, keep
from benchmarks.timing import Run, interleaved, run

RATIFY = str(Path(sys.executable).with_name("ratify"))
TIMES, SITE_SECONDS = 1.3, 60


def measure(*, rounds: int) -> None:
    """Make each batch and what it is held against, in turn, and keep the figures."""
    with tempfile.TemporaryDirectory(prefix="ratify-batches-") as name:
        office = (RATIFY, "--store", f"{name}/office.db", "--today", str(TODAY))
        run((*office, "init"))
        ready = f"{name}/ready"
        run((sys.executable, "-m", "benchmarks.drawn", "prepare", ready))
        run((*office, "brief", "--all", "--format", "html", "--output", f"{ready}/pages"))
        maps = interleaved(
            {
                "ratify": (sys.executable, "-m", "benchmarks.drawn", "maps", f"{name}/maps"),
                "bare": (sys.executable, "-m", "benchmarks.bare", "pictures", ready),
            },
            rounds,
        )
        briefs = (*office, "brief", "--all", "--format", "pdf", "--output", f"{name}/briefs")
        pages = interleaved(
            {
                "ratify": briefs,
                "bare": (sys.executable, "-m", "benchmarks.bare", "pages", f"{ready}/pages"),
            },
            rounds,
        )
        site = run((*office, "site", "--output", f"{name}/site"))
        keep(
            "batches",
            [
                _beside("13 maps as PNG", maps, "kaleido alone, the drawings being ready"),
                _beside(
                    "55 briefing sheets as PDF", pages, "Chromium alone, the pages being ready"
                ),
                Figure(
                    what="the site: 55 States, 13 instruments, 6 languages",
                    values={"ratify": _seconds(site), "alone": "-", "times": "-"},
                    wanted=f"under {SITE_SECONDS} s",
                    met=site.wall < SITE_SECONDS,
                ),
            ],
        )


def _beside(what: str, runs: dict[str, Run], alone: str) -> Figure:
    times = runs["ratify"].wall / runs["bare"].wall
    return Figure(
        what=f"{what}, beside {alone}",
        values={
            "ratify": _seconds(runs["ratify"]),
            "alone": _seconds(runs["bare"]),
            "times": f"{times:.2f}",
        },
        wanted=f"at most {TIMES} times",
        met=times <= TIMES,
    )


def _seconds(one: Run) -> str:
    return f"{one.wall:.1f} s ({one.processor:.1f})"
