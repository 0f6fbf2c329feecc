"""Read data files ahead: a second process parses the next ones while this one goes on.

Only where there is much to read: to start the process takes as long as to read a small folder.
"""

import gc
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from ratify.seeds.document import Document
from ratify.seeds.files import FILES, DataFile
from ratify.seeds.rules import UNREADABLE, WRONG_FILE

MUCH = 4_000_000
"""Bytes; the published record has a tenth of it."""

_SECOND = """
import pathlib, sys
from ratify.seeds.ahead import parse_all
parse_all(pathlib.Path(sys.argv[1]))
"""

DataFiles = Sequence[tuple[DataFile, Path]]


def data_files(folder: Path) -> DataFiles:
    """Return the data files of a folder in the order in which they are read."""
    return [(kind, path) for kind in FILES for path in _paths(folder, kind)]


def documents(folder: Path, files: DataFiles) -> Iterator[Document]:
    """Yield what stands in each data file, in their order; a file may be missing or unreadable."""
    if _size(files) < MUCH or (os.cpu_count() or 1) == 1:
        for _, path in files:
            yield read(folder, path)
    else:
        yield from _read_ahead(folder, files)


def read(folder: Path, path: Path) -> Document:
    """Return what stands in one data file, or what is wrong with it."""
    file = path.relative_to(folder).as_posix()
    try:
        return Document.parse(file, path.read_bytes().decode())
    except FileNotFoundError:
        finding = WRONG_FILE.finding(file, "this file is missing.", file)
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        finding = UNREADABLE.finding(file, "this line is not UTF-8 text.", file, line)
    except OSError as error:
        finding = UNREADABLE.finding(file, f"this file cannot be read: {error}.", file)
    return Document(file, findings=[finding])


def _paths(folder: Path, kind: DataFile) -> Iterator[Path]:
    if "*" in kind.pattern:
        yield from sorted(folder.glob(kind.pattern))
    else:
        yield folder / kind.pattern


def _size(files: DataFiles) -> int:
    found = 0
    for _, path in files:
        with suppress(OSError):
            found += path.stat().st_size
    return found


def _read_ahead(folder: Path, files: DataFiles) -> Iterator[Document]:
    """Take documents from the second process as long as it gives those that are due."""
    command = (sys.executable, "-P", "-c", _SECOND, str(folder))
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as second:  # noqa: S603 - our own module
        assert second.stdout is not None
        try:
            for _, path in files:
                document = None
                with suppress(EOFError, pickle.UnpicklingError):
                    document = pickle.load(second.stdout)  # noqa: S301 - from our own process
                if document is None or document.file != path.relative_to(folder).as_posix():
                    document = read(folder, path)
                yield document
        finally:
            second.kill()


def parse_all(folder: Path) -> None:
    """Parse the data files of a folder in a process of its own; wait with each until it is taken.

    Whether to go on after an interrupt is for the first process to say.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
    with suppress(BrokenPipeError):
        for _, path in data_files(folder):
            pickle.dump(read(folder, path), sys.stdout.buffer)
            sys.stdout.buffer.flush()
