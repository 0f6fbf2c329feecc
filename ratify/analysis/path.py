"""The national path of a State towards an instrument: steps reached, and what stands in the way.

Steps and obstacles are the office's notes, each with a date and a source. No step on record means
that none was found, not that a State stands still.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ratify.analysis.scope import Scope
from ratify.register import ObstacleNoted, Register, StepReached
from ratify.vocabulary import Step

STEPS = tuple(Step)


@dataclass(frozen=True, slots=True, kw_only=True)
class NationalPath:
    """What is known of one State's way towards one instrument on a day.

    :param steps: steps reached by then, oldest first.
    :param obstacles: obstacles seen by then and not overcome, oldest first.
    :param overcome: obstacles overcome by then, oldest first.
    """

    state: str
    instrument: str
    steps: tuple[StepReached, ...] = ()
    obstacles: tuple[ObstacleNoted, ...] = ()
    overcome: tuple[ObstacleNoted, ...] = ()

    @property
    def highest(self) -> StepReached | None:
        """The step nearest to the end of the path; of several sources the latest."""
        return max(self.steps, key=_height, default=None)

    @property
    def is_known(self) -> bool:
        """Whether anything is on record."""
        return bool(self.steps or self.obstacles or self.overcome)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The national paths in a scope on a day, those with nothing on record left out.

    :param whole: the path that was asked for, where it was one State and one instrument.
    """

    as_of: date
    scope: Scope
    rows: tuple[NationalPath, ...]
    whole: NationalPath | None = None


def national_path(register: Register, state: str, instrument: str, as_of: date) -> NationalPath:
    """Return the path of a State towards an instrument, as far as it was walked on that day."""
    noted = [
        one
        for one in register.progress.obstacles_of(state, instrument)
        if one.date.has_come_by(as_of)
    ]
    return NationalPath(
        state=state,
        instrument=instrument,
        steps=tuple(
            one
            for one in register.progress.steps_of(state, instrument)
            if one.date.has_come_by(as_of)
        ),
        obstacles=tuple(one for one in noted if not _is_over(one, as_of)),
        overcome=tuple(one for one in noted if _is_over(one, as_of)),
    )


def paths(register: Register, as_of: date, scope: Scope) -> Paths:
    """Return the paths on record in a scope, by State in English order, then by instrument."""
    noted = {(one.state, one.instrument) for one in register.progress.steps}
    noted |= {(one.state, one.instrument) for one in register.progress.obstacles}
    rows = tuple(_known(register, as_of, scope, noted))
    asked = [found.kind for found in scope.named]
    whole = None
    if sorted(asked) == ["instrument", "state"] and scope.states and scope.instruments:
        whole = national_path(register, scope.states[0], scope.instruments[0], as_of)
    return Paths(as_of=as_of, scope=scope, rows=rows, whole=whole)


def _known(
    register: Register, as_of: date, scope: Scope, noted: set[tuple[str, str]]
) -> Iterator[NationalPath]:
    for state in scope.states:
        for code in scope.instruments:
            if (state, code) in noted:
                found = national_path(register, state, code, as_of)
                if found.is_known:
                    yield found


def _is_over(obstacle: ObstacleNoted, as_of: date) -> bool:
    return obstacle.closed is not None and obstacle.closed.date.has_come_by(as_of)


def _height(step: StepReached) -> tuple[int, date]:
    return STEPS.index(step.step), step.date.last
