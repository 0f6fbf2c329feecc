"""Rules on a store: its ledger is whole, and agrees with the data files that it was loaded from."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from ratify.checks.rule import Hit, Scope, rule
from ratify.checks.subject import Record, Subject
from ratify.register import BASELINE, OFFICE, ObstacleNoted, Register
from ratify.vocabulary import Severity

_APPEND_ONLY = "Records are appended, with time and name, and never changed or deleted"
_REVIEWED = "The data files are the published baseline, reviewed in Git; the store follows them"


def _records(register: Register) -> Iterator[Record]:
    noted = register.progress
    return chain(register.acts, register.evidence, noted.steps, noted.obstacles)


def _of_baseline(register: Register) -> dict[str, Record]:
    return {one.id: one for one in _records(register) if one.origin == BASELINE}


def _named(record: Record) -> str:
    return f"{record.state} {record.instrument} {record.id}"


@rule(
    code="R951",
    severity=Severity.ERROR,
    title="A record says when and by whom it was recorded",
    why="What the office knew on a day, and who vouched for it, can be told only if every record "
    "says so; otherwise no past report can be reproduced.",
    example="An act of the office without recorded_by.",
    source=_APPEND_ONLY,
    scope=Scope.LEDGER,
)
def record_without_time_or_name(subject: Subject) -> Iterator[Hit]:
    """Records of a store without a time, without a name, or from the future."""
    latest = subject.clock or subject.today
    for one in _records(subject.register):
        if one.recorded_at is None or not one.recorded_by.strip():
            yield Hit(_named(one), "is on record without a time or a name.")
        elif one.recorded_at.date() > latest:
            yield Hit(_named(one), f"was recorded on {one.recorded_at:%Y-%m-%d}, after today.")


@rule(
    code="R952",
    severity=Severity.ERROR,
    title="A record is taken back after it was made, with a reason and a name",
    why="A retraction is the office's correction of itself. Without a reason nobody can tell a "
    "mended mistake from a lost fact.",
    example="A retraction with an empty reason.",
    source=_APPEND_ONLY,
    scope=Scope.LEDGER,
)
def retraction_without_reason(subject: Subject) -> Iterator[Hit]:
    """Retractions without reason or name, or older than what they take back."""
    for one in _records(subject.register):
        back = one.retraction
        if back is None:
            continue
        if not back.reason.strip() or not back.recorded_by.strip():
            yield Hit(_named(one), "was retracted without a reason or a name.")
        elif one.recorded_at and back.recorded_at < one.recorded_at:
            yield Hit(_named(one), "was retracted before it was recorded.")


@rule(
    code="R953",
    severity=Severity.ERROR,
    title="A record says where it came from",
    why="The baseline, the office and each import are told apart: a later load or import touches "
    "only its own.",
    example='origin: "", or origin: import without a name.',
    source="Origin is baseline, office or import:<name>",
    scope=Scope.LEDGER,
)
def unknown_origin(subject: Subject) -> Iterator[Hit]:
    """Records of no known origin."""
    for one in _records(subject.register):
        prefix, _, name = one.origin.partition(":")
        named_import = prefix == "import" and name.strip()
        if one.origin not in {BASELINE, OFFICE} and not named_import:
            yield Hit(_named(one), f"{one.origin!r} is no origin.")


@rule(
    code="R954",
    severity=Severity.ERROR,
    title="An id stands for one record",
    why="A retraction names a record by its id; with two of them it would take back the wrong "
    "one, or both.",
    example="Two acts with the id C189-ZAF-4f9c2e.",
    source=_APPEND_ONLY,
    scope=Scope.LEDGER,
)
def repeated_id(subject: Subject) -> Iterator[Hit]:
    """Ids that more than one record has."""
    seen: set[str] = set()
    for one in _records(subject.register):
        if one.id in seen:
            yield Hit(_named(one), "this id stands for another record too.")
        seen.add(one.id)


@rule(
    code="R961",
    severity=Severity.WARNING,
    title="The store has all of the published baseline",
    why="An office that works with an older baseline answers with yesterday's list.",
    example="A deposit published in data/acts/NIAMEY.yaml that was never loaded.",
    source=_REVIEWED,
    scope=Scope.AGAINST,
)
def baseline_not_loaded(subject: Subject) -> Iterator[Hit]:
    """Records of the data files that the store does not have."""
    assert subject.baseline is not None
    stored = {one.id for one in _records(subject.register)}
    for one in _of_baseline(subject.baseline).values():
        if one.id not in stored:
            yield Hit(_named(one), "is in the data files and not in the store: run ratify load.")


@rule(
    code="R962",
    severity=Severity.ERROR,
    title="The store has the baseline as it was published",
    why="A baseline record that says something else in the store was changed by hand, or is "
    "older than a published correction: the same question has two answers.",
    example="A deposit of 9 July in the data files and of 8 July in the store",
    source=_REVIEWED,
    scope=Scope.AGAINST,
)
def baseline_changed(subject: Subject) -> Iterator[Hit]:
    """Baseline records that differ between the store and the data files."""
    assert subject.baseline is not None
    published = _of_baseline(subject.baseline)
    for key, one in _of_baseline(subject.register).items():
        due = published.get(key)
        if due is not None and one.retraction is None and _content(one) != _content(due):
            yield Hit(_named(one), "differs from the data files: run ratify load.")


def _content(record: Record) -> Record:
    """The record without what only a store knows; an office may close what was published open."""
    if isinstance(record, ObstacleNoted):
        record = replace(record, closed=None)
    return replace(record, recorded_at=None, recorded_by="")


@rule(
    code="R963",
    severity=Severity.WARNING,
    title="The store has nothing of the baseline that is no longer published",
    why="A record that was taken out of the published data still counts in the store until "
    "somebody retracts it.",
    example="An act that a review removed from data/acts/C102.yaml.",
    source=_REVIEWED,
    scope=Scope.AGAINST,
)
def baseline_withdrawn(subject: Subject) -> Iterator[Hit]:
    """Baseline records that stand in the store and are gone from the data files."""
    assert subject.baseline is not None
    published = _of_baseline(subject.baseline)
    for key, one in _of_baseline(subject.register).items():
        if key not in published and one.retraction is None:
            yield Hit(_named(one), "is gone from the data files: retract it, or publish it again.")


@rule(
    code="R964",
    severity=Severity.WARNING,
    title="What the office took back is no longer published",
    why="The office holds a published record to be wrong. Until the data files are mended, "
    "everybody else goes on reading it.",
    example="A retracted baseline act that still stands in data/acts/.",
    source=_REVIEWED,
    scope=Scope.AGAINST,
)
def retracted_but_published(subject: Subject) -> Iterator[Hit]:
    """Baseline records that the office retracted and the data files still have."""
    assert subject.baseline is not None
    published = _of_baseline(subject.baseline)
    for one in _records(subject.register):
        if one.retraction is not None and one.id in published:
            yield Hit(_named(one), f"was retracted ({one.retraction.reason}), and is published.")
