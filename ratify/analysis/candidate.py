"""One candidate of a shortlist and the points behind its place."""

from dataclasses import dataclass

from ratify.analysis.criteria import Criterion, Reading
from ratify.vocabulary import Quadrant, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """What one criterion gives one candidate.

    :param points: on the scale of the normalisation; None where the criterion is left out.
    :param tells_apart: whether the known values of the candidates differ at all.
    :param contribution: ``points * weight``, divided by the weights of the criteria of the axis
        that have points here; the contributions of an axis add up to its score.
    """

    criterion: Criterion
    reading: Reading
    weight: float
    tells_apart: bool
    points: float | None
    contribution: float | None

    @property
    def stand_in(self) -> bool:
        """Whether the points stand in for a value that no source gives."""
        return self.reading.missing and self.points is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One State under one instrument, with its place.

    ``readiness``, ``impact`` and ``score`` are points. ``rank`` is 1 plus the number of candidates
    with a higher score, so equals share a rank; it is None where an axis has no known value, and
    such a State is listed last.
    """

    rank: int | None
    state: str
    instrument: str
    standing: Standing
    readiness: float | None
    impact: float | None
    score: float | None
    quadrant: Quadrant | None
    points: tuple[Point, ...]

    @property
    def reasons(self) -> tuple[str, ...]:
        """What gives the State its points, the greatest contribution first.

        What is the same for all candidates, or stands in for a missing value, is no reason.
        """
        speaking = [
            point
            for point in self.points
            if point.contribution and point.tells_apart and not point.stand_in
        ]
        speaking.sort(key=lambda point: -(point.contribution or 0))
        return tuple(point.reading.sentence for point in speaking)

    @property
    def missing(self) -> tuple[str, ...]:
        """Titles of the criteria that apply and on which no source says anything."""
        return tuple(point.criterion.title for point in self.points if point.reading.missing)
