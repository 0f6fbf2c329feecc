"""A YAML file as plain data, with the line of everything in it and what is doubtful in its form.

YAML reads ``NO`` as false, ``2025-06-11`` as a date and ``024`` as twenty. Here nothing is guessed:
a bare value is text, ``true``, ``false`` or a plain decimal number. Anything else that YAML would
read as something other than text must stand in quotes, and is a finding if it does not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from ratify.findings import Finding, Rule
from ratify.seeds.rules import (
    DUPLICATE_KEY,
    EMPTY_VALUE,
    FOREIGN_YAML,
    NOT_YAML,
    UNQUOTED,
    WRONG_SHAPE,
)

_TAG = "tag:yaml.org,2002:"
_NUMBERS = {
    "int": (re.compile(r"-?(0|[1-9][0-9]*)", re.ASCII), int),
    "float": (re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+", re.ASCII), float),
}
_READ_AS = {"bool": "yes or no", "timestamp": "a date", "int": "a number", "float": "a number"}


@dataclass
class Document:
    """One YAML file: ``data`` in plain Python values, and where each part of it stands."""

    file: str
    data: Any = None
    findings: list[Finding] = field(default_factory=list)
    _root: Node | None = None
    _seen: set[int] = field(default_factory=set)

    @classmethod
    def parse(cls, file: str, text: str) -> "Document":
        """Read the text of a file; what is wrong with its form is in ``findings``."""
        document = cls(file)
        loader = yaml.CSafeLoader(text)
        try:
            document._root = loader.get_single_node()
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = mark.line + 1 if mark else 0
            document._report(NOT_YAML, line, f"this is not YAML: {error.problem or error}.")
        except yaml.YAMLError as error:
            document._report(NOT_YAML, 0, f"this is not YAML: {error}.")
        finally:
            loader.dispose()
        if document._root is not None:
            document.data = document._build(document._root)
        return document

    def line(self, *path: str | int) -> int:
        """Return the line of what stands at a path of keys and positions, or the nearest above."""
        node, line = self._root, 1
        for step in path:
            found = next((pair for pair in _parts(node) if pair[0] == step), None)
            if found is None:
                break
            _, marker, node = found
            line = marker.start_mark.line + 1
        return line

    def report(self, rule: Rule, path: tuple[str | int, ...], message: str) -> None:
        """Add a finding about what stands at the path."""
        subject = " ".join(str(step) for step in path if isinstance(step, str)) or self.file
        self.findings.append(rule.finding(subject, message, self.file, self.line(*path)))

    def _report(self, rule: Rule, line: int, message: str, subject: str = "") -> None:
        self.findings.append(rule.finding(subject or self.file, message, self.file, line))

    def _build(self, node: Node) -> Any:
        line = node.start_mark.line + 1
        if id(node) in self._seen:
            self._report(FOREIGN_YAML, line, "write the value out: anchors are not used here.")
            return None
        self._seen.add(id(node))
        if isinstance(node, MappingNode):
            return self._mapping(node)
        if isinstance(node, SequenceNode):
            return [self._build(item) for item in node.value]
        assert isinstance(node, ScalarNode)
        return self._scalar(node, line)

    def _mapping(self, node: MappingNode) -> dict[str, Any]:
        built: dict[str, Any] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, ScalarNode):
                self._report(WRONG_SHAPE, line, "a key must be plain text.")
                continue
            name = str(self._scalar(key, line))
            if name in built:
                self._report(DUPLICATE_KEY, line, f"{name!r} stands here a second time.", name)
                continue
            built[name] = self._build(value)
        return built

    def _scalar(self, node: ScalarNode, line: int) -> Any:
        text: str = node.value
        kind = node.tag.removeprefix(_TAG)
        if kind == "str":
            return text
        if kind == "null":
            self._report(EMPTY_VALUE, line, "a value is missing: give one, or remove the key.")
            return None
        if kind == "bool" and text in {"true", "false"}:
            return text == "true"
        if kind in _NUMBERS and _NUMBERS[kind][0].fullmatch(text):
            return _NUMBERS[kind][1](text)
        if kind in _READ_AS:
            self._report(UNQUOTED, line, unquoted(text, _READ_AS[kind]), text)
        else:
            self._report(FOREIGN_YAML, line, f"{node.tag!r} is not used in these files.")
        return text


def unquoted(text: object, read_as: str) -> str:
    """Say that a value must stand in quotes."""
    return f'{text} is not in quotes, and YAML reads it as {read_as}: write "{text}".'


def _parts(node: Node | None) -> Iterator[tuple[str | int, Node, Node]]:
    if isinstance(node, MappingNode):
        for key, value in node.value:
            yield str(key.value), key, value
    elif isinstance(node, SequenceNode):
        for position, item in enumerate(node.value):
            yield position, item, item
