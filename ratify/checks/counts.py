"""Rules on the counts stored beside the data: what was counted once is not lost without notice."""

from collections import Counter
from collections.abc import Iterator

from ratify.checks.rule import Hit, Scope, rule
from ratify.checks.subject import Subject
from ratify.findings import Place
from ratify.seeds.beside import COUNTS_FILE, Counts
from ratify.vocabulary import Severity

LIST_SIZE = 3
"""From so many acts on a source counts as a list, whose length is stored."""

_NEVER_SHRINK = "Good data are never replaced by an empty or a shrunken list"


def count(subject: Subject) -> Counts:
    """Count what is stored in ``counts.yaml``: by instrument, and by source that is a list."""
    findings = Counter(one.instrument for one in subject.evidence)
    by_instrument = {}
    for code, totals in subject.totals.items():
        by_instrument[code] = {
            "acts": len(subject.register.acts_under(code)),
            "signatures": totals.signatures,
            "consents": totals.consents,
            "deposits": totals.deposits,
            "evidence": findings[code],
        }
    rows = Counter(act.source.id for act in subject.acts)
    by_source = {key: {"acts": rows[key]} for key in sorted(rows) if rows[key] >= LIST_SIZE}
    return {"instruments": by_instrument, "sources": by_source}


def _pairs(subject: Subject, group: str) -> Iterator[tuple[str, str, int, int]]:
    """Key, what is counted, the stored number and the present one, for every number stored."""
    present = count(subject)[group]
    for key, numbers in subject.beside.counts.get(group, {}).items():
        for what, stored in numbers.items():
            yield key, what, stored, present.get(key, {}).get(what, 0)


def _place(subject: Subject, *path: str) -> Place:
    return Place(COUNTS_FILE, subject.beside.line_of_count(*path))


@rule(
    code="R401",
    severity=Severity.ERROR,
    title="The totals of an instrument do not fall unnoticed",
    why="An edit that loses rows is the commonest damage to a register, and the hardest to see. "
    "A total that is to fall needs a waiver with a reason.",
    example="C087 consents: 51 stored, 50 counted.",
    source=_NEVER_SHRINK,
    scope=Scope.FOLDER,
)
def total_fell(subject: Subject) -> Iterator[Hit]:
    """Totals of instruments that are lower than stored."""
    for key, what, stored, present in _pairs(subject, "instruments"):
        if present < stored:
            message = f"{stored} are stored, {present} are counted."
            yield Hit(f"{key} {what}", message, _place(subject, "instruments", key, what))


@rule(
    code="R402",
    severity=Severity.ERROR,
    title="What was read from a list does not shrink unnoticed",
    why="A list that loses rows was probably read wrongly, or overwritten by a shorter one.",
    example="au-banjul-2017-06-15: 153 acts stored, 40 counted.",
    source=_NEVER_SHRINK,
    scope=Scope.FOLDER,
)
def list_shrank(subject: Subject) -> Iterator[Hit]:
    """Source lists from which fewer acts are on record than stored."""
    for key, what, stored, present in _pairs(subject, "sources"):
        if present < stored:
            message = f"{stored} {what} are stored, {present} are counted."
            yield Hit(key, message, _place(subject, "sources", key, what))


@rule(
    code="R403",
    severity=Severity.WARNING,
    title="The stored counts are up to date",
    why="A count that lags behind lets rows be lost again down to it.",
    example="NIAMEY deposits: 11 stored, 12 counted.",
    source=_NEVER_SHRINK,
    scope=Scope.FOLDER,
)
def counts_behind(subject: Subject) -> Iterator[Hit]:
    """Numbers that have grown, or that are not stored yet."""
    stored = subject.beside.counts
    for group, by_key in count(subject).items():
        for key, numbers in by_key.items():
            known = stored.get(group, {}).get(key, {})
            grown = [what for what, number in numbers.items() if number > known.get(what, -1)]
            if grown:
                message = f"store the new count of {', '.join(grown)} in {COUNTS_FILE}."
                yield Hit(key, message, _place(subject, group, key))
