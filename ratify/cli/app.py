"""The application: options before the command, and the commands in the order of their use."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import typer

from ratify import __version__
from ratify.cli import options
from ratify.cli.as_typed import Group
from ratify.cli.context import Office, World
from ratify.cli.teaching import Taught, help_of
from ratify.cli.times import day_of

_WITH_VALUE = frozenset({"--store", "--data", "--today"})
_ALONE = frozenset({"--quiet", "-q", "--no-pager"})
GLOBAL_OPTIONS = _WITH_VALUE | _ALONE

CONTEXT: dict[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100}

COMMANDS: Mapping[str, str] = {
    "init": "data.init",
    "status": "reading.status",
    "explain": "reading.explain",
    "record": "recording.record",
    "retract": "recording.retract",
    "history": "reading.history",
    "assess": "recording.assess",
    "step": "walking.step",
    "obstacle": "walking.obstacle",
    "contact": "following.contact",
    "todo": "following.todo",
    "domestication": "analysing.domestication",
    "gaps": "reading.gaps",
    "queue": "reading.queue",
    "shortlist": "judging.shortlist",
    "harmonisation": "analysing.harmonisation",
    "peers": "analysing.peers",
    "trend": "analysing.trend",
    "diff": "analysing.diff",
    "list": "reading.status_list",
    "map": "documents.draw_map",
    "chart": "publishing.chart",
    "site": "publishing.site",
    "brief": "documents.brief",
    "report": "documents.report",
    "pack": "documents.pack",
    "check": "judging.check",
    "rule": "judging.rule",
    "load": "data.load",
    "import": "exchange.import_list",
    "sync": "exchange.sync",
    "export": "exchange.export",
    "backup": "keeping.backup",
    "restore": "keeping.restore",
    "migrate": "keeping.migrate",
    "doctor": "data.doctor",
}
"""Where the function of each command is, so that only those that are needed are loaded."""


def application(arguments: Sequence[str] = ()) -> typer.Typer:
    """Return the application, with the one command that the arguments name, or with all."""
    app = typer.Typer(
        name="ratify",
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings=CONTEXT,
    )
    app.callback(invoke_without_command=True, cls=Group)(begin)
    for name in _named(arguments) or COMMANDS:
        command = function_of(name)
        app.command(name, cls=Taught, help=help_of(command))(command)
    return app


def function_of(name: str) -> Callable[..., int | None]:
    """Return the function of a command."""
    module, _, function = COMMANDS[name].partition(".")
    found: Callable[..., int | None] = getattr(import_module(f"ratify.cli.{module}"), function)
    return found


def _named(arguments: Sequence[str]) -> tuple[str, ...]:
    """Return the command that stands after the options before it; empty when in any doubt."""
    words = iter(arguments)
    for word in words:
        if word in COMMANDS:
            return (word,)
        if word in _WITH_VALUE:
            next(words, "")
        elif word not in _ALONE:
            break
    return ()


def begin(
    ctx: typer.Context,
    store: options.StoreAddress = "",
    data: options.DataFolder = "",
    today: options.Today = "",
    quiet: options.Quiet = False,
    no_pager: options.NoPager = False,
    version: options.Version = False,
) -> None:
    """Who has signed, ratified, deposited and domesticated which treaty in Africa, and as of when.

    Answers go to standard output, all words about them to standard error.
    """
    world: World = ctx.obj
    if version or ctx.invoked_subcommand is None:
        world.write(f"ratify {__version__}\n" if version else f"{ctx.get_help()}\n")
        raise typer.Exit
    folder = data or world.environ.get("RATIFY_DATA", "")
    day = today or world.environ.get("RATIFY_TODAY", "")
    ctx.obj = Office(
        world=world,
        store=store or world.environ.get("RATIFY_STORE", ""),
        data=Path(folder) if folder else None,
        today=day_of(day, "--today") if day else world.now().astimezone().date(),
        quiet=quiet,
        pager=not no_pager,
    )
