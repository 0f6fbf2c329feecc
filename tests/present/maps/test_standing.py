"""What a map of standing says before it is drawn."""

from datetime import UTC, date, datetime

import pytest
from syrupy.assertion import SnapshotAssertion

from ratify.present.maps import rec_map, standing_map
from ratify.present.maps.picture import MapPicture
from ratify.register import PartialDate, Register, Source
from ratify.vocabulary import Standing, Verification
from tests.present.maps.world import ACTS, REC_MEMBERS, TODAY, act, register, usual


def seen(as_of: date = TODAY, record: Register | None = None) -> MapPicture:
    return standing_map(record or usual(), "XAU", as_of).picture


def counts(picture: MapPicture) -> dict[str, int]:
    return {row.key: row.count for row in picture.legend}


def test_all_fifty_five_states_are_on_the_map_and_in_the_counts() -> None:
    picture = seen()
    assert len(picture.last.places) == 55
    assert sum(counts(picture).values()) == 55


def test_the_legend_lists_only_standings_that_occur() -> None:
    assert counts(seen()) == {
        "party": 6,
        "party_pending": 1,
        "ratified_not_deposited": 1,
        "signed": 2,
        "none": 45,
    }


def test_the_headline_says_what_the_number_is_of_and_how_much_is_unverified() -> None:
    assert seen().headline == "Party: 6 of 55 AU members (1 unverified)"
    assert standing_map(usual(), "XILO", TODAY).picture.headline == "Party: 0 of 54 ILO members"


def test_a_state_that_cannot_become_party_is_shown_as_such() -> None:
    picture = standing_map(usual(), "XILO", TODAY).picture
    assert picture.last.place("ESH").category == Standing.NOT_ELIGIBLE
    assert picture.legend[-1].label == "Not eligible (no ILO member)"
    assert picture.legend[-1].count == 1


def test_a_state_outside_the_au_on_that_day_is_drawn_and_not_counted() -> None:
    picture = seen(date(2016, 1, 1))
    assert picture.last.place("MAR").category == "not_a_member"
    assert picture.legend_foot == "54 AU members"
    assert seen(date(2018, 1, 1)).legend_foot == "55 AU members"


def test_a_treaty_not_in_force_says_how_many_are_missing() -> None:
    picture = seen(date(2001, 6, 1))
    assert picture.headline == "Bound: 2 of 54 AU members"
    assert picture.subtitle == "The treaty is not in force: 2 of 3 needed, 1 to go"


def test_a_treaty_in_force_says_since_when() -> None:
    assert seen().subtitle == "The treaty has been in force since 31 March 2002"


def test_pointing_at_a_state_tells_dates_and_their_source() -> None:
    assert seen().last.place("ZAF").details == (
        "Deposit: 1 March 2000",
        "In force for the State: 31 March 2002 (computed)",
        "Source: Invented gazette of the tests (2025)",
    )
    assert "Signature: June 2008 (partly verified)" in seen().last.place("MUS").details


def test_a_doubtful_act_is_marked_on_the_state_in_the_legend_and_below() -> None:
    picture = seen()
    assert [place.code for place in picture.last.places if place.doubtful] == ["AGO"]
    assert [row.key for row in picture.legend if row.doubtful] == ["party"]
    assert "? Unverified, named by no source: Land AGO." in picture.notes
    assert "Day or month not verified: 1 of 10 acts counted." in picture.notes


def test_the_source_line_gives_number_and_newest_date() -> None:
    list_of_2026 = Source(id="s2", title="Second list", as_of=PartialDate(2026, 3, 1))
    record = register(*ACTS, act("BEN", "deposit", "2011-01-01", source=list_of_2026))
    assert seen(record=record).source == (
        "Sources: 2, the newest of 1 March 2026; 10 acts from Invented gazette of the tests."
    )


def test_without_any_act_the_map_says_so() -> None:
    picture = seen(date(1999, 1, 1))
    assert picture.source == "No act is on record by that day."
    assert counts(picture) == {"none": 54, "not_a_member": 1}


def test_an_undated_source_is_not_given_a_date() -> None:
    undated = Source(id="s3", title="Undated list")
    record = register(act("BEN", "deposit", "2011-01-01", source=undated))
    assert seen(record=record).source == "Sources: 1, none of them dated."
    assert record.acts[0].verification is Verification.EXACT


def test_a_map_of_a_rec_counts_and_outlines_its_members_only() -> None:
    picture = rec_map(usual(), "XREC", "XAU", TODAY).picture
    assert picture.outlined == frozenset(REC_MEMBERS)
    assert picture.legend_foot == "4 XREC members"
    assert picture.last.place("ZAF").category == "outside"
    assert picture.headline == "Party: 0 of 4 XREC members"
    assert "Land AGO" not in " ".join(picture.notes)


def test_names_are_those_of_the_language_where_the_register_has_them() -> None:
    picture = standing_map(usual(), "XAU", TODAY, "fr").picture
    assert picture.last.place("KEN").name == "Pays KEN"


def test_a_map_of_what_was_once_on_record_says_so() -> None:
    known = usual().as_known(datetime(2026, 1, 1, tzinfo=UTC))
    assert seen(record=known).notes[0] == "What was on record at 2026-01-01T00:00:00+00:00."
    assert not any("on record at" in note for note in seen().notes)


def test_the_order_of_recording_changes_nothing() -> None:
    assert seen(record=register(*reversed(ACTS))) == seen()


@pytest.mark.parametrize(
    ("instrument", "parties"),
    [
        ("C087", 51),
        ("C097", 15),
        ("C102", 14),
        ("C118", 11),
        ("C143", 14),
        ("C181", 11),
        ("C189", 7),
        ("ICRMW", 29),
        ("BANJUL", 54),
        ("ABUJA", 50),
        ("YOUTH", 41),
        ("NIAMEY", 0),
        ("FMP", 0),
    ],
)
def test_the_published_record_gives_the_known_counts(
    baseline: Register, instrument: str, parties: int
) -> None:
    picture = standing_map(baseline, instrument, TODAY).picture
    assert counts(picture).get("party", 0) == parties
    assert sum(counts(picture).values()) == 55


def test_the_whole_description(snapshot: SnapshotAssertion) -> None:
    assert seen() == snapshot
