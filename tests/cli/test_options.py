"""The command line is one: the same option means the same wherever it stands."""

from collections import defaultdict
from typing import Any

import pytest
import typer

from ratify.cli.app import application
from ratify.cli.judging import check
from ratify.vocabulary import LANGUAGES

COMMANDS: dict[str, Any] = typer.main.get_command(application()).commands  # type: ignore[attr-defined]
READING = {
    "status",
    "step",
    "obstacle",
    "todo",
    "domestication",
    "gaps",
    "queue",
    "shortlist",
    "history",
    "trend",
}
SHARED = {
    "--as-of",
    "--known-at",
    "--rec",
    "--region",
    "--family",
    "--lang",
    "--format",
    "--output",
}
OF_ITS_OWN = {
    ("assess", "--date"),
    ("brief", "--due"),
    ("chart", "--by"),
    ("check", "--format"),
    ("export", "--output"),
    ("import", "--instrument"),
    ("import", "--name"),
    ("obstacle", "--date"),
    ("pack", "--date"),
    ("site", "--lang"),
    ("site", "--output"),
    ("sync", "--lang"),
}


def options(name: str) -> dict[str, Any]:
    return {
        param.opts[-1]: param
        for param in COMMANDS[name].params
        if param.param_type_name == "option"
    }


def test_an_option_has_the_same_help_and_default_on_every_command() -> None:
    told = defaultdict(set)
    for name in COMMANDS:
        for option, param in options(name).items():
            if (name, option) not in OF_ITS_OWN:
                told[option].add((param.help, "" if param.required else str(param.default)))
    assert {option: said for option, said in told.items() if len(said) > 1} == {}


def test_check_writes_the_forms_of_its_reporters() -> None:
    from ratify.checks import ReportFormat

    assert set(options("check")["--format"].type_descriptor.choices) == set(ReportFormat)
    assert check.__doc__


@pytest.mark.parametrize("name", sorted(READING))
def test_every_reading_command_has_the_shared_options(name: str) -> None:
    assert set(options(name)) >= SHARED


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_says_in_one_line_what_it_does_and_gives_an_example(name: str) -> None:
    help_text = COMMANDS[name].help
    first, *rest = help_text.split("\n\n")
    assert len(first) <= 70
    assert first.endswith(".")
    assert any(f"ratify {name}" in block or f" {name}" in block for block in rest)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_argument_and_option_says_what_it_is(name: str) -> None:
    for param in COMMANDS[name].params:
        assert param.help, (name, param.name)


def test_names_are_offered_in_the_six_languages() -> None:
    assert options("status")["--lang"].metavar == "|".join(LANGUAGES)
