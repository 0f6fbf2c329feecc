"""The one byte form of a data file: key order, quotation marks, indentation, head."""

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache, partial
from pathlib import PurePosixPath
from typing import Any

from yaml.nodes import ScalarNode
from yaml.resolver import Resolver

from ratify.seeds.files import DataFile

_BARE = re.compile(r"[^\W\d_](?:[^:#\n]|:(?=\S)|(?<=\S)#)*", re.UNICODE)
_CODE = re.compile(r"[A-Z0-9.-]+")
_YAML_1_1 = {"y", "Y", "n", "N"}
_STR = "tag:yaml.org,2002:str"
_tag = partial(Resolver().resolve, ScalarNode, implicit=(True, False))


def render(kind: DataFile, file: str, data: dict[str, Any]) -> str:
    """Return the text of a data file: its head, then its data."""
    up = "../" * (len(PurePosixPath(file).parts) - 1)
    head = [f"# yaml-language-server: $schema={up}schema/{kind.schema}.json", "#"]
    head += [f"# {line}".rstrip() for line in kind.policy.splitlines()]
    body = "\n".join(_mapping(data, 0)) if data else "{}"
    return "\n".join([*head, "", body, ""])


def _mapping(data: dict[str, Any], depth: int) -> Iterator[str]:
    for key, value in data.items():
        yield from _entry(f"{'  ' * depth}{_text(key, is_key=True)}:", value, depth + 1)


def _entry(lead: str, value: Any, depth: int) -> Iterator[str]:
    if isinstance(value, dict) and value:
        yield lead
        yield from _mapping(value, depth)
    elif isinstance(value, list) and value:
        yield lead
        for item in value:
            yield from _item(item, depth)
    else:
        yield f"{lead} {_scalar(value)}"


def _item(value: Any, depth: int) -> Iterator[str]:
    indent = "  " * depth
    if not isinstance(value, dict) or not value:
        yield f"{indent}- {_scalar(value)}"
        return
    lines = _mapping(value, depth + 1)
    yield f"{indent}- {next(lines).lstrip(' ')}"
    yield from lines


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, float):
        return format(Decimal(repr(value)), "f")
    return json.dumps(value)


@lru_cache(maxsize=20_000)
def _text(text: str, *, is_key: bool = False) -> str:
    """Write text bare where no reader of YAML can take it for anything else; codes in quotes."""
    bare = (
        _BARE.fullmatch(text)
        and text.isprintable()
        and text == text.strip()
        and _tag(text) == _STR
        and text not in _YAML_1_1
        and (is_key or not _CODE.fullmatch(text))
    )
    return text if bare else _quoted(text)


def _quoted(text: str) -> str:
    signs = json.dumps(text, ensure_ascii=False)
    return "".join(sign if sign.isprintable() else f"\\U{ord(sign):08x}" for sign in signs)
