"""What is taken as typed is what Typer would have read; what cannot be read is refused alike."""

from typing import Any

import pytest
import typer
from typer.core import TyperCommand

from ratify.cli.app import function_of
from ratify.cli.as_typed import Command

TYPED = [
    "status",
    "status KEN C189 --as-of 2015-01-15",
    "status KEN --format json --region eastern --family ilo --lang fr",
    "status KEN --format JSON --region Eastern",
    "status --output answer.md",
    "status --format nonsense",
    "status --region nowhere",
    "status --unknown",
    "status -- --as-of",
    "explain KEN C189",
    "explain KEN",
    "explain",
    "gaps ECOWAS --per region --theme recruitment",
    "gaps ECOWAS --per nothing",
    "shortlist C189 --top 3",
    "shortlist C189 --top 0",
    "shortlist C189 --top many --explain",
    "record KEN C189 ratification 2026 --source Letter --yes",
    "retract C189-KEN-4f9c2e --reason Misread",
    "retract C189-KEN-4f9c2e",
    "check --select R1 --select R2 --on store --severity error --format sarif",
    "check --on nothing",
]


def read(kind: type[TyperCommand], line: str) -> object:
    """The values that a command is given, or what it says against the line."""
    name, *words = line.split()
    app = typer.Typer(rich_markup_mode=None)
    app.callback()(lambda: None)
    app.command(name, cls=kind)(function_of(name))
    group: Any = typer.main.get_command(app)
    try:
        given: dict[str, object] = group.commands[name].make_context(name, words).params
    except typer.TyperException as error:
        return error.format_message()
    return {key: list(one) if isinstance(one, tuple) else one for key, one in given.items()}


@pytest.mark.parametrize("line", TYPED)
def test_a_value_is_the_same_whether_typer_reads_it_or_not(line: str) -> None:
    assert read(Command, line) == read(TyperCommand, line)
