"""The law on the published record: worked cases, known counts, and the past."""

from datetime import UTC, date, datetime, timedelta

import pytest

from ratify.law import ordinal, position, positions, totals, treaty_entry
from ratify.law.recording import object_to
from ratify.register import Register
from ratify.vocabulary import Severity, Standing

AS_OF = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("instrument", "consents", "signatures"),
    [
        ("C087", 51, 0),
        ("C097", 15, 0),
        ("C102", 14, 0),
        ("C118", 11, 0),
        ("C143", 14, 0),
        ("C181", 11, 0),
        ("C189", 7, 0),
        ("ICRMW", 29, 19),
        ("BANJUL", 54, 45),
        ("ABUJA", 50, 54),
        ("YOUTH", 41, 43),
        ("NIAMEY", 11, 18),
        ("FMP", 4, 32),
    ],
)
def test_the_counts_of_the_sources_come_out_of_totals(
    baseline: Register, instrument: str, consents: int, signatures: int
) -> None:
    sums = totals(baseline, instrument, positions(baseline, instrument, AS_OF), AS_OF)
    assert (sums.consents, sums.deposits, sums.signatures) == (consents, consents, signatures)
    assert sums.members == 55
    assert sums.eligible == (55 if baseline.instruments[instrument].members_of == "AU" else 54)


@pytest.mark.parametrize(
    ("instrument", "number", "bearer", "deposited", "in_force"),
    [
        ("BANJUL", 26, "NER", date(1986, 7, 21), date(1986, 10, 21)),
        ("ABUJA", 35, "SLE", date(1994, 4, 12), date(1994, 5, 12)),
        ("YOUTH", 15, "GMB", date(2009, 7, 9), date(2009, 8, 8)),
    ],
)
def test_au_treaties_entered_into_force_by_the_deposit_that_history_names(
    baseline: Register, instrument: str, number: int, bearer: str, deposited: date, in_force: date
) -> None:
    entry = treaty_entry(baseline, instrument, AS_OF)
    assert (entry.needed, entry.bearer, entry.reached) == (number, bearer, deposited)
    assert entry.computed == entry.day == in_force
    assert ordinal(baseline, instrument, bearer) == number
    eve = treaty_entry(baseline, instrument, deposited - timedelta(days=1))
    assert (eve.day, eve.to_go) == (None, 1)


@pytest.mark.parametrize(
    ("instrument", "day"),
    [
        ("C087", date(1950, 7, 4)),
        ("C097", date(1952, 1, 22)),
        ("C102", date(1955, 4, 27)),
        ("C118", date(1964, 4, 25)),
        ("C143", date(1978, 12, 9)),
        ("C181", date(2000, 5, 10)),
        ("C189", date(2013, 9, 5)),
        ("ICRMW", date(2003, 7, 1)),
    ],
)
def test_conventions_of_the_world_are_in_force_since_the_recorded_day(
    baseline: Register, instrument: str, day: date
) -> None:
    assert treaty_entry(baseline, instrument, AS_OF).day == day
    assert not treaty_entry(baseline, instrument, day - timedelta(days=1)).in_force


@pytest.mark.parametrize(("instrument", "have"), [("NIAMEY", 11), ("FMP", 4)])
def test_two_treaties_are_not_in_force(baseline: Register, instrument: str, have: int) -> None:
    entry = treaty_entry(baseline, instrument, AS_OF)
    assert (entry.day, entry.have, entry.needed, entry.to_go) == (None, have, 15, 15 - have)


def test_computed_and_recorded_entry_into_force_differ_by_a_day_at_most(
    baseline: Register,
) -> None:
    checked = []
    for code in baseline.instruments:
        entry = treaty_entry(baseline, code, AS_OF)
        if entry.recorded and entry.computed:
            checked.append(code)
            assert abs(entry.recorded - entry.computed) <= timedelta(days=1), code
    assert checked == ["BANJUL", "ABUJA", "YOUTH"]


@pytest.mark.parametrize(
    ("instrument", "state", "day"),
    [
        ("C181", "MAR", date(2000, 5, 10)),  # second ratification: with the Convention
        ("C189", "ZAF", date(2014, 6, 20)),
        ("C097", "COG", date(2024, 10, 26)),  # NORMLEX printed: not in force until then
        ("C087", "LSO", date(1966, 10, 31)),  # confirmed on joining the ILO
        ("C097", "DZA", date(1962, 10, 19)),  # likewise, on independence
        ("ICRMW", "ZWE", date(2025, 3, 1)),  # acceded in November 2024, day unknown
        ("BANJUL", "NER", date(1986, 10, 21)),
        ("BANJUL", "ZAF", date(1996, 10, 9)),
        ("ABUJA", "SLE", date(1994, 5, 12)),
        ("YOUTH", "GMB", date(2009, 8, 8)),
    ],
)
def test_the_treaty_is_in_force_for_the_state_since(
    baseline: Register, instrument: str, state: str, day: date
) -> None:
    found = position(baseline, instrument, state, AS_OF)
    assert found.in_force is not None
    assert found.in_force.day == day
    assert found.standing is Standing.PARTY
    eve = position(baseline, instrument, state, day - timedelta(days=1))
    assert eve.standing in {Standing.PARTY_PENDING, Standing.NOT_ELIGIBLE, Standing.NONE}


def test_the_sahrawi_republic_is_no_ilo_or_un_member(baseline: Register) -> None:
    standings = {
        code: position(baseline, code, "ESH", AS_OF).standing for code in baseline.instruments
    }
    barred = {code for code, one in standings.items() if one is Standing.NOT_ELIGIBLE}
    assert barred == {"C087", "C097", "C102", "C118", "C143", "C181", "C189", "ICRMW"}


@pytest.mark.parametrize(
    ("day", "members", "signatures", "consents", "deposits", "parties", "to_go"),
    [
        ("2006-12-31", 53, 3, 0, 0, 0, 15),
        ("2009-07-08", 53, 32, 18, 14, 0, 1),
        ("2009-07-09", 53, 32, 18, 15, 0, 0),
        ("2009-08-08", 53, 32, 18, 16, 15, 0),
        ("2010-12-31", 53, 38, 23, 23, 23, 0),
        ("2015-12-31", 54, 42, 39, 37, 37, 0),
        ("2020-01-01", 55, 43, 39, 39, 39, 0),
        ("2023-12-31", 55, 43, 41, 41, 41, 0),
    ],
)
def test_the_youth_charter_at_past_dates(
    baseline: Register,
    day: str,
    members: int,
    signatures: int,
    consents: int,
    deposits: int,
    parties: int,
    to_go: int,
) -> None:
    # Signatures, consents and deposits up to each day were counted by hand in the AU's list.
    as_of = date.fromisoformat(day)
    sums = totals(baseline, "YOUTH", positions(baseline, "YOUTH", as_of), as_of)
    assert sums.members == members
    assert (sums.signatures, sums.consents, sums.deposits) == (signatures, consents, deposits)
    assert (sums.parties, sums.to_go) == (parties, to_go)


def test_the_deposit_queue_of_the_youth_charter_in_summer_2009(baseline: Register) -> None:
    day = date(2009, 7, 8)
    waiting = [
        one.state
        for one in positions(baseline, "YOUTH", day)
        if one.standing is Standing.RATIFIED_NOT_DEPOSITED
    ]
    assert len(waiting) == 4
    assert "GMB" in waiting


def test_three_states_left_ecowas_on_29_january_2025(baseline: Register) -> None:
    before = {one.iso3 for one in baseline.members("ECOWAS", date(2025, 1, 28))}
    after = {one.iso3 for one in baseline.members("ECOWAS", date(2025, 1, 29))}
    assert (len(before), len(after)) == (15, 12)
    assert before - after == {"BFA", "MLI", "NER"}


@pytest.mark.parametrize(
    ("state", "joined"), [("SSD", date(2011, 7, 27)), ("MAR", date(2017, 1, 31))]
)
def test_nobody_is_counted_before_joining_the_au(
    baseline: Register, state: str, joined: date
) -> None:
    eve = joined - timedelta(days=1)
    assert position(baseline, "YOUTH", state, eve).standing is Standing.NOT_ELIGIBLE
    assert state not in {one.state for one in positions(baseline, "YOUTH", eve)}
    assert state in {one.state for one in positions(baseline, "YOUTH", joined)}
    assert position(baseline, "YOUTH", state, joined).standing is not Standing.NOT_ELIGIBLE


def test_morocco_was_a_member_of_the_oau_until_1984(baseline: Register) -> None:
    assert position(baseline, "BANJUL", "MAR", date(1983, 1, 1)).standing is Standing.NONE
    assert position(baseline, "BANJUL", "MAR", date(1986, 1, 1)).standing is Standing.NOT_ELIGIBLE


def test_a_record_from_files_was_always_known(baseline: Register) -> None:
    then = baseline.as_known(datetime(2000, 1, 1, tzinfo=UTC))
    assert positions(then, "YOUTH", AS_OF) == positions(baseline, "YOUTH", AS_OF)


def test_the_law_refuses_nothing_that_is_on_record_but_one_date_that_sources_dispute(
    baseline: Register,
) -> None:
    refused = {
        (act.instrument, act.state, one.code)
        for act in baseline.acts
        for one in object_to(baseline, act, AS_OF)
        if one.severity is Severity.ERROR
    }
    # One source dates Benin's ratification two days before the day on which it joined the ILO.
    assert refused == {("C087", "BEN", "not-a-member")}


def test_oddities_of_real_lists_are_only_doubted(baseline: Register) -> None:
    [late] = [one for one in baseline.acts_of("AGO", "BANJUL") if one.kind == "signature"]
    found = object_to(baseline, late, AS_OF)
    assert [one.code for one in found] == ["signature-after-consent", "deposit-before-signature"]
    assert all(one.severity is Severity.WARNING for one in found)
