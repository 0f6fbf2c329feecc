"""Help comes at once: it loads nothing that it does not need, and no store."""

import subprocess
import sys
from pathlib import Path

import pytest

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
    "rich",
    "sqlalchemy",
    "sqlmodel",
    "yaml",
}
PROGRAM = """
import sys
from ratify.cli import main
sys.argv = ["ratify", *sys.argv[1:]]
code = main()
sys.stderr.write("\\n".join(sorted({name.split(".")[0] for name in sys.modules})))
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


def test_help_loads_nothing_heavy_and_needs_no_store(tmp_path: Path) -> None:
    unreadable = tmp_path / "store.db"
    unreadable.write_text("no store")
    unreadable.chmod(0)
    assert loaded("--help", store=unreadable) & HEAVY == set()


@pytest.mark.parametrize("words", [("status", "--help"), ("record", "--help"), ("map", "--help")])
def test_the_help_of_a_command_loads_neither_the_store_nor_what_draws(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    assert loaded(*words, store=tmp_path / "none.db") & (HEAVY - {"pydantic"}) == set()


def test_a_status_loads_nothing_that_draws_fetches_or_reads_yaml(made: Path) -> None:
    drawing = {"plotly", "kaleido", "httpx", "yaml", "jinja2", "docx", "numpy", "babel"}
    assert loaded("status", "KEN", store=made) & drawing == set()
