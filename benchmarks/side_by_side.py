"""Side by side: the same questions on the same data, to ``ratify`` and to what one would pick."""

import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.invented import TODAY
from benchmarks.planted import found_by, schema_check
from benchmarks.results import Figure, keep
from benchmarks.timing import PASS, Run, interleaved, run
from ratify.seeds import baseline_folder

RATIFY = str(Path(sys.executable).with_name("ratify"))
OTHERS = Path(__file__).resolve().parents[1] / ".make" / "bench" / "bin"
SCRIPTS = Path(__file__).with_name("alternatives")
TOOLS = {"pandas": "with_pandas.py", "sqlite-utils": "with_sql.py", "openpyxl": "with_openpyxl.py"}

_BEFORE = ("no_action", "signed_only", "ratified_not_deposited")


def _dates(rows: list[dict[str, Any]]) -> object:
    keys = ("signature_date", "consent_date", "deposit_date")
    return {row["state"]: [row[key] for key in keys] for row in rows}


def _gaps(rows: list[dict[str, Any]]) -> object:
    found = ([row["state"], row["instrument"], row["gap"]] for row in rows)
    return sorted(row for row in found if row[2] in _BEFORE)


def _years(rows: list[dict[str, Any]]) -> object:
    return {str(row["year"]): [row["signatures"], row["consents"]] for row in rows}


QUESTIONS: dict[str, tuple[str, str, tuple[str, ...], Callable[[list[dict[str, Any]]], object]]] = {
    "status of a treaty": ("status", "NIAMEY", ("status", "NIAMEY"), _dates),
    "gap table of a REC": ("gaps", "ECOWAS", ("gaps", "ECOWAS", "--family", "au"), _gaps),
    "counts by year": ("years", "YOUTH", ("trend", "YOUTH"), _years),
}
"""By what is asked: the question of the scripts and its subject, our command, and what of our
answer a table can give, too."""


def measure(*, rounds: int) -> None:
    """Ask everybody, hold the answers against each other, and keep the figures."""
    with tempfile.TemporaryDirectory(prefix="ratify-beside-") as name:
        store, package = f"{name}/office.db", Path(name) / "package"
        ours = (RATIFY, "--store", store, "--today", str(TODAY))
        run((*ours, "init"))
        run((*ours, "export", "--output", str(package)))
        figures = [*_answers(ours, package, rounds), *_validation(package, rounds)]
    keep("side-by-side", figures)
    keep("planted", list(found_by(OTHERS, RATIFY)))


def _answers(ours: tuple[str, ...], package: Path, rounds: int) -> Iterator[Figure]:
    for what, (question, about, words, reduced) in QUESTIONS.items():
        commands = {"pass": PASS, "ratify": (*ours, *words, "--format", "json")}
        for tool, script in TOOLS.items():
            asked = (question, str(package), about, str(TODAY))
            commands[tool] = (str(OTHERS / "python"), str(SCRIPTS / script), *asked)
        runs = interleaved(commands, rounds)
        due = reduced(json.loads(runs["ratify"].output)["rows"])
        for tool in TOOLS:
            must_agree(what, tool, due, json.loads(runs[tool].output))
        yield _figure(what, runs)


def must_agree(what: str, tool: str, due: Any, given: Any) -> None:
    """Refuse to compare the speed of different answers.

    Of counts by year those years are held together that both tell: a year without a move may be
    left out.

    :raises AssertionError: the answers differ.
    """
    if isinstance(due, dict):
        shared = due.keys() & given.keys()
        due, given = ({key: one[key] for key in shared} for one in (due, given))
    assert due, f"{what}: {tool} and ratify answer about nothing in common"
    assert given == due, f"{what}: {tool} says {given}, ratify {due}"


def _validation(package: Path, rounds: int) -> Iterator[Figure]:
    data = baseline_folder()
    descriptor = str(package / "datapackage.json")
    runs = interleaved(
        {
            "pass": PASS,
            "ratify": (RATIFY, "--data", str(data), "--today", str(TODAY), "check"),
            "check-jsonschema": ("/bin/sh", "-ec", schema_check(OTHERS, data)),
            "frictionless": (str(OTHERS / "frictionless"), "validate", "--trusted", descriptor),
        },
        rounds,
    )
    yield _figure("validation", runs)


def _figure(what: str, runs: dict[str, Run]) -> Figure:
    least, ours = runs.pop("pass"), runs["ratify"]
    values = {
        tool: f"{one.wall / least.wall:.0f} × pass, {one.wall / ours.wall:.1f} × ratify"
        for tool, one in runs.items()
    }
    values["ratify"] = f"{ours.wall / least.wall:.0f} × pass ({ours.wall:.2f} s)"
    return Figure(what=what, values=values)
