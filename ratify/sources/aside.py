"""Read a foreign file in a process of its own, which may use so much memory and time and no more.

A small file can unpack to a very large one, or keep a reader busy for hours, in ways that no check
beforehand sees. So the readers run aside: what exceeds the limits ends that process and nothing
else. Where the system knows no such limits (Windows), the time alone is limited.
"""

import json
import subprocess
import sys
from collections.abc import Iterable
from contextlib import suppress

from ratify.errors import Refused
from ratify.sources.lines import Line
from ratify.sources.readers import lines_of

try:
    import resource
except ImportError:  # not on this system
    resource = None  # type: ignore[assignment]

MAX_MEMORY = 256 * 1024 * 1024
MAX_SECONDS = 20
_PATIENCE = 120
_TOO_MUCH = "The file takes more memory or time to read than any list of States."
_DAMAGED = "The file cannot be read: it is damaged, or is not what its name says."


def read_aside(content: bytes, suffix: str) -> tuple[Line, ...]:
    """Return the rows of a file, read by another process.

    :raises Refused: the file is not what its name says, or asks for too much.
    """
    command = [sys.executable, "-P", "-W", "ignore", "-m", __name__, suffix]
    try:
        done = subprocess.run(  # noqa: S603 - our own module, with a suffix that is known
            command, input=content, capture_output=True, check=False, timeout=_PATIENCE
        )
    except subprocess.TimeoutExpired:
        raise Refused(_TOO_MUCH) from None
    if done.returncode:
        raise Refused(_DAMAGED if done.returncode > 0 else _TOO_MUCH)
    answer = json.loads(done.stdout)
    if "refused" in answer:
        raise Refused(*answer["refused"])
    return tuple(Line(number, tuple(cells), part) for number, cells, part in answer["lines"])


def main(suffix: str) -> None:
    """Read standard input and write its rows, or the refusal, to standard output as JSON."""
    _limit()
    content = sys.stdin.buffer.read()
    try:
        answer: object = {"lines": _plain(lines_of(content, suffix))}
    except Refused as refusal:
        answer = {"refused": [refusal.sentence, refusal.hint]}
    except (MemoryError, RecursionError):
        answer = {"refused": [_TOO_MUCH]}
    json.dump(answer, sys.stdout)


def _plain(lines: Iterable[Line]) -> list[tuple[int, tuple[str, ...], str]]:
    return [(line.number, line.cells, line.part) for line in lines]


def _limit() -> None:
    if resource is None:
        return
    for what, most in ((resource.RLIMIT_DATA, MAX_MEMORY), (resource.RLIMIT_CPU, MAX_SECONDS)):
        with suppress(ValueError, OSError):  # a stricter limit is in force already
            resource.setrlimit(what, (most, most))


if __name__ == "__main__":
    main(sys.argv[1])
