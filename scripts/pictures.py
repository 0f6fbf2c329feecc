"""Draw the two pictures of the README, a map and the first page of a briefing sheet.

::

    python scripts/pictures.py 2026-11-21     the day that both are as of

It needs a Chromium and pdftoppm (Debian: poppler-utils).
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from ratify.cli import main as ratify

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
WIDTH, COLOURS = 640, 64


def main(day: str) -> None:
    """Draw both, small enough for a page."""
    with tempfile.TemporaryDirectory(prefix="ratify-pictures-") as name:
        folder = Path(name)
        office = ("--quiet", "--store", str(folder / "office.db"), "--today", day)
        run(*office, "init")
        run(*office, "map", "C189", "--output", str(folder / "map.png"))
        asked = ("--instrument", "C143", "--instrument", "C189", "--lang", "fr")
        run(*office, "brief", "SEN", *asked, "--output", str(folder / "brief.pdf"))
        page = ["pdftoppm", "-png", "-r", "80", "-f", "1", "-l", "1", "-singlefile"]
        subprocess.run([*page, folder / "brief.pdf", folder / "brief"], check=True)  # noqa: S603
        for picture in ("map.png", "brief.png"):
            save(folder / picture, PICTURES / picture)


def run(*words: str) -> None:
    """Run one command of the program in this process."""
    sys.argv = ["ratify", *words]
    assert ratify() == 0, words


def save(drawn: Path, place: Path) -> None:
    """Scale a picture to the width of a page and save it in few colours."""
    picture = Image.open(drawn).convert("RGB")
    height = picture.height * WIDTH // picture.width
    scaled = picture.resize((WIDTH, height), Image.Resampling.LANCZOS)
    scaled.quantize(COLOURS).save(place, optimize=True)


if __name__ == "__main__":
    main(sys.argv[1])
