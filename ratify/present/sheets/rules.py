"""``rule``: what a data rule asks, why, an example that breaks it, and its source."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ratify.findings import Rule
from ratify.present.sheet import Column, Row, Sheet

COLUMNS = (
    Column(key="code", heading="Code", about="stable code of the rule"),
    Column(
        key="severity",
        heading="Severity",
        about="error, warning or note: only an error fails a check",
        palette="severity",
    ),
    Column(key="title", heading="What must hold", about="the rule in one line", wraps=True),
    Column(key="why", about="why it matters", shown=False),
    Column(key="example", about="data that break it", shown=False),
    Column(key="source", about="the law or practice it rests on", shown=False),
)
_PARTS = (
    ("severity", "Severity"),
    ("why", "Why"),
    ("example", "Breaks it"),
    ("source", "Source"),
)


def rules_sheet(rules: Sequence[Rule], today: date) -> Sheet:
    """List rules; a single one is told in full."""
    rows = tuple(
        Row(values={column.key: str(getattr(rule, column.key)) for column in COLUMNS})
        for rule in rules
    )
    sheet = Sheet(
        name="rule",
        title="Data rules",
        as_of=today,
        columns=COLUMNS,
        rows=rows,
        totals={"rules": len(rows)},
    )
    return sheet if len(rules) != 1 else replace(sheet, for_readers=_in_full(sheet, rules[0]))


def _in_full(sheet: Sheet, rule: Rule) -> Sheet:
    columns = (Column(key="part"), Column(key="text", wraps=True))
    rows = tuple(
        Row(values={"part": words, "text": str(getattr(rule, key))}) for key, words in _PARTS
    )
    title = f"{rule.code}: {rule.title}"
    return replace(sheet, title=title, columns=columns, rows=rows)
