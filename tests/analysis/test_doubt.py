"""What is not certain stands beside every number that it goes into."""

from datetime import date

import pytest

from ratify.analysis.doubt import doubt_of
from ratify.analysis.harmonisation import harmonisation
from ratify.analysis.scope import scope
from ratify.analysis.shortlist import shortlist
from ratify.analysis.trend import trend
from ratify.register import Found
from ratify.seeds import baseline_folder
from ratify.seeds.scoring import read_scoring
from ratify.vocabulary import Verification
from tests.builders import act

DAY = date(2026, 11, 21)
C189 = Found("instrument", "C189")


@pytest.mark.parametrize(
    ("day", "verification", "words"),
    [
        ("2020-01-01", Verification.EXACT, ""),
        ("2020-01-01", Verification.YEAR, "day not verified"),
        ("2020", Verification.YEAR, ""),
        ("2020-01-01", Verification.PARTIAL, "partial"),
        ("2020-01-01", Verification.UNVERIFIED, "unverified"),
    ],
)
def test_an_act_says_what_was_not_verified(day, verification, words):
    assert doubt_of(act("XAU", "XAA", "signature", day, verification=verification)) == words


def test_angola_s_unverified_ratification_counts_and_is_named(baseline):
    named = scope(baseline, DAY, [C189])
    (over_time,) = trend(baseline, DAY, named)
    by_rec = {row.rec: row for row in harmonisation(baseline, DAY, named).rows}

    assert over_time.unverified == ("AGO",)
    assert over_time.years[-1].consents == 7
    assert by_rec["SADC"].unverified == by_rec["ECCAS"].unverified == ("AGO",)
    assert by_rec["ECOWAS"].unverified == ()


def test_a_reason_that_rests_on_it_says_so(baseline):
    answer = shortlist(baseline, DAY, scope(baseline, DAY, [C189]), read_scoring(baseline_folder()))
    congo = next(row for row in answer.rows if row.state == "COD")
    (peers,) = (point for point in congo.points if point.criterion.code == "rec_peers")

    assert peers.reading.sentence.endswith("are bound (unverified: AGO)")
