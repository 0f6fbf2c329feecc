"""Domestication rolled up, with what was not assessed in plain sight."""

from datetime import date

from ratify.analysis.coverage import domestication
from ratify.analysis.scope import scope
from ratify.register import Provision
from ratify.vocabulary import Rung
from tests.builders import act, evidence, instrument, register

DAY = date(2020, 1, 1)
CHARTER = instrument(
    "XAU",
    provisions=tuple(
        Provision(key=f"art. {number}", requirement="Invented.") for number in range(1, 12)
    ),
)


def world():
    return register(
        *(
            act("XAU", iso3, kind, "2010-01-01")
            for iso3 in ("XAA", "XBB")
            for kind in ("ratification", "deposit")
        ),
        instruments=[CHARTER],
        evidence=(
            evidence("XAU", "XAA", "art. 1", Rung.ENACTED_PARTIAL, "2011"),
            evidence("XAU", "XAA", "art. 2", Rung.OPERATIONAL, "2011"),
            evidence("XAU", "XAA", "art. 5", Rung.NONE, "2011"),
            evidence("XAU", "XBB", "*", Rung.ENACTED_FULL, "2011"),
            evidence("XAU", "XCC", "art. 1", Rung.ENACTED_FULL, "2011"),
            evidence("XAU", "XDD", "art. 1", Rung.BILL_DRAFTED, "2011"),
        ),
    )


def rolled(day=DAY):
    record = world()
    return domestication(record, day, scope(record, day))


def test_a_state_has_so_many_provisions_assessed_of_so_many():
    state = rolled().by_state[0]

    assert (state.group, state.assessed, state.provisions) == ("XAA", 3, 11)
    assert state.rungs[Rung.ENACTED_PARTIAL] == state.rungs[Rung.NONE] == 1
    assert sum(state.rungs.values()) == state.assessed
    assert state.gaps == 2


def test_an_instrument_counts_the_provisions_of_all_who_are_bound():
    (code,) = rolled().by_instrument

    assert (code.pairs, code.touched, code.wholes) == (2, 2, 1)
    assert (code.assessed, code.provisions) == (3, 22)
    assert code.share == 3 / 22


def test_those_who_are_not_bound_are_rolled_up_apart():
    (code,) = rolled().compatibility

    assert (code.bound, code.pairs, code.touched, code.assessed) == (False, 3, 2, 2)


def test_a_state_whose_law_enacts_all_that_was_assessed_has_nothing_to_lose():
    assert [cell.state for cell in rolled().nothing_to_lose] == ["XCC"]


def test_a_state_without_a_bound_instrument_has_no_share():
    last = rolled().by_state[-1]

    assert (last.pairs, last.provisions, last.share) == (0, 0, None)


def test_before_the_findings_nothing_was_assessed():
    assert rolled(date(2010, 12, 31)).by_instrument[0].assessed == 0
