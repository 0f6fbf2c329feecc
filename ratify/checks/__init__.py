"""Rules over the data: what must hold, why, and where it does not. One call runs them."""

from ratify.checks.catalogue import ALL_RULES, RULES, chosen, find_rule
from ratify.checks.outcome import Outcome, Waived
from ratify.checks.reporters import ReportFormat, report
from ratify.checks.rule import DataRule, Scope
from ratify.checks.runner import run

__all__ = [
    "ALL_RULES",
    "RULES",
    "DataRule",
    "Outcome",
    "ReportFormat",
    "Scope",
    "Waived",
    "chosen",
    "find_rule",
    "report",
    "run",
]
