"""Whom to approach first: readiness and impact as two axes, with the points behind each.

Each axis is the weighted mean of the points of its criteria that are known and apply. The score
that orders the list is the balance of both axes; it is never shown without them. Quadrants are cut
at the median of all candidates.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import median

from ratify.analysis.candidate import Candidate, Point
from ratify.analysis.criteria import CRITERIA
from ratify.analysis.normalise import Points, Spread
from ratify.analysis.outlook import Outlook, outlooks
from ratify.analysis.pool import Pool, pool
from ratify.analysis.scope import Scope
from ratify.analysis.scoring import Scoring
from ratify.errors import BadWeights
from ratify.register import Register
from ratify.vocabulary import Axis, Quadrant

DECIMALS = 9
_QUADRANTS = {
    (True, True): Quadrant.READY_HIGH,
    (True, False): Quadrant.READY_LOW,
    (False, True): Quadrant.NOT_READY_HIGH,
    (False, False): Quadrant.NOT_READY_LOW,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortlist:
    """The candidates in order, with everything that is needed to recompute a number.

    :param spreads: by criterion, how the known values lie over the whole pool.
    :param cuts: the medians at which the quadrants are cut; None where nothing is scored.
    :param outlooks: for each treaty of the scope not in force, how many acts are missing and who
        could bring them.
    """

    as_of: date
    pool: Pool
    rows: tuple[Candidate, ...]
    spreads: Mapping[str, Spread]
    cuts: Mapping[Axis, float | None]
    outlooks: tuple[Outlook, ...]

    def quadrant(self, quadrant: Quadrant) -> tuple[Candidate, ...]:
        """Return the candidates of one quadrant, in the order of the pool, without ranks."""
        found = {
            (row.state, row.instrument): replace(row, rank=None)
            for row in self.rows
            if row.quadrant is quadrant
        }
        cells = ((item.state, item.instrument) for item in self.pool.positions)
        return tuple(found[cell] for cell in cells if cell in found)


def shortlist(register: Register, as_of: date, scope: Scope, scoring: Scoring) -> Shortlist:
    """Return the shortlist under the instruments of the scope.

    With several instruments the candidates are pairs of a State and an instrument. Without
    candidates the list is empty.

    :raises BadWeights: an axis has no criterion with a weight, or the balance has no weight.
    """
    check_weights(scoring)
    found = pool(register, as_of, scope, scoring)
    scored = _scored(found)
    cuts = {
        Axis.READINESS: _cut([row.readiness for row in scored]),
        Axis.IMPACT: _cut([row.impact for row in scored]),
    }
    rows = _ranked([_placed(scored[at], cuts) for at in found.shown])
    return Shortlist(
        as_of=as_of,
        pool=found,
        rows=rows,
        spreads={column.criterion.code: column.spread for column in found.columns},
        cuts=cuts,
        outlooks=outlooks(register, as_of, scope, rows),
    )


def check_weights(scoring: Scoring) -> None:
    """Refuse a scoring by which nothing can be ordered.

    :raises BadWeights: an axis has no criterion with a weight, or the balance has no weight.
    """
    for axis in Axis:
        codes = [item.code for item in CRITERIA if item.axis is axis]
        if not any(scoring.weight(code) > 0 for code in codes):
            raise BadWeights(
                f"No criterion of {axis} has a weight above zero.",
                f"Give at least one of them a weight: {', '.join(codes)}.",
            )
    if not sum(scoring.balance.values()) > 0:
        raise BadWeights("Readiness and impact both count for nothing.", "Weigh one above zero.")


def _scored(found: Pool) -> list[Candidate]:
    scoring = found.scoring
    table = [
        column.points(scoring.normalisation, scoring.missing, found.regions)
        for column in found.columns
    ]
    return [_candidate(found, at, [points[at] for points in table]) for at in _places(found)]


def _places(found: Pool) -> range:
    return range(len(found.positions))


def _candidate(found: Pool, at: int, given: Points | list[float | None]) -> Candidate:
    position = found.positions[at]
    points = tuple(point for axis in Axis for point in _axis_points(found, at, given, axis))
    readiness, impact = (_axis_score(points, axis) for axis in Axis)
    return Candidate(
        rank=None,
        state=position.state,
        instrument=position.instrument,
        standing=position.standing,
        readiness=readiness,
        impact=impact,
        score=_score(found.scoring, readiness, impact),
        quadrant=None,
        points=points,
    )


def _axis_points(found: Pool, at: int, given: Sequence[float | None], axis: Axis) -> list[Point]:
    columns = [
        (column, value)
        for column, value in zip(found.columns, given, strict=True)
        if column.criterion.axis is axis
    ]
    total = sum(column.weight for column, value in columns if value is not None)
    return [
        Point(
            criterion=column.criterion,
            reading=column.readings[at],
            weight=column.weight,
            tells_apart=column.spread.tells_apart,
            points=value,
            contribution=None if value is None or total == 0 else value * column.weight / total,
        )
        for column, value in columns
    ]


def _axis_score(points: Sequence[Point], axis: Axis) -> float | None:
    known = [
        point.contribution
        for point in points
        if point.criterion.axis is axis and point.contribution is not None
    ]
    return sum(known) if known else None


def _score(scoring: Scoring, readiness: float | None, impact: float | None) -> float | None:
    if readiness is None or impact is None:
        return None
    ready, matters = scoring.balance[Axis.READINESS], scoring.balance[Axis.IMPACT]
    return (ready * readiness + matters * impact) / (ready + matters)


def _cut(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return median(known) if known else None


def _placed(row: Candidate, cuts: Mapping[Axis, float | None]) -> Candidate:
    ready, matters = cuts[Axis.READINESS], cuts[Axis.IMPACT]
    if row.readiness is None or row.impact is None or ready is None or matters is None:
        return row
    return replace(row, quadrant=_QUADRANTS[row.readiness >= ready, row.impact >= matters])


def _ranked(rows: Sequence[Candidate]) -> tuple[Candidate, ...]:
    scores = sorted(round(row.score, DECIMALS) for row in rows if row.score is not None)
    ranked = [
        replace(row, rank=1 + len(scores) - bisect_right(scores, round(row.score, DECIMALS)))
        for row in rows
        if row.score is not None
    ]
    ranked.sort(key=lambda row: row.rank or 0)
    return (*ranked, *(row for row in rows if row.score is None))
