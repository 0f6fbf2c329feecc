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
    varies = variance > np.finfo(float).eps
    width = _HALF_WIDTH / np.sqrt(len(base))
    moved = mixed - base
    columns = []
    for products in (other * moved, moved**2 / 2):
        columns.append(_over(products.mean(axis=0), variance, varies))
        columns.append(_over(products.std(axis=0) * width, variance, varies))
    return [
        Indices(first=first, first_error=first_error, total=total, total_error=total_error)
        for first, first_error, total, total_error in zip(*columns, strict=True)
    ]


def _over(amount: Array, variance: Array, varies: NDArray[np.bool_]) -> list[float | None]:
    shares = np.divide(amount, variance, out=np.zeros_like(amount), where=varies)
    return [float(share) if there else None for share, there in zip(shares, varies, strict=True)]
