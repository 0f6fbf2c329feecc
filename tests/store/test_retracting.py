"""The office takes records back: they stay on record, with the reason."""

import pytest

from ratify.errors import (
    AmbiguousName,
    Refused,
    UnknownName,
    UsageProblem,
)
from ratify.store import Store, cell_token
from tests import builders
from tests.store.office import (
    AMINA,
    BEKELE,
    DEPOSITED,
    SIGNED,
    STUDIED,
    TUESDAY,
    WEDNESDAY,
)

NEW = builders.act("XAU", "XBB", "signature", "2008-01-02")


def test_a_retracted_act_stays_on_record_with_the_reason(store: Store) -> None:
    taken = store.retract(SIGNED.id, " misread ", TUESDAY, BEKELE)
    assert taken.retraction is not None
    assert taken.retraction.reason == "misread"
    assert (taken.retraction.recorded_at, taken.retraction.recorded_by) == (TUESDAY, BEKELE)
    assert taken in store.register().acts
    assert taken not in store.register().acts_of("XAA", "XAU")


def test_an_act_taken_back_can_be_recorded_anew(store: Store) -> None:
    first = store.record(NEW, TUESDAY, BEKELE)
    store.retract(first.id, "too early", TUESDAY, BEKELE)
    again = store.record(NEW, WEDNESDAY, AMINA)
    assert again.id == f"{first.id}-2"
    assert store.register().acts_of("XBB", "XAU") == (again,)


def test_recording_and_retracting_returns_to_the_earlier_view(store: Store) -> None:
    shown = cell_token(store.register(), "XBB", "XAU")
    act = store.record(NEW, TUESDAY, BEKELE)
    store.retract(act.id, "too early", TUESDAY, BEKELE)
    assert cell_token(store.register(), "XBB", "XAU") == shown


def test_the_beginning_of_an_id_will_do_if_only_one_begins_so(store: Store) -> None:
    assert store.retract("xau-xaa-s", "misread", TUESDAY, BEKELE).id == SIGNED.id
    with pytest.raises(AmbiguousName) as refused:
        store.retract("XAU-XAA", "misread", TUESDAY, BEKELE)
    assert DEPOSITED.id in refused.value.hint


def test_an_id_that_is_the_beginning_of_another_means_itself(store: Store) -> None:
    first = store.record(NEW, TUESDAY, BEKELE)
    store.retract(first.id, "too early", TUESDAY, BEKELE)
    again = store.record(NEW, TUESDAY, BEKELE)
    with pytest.raises(Refused, match="was retracted on 2026-03-03"):
        store.retract(first.id, "misread", WEDNESDAY, AMINA)
    assert store.retract(again.id, "misread", WEDNESDAY, AMINA).id == again.id


@pytest.mark.parametrize("text", ["XAU-XAA-singed", "XA", "", "%", "XAU_XAA_signed"])
def test_an_unknown_id_is_refused_and_the_nearest_named(store: Store, text: str) -> None:
    with pytest.raises(UnknownName) as refused:
        store.retract(text, "misread", TUESDAY, BEKELE)
    assert (SIGNED.id in refused.value.hint) is text.endswith("ed")


def test_a_retraction_needs_a_reason(store: Store) -> None:
    with pytest.raises(UsageProblem, match="for a reason"):
        store.retract(SIGNED.id, "  ", TUESDAY, BEKELE)


def test_a_finding_is_taken_back_as_a_record_of_any_kind(store: Store) -> None:
    with pytest.raises(UnknownName):
        store.retract(STUDIED.id, "misread", TUESDAY, BEKELE)
    assert store.take_back(STUDIED.id, "misread", TUESDAY, BEKELE).retraction
    assert store.register().evidence_of("XAA", "XAU") == ()
