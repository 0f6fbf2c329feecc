"""Variance-based sensitivity: how much of a spread is due to each choice (Sobol indices).

Estimators of Saltelli et al. (2010) for the first order and of Jansen (1999) for the total, as the
OECD/JRC Handbook recommends them (step 7). Factors are independent; a factor may itself be a
group, such as all weights of an axis, which is swapped as a whole.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
_HALF_WIDTH = 1.96


@dataclass(frozen=True, slots=True, kw_only=True)
class Indices:
    """First-order and total index of one factor on one output, with half a 95 % interval.

    The first order is the share of the variance that would go if the factor were fixed; the total
    is the share that would stay if all others were. Their difference is interaction. All are None
    where the output does not vary.
    """

    first: float | None
    first_error: float | None
    total: float | None
    total_error: float | None


def indices(base: Array, other: Array, swapped: list[Array]) -> list[list[Indices]]:
    """Return the indices of each factor on each output: one list for each factor.

    :param base: outputs at the sample A, of shape (draws, outputs); ``other`` those at B.
    :param swapped: for each factor, the outputs at A with that factor taken from B.
    """
    centre = np.mean([base.mean(axis=0), other.mean(axis=0), *(y.mean(axis=0) for y in swapped)], 0)
    variance = np.concatenate([base, other]).var(axis=0)
    return [_of_factor(base - centre, other - centre, y - centre, variance) for y in swapped]


def _of_factor(base: Array, other: Array, mixed: Array, variance: Array) -> list[Indices]:
    first = other * (mixed - base)
    total = (base - mixed) ** 2 / 2
    return [
        _estimate(first[:, output], total[:, output], float(variance[output]))
        for output in range(base.shape[1])
    ]


def _estimate(first: Array, total: Array, variance: float) -> Indices:
    if variance <= np.finfo(float).eps:
        return Indices(first=None, first_error=None, total=None, total_error=None)
    width = _HALF_WIDTH / (variance * np.sqrt(len(first)))
    return Indices(
        first=float(first.mean() / variance),
        first_error=float(first.std() * width),
        total=float(total.mean() / variance),
        total_error=float(total.std() * width),
    )
