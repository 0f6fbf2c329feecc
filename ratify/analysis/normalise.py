"""From values of different units to points of one kind (OECD/JRC Handbook, step 5).

Every method gives higher points to what is better and 50 to a criterion on which all candidates
are equal. ``minmax`` and ``rank`` stay between 0 and 100; ``zscore`` is centred on 50 with 25
points for each standard deviation, which orders candidates as plain z-scores do.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, median, pstdev

from ratify.analysis.scoring import MissingRule, Normalisation, Scale

MIDDLE = 50.0
_SD_POINTS = 25.0

Points = tuple[float | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How the known values of one criterion lie, so that points can be recomputed by hand.

    Values are on the scale of the criterion (for a log scale log10(1 + value)). All are None
    where no value is known.
    """

    known: int
    low: float | None
    high: float | None
    mean: float | None
    deviation: float | None

    @property
    def tells_apart(self) -> bool:
        """Whether the known values differ."""
        return self.known > 0 and self.low != self.high


def on_scale(value: float, scale: Scale) -> float:
    """Return the value on its scale: itself, or log10(1 + value)."""
    return math.log10(1 + value) if scale is Scale.LOG else value


def spread(values: Sequence[float | None]) -> Spread:
    """Return how the known values lie."""
    known = [value for value in values if value is not None]
    if not known:
        return Spread(known=0, low=None, high=None, mean=None, deviation=None)
    return Spread(
        known=len(known),
        low=min(known),
        high=max(known),
        mean=fmean(known),
        deviation=pstdev(known),
    )


def points(
    values: Sequence[float | None], method: Normalisation, *, more_is_better: bool
) -> Points:
    """Return the points of each value, None where there is no value."""
    known = [value if more_is_better else -value for value in values if value is not None]
    if not known:
        return tuple(None for _ in values)
    given = iter(_METHODS[method](known))
    return tuple(None if value is None else next(given) for value in values)


def filled(
    given: Points, missing: Sequence[bool], rule: MissingRule, regions: Sequence[str]
) -> Points:
    """Put in what the rule says where a value is missing; never where none is asked for.

    ``region`` takes the median of the candidates of the same AU region, or of all candidates
    where none of the region has a value. A criterion on which nothing is known stays empty.
    """
    known = [value for value in given if value is not None]
    if rule is MissingRule.LEAVE_OUT or not known:
        return given
    middle = median(known)
    by_region = _medians(given, regions) if rule is MissingRule.REGION else {}
    return tuple(
        by_region.get(region, middle) if absent else value
        for value, absent, region in zip(given, missing, regions, strict=True)
    )


def _medians(given: Points, regions: Sequence[str]) -> Mapping[str, float]:
    groups: dict[str, list[float]] = {}
    for value, region in zip(given, regions, strict=True):
        if value is not None:
            groups.setdefault(region, []).append(value)
    return {region: median(values) for region, values in groups.items()}


def _minmax(known: Sequence[float]) -> list[float]:
    low, high = min(known), max(known)
    if low == high:
        return [MIDDLE for _ in known]
    return [(value - low) / (high - low) * 100 for value in known]


def _rank(known: Sequence[float]) -> list[float]:
    if len(known) == 1:
        return [MIDDLE]
    ordered = sorted(known)
    first = {value: place for place, value in reversed(list(enumerate(ordered)))}
    last = {value: place for place, value in enumerate(ordered)}
    return [50 * (first[value] + last[value]) / (len(known) - 1) for value in known]


def _zscore(known: Sequence[float]) -> list[float]:
    centre, deviation = fmean(known), pstdev(known)
    if deviation == 0:
        return [MIDDLE for _ in known]
    return [MIDDLE + _SD_POINTS * (value - centre) / deviation for value in known]


_METHODS: Mapping[Normalisation, Callable[[Sequence[float]], list[float]]] = {
    Normalisation.MINMAX: _minmax,
    Normalisation.RANK: _rank,
    Normalisation.ZSCORE: _zscore,
}
