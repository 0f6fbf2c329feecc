"""Make the contact sheets of docs/gallery/: what leaves the tool, as it was looked at and judged.

::

    python scripts/gallery.py 2026-11-21     the day that everything is as of

Maps and charts are drawn at screen size; pages are photographed in Chromium at the width of a desk
and of a phone. It needs the development packages and a Chromium.
"""

import asyncio
import base64
import io
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from choreographer import Browser
from PIL import Image

from ratify.analysis.briefing import briefing
from ratify.analysis.scope import scope
from ratify.analysis.shortlist import shortlist
from ratify.checks import run
from ratify.present import charts, maps
from ratify.present.documents import render
from ratify.present.documents.brief import state_document
from ratify.present.pictures import write_pictures
from ratify.present.site import Record, write_site
from ratify.register import Register
from ratify.seeds import baseline_folder, read_folder
from ratify.seeds.guidance import read_guidance
from ratify.seeds.regimes import read_regimes
from ratify.seeds.scoring import read_scoring

GALLERY = Path(__file__).parents[1] / "docs" / "gallery"
DESK, PHONE = 1280, 390
TALLEST = {DESK: 2200, PHONE: 2000}
COLOURS, GAP, GROUND = 200, 16, "#C9D0CD"
PAGES = (
    "index.html",
    "standings.html",
    "states/KEN.html",
    "instruments/NIAMEY.html",
    "recs/ECOWAS.html",
    "timeline.html",
)


def main(as_of: date) -> None:
    """Make every sheet."""
    register = read_folder(baseline_folder()).register
    assert register is not None, "the baseline has errors: ratify check"
    with tempfile.TemporaryDirectory(prefix="ratify-gallery-") as name:
        folder = Path(name)
        sheet("maps", pictures(draw_maps(register, as_of, folder)), width=560, columns=3)
        sheet("charts", pictures(draw_charts(register, as_of, folder)), width=560, columns=3)
        pages = [write_brief(register, as_of, folder, code) for code in ("KEN", "SEN")]
        taken = asyncio.run(photographed(pages, (DESK, PHONE)))
        sheet("briefs", [shot(taken, one, DESK) for one in pages], width=560, columns=2)
        site = folder / "site"
        outcome = run(store=register, today=as_of)
        write_site(Record(register, as_of, read_regimes(baseline_folder()), outcome), site, ("en",))
        pages = [site / "en" / page for page in PAGES]
        taken = asyncio.run(photographed(pages, (DESK, PHONE)))
        sheet("site-desk", [shot(taken, one, DESK) for one in pages], width=560, columns=3)
        sheet("site-phone", [shot(taken, one, PHONE) for one in pages], width=270, columns=6)


def draw_maps(register: Register, as_of: date, folder: Path) -> list[Path]:
    """Draw one map of most kinds."""
    codes = list(register.instruments)
    figures = {
        "standing": maps.standing_map(register, "NIAMEY", as_of),
        "count": maps.count_map(register, codes, as_of),
        "panels": maps.standing_map(register, codes, as_of),
        "rec": maps.rec_map(register, "ECOWAS", "C189", as_of),
        "domestication": maps.domestication_map(register, "C189", as_of),
        "trend": maps.trend_map(register, "YOUTH", as_of),
    }
    made = {folder / f"map-{name}.png": figure for name, figure in figures.items()}
    write_pictures(made)
    return list(made)


def draw_charts(register: Register, as_of: date, folder: Path) -> list[Path]:
    """Draw one chart of each kind."""
    candidates = scope(register, as_of, (register.names.find("C189"),))
    listed = shortlist(register, as_of, candidates, read_scoring(baseline_folder()))
    figures = {
        "trend": charts.trend_chart(register, ["YOUTH"], as_of),
        "shortlist": charts.shortlist_chart(register, listed, "C189"),
        "gaps": charts.gaps_chart(register, scope(register, as_of), as_of),
        "several": charts.trend_chart(register, list(register.instruments), as_of),
        "rec": charts.rec_trend_chart(register, "ICRMW", as_of),
    }
    made = {folder / f"chart-{name}.png": figure for name, figure in figures.items()}
    write_pictures(made)
    return list(made)


def write_brief(register: Register, as_of: date, folder: Path, code: str) -> Path:
    """Write the briefing sheet of a State as a page."""
    guidance = read_guidance(baseline_folder()).guidance
    assert guidance is not None, "the guidance has errors: ratify check"
    path = folder / f"brief-{code}.html"
    document = state_document(briefing(register, guidance, code, as_of), register)
    path.write_bytes(render(document, ".html"))
    return path


async def photographed(
    pages: list[Path], widths: tuple[int, ...]
) -> dict[tuple[Path, int], Image.Image]:
    """Photograph each page at each width, from its top down to a limit."""
    browser: Any = Browser(headless=True, enable_gpu=False, enable_sandbox=False)
    await browser.open()
    try:
        return {
            (page, width): await photograph(browser, page, width)
            for page in pages
            for width in widths
        }
    finally:
        await browser.close()


async def photograph(browser: Any, page: Path, width: int) -> Image.Image:
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


def shot(taken: dict[tuple[Path, int], Image.Image], page: Path, width: int) -> Image.Image:
    """The photograph of one page at one width."""
    return taken[page, width]


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


if __name__ == "__main__":
    main(date.fromisoformat(sys.argv[1]))
