"""``targets.yaml``: what is aimed at, as sources give it or the office has set it."""

from pathlib import Path

from pydantic import RootModel

from ratify.analysis.targets import Counted, Target
from ratify.seeds.document import Document
from ratify.seeds.rules import EMPTY_VALUE
from ratify.seeds.shapes.base import Address, Code, Count, Date, Remark, Shape, Text
from ratify.seeds.single import read_single, refuse

TARGETS_FILE = "targets.yaml"


class TargetShape(Shape):
    """One indicator of an outcome, with its baseline and its target."""

    outcome: Text
    title: Text
    counts: Counted
    instruments: tuple[Code, ...]
    baseline_date: Date | None = None
    baseline_value: Count | None = None
    target_date: Date | None = None
    target_value: Count | None = None
    url: Address = ""
    note: Remark = ""


class TargetsFile(RootModel[dict[Text, TargetShape]]):
    """Targets by code."""


def read_targets(folder: Path) -> tuple[Target, ...]:
    """Return the targets, in the order of the file.

    :raises DataRejected: something is wrong in ``targets.yaml``, or it is missing.
    """
    document, targets = check_targets(folder)
    refuse(document.findings)
    return targets


def check_targets(folder: Path) -> tuple[Document, tuple[Target, ...]]:
    """Return the document with all that is wrong in it, and the targets unless something is."""
    document, root = read_single(folder, TARGETS_FILE, TargetsFile)
    if root is None:
        return document, ()
    for code, shape in root.root.items():
        given = shape.baseline_value is not None or shape.target_value is not None
        if given and not shape.url:
            message = "a number needs the address of the decision that sets it, in url."
            document.report(EMPTY_VALUE, (code,), message)
    targets = tuple(Target(code=code, **shape.fields()) for code, shape in root.root.items())
    return document, () if document.findings else targets
