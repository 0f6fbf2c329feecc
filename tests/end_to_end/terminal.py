"""A terminal of a given size with the command in it: what a person types and sees."""

import codecs
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.end_to_end.conftest import SCRIPT, environment

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_STEERING = re.compile(r"\x1b\[[?0-9;]*[A-Za-z]|\x1b[=>]|\x07|\r")
_PATIENCE = 60


class Terminal:
    """A pseudo-terminal: send what is typed, wait for what is shown."""

    def __init__(self, child: int, master: int) -> None:
        self.child = child
        self.master = master
        self.raw = ""
        self._read_up_to = 0
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    @property
    def seen(self) -> str:
        """Everything shown so far, without colours and cursor movements."""
        return _STEERING.sub("", COLOUR.sub("", self.raw))

    def wait_for(self, text: str) -> None:
        """Wait until the text is shown, after what was waited for before."""
        end = time.monotonic() + _PATIENCE
        while (at := self.seen.find(text, self._read_up_to)) < 0:
            assert time.monotonic() < end, f"{text!r} never came:\n{self.seen}"
            assert self._read(), f"it left before {text!r} came:\n{self.seen}"
        self._read_up_to = at + len(text)

    def type(self, text: str) -> None:
        """Type the text as a person would."""
        os.write(self.master, text.encode())

    def leave(self) -> int:
        """Wait until the command ends and return its exit code."""
        while self._read():
            pass
        _, status = os.waitpid(self.child, 0)
        self.child = 0
        return os.waitstatus_to_exitcode(status)

    def _read(self) -> bool:
        ready, _, _ = select.select([self.master], [], [], _PATIENCE)
        assert ready, f"nothing more came:\n{self.seen}"
        try:
            chunk = os.read(self.master, 65536)
        except OSError:
            return False
        self.raw += self._decoder.decode(chunk)
        return bool(chunk)


@contextmanager
def terminal(*words: str, folder: Path, columns: int = 100, **more: str) -> Iterator[Terminal]:
    """Run the command in a terminal of that many columns."""
    child, master = pty.fork()
    if child == 0:
        # A suite that runs in the background ignores interrupts, and its children would too.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.chdir(folder)
        settings = {
            "TERM": "xterm-256color",
            "RATIFY_STORE": str(folder / "office.db"),
            "RATIFY_NO_PAGER": "1",
        } | more
        os.execve(SCRIPT, [str(SCRIPT), *words], environment(folder, **settings))  # noqa: S606
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 60, columns, 0, 0))
    shown = Terminal(child, master)
    try:
        yield shown
    finally:
        if shown.child:
            os.kill(shown.child, signal.SIGKILL)
            os.waitpid(shown.child, 0)
        os.close(master)
