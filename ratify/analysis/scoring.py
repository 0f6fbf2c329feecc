"""How a shortlist is scored: normalisation, missing data, weights. Read from ``scoring.yaml``.

The choices follow the steps of the OECD/JRC Handbook on Constructing Composite Indicators (2008):
normalisation (step 5), weighting and aggregation (step 6), robustness (step 7).
"""

import difflib
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from ratify.errors import BadWeights
from ratify.vocabulary import Axis


class Normalisation(StrEnum):
    """How values of different units become points."""

    MINMAX = "minmax"
    RANK = "rank"
    ZSCORE = "zscore"


class MissingRule(StrEnum):
    """What stands in for a value that no source gives. Never zero."""

    LEAVE_OUT = "leave_out"
    MEDIAN = "median"
    REGION = "region"


class Scale(StrEnum):
    """On which scale a value is compared: as it is, or by orders of magnitude."""

    LINEAR = "linear"
    LOG = "log"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighting:
    """What one criterion counts for, and on which scale its values are compared."""

    weight: float
    scale: Scale = Scale.LINEAR


@dataclass(frozen=True, slots=True, kw_only=True)
class Scoring:
    """All choices behind a shortlist.

    :param balance: what each axis counts for in the score that orders the list.
    :param concentration: how closely weights are drawn around these ones when the robustness of
        the order is tested: the sum of the parameters of the Dirichlet distribution.
    :param recent_years: how far back an act counts as recent.
    :param criteria: by code of the criterion.
    :param sisters: by instrument, those whose ratification shows the same will.
    """

    normalisation: Normalisation
    missing: MissingRule
    balance: Mapping[Axis, float]
    concentration: float
    recent_years: int
    criteria: Mapping[str, Weighting]
    sisters: Mapping[str, tuple[str, ...]]

    def weight(self, criterion: str) -> float:
        """Return the weight of a criterion; one that the file does not name has none."""
        found = self.criteria.get(criterion)
        return 0.0 if found is None else found.weight


def with_weights(scoring: Scoring, weights: Mapping[str, object]) -> Scoring:
    """Return the scoring with some weights replaced; criteria not named keep theirs.

    :raises BadWeights: a weight is no number, is negative or infinite, or names no criterion.
    """
    criteria = dict(scoring.criteria)
    for code, weight in weights.items():
        if code not in criteria:
            raise BadWeights(f"No criterion is called {code!r}.", _nearest(code, criteria))
        criteria[code] = replace(criteria[code], weight=checked(code, weight))
    return replace(scoring, criteria=criteria)


def checked(code: str, weight: object) -> float:
    """Return the weight as a number.

    :raises BadWeights: it is no finite number of zero or more.
    """
    if isinstance(weight, bool) or not isinstance(weight, int | float):
        raise BadWeights(f"The weight of {code} is {weight!r}, which is not a number.")
    if math.isnan(weight) or math.isinf(weight):
        raise BadWeights(f"The weight of {code} is {weight}, which is not a finite number.")
    if weight < 0:
        raise BadWeights(
            f"The weight of {code} is {weight}, which is below zero.",
            "Give a criterion no weight to leave it out: 0.",
        )
    return float(weight)


def _nearest(code: str, criteria: Mapping[str, Weighting]) -> str:
    close = difflib.get_close_matches(code, criteria, n=1)
    guess = f"Did you mean {close[0]}? " if close else ""
    return f"{guess}The criteria are: {', '.join(criteria)}."
