"""Ids are made from what a record says, so that they are the same in every office."""

from ratify.register import PartialDate
from ratify.seeds import act_id, evidence_id
from ratify.vocabulary import ActKind, Rung

DAY = PartialDate(2013, 6, 20)


def test_the_id_of_an_act_never_changes() -> None:
    assert act_id("C189", "ZAF", ActKind.RATIFICATION, DAY, "gazette") == "C189-ZAF-f5147c"


def test_another_kind_date_or_source_is_another_act() -> None:
    ids = {
        act_id("C189", "ZAF", ActKind.RATIFICATION, DAY, "gazette"),
        act_id("C189", "ZAF", ActKind.DEPOSIT, DAY, "gazette"),
        act_id("C189", "ZAF", ActKind.RATIFICATION, PartialDate(2013, 6), "gazette"),
        act_id("C189", "ZAF", ActKind.RATIFICATION, DAY, "press"),
        act_id("C189", "KEN", ActKind.RATIFICATION, DAY, "gazette"),
    }
    assert len(ids) == 5


def test_the_id_of_a_finding_cannot_be_taken_for_that_of_an_act() -> None:
    key = evidence_id("C189", "ZAF", "art. 11", Rung.ENACTED_PARTIAL, None, "gazette", "Wage Act")
    assert key.startswith("C189-ZAF-e")
    assert len(key) == len("C189-ZAF-e4f9c2e")
