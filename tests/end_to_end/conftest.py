"""The installed command, as a person at a shell or a script has it: its own home, store and day."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

TODAY = "2026-11-21"
SCRIPT = Path(sys.executable).parent / "ratify"


@dataclass(frozen=True)
class Done:
    """A finished command: exit code, standard output, standard error."""

    code: int
    out: str
    err: str


def environment(home: Path, **more: str) -> dict[str, str]:
    """The environment of somebody whose home is that folder."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PYTHONWARNINGS": "error",
        "RATIFY_TODAY": TODAY,
        "RATIFY_BY": "Focal point",
    } | more


def run(*words: str, folder: Path, script: Path = SCRIPT, **more: str) -> Done:
    """Run one command in a folder, which is its home too, and with no terminal."""
    done = subprocess.run(
        [script, *words],
        cwd=folder,
        env=environment(folder, **more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=120,
        encoding=more.get("PYTHONIOENCODING", "utf-8"),
    )
    return Done(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the published baseline, made once by ``ratify init``."""
    folder = tmp_path_factory.mktemp("made")
    done = run("init", folder=folder, RATIFY_STORE=str(folder / "office.db"))
    assert done.code == 0, done.err
    return folder / "office.db"


@pytest.fixture
def office(tmp_path: Path, made_store: Path) -> Path:
    """An empty working folder with an office's store beside it, the baseline loaded."""
    shutil.copy(made_store, tmp_path / "office.db")
    return tmp_path


@pytest.fixture
def ratify(office: Path) -> Callable[..., Done]:
    """The command ``ratify`` in that folder and on that store."""

    def command(*words: str, **more: str) -> Done:
        settings = {"RATIFY_STORE": str(office / "office.db")} | more
        return run(*words, folder=office, **settings)

    return command
