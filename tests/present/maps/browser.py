"""A real Chromium, driven as a reader would use it; everything it asks the network for is noted."""

import asyncio
import json
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

from choreographer import Browser

Result = TypeVar("Result")

_NOWHERE = "http://127.0.0.1:9"


class Reader:
    """One browser with one page at a time.

    :ivar requests: addresses that pages have asked for, other than the page itself.
    :ivar complaints: errors and warnings on the console of pages.
    """

    def __init__(self) -> None:
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self._page = ""
        self._loop = asyncio.new_event_loop()
        self._browser = self._run(Browser(proxy_server=_NOWHERE))
        self._tab = self._run(self._browser.create_tab(""))
        self._run(self._listen())

    def open(self, page: Path, *, width: int = 1000, script: bool = True) -> None:
        """Open a file and wait until it is loaded and drawn."""
        self._page = page.as_uri()
        self.requests.clear()
        self.complaints.clear()
        self._run(self._open(width, script))

    def reload(self) -> None:
        """Load the page again from its address as it is now, and wait until it is there."""
        self._run(self._reload())

    def ask(self, script: str) -> Any:
        """Return what a JavaScript expression gives on the page, waiting for promises."""
        asked = {"expression": script, "awaitPromise": True, "returnByValue": True}
        answer = self._run(self._tab.send_command("Runtime.evaluate", params=asked))["result"]
        assert "exceptionDetails" not in answer, json.dumps(answer["exceptionDetails"])
        return answer["result"].get("value")

    def point_at(self, x: float, y: float) -> None:
        """Move the pointer there."""
        for step in (2.0, 1.0, 0.0):
            moved = {"type": "mouseMoved", "x": x + step, "y": y}
            self._run(self._tab.send_command("Input.dispatchMouseEvent", params=moved))
        self.ask("new Promise((done) => setTimeout(done, 200))")

    def press(self, key: str) -> None:
        """Press a key on the keyboard."""
        for kind in ("keyDown", "keyUp"):
            pressed = {"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": _KEYS[key]}
            pressed |= {"text": "\r"} if key == "Enter" else {}
            self._run(self._tab.send_command("Input.dispatchKeyEvent", params=pressed))

    def close(self) -> None:
        """Close the browser."""
        self._run(self._browser.close())
        self._loop.close()

    async def _listen(self) -> None:
        async def requested(event: dict[str, Any]) -> None:
            address = event["params"]["request"]["url"]
            if address != self._page:
                self.requests.append(address)

        async def complained(event: dict[str, Any]) -> None:
            self.complaints.append(json.dumps(event["params"])[:500])

        self._tab.subscribe("Network.requestWillBeSent", requested)
        for event in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"):
            self._tab.subscribe(event, complained)
        for domain in ("Network", "Runtime", "Log", "Page"):
            await self._tab.send_command(f"{domain}.enable")

    async def _open(self, width: int, script: bool) -> None:
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        send = self._tab.send_command
        await send("Emulation.setDeviceMetricsOverride", params=size)
        await send("Emulation.setScriptExecutionDisabled", params={"value": not script})
        loaded = self._tab.subscribe_once("Page.loadEventFired")
        await send("Page.navigate", params={"url": self._page})
        await loaded

    async def _reload(self) -> None:
        loaded = self._tab.subscribe_once("Page.loadEventFired")
        await self._tab.send_command("Page.reload")
        await loaded

    def _run(self, work: Coroutine[Any, Any, Result]) -> Result:
        return self._loop.run_until_complete(work)


_KEYS = {"ArrowLeft": 37, "Home": 36, "Tab": 9, "Enter": 13}
