"""Findings: what is wrong or doubtful in data, as values with a place, and the rules behind them.

Standard library only.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from ratify.vocabulary import Severity


class Place(NamedTuple):
    """Where something stands: a file of the data folder and a line in it, counted from 1.

    An empty file and line 0 stand for a record that is in no file, such as one of a store.
    """

    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Finding:
    """One thing that is wrong or doubtful in the data.

    :param code: the rule that found it, such as ``R012``; stable over versions.
    :param file: path relative to the data folder, empty when the finding is about a store.
    :param line: line in that file, counted from 1; 0 where there is none.
    :param subject: what it is about: ``KEN C189``, ``ECOWAS``, an act's id.
    :param message: one sentence that a lawyer understands.
    """

    file: str = ""
    line: int = 0
    code: str
    severity: Severity
    subject: str
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}: " if self.file else ""
        return f"{place}{self.severity} {self.code} {self.subject}: {self.message}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What a code of a finding stands for; ``ratify rule CODE`` prints it.

    :param code: stable over versions: ``S…`` for the form of data files, ``R…`` for the data.
    :param severity: what a finding of this rule means for a CI job.
    :param title: what must hold, as one sentence without a full stop.
    :param why: why it matters, for a reader who is no lawyer.
    :param example: a short piece of data that breaks the rule, and what is wrong with it.
    :param source: the law, or the scholarship or practice, that the rule rests on.
    """

    code: str
    severity: Severity
    title: str
    why: str
    example: str
    source: str

    def finding(self, subject: str, message: str, file: str = "", line: int = 0) -> Finding:
        """Return a finding of this rule, at its severity."""
        return Finding(
            file=file,
            line=line,
            code=self.code,
            severity=self.severity,
            subject=subject,
            message=message,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A dated exception to a rule, for one subject; it ends, and its end is noticed.

    :param rule: the code of the rule, such as ``R502``.
    :param subject: exactly the subject of the finding that is waived.
    :param reason: why the finding may stand for now, and what will end it.
    :param expires: the last day on which the exception holds.
    :param line: line in ``waivers.yaml``.
    """

    rule: str
    subject: str
    reason: str
    expires: date
    line: int = 0


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether any finding is an error."""
    return any(finding.severity is Severity.ERROR for finding in findings)
