"""Photographs of pages, pictures of printed leaves, and sheets of many of them side by side."""

import asyncio
import base64
import io
import subprocess
from pathlib import Path
from typing import Any

from choreographer import Browser
from PIL import Image

GALLERY = Path(__file__).parents[1] / "docs" / "gallery"
DESK, PHONE = 1280, 390
TALLEST = {DESK: 2200, PHONE: 2000}
COLOURS, GAP, GROUND = 96, 12, "#C9D0CD"
_DOTS = 75


def leaves(path: Path, most: int) -> list[Image.Image]:
    """Return the first pages of a PDF as pictures, by poppler."""
    stem = path.with_suffix("")
    asked = ["pdftoppm", "-png", "-r", str(_DOTS), "-l", str(most), str(path), str(stem)]
    subprocess.run(asked, check=True)  # noqa: S603  our own files
    return pictures(sorted(path.parent.glob(f"{stem.name}-*.png")))


async def photographed(
    pages: list[Path], widths: tuple[int, ...]
) -> dict[tuple[Path, int], Image.Image]:
    """Photograph each page at each width, from its top down to a limit."""
    browser: Any = Browser(headless=True, enable_gpu=False, enable_sandbox=False)
    await browser.open()
    try:
        return {
            (page, width): await _photograph(browser, page, width)
            for page in pages
            for width in widths
        }
    finally:
        await browser.close()


async def _photograph(browser: Any, page: Path, width: int) -> Image.Image:
    """Open one page and photograph it once it has settled."""
    tab = await browser.create_tab("")
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width == PHONE}
    await tab.send_command("Emulation.setDeviceMetricsOverride", params=size)
    await tab.send_command("Page.enable")
    loaded = tab.subscribe_once("Page.loadEventFired")
    await tab.send_command("Page.navigate", params={"url": page.as_uri()})
    await loaded
    await asyncio.sleep(3.0)
    metrics = await tab.send_command("Page.getLayoutMetrics")
    height = min(metrics["result"]["cssContentSize"]["height"], TALLEST[width])
    clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}
    asked = {"format": "png", "captureBeyondViewport": True, "clip": clip}
    answer = await tab.send_command("Page.captureScreenshot", params=asked)
    await browser.close_tab(tab.target_id)
    return Image.open(io.BytesIO(base64.b64decode(answer["result"]["data"]))).convert("RGB")


def pictures(paths: list[Path]) -> list[Image.Image]:
    """Open pictures."""
    return [Image.open(path).convert("RGB") for path in paths]


def sheet(name: str, shown: list[Image.Image], *, width: int, columns: int) -> None:
    """Put pictures side by side at one width, in rows, and save them small."""
    scaled = [one.resize((width, one.height * width // one.width), Image.LANCZOS) for one in shown]
    rows = [scaled[at : at + columns] for at in range(0, len(scaled), columns)]
    heights = [max(one.height for one in row) for row in rows]
    size = (columns * (width + GAP) + GAP, sum(heights) + GAP * (len(rows) + 1))
    made = Image.new("RGB", size, GROUND)
    y = GAP
    for row, height in zip(rows, heights, strict=True):
        for at, one in enumerate(row):
            made.paste(one, (GAP + at * (width + GAP), y))
        y += height + GAP
    made.quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE).save(
        GALLERY / f"{name}.png", optimize=True
    )
