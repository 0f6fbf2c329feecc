"""The baseline is loaded, followed where it is corrected, and never allowed over the office."""

from collections.abc import Callable
from dataclasses import replace

from ratify.register import BASELINE, Register, Source
from ratify.store import ConflictKind, LoadReport, Store
from ratify.vocabulary import Verification
from tests import builders
from tests.store.office import (
    AMINA,
    BEKELE,
    DEPOSITED,
    MONDAY,
    SIGNED,
    STUDIED,
    TUESDAY,
    WEDNESDAY,
    baseline,
)


def facts(register: Register) -> Register:
    """The register without what only a store adds: times and names."""
    bare = {"recorded_at": None, "recorded_by": ""}
    return replace(
        register,
        acts=tuple(replace(act, **bare) for act in register.acts),
        evidence=tuple(replace(item, **bare) for item in register.evidence),
        sources=None,
    )


def test_a_loaded_store_holds_the_baseline_and_nothing_else(store: Store) -> None:
    assert facts(store.register()) == facts(baseline())


def test_every_record_says_when_and_by_whom_it_was_loaded(store: Store) -> None:
    register = store.register()
    records = (*register.acts, *register.evidence)
    assert {(one.recorded_at, one.recorded_by) for one in records} == {(MONDAY, AMINA)}


def test_the_sources_of_acts_are_on_record(store: Store) -> None:
    assert store.register().sources == {"invented": builders.SOURCE}


def test_loading_again_changes_nothing(store: Store) -> None:
    before = store.register(), store.log()
    report = store.load(baseline(), TUESDAY, BEKELE)
    assert report == LoadReport(added={}, corrected={})
    assert not report.changed
    assert (store.register(), store.log()) == before


def test_a_new_act_of_the_baseline_is_added(store: Store) -> None:
    late = builders.act("XAU", "XBB", "signature", "2008")
    report = store.load(baseline(SIGNED, DEPOSITED, late), TUESDAY, BEKELE)
    assert report.added == {"act": 1}
    assert [act.id for act in store.register().acts_of("XBB", "XAU")] == [late.id]


def test_a_corrected_note_reaches_the_record_and_keeps_its_time(store: Store) -> None:
    better = replace(SIGNED, verification=Verification.YEAR, note="Day not verified.")
    report = store.load(baseline(better, DEPOSITED), TUESDAY, BEKELE)
    (act, _) = store.register().acts
    assert report.corrected == {"act": 1}
    assert (act.verification, act.note) == (Verification.YEAR, "Day not verified.")
    assert (act.recorded_at, act.recorded_by) == (MONDAY, AMINA)


def test_a_report_from_before_a_correction_can_be_made_again(store: Store) -> None:
    before = store.register(known_at=MONDAY)
    named = builders.state("XAA", "New Atlasia")
    renamed = replace(baseline(), states={**baseline().states, "XAA": named})
    store.load(renamed, TUESDAY, BEKELE)
    assert store.register().states["XAA"].name == "New Atlasia"
    assert store.register(known_at=MONDAY) == before


def test_states_memberships_and_organisations_follow_the_baseline(store: Store) -> None:
    left = builders.membership("XREC", "XBB", "1975-05-28", "2025-01-29")
    published = baseline()
    others = tuple(one for one in published.memberships if one.state != "XBB")
    report = store.load(replace(published, memberships=(*others, left)), TUESDAY, BEKELE)
    assert report.added == {"membership": 1}
    assert len(report.withdrawn) == 4
    assert store.register().memberships_of_state("XBB") == (left,)


def test_a_membership_that_comes_back_is_on_record_again(store: Store) -> None:
    published = baseline()
    store.load(replace(published, memberships=published.memberships[1:]), TUESDAY, BEKELE)
    store.load(published, WEDNESDAY, BEKELE)
    assert set(store.register().memberships) == set(published.memberships)


def test_a_state_with_acts_on_record_stays_even_if_the_baseline_forgets_it(store: Store) -> None:
    published = baseline()
    others = {code: one for code, one in published.states.items() if code not in ("XAA", "XEE")}
    report = store.load(replace(published, states=others), TUESDAY, BEKELE)
    assert report.withdrawn == ("state XEE",)
    assert "XAA" in store.register().states


def test_a_baseline_act_that_vanished_is_reported_and_still_counts(store: Store) -> None:
    report = store.load(baseline(SIGNED, evidence=()), TUESDAY, BEKELE)
    assert [record.id for record in report.vanished] == [DEPOSITED.id, STUDIED.id]
    assert DEPOSITED.id in {act.id for act in store.register().acts_of("XAA", "XAU")}


def test_what_the_office_retracted_stays_retracted_and_is_a_conflict(store: Store) -> None:
    store.retract(SIGNED.id, "misread", TUESDAY, BEKELE)
    report = store.load(baseline(replace(SIGNED, note="better"), DEPOSITED), WEDNESDAY, AMINA)
    (conflict,) = report.conflicts
    assert not report.changed
    assert (conflict.kind, conflict.baseline.id) == (ConflictKind.RETRACTED, SIGNED.id)
    assert str(conflict) == f"XAA XAU: the baseline has {SIGNED.id}, retracted here (misread)"


def test_an_act_of_the_office_with_another_date_is_a_conflict_and_stays(store: Store) -> None:
    ours = store.record(builders.act("XAU", "XAA", "signature", "2007-03-02"), TUESDAY, BEKELE)
    report = store.load(baseline(), WEDNESDAY, AMINA)
    (conflict,) = report.conflicts
    assert (conflict.kind, conflict.office.id) == (ConflictKind.OTHER_DATE, ours.id)
    assert "the office has 2007-03-02" in str(conflict)
    assert ours in store.register().acts


def test_ways_to_consent_are_one_deed_and_declarations_may_be_several(store: Store) -> None:
    published = baseline(
        builders.act("XUN", "XAA", "ratification", "2001-01-01"),
        builders.act("XUN", "XAA", "declaration", "2001-01-01", declaration="art. 77"),
    )
    store.record(builders.act("XUN", "XAA", "accession", "2001-01-31"), TUESDAY, BEKELE)
    store.record(builders.act("XUN", "XAA", "declaration", "2004"), TUESDAY, BEKELE)
    report = store.load(published, WEDNESDAY, AMINA)
    assert [str(one.office.date) for one in report.conflicts] == ["2001-01-31"]


def test_an_act_that_returns_through_review_is_not_doubled(store: Store) -> None:
    ours = store.record(builders.act("XAU", "XCC", "signature", "2010-05-05"), TUESDAY, BEKELE)
    reviewed = replace(ours, origin=BASELINE, recorded_at=None, recorded_by="")
    report = store.load(baseline(SIGNED, DEPOSITED, reviewed), WEDNESDAY, AMINA)
    assert not report.changed
    assert store.register().acts_of("XCC", "XAU") == (ours,)


def test_a_source_that_only_the_office_cites_stays(store: Store) -> None:
    gazette = Source(id="", title="Official Gazette (invented)")
    act = builders.act("XAU", "XDD", "signature", "2011", source=gazette)
    store.record(act, TUESDAY, BEKELE)
    assert store.load(baseline(), WEDNESDAY, AMINA).withdrawn == ()
    assert len(store.register().sources or {}) == 2


def test_the_real_baseline_comes_back_as_it_is_published(
    baseline: Register, new_address: Callable[[str], str], database: str
) -> None:
    store = Store.create(new_address(database))
    store.load(baseline, MONDAY, AMINA)
    found = store.register()
    assert facts(replace(found, memberships=())) == facts(replace(baseline, memberships=()))
    assert set(found.memberships) == set(baseline.memberships)
    assert found.sources == baseline.sources
    assert not store.load(baseline, TUESDAY, AMINA).changed
