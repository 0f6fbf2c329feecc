"""The national path: steps reached, obstacles, next actions, and whom to speak to.

These are the office's own notes, on record like acts: with a time and a name, never changed, and
taken back with a reason. An obstacle or an action that is over is closed, which is no mistake and
no retraction.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeVar

from ratify.register.dates import PartialDate
from ratify.register.facts import OFFICE, Retraction, Source
from ratify.vocabulary import Obstacle, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """That an obstacle was overcome or an action done: when, and when that came on record.

    :param recorded_at: None where it was read from data files, not from a store.
    """

    date: PartialDate
    note: str = ""
    recorded_at: datetime | None = None
    recorded_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepReached:
    """That a State reached a step of its national path towards an instrument, on a date."""

    id: str
    instrument: str
    state: str
    step: Step
    date: PartialDate
    source: Source
    note: str = ""
    origin: str = OFFICE
    recorded_at: datetime | None = None
    recorded_by: str = ""
    retraction: Retraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObstacleNoted:
    """That something stands in the way of a State under an instrument, as a source says.

    :param date: when it was said or seen.
    :param closed: when it was overcome, if it was.
    """

    id: str
    instrument: str
    state: str
    obstacle: Obstacle
    date: PartialDate
    source: Source
    note: str = ""
    origin: str = OFFICE
    closed: Closing | None = None
    recorded_at: datetime | None = None
    recorded_by: str = ""
    retraction: Retraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NextAction:
    """What is to be done next, by whom and until when.

    :param instrument: empty when it concerns the State whatever the instrument.
    :param closed: when it was done, if it was.
    """

    id: str
    state: str
    what: str
    due: date
    instrument: str = ""
    who: str = ""
    note: str = ""
    origin: str = OFFICE
    closed: Closing | None = None
    recorded_at: datetime | None = None
    recorded_by: str = ""
    retraction: Retraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person to speak to. Personal data: in no register, export, log or site.

    :param instrument: empty when the person answers for every instrument.
    :param role: such as ``desk officer, Ministry of Labour``.
    :param address: how to reach the person: post, telephone, electronic mail.
    """

    id: str
    state: str
    role: str
    name: str = ""
    organisation: str = ""
    address: str = ""
    instrument: str = ""
    note: str = ""
    origin: str = OFFICE
    recorded_at: datetime | None = None
    recorded_by: str = ""
    retraction: Retraction | None = None


Noted = TypeVar("Noted", StepReached, ObstacleNoted, NextAction)


@dataclass(frozen=True)
class Progress:
    """All notes on national paths but contacts. The look-ups leave retracted ones out."""

    steps: tuple[StepReached, ...] = ()
    obstacles: tuple[ObstacleNoted, ...] = ()
    actions: tuple[NextAction, ...] = ()

    def steps_of(self, state: str, instrument: str) -> tuple[StepReached, ...]:
        """Steps reached that stand, oldest first."""
        found = _of(self.steps, state, instrument)
        return tuple(sorted(found, key=lambda item: (item.date.last, item.id)))

    def obstacles_of(self, state: str, instrument: str) -> tuple[ObstacleNoted, ...]:
        """Obstacles that stand, those overcome too, oldest first."""
        found = _of(self.obstacles, state, instrument)
        return tuple(sorted(found, key=lambda item: (item.date.last, item.id)))

    def open_actions(self, state: str | None = None) -> tuple[NextAction, ...]:
        """Actions still to be done, of one State or of all, the most urgent first."""
        found = (
            action
            for action in self.actions
            if action.retraction is None and action.closed is None and state in (None, action.state)
        )
        return tuple(sorted(found, key=lambda action: (action.due, action.id)))

    def as_known(self, at: datetime) -> "Progress":
        """Return what was on record at that time."""
        return Progress(
            steps=tuple(_known(self.steps, at)),
            obstacles=tuple(_reopened(_known(self.obstacles, at), at)),
            actions=tuple(_reopened(_known(self.actions, at), at)),
        )


Closable = TypeVar("Closable", ObstacleNoted, NextAction)


def _of(notes: Iterable[Noted], state: str, instrument: str) -> list[Noted]:
    return [
        note
        for note in notes
        if note.state == state and note.instrument == instrument and note.retraction is None
    ]


def _known(notes: Iterable[Noted], at: datetime) -> list[Noted]:
    return [
        replace(note, retraction=None) if _is_later(note.retraction, at) else note
        for note in notes
        if note.recorded_at is None or note.recorded_at <= at
    ]


def _reopened(notes: Iterable[Closable], at: datetime) -> list[Closable]:
    return [replace(note, closed=None) if _is_later(note.closed, at) else note for note in notes]


def _is_later(entry: Retraction | Closing | None, at: datetime) -> bool:
    return entry is not None and entry.recorded_at is not None and entry.recorded_at > at
