"""Maps and charts as files: a page for a screen or a picture for paper, by the file's suffix."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from ratify.present.maps.canvas import Paper


class Figure(Protocol):
    """What a map and a chart can both do."""

    def to_html(self) -> bytes:
        """A page that stands alone and opens without a network; always the same bytes."""
        ...

    def drawing(self, paper: Paper = Paper.SCREEN) -> dict[str, Any]:
        """The plotly figure for paper as plain mappings."""
        ...


def write_pictures(
    figures: Mapping[Path, Figure],
    paper: Paper = Paper.SCREEN,
    done: Callable[[Path], None] | None = None,
) -> None:
    """Write maps and charts as PNG, SVG or PDF, by suffix, with one browser for all of them.

    :param paper: ``SCREEN``, or ``A4`` and ``A3`` at 300 dots per inch.
    :param done: called with each path once it is written.
    :raises UsageProblem: a suffix is none of png, svg and pdf, or a place cannot be written.
    :raises BrowserMissing: no Chromium is found, or it does not start. Nothing is written then.
    """
    from ratify.present.maps.camera import photograph

    photograph({path: partial(one.drawing, paper) for path, one in figures.items()}, paper, done)


def write_figure(path: Path, figure: Figure, paper: Paper = Paper.SCREEN) -> None:
    """Write one map or chart, as a page or as a picture by its suffix.

    :raises UsageProblem: the suffix is none of html, png, svg and pdf, or a place cannot be
        written.
    :raises BrowserMissing: a picture was asked for and no Chromium is found.
    """
    from ratify.present.files import write_whole

    if path.suffix.lower() in {".html", ".htm"}:
        write_whole(path, figure.to_html())
    else:
        write_pictures({path: figure}, paper)
