"""Help pages teach: one sentence, two examples that work, and the command to try next."""

import re
import shlex
from typing import Any

import pytest
import typer

from ratify.cli.app import COMMANDS, application
from tests.cli.conftest import Ratify

ROOT: Any = typer.main.get_command(application())
COMMAND: dict[str, Any] = ROOT.commands
EXAMPLE = re.compile(r"^    (ratify .*)$", re.MULTILINE)
NEXT = re.compile(r"^Next: ratify (?:--\S+ \S+ )*(\w+)", re.MULTILINE)
QUESTIONS = {
    "status",
    "explain",
    "history",
    "step",
    "obstacle",
    "contact",
    "todo",
    "domestication",
    "gaps",
    "queue",
    "shortlist",
    "harmonisation",
    "peers",
    "trend",
    "diff",
    "list",
    "rule",
}
WRITING = ("--yes", "--output", "--done", "--close", "--do ", "retract")


def page_of(command: Any) -> str:
    """The help page of a command in a terminal of 80 columns."""
    page: str = command.get_help(typer.Context(command, info_name=command.name, terminal_width=80))
    return page


def asked(name: str) -> list[str]:
    """The examples of a command that only ask."""
    examples = EXAMPLE.findall(COMMAND[name].help)
    return [one for one in examples if not any(word in one for word in WRITING)]


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_a_help_page_has_two_examples_and_names_the_next_command(name: str) -> None:
    examples = EXAMPLE.findall(COMMAND[name].help)
    assert len(examples) >= 2
    assert any(re.search(rf"\b{name}\b", one) for one in examples)
    [following] = NEXT.findall(COMMAND[name].help)
    assert following in COMMANDS


def test_no_summary_is_cut_off_in_a_terminal_of_80_columns() -> None:
    summaries = page_of(ROOT).partition("Commands:")[2]
    assert "..." not in summaries
    assert all(f"\n  {name} " in summaries for name in COMMANDS)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_a_help_page_names_what_to_type_and_no_type_of_a_language(name: str) -> None:
    page = page_of(COMMAND[name])
    assert not re.search(r"<(?:str|int|path|file|list\[.*?\])>", page)
    assert "{" not in page.splitlines()[0]


@pytest.mark.parametrize("name", sorted(QUESTIONS))
def test_the_questions_on_a_help_page_get_an_answer(ratify: Ratify, name: str) -> None:
    examples = asked(name)
    assert examples
    for one in examples:
        done = ratify(*shlex.split(one)[1:])
        assert done.code == 0, (one, done.err)
        assert done.out, one
