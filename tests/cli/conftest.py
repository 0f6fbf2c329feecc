"""A world for commands: streams that remember, a fixed clock, and a store of its own."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ratify.cli import run
from ratify.cli.context import World

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@dataclass(frozen=True)
class Answered:
    """What a command gave back: exit code, standard output, standard error."""

    code: int
    out: str
    err: str


Ratify = Callable[..., Answered]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the published baseline, made once."""
    store = tmp_path_factory.mktemp("made") / "office.db"
    assert run(["--quiet", "--store", str(store), "init"], world()) == 0
    return store


def world(environ: dict[str, str] | None = None, *, terminal: bool = False) -> World:
    """A world with empty streams on a fixed day, at a terminal or not."""
    stream = Terminal if terminal else io.StringIO
    return World(
        stdin=stream(),
        stdout=stream(),
        stderr=io.StringIO(),
        environ={"RATIFY_TODAY": "2026-11-21", "RATIFY_BY": "Focal point"} | (environ or {}),
        clock=lambda: NOW,
    )


@pytest.fixture
def ratify(made: Path) -> Ratify:
    """Commands on the published baseline, for questions only."""

    def command(*words: str, terminal: bool = False, **environ: str) -> Answered:
        here = world({"RATIFY_STORE": str(made)} | environ, terminal=terminal)
        code = run(words, here)
        assert isinstance(here.stdout, io.StringIO)
        assert isinstance(here.stderr, io.StringIO)
        return Answered(code, here.stdout.getvalue(), here.stderr.getvalue())

    return command
