"""What was recorded, when, by whom and on which source: the ledger as it is, retractions too."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TypeAlias

from ratify.register import Act, NextAction, ObstacleNoted, PartialDate, Register, StepReached

_BEFORE_THE_STORE = datetime.min.replace(tzinfo=UTC)

Entry: TypeAlias = Act | StepReached | ObstacleNoted | NextAction
"""An act, or a note on a national path. Contacts are in no register, and so not here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Acts and notes in the order in which they came on record; a retracted one says why."""

    as_of: date
    rows: tuple[Entry, ...]


def history(
    register: Register,
    as_of: date,
    *,
    states: Collection[str] | None = None,
    instruments: Collection[str] | None = None,
) -> History:
    """Return the acts and notes on record that can have been by that day, retracted ones too.

    Next actions are in it whatever day they are due. Records without a time of recording, read
    from files and not from a store, come first; what was recorded at the same time is in the
    order of its dates.

    :param states: ISO3 codes; all when None. Likewise ``instruments``; an action that concerns a
        State whatever the instrument is then under each.
    """
    progress = register.progress
    records: tuple[Entry, ...] = (
        *register.acts,
        *progress.steps,
        *progress.obstacles,
        *progress.actions,
    )
    rows = [
        one
        for one in records
        if (isinstance(one, NextAction) or one.date.first <= as_of)
        and (states is None or one.state in states)
        and (instruments is None or not one.instrument or one.instrument in instruments)
    ]
    rows.sort(key=_recorded)
    return History(as_of=as_of, rows=tuple(rows))


def date_of(entry: Entry) -> PartialDate:
    """Return when it was done, reached or seen; of an action, when it is due."""
    return PartialDate.of(entry.due) if isinstance(entry, NextAction) else entry.date


def what_of(entry: Entry) -> str:
    """Return the kind of an act, the step, the obstacle, or what is to be done."""
    match entry:
        case Act():
            return entry.kind
        case StepReached():
            return entry.step
        case ObstacleNoted():
            return entry.obstacle
    return entry.what


def _recorded(entry: Entry) -> tuple[datetime, date, str, str, str, str]:
    return (
        entry.recorded_at or _BEFORE_THE_STORE,
        date_of(entry).last,
        entry.instrument,
        entry.state,
        what_of(entry),
        entry.id,
    )
