"""The command line: the one exit point of the program."""

import gc
import os
import sys
from collections.abc import Sequence

import typer

from ratify.cli.context import ReaderGone, World
from ratify.errors import Exit, RatifyError

_OBJECTS = 1_000_000
"""New objects before the collector looks for cycles: facts have none, and there are many facts."""

_REPORT = (
    "This is a fault of ratify, not yours; what is on record is safe. Set RATIFY_DEBUG=1, run the "
    "command again and send what it prints to the maintainers."
)


def main() -> int:
    """Run the command line of this process and return its exit code."""
    gc.freeze()
    gc.set_threshold(_OBJECTS)
    return run(sys.argv[1:], World.standard())


def run(arguments: Sequence[str], world: World) -> int:
    """Run one command in the given world and return its exit code; nothing escapes from here."""
    try:
        return _run(arguments, world)
    except RatifyError as error:
        _complain(world, error.sentence, error.hint)
        return error.exit_code
    except typer.TyperException as error:
        _complain(world, error.format_message(), _usage_hint(error, arguments))
        return Exit.USAGE
    except ReaderGone:
        _stop_writing(world)
        return Exit.DONE
    except (KeyboardInterrupt, EOFError, typer.Abort):
        _complain(world, "Interrupted; nothing was left half-written.")
        return Exit.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: a sentence, never a traceback
        return _broken(world, error)


def _run(arguments: Sequence[str], world: World) -> int:
    from ratify.cli.app import application

    app = application(arguments)
    code = app(args=list(arguments), prog_name="ratify", obj=world, standalone_mode=False)
    if code == Exit.INTERRUPTED:
        raise KeyboardInterrupt
    return Exit(code) if isinstance(code, int) else Exit.DONE


def _complain(world: World, sentence: str, hint: str = "") -> None:
    world.say(f"Error: {sentence}")
    if hint:
        world.say(f"Hint: {hint}")


def _usage_hint(error: typer.TyperException, arguments: Sequence[str]) -> str:
    """Name the help page that fits, or say where a global option belongs."""
    from ratify.cli.app import GLOBAL_OPTIONS

    misplaced = GLOBAL_OPTIONS & {argument.split("=")[0] for argument in arguments}
    if misplaced and "No such option" in error.format_message():
        option = min(misplaced)
        return f"{option} stands before the command: ratify {option} … COMMAND."
    if "unexpected extra argument" in error.format_message():
        return (
            'Put a name of several words in quotation marks, such as "domestic workers"; repeat '
            "an option for each of its values."
        )
    path = getattr(getattr(error, "ctx", None), "command_path", "ratify")
    return f"See {path} --help."


def _stop_writing(world: World) -> None:
    """Send what is still buffered to nowhere, so that leaving makes no noise."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, world.stdout.fileno())


def _broken(world: World, error: Exception) -> int:
    import traceback

    if world.environ.get("RATIFY_DEBUG"):
        world.say("".join(traceback.format_exception(error)))
    _complain(world, f"{type(error).__name__}: {error}", _REPORT)
    return Exit.BROKEN
