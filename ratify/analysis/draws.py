"""The choices behind a shortlist, drawn at random around those of ``scoring.yaml``.

Weights are drawn from a Dirichlet distribution whose mean is the file's weights; the balance of the
axes likewise; normalisation and the treatment of missing data with equal chances.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ratify.analysis.pool import Pool
from ratify.analysis.scoring import MissingRule, Normalisation
from ratify.analysis.sobol import Array
from ratify.vocabulary import Axis

Choices = NDArray[np.int64]

METHODS = tuple(Normalisation)
RULES = tuple(MissingRule)
FACTORS = ("readiness", "impact", "balance", "normalisation", "missing")
"""What is drawn: weights of readiness, weights of impact, balance of the axes, and two methods."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draws:
    """Drawn choices, one row for each draw; fields are named as in :data:`FACTORS`.

    ``readiness`` and ``impact`` hold weights that add up to 1, ``balance`` the shares of both
    axes; ``normalisation`` and ``missing`` are places in :data:`METHODS` and :data:`RULES`.
    """

    readiness: Array
    impact: Array
    balance: Array
    normalisation: Choices
    missing: Choices

    def swapped(self, factor: str, other: "Draws") -> "Draws":
        """Return these draws with one factor taken from others."""
        return replace(self, **{factor: getattr(other, factor)})


def draw(pool: Pool, size: int, random: np.random.Generator) -> Draws:
    """Draw choices for a pool; the same generator state gives the same draws."""
    scoring = pool.scoring

    def around(weights: list[float]) -> Array:
        return _dirichlet(np.array(weights), scoring.concentration, size, random)

    return Draws(
        readiness=around(weights_of(pool, Axis.READINESS)),
        impact=around(weights_of(pool, Axis.IMPACT)),
        balance=around([scoring.balance[axis] for axis in Axis]),
        normalisation=random.integers(len(METHODS), size=size),
        missing=random.integers(len(RULES), size=size),
    )


def weights_of(pool: Pool, axis: Axis) -> list[float]:
    """Return the weights of an axis, in the order of the columns."""
    return [column.weight for column in pool.columns if column.criterion.axis is axis]


def _dirichlet(
    weights: Array, concentration: float, size: int, random: np.random.Generator
) -> Array:
    """Draw weights with the given ones as their mean; a weight of zero stays zero."""
    counted = weights > 0
    drawn = np.zeros((size, len(weights)))
    shares = weights[counted] / weights.sum()
    drawn[:, counted] = random.dirichlet(concentration * shares, size)
    return drawn
