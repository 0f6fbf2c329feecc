"""A bar on standard error for work on many things, where a person sits there to see it."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from ratify.cli.context import Office

Item = TypeVar("Item")


def one_by_one(office: Office, doing: str, items: Sequence[Item]) -> Iterator[Item]:
    """Give out the items, and count them on a bar while they are worked on."""
    stream = office.world.stderr
    if office.quiet or not stream.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    plain = bool(office.world.environ.get("NO_COLOR"))
    console = Console(file=stream, no_color=plain)
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(doing, total=len(items))
        for item in items:
            yield item
            bar.advance(task)
