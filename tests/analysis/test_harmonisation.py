"""How far the members of a REC share the same treaties, with dated memberships."""

from dataclasses import replace
from datetime import date

import pytest

from ratify.analysis.harmonisation import harmonisation
from ratify.analysis.scope import scope
from ratify.register import Found, PartialDate
from ratify.register.regimes import Bond, Mark, MemberAct, RecRegime, RegimeInstrument
from ratify.vocabulary import ActKind, Family, OrganisationKind, Standing
from tests.builders import ORGANISATIONS, STATES, act, membership, organisation, register

DAY = date(2020, 1, 1)
ACTS = (
    act("XAU", "XAA", "ratification", "2010-01-01"),
    act("XAU", "XAA", "deposit", "2010-01-01"),
    act("XAU", "XBB", "signature", "2010-01-01"),
    act("XILO", "XBB", "ratification", "1970-01-01"),
)
MEMBERSHIPS = (
    *(membership(org, one.iso3, "1950-01-01") for org in ("AU", "UN") for one in STATES),
    *(membership("ILO", one.iso3, "1950-01-01") for one in STATES[:-1]),
    membership("XREC", "XAA", "1975-05-28"),
    membership("XREC", "XBB", "1975-05-28", "2015-01-01"),
    membership("XREC", "XEE", "1975-05-28"),
    membership("XTWO", "XAA", "1980-01-01"),
    membership("XTWO", "XDD", "1980-01-01"),
)
PROTOCOL = RegimeInstrument(
    code="XREC-1980",
    organisation="XREC",
    title="Invented protocol",
    bond=Bond.RATIFICATION,
    adopted=PartialDate(1980),
    in_force=False,
    in_force_mark=Mark.SOURCED,
    acts=(
        MemberAct(
            state="XAA", kind=ActKind.RATIFICATION, mark=Mark.SOURCED, date=PartialDate(1990)
        ),
    ),
)


def world():
    record = register(*ACTS, memberships=MEMBERSHIPS)
    bodies = (*ORGANISATIONS, organisation("XTWO", OrganisationKind.REC))
    return replace(record, organisations={body.code: body for body in bodies})


def asked(day=DAY, *named, regimes=()):
    record = world()
    return harmonisation(record, day, scope(record, day, named), regimes)


def row(found, rec, code):
    return next(one for one in found.rows if (one.rec, one.instrument) == (rec, code))


def test_shares_are_counted_over_the_members_of_the_day():
    before, after = asked(date(2014, 12, 31)), asked(DAY)

    assert row(before, "XREC", "XAU").members == 3
    assert row(before, "XREC", "XAU").share == pytest.approx(1 / 3)
    assert row(after, "XREC", "XAU").members == 2
    assert row(after, "XREC", "XAU").share == pytest.approx(1 / 2)


def test_the_hold_outs_are_named_and_are_the_distance():
    found = row(asked(date(2014, 12, 31)), "XREC", "XAU")

    assert found.hold_outs == ("XBB", "XEE")
    assert found.distance == 2
    assert found.standings[Standing.SIGNED] == 1
    assert found.share_of(Standing.SIGNED) == pytest.approx(1 / 3)
    assert sum(found.standings.values()) == found.members


def test_a_member_that_may_not_become_party_holds_nobody_up():
    found = row(asked(date(2014, 12, 31)), "XREC", "XILO")

    assert (found.members, found.eligible, found.hold_outs) == (3, 2, ("XAA",))


def test_two_recs_with_common_members_pull_apart_when_only_one_has_a_majority():
    found = asked(date(2014, 12, 31))
    by_code = {pull.instrument: pull for pull in found.pulls}

    assert by_code["XILO"].common == ("XAA",)
    assert (by_code["XILO"].first_share, by_code["XILO"].second_share) == (0.5, 0.0)
    assert not by_code["XILO"].apart
    later = asked(DAY)
    assert {pull.instrument: pull.apart for pull in later.pulls} == {
        "XILO": False,
        "XUN": False,
        "XAU": False,
    }


def test_recs_pull_apart_by_hand():
    record = world()
    more = act("XAU", "XEE", "deposit", "2011-01-01"), act("XAU", "XEE", "accession", "2011-01-01")
    record = replace(record, acts=(*record.acts, *more))
    found = harmonisation(record, DAY, scope(record, DAY))
    pull = next(one for one in found.pulls if one.instrument == "XAU")

    # XREC: XAA and XEE of 2; XTWO: XAA of 2
    assert (pull.first_share, pull.second_share, pull.difference) == (1.0, 0.5, 0.5)
    assert pull.apart


def test_the_layers_of_law_are_compared_for_the_same_states():
    found = asked(
        DAY,
        Found("organisation", "XREC"),
        regimes=[RecRegime(organisation="XREC", instruments=(PROTOCOL,))],
    )
    layers = {layer.family: (layer.bound, layer.pairs, layer.share) for layer in found.layers}

    assert layers == {
        Family.ILO: (0, 1, 0.0),
        Family.UN: (0, 2, 0.0),
        Family.AU: (1, 2, 0.5),
        Family.REC: (1, 2, None),
    }


def test_the_rec_s_own_layer_gives_a_share_only_where_every_member_is_known():
    found = asked(
        DAY,
        Found("organisation", "XREC"),
        regimes=[RecRegime(organisation="XREC", instruments=(PROTOCOL,))],
    )
    own = next(layer for layer in found.layers if layer.family is Family.REC)

    assert (own.known, own.share) == (False, None)
    assert found.regimes["XREC"].instruments[0].instrument is PROTOCOL


def test_a_rec_without_members_at_the_date_has_an_honest_empty_answer():
    found = row(asked(date(1970, 1, 1), Found("organisation", "XREC")), "XREC", "XILO")

    assert (found.members, found.eligible, found.share, found.distance) == (0, 0, None, 0)
    assert found.share_of(Standing.PARTY) is None


def test_ecowas_counts_those_who_left_until_they_left(baseline):
    named = [Found("organisation", "ECOWAS"), Found("instrument", "NIAMEY")]
    before, after = (
        harmonisation(baseline, day, scope(baseline, day, named)).rows[0]
        for day in (date(2025, 1, 28), date(2025, 1, 29))
    )

    assert (before.members, after.members) == (15, 12)
    assert before.bound - after.bound == 3
