"""Whom to call: those who are bound and share the most."""

from dataclasses import replace
from datetime import date

from ratify.analysis.peers import Likeness, peers
from ratify.register import Incorporation
from ratify.vocabulary import IncorporationSystem, Standing
from tests.analysis.worlds import DAY, figures
from tests.builders import STATES, act, membership, register

MONIST = Incorporation(system=IncorporationSystem.MONIST)
PEOPLE = {
    "XAA": {"remittances": 4.0, "population": 1000, "migrant_stock": 10},
    "XBB": {"remittances": 7.9, "population": 1000, "migrant_stock": 21},
    "XCC": {"remittances": 8.1, "population": 1000, "migrant_stock": 5},
    "XDD": {},
    "XEE": {"remittances": 4.0},
}


def world():
    states = tuple(
        replace(
            one,
            languages=("French",) if one.iso3 in {"XAA", "XCC"} else ("English",),
            legal_tradition="civil" if one.iso3 in {"XAA", "XCC"} else "",
            incorporation=MONIST
            if one.iso3 in {"XAA", "XBB"}
            else Incorporation(system=IncorporationSystem.UNKNOWN),
            figures=figures(**PEOPLE[one.iso3]),
        )
        for one in STATES
    )
    acts = [
        act("XAU", iso3, kind, day)
        for iso3, day in (("XBB", "2010-01-01"), ("XCC", "2012-01-01"), ("XDD", "2011-01-01"))
        for kind in ("ratification", "deposit")
    ]
    unions = [membership("AU", one.iso3, "1950-01-01") for one in STATES]
    recs = [membership("XREC", iso3, "1975-05-28") for iso3 in ("XAA", "XBB")]
    return register(*acts, states=states, memberships=(*unions, *recs))


def test_those_who_share_the_most_stand_first_with_what_they_share():
    found = peers(world(), DAY, "XAA", "XAU")

    told = [(row.state, [(item.likeness, item.words) for item in row.shared]) for row in found.rows]
    assert told == [
        (
            "XCC",
            [
                (Likeness.LANGUAGE, "French"),
                (Likeness.LEGAL_TRADITION, "civil"),
                (Likeness.MIGRANT_SHARE, "1 and 0.5 % of the population"),
            ],
        ),
        (
            "XBB",
            [
                (Likeness.REC, "XREC"),
                (Likeness.ROUTE, "monist"),
                (Likeness.REMITTANCES, "4 and 7.9 % of GDP"),
            ],
        ),
        ("XDD", []),
    ]


def test_among_equals_the_latest_to_be_bound_stands_first():
    first, second, _ = peers(world(), DAY, "XAA", "XAU").rows

    assert len(first.shared) == len(second.shared) == 3
    assert [str(row.position.binding.date) for row in (first, second)] == [
        "2012-01-01",
        "2010-01-01",
    ]


def test_a_peer_comes_with_its_dates_its_ordinal_and_its_law():
    found = peers(world(), DAY, "XAA", "XAU")
    row = next(row for row in found.rows if row.state == "XDD")

    assert str(row.position.consent.date) == "2011-01-01"
    assert row.ordinal == 2
    assert row.assessment.state == "XDD"
    assert found.standing is Standing.NONE


def test_what_is_not_known_is_not_shared():
    found = peers(world(), DAY, "XDD", "XAU")

    for row in found.rows:
        kinds = {item.likeness for item in row.shared}
        assert not kinds & {Likeness.ROUTE, Likeness.REMITTANCES, Likeness.LEGAL_TRADITION}


def test_before_anybody_was_bound_there_is_nobody_to_call():
    assert peers(world(), date(2009, 1, 1), "XAA", "XAU").rows == ()


def test_malawi_is_told_whom_to_call_about_domestic_workers(baseline):
    found = peers(baseline, date(2025, 7, 1), "MWI", "C189")

    assert {row.state for row in found.rows} == {"AGO", "GIN", "MDG", "MUS", "NAM", "SLE", "ZAF"}
    assert all("SADC" in row.shared[0].words for row in found.rows if row.state == "ZAF")
