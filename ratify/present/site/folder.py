"""The folder of a site: written file by file, with a list of what was written.

Only what an earlier run wrote is ever removed. A folder that holds anything else is refused.
"""

from collections.abc import Iterable
from pathlib import Path

from ratify.errors import UsageProblem
from ratify.present.files import write_whole, write_within

LIST = ".site"


class SiteFolder:
    """Where a site is written: each file whole or not at all; at the end, what is stale goes.

    :raises UsageProblem: the folder holds files that are no site, or cannot be made.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._before = _listed(root)
        if not self._before and _holds_anything(root):
            raise UsageProblem(
                f"{root} holds files that are no site.", "Name an empty folder with --output."
            )
        self._made: list[str] = []

    def write(self, path: str, content: bytes) -> None:
        """Write one file, named by its path within the site.

        :raises UsageProblem: it cannot be written, or a link leads out of the site.
        """
        write_within(self.root, path, content)
        self.keep([path])

    def keep(self, paths: Iterable[str]) -> None:
        """Take files for part of the site that somebody else has written there."""
        self._made += paths

    def close(self) -> None:
        """Remove what an earlier run wrote and this one did not, and write the list."""
        for path in sorted(set(self._before) - set(self._made)):
            _remove(self.root, path)
        write_whole(self.root / LIST, "\n".join([*sorted(self._made), ""]).encode())


def _listed(root: Path) -> list[str]:
    listing = root / LIST
    return listing.read_text("utf-8").splitlines() if listing.is_file() else []


def _holds_anything(root: Path) -> bool:
    return root.is_file() or (root.is_dir() and any(root.iterdir()))


def _remove(root: Path, path: str) -> None:
    target = root / path
    if root.resolve() in target.resolve().parents:
        target.unlink(missing_ok=True)
