"""The outcome of a check as text: for people, for scripts, for the pages of CI services.

Pure builders: they return text and know no file, no terminal and no clock.
"""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from ratify.checks.outcome import Outcome
from ratify.checks.reporters import github, junit, machine, sarif, text


class ReportFormat(StrEnum):
    """How the outcome of a check is written."""

    TEXT = "text"
    JSON = "json"
    JUNIT = "junit"
    SARIF = "sarif"
    GITHUB = "github"


_BUILDERS: dict[ReportFormat, Callable[[Outcome], str]] = {
    ReportFormat.TEXT: text.build,
    ReportFormat.JSON: machine.build,
    ReportFormat.JUNIT: junit.build,
    ReportFormat.SARIF: sarif.build,
    ReportFormat.GITHUB: github.build,
}


def report(outcome: Outcome, form: ReportFormat | str, here: Path | None = None) -> str:
    """Write the outcome in that form, ending in one newline.

    :param here: the folder that the paths of files are to be relative to, such as the root of a
        repository; without it they are relative to the data folder.
    """
    return _BUILDERS[ReportFormat(form)](outcome.seen_from(here))


__all__ = ["ReportFormat", "report"]
