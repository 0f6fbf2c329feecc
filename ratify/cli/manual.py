"""The manual page ``ratify(1)``, made from the same texts as ``--help``."""

import re
from collections.abc import Iterator
from typing import Any

from ratify import __version__
from ratify.errors import Exit

ENVIRONMENT = {
    "RATIFY_STORE": "The office's store: a path or a URL. As --store.",
    "RATIFY_DATA": "The folder of the data files. As --data.",
    "RATIFY_TODAY": "The day to count as today. As --today.",
    "RATIFY_BY": "Who records: the name that the ledger keeps.",
    "RATIFY_NO_PAGER": "When set, long answers are not put through a pager. As --no-pager.",
    "RATIFY_DEBUG": "When set, a fault of the program shows where it arose.",
    "PAGER": "What long answers at a terminal are read with; less where it is not set.",
    "NO_COLOR": "When set, nothing is coloured.",
    "BROWSER_PATH": "Where Chromium is, if it is not found by itself.",
}
_TYPE = re.compile(r" <[^>]*>$")


def manual(root: Any, context: Any, meanings: dict[Exit, str]) -> str:
    """Return the manual page in the man macros.

    :param root: the application as Typer builds it; context: the one that its help is laid out in.
    :param meanings: what each exit code says.
    """
    return "\n".join(_page(root, context, meanings)) + "\n"


def _page(root: Any, context: Any, meanings: dict[Exit, str]) -> Iterator[str]:
    summary, *described = root.help.split("\n\n")
    yield from (f'.TH RATIFY 1 "" "ratify {__version__}" "User Commands"', ".SH NAME")
    yield f"ratify \\- {_escaped(_joined(summary).rstrip('.'))}"
    yield from (".SH SYNOPSIS", r".B ratify", r"[\fIOPTIONS\fR] \fICOMMAND\fR [\fIARGS\fR]...")
    yield from (".SH DESCRIPTION", *_paragraphs(described))
    yield from (".SH OPTIONS", *_parameters(root, context), ".SH COMMANDS")
    for name, command in root.commands.items():
        yield from _command(name, command, type(context)(command, parent=context, info_name=name))
    yield from (".SH ENVIRONMENT", *_terms(ENVIRONMENT.items()))
    codes = ((str(code.value), f"{said[0].upper()}{said[1:]}.") for code, said in meanings.items())
    yield from (".SH EXIT STATUS", *_terms(codes))


def _command(name: str, command: Any, context: Any) -> Iterator[str]:
    yield f".SS {_escaped(name)}"
    yield from _paragraphs(command.help.split("\n\n"))
    yield from _parameters(command, context)


def _paragraphs(blocks: list[str]) -> Iterator[str]:
    for block in blocks:
        if block.startswith("\b\n"):
            examples = (line.strip() for line in block.splitlines()[1:])
            yield from (".PP", ".RS 4", ".nf", *map(_escaped, examples), ".fi", ".RE")
        else:
            yield from (".PP", _escaped(_joined(block)))


def _parameters(command: Any, context: Any) -> Iterator[str]:
    records = (param.get_help_record(context) for param in command.get_params(context))
    yield from _terms((_term(record[0]), record[1]) for record in records if record)


def _term(shown: str) -> str:
    """Return an option with what it takes, and an argument without its type."""
    return shown if shown.startswith("-") else _TYPE.sub("", shown)


def _terms(pairs: Any) -> Iterator[str]:
    for term, about in pairs:
        yield from (".TP", rf"\fB{_escaped(term)}\fR", _escaped(_joined(about)))


def _joined(text: str) -> str:
    return " ".join(text.split())


def _escaped(text: str) -> str:
    """Write text that the macros take for nothing but text."""
    safe = text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq").replace("`", r"\(ga")
    return rf"\&{safe}" if safe.startswith(".") else safe
