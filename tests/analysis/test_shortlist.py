"""Whom to approach first, with every number recomputable by hand."""

from dataclasses import replace
from datetime import date

import pytest

from ratify.analysis.scope import scope
from ratify.analysis.scoring import MissingRule, Normalisation, with_weights
from ratify.analysis.shortlist import shortlist
from ratify.errors import BadWeights, Exit
from ratify.register import Found
from ratify.seeds import baseline_folder
from ratify.seeds.scoring import read_scoring
from ratify.vocabulary import Axis, Quadrant, Standing
from tests.analysis.worlds import DAY, charter, scoring, world
from tests.builders import MEMBERSHIPS


def ranked(day=DAY, *, rec="", record=None, choices=None, **weights):
    record = record or world()
    wanted = choices or scoring(**weights)
    return shortlist(record, day, charter(record, day, rec=rec), wanted)


def test_those_who_are_bound_are_no_candidates():
    assert {row.state for row in ranked().rows} == {"XAA", "XBB", "XCC", "XDD"}


def test_points_run_from_the_lowest_to_the_highest_candidate():
    answer = ranked(signed=1, emigrants=1)
    impact = {row.state: row.impact for row in answer.rows}

    assert answer.spreads["emigrants"].low == 100
    assert answer.spreads["emigrants"].high == 400
    assert impact == {
        "XAA": 100.0,
        "XBB": 0.0,
        "XCC": pytest.approx(100 / 3),
        "XDD": pytest.approx(200 / 3),
    }


def test_the_score_is_the_balance_of_both_axes_and_gives_the_order():
    answer = ranked(signed=1, emigrants=1)

    told = [(row.rank, row.state, row.readiness, round(row.score, 3)) for row in answer.rows]
    assert told == [
        (1, "XCC", 100.0, 66.667),
        (2, "XAA", 0.0, 50.0),
        (2, "XBB", 100.0, 50.0),
        (4, "XDD", 0.0, 33.333),
    ]


def test_a_missing_value_is_left_out_and_the_other_weights_count():
    answer = ranked(signed=1, migrants=3, remittances=1)
    row = next(row for row in answer.rows if row.state == "XBB")

    # remittances are missing: the axis is migrants alone, 100 of 100
    assert row.impact == 100.0
    assert row.missing == (
        "Step on the national path",
        "Law already compatible",
        "Remittances received",
    )


def test_a_missing_value_may_be_stood_in_by_the_median_of_all():
    choices = replace(scoring(signed=1, migrants=3, remittances=1), missing=MissingRule.MEDIAN)
    answer = ranked(choices=choices)
    row = next(row for row in answer.rows if row.state == "XBB")

    # remittances of the others: 2, 6, 4 -> 0, 100, 50 points; median 50
    assert row.impact == pytest.approx((3 * 100 + 1 * 50) / 4)
    assert [point.criterion.code for point in row.points if point.stand_in] == ["remittances"]


def test_a_missing_value_may_be_stood_in_by_the_median_of_the_region():
    choices = replace(scoring(signed=1, migrants=3, remittances=1), missing=MissingRule.REGION)
    row = next(row for row in ranked(choices=choices).rows if row.state == "XBB")

    # of the Western candidates only XAA has remittances: 2, the lowest of all, 0 points
    assert row.impact == pytest.approx((3 * 100 + 1 * 0) / 4)


@pytest.mark.parametrize("method", list(Normalisation))
def test_contributions_add_up_to_the_axis_and_the_axes_to_the_score(method):
    for row in ranked(choices=replace(scoring(), normalisation=method)).rows:
        for axis, expected in ((Axis.READINESS, row.readiness), (Axis.IMPACT, row.impact)):
            points = [point for point in row.points if point.criterion.axis is axis]
            counted = [point for point in points if point.points is not None]
            weights = sum(point.weight for point in counted)
            by_hand = sum(point.points * point.weight for point in counted) / weights
            assert by_hand == pytest.approx(expected)
            assert sum(point.contribution for point in counted) == pytest.approx(expected)
        assert row.score == pytest.approx((row.readiness + row.impact) / 2)


def test_a_state_of_which_an_axis_knows_nothing_is_listed_last_without_a_rank():
    answer = ranked(signed=1, migrants=1)

    assert [row.state for row in answer.rows][-1] == "XDD"
    assert (answer.rows[-1].rank, answer.rows[-1].score) == (None, None)
    assert "Migrants in the State" in answer.rows[-1].missing


def test_quadrants_are_cut_at_the_medians_of_all_candidates():
    answer = ranked(signed=1, emigrants=1)

    assert answer.cuts == pytest.approx({Axis.READINESS: 50.0, Axis.IMPACT: 50.0})
    groups = {item: [row.state for row in answer.quadrant(item)] for item in Quadrant}
    assert groups == {
        Quadrant.READY_HIGH: [],
        Quadrant.READY_LOW: ["XBB", "XCC"],
        Quadrant.NOT_READY_HIGH: ["XAA", "XDD"],
        Quadrant.NOT_READY_LOW: [],
    }
    assert all(row.rank is None for item in Quadrant for row in answer.quadrant(item))


def test_a_rec_shows_its_own_members_with_the_points_that_they_have_among_all():
    everyone = {row.state: row.score for row in ranked().rows}
    members = ranked(rec="XREC")

    assert {row.state for row in members.rows} == {"XAA", "XBB"}
    assert all(row.score == everyone[row.state] for row in members.rows)
    assert [row.rank for row in members.rows] == [1, 2]


def test_the_reasons_stand_in_the_order_of_what_they_contribute():
    row = next(row for row in ranked(signed=1, migrants=3, emigrants=1).rows if row.state == "XCC")

    assert row.reasons == ("Signed 2010-01-01", "2,000 migrants (2019)", "200 emigrants (2019)")


def test_what_is_the_same_for_all_candidates_is_no_reason():
    row = next(row for row in ranked(awaits_deposit=1, threshold=1, emigrants=1).rows)

    assert row.state == "XCC"
    assert row.reasons == ("Consented on 2019-07-01, not deposited", "200 emigrants (2019)")
    assert [point.points for point in row.points if point.criterion.code == "threshold"] == [50.0]


def test_a_treaty_not_in_force_names_who_could_bring_it_and_how_many_are_missing():
    (outlook,) = ranked().outlooks

    assert (outlook.entry.have, outlook.entry.needed, outlook.entry.to_go) == (1, 3, 2)
    assert outlook.to_deposit == ("XCC",)
    assert outlook.to_ratify == ("XBB",)
    assert set(outlook.to_accede) == {"XAA", "XDD"}
    assert outlook.enough


def test_before_the_adoption_and_without_candidates_the_list_is_empty():
    assert ranked(day=date(2006, 7, 1)).rows == ()
    outside = tuple(item for item in MEMBERSHIPS if item.organisation != "AU")
    assert ranked(record=world(memberships=outside)).rows == ()


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"signed": -1}, "The weight of signed is -1, which is below zero."),
        ({"signed": float("nan")}, "The weight of signed is nan, which is not a finite number."),
        ({"signed": float("inf")}, "The weight of signed is inf, which is not a finite number."),
        ({"signed": "two"}, "The weight of signed is 'two', which is not a number."),
        ({"signed": True}, "The weight of signed is True, which is not a number."),
        ({"signd": 1}, "No criterion is called 'signd'."),
    ],
)
def test_a_weight_that_makes_no_sense_is_refused(given, sentence):
    with pytest.raises(BadWeights) as caught:
        with_weights(scoring(), given)

    assert caught.value.sentence == sentence
    assert caught.value.exit_code is Exit.USAGE


def test_an_unknown_criterion_is_answered_with_the_nearest_and_all():
    with pytest.raises(BadWeights) as caught:
        with_weights(scoring(), {"signd": 1})

    assert caught.value.hint.startswith("Did you mean signed? The criteria are: signed, ")


def test_weights_that_are_all_zero_on_an_axis_order_nothing():
    nothing = dict.fromkeys(
        ("migrants", "emigrants", "remittances", "threshold", "rec_leverage"), 0
    )
    with pytest.raises(BadWeights, match="No criterion of impact has a weight above zero"):
        ranked(choices=with_weights(scoring(), nothing))


def test_other_weights_give_another_order():
    first = ranked(
        choices=with_weights(scoring(signed=1, migrants=1, emigrants=1), {"migrants": 0})
    )
    second = ranked(
        choices=with_weights(scoring(signed=1, migrants=1, emigrants=1), {"emigrants": 0})
    )

    assert [row.state for row in first.rows] != [row.state for row in second.rows]
    assert Standing.PARTY not in {row.standing for row in first.rows}


def test_niamey_names_who_could_bring_it_into_force_and_how_many_are_missing(baseline):
    day = date(2026, 11, 21)
    scoring_ = read_scoring(baseline_folder())
    named = scope(baseline, day, [Found("instrument", "NIAMEY")])
    answer = shortlist(baseline, day, named, scoring_)
    (outlook,) = answer.outlooks

    assert (outlook.entry.have, outlook.entry.needed, outlook.entry.to_go) == (11, 15, 4)
    assert len(outlook.to_deposit) + len(outlook.to_ratify) + len(outlook.to_accede) == 44
    assert outlook.enough
    standings = {row.state: row.standing for row in answer.rows}
    assert {standings[state] for state in outlook.to_ratify} == {Standing.SIGNED}
    assert all(row.reasons for row in answer.rows[:10])


def test_the_sahrawi_republic_is_no_candidate_for_an_ilo_convention(baseline):
    day = date(2026, 11, 21)
    named = scope(baseline, day, [Found("instrument", "C189")])
    answer = shortlist(baseline, day, named, read_scoring(baseline_folder()))

    assert len(answer.rows) == 54 - 7
    assert "ESH" not in {row.state for row in answer.rows}


def test_all_instruments_at_once_give_pairs(baseline):
    day = date(2026, 11, 21)
    answer = shortlist(baseline, day, scope(baseline, day), read_scoring(baseline_folder()))

    assert len({(row.state, row.instrument) for row in answer.rows}) == len(answer.rows)
    assert {outlook.entry.instrument for outlook in answer.outlooks} == {"NIAMEY", "FMP"}
