"""The candidates of a shortlist and what every criterion reads about them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ratify.analysis.board import BOUND, Board
from ratify.analysis.criteria import CRITERIA, Case, Criterion, Reading
from ratify.analysis.normalise import Points, Spread, filled, on_scale, points, spread
from ratify.analysis.scope import CONTINENT, Scope
from ratify.analysis.scoring import MissingRule, Normalisation, Scale, Scoring
from ratify.law.position import Position
from ratify.register import Register
from ratify.vocabulary import Standing

_OUT = BOUND | {Standing.NOT_ELIGIBLE}


@dataclass(frozen=True, kw_only=True)
class Column:
    """One criterion over all candidates, in their order.

    :param values: on the scale of the criterion; None where missing or not applicable.
    """

    criterion: Criterion
    weight: float
    scale: Scale
    readings: tuple[Reading, ...]
    values: tuple[float | None, ...]

    @cached_property
    def missing(self) -> tuple[bool, ...]:
        """Where the question arises and no source answers it."""
        return tuple(reading.missing for reading in self.readings)

    @cached_property
    def spread(self) -> Spread:
        """How the known values lie."""
        return spread(self.values)

    def points(self, method: Normalisation, rule: MissingRule, regions: Sequence[str]) -> Points:
        """Return the points of each candidate; None where it is left out."""
        given = points(self.values, method, more_is_better=self.criterion.more_is_better)
        return filled(given, self.missing, rule, regions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """All candidates: members of the AU on the day that are not bound and may become so.

    Points are given over the whole pool, so that a State has the same points whether all are
    shown or only those of a REC.

    :param shown: places in the pool of the candidates that were asked for.
    """

    as_of: date
    scope: Scope
    scoring: Scoring
    positions: tuple[Position, ...]
    regions: tuple[str, ...]
    columns: tuple[Column, ...]
    shown: tuple[int, ...]


def pool(register: Register, as_of: date, scope: Scope, scoring: Scoring) -> Pool:
    """Return the candidates under the instruments of the scope with all readings."""
    board = Board(register, as_of)
    members = [state.iso3 for state in register.members(CONTINENT, as_of)]
    found = [board.at(instrument, state) for state in members for instrument in scope.instruments]
    positions = tuple(position for position in found if position.standing not in _OUT)
    cases = [
        Case(
            board=board,
            scoring=scoring,
            instrument=register.instruments[position.instrument],
            position=position,
        )
        for position in positions
    ]
    asked = set(scope.states)
    return Pool(
        as_of=as_of,
        scope=scope,
        scoring=scoring,
        positions=positions,
        regions=tuple(case.state.region for case in cases),
        columns=tuple(_column(criterion, cases, scoring) for criterion in CRITERIA),
        shown=tuple(at for at, position in enumerate(positions) if position.state in asked),
    )


def _column(criterion: Criterion, cases: Sequence[Case], scoring: Scoring) -> Column:
    weighting = scoring.criteria.get(criterion.code)
    scale = Scale.LINEAR if weighting is None else weighting.scale
    readings = tuple(criterion.read(case) for case in cases)
    return Column(
        criterion=criterion,
        weight=scoring.weight(criterion.code),
        scale=scale,
        readings=readings,
        values=tuple(
            None if reading.value is None else on_scale(reading.value, scale)
            for reading in readings
        ),
    )
