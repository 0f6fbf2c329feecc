"""How a shortlist was made, in sentences: normalisation, weights, missing data, cuts."""

from ratify.analysis.scoring import MissingRule, Normalisation
from ratify.analysis.shortlist import Shortlist
from ratify.analysis.working import known_nowhere
from ratify.present.languages import wording
from ratify.sentence import Sentence, Small, joined
from ratify.vocabulary import Axis

_POINTS = {
    Normalisation.MINMAX: Sentence("0 for the lowest and 100 for the highest value"),
    Normalisation.RANK: Sentence("by rank, 0 for the lowest and 100 for the highest"),
    Normalisation.ZSCORE: Sentence("50 for the mean, 25 more for each standard deviation,"),
}
MISSING_WORDS = {
    MissingRule.LEAVE_OUT: Sentence("the criterion is left out and the other weights count"),
    MissingRule.MEDIAN: Sentence("the median of all candidates stands in"),
    MissingRule.REGION: Sentence("the median of the region stands in"),
}
_WEIGHTS = wording(
    {
        Axis.READINESS: "Weights of readiness: {weights}.",
        Axis.IMPACT: "Weights of impact: {weights}.",
    }
)


def method(found: Shortlist) -> tuple[str, ...]:
    """Say how the points were given and weighed, and what is known of nobody."""
    scoring = found.pool.scoring
    cuts = joined(
        of_axis(axis, round(cut, 1)) for axis in Axis if (cut := found.cuts[axis]) is not None
    )
    return (
        Sentence(
            "Points: {points} of all {number} candidates; balance: {balance}; quadrants are cut at "
            "the medians ({cuts}). --explain shows each.",
            points=_POINTS[scoring.normalisation],
            number=len(found.pool.positions),
            balance=joined(of_axis(axis, weight) for axis, weight in scoring.balance.items()),
            cuts=cuts,
        ),
        *(Sentence(_WEIGHTS[axis], weights=_weights(found, axis)) for axis in Axis),
        *missing(found),
    )


def missing(found: Shortlist) -> tuple[Sentence, ...]:
    """Say what stands in for missing data, and what is known of no candidate at all."""
    never = Sentence(
        "Missing data are never zero: {rule}.", rule=MISSING_WORDS[found.pool.scoring.missing]
    )
    silent = known_nowhere(found)
    if not silent:
        return (never,)
    nowhere = Sentence("Known of no candidate: {criteria}.", criteria=joined(map(Small, silent)))
    return (joined([never, nowhere], " "),)


def of_axis(axis: Axis, points: float) -> Sentence:
    """Write a number of an axis: ``readiness 35.7``."""
    return Sentence("{axis} {points}", axis=Small(axis), points=points)


def _weights(found: Shortlist, axis: Axis) -> Sentence:
    return joined(
        (
            Sentence(
                "{criterion} {weight}",
                criterion=Small(column.criterion.title),
                weight=column.weight,
            )
            for column in found.pool.columns
            if column.criterion.axis is axis
        ),
        "; ",
    )
