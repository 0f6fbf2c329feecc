"""What charts say: the numbers of the answers that they draw."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ratify.analysis.scope import Scope, scope
from ratify.analysis.shortlist import shortlist
from ratify.errors import UsageProblem
from ratify.law import positions, totals
from ratify.present.charts import (
    Paper,
    gaps_chart,
    rec_trend_chart,
    shortlist_chart,
    trend_chart,
)
from ratify.present.charts.picture import Lines, Scatter, Squares
from ratify.register import Register
from ratify.seeds import baseline_folder
from ratify.seeds.scoring import read_scoring
from ratify.vocabulary import Standing
from tests.present.charts.world import ALL, TODAY, everything, usual


def lines(figure: object) -> Lines:
    body = figure.picture.body  # type: ignore[attr-defined]
    assert isinstance(body, Lines)
    return body


def test_a_trend_ends_in_the_totals_of_the_day(baseline: Register) -> None:
    (panel,) = lines(trend_chart(baseline, ["YOUTH"], TODAY)).panels
    found = totals(baseline, "YOUTH", positions(baseline, "YOUTH", TODAY), TODAY)
    ends = {one.kind: one.values[-1] for one in panel.series}
    assert ends == {
        "eligible": found.eligible,
        "signatures": found.signatures,
        "consents": found.consents,
        "parties": found.parties,
    }
    assert panel.years[0] == 2006
    assert panel.years[-1] == 2026


def test_a_trend_counts_of_those_that_may_be_bound(baseline: Register) -> None:
    (panel,) = lines(trend_chart(baseline, ["C189"], TODAY)).panels
    assert panel.figure.endswith(" of 54")
    assert panel.top == 54


def test_an_ilo_convention_is_never_signed_nor_acceded_to() -> None:
    picture = trend_chart(usual(), ["XILO"], TODAY).picture
    (panel,) = lines(trend_chart(usual(), ["XILO"], TODAY)).panels
    assert [one.kind for one in panel.series] == ["eligible", "consents", "parties"]
    assert "ccession" not in " ".join([picture.headline, *(one.label for one in panel.series)])


def test_a_treaty_not_in_force_shows_what_it_needs(baseline: Register) -> None:
    figure = trend_chart(baseline, ["FMP"], TODAY)
    (panel,) = lines(figure).panels
    assert panel.level == (15, "15 deposits needed")
    assert panel.event is None
    assert figure.picture.subtitle == "The treaty is not in force: 4 of 15 needed, 11 to go"
    assert figure.picture.headline == "Ratified or acceded: 4 of 55 AU members"


def test_a_treaty_in_force_shows_since_when(baseline: Register) -> None:
    (panel,) = lines(trend_chart(baseline, ["C189"], TODAY)).panels
    assert panel.event is not None
    assert panel.event[1] == "In force 5 Sep 2013"
    assert panel.event[0] == pytest.approx(2013.68, abs=0.01)


def test_a_rec_counts_its_members_of_each_year(baseline: Register) -> None:
    (panel,) = lines(trend_chart(baseline, ["ICRMW"], TODAY, rec="ECOWAS")).panels
    members = dict(zip(panel.years, panel.series[0].values, strict=True))
    assert members[2024] == 15
    assert members[2025] == 12


def test_by_rec_there_is_a_panel_for_each_and_no_sum(baseline: Register) -> None:
    figure = rec_trend_chart(baseline, "ICRMW", TODAY)
    headings = [panel.heading for panel in lines(figure).panels]
    assert headings == ["AMU", "CEN-SAD", "COMESA", "EAC", "ECCAS", "ECOWAS", "IGAD", "SADC"]
    assert "never added up" in figure.picture.notes[0]


def test_a_point_tells_who_ratified_in_its_year() -> None:
    (panel,) = lines(trend_chart(usual(), ["XILO"], TODAY)).panels
    told = dict(zip(panel.years, panel.told, strict=True))
    assert told[1961] == (
        "Parties, in force: 0",
        "Ratifications: 2 (+2)",
        "Eligible: 5",
        "Atlasia, Baobabia",
    )


def test_squares_hold_every_standing_of_the_day() -> None:
    record = usual()
    body = gaps_chart(record, everything(record), TODAY).picture.body
    assert isinstance(body, Squares)
    squares = {
        (rank.code, code): square
        for band in body.bands
        for rank in band.ranks
        for code, square in zip(body.columns, rank.squares, strict=True)
    }
    for code in ALL:
        for one in positions(record, code, TODAY):
            assert squares[one.state, code].standing is one.standing
    assert squares["XBB", "XAU"].letter == "R"
    assert squares["XDD", "XAU"].doubtful
    counts = {standing: count for standing, _, _, count in body.legend}
    assert sum(counts.values()) == 15
    assert counts[Standing.RATIFIED_NOT_DEPOSITED] == 1


def test_feet_count_those_bound_of_those_eligible(baseline: Register) -> None:
    body = gaps_chart(baseline, scope(baseline, TODAY), TODAY).picture.body
    assert isinstance(body, Squares)
    feet = dict(zip(body.columns, body.foot, strict=True))
    assert feet["C189"] == ("7/54", "7")
    assert feet["FMP"] == ("4/55", "4")


def test_doubtful_acts_are_named_under_every_chart(baseline: Register) -> None:
    for figure in (
        trend_chart(baseline, ["C189"], TODAY),
        gaps_chart(baseline, scope(baseline, TODAY), TODAY),
    ):
        assert "? Unverified, named by no source: Angola." in figure.picture.notes
        assert figure.picture.source.startswith("Sources: ")


def test_a_scatter_has_every_scored_candidate(baseline: Register) -> None:
    found = scope(baseline, TODAY, (baseline.names.find("FMP"),))
    listed = shortlist(baseline, TODAY, found, read_scoring(baseline_folder()))
    picture = shortlist_chart(baseline, listed, "FMP").picture
    assert isinstance(picture.body, Scatter)
    assert len(picture.body.candidates) == 51
    assert len(picture.table.rows) == 51
    assert picture.body.candidates[0].told[1].startswith("Readiness ")


def test_the_arrow_of_an_axis_stands_on_the_side_to_which_it_grows(baseline: Register) -> None:
    found = scope(baseline, TODAY, (baseline.names.find("FMP"),))
    listed = shortlist(baseline, TODAY, found, read_scoring(baseline_folder()))
    drawn = shortlist_chart(baseline, listed, "FMP", "ar").drawing(Paper.SCREEN)
    assert "\u2066الجاهزية →\u2069" in json.dumps(drawn, ensure_ascii=False)


def test_what_cannot_be_drawn_is_refused() -> None:
    record = usual()
    nothing = Scope(states=(), instruments=())
    with pytest.raises(UsageProblem, match="nothing to show"):
        gaps_chart(record, nothing, TODAY)
    with pytest.raises(UsageProblem, match="no instrument"):
        trend_chart(record, [], TODAY)


def test_an_earlier_state_of_knowledge_is_said(baseline: Register) -> None:
    known = replace(baseline, known_at=datetime(2026, 3, 1, tzinfo=UTC))
    picture = trend_chart(known, ["C189"], date(2026, 3, 1)).picture
    assert picture.notes[0] == "What was on record at 2026-03-01T00:00:00+00:00."
