"""The command line stays thin: a body resolves, calls and renders, and nothing else."""

import ast
from pathlib import Path

import pytest

import ratify.cli
from ratify.cli.app import COMMANDS, function_of

FILES = sorted(Path(ratify.cli.__file__).parent.glob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_a_file_of_the_command_line_fits_in_one_look(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 250


def test_a_command_is_a_handful_of_statements() -> None:
    functions = {
        node.name: node
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    }
    for name in COMMANDS:
        body = functions[function_of(name).__name__].body[1:]
        statements = [one for one in body if not isinstance(one, ast.ImportFrom)]
        assert len(statements) <= 8, name


def test_nothing_but_the_command_line_itself_imports_it() -> None:
    package = Path(ratify.cli.__file__).parents[1]
    others = [path for path in package.rglob("*.py") if path.parent.name != "cli"]
    importing = [path.name for path in others if "ratify.cli" in path.read_text(encoding="utf-8")]
    assert importing == ["__main__.py"]
