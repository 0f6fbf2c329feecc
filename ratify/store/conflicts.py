"""Where the office and the baseline disagree. Both stay on record; a person decides."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from ratify.register import BASELINE, Act, Evidence, ObstacleNoted, Register, StepReached
from ratify.vocabulary import CONSENT_KINDS, ActKind

Record = Act | Evidence | StepReached | ObstacleNoted


class ConflictKind(StrEnum):
    """How the office and the baseline disagree."""

    OTHER_DATE = "other_date"
    RETRACTED = "retracted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One disagreement.

    :param office: what the office recorded with another date, or the record that it retracted.
    :param baseline: what the baseline says.
    """

    kind: ConflictKind
    office: Record
    baseline: Record

    def __str__(self) -> str:
        place = f"{self.baseline.state} {self.baseline.instrument}"
        if self.kind is ConflictKind.RETRACTED and self.office.retraction is not None:
            reason = self.office.retraction.reason
            return f"{place}: the baseline has {self.baseline.id}, retracted here ({reason})"
        return (
            f"{place}: the office has {self.office.date} ({self.office.id}), "
            f"the baseline {self.baseline.date} ({self.baseline.id})"
        )


_REPEATABLE = {ActKind.RESERVATION, ActKind.DECLARATION}


def conflicts(
    acts: Iterable[Act], others: Iterable[Record], baseline: Register
) -> tuple[Conflict, ...]:
    """Return every conflict between what is on record and the baseline.

    Two acts conflict when the same State did the same thing under the same instrument on another
    date. All ways to consent to be bound are the same thing here; reservations and declarations
    may be several.

    :param others: findings and notes on national paths on record.
    """
    return (*_other_dates(acts, baseline.acts), *_taken_back((*acts, *others), baseline))


def _other_dates(acts: Iterable[Act], published: Iterable[Act]) -> Iterator[Conflict]:
    groups: dict[tuple[str, str, str], list[Act]] = {}
    for act in acts:
        if act.origin != BASELINE and act.retraction is None and act.kind not in _REPEATABLE:
            groups.setdefault(_deed(act), []).append(act)
    for theirs in published:
        for ours in groups.get(_deed(theirs), ()):
            if ours.date != theirs.date:
                yield Conflict(kind=ConflictKind.OTHER_DATE, office=ours, baseline=theirs)


def _deed(act: Act) -> tuple[str, str, str]:
    kind = "consent" if act.kind in CONSENT_KINDS else act.kind.value
    return act.state, act.instrument, kind


def _taken_back(records: Iterable[Record], baseline: Register) -> Iterator[Conflict]:
    walked = baseline.progress
    facts: tuple[Record, ...] = (
        *baseline.acts,
        *baseline.evidence,
        *walked.steps,
        *walked.obstacles,
    )
    published = {fact.id: fact for fact in facts}
    for record in records:
        if record.retraction is not None and record.id in published:
            theirs = published[record.id]
            yield Conflict(kind=ConflictKind.RETRACTED, office=record, baseline=theirs)
