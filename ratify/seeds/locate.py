"""Where the published data are."""

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


def baseline_folder() -> Path:
    """Return the folder of the published data: inside the installed package, else the clone's."""
    packaged = _PACKAGE / "data"
    return packaged if packaged.is_dir() else _PACKAGE.parent / "data"
