"""Drafts: what is written beside a file before it takes the file's place in one step.

A draft is called ``.NAME.PROCESS.….part`` after the file and the process that writes it. A process
that is killed leaves its draft behind, and the next one to write that file takes it away.
"""

import glob
import os
from pathlib import Path


def draft_prefix(file: Path) -> str:
    """Return how the names of this process's drafts of a file begin; they end in ``.part``."""
    return f".{file.name}.{os.getpid()}."


def clear_abandoned(file: Path) -> None:
    """Remove drafts of a file that processes left behind which run no more.

    :raises OSError: one of them cannot be removed.
    """
    for draft in file.parent.glob(f".{glob.escape(file.name)}.*.part*"):
        number = draft.name.removeprefix(f".{file.name}.").partition(".")[0]
        if number.isdecimal() and not _is_running(int(number)):
            draft.unlink(missing_ok=True)


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
