"""Ten times the acts cost at most twelve times the work, counted in calls and not in seconds.

With ten times the States there is also something to count in more years, until every year has
something: that is worth more than twelve, and far less than the hundred of a square.
"""

import cProfile
import pstats
from collections.abc import Callable
from dataclasses import replace

import pytest

from benchmarks.invented import TODAY, Size, invented_world
from ratify.analysis.gap_counts import by_instrument, by_state
from ratify.analysis.gaps import gaps
from ratify.analysis.harmonisation import harmonisation
from ratify.analysis.scope import scope
from ratify.analysis.shortlist import shortlist
from ratify.analysis.trend import trend
from ratify.checks import run
from ratify.law import position, treaty_entry
from ratify.present.sheets.gaps import gaps_sheet
from ratify.register import Found, Register
from ratify.seeds import baseline_folder
from ratify.seeds.scoring import read_scoring

FEW = Size(states=20, instruments=5, acts=140)
MORE_TREATIES = Size(states=20, instruments=50, acts=1_400)
MORE_STATES = Size(states=200, instruments=5, acts=1_400)
TIMES = {MORE_TREATIES: 12, MORE_STATES: 20}

A_CELL = 120
"""Calls that the position of a State takes, with a few acts of its own under the treaty."""

Question = Callable[[Register], object]


def _gaps(register: Register) -> object:
    found = gaps(register, TODAY, scope(register, TODAY))
    return gaps_sheet(register, found), by_state(found), by_instrument(found)


def _shortlist(register: Register) -> object:
    under = scope(register, TODAY, [Found("instrument", "XA0003")])
    return shortlist(register, TODAY, under, read_scoring(baseline_folder()))


QUESTIONS: dict[str, Question] = {
    "gaps": _gaps,
    "harmonisation": lambda register: harmonisation(register, TODAY, scope(register, TODAY)),
    "trend": lambda register: trend(register, TODAY, scope(register, TODAY)),
    "shortlist": _shortlist,
    "check": lambda register: run(store=register, today=TODAY),
}


def _calls(question: Question, register: Register) -> int:
    """How many calls an answer takes, from a register that nobody has asked yet."""
    fresh = replace(register)
    profile = cProfile.Profile()
    profile.runcall(question, fresh)
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def few() -> Register:
    return invented_world(FEW)


@pytest.fixture(scope="module", params=TIMES, ids=str)
def many(request: pytest.FixtureRequest) -> tuple[Register, int]:
    return invented_world(request.param), TIMES[request.param]


@pytest.mark.parametrize("name", QUESTIONS)
def test_an_answer_grows_with_the_acts_and_not_with_their_square(
    name: str, few: Register, many: tuple[Register, int]
) -> None:
    question, (more, times) = QUESTIONS[name], many
    _calls(question, few)  # what is loaded once, is loaded now
    assert _calls(question, more) <= times * _calls(question, few)


def test_the_position_of_one_state_costs_the_same_however_many_acts_others_have_done(
    few: Register, many: tuple[Register, int]
) -> None:
    def second(register: Register) -> int:
        position(register, "XA0003", "XAC", TODAY)
        assert treaty_entry(register, "XA0003", TODAY).have
        profile = cProfile.Profile()
        profile.runcall(position, register, "XA0003", "XAB", TODAY, explained=False)
        return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]

    assert 0 < second(replace(few)) <= A_CELL
    assert 0 < second(replace(many[0])) <= A_CELL
