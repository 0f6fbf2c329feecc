"""What a question is about: names, RECs at a date, filters."""

from datetime import date

from ratify.analysis.scope import scope
from ratify.register import Found, PartialDate
from ratify.vocabulary import Family, Region
from tests.builders import MEMBERSHIPS, STATES, XAU, XILO, instrument, membership, register, state

DAY = date(2020, 1, 1)


def test_without_a_name_all_members_of_the_union_are_meant():
    found = scope(register(), DAY)

    assert found.states == ("XAA", "XBB", "XCC", "XDD", "XEE")
    assert found.instruments == ("XILO", "XUN", "XAU")


def test_a_rec_means_its_members_on_the_day():
    left = (*MEMBERSHIPS[:-1], membership("XREC", "XBB", "1975-05-28", "2010-06-01"))
    record = register(memberships=left)
    rec = [Found("organisation", "XREC")]

    assert scope(record, date(2010, 5, 31), rec).states == ("XAA", "XBB")
    assert scope(record, date(2010, 6, 1), rec).states == ("XAA",)


def test_a_rec_before_its_founding_has_no_members_and_the_scope_is_empty():
    assert scope(register(), date(1970, 1, 1), [Found("organisation", "XREC")]).states == ()


def test_states_and_recs_add_up_and_filters_narrow():
    record = register()
    named = [Found("organisation", "XREC"), Found("state", "XEE"), Found("instrument", "XAU")]

    assert scope(record, DAY, named).states == ("XAA", "XBB", "XEE")
    assert scope(record, DAY, named).instruments == ("XAU",)
    assert scope(record, DAY, rec="XREC").states == ("XAA", "XBB")
    assert scope(record, DAY, family=Family.UN).instruments == ("XUN",)


def test_a_region_narrows_the_states():
    states = (*STATES[:-1], state("XEE", "Eastmark", region=Region.WESTERN))

    assert scope(register(states=states), DAY, region=Region.WESTERN).states == ("XEE",)


def test_an_instrument_that_was_not_adopted_yet_is_set_apart():
    young = instrument("XAU", adopted=PartialDate(2014, 6))

    before = scope(register(instruments=(XILO, young)), date(2014, 6, 29))
    after = scope(register(instruments=(XILO, young)), date(2014, 6, 30))

    assert (before.instruments, before.not_adopted) == (("XILO",), ("XAU",))
    assert (after.instruments, after.not_adopted) == (("XILO", "XAU"), ())
    assert XAU.code == young.code
