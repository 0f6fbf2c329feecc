"""A document as PDF: its HTML printed by Chromium, with tags, an outline and embedded fonts."""

import asyncio
import base64
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ratify.errors import BrowserMissing
from ratify.present.documents.html import to_html
from ratify.present.documents.model import Document

if TYPE_CHECKING:
    from choreographer import Browser

_HINT = "Install one: apt-get install chromium. Markdown, HTML and DOCX need none."
_PRINT = {
    "preferCSSPageSize": True,
    "printBackground": True,
    "generateTaggedPDF": True,
    "generateDocumentOutline": True,
}


class Printer:
    """One browser for a batch: ``with Printer() as printer: printer.print(document)``.

    :raises BrowserMissing: on entering, when no Chromium is found or it does not start.
    """

    def __enter__(self) -> Self:
        self._runner = asyncio.Runner()
        try:
            self._browser: Browser = self._runner.run(_opened())
        except BaseException:
            self._runner.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self._runner.run(self._browser.close())
        finally:
            self._runner.close()

    def print(self, document: Document) -> bytes:
        """Return the document as PDF."""
        return self.print_page(to_html(document))

    def print_page(self, page: bytes) -> bytes:
        """Return a page in HTML as PDF."""
        return self._runner.run(_printed(self._browser, page.decode()))


def print_all(documents: Iterable[Document]) -> Iterator[bytes]:
    """Print documents with one browser; while it prints one, the next is laid out.

    :raises BrowserMissing: no Chromium was found, or it did not start.
    """
    with Printer() as printer, ThreadPoolExecutor(max_workers=1) as press:
        waiting: Future[bytes] | None = None
        for page in map(to_html, documents):
            following = press.submit(printer.print_page, page)
            if waiting is not None:
                yield waiting.result()
            waiting = following
        if waiting is not None:
            yield waiting.result()


def to_pdf(document: Document) -> bytes:
    """Print one document.

    :raises BrowserMissing: no Chromium was found, or it did not start.
    """
    with Printer() as printer:
        return printer.print(document)


async def _opened() -> "Browser":
    from choreographer import Browser
    from choreographer.errors import BrowserClosedError, BrowserFailedError, ChromeNotFoundError

    try:
        browser = Browser(headless=True, enable_gpu=False, enable_sandbox=False)
        await browser.open()
    except ChromeNotFoundError as error:
        raise BrowserMissing(
            "A PDF needs a Chromium browser, and none was found.", _HINT
        ) from error
    except (BrowserFailedError, BrowserClosedError, OSError) as error:
        raise BrowserMissing("The Chromium browser did not start.", _HINT) from error
    return browser


async def _printed(browser: "Browser", page: str) -> bytes:
    tab = await browser.create_tab("")
    try:
        tree = await tab.send_command("Page.getFrameTree")
        frame = _result(tree)["frameTree"]["frame"]["id"]
        await tab.send_command("Page.setDocumentContent", {"frameId": frame, "html": page})
        answer = _result(await tab.send_command("Page.printToPDF", _PRINT))
        return base64.b64decode(answer["data"])
    finally:
        await browser.close_tab(tab.target_id)


def _result(answer: Any) -> dict[str, Any]:
    """Unwrap the browser's answer.

    :raises BrowserMissing: the browser answered with an error, which means that it cannot print.
    """
    if "error" in answer:
        raise BrowserMissing("The Chromium browser could not print the page.", _HINT)
    found: dict[str, Any] = answer["result"]
    return found
