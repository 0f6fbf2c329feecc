"""The world a command runs in: streams, environment, terminal, clock. Tests replace it whole."""

import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TextIO

from ratify.present.render import Surface


class ReaderGone(Exception):
    """Whoever read our standard output has stopped, as ``head`` does. No error of ours."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, kw_only=True)
class World:
    """Streams, environment and clock; the only place that knows the time of day."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    environ: Mapping[str, str]
    clock: Callable[[], datetime] = _utc_now
    ask: Callable[[str], str] = field(default=input)

    @classmethod
    def standard(cls) -> "World":
        """The world of a person at a shell."""
        return cls(stdin=sys.stdin, stdout=sys.stdout, stderr=sys.stderr, environ=os.environ)

    def now(self) -> datetime:
        """The time, with its zone: UTC."""
        return self.clock()

    @property
    def can_ask(self) -> bool:
        """Whether a person sits there to answer; a script is never asked."""
        return self.stdin.isatty() and self.stdout.isatty()

    @property
    def surface(self) -> Surface:
        """What standard output is written on."""
        if not self.stdout.isatty():
            return Surface()
        plain = bool(self.environ.get("NO_COLOR")) or self.environ.get("TERM") == "dumb"
        return Surface(width=shutil.get_terminal_size().columns, colour=not plain)

    def write(self, text: str) -> None:
        """Write results to standard output.

        :raises ReaderGone: when nobody reads them any more.
        """
        try:
            self.stdout.write(_writable(text, self.stdout))
            self.stdout.flush()
        except BrokenPipeError:
            raise ReaderGone from None

    def say(self, text: str) -> None:
        """Write words about results to standard error."""
        self.stderr.write(_writable(f"{text}\n", self.stderr))
        self.stderr.flush()


@dataclass(frozen=True, kw_only=True)
class Office:
    """One run of the program: the world, and what the options before the command say.

    :param store: address of the store: a path or a URL; empty for the user's own.
    :param data: folder of the data files; None for the published baseline.
    :param pager: whether long answers at a terminal may go through a pager.
    """

    world: World
    store: str
    data: Path | None
    today: date
    quiet: bool
    pager: bool = True

    def say(self, text: str) -> None:
        """Write words about results to standard error, unless quiet."""
        if not self.quiet:
            self.world.say(text)

    @contextmanager
    def busy(self, doing: str) -> Iterator[None]:
        """Tell a person what is being done, once it has taken more than a second."""
        if not self.world.stderr.isatty():
            yield
            return
        timer = threading.Timer(1.0, self.say, [f"{doing} …"])
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()


def _writable(text: str, stream: TextIO) -> str:
    """Replace what an old encoding cannot write, the ruled line first."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    if encoding.lower().replace("-", "") == "utf8":
        return text
    simpler = text.replace("─", "-").replace("…", "...")
    return simpler.encode(encoding, errors="replace").decode(encoding)
