"""The office puts acts and findings on record, and takes them back."""

from dataclasses import replace

import pytest

from ratify.errors import (
    DuplicateAct,
    OutdatedView,
    Refused,
    UnknownName,
    UsageProblem,
)
from ratify.register import OFFICE, Source
from ratify.register.ids import act_id
from ratify.store import Store, cell_token, evidence_token
from ratify.vocabulary import ActKind, Rung
from tests import builders
from tests.store.office import (
    AMINA,
    BEKELE,
    MONDAY,
    SIGNED,
    TUESDAY,
    WEDNESDAY,
    contents,
)

NEW = builders.act("XAU", "XBB", "signature", "2008-01-02")
GAZETTE = Source(id="", title="Official Gazette (invented)", url="https://example.org/7")


def test_a_recorded_act_has_an_id_a_time_a_name_and_the_office_as_its_origin(
    store: Store,
) -> None:
    act = store.record(NEW, TUESDAY, BEKELE)
    assert act.id == act_id("XAU", "XBB", ActKind.SIGNATURE, NEW.date, "invented")
    assert (act.recorded_at, act.recorded_by, act.origin) == (TUESDAY, BEKELE, OFFICE)
    assert store.register().acts_of("XBB", "XAU") == (act,)


def test_an_imported_act_keeps_its_origin(store: Store) -> None:
    act = store.record(replace(NEW, origin="import:untc"), TUESDAY, BEKELE)
    assert act.origin == "import:untc"


def test_the_same_act_from_the_same_source_is_refused(store: Store) -> None:
    store.record(NEW, TUESDAY, BEKELE)
    before = contents(store)
    with pytest.raises(DuplicateAct, match="on record already"):
        store.record(NEW, WEDNESDAY, AMINA)
    assert contents(store) == before


def test_the_same_act_from_another_source_stands_beside_it(store: Store) -> None:
    store.record(NEW, TUESDAY, BEKELE)
    other = store.record(replace(NEW, source=GAZETTE), WEDNESDAY, AMINA)
    assert len(store.register().acts_of("XBB", "XAU")) == 2
    assert other.source.id.startswith("office-")


def test_two_declarations_of_one_day_are_two_acts(store: Store) -> None:
    day = builders.act("XUN", "XBB", "declaration", "2004-05-05")
    one = store.record(replace(day, declaration="art. 76"), TUESDAY, AMINA)
    other = store.record(replace(day, declaration="art. 77"), TUESDAY, AMINA)
    assert other.id == f"{one.id}-2"


def test_a_source_typed_again_is_the_same_source(store: Store) -> None:
    one = store.record(replace(NEW, source=GAZETTE), TUESDAY, BEKELE)
    act = builders.act("XAU", "XCC", "signature", "2008", source=replace(GAZETTE, id="mine"))
    assert store.record(act, WEDNESDAY, BEKELE).source == one.source


def test_another_source_under_a_taken_key_gets_its_own(store: Store) -> None:
    other = replace(builders.SOURCE, title="Another list (invented)")
    act = store.record(replace(NEW, source=other), TUESDAY, BEKELE)
    assert act.source.id != "invented"
    assert store.register().acts_of("XAA", "XAU")[0].source == builders.SOURCE


def test_a_decision_on_an_outdated_view_is_refused_and_shows_the_newer_record(
    store: Store,
) -> None:
    shown = cell_token(store.register(), "XBB", "XAU")
    newer = store.record(NEW, TUESDAY, BEKELE)
    act = builders.act("XAU", "XBB", "signature", "2008-02-02")
    with pytest.raises(OutdatedView) as refused:
        store.record(act, WEDNESDAY, AMINA, shown)
    assert newer.id in refused.value.sentence
    assert f"recorded by {BEKELE} at 2026-03-03 09:00:00 UTC" in refused.value.sentence
    assert "ratify history XBB XAU" in refused.value.hint
    assert store.register().acts_of("XBB", "XAU") == (newer,)


def test_a_retraction_makes_a_view_outdated_too(store: Store) -> None:
    shown = cell_token(store.register(), "XAA", "XAU")
    store.retract(SIGNED.id, "misread", TUESDAY, BEKELE)
    act = builders.act("XAU", "XAA", "ratification", "2008")
    with pytest.raises(OutdatedView, match=f"{SIGNED.id} .* was retracted by Bekele"):
        store.record(act, WEDNESDAY, AMINA, shown)


def test_a_view_is_not_outdated_by_what_happens_in_other_cells(store: Store) -> None:
    shown = cell_token(store.register(), "XBB", "XAU")
    store.record(builders.act("XAU", "XCC", "signature", "2008"), TUESDAY, BEKELE)
    store.record(builders.act("XILO", "XBB", "ratification", "1970"), TUESDAY, BEKELE)
    assert store.record(NEW, WEDNESDAY, AMINA, shown).id


def test_an_import_is_recorded_as_a_whole_or_not_at_all(store: Store) -> None:
    before = contents(store)
    other = builders.act("XAU", "XCC", "signature", "2008")
    with pytest.raises(DuplicateAct):
        store.record_many([NEW, other, SIGNED], TUESDAY, BEKELE)
    with pytest.raises(DuplicateAct):
        store.record_many([NEW, other, NEW], TUESDAY, BEKELE)
    assert contents(store) == before
    assert len(store.record_many([NEW, other], TUESDAY, BEKELE)) == 2


def test_an_import_is_refused_when_any_cell_it_looked_at_has_changed(store: Store) -> None:
    shown = {("XAA", "XAU"): cell_token(store.register(), "XAA", "XAU")}
    store.record_many([NEW], TUESDAY, BEKELE, shown)
    store.retract(SIGNED.id, "misread", TUESDAY, BEKELE)
    with pytest.raises(OutdatedView, match="XAA under XAU"):
        store.record_many([replace(NEW, state="XCC")], WEDNESDAY, AMINA, shown)
    assert store.register().acts_of("XCC", "XAU") == ()


def test_an_import_of_nothing_writes_nothing(store: Store) -> None:
    before = contents(store)
    assert store.record_many([], TUESDAY, BEKELE) == ()
    assert contents(store) == before


@pytest.mark.parametrize(
    ("instrument", "state", "named"), [("XAU", "XZZ", "State"), ("XZZ", "XAA", "instrument")]
)
def test_an_act_of_nobody_or_under_nothing_is_refused(
    store: Store, instrument: str, state: str, named: str
) -> None:
    with pytest.raises(UnknownName, match=f"No {named} .* 'XZZ'"):
        store.record(builders.act(instrument, state, "signature", "2008"), TUESDAY, AMINA)


def test_nothing_is_recorded_in_nobodys_name(store: Store) -> None:
    with pytest.raises(UsageProblem, match="Say who"):
        store.record(NEW, TUESDAY, "  ")


@pytest.mark.parametrize("text", ["a\x00b", "red \x1b[31m", "half \ud800 a pair"])
def test_a_text_that_cannot_be_kept_is_refused(store: Store, text: str) -> None:
    with pytest.raises(Refused, match="cannot be kept"):
        store.record(replace(NEW, note=text), TUESDAY, AMINA)
    with pytest.raises(Refused, match="cannot be kept"):
        store.record(NEW, TUESDAY, text)


def test_a_text_in_any_script_is_kept(store: Store) -> None:
    note = "الاتحاد الأفريقي – «Umoja» – São Tomé\nsecond line\t🌍"
    assert store.record(replace(NEW, note=note), TUESDAY, AMINA).note == note
    assert store.register().acts_of("XBB", "XAU")[0].note == note


def test_a_time_without_a_zone_is_a_mistake_of_the_program(store: Store) -> None:
    with pytest.raises(ValueError, match="time zone"):
        store.record(NEW, TUESDAY.replace(tzinfo=None), AMINA)


def test_a_finding_is_recorded_as_an_act_is(store: Store) -> None:
    finding = builders.evidence("XAU", "XBB", "art. 2", Rung.ENACTED_PARTIAL, "2019")
    shown = evidence_token(store.register(), "XBB", "XAU")
    kept = store.assess(finding, TUESDAY, BEKELE, shown)
    assert store.register().evidence_of("XBB", "XAU") == (kept,)
    with pytest.raises(OutdatedView, match="enacted partial"):
        store.assess(replace(finding, summary="Read anew."), WEDNESDAY, AMINA, shown)
    with pytest.raises(DuplicateAct):
        store.assess(finding, WEDNESDAY, AMINA)


def test_an_undated_finding_can_be_recorded(store: Store) -> None:
    finding = builders.evidence("XAU", "XBB", "*", Rung.NONE, "2019")
    assert store.assess(replace(finding, date=None), TUESDAY, BEKELE).date is None


def test_the_log_tells_who_did_what_and_when(store: Store) -> None:
    act = store.record(NEW, TUESDAY, BEKELE)
    store.retract(act.id, "too early", WEDNESDAY, AMINA)
    told = [(entry.kind, entry.recorded_by) for entry in store.log(act.id)]
    assert told == [("act", BEKELE), ("retraction", AMINA)]
    assert [entry.seq for entry in store.log()] == list(range(1, store.head().seq + 1))
    assert MONDAY.date().isoformat() in store.log()[0].recorded_at
