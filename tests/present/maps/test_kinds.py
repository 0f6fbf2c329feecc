"""The other kinds: counts, domestication, scores, several maps, years."""

from dataclasses import replace
from datetime import date

import pytest
from syrupy.assertion import SnapshotAssertion

from ratify.analysis.scope import scope
from ratify.analysis.shortlist import Shortlist, shortlist
from ratify.errors import UsageProblem
from ratify.present.maps import MapKind, draw, score_map, trend_map, usual_kind
from ratify.present.maps.palette import steps
from ratify.register import Found, Provision, Register
from ratify.seeds import baseline_folder
from ratify.seeds.scoring import read_scoring
from ratify.vocabulary import Axis, Rung
from tests import builders
from tests.present.maps.world import ACTS, TODAY, act, register, usual

ALL = ("XILO", "XUN", "XAU")


@pytest.fixture(scope="module")
def listed(baseline: Register) -> Shortlist:
    asked = scope(baseline, TODAY, (Found("instrument", "C189"),))
    return shortlist(baseline, TODAY, asked, read_scoring(baseline_folder()))


def test_a_count_prints_its_number_on_every_member() -> None:
    record = register(*ACTS, act("ZAF", "ratification", "1990-01-01", "XILO"))
    picture = draw(record, MapKind.COUNT, ALL, TODAY).picture
    numbers = {place.code: place.number for place in picture.last.places}
    assert numbers["ZAF"] == "2"
    assert numbers["KEN"] == "1"
    assert numbers["BEN"] == "0"
    assert picture.last.place("ZAF").details == ("Party to: XILO, XAU",)
    assert picture.headline == "Half of the AU members are party to 0 or more of 3"


def test_classes_of_a_count_are_of_equal_width_and_at_most_five(baseline: Register) -> None:
    picture = draw(baseline, MapKind.COUNT, tuple(baseline.instruments), TODAY).picture
    labels = {row.label for row in picture.legend}
    assert labels <= {"0–2 of 13", "3–5 of 13", "6–8 of 13", "9–11 of 13", "12–13 of 13"}
    assert sum(row.count for row in picture.legend) == 55
    assert "Not in force on that day, so that nobody is party: NIAMEY, FMP." in picture.notes


def test_a_count_within_a_rec_leaves_the_others_grey() -> None:
    picture = draw(usual(), MapKind.REC, ALL, TODAY, rec="XREC").picture
    assert picture.kind == "count"
    assert picture.last.place("ZAF").number == ""
    assert picture.last.place("NGA").number == "0"


def test_standing_within_a_rec_is_the_map_of_that_rec() -> None:
    asked = {"rec": "XREC"}
    standing = draw(usual(), MapKind.STANDING, ["XAU"], TODAY, **asked)
    assert standing == draw(usual(), MapKind.REC, ["XAU"], TODAY, **asked)


def test_domestication_tells_not_assessed_from_not_enacted() -> None:
    treaty = builders.instrument(
        "XAU",
        provisions=(
            Provision(key="art. 1", requirement=""),
            Provision(key="art. 2", requirement=""),
        ),
    )
    found = (
        builders.evidence("XAU", "KEN", "art. 1", Rung.ENACTED_FULL, "2010-01-01"),
        builders.evidence("XAU", "GHA", "art. 1", Rung.ENACTED_PARTIAL, "2011-01-01"),
        builders.evidence("XAU", "NGA", "art. 1", Rung.NONE, "2012-01-01"),
        builders.evidence("XAU", "BEN", "*", Rung.GAP_REVIEW, "2013-01-01"),
    )
    base = usual()
    record = replace(base, instruments={**base.instruments, "XAU": treaty}, evidence=found)
    picture = draw(record, MapKind.DOMESTICATION, ["XAU"], TODAY).picture
    categories = {
        code: picture.last.place(code).category for code in ("KEN", "GHA", "NGA", "BEN", "TGO")
    }
    assert categories == {
        "KEN": "no_gap",
        "GHA": "gap",
        "NGA": "not_enacted",
        "BEN": "whole",
        "TGO": "unknown",
    }
    assert picture.last.place("TGO").number == ""
    assert picture.headline == "Assessed on at least one provision: 3 of 55 AU members"
    assert picture.subtitle == "Findings on 3 of 110 pairs of a State and a provision"


def test_scores_set_those_already_bound_apart(baseline: Register, listed: Shortlist) -> None:
    picture = score_map(baseline, listed, "C189", Axis.READINESS).picture
    counts = {row.label: row.count for row in picture.legend}
    assert counts["Bound already"] == 7
    assert counts["Not eligible (no ILO member)"] == 1
    assert sum(counts.values()) == 55
    assert all(place.number for place in picture.last.places if place.category.isdigit())


def test_states_of_equal_points_have_the_same_colour(baseline: Register, listed: Shortlist) -> None:
    for axis in Axis:
        picture = score_map(baseline, listed, "C189", axis).picture
        shown = [(place.number, place.category) for place in picture.last.places if place.number]
        assert len(dict(shown)) == len(set(shown))


def test_several_instruments_stand_side_by_side() -> None:
    picture = draw(usual(), MapKind.STANDING, ALL, TODAY).picture
    assert [panel.heading for panel in picture.panels] == list(ALL)
    assert [panel.figure for panel in picture.panels] == ["0 of 54", "0 of 54", "6 of 55"]
    assert {row.label for row in picture.legend} >= {"Not eligible", "Party, in force"}


def test_a_trend_has_four_days_on_paper_and_every_year_on_the_screen() -> None:
    figure = trend_map(usual(), "XAU", TODAY)
    assert [panel.heading for panel in figure.picture.panels] == [
        "31 December 2010",
        "31 December 2015",
        "31 December 2020",
        "21 November 2026",
    ]
    assert figure.moving is not None
    headings = [panel.heading for panel in figure.moving.panels]
    assert headings[0] == "2006"
    assert headings[-2:] == ["2025", "21 November 2026"]


def test_a_trend_of_a_treaty_of_this_year_is_one_map() -> None:
    figure = trend_map(usual(), "XAU", date(2006, 8, 1))
    assert len(figure.picture.panels) == 1


def test_days_of_a_trend_may_be_chosen() -> None:
    days = (date(2020, 1, 1), date(2000, 6, 1))
    figure = trend_map(usual(), "XAU", TODAY, days=days)
    assert [panel.heading for panel in figure.picture.panels] == ["1 June 2000", "1 January 2020"]


@pytest.mark.parametrize(
    ("kind", "instruments", "rec"),
    [
        (MapKind.TREND, ALL, ""),
        (MapKind.DOMESTICATION, ALL, ""),
        (MapKind.READINESS, ("XAU",), ""),
        (MapKind.REC, ("XAU",), ""),
        (MapKind.TREND, ("XAU",), "XREC"),
    ],
)
def test_a_kind_that_lacks_what_it_needs_is_wrong_usage(
    kind: MapKind, instruments: tuple[str, ...], rec: str
) -> None:
    with pytest.raises(UsageProblem):
        draw(usual(), kind, instruments, TODAY, rec=rec)


def test_the_usual_kind_follows_from_what_is_asked_about() -> None:
    assert usual_kind(["C189"]) is MapKind.STANDING
    assert usual_kind(["C189", "C143"]) is MapKind.COUNT
    assert usual_kind(["C189"], "ECOWAS") is MapKind.REC


def test_inks_of_ordered_classes_get_darker() -> None:
    def light(fill: str) -> int:
        return sum(int(fill[at : at + 2], 16) for at in (1, 3, 5))

    for count in range(1, 6):
        shades = [light(ink.fill) for ink in steps(count)]
        assert shades == sorted(shades, reverse=True)
        assert len(set(shades)) == count


def test_descriptions_of_the_other_kinds(snapshot: SnapshotAssertion) -> None:
    pictures = {
        kind: draw(usual(), kind, instruments, TODAY, rec=rec).picture
        for kind, instruments, rec in (
            (MapKind.COUNT, ALL, ""),
            (MapKind.DOMESTICATION, ("XAU",), ""),
            (MapKind.REC, ("XAU",), "XREC"),
        )
    }
    shown = {
        kind: replace(picture, panels=(replace(picture.last, places=picture.last.places[:3]),))
        for kind, picture in pictures.items()
    }
    assert shown == snapshot
