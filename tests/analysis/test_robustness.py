"""How far the order holds: fast against naive, ours against SALib's, and what it must say."""

import itertools
import time
from dataclasses import replace
from statistics import fmean

import numpy as np
import pytest
from SALib.analyze import sobol as salib

from ratify.analysis.draws import FACTORS, METHODS, RULES, draw
from ratify.analysis.robustness import _places, _tables, ranked_down, robustness, scores
from ratify.analysis.shortlist import shortlist
from ratify.analysis.sobol import indices
from ratify.vocabulary import Axis
from tests.analysis.worlds import DAY, charter, scoring, world


def invented(choices=None, record=None):
    record = record or world()
    return shortlist(record, DAY, charter(record), choices or scoring())


def naive_ranks(answer, drawn, at):
    """Score one draw as a hand would: rebuild the scoring and ask for the shortlist again."""
    pool = answer.pool
    codes = {
        axis: [item.criterion.code for item in pool.columns if item.criterion.axis is axis]
        for axis in Axis
    }
    weights = dict(zip(codes[Axis.READINESS], drawn.readiness[at].tolist(), strict=True))
    weights |= dict(zip(codes[Axis.IMPACT], drawn.impact[at].tolist(), strict=True))
    choices = replace(
        pool.scoring,
        normalisation=METHODS[drawn.normalisation[at]],
        missing=RULES[drawn.missing[at]],
        balance=dict(zip(Axis, drawn.balance[at].tolist(), strict=True)),
        criteria={
            code: replace(pool.scoring.criteria[code], weight=weight)
            for code, weight in weights.items()
        },
    )
    again = invented(choices)
    return {(row.state, row.instrument): row.rank for row in again.rows}


def test_a_naive_reference_gives_the_same_ranks_draw_by_draw():
    answer = invented()
    drawn = draw(answer.pool, 60, np.random.default_rng(1))
    rows = list(answer.rows)
    tables = _tables(answer.pool, _places(answer.pool, rows))

    fast = ranked_down(scores(answer.pool, tables, drawn))

    for at in range(60):
        slow = naive_ranks(answer, drawn, at)
        assert [slow[row.state, row.instrument] for row in rows] == fast[at].tolist()


def test_shares_and_ranges_are_those_of_the_ranks_that_were_drawn():
    answer = invented()
    found = robustness(answer, top=2, draws=200, seed=7)
    random = np.random.default_rng(7)
    samples = [draw(answer.pool, 100, random) for _ in range(2)]
    ranks = [naive_ranks(answer, drawn, at) for drawn in samples for at in range(100)]

    for row in found.rows:
        own = sorted(one[row.state, row.instrument] for one in ranks)
        assert row.top_share == pytest.approx(fmean(rank <= 2 for rank in own))
        assert (row.low, row.median, row.high) == (own[9], own[99], own[189])


def test_the_same_seed_gives_the_same_answer_and_another_seed_nearly():
    answer = invented()
    first, again = (robustness(answer, top=1, draws=2000, seed=3) for _ in range(2))
    other = robustness(answer, top=1, draws=2000, seed=4)

    assert first == again
    for one, two in zip(first.rows, other.rows, strict=True):
        assert one.top_share == pytest.approx(two.top_share, abs=0.06)


def test_a_state_that_is_best_on_everything_is_first_in_every_draw():
    answer = invented(scoring(awaits_deposit=1, rec_leverage=0, remittances=1))
    found = robustness(answer, top=1, draws=1000)

    best = found.rows[0]
    assert (best.state, best.top_share, best.low, best.high) == ("XCC", 1.0, 1, 1)
    assert all(item.first is None for item in best.factors.values())


def test_a_weight_of_zero_stays_zero_in_every_draw():
    answer = invented(scoring(signed=1, rec_peers=3, migrants=2))
    drawn = draw(answer.pool, 500, np.random.default_rng(1))

    assert drawn.readiness.sum(axis=1) == pytest.approx(np.ones(500))
    assert np.count_nonzero(drawn.readiness.sum(axis=0)) == 2
    assert drawn.impact[:, 0] == pytest.approx(np.ones(500))


def test_weights_are_drawn_around_those_of_the_file_and_closer_when_it_says_so():
    answer = invented(scoring(signed=1, rec_peers=3, migrants=2))
    loose = draw(answer.pool, 20_000, np.random.default_rng(1)).readiness
    pool = replace(answer.pool, scoring=replace(answer.pool.scoring, concentration=2000.0))
    tight = draw(pool, 20_000, np.random.default_rng(1)).readiness

    assert loose.mean(axis=0)[[0, 4]] == pytest.approx([0.25, 0.75], abs=0.01)
    # variance of a Dirichlet share: p (1 - p) / (concentration + 1)
    assert loose[:, 0].var() == pytest.approx(0.25 * 0.75 / 21, rel=0.05)
    assert tight[:, 0].var() == pytest.approx(0.25 * 0.75 / 2001, rel=0.05)


def test_without_candidates_there_is_nothing_to_be_robust():
    answer = invented(record=world(memberships=()))

    assert robustness(answer, top=10).rows == ()
    assert robustness(answer, top=10).mean_shift is None


def test_equal_scores_share_the_better_rank():
    ranks = ranked_down(np.array([[3.0, 5.0, 5.0, 1.0], [2.0, 2.0, 2.0, np.nan]]))

    assert ranks.tolist() == [[3, 1, 1, 4], [1, 1, 1, 4]]


def ishigami(x):
    return np.sin(x[:, 0]) + 7 * np.sin(x[:, 1]) ** 2 + 0.1 * x[:, 2] ** 4 * np.sin(x[:, 0])


def ishigami_outputs(size):
    random = np.random.default_rng(5)
    base, other = (random.uniform(-np.pi, np.pi, (size, 3)) for _ in range(2))
    swapped = []
    for factor in range(3):
        mixed = base.copy()
        mixed[:, factor] = other[:, factor]
        swapped.append(ishigami(mixed)[:, None])
    return ishigami(base)[:, None], ishigami(other)[:, None], swapped


def test_the_indices_of_a_known_function_are_found():
    found = indices(*ishigami_outputs(200_000))

    first = [one[0].first for one in found]
    total = [one[0].total for one in found]
    assert first == pytest.approx([0.3139, 0.4424, 0.0], abs=0.01)
    assert total == pytest.approx([0.5576, 0.4424, 0.2437], abs=0.01)
    for one, expected in zip(found, (0.3139, 0.4424, 0.0), strict=True):
        assert abs(one[0].first - expected) < 2 * one[0].first_error


def test_the_indices_are_those_of_an_independent_library():
    base, other, swapped = ishigami_outputs(512)
    outputs = np.hstack([base, *swapped, other]).ravel()
    problem = {"num_vars": 3, "names": ["a", "b", "c"], "bounds": [[-np.pi, np.pi]] * 3}
    theirs = salib.analyze(problem, outputs, calc_second_order=False, seed=1)

    ours = [one[0] for one in indices(base, other, swapped)]
    assert [one.first for one in ours] == pytest.approx(theirs["S1"].tolist())
    assert [one.total for one in ours] == pytest.approx(theirs["ST"].tolist())
    for mine, bootstrapped in zip(ours, theirs["S1_conf"], strict=True):
        assert mine.first_error == pytest.approx(bootstrapped, rel=0.5)


def test_a_choice_that_changes_nothing_has_no_share_in_the_spread():
    # one criterion on each axis: weights, and what is missing, cannot matter
    answer = invented(scoring(recent_acts=1, emigrants=1))
    found = robustness(answer, top=1, draws=2000)

    assert set(found.shift) == set(FACTORS)
    for factor in ("readiness", "impact"):
        assert found.shift[factor].total == pytest.approx(0)
    assert found.shift["balance"].total + found.shift["normalisation"].total > 0.5


def crowd(size):
    """A pool as large as the continent: the four candidates over and over."""
    answer = invented()
    pool = answer.pool
    places = list(itertools.islice(itertools.cycle(range(len(pool.positions))), size))
    positions = tuple(
        replace(pool.positions[at], state=f"Q{number:02d}") for number, at in enumerate(places)
    )
    jitter = np.random.default_rng(2)
    columns = tuple(
        replace(
            column,
            readings=tuple(column.readings[at] for at in places),
            values=tuple(
                None if column.values[at] is None else column.values[at] + jitter.normal()
                for at in places
            ),
        )
        for column in pool.columns
    )
    rows = tuple(
        replace(answer.rows[0], state=position.state, rank=rank)
        for rank, position in enumerate(positions, start=1)
    )
    grown = replace(
        pool,
        positions=positions,
        columns=columns,
        regions=tuple(pool.regions[at] for at in places),
        shown=tuple(range(size)),
    )
    return replace(answer, pool=grown, rows=rows)


def test_ten_thousand_draws_over_a_continent_take_less_than_two_seconds():
    answer = crowd(55)
    spent = []
    for _ in range(3):
        start = time.process_time()
        found = robustness(answer, top=10, draws=10_000)
        spent.append(time.process_time() - start)

    assert found.draws == 10_000
    assert min(spent) < 2
