"""The browser alone, with nothing of ours: ``python -m benchmarks.bare pictures|pages FOLDER``.

``pictures`` has kaleido turn drawings that are ready into PNG; ``pages`` has Chromium print pages
that are ready as PDF. One browser each, as small as its library allows.
"""

import asyncio
import base64
import json
import sys
from pathlib import Path

from choreographer import Browser
from kaleido import Kaleido, PageGenerator

_PRINT = {
    "preferCSSPageSize": True,
    "printBackground": True,
    "generateTaggedPDF": True,
    "generateDocumentOutline": True,
}


async def pictures(folder: Path) -> None:
    """Write a PNG beside each drawing."""
    outlines = (folder / "outlines.js").as_uri()
    page = PageGenerator(mathjax=False, others=[outlines])
    async with Kaleido(page_generator=page) as kaleido:
        for path in sorted(folder.glob("*.json")):
            drawing = json.loads(path.read_text(encoding="utf-8"))
            content = await kaleido.calc_fig(drawing, opts={"format": "png", "scale": 2})
            path.with_suffix(".png").write_bytes(content)


async def pages(folder: Path) -> None:
    """Write a PDF beside each page."""
    browser = Browser(headless=True, enable_gpu=False, enable_sandbox=False)
    await browser.open()
    for path in sorted(folder.glob("*.html")):
        tab = await browser.create_tab("")
        tree = await tab.send_command("Page.getFrameTree")
        frame = tree["result"]["frameTree"]["frame"]["id"]
        content = {"frameId": frame, "html": path.read_text(encoding="utf-8")}
        await tab.send_command("Page.setDocumentContent", content)
        answer = await tab.send_command("Page.printToPDF", _PRINT)
        path.with_suffix(".pdf").write_bytes(base64.b64decode(answer["result"]["data"]))
        await browser.close_tab(tab.target_id)
    await browser.close()


if __name__ == "__main__":
    asyncio.run({"pictures": pictures, "pages": pages}[sys.argv[1]](Path(sys.argv[2])))
