"""The application: options before the command, and the commands in the order of their use."""

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

import typer

from ratify import __version__
from ratify.cli import (
    analysing,
    data,
    documents,
    exchange,
    following,
    judging,
    keeping,
    options,
    publishing,
    reading,
    recording,
    walking,
)
from ratify.cli.context import Office, World
from ratify.cli.times import day_of

GLOBAL_OPTIONS = frozenset({"--store", "--data", "--today", "--quiet"})

CONTEXT: dict[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100}

app = typer.Typer(
    name="ratify",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings=CONTEXT,
)


@app.callback(invoke_without_command=True)
def begin(
    ctx: typer.Context,
    store: options.StoreAddress = "",
    data: options.DataFolder = "",
    today: options.Today = "",
    quiet: options.Quiet = False,
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
    )


def _help(command: Callable[..., object]) -> str:
    """Return the docstring as Typer reads it: indented blocks keep their lines."""
    blocks = inspect.cleandoc(command.__doc__ or "").split("\n\n")
    kept = (f"\b\n{block}" if block.startswith("    ") else block for block in blocks)
    return "\n\n".join(block for block in kept if block != "::")


COMMANDS: dict[str, Callable[..., int | None]] = {
    "init": data.init,
    "status": reading.status,
    "explain": reading.explain,
    "record": recording.record,
    "retract": recording.retract,
    "history": reading.history,
    "assess": recording.assess,
    "step": walking.step,
    "obstacle": walking.obstacle,
    "contact": following.contact,
    "todo": following.todo,
    "domestication": analysing.domestication,
    "gaps": reading.gaps,
    "queue": reading.queue,
    "shortlist": judging.shortlist,
    "harmonisation": analysing.harmonisation,
    "peers": analysing.peers,
    "trend": analysing.trend,
    "diff": analysing.diff,
    "list": reading.status_list,
    "map": documents.draw_map,
    "chart": publishing.chart,
    "site": publishing.site,
    "brief": documents.brief,
    "report": documents.report,
    "pack": documents.pack,
    "check": judging.check,
    "rule": judging.rule,
    "load": data.load,
    "import": exchange.import_list,
    "sync": exchange.sync,
    "export": exchange.export,
    "backup": keeping.backup,
    "restore": keeping.restore,
    "migrate": keeping.migrate,
    "doctor": data.doctor,
}
for name, command in COMMANDS.items():
    app.command(name, help=_help(command))(command)
