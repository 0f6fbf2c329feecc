"""JSON: a list of records, such as AfricanLII's or our own, laid out as rows below their keys."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ratify.errors import Refused
from ratify.sources.lines import Line, numbered

_HOLDERS = ("results", "rows", "acts")
_NESTED = "countries"


def lines(content: bytes) -> tuple[Line, ...]:
    """Read a list of objects, or an object that holds one under ``results``, ``rows``, ``acts``.

    AfricanLII keeps the States of a treaty under ``countries``: each becomes a row that bears the
    treaty's own values too.

    :raises Refused: it is not such a list.
    """
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        raise Refused("The JSON cannot be read.") from None
    if isinstance(value, dict):
        value = next((value[key] for key in _HOLDERS if key in value), [value])
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise Refused(
            "The JSON holds no list of records.",
            f"Expected is a list of objects, or an object with one under {', '.join(_HOLDERS)}.",
        )
    records = [record for one in value for record in _flat(one)]
    keys = list(dict.fromkeys(key for record in records for key in record))
    return numbered([keys, *([_text(record.get(key)) for key in keys] for record in records)])


def _flat(record: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    nested = record.get(_NESTED)
    if not isinstance(nested, list):
        yield dict(record)
        return
    own = {key: value for key, value in record.items() if key != _NESTED}
    for one in nested:
        if isinstance(one, dict):
            yield own | one


def _text(value: Any) -> str:
    """Write a plain value; what is no plain value is no cell of a list."""
    if value is None:
        return ""
    if isinstance(value, list | dict):
        raise Refused("The JSON holds records within records, which no list of States does.")
    return str(value).lower() if isinstance(value, bool) else str(value)
