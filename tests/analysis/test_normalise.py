"""From values to points, by three methods and three ways with what is missing."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ratify.analysis.normalise import filled, on_scale, points, spread
from ratify.analysis.scoring import MissingRule, Normalisation, Scale

VALUES = (10.0, None, 20.0, 50.0, 20.0)


def test_minmax_runs_from_0_to_100():
    assert points(VALUES, Normalisation.MINMAX, more_is_better=True) == (0, None, 25, 100, 25)


def test_rank_gives_equals_their_mean_place():
    assert points(VALUES, Normalisation.RANK, more_is_better=True) == (0, None, 50, 100, 50)


def test_zscore_gives_25_points_for_a_standard_deviation():
    # mean 25, deviations -15, -5, 25, -5: variance 225, deviation 15
    found = points(VALUES, Normalisation.ZSCORE, more_is_better=True)
    expected = (25.0, None, 50 - 25 / 3, 50 + 25 * 25 / 15, 50 - 25 / 3)

    assert found[1] is None
    assert [one for one in found if one is not None] == pytest.approx(
        [one for one in expected if one is not None]
    )


@pytest.mark.parametrize("method", list(Normalisation))
def test_where_less_is_better_the_points_turn_round(method):
    up = points((1.0, 2.0, 4.0), method, more_is_better=True)
    down = points((-1.0, -2.0, -4.0), method, more_is_better=False)

    assert up == down


@pytest.mark.parametrize("method", list(Normalisation))
def test_a_criterion_on_which_all_are_equal_gives_the_middle(method):
    assert points((7.0, 7.0, None), method, more_is_better=True) == (50.0, 50.0, None)
    assert points((7.0,), method, more_is_better=True) == (50.0,)


@pytest.mark.parametrize("method", list(Normalisation))
def test_nothing_known_gives_no_points(method):
    assert points((None, None), method, more_is_better=True) == (None, None)
    assert spread((None, None)).known == 0


def test_a_log_scale_compares_orders_of_magnitude():
    assert on_scale(999, Scale.LOG) == pytest.approx(3)
    assert on_scale(0, Scale.LOG) == 0
    assert on_scale(999, Scale.LINEAR) == 999


def test_only_what_is_missing_is_stood_in_never_what_is_not_asked():
    points_ = (0.0, None, 40.0, None)
    missing = (False, True, False, False)
    regions = ("W", "W", "E", "E")

    assert filled(points_, missing, MissingRule.LEAVE_OUT, regions) == points_
    assert filled(points_, missing, MissingRule.MEDIAN, regions) == (0.0, 20.0, 40.0, None)
    assert filled(points_, missing, MissingRule.REGION, regions) == (0.0, 0.0, 40.0, None)


def test_a_region_of_which_nothing_is_known_takes_the_median_of_all():
    found = filled((0.0, 40.0, None), (False, False, True), MissingRule.REGION, ("W", "W", "E"))

    assert found == (0.0, 40.0, 20.0)


def test_a_criterion_of_which_nothing_is_known_stays_empty_and_never_becomes_zero():
    assert filled((None, None), (True, True), MissingRule.MEDIAN, ("W", "E")) == (None, None)


@given(
    st.lists(st.one_of(st.none(), st.floats(-1e6, 1e6)), min_size=1, max_size=20),
    st.sampled_from([Normalisation.MINMAX, Normalisation.RANK]),
)
def test_points_keep_the_order_and_the_bounds(values, method):
    found = points(values, method, more_is_better=True)

    pairs = [(v, p) for v, p in zip(values, found, strict=True) if v is not None]
    assert all(0 <= p <= 100 for _, p in pairs)
    ordered = sorted(pairs)
    assert all(low[1] <= high[1] for low, high in pairwise(ordered))
