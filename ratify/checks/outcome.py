"""The outcome of a check, and the one place where it becomes an exit code."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ratify.errors import Exit
from ratify.findings import Finding, Rule, Waiver, has_errors
from ratify.vocabulary import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Waived:
    """A finding that a dated exception lets stand, and that exception."""

    finding: Finding
    waiver: Waiver


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a check found. Iterating over it gives the findings, by file and line.

    :param findings: in the order of file, line and code; those of waivers are left out.
    :param waived: findings that a waiver lets stand.
    :param rules: the rules that were run; never none.
    :param today: the day that was taken for today.
    :param folder: the data folder that was checked, if one was.
    :param left_out: how many findings were not severe enough to be reported.
    """

    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...]
    rules: tuple[Rule, ...]
    today: date
    folder: Path | None = None
    left_out: int = 0

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    @property
    def exit(self) -> Exit:
        """The exit code of the check: only an error-level finding fails it."""
        return Exit.FINDINGS if has_errors(self.findings) else Exit.DONE

    @property
    def totals(self) -> dict[str, int]:
        """How many rules were run, how many findings of each severity, how many were waived."""
        found = Counter(finding.severity for finding in self.findings)
        return {
            "rules": len(self.rules),
            "errors": found[Severity.ERROR],
            "warnings": found[Severity.WARNING],
            "notes": found[Severity.NOTE],
            "waived": len(self.waived),
            "left_out": self.left_out,
        }

    @property
    def sentence(self) -> str:
        """The totals in words."""
        totals = self.totals
        words = [
            f"{totals[name]} {name if totals[name] != 1 else name.removesuffix('s')}"
            for name in ("errors", "warnings", "notes")
        ]
        waived = f" {len(self.waived)} waived." if self.waived else ""
        left_out = f" {self.left_out} less severe not shown." if self.left_out else ""
        run = "1 rule" if len(self.rules) == 1 else f"{len(self.rules)} rules"
        return f"{run} run: {', '.join(words)}.{waived}{left_out}"

    def seen_from(self, here: Path | None) -> "Outcome":
        """Return the outcome with its files named from another folder, where that holds them."""
        if here is None or self.folder is None:
            return self
        folder = self.folder.resolve()
        inside = folder.is_relative_to(here.resolve())
        root = folder.relative_to(here.resolve()) if inside else folder
        return replace(
            self,
            findings=tuple(_moved(finding, root) for finding in self.findings),
            waived=tuple(replace(item, finding=_moved(item.finding, root)) for item in self.waived),
        )


def _moved(finding: Finding, root: Path) -> Finding:
    return replace(finding, file=(root / finding.file).as_posix()) if finding.file else finding
