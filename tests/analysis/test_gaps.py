"""Five kinds of gap, kept apart, over those who may become party."""

from datetime import date

from ratify.analysis.gap_counts import by_instrument, by_rec, by_region, by_state, by_theme
from ratify.analysis.gaps import gaps
from ratify.analysis.scope import scope
from ratify.register import Flexibility, Found, Provision
from ratify.vocabulary import FlexibilityKind, Gap, Rung, Standing
from tests.builders import MEMBERSHIPS, act, evidence, instrument, register

DAY = date(2020, 1, 1)
OPTION = Flexibility(kind=FlexibilityKind.EXCLUSION, article="art. 14", text="One Annex.")
CHARTER = instrument(
    "XAU",
    provisions=(
        Provision(key="art. 1", requirement="Invented.", theme="family"),
        Provision(key="art. 2", requirement="Invented.", theme="health"),
        Provision(key="art. 3", requirement="Invented.", theme="health"),
    ),
    flexibility=(OPTION, Flexibility(kind=FlexibilityKind.NONE, article="", text="")),
)
ACTS = (
    act("XAU", "XBB", "signature", "2010-01-01"),
    act("XAU", "XCC", "signature", "2010-01-01"),
    act("XAU", "XCC", "ratification", "2011-05-05"),
    act("XAU", "XDD", "ratification", "2012-02-02"),
    act("XAU", "XDD", "deposit", "2012-03-03"),
)
FINDINGS = (
    evidence("XAU", "XDD", "art. 1", Rung.ENACTED_FULL, "2013"),
    evidence("XAU", "XDD", "art. 2", Rung.BILL_DRAFTED, "2014"),
    evidence("XAU", "XAA", "art. 1", Rung.ENACTED_FULL, "2013"),
)


def found(*named, day=DAY, theme="", memberships=MEMBERSHIPS):
    record = register(*ACTS, instruments=[CHARTER], evidence=FINDINGS, memberships=memberships)
    return record, gaps(record, day, scope(record, day, named), theme)


def test_each_state_has_its_own_kind_of_gap():
    _, answer = found()

    told = [(row.state, row.gap, str(row.since or "")) for row in answer.rows]
    assert told == [
        ("XAA", Gap.NO_ACTION, ""),
        ("XBB", Gap.SIGNED_ONLY, "2010-01-01"),
        ("XCC", Gap.RATIFIED_NOT_DEPOSITED, "2011-05-05"),
        ("XDD", Gap.NOT_DOMESTICATED, "2012-03-03"),
        ("XDD", Gap.NOT_ASSESSED, "2012-03-03"),
        ("XEE", Gap.NO_ACTION, ""),
    ]


def test_what_is_not_domesticated_and_what_is_not_assessed_are_named_by_article():
    _, answer = found(Found("state", "XDD"))

    assert [row.provisions for row in answer.rows] == [("art. 2",), ("art. 3",)]


def test_a_state_that_is_not_bound_is_offered_what_flexibility_there_is():
    _, answer = found()
    offered = {row.state: row.flexibility for row in answer.rows}

    assert offered["XAA"] == offered["XBB"] == offered["XCC"] == (OPTION,)
    assert offered["XDD"] == ()


def test_a_state_that_is_not_bound_shows_how_compatible_its_law_is():
    _, answer = found(Found("state", "XAA"))

    assert [item.provision.key for item in answer.rows[0].assessment.enacted] == ["art. 1"]


def test_counts_add_up_to_the_eligible_states():
    _, answer = found()
    (count,) = by_instrument(answer)

    assert (count.group, count.eligible) == ("XAU", 5)
    assert (count.no_action, count.signed_only, count.ratified_not_deposited) == (2, 1, 1)
    assert (count.bound, count.not_domesticated, count.not_assessed) == (1, 1, 1)
    assert [one.eligible for one in by_state(answer)] == [1, 1, 1, 1, 1]


def test_a_state_that_may_not_become_party_is_in_no_denominator():
    outside = tuple(
        item for item in MEMBERSHIPS if (item.organisation, item.state) != ("AU", "XEE")
    )
    _, answer = found(Found("state", "XEE"), Found("state", "XAA"), memberships=outside)

    assert answer.eligible == 1
    assert [row.state for row in answer.rows] == ["XAA"]


def test_recs_and_regions_count_their_own_members():
    record, answer = found()

    (rec,) = by_rec(answer, record)
    (region,) = by_region(answer, record)
    assert (rec.group, rec.eligible, rec.signed_only) == ("XREC", 2, 1)
    assert (region.group, region.eligible) == ("Eastern", 5)


def test_a_rec_without_members_at_the_date_has_an_empty_answer():
    record, answer = found(Found("organisation", "XREC"), day=date(1970, 1, 1))

    assert (answer.rows, answer.eligible) == ((), 0)
    assert [count.eligible for count in by_rec(answer, record)] == [0]


def test_before_the_adoption_nobody_lacks_anything():
    _, answer = found(day=date(2006, 7, 1))

    assert (answer.rows, answer.scope.not_adopted) == ((), ("XAU",))


def test_a_theme_narrows_the_provisions():
    _, answer = found(theme="health")

    assert [(row.gap, row.provisions) for row in answer.rows] == [
        (Gap.NOT_DOMESTICATED, ("art. 2",)),
        (Gap.NOT_ASSESSED, ("art. 3",)),
    ]
    (health,) = by_theme(answer)
    assert (health.provisions, health.assessed, health.gaps, health.not_assessed) == (2, 1, 1, 1)


def test_themes_count_the_provisions_of_those_who_are_bound():
    _, answer = found()

    assert [(one.theme, one.provisions, one.assessed, one.gaps) for one in by_theme(answer)] == [
        ("family", 1, 1, 0),
        ("health", 2, 1, 1),
    ]


def test_the_real_gaps_add_up_for_every_instrument_and_rec(baseline):
    day = date(2025, 6, 1)
    answer = gaps(baseline, day, scope(baseline, day))

    for count in (*by_instrument(answer), *by_state(answer), *by_rec(answer, baseline)):
        before = count.no_action + count.signed_only + count.ratified_not_deposited
        assert before + count.denounced + count.bound == count.eligible
    niamey = next(one for one in by_instrument(answer) if one.group == "NIAMEY")
    assert (niamey.eligible, niamey.bound) == (55, 11)
    assert {row.standing for row in answer.rows if row.gap is Gap.NO_ACTION} == {Standing.NONE}
