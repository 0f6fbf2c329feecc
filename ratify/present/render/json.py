"""JSON: the versioned envelope that scripts rely on."""

import json
from typing import Any

from ratify.present.sheet import Sheet
from ratify.vocabulary import MACHINE_OUTPUT


def envelope(sheet: Sheet) -> dict[str, Any]:
    """Return the sheet as one plain object; its keys never depend on language or terminal."""
    return {
        "ratify": MACHINE_OUTPUT,
        "as_of": sheet.as_of.isoformat(),
        "known_at": sheet.known_at.isoformat() if sheet.known_at else None,
        "title": sheet.title,
        "rows": list(sheet.machine_rows()),
        "totals": sheet.totals,
        "notes": list(sheet.notes),
    }


def to_json(sheet: Sheet) -> str:
    """Write the envelope, indented, in UTF-8 without escapes."""
    return json.dumps(envelope(sheet), ensure_ascii=False, indent=2, default=dict) + "\n"
