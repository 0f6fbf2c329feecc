"""Clerks of an invented office: real processes that record, load and read, and can be killed.

One process imports the program once and forks a clerk for each order that it reads; so a clerk
costs milliseconds, and dies alone. What happens is told in lines of JSON.
"""

import json
import os
import select
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from ratify.errors import OutdatedView, Refused
from ratify.present.package import write_package
from ratify.register import Act, PartialDate
from ratify.store import Store, backup, cell_token, migrate, restore
from tests import builders
from tests.store.office import AMINA, MONDAY, baseline

Event = dict[str, Any]
STATES, INSTRUMENTS = ("XAA", "XBB", "XCC"), ("XAU", "XUN")


@dataclass
class Clerks:
    """The office, seen from the test: give orders, kill clerks, read what happened."""

    process: subprocess.Popen[str]
    events: list[Event] = field(default_factory=list)
    at_work: set[int] = field(default_factory=set)

    @classmethod
    def hired(cls) -> "Clerks":
        """Start the office."""
        return cls(
            subprocess.Popen(
                [sys.executable, "-m", __name__],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                cwd=Path(__file__).parents[2],
            )
        )

    def start(self, action: str, *arguments: object) -> int:
        """Let a clerk begin; return the number of its process."""
        self._order(action, *map(str, arguments))
        while "started" not in (event := self._next()):
            pass
        self.at_work.add(event["started"])
        return int(event["started"])

    def kill(self, clerk: int) -> None:
        """Kill a clerk at once, if it is still there. Its parent does it, and knows."""
        self._order("kill", clerk)

    def finish(self) -> list[Event]:
        """Wait until no clerk is at work; return and forget what happened."""
        while self.at_work:
            self._next()
        told, self.events = self.events, []
        return told

    def happened(self) -> Event:
        """Wait for the next thing that happens."""
        return self._next()

    def dismissed(self) -> None:
        """End the office."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(30)
        self.process.stdout.close()

    def _order(self, *words: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()

    def _next(self) -> Event:
        assert self.process.stdout is not None
        event: Event = json.loads(self.process.stdout.readline())
        assert "bug" not in event, event["bug"]
        self.events.append(event)
        if "ended" in event:
            self.at_work.discard(event["ended"])
        return event


def acknowledged(events: list[Event]) -> list[str]:
    """Ids of acts that clerks were told are on record."""
    return [event["recorded"] for event in events if "recorded" in event]


def tell(**event: object) -> None:
    """Write one line whole, so that clerks do not interrupt each other."""
    os.write(1, (json.dumps(event) + "\n").encode())


def record(address: str, name: str, seed: str, acts: str) -> None:
    """Record acts on cells that others write to as well, each decided on what was just shown."""
    store, chance = Store.open(address), Random(seed)  # noqa: S311
    for _ in range(int(acts)):
        for _attempt in count():
            act = any_act(chance)
            shown = cell_token(store.register(), act.state, act.instrument)
            try:
                tell(recorded=store.record(act, datetime.now(UTC), name, shown).id)
            except OutdatedView:
                tell(outdated=name)
            except Refused:
                tell(refused=name)
            else:
                break


def record_blindly(address: str, name: str, seed: str, acts: str) -> None:
    """Record acts without looking, as an import does."""
    store, chance = Store.open(address), Random(seed)  # noqa: S311
    recorded = 0
    while recorded < int(acts):
        try:
            tell(recorded=store.record(any_act(chance), datetime.now(UTC), name).id)
        except Refused:
            tell(refused=name)
        else:
            recorded += 1


def any_act(chance: Random) -> Act:
    """A declaration on some day: of these a State may make many."""
    day = PartialDate(chance.randint(1950, 2020), chance.randint(1, 12), chance.randint(1, 28))
    return builders.act(chance.choice(INSTRUMENTS), chance.choice(STATES), "declaration", str(day))


def bring_in(address: str, name: str, state: str, acts: str) -> None:
    """Record many acts as one import."""
    made = [
        builders.act("XAU", state, "declaration", f"{1000 + year}") for year in range(int(acts))
    ]
    try:
        Store.open(address).record_many(made, datetime.now(UTC), name)
    except Refused:
        tell(refused=name)


def load(address: str) -> None:
    """Make a store and load it, as ``init`` does."""
    Store.create(address).load(baseline(), MONDAY, AMINA)


def read(address: str) -> None:
    """Read until killed: nothing acknowledged may ever be missing again."""
    store, most = Store.open(address), 0
    while True:
        register = store.register()
        assert len(register.acts) >= most, "an act was lost"
        most = len(register.acts)
        time.sleep(0.02)


def save(address: str, file: str) -> None:
    """Make a backup."""
    backup(address, Path(file), replace=True)


def bring_back(file: str, address: str) -> None:
    """Bring a backup back, over what is there."""
    restore(Path(file), address, replace=True)


def export(address: str, folder: str) -> None:
    """Write the open data package."""
    write_package(Store.open(address).register(), MONDAY.date(), Path(folder))


ACTIONS = {
    "record": record,
    "record blindly": record_blindly,
    "import": bring_in,
    "load": load,
    "read": read,
    "backup": save,
    "restore": bring_back,
    "export": export,
    "migrate": migrate,
}


def main() -> None:
    """Fork a clerk for each order, and tell when one has ended."""
    orders, children = b"", set[int]()
    while True:
        ready, _, _ = select.select([0], [], [], 0.005)
        if ready:
            got = os.read(0, 65536)
            if not got:
                return
            orders += got
        *lines, orders = orders.split(b"\n")
        for line in lines:
            action, *arguments = json.loads(line)
            if action != "kill":
                children.add(fork(action, arguments))
            elif arguments[0] in children:
                os.kill(arguments[0], signal.SIGKILL)
        reap(children)


def fork(action: str, arguments: list[str]) -> int:
    """Let a new process do one thing."""
    clerk = os.fork()
    if clerk == 0:
        code = 0
        try:
            ACTIONS[action](*arguments)  # type: ignore[operator]
        except BaseException as error:  # noqa: BLE001
            tell(bug=f"{action}: {error!r}")
            code = 1
        os._exit(code)
    tell(started=clerk)
    return clerk


def reap(children: set[int]) -> None:
    """Tell of every clerk that has ended."""
    for clerk in tuple(children):
        if os.waitpid(clerk, os.WNOHANG)[0]:
            children.discard(clerk)
            tell(ended=clerk)


if __name__ == "__main__":
    main()
