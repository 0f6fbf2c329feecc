"""How far the order of a shortlist depends on how it was made (OECD/JRC Handbook, step 7).

All choices are drawn many times at once; every draw gives an order. What is told: in how many
draws a State is in the top N, between which ranks it lies, and which choice moves it. The only
module of the program, with its two helpers, that computes with arrays.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ratify.analysis.candidate import Candidate
from ratify.analysis.draws import FACTORS, METHODS, RULES, Draws, draw
from ratify.analysis.pool import Pool
from ratify.analysis.shortlist import DECIMALS, Shortlist
from ratify.analysis.sobol import Array, Indices, indices
from ratify.vocabulary import Axis

DRAWS = 10_000
SEED = 20_150_131
LOW, HIGH = 0.05, 0.95


@dataclass(frozen=True, slots=True, kw_only=True)
class RankRange:
    """How the rank of one candidate varies over the draws.

    :param top_share: share of the draws in which it is among the top N.
    :param low: best rank but for the best 5 % of the draws; ``high`` the worst but for the worst
        5 %: nine draws in ten lie between them.
    :param factors: by factor, how much of the variation of its rank is due to it.
    """

    state: str
    instrument: str
    rank: int
    top_share: float
    low: int
    median: int
    high: int
    factors: Mapping[str, Indices]


@dataclass(frozen=True, slots=True, kw_only=True)
class Robustness:
    """The robustness of one shortlist.

    :param top: the N of "top N".
    :param draws: how many draws the shares and ranges rest on; ``seed`` reproduces them.
    :param shift: by factor, how much it contributes to the average shift of all ranks against
        the list as scored.
    :param mean_shift: that average shift, in ranks; None without candidates.
    """

    top: int
    draws: int
    seed: int
    rows: tuple[RankRange, ...]
    shift: Mapping[str, Indices]
    mean_shift: float | None


def robustness(shortlist: Shortlist, top: int, draws: int = DRAWS, seed: int = SEED) -> Robustness:
    """Draw all choices and return how the ranks of the shortlist hold.

    Candidates without a rank are left out. The draws are the two samples of Saltelli's scheme,
    half of ``draws`` each; the sensitivity takes half as many evaluations more for each factor.
    """
    ranked = [row for row in shortlist.rows if row.rank is not None]
    if not ranked:
        return Robustness(top=top, draws=0, seed=seed, rows=(), shift={}, mean_shift=None)
    half = max(1, draws // 2)
    drawn, by_factor = _evaluated(shortlist, ranked, half, np.random.default_rng(seed))
    return Robustness(
        top=top,
        draws=2 * half,
        seed=seed,
        rows=tuple(_ranges(ranked, drawn[:, 1:], by_factor, top)),
        shift=_named(by_factor, 0),
        mean_shift=float(drawn[:, 0].mean()),
    )


def _evaluated(
    shortlist: Shortlist, ranked: Sequence[Candidate], half: int, random: np.random.Generator
) -> tuple[Array, list[list[Indices]]]:
    """Return shift and ranks by draw, and the indices of each factor on each of them."""
    pool = shortlist.pool
    tables = _tables(pool, _places(pool, ranked))
    reference = np.array([float(row.rank or 0) for row in ranked])
    base, other = draw(pool, half, random), draw(pool, half, random)

    def outputs(drawn: Draws) -> Array:
        ranks = ranked_down(scores(pool, tables, drawn))
        shift = np.abs(ranks - reference).mean(axis=1, keepdims=True)
        return np.concatenate([shift, ranks], axis=1)

    at_base, at_other = outputs(base), outputs(other)
    swapped = [outputs(base.swapped(factor, other)) for factor in FACTORS]
    return np.concatenate([at_base, at_other]), indices(at_base, at_other, swapped)


def _ranges(
    ranked: Sequence[Candidate], ranks: Array, by_factor: list[list[Indices]], top: int
) -> Iterator[RankRange]:
    low, middle, high = np.quantile(ranks, [LOW, 0.5, HIGH], axis=0, method="inverted_cdf")
    shares = (ranks <= top).mean(axis=0)
    for at, row in enumerate(ranked):
        yield RankRange(
            state=row.state,
            instrument=row.instrument,
            rank=row.rank or 0,
            top_share=float(shares[at]),
            low=int(low[at]),
            median=int(middle[at]),
            high=int(high[at]),
            factors=_named(by_factor, 1 + at),
        )


def scores(pool: Pool, tables: Sequence[Sequence[Array]], drawn: Draws) -> Array:
    """Return the score of each candidate in each draw; NaN where an axis knows nothing.

    :param tables: points by normalisation and by treatment of missing data, each of shape
        (candidates, criteria), NaN where a criterion is left out.
    """
    found = np.empty((len(drawn.balance), tables[0][0].shape[0]))
    on_axis = {
        axis: np.array([column.criterion.axis is axis for column in pool.columns]) for axis in Axis
    }
    for method in range(len(METHODS)):
        for rule in range(len(RULES)):
            rows = (drawn.normalisation == method) & (drawn.missing == rule)
            points = tables[method][rule]
            ready = _means(points[:, on_axis[Axis.READINESS]], drawn.readiness[rows])
            matters = _means(points[:, on_axis[Axis.IMPACT]], drawn.impact[rows])
            balance = drawn.balance[rows]
            found[rows] = balance[:, :1] * ready + balance[:, 1:] * matters
    return found


def ranked_down(found: Array) -> Array:
    """Return competition ranks by row: 1 for the highest score, equals share the better rank."""
    rounded = -np.round(np.nan_to_num(found, nan=-np.inf), DECIMALS)
    order = np.argsort(rounded, axis=1)
    ordered = np.take_along_axis(rounded, order, axis=1)
    places = np.tile(np.arange(1, found.shape[1] + 1, dtype=np.int32), (len(found), 1))
    places[:, 1:][ordered[:, 1:] == ordered[:, :-1]] = 0
    ranks = np.empty_like(found)
    np.put_along_axis(ranks, order, np.maximum.accumulate(places, axis=1), axis=1)
    return ranks


def _means(points: Array, weights: Array) -> Array:
    known = ~np.isnan(points)
    total = weights @ known.T
    with np.errstate(invalid="ignore"):
        return np.asarray((weights @ np.nan_to_num(points).T) / total)


def _places(pool: Pool, ranked: Sequence[Candidate]) -> list[int]:
    places = {(item.state, item.instrument): at for at, item in enumerate(pool.positions)}
    return [places[row.state, row.instrument] for row in ranked]


def _tables(pool: Pool, places: list[int]) -> list[list[Array]]:
    return [
        [
            np.array(
                [column.points(method, rule, pool.regions) for column in pool.columns],
                dtype=float,
            ).T[places]
            for rule in RULES
        ]
        for method in METHODS
    ]


def _named(by_factor: list[list[Indices]], output: int) -> dict[str, Indices]:
    return {factor: found[output] for factor, found in zip(FACTORS, by_factor, strict=True)}
