"""Help pages that teach: what a command does, two examples, the command to try next."""

import inspect
import re
from collections.abc import Callable
from typing import Any

from ratify.cli.as_typed import Command

_TYPE = re.compile(r"^(  [A-Z][A-Z_|\[\] ]*(?:\.\.\.)?)( <[^>\n]*>)", re.MULTILINE)
_BRACES = re.compile(r"\{([\w|]+)\}")


class Taught(Command):
    """A command whose help names what to type, and no type of a programming language."""

    def get_help(self, ctx: Any) -> str:
        """Return the help page."""
        return legible(super().get_help(ctx))


def legible(page: str) -> str:
    """Return a help page without the types of its arguments; the columns stay where they are."""
    bare = _TYPE.sub(lambda found: found[1] + " " * len(found[2]), page)
    return _BRACES.sub(r"\1", bare)


def help_of(command: Callable[..., object]) -> str:
    """Return the docstring as Typer reads it: indented blocks keep their lines."""
    blocks = inspect.cleandoc(command.__doc__ or "").split("\n\n")
    kept = (f"\b\n{block}" if block.startswith("    ") else block for block in blocks)
    return "\n\n".join(block for block in kept if block != "::")
