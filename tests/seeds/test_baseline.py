"""The published data: every fact that was gathered is there, and counts as it was counted."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from ratify.law import positions, totals
from ratify.register import PartialDate, Register
from ratify.seeds import baseline_folder, read_folder
from ratify.vocabulary import LANGUAGES, ActKind, BindingAct, Family, OrganisationKind, Verification

DATA = Path(__file__).parents[1] / "data"
TODAY = date(2026, 11, 21)
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


def rows(file: str) -> list[dict[str, str]]:
    with (DATA / file).open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def text(day: PartialDate | None) -> str:
    return "" if day is None else str(day)


def test_nothing_is_wrong_or_doubtful_in_its_form() -> None:
    assert read_folder(baseline_folder()).findings == ()


@pytest.mark.parametrize("code", COUNTS)
def test_consents_and_signatures_are_as_they_were_counted(code: str, baseline: Register) -> None:
    found = totals(baseline, code, positions(baseline, code, TODAY), TODAY)
    assert (found.consents, found.signatures) == COUNTS[code]
    assert found.bound == COUNTS[code][0]


def test_one_of_the_seven_under_c189_is_not_verified(baseline: Register) -> None:
    acts = baseline.acts_under("C189")
    assert [a.state for a in acts if a.verification is Verification.UNVERIFIED] == ["AGO"]


def test_every_act_that_was_gathered_is_on_record_with_its_source(baseline: Register) -> None:
    found = {
        (
            act.instrument,
            act.state,
            act.kind.value,
            str(act.date),
            act.verification.value,
            act.source.url,
            *dated,
        )
        for act in baseline.acts
        for dated in {
            (text(act.source.as_of),),
            (act.source.as_of_note,),
            (f"{act.source.as_of} ({act.source.as_of_note})",),
        }
    }
    expected = [tuple(row.values()) for row in rows("expected_acts.csv")]
    assert [row for row in expected if row not in found] == []
    assert len(expected) == len(baseline.acts) == 683


def test_every_membership_that_was_gathered_is_on_record(baseline: Register) -> None:
    found = Counter(
        (one.organisation, one.state, text(one.joined), text(one.left), one.confidence.value)
        for one in baseline.memberships
    )
    expected = [tuple(row.values()) for row in rows("expected_memberships.csv")]
    assert len(expected) == 148
    assert [row for row in expected if found[row] != 1] == []


def test_members_of_the_great_organisations_today(baseline: Register) -> None:
    counted = {code: len(baseline.members(code, TODAY)) for code in ("AU", "UN", "ILO")}
    assert counted == {"AU": 55, "UN": 54, "ILO": 54}
    assert not baseline.is_member("UN", "ESH", TODAY)


@pytest.mark.parametrize(
    ("organisation", "day", "members"),
    [
        ("AU", date(1986, 7, 21), 50),
        ("AU", date(1994, 4, 12), 52),
        ("AU", date(2011, 7, 26), 53),
        ("AU", date(2011, 7, 27), 54),
        ("AU", date(2017, 1, 30), 54),
        ("AU", date(2017, 1, 31), 55),
        ("ECOWAS", date(2025, 1, 28), 15),
        ("ECOWAS", date(2025, 1, 29), 12),
    ],
)
def test_membership_is_dated(
    organisation: str, day: date, members: int, baseline: Register
) -> None:
    assert len(baseline.members(organisation, day)) == members


def test_morocco_south_africa_and_lesotho_left_and_came_back(baseline: Register) -> None:
    def spells(organisation: str, state: str) -> list[tuple[str, str]]:
        ours = baseline.memberships_of_state(state)
        return [(text(m.joined), text(m.left)) for m in ours if m.organisation == organisation]

    assert spells("AU", "MAR") == [("1963-05-25", "1984"), ("2017-01-31", "")]
    assert spells("ILO", "ZAF") == [("1919", "1966"), ("1994-05-26", "")]
    assert spells("ILO", "LSO") == [("1966-10-31", "1971"), ("1980-06-02", "")]


def test_the_eight_recs_stand_apart_from_the_blocs(baseline: Register) -> None:
    recs = [c for c, o in baseline.organisations.items() if o.kind is OrganisationKind.REC]
    assert recs == ["AMU", "CEN-SAD", "COMESA", "EAC", "ECCAS", "ECOWAS", "IGAD", "SADC"]
    assert set(baseline.recs_of("MLI", TODAY)) == {"CEN-SAD"}


def test_every_piece_of_evidence_is_on_record(baseline: Register) -> None:
    assert len(baseline.evidence) == 217
    assert len({item.state for item in baseline.evidence}) == 54
    assert {item.instrument for item in baseline.evidence} == set(baseline.instruments)
    undated = [(item.instrument, item.state) for item in baseline.evidence if item.date is None]
    assert sorted(undated) == [("C102", "MAR"), ("YOUTH", "UGA")]


def test_every_instrument_has_its_titles_in_six_languages(baseline: Register) -> None:
    assert list(baseline.instruments) == list(COUNTS)
    for instrument in baseline.instruments.values():
        kinds = [(title.lang, title.kind) for title in instrument.titles]
        assert kinds == [(lang, kind) for lang in LANGUAGES for kind in ("full", "short")]
    assert sum(len(one.titles) for one in baseline.instruments.values()) == 156


def test_ilo_conventions_are_neither_signed_nor_reserved_nor_acceded_to(baseline: Register) -> None:
    ours = [one for one in baseline.instruments.values() if one.family is Family.ILO]
    assert len(ours) == 7
    for one in ours:
        assert not one.signable
        assert not one.reservations
        assert one.binding_act is BindingAct.REGISTERED_RATIFICATION
        assert one.entry.confirmation_on_membership
        assert {act.kind for act in baseline.acts_under(one.code)} == {ActKind.RATIFICATION}


def test_statements_that_were_not_verified_say_so(baseline: Register) -> None:
    instruments = baseline.instruments
    marked = {code for code, one in instruments.items() if one.check}
    assert marked == {code for code in COUNTS if code[0] == "C"} | {"ICRMW", "ABUJA"}
    assert all(p.check for code in marked for p in instruments[code].provisions)
    assert [p.key for p in instruments["FMP"].provisions if not p.check] == [
        "art. 5",
        "art. 14",
        "art. 15",
        "art. 18",
    ]
    assert instruments["FMP"].entry.later is None
    unsure = {code for code, one in instruments.items() if one.entry.later_check}
    assert unsure == {code for code in COUNTS if code != "ICRMW"}


def test_what_the_treaties_ask_can_be_set_side_by_side(baseline: Register) -> None:
    for one in baseline.instruments.values():
        assert 4 <= len(one.aims) <= 5
        assert len(one.provisions) >= 7
        assert all(provision.theme for provision in one.provisions)
        assert one.reporting is not None
    themes = Counter(p.theme for one in baseline.instruments.values() for p in one.provisions)
    assert min(themes.values()) >= 1
    assert themes["freedom_of_association"] >= 8


def test_the_youth_charter_has_no_state_report(baseline: Register) -> None:
    reporting = baseline.instruments["YOUTH"].reporting
    assert reporting is not None
    assert (reporting.first, reporting.cycle, reporting.first_months) == ("", "", None)


def test_every_state_has_names_in_six_languages_figures_and_a_procedure(
    baseline: Register,
) -> None:
    assert len(baseline.states) == 55
    for state in baseline.states.values():
        assert set(state.names) == set(LANGUAGES)
        assert state.procedure is not None
        assert {figure.key for figure in state.figures} >= {"population", "migrant_stock"}
    silent = {code for code, state in baseline.states.items() if not state.figure("remittances")}
    assert silent == {"CAF", "ERI", "ESH", "GNQ", "LBY", "TCD"}


def test_every_record_can_be_found_in_its_file() -> None:
    reading = read_folder(baseline_folder())
    assert reading.register is not None
    act = reading.register.acts_of("AGO", "C189")[0]
    file, line = reading.place(act.id)
    lines = (baseline_folder() / file).read_text(encoding="utf-8").split("\n")
    assert file == "acts/C189.yaml"
    assert lines[line - 1] == "  - act: ratification"
    assert reading.place("KEN")[0] == "member_states.yaml"
    assert reading.place("ECOWAS MLI 1975-05-28")[0] == "memberships.yaml"
    assert reading.place("nothing of that kind") == ("", 0)
