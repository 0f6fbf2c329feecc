"""The working behind a shortlist: all that is needed to compute a number of it again by hand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ratify.analysis.candidate import Candidate, Point
from ratify.analysis.normalise import Spread
from ratify.analysis.pool import Column
from ratify.analysis.scoring import Scale
from ratify.analysis.shortlist import Shortlist


@dataclass(frozen=True, slots=True, kw_only=True)
class Working:
    """How one criterion gives one candidate its points.

    :param scaled: the value on the scale of the criterion; None where there is none.
    :param spread: how the known values of all candidates lie on that scale.
    :param below: how many candidates have a lower value, ``equal`` how many have this one, itself
        included: what points by rank are made of. None without a value.
    """

    candidate: Candidate
    point: Point
    scale: Scale
    scaled: float | None
    spread: Spread
    below: int | None
    equal: int | None


def workings(found: Shortlist, rows: Iterable[Candidate]) -> tuple[Working, ...]:
    """Return the working behind each point of these candidates, in the order of the criteria."""
    places = {(item.state, item.instrument): at for at, item in enumerate(found.pool.positions)}
    columns = {column.criterion.code: column for column in found.pool.columns}
    return tuple(
        _working(row, point, columns[point.criterion.code], places[row.state, row.instrument])
        for row in rows
        for point in row.points
    )


def known_nowhere(found: Shortlist) -> tuple[str, ...]:
    """Return the titles of the criteria on which no source says anything of any candidate."""
    return tuple(_silent(found.pool.columns))


def _silent(columns: Iterable[Column]) -> Iterator[str]:
    for column in columns:
        if any(column.missing) and not column.spread.known:
            yield column.criterion.title


def _working(row: Candidate, point: Point, column: Column, place: int) -> Working:
    value = column.values[place]
    known = [other for other in column.values if other is not None]
    return Working(
        candidate=row,
        point=point,
        scale=column.scale,
        scaled=value,
        spread=column.spread,
        below=None if value is None else sum(1 for other in known if other < value),
        equal=None if value is None else known.count(value),
    )
