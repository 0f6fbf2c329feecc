"""The proof finds what somebody with a database tool altered, removed or inserted."""

import pytest

from ratify.findings import Finding
from ratify.store import LEDGER_RULES, Store
from tests import builders
from tests.store.office import (
    AMINA,
    BEKELE,
    DEPOSITED,
    SIGNED,
    TUESDAY,
    WEDNESDAY,
    Behind,
    baseline,
)


def number_of(store: Store, record: str) -> int:
    """The number of the entry under which a record came on record."""
    return store.log(record)[0].seq


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]


def test_the_ledger_of_an_honest_office_holds(store: Store) -> None:
    act = store.record(builders.act("XAU", "XBB", "signature", "2008"), TUESDAY, BEKELE)
    store.retract(act.id, "misread", WEDNESDAY, AMINA)
    store.load(baseline(SIGNED), WEDNESDAY, AMINA)
    assert store.verify() == ()


def test_an_empty_ledger_holds(address: str) -> None:
    assert Store.create(address).verify() == ()


@pytest.mark.parametrize(
    "change",
    [
        f"UPDATE act SET date = '2007-03-02' WHERE id = '{SIGNED.id}'",
        f"UPDATE act SET origin = 'office' WHERE id = '{SIGNED.id}'",
        f"UPDATE act SET kind = 'no such kind' WHERE id = '{SIGNED.id}'",
        f"UPDATE act SET effective = '2010' WHERE id = '{SIGNED.id}'",
        f"UPDATE act SET id = 'XAU-XBB-signed' WHERE id = '{SIGNED.id}'",
    ],
)
def test_an_altered_act_is_named(store: Store, behind: Behind, change: str) -> None:
    behind.run(change)
    (finding,) = store.verify()
    assert (finding.code, finding.subject) == ("L003", SIGNED.id)
    assert "recorded 2026-03-02T09:00:00.123456Z by Amina (invented), was altered" in (
        finding.message
    )


def test_an_altered_rule_of_a_treaty_is_named(store: Store, behind: Behind) -> None:
    behind.run("""UPDATE instrument SET entry = '{"article": "art. 99"}' WHERE code = 'XAU'""")
    (finding,) = store.verify()
    assert (finding.code, finding.subject) == ("L003", "XAU")


def test_a_record_that_is_no_longer_json_is_named(
    store: Store, behind: Behind, database: str
) -> None:
    if database == "postgresql":
        # The column's type keeps such a text out, so the nearest is a value of another shape.
        behind.run("UPDATE state SET names = '3' WHERE iso3 = 'XBB'")
    else:
        behind.run("UPDATE state SET names = '{broken' WHERE iso3 = 'XBB'")
    assert [(one.code, one.subject) for one in store.verify()] == [("L003", "XBB")]


@pytest.mark.parametrize(
    "change",
    [
        "recorded_by = 'Nobody'",
        "recorded_at = '2020-01-01T00:00:00.000000Z'",
        "record = 'another'",
        "content = 'another'",
    ],
)
def test_an_altered_entry_is_named(store: Store, behind: Behind, change: str) -> None:
    number = number_of(store, SIGNED.id)
    behind.run(f"UPDATE ledger SET {change} WHERE seq = {number}")
    found = store.verify()
    assert found[0].code == "L001"
    assert f"entry {number}" in found[0].message


def test_a_removed_act_is_named(store: Store, behind: Behind) -> None:
    behind.run(f"DELETE FROM act WHERE id = '{SIGNED.id}'")
    (finding,) = store.verify()
    assert (finding.code, finding.subject) == ("L004", SIGNED.id)


def test_a_removed_retraction_is_named(store: Store, behind: Behind) -> None:
    store.retract(SIGNED.id, "misread", TUESDAY, BEKELE)
    behind.run("DELETE FROM retraction")
    assert [(one.code, one.subject) for one in store.verify()] == [("L004", SIGNED.id)]


def test_an_act_removed_with_its_entry_is_missed(store: Store, behind: Behind) -> None:
    number = number_of(store, SIGNED.id)
    behind.run(
        f"DELETE FROM act WHERE id = '{SIGNED.id}'",
        f"DELETE FROM ledger WHERE seq = {number}",
    )
    (finding,) = store.verify()
    assert finding.code == "L002"
    assert f"entries {number} to {number} were removed" in finding.message


def test_acts_cut_off_at_the_end_are_missed(store: Store, behind: Behind) -> None:
    act = store.record(builders.act("XAU", "XBB", "signature", "2008"), TUESDAY, BEKELE)
    number = number_of(store, act.id)
    behind.run(
        f"DELETE FROM act WHERE seq = {number}",
        f"DELETE FROM ledger WHERE seq = {number}",
    )
    (finding,) = store.verify()
    assert finding.code == "L006"
    assert f"the head names entry {number}, and the last entry is {number - 1}" in finding.message


def test_an_inserted_act_is_named(store: Store, behind: Behind) -> None:
    number = store.head().seq + 1
    behind.run(
        f"INSERT INTO act SELECT {number}, 'XAU-XAA-forged', instrument, state, 'deposit', "
        "'2008', source, verification, effective, declaration, note, origin FROM act "
        f"WHERE id = '{SIGNED.id}'"
    )
    (finding,) = store.verify()
    assert (finding.code, finding.subject) == ("L005", "XAU-XAA-forged")


def test_a_lost_head_is_missed_and_nothing_is_recorded_after_it(
    store: Store, behind: Behind
) -> None:
    behind.run("DELETE FROM head")
    assert codes(store.verify()) == ["L006"]


def test_the_first_failure_comes_first(store: Store, behind: Behind) -> None:
    behind.run(
        f"UPDATE act SET note = 'forged' WHERE id = '{DEPOSITED.id}'",
        f"DELETE FROM act WHERE id = '{SIGNED.id}'",
        "UPDATE state SET capital = 'Elsewhere' WHERE iso3 = 'XAA'",
    )
    found = store.verify()
    assert [one.subject for one in found] == ["XAA", SIGNED.id, DEPOSITED.id]


def test_the_head_moves_on_with_each_entry_and_can_be_noted(store: Store) -> None:
    before = store.head()
    store.record(builders.act("XAU", "XBB", "signature", "2008"), TUESDAY, BEKELE)
    after = store.head()
    assert after.seq == before.seq + 1
    assert after.hash == store.log()[-1].hash != before.hash


def test_every_code_of_the_proof_has_its_rule() -> None:
    assert [rule.code for rule in LEDGER_RULES] == [f"L00{number}" for number in range(1, 9)]
