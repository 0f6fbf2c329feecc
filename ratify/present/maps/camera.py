"""PNG, SVG and PDF of maps: one browser for a whole batch, and none of its requests leaves.

kaleido drives a Chromium that is installed on the machine; it brings none. HTML needs no browser.
"""

import asyncio
import struct
import tempfile
import zlib
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any

from ratify.errors import BrowserMissing, UsageProblem
from ratify.present.files import write_whole
from ratify.present.maps import boundaries
from ratify.present.maps.canvas import FORMATS, Paper
from ratify.present.maps.page import assets
from ratify.present.maps.pdf_title import titled
from ratify.present.maps.words import say

FORMATS_OF_IMAGES = ("png", "svg", "pdf")
_HINT = (
    "Install Chromium (Debian and Ubuntu: apt-get install chromium; elsewhere: kaleido_get_chrome),"
    " or name one in BROWSER_PATH. An HTML map needs none: end the file in .html."
)
_NOWHERE = "http://127.0.0.1:9"
_CSS_DOTS_PER_METRE = 96 / 0.0254

Drawing = dict[str, Any]
Drawn = Callable[[], Drawing]


def photograph(
    drawings: Mapping[Path, Drawn],
    paper: Paper,
    done: Callable[[Path], None] | None = None,
) -> None:
    """Write each drawing to its path, in the format of its suffix; each file whole or not at all.

    The next one is drawn while the browser is busy with the one before it.

    :param drawings: what gives plotly figures as plain mappings, shapes by name.
    :param done: called with each path once it is written.
    :raises UsageProblem: a suffix is none of png, svg and pdf, or a place cannot be written.
    :raises BrowserMissing: no Chromium is found, or it does not start. Nothing is written then.
    """
    for path in drawings:
        format_of(path)
    if drawings:
        asyncio.run(_photograph(drawings, paper, done))


def format_of(path: Path) -> str:
    """Return the image format that the suffix asks for.

    :raises UsageProblem: when it is none of png, svg and pdf.
    """
    suffix = path.suffix.lower().removeprefix(".")
    if suffix not in FORMATS_OF_IMAGES:
        raise UsageProblem(
            f"{path.name!r} does not say which picture to make.", "End it in .png, .svg or .pdf."
        )
    return suffix


async def _photograph(
    drawings: Mapping[Path, Drawn], paper: Paper, done: Callable[[Path], None] | None
) -> None:
    from choreographer.errors import BrowserFailedError, ChromeNotFoundError
    from kaleido import Kaleido, PageGenerator

    with tempfile.TemporaryDirectory(prefix="ratify-maps-") as folder:
        outlines = Path(folder) / "outlines.js"
        outlines.write_text(assets(), encoding="utf-8")
        page = PageGenerator(mathjax=False, others=[outlines.as_uri()])
        page.header = page.header.replace("Kaleido-fier", say("document_title", "en"))
        try:
            browser = Kaleido(page_generator=page, proxy_server=_NOWHERE)
            await browser.open()
        except ChromeNotFoundError as error:
            raise BrowserMissing("No Chromium was found to draw pictures with.", _HINT) from error
        except (BrowserFailedError, OSError) as error:
            raise BrowserMissing("Chromium was found, but does not start.", _HINT) from error
        try:
            async for path, drawing in _one_ahead(drawings):
                write_whole(path, await _picture(browser, drawing, format_of(path), paper))
                if done is not None:
                    done(path)
        finally:
            await browser.close()


async def _one_ahead(drawings: Mapping[Path, Drawn]) -> AsyncIterator[tuple[Path, Drawing]]:
    """Draw one at a time, the next one while whoever asks is busy with the last."""
    following = [*drawings.values()][1:]
    drawn: asyncio.Task[Drawing] | None = None
    for path, draw in drawings.items():
        drawing = await (drawn or asyncio.to_thread(draw))
        if following:
            drawn = asyncio.create_task(asyncio.to_thread(following.pop(0)))
        yield path, drawing


async def _picture(browser: Any, drawing: Drawing, form: str, paper: Paper) -> bytes:
    dots = FORMATS[paper].dots if form == "png" else 1
    options = {"format": form, "scale": dots}
    content: bytes = await browser.calc_fig(with_shapes(drawing), opts=options)
    if form == "pdf":
        return titled(content, drawing["title"])
    return sized(content, dots) if form == "png" else content


def with_shapes(drawing: Drawing) -> Drawing:
    """The drawing with GeoJSON in place of the names of shapes."""
    shapes = {"land": boundaries.shapes(), "discs": boundaries.discs(drawing["growth"])}
    data = [
        {**trace, "geojson": shapes[trace["geojson"]]} if "geojson" in trace else trace
        for trace in drawing["data"]
    ]
    return {"data": data, "layout": drawing["layout"]}


def sized(png: bytes, dots: float) -> bytes:
    """Say in a PNG how large it is on paper, so that it is not inserted three times too large."""
    per_metre = round(dots * _CSS_DOTS_PER_METRE)
    chunk = b"pHYs" + struct.pack(">IIB", per_metre, per_metre, 1)
    head = len(b"\x89PNG\r\n\x1a\n") + 25
    sized_chunk = struct.pack(">I", 9) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return png[:head] + sized_chunk + png[head:]
