"""Where we stand against what was aimed at: baseline, now, target.

A baseline without a number is counted from the register on its date, and said to be. A target
without a number stays open: nobody invents one.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ratify.analysis.board import Board
from ratify.analysis.domestication import assess
from ratify.analysis.scope import CONTINENT
from ratify.law import treaty_entry
from ratify.register import PartialDate, Register
from ratify.vocabulary import OrganisationKind


class Counted(StrEnum):
    """What an indicator counts."""

    BOUND = "bound"
    ENACTED = "enacted"
    IN_FORCE = "in_force"
    HARMONISED = "harmonised"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One indicator of an outcome, with its baseline and its target.

    :param counts: what is counted over the instruments; see :func:`count`.
    :param baseline_value: as a source gives it; None lets it be counted on ``baseline_date``.
    :param target_value: None while nobody has set one.
    """

    code: str
    outcome: str
    title: str
    counts: Counted
    instruments: tuple[str, ...]
    baseline_date: PartialDate | None = None
    baseline_value: int | None = None
    target_date: PartialDate | None = None
    target_value: int | None = None
    url: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """One indicator on a day.

    :param baseline: the number to start from; None where neither number nor date is given.
    :param baseline_counted: whether it was counted from the register, not read in a source.
    :param now: the number on the day asked for; ``of`` how many there could be.
    """

    target: Target
    as_of: date
    baseline: int | None
    baseline_counted: bool
    now: int
    of: int

    @property
    def change(self) -> int | None:
        """What was added since the baseline; None before its date."""
        start = self.target.baseline_date
        if self.baseline is None or (start is not None and not start.has_come_by(self.as_of)):
            return None
        return self.now - self.baseline

    @property
    def missing(self) -> int | None:
        """What is missing to the target; None while there is none."""
        goal = self.target.target_value
        return None if goal is None else max(0, goal - self.now)


def progress(register: Register, as_of: date, targets: Iterable[Target]) -> tuple[Progress, ...]:
    """Return where each indicator stands on that day."""
    return tuple(_progress(register, as_of, target) for target in targets)


def _progress(register: Register, as_of: date, target: Target) -> Progress:
    start = target.baseline_date
    counted = target.baseline_value is None and start is not None
    baseline = target.baseline_value
    if counted and start is not None:
        baseline = count(register, start.last, target)[0]
    now, of = count(register, as_of, target)
    return Progress(
        target=target, as_of=as_of, baseline=baseline, baseline_counted=counted, now=now, of=of
    )


def count(register: Register, day: date, target: Target) -> tuple[int, int]:
    """Return the number on a day, and how many there could be.

    ``bound`` and ``enacted`` count pairs of a member of the AU and an instrument open to it: that
    are bound, or bound with at least one article enacted at least in part. ``in_force`` counts
    instruments. ``harmonised`` counts pairs of a REC and an instrument with every eligible member
    bound. Instruments not adopted by then count for nothing.
    """
    board = Board(register, day)
    there = [
        code
        for code in target.instruments
        if code in register.instruments and register.instruments[code].adopted.has_come_by(day)
    ]
    return _COUNTS[target.counts](board, there)


def _bound(board: Board, codes: list[str]) -> tuple[int, int]:
    members = {state.iso3 for state in board.register.members(CONTINENT, board.as_of)}
    bound = sum(len(members & board.bound(code)) for code in codes)
    return bound, sum(len(members & board.eligible(code)) for code in codes)


def _enacted(board: Board, codes: list[str]) -> tuple[int, int]:
    members = {state.iso3 for state in board.register.members(CONTINENT, board.as_of)}
    cells = [
        assess(board.register, board.at(code, state))
        for code in codes
        for state in sorted(members & board.bound(code))
    ]
    return sum(1 for cell in cells if cell.enacted or cell.whole.enacted), len(cells)


def _in_force(board: Board, codes: list[str]) -> tuple[int, int]:
    entries = [treaty_entry(board.register, code, board.as_of) for code in codes]
    return sum(1 for entry in entries if entry.in_force), len(entries)


def _harmonised(board: Board, codes: list[str]) -> tuple[int, int]:
    register = board.register
    recs = [
        {state.iso3 for state in register.members(code, board.as_of)}
        for code, body in register.organisations.items()
        if body.kind is OrganisationKind.REC
    ]
    pairs = [
        (members & board.eligible(code), board.bound(code)) for members in recs for code in codes
    ]
    able = [(eligible, bound) for eligible, bound in pairs if eligible]
    return sum(1 for eligible, bound in able if eligible <= bound), len(able)


_COUNTS: Mapping[Counted, Callable[[Board, list[str]], tuple[int, int]]] = {
    Counted.BOUND: _bound,
    Counted.ENACTED: _enacted,
    Counted.IN_FORCE: _in_force,
    Counted.HARMONISED: _harmonised,
}
