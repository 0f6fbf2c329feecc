"""The RECs' own instruments: what is known of them, and that the rest is said not to be known."""

from datetime import date

from ratify.analysis.regimes import MemberStanding, StateOfPlay, regime_view
from ratify.register.regimes import Aspect, Mark
from ratify.seeds import baseline_folder
from ratify.seeds.regimes import read_regimes

TODAY = date(2026, 11, 21)


def view(baseline, rec, day=TODAY):
    return regime_view(baseline, read_regimes(baseline_folder()), rec, day)


def one(baseline, rec, code, day=TODAY):
    found = view(baseline, rec, day)
    return next(item for item in found.instruments if item.instrument.code == code)


def standings(found, standing):
    return {member.state for member in found.members if member.standing is standing}


def test_every_regime_and_every_state_named_in_it_is_on_record(baseline):
    for regime in read_regimes(baseline_folder()):
        assert regime.organisation in baseline.organisations
        for item in regime.instruments:
            assert {act.state for act in item.acts} <= set(baseline.states)
            for statement in (*item.statements, *regime.statements):
                assert set(statement.states) <= set(baseline.states)


def test_the_eight_recs_have_a_regime_on_file(baseline):
    recs = {code for code, body in baseline.organisations.items() if body.kind == "rec"}

    assert recs <= {regime.organisation for regime in read_regimes(baseline_folder())}


def test_what_is_sourced_has_an_address_and_conflicts_are_kept():
    marks = set()
    for regime in read_regimes(baseline_folder()):
        everything = [*regime.statements]
        for item in regime.instruments:
            everything += [*item.statements, *item.acts]
        marks |= {entry.mark for entry in everything}
        assert all(entry.urls for entry in everything if entry.mark is Mark.SOURCED)

    assert marks == set(Mark)


def test_an_instrument_is_not_adopted_then_not_in_force_then_in_force(baseline):
    plays = [
        one(baseline, "EAC", "EAC-2009", day).play
        for day in (date(2009, 11, 19), date(2009, 11, 20), date(2010, 6, 30), date(2010, 7, 1))
    ]

    assert plays == [
        StateOfPlay.NOT_ADOPTED,
        StateOfPlay.NOT_IN_FORCE,
        StateOfPlay.NOT_IN_FORCE,
        StateOfPlay.IN_FORCE,
    ]


def test_who_is_known_to_have_ratified_is_named_and_the_rest_is_not_known(baseline):
    sadc = one(baseline, "SADC", "SADC-2005")

    assert sadc.play is StateOfPlay.NOT_IN_FORCE
    assert standings(sadc, MemberStanding.CONSENTED) == {"BWA", "LSO", "MOZ", "ZAF", "SWZ", "ZMB"}
    assert standings(sadc, MemberStanding.SIGNED) == {"COD", "NAM", "ZWE"}
    assert "AGO" in standings(sadc, MemberStanding.NOT_KNOWN)
    assert (sadc.bound, sadc.doubtful) == (6, 2)


def test_members_of_a_community_are_bound_by_its_treaty_without_an_act_of_their_own(baseline):
    uemoa = one(baseline, "UEMOA", "UEMOA-1994")

    assert standings(uemoa, MemberStanding.BOUND_AS_MEMBER) == {
        *("BEN", "BFA", "CIV", "GNB", "MLI", "NER", "SEN", "TGO"),
    }


def test_of_ecowas_no_list_by_state_was_found_and_nobody_is_said_to_be_bound(baseline):
    ecowas = one(baseline, "ECOWAS", "ECOWAS-1979")

    assert ecowas.play is StateOfPlay.IN_FORCE
    assert len(ecowas.members) == ecowas.count(MemberStanding.NOT_KNOWN) == 12


def test_rights_that_go_on_after_the_withdrawal_are_told_from_the_day_of_it(baseline):
    before, after = (view(baseline, "ECOWAS", day) for day in (date(2025, 1, 28), TODAY))

    assert [item.states for item in before.continued] == [("MRT",)]
    assert ("BFA", "MLI", "NER") in [item.states for item in after.continued]
    assert "BFA" in {member.state for member in before.instruments[0].members}
    assert "BFA" not in {member.state for member in after.instruments[0].members}


def test_an_act_counts_from_the_day_by_which_it_was_done(baseline):
    def ratified(day):
        return standings(one(baseline, "SADC", "SADC-2005", day), MemberStanding.CONSENTED)

    assert ratified(date(2010, 4, 29)) == set()
    assert ratified(date(2010, 4, 30)) == {"BWA", "LSO", "MOZ", "ZAF", "SWZ"}


def test_a_rec_without_an_instrument_of_its_own_says_so(baseline):
    found = view(baseline, "AMU")

    assert found.instruments == ()
    assert {item.aspect for item in found.statements} == {Aspect.GENERAL}


def test_a_body_of_which_nothing_is_on_file_has_no_regime(baseline):
    assert view(baseline, "SACU") is None
