"""Why a State stands where it stands. States, treaties and acts are invented."""

from datetime import UTC, date, datetime

from ratify.analysis.explanation import Explanation, Part, explanation
from ratify.register import Act, Register
from ratify.vocabulary import Standing, Verification
from tests.builders import act, register

DAY = date(2020, 1, 1)


def parts(found: Explanation) -> dict[str, Part]:
    return {told.act.id: told.part for told in found.acts}


def au(kind: str, day: str, name: str, **changes: object) -> Act:
    return act("XAU", "XAA", kind, day, id=name, **changes)


def test_every_act_on_record_is_told_with_its_part_in_the_answer():
    record = register(
        au("signature", "2007-01-01", "signed"),
        au("ratification", "2008-01-01", "ratified"),
        au("ratification", "2008-01-01", "again", verification=Verification.YEAR),
        au("ratification", "2008-02-01", "otherwise", verification=Verification.YEAR),
        au("deposit", "2021-01-01", "ahead"),
        au("reservation", "2008-01-01", "reserved", declaration="art. 5"),
        au("deposit", "2009-01-01", "misread", retracted=datetime(2019, 1, 1, tzinfo=UTC)),
        act("XAU", "XBB", "deposit", "2009-01-01", id="a neighbour's"),
    )
    found = explanation(record, "XAU", "XAA", DAY)
    assert parts(found) == {
        "signed": Part.COUNTS,
        "again": Part.CONFIRMS,
        "ratified": Part.COUNTS,
        "reserved": Part.STATEMENT,
        "otherwise": Part.RIVAL,
        "misread": Part.RETRACTED,
        "ahead": Part.NOT_YET,
    }
    assert found.position.standing is Standing.RATIFIED_NOT_DEPOSITED
    assert found.ordinal is None


def test_acts_before_a_denunciation_are_ended_by_a_new_ratification():
    record = register(
        act("XILO", "XAA", "ratification", "1965-01-01", id="first"),
        act("XILO", "XAA", "denunciation", "1972-06-01", id="left"),
        act("XILO", "XAA", "ratification", "1990-01-01", id="second"),
    )
    found = explanation(record, "XILO", "XAA", DAY)
    assert parts(found) == {"first": Part.ENDED, "left": Part.ENDED, "second": Part.COUNTS}


def test_the_number_of_the_deposit_and_the_memberships_are_told():
    record = register(
        act("XAU", "XBB", "deposit", "2008-01-01"),
        au("deposit", "2009-01-01", "deposited"),
    )
    found = explanation(record, "XAU", "XAA", DAY)
    assert found.ordinal == 2
    assert found.entry.to_go == 1
    assert [one.organisation for one in found.memberships] == ["AU"]


def test_the_published_record_explains_algerias_migration_convention(baseline: Register):
    found = explanation(baseline, "C097", "DZA", DAY)
    assert found.position.standing is Standing.PARTY
    assert [told.part for told in found.acts] == [Part.COUNTS]
    assert found.acts[0].act.declaration == "excluded Annex II"
    assert found.position.reasons[-1].article == "ILO practice"
