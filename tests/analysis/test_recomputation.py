"""Every number of the real shortlist, recomputed by hand from what stands behind it."""

import math
from datetime import date

import pytest

from ratify.analysis.scope import scope
from ratify.analysis.scoring import Scale
from ratify.analysis.shortlist import shortlist
from ratify.register import Found
from ratify.seeds import baseline_folder
from ratify.seeds.scoring import read_scoring
from ratify.vocabulary import Axis, Quadrant

DAY = date(2026, 11, 21)


@pytest.fixture(scope="module", params=["NIAMEY", "C189", "ICRMW"])
def answer(request, baseline):
    named = scope(baseline, DAY, [Found("instrument", request.param)])
    return shortlist(baseline, DAY, named, read_scoring(baseline_folder()))


def by_hand(answer, point):
    """Points of one value between the lowest and the highest of all candidates."""
    scoring, spread = answer.pool.scoring, answer.spreads[point.criterion.code]
    value = point.reading.value
    if scoring.criteria[point.criterion.code].scale is Scale.LOG:
        value = math.log10(1 + value)
    if spread.low == spread.high:
        return 50.0
    share = (value - spread.low) / (spread.high - spread.low)
    return 100 * (share if point.criterion.more_is_better else 1 - share)


def test_points_follow_from_the_value_and_the_spread(answer):
    for row in answer.rows:
        for point in row.points:
            if point.reading.value is None:
                assert point.points is None
            else:
                assert point.points == pytest.approx(by_hand(answer, point))


def test_axes_and_score_follow_from_the_points_and_the_weights(answer):
    for row in answer.rows:
        axes = {}
        for axis in Axis:
            known = [
                point
                for point in row.points
                if point.criterion.axis is axis and point.points is not None
            ]
            weights = sum(answer.pool.scoring.weight(point.criterion.code) for point in known)
            axes[axis] = sum(point.points * point.weight for point in known) / weights
        assert row.readiness == pytest.approx(axes[Axis.READINESS])
        assert row.impact == pytest.approx(axes[Axis.IMPACT])
        assert row.score == pytest.approx(sum(axes.values()) / 2)


def test_ranks_and_quadrants_follow_from_the_scores_and_the_cuts(answer):
    scores = [row.score for row in answer.rows]
    for row in answer.rows:
        assert row.rank == 1 + sum(score > row.score + 1e-9 for score in scores)
        ready = row.readiness >= answer.cuts[Axis.READINESS]
        matters = row.impact >= answer.cuts[Axis.IMPACT]
        assert (
            row.quadrant
            is {
                (True, True): Quadrant.READY_HIGH,
                (True, False): Quadrant.READY_LOW,
                (False, True): Quadrant.NOT_READY_HIGH,
                (False, False): Quadrant.NOT_READY_LOW,
            }[ready, matters]
        )
