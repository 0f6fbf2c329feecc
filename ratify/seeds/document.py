"""A YAML file as plain data, with the line of everything in it and what is doubtful in its form.

YAML reads ``NO`` as false, ``2025-06-11`` as a date and ``024`` as twenty. Here nothing is guessed:
a bare value is text, ``true``, ``false`` or a plain decimal number. Anything else that YAML would
read as something other than text must stand in quotes, and is a finding if it does not.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from ratify.findings import Finding, Rule
from ratify.seeds.bounds import asks_too_much
from ratify.seeds.rules import (
    DUPLICATE_KEY,
    EMPTY_VALUE,
    FOREIGN_YAML,
    NOT_YAML,
    UNQUOTED,
    WRONG_SHAPE,
)

Path = tuple[str | int, ...]
Lines = int | tuple[int, "Inside"]
"""The line of a part, and those of the parts in it; so little is kept of what YAML reads."""

Inside = dict[str | int, Lines]

_TAG = "tag:yaml.org,2002:"
_TEXT = f"{_TAG}str"
_NUMBERS = {
    "int": (re.compile(r"-?(0|[1-9][0-9]{,17})", re.ASCII), int),
    "float": (re.compile(r"-?(0|[1-9][0-9]{,17})\.[0-9]{1,17}", re.ASCII), float),
}
_READ_AS = {
    "bool": "yes or no",
    "timestamp": "a date",
    "int": "a number",
    "float": "a number",
    "merge": "a reference",
    "value": "a sign of its own",
}


_DEEPEST = 20


@dataclass
class Document:
    """One YAML file: ``data`` in plain Python values, and where each part of it stands.

    :param findings: what is wrong in the file, as far as it was looked at.
    :param doubtful: paths about which there was a finding when the file was read.
    """

    file: str
    data: Any = None
    findings: list[Finding] = field(default_factory=list)
    doubtful: set[Path] = field(default_factory=set)
    _lines: Inside = field(default_factory=dict)
    _seen: set[int] = field(default_factory=set)
    _kept: dict[Path, list[int]] = field(default_factory=dict)

    @classmethod
    def parse(cls, file: str, text: str) -> "Document":
        """Read the text of a file; what is wrong with its form is in ``findings``."""
        document = cls(file)
        if excess := asks_too_much(text):
            document._refuse(f"it has {excess}, as no data file has", 0)
            return document
        root: Node | None = None
        loader = _Loader(text)
        try:
            root = loader.get_single_node()
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            parts = (error.context, error.problem)
            document._refuse(", ".join(filter(None, parts)), mark.line + 1 if mark else 0)
        except yaml.reader.ReaderError as error:
            line = text.encode()[: error.position].count(b"\n") + 1
            document._refuse(error.reason, line)
        finally:
            loader.dispose()
        if root is not None:
            document.data, document._lines = document._build(root, (), 1)
            document._seen.clear()
        return document

    def line(self, *path: str | int) -> int:
        """Return the line of what stands at a path of keys and positions, or the nearest above."""
        inside, line = self._lines, 1
        above: Path = ()
        for step in path:
            found = inside.get(self._kept[above][int(step)] if above in self._kept else step)
            if found is None:
                break
            line, inside = found if isinstance(found, tuple) else (found, {})
            above = (*above, step)
        return line

    def report(self, rule: Rule, path: Path, message: str) -> None:
        """Add a finding about what stands at the path."""
        self._report(rule, path, self.line(*path), message)

    def leave_out(self, paths: Iterable[Path]) -> None:
        """Take entries out of the data; what remains keeps its lines."""
        for path in sorted(set(paths), key=lambda path: [str(step) for step in path], reverse=True):
            *above, last = path
            holder = self.data
            for step in above:
                holder = holder[step]
            if isinstance(holder, list):
                kept = self._kept.setdefault(tuple(above), list(range(len(holder))))
                kept.pop(int(last))
            holder.pop(last)

    def forget_data(self) -> None:
        """Let go of the data, once they are facts; lines and findings stay."""
        self.data = None

    def _refuse(self, problem: str, line: int) -> None:
        self._report(NOT_YAML, (), line, f"this is not YAML that can be read: {problem}.")

    def _doubt(self, rule: Rule, path: Path, line: int, message: str) -> None:
        self.doubtful.add(path)
        self._report(rule, path, line, message)

    def _report(self, rule: Rule, path: Path, line: int, message: str) -> None:
        subject = " ".join(step for step in path if isinstance(step, str)) or self.file
        self.findings.append(rule.finding(subject, message, self.file, line))

    def _build(self, node: Node, path: Path, line: int) -> tuple[Any, Inside]:
        """Return what a node says and where its parts stand; of equal keys the first counts."""
        if id(node) in self._seen or len(path) > _DEEPEST:
            message = "write the value out, plainly: anchors and deep nesting are not used here."
            self._doubt(FOREIGN_YAML, path, line, message)
            return None, {}
        self._seen.add(id(node))
        if isinstance(node, MappingNode):
            return self._mapping(node, path)
        if isinstance(node, SequenceNode):
            return self._sequence(node, path)
        assert isinstance(node, ScalarNode)
        return self._scalar(node, path), {}

    def _mapping(self, node: MappingNode, path: Path) -> tuple[dict[str, Any], Inside]:
        built: dict[str, Any] = {}
        lines: Inside = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, ScalarNode):
                self._doubt(WRONG_SHAPE, path, line, "a key must be plain text.")
                continue
            step = str(key.value)
            here = (*path, step)
            name = str(self._scalar(key, here))
            if name in built:
                self._doubt(DUPLICATE_KEY, here, line, f"{name!r} stands here a second time.")
                continue
            built[name], inside = self._build(value, here, line)
            lines[step] = (line, inside) if inside else line
        return built, lines

    def _sequence(self, node: SequenceNode, path: Path) -> tuple[list[Any], Inside]:
        built: list[Any] = []
        lines: Inside = {}
        for at, item in enumerate(node.value):
            line = item.start_mark.line + 1
            value, inside = self._build(item, (*path, at), line)
            built.append(value)
            lines[at] = (line, inside) if inside else line
        return built, lines

    def _scalar(self, node: ScalarNode, path: Path) -> Any:
        text: str = node.value
        if node.tag == _TEXT:
            return text
        line = node.start_mark.line + 1
        kind = node.tag.removeprefix(_TAG)
        if kind == "null":
            message = "a value is missing: give one, or remove the key."
            self._doubt(EMPTY_VALUE, path, line, message)
            return None
        if kind == "bool" and text in {"true", "false"}:
            return text == "true"
        if kind in _NUMBERS and _NUMBERS[kind][0].fullmatch(text):
            return _NUMBERS[kind][1](text)
        if kind in _READ_AS:
            self._doubt(UNQUOTED, path, line, unquoted(text, _READ_AS[kind]))
        else:
            self._doubt(FOREIGN_YAML, path, line, f"the tag {node.tag!r} is not used here.")
        return text


class _Loader(yaml.CSafeLoader):
    """Reads as YAML does, and finds out once what a bare value would be: most stand there often."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._tags: dict[str, str] = {}

    def resolve(self, kind: type[Node], value: str, implicit: tuple[bool, bool]) -> str:
        """Return the tag of a value."""
        if kind is not ScalarNode or not implicit[0]:
            return str(super().resolve(kind, value, implicit))  # type: ignore[no-untyped-call]
        if value not in self._tags:
            self._tags[value] = str(super().resolve(kind, value, implicit))  # type: ignore[no-untyped-call]
        return self._tags[value]


def unquoted(text: str, read_as: str) -> str:
    """Say that a value must stand in quotes."""
    other = ", or true or false if that is meant" if read_as == "yes or no" else ""
    return f'{text} is not in quotes, and YAML reads it as {read_as}: write "{text}"{other}.'
