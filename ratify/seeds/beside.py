"""What lies beside the data: dated waivers of rules, and counts that may not fall unnoticed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field, RootModel
from pydantic_core import PydanticCustomError

from ratify.findings import Finding, Waiver
from ratify.register import PartialDate
from ratify.seeds.document import Document
from ratify.seeds.shapes.base import Count, Date, Shape, Text
from ratify.seeds.single import read_single

WAIVERS_FILE = "waivers.yaml"
COUNTS_FILE = "counts.yaml"

Counts = Mapping[str, Mapping[str, Mapping[str, int]]]
"""Group (``instruments``, ``sources``), key, what is counted: the number."""


def _full(day: PartialDate) -> PartialDate:
    if not day.is_full:
        reason = "a day is needed, as YYYY-MM-DD"
        raise PydanticCustomError("partial_date", "{reason}", {"reason": reason})
    return day


class WaiverShape(Shape):
    """An exception to a rule for one subject."""

    reason: Annotated[Text, Field(description="Why it may stand, and what will end it.")]
    expires: Annotated[Date, AfterValidator(_full), Field(description="Its last day.")]


class WaiversFile(RootModel[dict[str, dict[Text, WaiverShape]]]):
    """Waivers by code of the rule, then by the exact subject of the finding."""


class CountsFile(RootModel[dict[str, dict[str, dict[str, Count]]]]):
    """Counts by group (instruments, sources), key and what is counted."""


@dataclass(frozen=True)
class Beside:
    """Waivers and counts of a data folder.

    :param findings: what is wrong in the two files; then they are empty.
    """

    waivers: tuple[Waiver, ...] = ()
    counts: Counts = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    _counts_document: Document | None = field(default=None, repr=False, compare=False)

    def line_of_count(self, *path: str) -> int:
        """Return the line of a stored count, or of what it stands under."""
        return self._counts_document.line(*path) if self._counts_document else 1


def read_beside(folder: Path) -> Beside:
    """Read ``waivers.yaml`` and ``counts.yaml`` of a data folder."""
    waivers_document, waivers = read_single(folder, WAIVERS_FILE, WaiversFile)
    counts_document, counts = read_single(folder, COUNTS_FILE, CountsFile)
    return Beside(
        waivers=tuple(_waivers(waivers, waivers_document)) if waivers else (),
        counts=counts.root if counts else {},
        findings=(*waivers_document.findings, *counts_document.findings),
        _counts_document=counts_document,
    )


def counts_text(counts: Counts) -> str:
    """Return the text of ``counts.yaml`` in its canonical form."""
    lines = [
        "# yaml-language-server: $schema=schema/counts.json",
        "#",
        "# Counts of the data: totals of each instrument, and rows of each source that is a list.",
        "#",
        "# They may rise, and are then stored anew. They may fall only through a dated waiver.",
        "",
    ]
    for group, by_key in counts.items():
        lines.append(f"{group}:")
        for key, numbers in by_key.items():
            lines.append(f"  {key}:")
            lines += [f"    {what}: {number}" for what, number in numbers.items()]
    return "\n".join([*lines, ""])


def _waivers(root: WaiversFile, document: Document) -> Iterator[Waiver]:
    for code, subjects in root.root.items():
        for subject, shape in subjects.items():
            yield Waiver(
                rule=code,
                subject=subject,
                reason=shape.reason,
                expires=shape.expires.last,
                line=document.line(code, subject),
            )
