"""Standing, in the order of the law. States, treaties and acts are invented."""

from datetime import UTC, date, datetime

import pytest

from ratify.law import position, positions
from ratify.vocabulary import ActKind, Standing
from tests.builders import MEMBERSHIPS, act, membership, register

AS_OF = date(2025, 1, 1)
OUTSIDERS = [one for one in MEMBERSHIPS if one.state != "XAA"]


def standing(*steps: tuple[str, str], treaty: str = "XAU", as_of: date = AS_OF) -> Standing:
    acts = (act(treaty, "XAA", kind, day) for kind, day in steps)
    others = (act(treaty, state, "deposit", "2008-01-01") for state in ("XCC", "XDD", "XEE"))
    return position(register(*acts, *others), treaty, "XAA", as_of).standing


def test_a_state_climbs_from_nothing_to_party() -> None:
    path = (("signature", "2008-05-01"), ("ratification", "2010-01-01"), ("deposit", "2011-01-01"))
    days = ("2008-04-30", "2008-05-01", "2010-01-01", "2011-01-01", "2011-01-31")
    assert [standing(*path, as_of=date.fromisoformat(day)) for day in days] == [
        Standing.NONE,
        Standing.SIGNED,
        Standing.RATIFIED_NOT_DEPOSITED,
        Standing.PARTY_PENDING,
        Standing.PARTY,
    ]


@pytest.mark.parametrize(
    "kind",
    ["ratification", "accession", "acceptance", "approval", "ratification_or_accession"],
)
def test_consent_of_any_kind_waits_for_its_deposit_under_an_au_treaty(kind: str) -> None:
    assert standing((kind, "2010-01-01")) is Standing.RATIFIED_NOT_DEPOSITED
    assert standing((kind, "2010-01-01"), ("deposit", "2010-02-01")) is Standing.PARTY


@pytest.mark.parametrize("treaty", ["XILO", "XUN"])
def test_under_ilo_and_un_treaties_the_consent_itself_is_dated_by_the_depositary(
    treaty: str,
) -> None:
    assert standing(("ratification", "2010-01-01"), treaty=treaty) is Standing.PARTY


def test_a_deposit_without_consent_on_record_implies_it() -> None:
    assert standing(("deposit", "2010-02-01")) is Standing.PARTY


def test_a_declaration_alone_changes_nothing_and_is_shown() -> None:
    declaration = act("XUN", "XAA", ActKind.DECLARATION, "2010-02-01", declaration="art. 77")
    found = position(register(declaration), "XUN", "XAA", AS_OF)
    assert found.standing is Standing.NONE
    assert found.declarations == (declaration,)


def test_a_state_outside_the_organisation_is_not_eligible_even_if_it_signed() -> None:
    record = register(act("XAU", "XAA", "signature", "2008-01-01"), memberships=OUTSIDERS)
    found = position(record, "XAU", "XAA", AS_OF)
    assert found.standing is Standing.NOT_ELIGIBLE
    assert found.signature is not None


def test_an_act_cannot_make_party_who_never_was_a_member() -> None:
    record = register(act("XILO", "XAA", "ratification", "2008-01-01"), memberships=OUTSIDERS)
    assert position(record, "XILO", "XAA", AS_OF).standing is Standing.NOT_ELIGIBLE


def test_a_former_member_stays_party() -> None:
    record = register(
        act("XILO", "XAA", "ratification", "1965-01-01"),
        memberships=[*OUTSIDERS, membership("ILO", "XAA", "1960-01-01", "1971-01-01")],
    )
    assert position(record, "XILO", "XAA", date(1975, 1, 1)).standing is Standing.PARTY


def test_a_former_member_without_ties_is_not_eligible_until_it_returns() -> None:
    record = register(
        memberships=[
            *OUTSIDERS,
            membership("AU", "XAA", "1963-05-25", "1984-11-12"),
            membership("AU", "XAA", "2017-01-31"),
        ]
    )
    assert position(record, "XAU", "XAA", date(2010, 1, 1)).standing is Standing.NOT_ELIGIBLE
    assert position(record, "XAU", "XAA", date(2017, 1, 31)).standing is Standing.NONE


def test_positions_list_the_members_of_the_au_on_that_day_in_english_order() -> None:
    record = register(memberships=[*OUTSIDERS, membership("AU", "XAA", "2011-07-27")])
    before = positions(record, "XILO", date(2011, 7, 26))
    assert [one.state for one in before] == ["XBB", "XCC", "XDD", "XEE"]
    after = positions(record, "XILO", date(2011, 7, 27))
    assert [one.state for one in after] == ["XAA", "XBB", "XCC", "XDD", "XEE"]


def test_positions_of_named_states_keep_the_order_given() -> None:
    found = positions(register(), "XAU", AS_OF, ["XEE", "XAA"])
    assert [one.state for one in found] == ["XEE", "XAA"]


def test_the_record_of_an_earlier_time_gives_the_answer_of_that_time() -> None:
    monday, tuesday, friday = (datetime(2024, 1, day, 12, tzinfo=UTC) for day in (1, 2, 5))
    record = register(
        act("XUN", "XAA", "accession", "2010-01-01", recorded_at=monday, retracted=friday),
        act("XUN", "XAA", "signature", "2009-01-01", recorded_at=friday),
    )
    known = {
        time: position(record.as_known(time), "XUN", "XAA", AS_OF).standing
        for time in (monday.replace(year=2023), tuesday, friday)
    }
    assert list(known.values()) == [Standing.NONE, Standing.PARTY, Standing.SIGNED]
    # Both clocks at once: what was known on Tuesday about a day before the accession.
    early = position(record.as_known(tuesday), "XUN", "XAA", date(2009, 6, 1))
    assert early.standing is Standing.NONE


def test_unknown_names_are_not_answered_with_none() -> None:
    with pytest.raises(KeyError):
        position(register(), "XAU", "NOWHERE", AS_OF)
    with pytest.raises(KeyError):
        position(register(), "NOTREATY", "XAA", AS_OF)
