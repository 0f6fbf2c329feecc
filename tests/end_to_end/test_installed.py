"""The wheel, installed as a user installs it: no development packages, no clone, an empty folder.

One story in one test, because the environment is made once.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.conftest import run

ROOT = Path(__file__).parents[2]
DEVELOPMENT = ("pytest", "hypothesis", "mypy", "ruff", "syrupy", "import-linter")
HEAVY = {"sqlmodel", "sqlalchemy", "plotly", "httpx", "yaml", "babel", "jinja2", "pydantic"}


def pip(python: Path, *words: str) -> None:
    command = [python, "-m", "pip", "--quiet", "--disable-pip-version-check", "--retries", "10"]
    done = subprocess.run(
        [*command, *words], capture_output=True, check=False, text=True, cwd=ROOT, timeout=900
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with nothing in it but the built wheel and what it needs."""
    place = tmp_path_factory.mktemp("installed")
    pip(Path(sys.executable), "wheel", "--no-deps", "--wheel-dir", str(place), str(ROOT))
    [wheel] = place.glob("ratify_africa-*.whl")
    subprocess.run([sys.executable, "-m", "venv", place / "venv"], check=True)
    python = place / "venv" / "bin" / "python"
    pinned = ("--constraint", "constraints.txt") if (ROOT / "constraints.txt").exists() else ()
    pip(python, "install", *pinned, str(wheel))
    return place / "venv" / "bin"


def loaded_by_help(installed: Path) -> set[str]:
    program = (
        "import sys; from ratify.cli import main; sys.argv = ['ratify', '--help']; main();"
        "sys.stderr.write(' '.join(sys.modules))"
    )
    done = subprocess.run(
        [installed / "python", "-c", program],
        capture_output=True,
        check=True,
        text=True,
        env={"PATH": os.environ["PATH"]},
    )
    return {name.split(".")[0] for name in done.stderr.split()}


def test_a_stranger_installs_the_wheel_and_does_the_main_job(
    installed: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    script = installed / "ratify"

    listed = subprocess.run(
        [installed / "python", "-m", "pip", "list", "--format", "json"],
        capture_output=True,
        check=True,
    )
    names = {package["name"].lower() for package in json.loads(listed.stdout)}
    assert names.isdisjoint(DEVELOPMENT)

    def ratify(*words: str) -> str:
        done = run(*words, folder=folder, script=script)
        assert done.code == 0, (words, done.err)
        assert "Traceback" not in done.err
        return done.out

    assert ratify("--help").startswith("Usage: ratify")
    assert (installed.parent / "share" / "man" / "man1" / "ratify.1").exists()
    assert loaded_by_help(installed) & HEAVY == set()
    missing = run("status", folder=folder, script=script)
    assert (missing.code, missing.out) == (5, "")
    ratify("init")
    ratify("init")
    assert (folder / ".local" / "share" / "ratify" / "ratify.db").stat().st_mode & 0o077 == 0
    assert len(json.loads(ratify("status", "--format", "json"))["rows"]) == 715
    assert "Party, in force" in ratify("status", "KEN")
    for words in (
        ("gaps", "ECOWAS"),
        ("queue",),
        ("shortlist", "C189", "--top", "10"),
        ("list", "YOUTH"),
        ("explain", "KEN", "C097"),
        ("history", "KEN"),
        ("rule", "R101"),
        ("check",),
        ("doctor",),
        ("brief", "KEN"),
    ):
        assert ratify(*words)
    record = ("record", "KEN", "C189", "ratification", "2026-10-01", "--source", "ILO letter")
    assert "Bound, not yet in force" in ratify(*record, "--dry-run")
    assert "Recorded C189-KEN-" in ratify(*record, "--yes")
    assert "2027-10-01" in ratify("status", "KEN")

    ratify("map", "C189")
    ratify("brief", "KEN", "--output", "kenya.html")
    ratify("list", "YOUTH", "--output", "youth.csv")
    assert b"<html" in (folder / "exports" / "map-C189.html").read_bytes()
    assert (folder / "youth.csv").read_text(encoding="utf-8").count("\n") == 56
