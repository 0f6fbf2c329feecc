"""axe-core over a page in a real Chromium: what it finds wrong, as short texts."""

import json
from functools import cache
from pathlib import Path

from tests.present.maps.browser import Reader

_AXE = Path(__file__).parents[1] / "data" / "axe" / "axe.min.js"
_RUN = (
    "axe.run(document, {resultTypes: ['violations']}).then(({violations}) => JSON.stringify("
    "violations.map(({id, nodes}) => id + ': ' + nodes.slice(0, 3).map(({html}) => html)"
    ".join(' | '))))"
)


def violations(reader: Reader) -> list[str]:
    """Run all rules of axe, best practices too, over the page that is open."""
    reader.ask(f"{_source()};0")
    found: list[str] = json.loads(reader.ask(_RUN))
    return found


@cache
def _source() -> str:
    return _AXE.read_text("utf-8")
