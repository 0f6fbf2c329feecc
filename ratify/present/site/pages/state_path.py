"""What a State did at home towards treaties, and what stands in the way, each with its source."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from ratify.analysis.path import national_path
from ratify.present.site.edition import Edition, Notes
from ratify.present.site.parts import Dated, Link
from ratify.register import ObstacleNoted, StepReached


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLine:
    """One step, or one obstacle that is open."""

    words: str
    dated: Dated
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PathLine:
    """The path towards one instrument, as far as it is known."""

    link: Link
    steps: tuple[NoteLine, ...]
    obstacles: tuple[NoteLine, ...]


def path_lines(edition: Edition, state: str, notes: Notes) -> Iterator[PathLine]:
    """Return the paths of a State that have a step or an open obstacle on record."""
    record = edition.record
    for code in record.instruments:
        path = national_path(record.register, state, code, record.as_of)
        if path.steps or path.obstacles:
            yield PathLine(
                link=edition.instrument_link(code),
                steps=tuple(_line(edition, one, one.step, notes) for one in path.steps),
                obstacles=tuple(_line(edition, one, one.obstacle, notes) for one in path.obstacles),
            )


def _line(
    edition: Edition, one: StepReached | ObstacleNoted, code: StrEnum, notes: Notes
) -> NoteLine:
    return NoteLine(
        words=edition.language.label(code),
        dated=Dated(iso=str(one.date), words=edition.day(one.date), cite=notes.cite(one.source)),
        note=one.note,
    )
