"""What a data rule is: a record that explains itself, and the function that finds its breaches."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from ratify.checks.subject import NOWHERE, Subject
from ratify.findings import Finding, Place, Rule
from ratify.vocabulary import Severity


class Scope(StrEnum):
    """What a rule needs to be there before it can run."""

    RECORDS = "records"
    FOLDER = "folder"
    LEDGER = "ledger"
    AGAINST = "against"
    EXCEPTIONS = "exceptions"


SCOPES = {
    Scope.RECORDS: "the data files, and the store",
    Scope.FOLDER: "the data files",
    Scope.LEDGER: "the store",
    Scope.AGAINST: "the store against the data files",
    Scope.EXCEPTIONS: "the waivers, after all other rules",
}


class Hit(NamedTuple):
    """One breach of a rule: what it is about, one sentence, and where it stands."""

    about: str
    message: str
    place: Place = NOWHERE


Check = Callable[[Subject], Iterable[Hit]]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataRule(Rule):
    """A rule over records that could be read.

    :param name: the name of its function, for reporters that want one.
    :param scope: what it runs on.
    :param hits: finds every breach in a subject.
    """

    name: str
    scope: Scope
    hits: Check

    def findings(self, subject: Subject) -> Iterator[Finding]:
        """Every breach of this rule in the subject, as findings with their places."""
        for about, message, place in self.hits(subject):
            yield self.finding(about, message, place.file, place.line)


def rule(
    *,
    code: str,
    severity: Severity,
    title: str,
    why: str,
    example: str,
    source: str,
    scope: Scope = Scope.RECORDS,
) -> Callable[[Check], DataRule]:
    """Make the decorated function a data rule; the arguments are those of :class:`Rule`."""

    def made(check: Check) -> DataRule:
        return DataRule(
            code=code,
            severity=severity,
            title=title,
            why=why,
            example=example,
            source=source,
            name=check.__name__,
            scope=scope,
            hits=check,
        )

    return made
