"""Write a file whole or not at all."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from ratify.drafts import clear_abandoned, draft_prefix
from ratify.errors import UsageProblem


def write_whole(path: Path, content: bytes) -> None:
    """Write the content beside the target and move it there in one step.

    Whatever happens on the way, the target holds either what it held before or all of the new
    content. Folders on the way to it are made; devices and pipes are written directly, links are
    followed.

    :raises UsageProblem: when the place cannot be written.
    """
    target = path.resolve()
    try:
        if target.exists() and not target.is_file() and not target.is_dir():
            target.write_bytes(content)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            _replace(target, content)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageProblem(
            f"Cannot write {path}: {reason}.", "Choose another place with --output."
        ) from error


def make_folder(folder: Path, files: Iterable[Path]) -> None:
    """Make a folder for these files, none of which may lead out of it.

    :raises UsageProblem: it cannot be made, or a link in it leads elsewhere.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageProblem(
            f"Cannot make the folder {folder}: {reason}.", "Choose another place with --output."
        ) from error
    for file in files:
        _must_stay(file, folder)


def write_within(folder: Path, path: str, content: bytes) -> None:
    """Write one file of a folder whole, with the folders between them.

    :param path: its place in the folder, with ``/``.
    :raises UsageProblem: it cannot be written, or a link leads out of the folder.
    """
    target = folder / path
    _must_stay(target, folder)
    make_folder(target.parent, ())
    write_whole(target, content)


def remove(file: Path) -> None:
    """Take a file away, if it is there.

    :raises UsageProblem: when it cannot be.
    """
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise UsageProblem(f"Cannot replace {file}: {error.strerror}.") from error


def _must_stay(file: Path, folder: Path) -> None:
    if not file.resolve().is_relative_to(folder.resolve()):
        raise UsageProblem(
            f"{file} leads out of {folder}, so nothing was written.",
            "Remove that link, or choose another place with --output.",
        )


def _replace(target: Path, content: bytes) -> None:
    clear_abandoned(target)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=draft_prefix(target), suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(_mode_for(target))
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _mode_for(target: Path) -> int:
    """The mode the file has already, or the one that a newly made file would get."""
    if target.is_file():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
