"""What was on record at a time, and a ledger whose time never runs backwards."""

from datetime import UTC, datetime, timedelta, timezone

from ratify.store import Store
from tests import builders
from tests.store.office import (
    AMINA,
    BEKELE,
    MONDAY,
    SIGNED,
    TUESDAY,
    WEDNESDAY,
    baseline,
)

NEW = builders.act("XAU", "XBB", "signature", "2008-01-02")
INSTANT = timedelta(microseconds=1)


def test_an_act_recorded_later_was_not_known_before(store: Store) -> None:
    store.record(NEW, TUESDAY, BEKELE)
    assert store.register(known_at=TUESDAY - INSTANT).acts_of("XBB", "XAU") == ()
    assert len(store.register(known_at=TUESDAY).acts_of("XBB", "XAU")) == 1


def test_an_act_retracted_later_stood_before(store: Store) -> None:
    store.retract(SIGNED.id, "misread", WEDNESDAY, BEKELE)
    assert len(store.register(known_at=TUESDAY).acts_of("XAA", "XAU")) == 2
    assert len(store.register(known_at=WEDNESDAY).acts_of("XAA", "XAU")) == 1


def test_the_store_and_the_register_agree_on_what_was_known(store: Store) -> None:
    store.record(NEW, TUESDAY, BEKELE)
    store.retract(SIGNED.id, "misread", WEDNESDAY, BEKELE)
    for moment in (MONDAY - INSTANT, MONDAY, TUESDAY, WEDNESDAY - INSTANT, WEDNESDAY):
        assert store.register(known_at=moment) == store.register().as_known(moment)


def test_before_the_first_load_names_are_known_and_nothing_else(store: Store) -> None:
    register = store.register(known_at=MONDAY - INSTANT)
    assert register.names.find("Atlasia").code == "XAA"
    assert register.acts == register.evidence == ()


def test_an_empty_store_has_an_empty_register(address: str) -> None:
    register = Store.create(address).register(known_at=MONDAY)
    assert (register.states, register.acts, register.sources) == ({}, (), {})


def test_a_time_is_the_same_time_in_any_zone(store: Store) -> None:
    addis_ababa = timezone(timedelta(hours=3))
    act = store.record(NEW, TUESDAY.astimezone(addis_ababa), BEKELE)
    assert act.recorded_at == TUESDAY
    assert act.recorded_at.tzinfo is UTC
    known = store.register(known_at=TUESDAY.astimezone(addis_ababa))
    assert known.acts_of("XBB", "XAU") == (act,)


def test_a_clock_that_goes_backwards_does_not_change_the_order(store: Store) -> None:
    late = store.record(NEW, WEDNESDAY, BEKELE)
    early = store.record(builders.act("XAU", "XCC", "signature", "2008"), TUESDAY, AMINA)
    assert early.recorded_at == late.recorded_at == WEDNESDAY
    times = [entry.recorded_at for entry in store.log()]
    assert times == sorted(times)
    assert store.verify() == ()


def test_a_clock_that_was_never_set_is_survived(address: str) -> None:
    store = Store.create(address)
    store.load(baseline(), datetime(1970, 1, 1, tzinfo=UTC), AMINA)
    store.record(NEW, MONDAY, BEKELE)
    assert store.verify() == ()
