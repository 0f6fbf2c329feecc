"""When a denunciation may be recorded. All data are invented."""

from datetime import date

import pytest

from ratify.law.recording import object_to
from ratify.register import Act
from tests.builders import act, register

TODAY = date(2025, 6, 1)
RATIFIED = act("XILO", "XAA", "ratification", "1965-01-01")


def left(day: str, treaty: str = "XILO") -> Act:
    return act(treaty, "XAA", "denunciation", day)


def codes(candidate: Act, *on_record: Act) -> list[str]:
    return [one.code for one in object_to(register(*on_record), candidate, TODAY)]


@pytest.mark.parametrize("day", ["1972-03-01", "1973-02-28", "1982-06-01", "2022-12-31", "1972-03"])
def test_an_ilo_convention_may_be_denounced_within_its_window(day: str) -> None:
    found = [code for code in codes(left(day), RATIFIED) if code != "partial-date"]
    assert found == []


@pytest.mark.parametrize("day", ["1972-02-29", "1973-03-01", "1981-12-31", "2025-01-01", "1973-04"])
def test_outside_its_window_an_ilo_convention_may_not_be_denounced(day: str) -> None:
    assert "denunciation-outside-window" in codes(left(day), RATIFIED)


def test_the_refusal_says_when_the_window_opens() -> None:
    [found] = object_to(register(RATIFIED), left("2025-01-01"), TODAY)
    assert found.sentence == (
        "art. 14 allows no denunciation of XILO on 2025-01-01: the window is open from "
        "2032-03-01 until 2033-03-01, that day not included."
    )


def test_only_a_party_may_denounce() -> None:
    assert codes(left("1982-06-01")) == ["denunciation-before-party"]
    pending = act("XILO", "XAA", "ratification", "1982-01-01")
    assert codes(left("1982-06-01"), pending) == ["denunciation-before-party"]


def test_who_has_left_cannot_leave_again() -> None:
    found = codes(left("1982-06-01"), RATIFIED, left("1972-06-01"))
    assert found == ["denunciation-before-party", "rival-date"]


def test_the_rights_convention_may_be_denounced_five_years_after_it_bound_the_state() -> None:
    acceded = act("XUN", "XAA", "accession", "2011-05-16")  # in force 2011-09-01
    assert codes(left("2016-08-31", "XUN"), acceded) == ["denunciation-outside-window"]
    assert codes(left("2016-09-01", "XUN"), acceded) == []
    assert codes(left("2024-01-01", "XUN"), acceded) == []


def test_a_denunciation_without_a_clause_is_doubted() -> None:
    deposits = [act("XAU", code, "deposit", "2008-01-01") for code in ("XAA", "XBB", "XCC")]
    assert codes(left("2015-01-01", "XAU"), *deposits) == ["denunciation-rule-unknown"]


def test_a_denunciation_on_record_is_judged_without_its_own_effect() -> None:
    own = act("XILO", "XAA", "denunciation", "1972-06-01", effective="1972-06-01")
    assert codes(own, RATIFIED, own) == []
