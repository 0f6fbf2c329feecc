"""Read a data folder: everything that is wrong in one go, and a register only if nothing is."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from ratify.findings import Finding, has_errors
from ratify.register import Register
from ratify.seeds.ahead import DataFiles, data_files, documents
from ratify.seeds.draft import Draft
from ratify.seeds.rules import WRONG_FILE
from ratify.seeds.validation import sift

READ_ELSEWHERE = (
    "counts.yaml",
    "guidance.yaml",
    "rec_instruments.yaml",
    "scoring.yaml",
    "targets.yaml",
    "waivers.yaml",
)
"""Data files that other rooms read."""


@dataclass(frozen=True)
class Reading:
    """What came out of a data folder.

    :param register: None when any finding is an error.
    :param findings: all that was found, by file and line.
    :param folder: the data folder that was read.
    """

    register: Register | None
    findings: tuple[Finding, ...]
    folder: Path = Path()
    _draft: Draft = field(repr=False, compare=False, default_factory=Draft)

    def place(self, key: str, *inner: str | int) -> tuple[str, int]:
        """Return file and line of a record, or ``("", 0)`` where it stands in no file.

        Keys are ids of acts, findings and sources, codes of States, instruments and
        organisations, and ``ECOWAS MLI 1975-05-28`` for a membership.

        :param inner: keys and positions that lead from the record to a part of it.
        """
        if key not in self._draft.places:
            return "", 0
        document, path = self._draft.places[key]
        return document.file, document.line(*path, *inner)


def read_folder(folder: Path) -> Reading:
    """Read all data files of a folder.

    Nothing is loaded in part: with one error in one file, ``register`` is None, and ``findings``
    lists what is wrong in all of them.
    """
    with _without_collector():
        return _read_all(folder)


@contextmanager
def _without_collector() -> Iterator[None]:
    """Let Python not look for garbage: nothing that is read here is any, and it is much."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _read_all(folder: Path) -> Reading:
    draft = Draft()
    findings: list[Finding] = []
    files = data_files(folder)
    for (kind, _), document in zip(files, documents(folder, files), strict=True):
        root, whole = sift(document, kind.shape)
        if not whole:
            draft.unreadable.add(kind.kind)
        if root is not None:
            kind.collect(root, document, draft)
        document.forget_data()
        findings += document.findings
    findings += _strays(folder, files)
    register = None if has_errors(findings) else draft.register()
    return Reading(register, tuple(sorted(findings)), folder, draft)


def _strays(folder: Path, files: DataFiles) -> Iterator[Finding]:
    known = {path for _, path in files}
    for path in sorted(folder.rglob("*.y*ml")):
        file = path.relative_to(folder).as_posix()
        if path not in known and file not in READ_ELSEWHERE:
            yield WRONG_FILE.finding(file, "no data file has this name: it is not read.", file)
