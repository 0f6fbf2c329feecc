"""Run whole commands and say what they cost: seconds on the wall, seconds of processor, memory."""

import os
import random
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

PASS = (sys.executable, "-c", "pass")
"""The least that any Python command costs: what ratios are to."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one command cost.

    :param wall: seconds from start to end, as somebody waits for them.
    :param processor: seconds of processor time, with those of its children.
    :param peak: MiB of memory that it held at most.
    """

    wall: float
    processor: float
    peak: float
    output: str = ""


def run(command: Sequence[str], ends: Sequence[int] = (0,)) -> Run:
    """Run a command to its end.

    :param ends: exit codes that are an answer; ``check`` has 1 where it finds something.
    :raises RuntimeError: it failed; the message has what it said.
    """
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as words:
        actions = [
            (os.POSIX_SPAWN_DUP2, out.fileno(), 1),
            (os.POSIX_SPAWN_DUP2, words.fileno(), 2),
        ]
        begun = time.perf_counter()
        child = os.posix_spawn(command[0], list(command), os.environ, file_actions=actions)
        _, status, used = os.wait4(child, 0)
        wall = time.perf_counter() - begun
        words.seek(0)
        if os.waitstatus_to_exitcode(status) not in ends:
            raise RuntimeError(f"{' '.join(command)}: {words.read().decode()}")
        out.seek(0)
        text = out.read().decode(errors="replace")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, text)


def interleaved(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, Run]:
    """Run commands in turn, in another order each round; return the median run of each.

    What else the machine does then falls on all of them alike.
    """
    order, chance = list(commands), random.Random(1)  # noqa: S311
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        chance.shuffle(order)
        for name in order:
            runs[name].append(run(commands[name]))
    return {name: _median(found) for name, found in runs.items()}


def _median(runs: Sequence[Run]) -> Run:
    return Run(
        median(one.wall for one in runs),
        median(one.processor for one in runs),
        max(one.peak for one in runs),
        runs[-1].output,
    )
