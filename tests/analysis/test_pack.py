"""Who could do what on the day of a signing, and what came of it."""

from datetime import date

import pytest

from ratify.analysis.pack import Deed, pack, results
from ratify.analysis.pack.terms import deeds_open
from ratify.analysis.scope import scope
from ratify.errors import UsageProblem
from ratify.register import Register
from ratify.register.guidance import Guidance
from ratify.vocabulary import ActKind, Standing
from tests.builders import XAU, XILO, XUN, act, register

TODAY, DAY = date(2026, 11, 21), date(2026, 12, 7)


@pytest.mark.parametrize(
    ("standing", "au", "ilo"),
    [
        (Standing.NONE, (Deed.SIGN, Deed.ACCEDE), (Deed.REGISTER,)),
        (Standing.SIGNED, (Deed.RATIFY,), ()),
        (Standing.RATIFIED_NOT_DEPOSITED, (Deed.DEPOSIT,), ()),
        (Standing.DENOUNCED, (Deed.ACCEDE,), (Deed.REGISTER,)),
        (Standing.PARTY, (), ()),
        (Standing.PARTY_PENDING, (), ()),
        (Standing.NOT_ELIGIBLE, (), ()),
    ],
)
def test_what_can_be_done_follows_from_the_standing(
    standing: Standing, au: tuple[Deed, ...], ilo: tuple[Deed, ...]
) -> None:
    assert deeds_open(XAU, standing) == deeds_open(XUN, standing) == au
    assert deeds_open(XILO, standing) == ilo


def test_the_deposit_that_brings_a_treaty_into_force_is_named_with_its_day(
    guidance: Guidance,
) -> None:
    world = register(
        act("XAU", "XAA", "deposit", "2020-01-01"),
        act("XAU", "XBB", "deposit", "2021-01-01"),
        act("XAU", "XCC", "signature", "2022-01-01"),
    )
    found = pack(world, guidance, scope(world, TODAY), DAY, TODAY)
    (line,) = [line for line in found.treaties if line.instrument == "XAU"]
    assert line.enters_on == date(2027, 1, 6)
    assert line.of(Deed.RATIFY) == ("XCC",)
    (third,) = [it for it in found.delegations if it.state == "XCC"]
    (opening,) = third.under(Deed.RATIFY)
    assert (opening.place, opening.needed) == (3, 3)
    assert opening.in_force_on == date(2027, 1, 6)


def test_nobody_is_asked_to_do_what_is_done(baseline: Register, guidance: Guidance) -> None:
    found = pack(baseline, guidance, scope(baseline, TODAY), DAY, TODAY)
    kenya = next(it for it in found.delegations if it.state == "KEN")
    assert "NIAMEY" not in {opening.instrument for opening in kenya.openings}
    assert [it.instrument for it in kenya.under(Deed.RATIFY)] == ["FMP"]
    sahrawi = next(it for it in found.delegations if it.state == "ESH")
    assert not sahrawi.under(Deed.REGISTER)


def test_niamey_would_enter_into_force_with_the_four_that_are_missing(
    baseline: Register, guidance: Guidance
) -> None:
    found = pack(baseline, guidance, scope(baseline, TODAY), DAY, TODAY)
    (niamey,) = [line for line in found.treaties if line.instrument == "NIAMEY"]
    assert (niamey.entry.have, niamey.entry.to_go) == (11, 4)
    assert niamey.enters_on == date(2027, 1, 6)


def test_an_occasion_before_the_positions_is_refused(
    baseline: Register, guidance: Guidance
) -> None:
    with pytest.raises(UsageProblem, match="lies before"):
        pack(baseline, guidance, scope(baseline, TODAY), date(2026, 11, 20), TODAY)


def test_what_came_of_it_is_counted_from_the_day_on(baseline: Register) -> None:
    found = results(baseline, scope(baseline, TODAY), date(2024, 5, 1), date(2024, 5, 31))
    (kenya,) = found.thanks
    assert kenya.state == "KEN"
    deposit = kenya.acts[-1]
    assert (deposit.kind, deposit.place) == (ActKind.DEPOSIT, 11)
    (niamey,) = [line for line in found.treaties if line.instrument == "NIAMEY"]
    assert [it.bound for it in niamey.totals] == [10, 11]
    assert not niamey.entered


def test_a_treaty_that_entered_into_force_in_between_is_told() -> None:
    world = register(
        act("XAU", "XAA", "deposit", "2020-01-01"),
        act("XAU", "XBB", "deposit", "2021-01-01"),
        act("XAU", "XCC", "deposit", "2026-12-07"),
    )
    found = results(world, scope(world, DAY), DAY, date(2027, 1, 31))
    (line,) = [line for line in found.treaties if line.instrument == "XAU"]
    assert line.entered
    assert [act.place for thanks in found.thanks for act in thanks.acts] == [3]
