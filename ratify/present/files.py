"""Write a file whole or not at all."""

import os
import tempfile
from pathlib import Path

from ratify.errors import UsageProblem


def write_whole(path: Path, content: bytes) -> None:
    """Write the content beside the target and move it there in one step.

    Whatever happens on the way, the target holds either what it held before or all of the new
    content. Devices and pipes are written directly, links are followed.

    :raises UsageProblem: when the place cannot be written.
    """
    target = path.resolve()
    try:
        if target.exists() and not target.is_file() and not target.is_dir():
            target.write_bytes(content)
        else:
            _replace(target, content)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageProblem(
            f"Cannot write {path}: {reason}.", "Choose another place with --output."
        ) from error


def _replace(target: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
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
