"""Help comes at once: it loads nothing that it does not need, and no store."""

import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from ratify.register import Act
from ratify.store.stored import StoredRegister
from tests.cli.conftest import Ratify

HEAVY = {
    "alembic",
    "babel",
    "docx",
    "httpx",
    "jinja2",
    "kaleido",
    "numpy",
    "plotly",
    "pydantic",
    "sqlalchemy",
    "sqlmodel",
    "yaml",
}
PROGRAM = """
import sys
from ratify.cli import main
sys.argv = ["ratify", *sys.argv[1:]]
code = main()
names = {*sys.modules, *(name.split(".")[0] for name in sys.modules)}
sys.stderr.write("\\n".join(sorted(names)))
sys.exit(code)
"""


def loaded(*words: str, store: Path) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *words],
        capture_output=True,
        check=True,
        text=True,
        env={"RATIFY_STORE": str(store), "PATH": ""},
    )
    return set(done.stderr.split())


QUESTIONS = {
    "status": ("status", "KEN"),
    "status of a treaty": ("status", "C189"),
    "status as JSON": ("status", "KEN", "--format", "json"),
    "status as known": ("status", "KEN", "--known-at", "2026-11-21"),
    "explain": ("explain", "KEN", "C189"),
    "gaps": ("gaps", "ECOWAS"),
    "queue": ("queue",),
    "history": ("history", "KEN"),
    "list": ("list", "YOUTH"),
    "record": (
        "record",
        "GHA",
        "C189",
        "ratification",
        "2026-10-01",
        "--source",
        "Invented letter",
        "--dry-run",
    ),
}


def test_help_loads_nothing_heavy_and_needs_no_store(tmp_path: Path) -> None:
    unreadable = tmp_path / "store.db"
    unreadable.write_text("no store")
    unreadable.chmod(0)
    assert loaded("--help", store=unreadable) & HEAVY == set()


@pytest.mark.parametrize("words", [("status", "--help"), ("record", "--help"), ("map", "--help")])
def test_the_help_of_a_command_loads_neither_the_store_nor_what_draws(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    assert loaded(*words, store=tmp_path / "none.db") & HEAVY == set()


@pytest.mark.parametrize("words", QUESTIONS.values(), ids=QUESTIONS)
def test_a_question_loads_neither_the_database_nor_what_draws_fetches_or_validates(
    made: Path, words: tuple[str, ...]
) -> None:
    found = loaded(*words, store=made)
    assert found & HEAVY == set()
    assert "rich.console" not in found


def test_a_terminal_gets_its_table_from_rich(made: Path, ratify: Ratify) -> None:
    assert "\x1b[" in ratify("status", "KEN", terminal=True, TERM="xterm").out


@pytest.mark.parametrize(
    ("words", "at_most"),
    [
        (("status", "KEN"), 20),
        (("status", "C189"), 14),
        (("explain", "KEN", "C189"), 15),
        (("gaps", "ECOWAS"), 27),
        (("queue",), 26),
    ],
)
def test_a_question_sends_no_more_statements_than_it_needs(
    ratify: Ratify, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], at_most: int
) -> None:
    """Three pragmas, a transaction, the version, the head; then what the question is about."""
    sent: list[str] = []
    connect = sqlite3.connect

    def traced(*given: object, **named: object) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*given, **named)  # type: ignore[call-overload]
        connection.set_trace_callback(sent.append)
        return connection

    monkeypatch.setattr(sqlite3, "connect", traced)
    assert ratify(*words).code == 0
    assert 0 < len(sent) <= at_most, "\n".join(sent)


def test_where_a_state_stands_is_read_from_its_own_acts(
    ratify: Ratify, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of others only the deposits under a treaty that no depositary has called in force."""
    read: list[str] = []

    def traced(register: StoredRegister, instrument: str) -> tuple[Act, ...]:
        read.append(instrument)
        return binding_under(register, instrument)

    def refused(*_: object) -> NoReturn:
        raise AssertionError("all acts are read")

    binding_under = StoredRegister.binding_under
    monkeypatch.setattr(StoredRegister, "binding_under", traced)
    monkeypatch.setattr(StoredRegister, "acts_under", refused)
    monkeypatch.setattr(StoredRegister, "acts", property(refused))
    assert ratify("status", "RWA").code == 0
    assert read == ["FMP"]
