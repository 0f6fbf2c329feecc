"""Draw the map of each treaty: ``python -m benchmarks.drawn maps|prepare FOLDER``.

``maps`` writes pictures, as the program does. ``prepare`` writes what the browser is given.
"""

import json
import sys
from pathlib import Path

from benchmarks.invented import TODAY
from ratify.present.maps import MapFigure, standing_map
from ratify.present.maps.camera import with_shapes
from ratify.present.maps.page import assets
from ratify.present.pictures import write_pictures
from ratify.seeds import baseline_folder, read_folder


def main(what: str, name: str) -> None:
    """Draw, and write pictures or drawings."""
    register = read_folder(baseline_folder()).register
    assert register is not None, "the published data are readable"
    folder = Path(name)
    folder.mkdir(parents=True, exist_ok=True)
    figures = {code: standing_map(register, code, TODAY) for code in register.instruments}
    if what == "maps":
        write_pictures({folder / f"{code}.png": one for code, one in figures.items()})
    else:
        _prepare(folder, figures)


def _prepare(folder: Path, figures: dict[str, MapFigure]) -> None:
    (folder / "outlines.js").write_text(assets(), encoding="utf-8")
    for code, figure in figures.items():
        drawing = json.dumps(with_shapes(dict(figure.drawing())))
        (folder / f"{code}.json").write_text(drawing, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
