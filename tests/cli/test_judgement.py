"""Judgement on the published record: what a script reads from it, and what a hand recomputes."""

import csv
import io
import json
import math
import re
from typing import Any

import pytest

from tests.cli.conftest import Ratify

Answer = dict[str, Any]
MONTHS = "January|February|March|April|June|July|August|September|October|November|December"


def answer(ratify: Ratify, *words: str) -> Answer:
    done = ratify(*words, "--format", "json")
    assert (done.code, done.err) == (0, "")
    found: Answer = json.loads(done.out)
    return found


def points_by_hand(row: Answer, normalisation: str) -> float:
    """Points of one value, from nothing but what stands in its row."""
    value = row["scaled"]
    if normalisation == "minmax":
        if row["low"] == row["high"]:
            return 50.0
        points = 100 * (value - row["low"]) / (row["high"] - row["low"])
    elif normalisation == "rank":
        if row["known"] == 1:
            return 50.0
        points = 50 * (2 * row["below"] + row["equal"] - 1) / (row["known"] - 1)
    else:
        if row["deviation"] == 0:
            return 50.0
        points = 50 + 25 * (value - row["mean"]) / row["deviation"]
    return points if row["more_is_better"] else 100 - points


def recompute(found: Answer) -> None:
    """Recompute value, points, contributions, axes, scores and ranks from the JSON alone."""
    totals = found["totals"]
    cells: dict[tuple[str, str], list[Answer]] = {}
    for row in found["rows"]:
        cells.setdefault((row["state"], row["instrument"]), []).append(row)
        if row["value"] is None:
            assert row["points"] is None or row["stand_in"]
            continue
        scaled = math.log10(1 + row["value"]) if row["scale"] == "log" else row["value"]
        assert row["scaled"] == pytest.approx(scaled, abs=1e-5)
        by_hand = points_by_hand(row, totals["normalisation"])
        assert row["points"] == pytest.approx(by_hand, abs=1e-2)
    for rows in cells.values():
        axes = {}
        for axis in ("readiness", "impact"):
            there = [row for row in rows if row["axis"] == axis and row["points"] is not None]
            weights = sum(row["weight"] for row in there)
            for row in there:
                given = row["points"] * row["weight"] / weights
                assert row["contribution"] == pytest.approx(given, abs=1e-4)
            axes[axis] = sum(row["contribution"] for row in there)
            assert there[0]["axis_points"] == pytest.approx(axes[axis], abs=1e-4)
        weighed = sum(totals["balance"][axis] * points for axis, points in axes.items())
        assert rows[0]["score"] == pytest.approx(
            weighed / sum(totals["balance"].values()), abs=1e-4
        )
    scores = {cell: rows[0]["score"] for cell, rows in cells.items()}
    for cell, rows in cells.items():
        assert rows[0]["rank"] == 1 + sum(other > scores[cell] + 1e-6 for other in scores.values())


@pytest.mark.parametrize("treaty", ["NIAMEY", "C189", "FMP"])
def test_every_number_of_the_shortlist_can_be_recomputed_from_its_explanation(
    ratify: Ratify, treaty: str
) -> None:
    explained = answer(ratify, "shortlist", treaty, "--explain", "--top", "60")
    recompute(explained)

    listed = answer(ratify, "shortlist", treaty, "--top", "60")["rows"]
    by_state = {row["state"]: row for row in explained["rows"]}
    for row in listed:
        assert row["score"] == round(by_state[row["state"]]["score"], 1)
        assert row["rank"] == by_state[row["state"]]["rank"]


@pytest.mark.parametrize("normalisation", ["rank", "zscore"])
@pytest.mark.parametrize("missing", ["leave_out", "median", "region"])
def test_it_can_be_recomputed_whatever_the_method(
    ratify: Ratify, tmp_path: Any, normalisation: str, missing: str
) -> None:
    from shutil import copytree

    from ratify.seeds import baseline_folder

    folder = copytree(baseline_folder(), tmp_path / "data")
    scoring = folder / "scoring.yaml"
    text = scoring.read_text(encoding="utf-8")
    text = text.replace("normalisation: minmax", f"normalisation: {normalisation}")
    scoring.write_text(text.replace("missing: leave_out", f"missing: {missing}"), encoding="utf-8")

    found = answer(ratify, "--data", str(folder), "shortlist", "NIAMEY", "--explain", "--top", "60")
    assert found["totals"]["normalisation"] == normalisation
    recompute(found)


def test_weights_of_a_file_replace_those_of_the_data(ratify: Ratify, tmp_path: Any) -> None:
    weights = tmp_path / "weights.yaml"
    weights.write_text("signed: 9\nemigrants: 0\n", encoding="utf-8")
    found = answer(
        ratify, "shortlist", "NIAMEY", "--explain", "--top", "60", "--weights", str(weights)
    )
    given = {row["criterion"]: row["weight"] for row in found["rows"]}
    assert (given["signed"], given["emigrants"], given["migrants"]) == (9.0, 0.0, 2.0)
    recompute(found)


def test_the_shortlist_of_niamey_names_who_could_bring_it_into_force(ratify: Ratify) -> None:
    found = answer(ratify, "shortlist", "NIAMEY")["totals"]["NIAMEY"]
    assert (found["have"], found["needed"], found["to_go"]) == (11, 15, 4)
    assert set(found["to_ratify"]) == {
        *("TCD", "MRT", "GNB", "COG", "COM", "MOZ", "GAB", "STP", "NAM", "ZMB")
    }
    assert found["to_deposit"] == []
    assert len(found["to_ratify"]) + len(found["to_accede"]) == 55 - 11

    shown = ratify("shortlist", "NIAMEY").out
    assert "NIAMEY is not in force: 11 of 15 binding acts, 4 missing." in shown
    assert "Signed, may ratify (10): Chad (TCD)" in shown
    assert "Those who have signed or ratified would be enough." in shown


def test_reasons_read_as_a_person_would_say_them(ratify: Ratify) -> None:
    rows = {row["state"]: row for row in answer(ratify, "shortlist", "C189")["rows"]}
    assert "3,627,829 emigrants (2024)" in rows["MAR"]["reasons"]
    shown = ratify("shortlist", "C189").out
    [told] = [line for line in shown.splitlines() if line.startswith("1. Morocco (MAR)")]
    assert f"and {len(rows['MAR']['reasons']) - 3} more." in told
    assert "persons" not in shown


def test_groups_have_no_ranks_and_hold_every_candidate_once(ratify: Ratify) -> None:
    found = answer(ratify, "shortlist", "C189", "--groups")
    assert "rank" not in found["rows"][0]
    states = [row["state"] for row in found["rows"]]
    assert len(states) == len(set(states)) == found["totals"]["candidates"] == 47


def test_a_rec_shows_its_own_regime_beside_the_thirteen(ratify: Ratify) -> None:
    found = answer(ratify, "status", "ECOWAS")
    assert len(found["rows"]) == 12 * 13
    notes = "\n".join(found["notes"])
    assert "ECOWAS-1979: Protocol A/P.1/5/79" in notes
    assert "since 1980-04-08 (unverified)" in notes
    assert "Of 12 members: not known 12." in notes
    assert "continued rights from 2025-01-29" in notes
    shown = ratify("status", "EAC").out
    assert "EAC-2009" in shown.splitlines()[3]
    assert "adoption (disputed): Signed on 20 November 2009. One page prints 30 November." in shown


def test_before_its_adoption_a_regime_says_nothing(ratify: Ratify) -> None:
    notes = "\n".join(answer(ratify, "status", "ECOWAS", "--as-of", "1978")["notes"])
    assert "adopted later: 1979-05-29" in notes
    assert "ratifications" not in notes


def test_a_file_of_regimes_that_is_missing_takes_no_status_away(
    ratify: Ratify, tmp_path: Any
) -> None:
    from shutil import copytree

    from ratify.seeds import baseline_folder

    folder = copytree(baseline_folder(), tmp_path / "data")
    (folder / "rec_instruments.yaml").unlink()
    found = answer(ratify, "--data", str(folder), "status", "ECOWAS")
    assert len(found["rows"]) == 12 * 13
    assert "could not be read" in found["notes"][-1]


def test_harmonisation_counts_every_member_in_one_standing(ratify: Ratify) -> None:
    standings = (
        *("party", "party_pending", "ratified_not_deposited", "signed"),
        *("denounced", "none", "not_eligible"),
    )
    for row in answer(ratify, "harmonisation")["rows"]:
        assert sum(row[standing] for standing in standings) == row["members"]
        assert row["eligible"] == row["members"] - row["not_eligible"]
        assert row["bound"] + row["distance"] == row["eligible"]
        assert row["distance"] == len(row["hold_outs"])
        assert row["share"] == pytest.approx(row["bound"] / row["eligible"], abs=1e-4)


def test_a_state_that_left_a_rec_counts_until_it_left(ratify: Ratify) -> None:
    def members(day: str) -> int:
        row = answer(ratify, "harmonisation", "ECOWAS", "C189", "--as-of", day)["rows"][0]
        assert isinstance(row["members"], int)
        return row["members"]

    assert (members("2025-01-28"), members("2025-01-29")) == (15, 12)


def test_layers_stand_side_by_side_and_what_is_not_known_has_no_share(ratify: Ratify) -> None:
    rows = answer(ratify, "harmonisation", "SADC", "--show", "layers")["rows"]
    by_family = {row["family"]: row for row in rows}
    assert set(by_family) == {"ilo", "un", "au", "rec"}
    assert by_family["au"]["share"] == pytest.approx(43 / 80)
    assert (by_family["rec"]["known"], by_family["rec"]["share"]) == (False, None)


def test_rec_pairs_without_common_members_are_not_compared(ratify: Ratify) -> None:
    rows = answer(ratify, "harmonisation", "--show", "pulls")["rows"]
    pairs = {(row["first"], row["second"]) for row in rows}
    assert ("AMU", "SADC") not in pairs
    assert all(row["common"] for row in rows)


def test_peers_say_what_is_shared_in_words(ratify: Ratify) -> None:
    found = answer(ratify, "peers", "MWI", "C189")
    assert [row["state"] for row in found["rows"]][:2] == ["SLE", "NAM"]
    assert found["rows"][0]["consent_date"] == "2021-08-25"
    assert "remittances 1.41 and 0.71 % of GDP" in found["rows"][1]["shared"]
    deposits = "\n".join(answer(ratify, "peers", "SEN", "NIAMEY")["notes"])
    assert "NER 1, BFA 2, BEN 3" in deposits


def test_every_year_of_a_trend_is_what_status_says_of_its_last_day(ratify: Ratify) -> None:
    years = {row["year"]: row for row in answer(ratify, "trend", "YOUTH")["rows"]}
    for year in (2006, 2009, 2013, 2019):
        totals = answer(ratify, "status", "YOUTH", "--as-of", f"{year}-12-31")["totals"]
        for key in ("signatures", "consents", "parties"):
            assert years[year][key] == totals[key]


def test_a_projection_is_an_interval_with_its_assumption_or_none_at_all(ratify: Ratify) -> None:
    rows = {row["instrument"]: row for row in answer(ratify, "trend", "--show", "summary")["rows"]}
    niamey = rows["NIAMEY"]
    assert niamey["earliest"] < niamey["middle"] < niamey["latest"]
    assert "eight chances in ten" in niamey["assumption"]
    assert (rows["C189"]["latest"], rows["C189"]["no_projection"]) == (
        None,
        "In force since 2013-09-05.",
    )
    rec = answer(ratify, "trend", "NIAMEY", "ECOWAS", "--show", "summary")["rows"][0]
    assert (rec["group"], rec["latest"]) == ("ECOWAS", None)
    assert "all members of the AU" in rec["no_projection"]


def test_targets_have_baselines_and_no_invented_goal(ratify: Ratify) -> None:
    rows = answer(ratify, "trend", "--show", "targets")["rows"]
    assert {row["outcome"] for row in rows} == {"JLMP outcome 1.1", "JLMP outcome 1.2"}
    assert all(row["baseline_counted"] and row["target"] is None for row in rows)
    assert all(row["change"] == row["now"] - row["baseline"] for row in rows)


def test_a_comparison_tells_the_acts_in_the_paragraphs_of_a_report(ratify: Ratify) -> None:
    found = answer(ratify, "diff", "2023-01-01", "2023-12-31", "NIAMEY")
    assert found["totals"]["acts"] == 6
    assert found["totals"]["standings_changed"] == 3
    [paragraph] = [note for note in found["notes"] if "ratified or acceded" in note]
    assert paragraph.startswith("Three Member States have ratified or acceded to the Niamey")
    assert "It has nine of the 15 instruments that it needs" in paragraph


def test_a_comparison_by_knowledge_keeps_the_day_of_the_law(ratify: Ratify) -> None:
    words = ("diff", "2026-01-01", "today", "YOUTH", "--knowledge")
    now, then = answer(ratify, *words), answer(ratify, *words, "--as-of", "2010-01-01")
    assert now["totals"]["acts"] == 125
    assert 0 < then["totals"]["acts"] < 125
    assert all(row["date"] <= "2010-01-01" for row in then["rows"])


def test_gaps_are_counted_over_those_who_are_eligible(ratify: Ratify) -> None:
    for per in ("state", "instrument", "rec", "region"):
        for row in answer(ratify, "gaps", "--per", per)["rows"]:
            parts = ("bound", "ratified_not_deposited", "signed_only", "no_action", "denounced")
            assert sum(row[part] for part in parts) == row["eligible"]
    regions = answer(ratify, "gaps", "C189", "--per", "region")["rows"]
    assert sum(row["eligible"] for row in regions) == 54


def test_a_theme_narrows_the_provisions_and_not_the_acts(ratify: Ratify) -> None:
    rows = answer(ratify, "gaps", "KEN", "--theme", "recruitment", "--per", "article")["rows"]
    assert {row["theme"] for row in rows} == {"recruitment"}
    assert {row["measure"] for row in rows} == {"assess"}
    assert all(row["gap"] == "not_assessed" for row in rows)


def test_what_a_cautious_state_may_start_with_is_offered(ratify: Ratify) -> None:
    rows = {row["instrument"]: row for row in answer(ratify, "gaps", "KEN")["rows"]}
    assert any("Annexes I to III" in offer for offer in gaps_of(ratify, "UGA", "C097"))
    assert rows["C102"]["flexibility"][0].startswith("art. 2 (check): ")
    assert "may exclude Part I, Part II (1 at most)" in ratify("gaps", "MWI").out


def gaps_of(ratify: Ratify, state: str, treaty: str) -> list[str]:
    rows = answer(ratify, "gaps", state, treaty)["rows"]
    return [offer for row in rows for offer in row["flexibility"]]


def test_domestication_never_hides_what_was_not_assessed(ratify: Ratify) -> None:
    for row in answer(ratify, "domestication", "--per", "instrument")["rows"]:
        assert row["assessed"] + row["not_assessed"] == row["provisions"]
        rungs = sum(number for key, number in row.items() if key.startswith("rung_"))
        assert rungs == row["assessed"]
    found = answer(ratify, "domestication", "KEN", "C097")
    assert found["totals"]["not_assessed"] == 13
    assert "1 of 14 provisions assessed." in ratify("domestication", "KEN", "C097").out


def test_a_state_that_is_not_bound_shows_what_is_compatible(ratify: Ratify) -> None:
    done = ratify("domestication", "GHA", "C189").out
    assert "The State is not bound: this shows what is compatible already" in done
    assert "nothing assessed speaks against joining: Ghana (GHA) C189 (3 of 16 assessed)" in done
    assert "Dualist (Const. 1992 art. 75(2)" in done
    assert "Act of incorporation" in done


TABLES = (
    ("domestication", "KEN", "C097"),
    ("domestication", "--per", "state"),
    ("gaps", "ECOWAS"),
    ("gaps", "--per", "rec"),
    ("gaps", "KEN", "--per", "article"),
    ("harmonisation",),
    ("harmonisation", "--show", "pulls"),
    ("harmonisation", "--show", "layers"),
    ("harmonisation", "EAC", "--show", "regime"),
    ("peers", "MWI", "C189"),
    ("trend", "NIAMEY"),
    ("trend", "--show", "summary"),
    ("trend", "--show", "targets"),
    ("diff", "2015-01-15", "today"),
    ("shortlist", "NIAMEY"),
    ("shortlist", "NIAMEY", "--explain"),
    ("shortlist", "NIAMEY", "--groups"),
)


@pytest.mark.parametrize("words", TABLES, ids=" ".join)
def test_every_table_comes_as_json_csv_and_markdown_too(
    ratify: Ratify, words: tuple[str, ...]
) -> None:
    found = answer(ratify, *words)
    assert found["rows"]
    header = next(csv.reader(io.StringIO(ratify(*words, "--format", "csv").out)))
    assert header == list(found["rows"][0])
    assert ratify(*words, "--format", "markdown").out.startswith("# ")
    assert ratify(*words, "--as-of", "2020-02-29").code == (2 if words[0] == "diff" else 0)


@pytest.mark.parametrize(
    "words", [("trend",), ("gaps",), ("domestication", "KEN"), ("peers", "MWI", "C189")]
)
def test_before_anything_was_recorded_there_is_no_judgement(
    ratify: Ratify, words: tuple[str, ...]
) -> None:
    found = answer(ratify, *words, "--known-at", "2000-01-01")
    assert found["known_at"].startswith("2000-01-01")
    assert "party" not in {row.get("standing") for row in found["rows"]}


WIDE = (
    ("domestication", "KEN", "C097"),
    ("domestication", "ECOWAS"),
    ("domestication", "C189"),
    ("domestication", "--per", "instrument"),
    ("gaps", "EAC", "--family", "au"),
    ("gaps", "--per", "rec"),
    ("gaps", "--per", "theme"),
    ("gaps", "UGA", "--per", "article"),
    ("harmonisation",),
    ("harmonisation", "SADC"),
    ("harmonisation", "COMESA", "--show", "regime"),
    ("peers", "MWI", "C189"),
    ("peers", "SEN", "NIAMEY"),
    ("trend",),
    ("trend", "ICRMW"),
    ("diff", "2019-01-01", "today"),
    ("shortlist", "NIAMEY"),
    ("shortlist", "C189", "--explain", "--top", "3"),
    ("shortlist", "FMP", "--groups"),
    ("status", "ECOWAS"),
    ("status", "COMESA"),
)


@pytest.mark.parametrize("columns", [80, 100, 160])
@pytest.mark.parametrize("words", WIDE, ids=" ".join)
def test_no_table_is_wider_than_its_terminal_and_no_date_is_broken(
    ratify: Ratify, monkeypatch: pytest.MonkeyPatch, columns: int, words: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    done = ratify(*words, terminal=True, NO_COLOR="1")
    assert done.code == 0, done.err
    lines = done.out.splitlines()
    assert max(map(len, lines)) <= columns
    assert not [line for line in lines if re.search(r"\d{4}-(\d{2}-)?$", line)]
    assert not [line for line in lines if re.search(rf"\d ({MONTHS})$|({MONTHS})$", line)]
