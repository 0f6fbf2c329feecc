"""Long answers at a terminal go through a pager, as those of git and man do."""

import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping

from ratify.cli.context import Office, World

OFF = "RATIFY_NO_PAGER"
_USUAL = "less"
_LESS = "FRX"  # leave at once what fits, keep colours, leave the text on the screen


def show(office: Office, text: str) -> None:
    """Write the text; where a person would see only its end, let them turn its pages.

    Off a terminal, with ``--no-pager``, or where no pager can be had, it is written as it is.

    :raises ReaderGone: when nobody reads it any more.
    """
    world = office.world
    command = _pager(world) if office.pager and _too_long(world, text) else []
    if not (command and _paged(command, text, world.environ)):
        world.write(text)


def _too_long(world: World, text: str) -> bool:
    if not (world.can_ask and _is_real(world)):
        return False
    size = os.get_terminal_size(world.stdout.fileno())
    return text.count("\n") >= size.lines > 0


def _is_real(world: World) -> bool:
    """Whether standard output is a terminal of the system, not the memory of a test."""
    try:
        return os.isatty(world.stdout.fileno())
    except OSError:
        return False


def _pager(world: World) -> list[str]:
    """The command of PAGER, or the usual one; nothing where it is not wanted or not there."""
    asked = world.environ.get("PAGER")
    if world.environ.get(OFF) or world.environ.get("TERM") == "dumb" or asked == "":
        return []
    words = shlex.split(asked or _USUAL)
    return words if shutil.which(words[0], path=world.environ.get("PATH")) else []


def _paged(command: list[str], text: str, environ: Mapping[str, str]) -> bool:
    """Give the text to the pager and wait for it; whoever leaves it early has seen enough."""
    settings = {"LESS": _LESS, "LESSCHARSET": "utf-8"} | dict(environ)
    try:
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env=settings)  # noqa: S603 - PAGER
    except OSError:
        return False
    with pager:
        _give(pager, text.encode())
    return True


def _give(pager: "subprocess.Popen[bytes]", content: bytes) -> None:
    try:
        pager.communicate(content)
    except KeyboardInterrupt:
        pager.wait()  # Ctrl-C stops a search in the pager, not the pager
