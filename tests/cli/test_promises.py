"""What scripts rely on: keys, totals, streams, dates. These names change only with the version."""

import csv
import io
import json
from typing import Any

import pytest

from tests.cli.conftest import Ratify

STATUS = [
    "state",
    "state_name",
    "instrument",
    "standing",
    "signature_date",
    "consent_kind",
    "consent_date",
    "deposit_date",
    "in_force_date",
    "denunciation_date",
    "declaration",
    "verification",
    "source",
    "source_as_of",
]
TOTALS = [
    "members",
    "eligible",
    "signatures",
    "consents",
    "deposits",
    "parties",
    "signed_only",
    "ratified_not_deposited",
    "none",
    "threshold",
    "to_go",
]
KEYS = {
    "status KEN": STATUS,
    "gaps ECOWAS": [*STATUS, "gap", "provisions", "flexibility"],
    "queue": [
        "state",
        "instrument",
        "consent_date",
        "days_waiting",
        "next_action",
        "next_due",
    ],
    "shortlist C189": [
        "rank",
        "state",
        "state_name",
        "readiness",
        "impact",
        "score",
        "standing",
        "reasons",
        "missing",
        "top_n_share",
        "rank_low",
        "rank_high",
    ],
    "history KEN": [
        "id",
        "state",
        "instrument",
        "act",
        "date",
        "source",
        "origin",
        "recorded_at",
        "recorded_by",
        "retracted",
        "reason",
        "kind",
        "closed",
    ],
    "explain KEN C097": [
        "id",
        "act",
        "date",
        "effective_date",
        "part",
        "declaration",
        "verification",
        "source",
        "source_as_of",
        "url",
        "note",
    ],
    "list YOUTH": [
        "no",
        "state",
        "state_name",
        "signature_date",
        "consent_kind",
        "consent_date",
        "deposit_date",
        "in_force_date",
    ],
    "rule R101": ["code", "severity", "title", "why", "example", "source"],
    "peers MWI C189": ["state", "shared", "consent_date", "domestication"],
    "trend NIAMEY": ["instrument", "year", "signatures", "consents", "parties"],
    "diff 2023-01-01 today": ["state", "instrument", "act", "date", "before", "after"],
    "domestication KEN C097": [
        "state",
        "state_name",
        "instrument",
        "standing",
        "bound",
        "provision",
        "requirement",
        "theme",
        "rung",
        "law",
        "law_reference",
        "law_date",
        "evidence_date",
        "evidence_kind",
        "verification",
        "summary",
        "findings",
        "undated",
        "measure",
        "system",
        "system_basis",
        "system_confidence",
        "paper",
        "source",
        "url",
    ],
    "harmonisation ECOWAS": [
        "rec",
        "instrument",
        "members",
        "eligible",
        "party",
        "party_pending",
        "ratified_not_deposited",
        "signed",
        "denounced",
        "none",
        "not_eligible",
        "bound",
        "share",
        "distance",
        "hold_outs",
        "unverified",
    ],
    "doctor": ["part", "health", "found", "mend"],
}
QUEUED = ("queue", "--as-of", "2008-09-30")
COUNTS = {
    "C087": (51, 0),
    "C097": (15, 0),
    "C102": (14, 0),
    "C118": (11, 0),
    "C143": (14, 0),
    "C181": (11, 0),
    "C189": (7, 0),
    "ICRMW": (29, 19),
    "BANJUL": (54, 45),
    "ABUJA": (50, 54),
    "YOUTH": (41, 43),
    "NIAMEY": (11, 18),
    "FMP": (4, 32),
}


def answer(ratify: Ratify, *words: str) -> dict[str, Any]:
    done = ratify(*words, "--format", "json")
    assert (done.code, done.err) == (0, "")
    found = json.loads(done.out)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("command", sorted(KEYS))
def test_the_keys_of_json_and_csv_are_those_promised(ratify: Ratify, command: str) -> None:
    words = QUEUED if command == "queue" else command.split()
    found = answer(ratify, *words)
    assert list(found) == ["ratify", "as_of", "known_at", "title", "rows", "totals", "notes"]
    assert found["rows"], "an answer without rows promises nothing"
    assert all(list(row) == KEYS[command] for row in found["rows"])
    header = next(csv.reader(io.StringIO(ratify(*words, "--format", "csv").out)))
    assert header == KEYS[command]


def test_the_totals_of_one_instrument_are_those_promised(ratify: Ratify) -> None:
    totals = answer(ratify, "status", "NIAMEY")["totals"]
    assert list(totals) == TOTALS
    assert totals == {
        "members": 55,
        "eligible": 55,
        "signatures": 18,
        "consents": 11,
        "deposits": 11,
        "parties": 0,
        "signed_only": totals["signed_only"],
        "ratified_not_deposited": 0,
        "none": 44 - totals["signed_only"],
        "threshold": 15,
        "to_go": 4,
    }


def test_the_counts_of_all_thirteen_instruments_are_those_of_the_sources(ratify: Ratify) -> None:
    found = answer(ratify, "status")
    assert len(found["rows"]) == 55 * 13
    counted = {
        code: (totals["consents"], totals["signatures"]) for code, totals in found["totals"].items()
    }
    assert counted == COUNTS


def test_one_instrument_and_all_of_them_count_alike(ratify: Ratify) -> None:
    together = answer(ratify, "status")["totals"]
    for code in ("C189", "ICRMW", "YOUTH"):
        assert answer(ratify, "status", code)["totals"] == together[code]


def test_keys_and_codes_do_not_depend_on_the_language(ratify: Ratify) -> None:
    english = answer(ratify, "status", "CIV")
    arabic = answer(ratify, "status", "CIV", "--lang", "ar")
    assert arabic["rows"][0]["state_name"] != english["rows"][0]["state_name"]
    for ours, theirs in zip(english["rows"], arabic["rows"], strict=True):
        assert ours | {"state_name": ""} == theirs | {"state_name": ""}


def test_at_a_past_date_only_those_who_were_members_count(ratify: Ratify) -> None:
    assert answer(ratify, "status", "YOUTH", "--as-of", "2011-07-08")["totals"]["members"] == 53
    assert answer(ratify, "status", "YOUTH", "--as-of", "2012-01-01")["totals"]["members"] == 54
    assert answer(ratify, "status", "YOUTH", "--as-of", "2018-01-01")["totals"]["members"] == 55


def test_a_rec_has_the_members_of_the_day(ratify: Ratify) -> None:
    def members(day: str) -> set[str]:
        rows = answer(ratify, "status", "ECOWAS", "C189", "--as-of", day)["rows"]
        return {row["state"] for row in rows}

    assert members("2025-01-28") - members("2025-01-29") == {"BFA", "MLI", "NER"}
    assert len(members("2025-01-29")) == 12


def test_names_and_filters_mean_the_same(ratify: Ratify) -> None:
    named = answer(ratify, "status", "ECOWAS", "C189")["rows"]
    assert answer(ratify, "status", "C189", "--rec", "ecowas")["rows"] == named
    assert {
        row["instrument"] for row in answer(ratify, "status", "KEN", "--family", "ilo")["rows"]
    } == {"C087", "C097", "C102", "C118", "C143", "C181", "C189"}
    western = answer(ratify, "status", "C189", "--region", "western")["rows"]
    assert {row["state"] for row in western} > {"GHA", "NGA"}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("KEN", "KEN"),
        ("ke", "KEN"),
        ("kenya", "KEN"),
        ("Swaziland", "SWZ"),
        ("Ivory Coast", "CIV"),
        ("cote d'ivoire", "CIV"),
        ("Cape Verde", "CPV"),
        ("DRC", "COD"),
        ("Congo-Brazzaville", "COG"),
        ("Congo", "COG"),
        ("Guinea", "GIN"),
        ("Sao Tome", "STP"),
        ("NA", "NAM"),
    ],
)
def test_states_are_found_by_whatever_people_call_them(
    ratify: Ratify, typed: str, code: str
) -> None:
    assert {row["state"] for row in answer(ratify, "status", typed)["rows"]} == {code}


@pytest.mark.parametrize(
    ("typed", "code"),
    [("c-189", "C189"), ("domestic workers", "C189"), ("banjul", "BANJUL"), ("CMW", "ICRMW")],
)
def test_treaties_are_found_by_whatever_people_call_them(
    ratify: Ratify, typed: str, code: str
) -> None:
    assert {row["instrument"] for row in answer(ratify, "status", typed)["rows"]} == {code}


def test_the_unverified_ratification_is_marked_wherever_it_shows(ratify: Ratify) -> None:
    [row] = answer(ratify, "status", "AGO", "C189")["rows"]
    assert row["verification"] == "unverified"
    for words in (("status",), ("status", "AGO"), ("status", "C189"), ("explain", "AGO", "C189")):
        assert "? not verified" in ratify(*words).out
    assert "2025-06-11?" in ratify("status", "C189").out
    assert "11/06/2025?" in ratify("list", "C189").out


def test_no_act_on_record_is_not_told_as_has_not_acted(ratify: Ratify) -> None:
    for words in (("status", "KEN"), ("status", "C189"), ("gaps", "KEN"), ("status",)):
        assert "it does not mean that they have not acted" in ratify(*words).out
    [row] = answer(ratify, "status", "KEN", "C189")["rows"]
    assert (row["standing"], row["source"], row["source_as_of"]) == ("none", None, "2025-06-11")


def test_a_provision_that_nobody_assessed_is_null_and_never_none(ratify: Ratify) -> None:
    rows = answer(ratify, "domestication", "KEN", "C097")["rows"]
    rungs = {row["provision"]: row["rung"] for row in rows}
    assert rungs["art. 1"] is None
    assert "not assessed" in ratify("domestication", "KEN", "C097").out


def test_what_changed_is_told_by_law_and_by_knowledge(ratify: Ratify) -> None:
    by_law = ratify("diff", "2023-01-01", "today", "YOUTH").out
    assert "Burundi" in by_law
    by_knowledge = ratify("diff", "2023-01-01", "today", "YOUTH", "--knowledge").out
    assert "What came to be known" in by_knowledge
    assert "Ghana" in by_knowledge


def test_every_sheet_says_for_which_day_it_holds(ratify: Ratify) -> None:
    for words in (("status",), ("gaps", "KEN"), ("list", "YOUTH"), ("explain", "KEN", "FMP")):
        assert "As of 2020-02-29" in ratify(*words, "--as-of", "2020-02").out
        assert answer(ratify, *words, "--as-of", "2020-02")["as_of"] == "2020-02-29"


def test_what_csv_cannot_hold_is_said_beside_it_unless_quiet(ratify: Ratify) -> None:
    done = ratify("status", "KEN", "--format", "csv")
    assert "As of 2026-11-21" in done.err
    assert ratify("--quiet", "status", "KEN", "--format", "csv").err == ""


def test_before_anything_was_recorded_nothing_is_known(ratify: Ratify) -> None:
    found = answer(ratify, "status", "C189", "--known-at", "2000-01-01")
    assert found["known_at"] == "2000-01-01T23:59:59.999999+00:00"
    assert found["totals"]["consents"] == 0
