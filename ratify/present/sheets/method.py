"""How a shortlist was made, in sentences: normalisation, weights, missing data, cuts."""

from ratify.analysis.scoring import MissingRule, Normalisation
from ratify.analysis.shortlist import Shortlist
from ratify.analysis.working import known_nowhere
from ratify.sentence import uncapitalised
from ratify.vocabulary import Axis

_POINTS = {
    Normalisation.MINMAX: "0 for the lowest and 100 for the highest value",
    Normalisation.RANK: "by rank, 0 for the lowest and 100 for the highest",
    Normalisation.ZSCORE: "50 for the mean, 25 more for each standard deviation,",
}
MISSING_WORDS = {
    MissingRule.LEAVE_OUT: "the criterion is left out and the other weights count",
    MissingRule.MEDIAN: "the median of all candidates stands in",
    MissingRule.REGION: "the median of the region stands in",
}


def method(found: Shortlist) -> tuple[str, ...]:
    """Say how the points were given and weighed, and what is known of nobody."""
    scoring, silent = found.pool.scoring, known_nowhere(found)
    balance = ", ".join(f"{axis} {weight:g}" for axis, weight in scoring.balance.items())
    cuts = ", ".join(f"{axis} {cut:.1f}" for axis in Axis if (cut := found.cuts[axis]) is not None)
    nowhere = ", ".join(map(uncapitalised, silent))
    return (
        f"Points: {_POINTS[scoring.normalisation]} of all {len(found.pool.positions)} candidates; "
        f"balance: {balance}; quadrants are cut at the medians ({cuts}). --explain shows each.",
        *(f"Weights of {axis}: {_weights(found, axis)}." for axis in Axis),
        f"Missing data are never zero: {MISSING_WORDS[scoring.missing]}."
        f"{f' Known of no candidate: {nowhere}.' if silent else ''}",
    )


def _weights(found: Shortlist, axis: Axis) -> str:
    return "; ".join(
        f"{uncapitalised(column.criterion.title)} {column.weight:g}"
        for column in found.pool.columns
        if column.criterion.axis is axis
    )
