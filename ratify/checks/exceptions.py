"""Rules on waivers: an exception has a reason and an end, and is needed."""

from collections.abc import Iterator

from ratify.checks.rule import Hit, Scope, rule
from ratify.checks.subject import Subject
from ratify.findings import Place, Waiver
from ratify.vocabulary import Severity

FILE = "waivers.yaml"


def _hit(waiver: Waiver, message: str) -> Hit:
    return Hit(f"{waiver.rule} {waiver.subject}", message, Place(FILE, waiver.line))


@rule(
    code="R011",
    severity=Severity.ERROR,
    title="A waiver has not expired",
    why="An exception that outlives its reason becomes the rule. When it ends, the data are "
    "mended, or somebody gives a new reason and a new date.",
    example='expires: "2024-12-31", today 2026-01-01.',
    source="Expiring exceptions, as in the people data of Open States",
    scope=Scope.EXCEPTIONS,
)
def expired_waiver(subject: Subject) -> Iterator[Hit]:
    """Waivers whose last day has passed."""
    for waiver in subject.beside.waivers:
        if waiver.expires < subject.today:
            yield _hit(waiver, f"this waiver held until {waiver.expires}: {waiver.reason}")


@rule(
    code="R012",
    severity=Severity.WARNING,
    title="A waiver is needed",
    why="A waiver that lets nothing stand would hide the next breach of the same rule.",
    example="A waiver of R501 for a State whose institution is on record by now.",
    source="An exception lasts no longer than its reason",
    scope=Scope.EXCEPTIONS,
)
def unused_waiver(subject: Subject) -> Iterator[Hit]:
    """Waivers in force that let nothing stand, though their rule was run."""
    used = {(finding.code, finding.subject) for finding in subject.waived}
    for waiver in subject.beside.waivers:
        running = waiver.rule in subject.ran and waiver.expires >= subject.today
        if running and (waiver.rule, waiver.subject) not in used:
            yield _hit(waiver, "nothing needs this waiver any more: remove it.")


@rule(
    code="R013",
    severity=Severity.ERROR,
    title="A waiver is of a rule that can be waived",
    why="A misspelt code waives nothing and looks as if it did. Errors of form and the rules "
    "about waivers cannot be waived.",
    example="rule: R5O1, with the letter O.",
    source="Codes of rules are stable",
    scope=Scope.EXCEPTIONS,
)
def waiver_of_nothing(subject: Subject) -> Iterator[Hit]:
    """Waivers of codes that no rule has, or that cannot be waived."""
    for waiver in subject.beside.waivers:
        if waiver.rule not in subject.waivable:
            yield _hit(waiver, f"no rule that can be waived has the code {waiver.rule!r}.")
