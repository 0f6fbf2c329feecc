"""Domestication rolled up by State and by instrument, with how much was assessed at all."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from ratify.analysis.board import Board
from ratify.analysis.domestication import Assessed, Assessment, assess
from ratify.analysis.scope import Scope
from ratify.register import Register
from ratify.vocabulary import Rung, Standing, Verification


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Pairs of a State and an instrument in one group, and their provisions.

    :param pairs: pairs that are bound, or that are not where ``bound`` is False.
    :param touched: pairs with at least one finding, be it on the treaty as a whole.
    :param provisions: provisions on the checklists of all pairs; ``assessed`` of them have a
        finding, and every other is not assessed.
    :param rungs: how many of the provisions assessed have come to each rung.
    :param wholes: pairs whose treaty as a whole has a finding.
    :param unverified: provisions among those assessed whose rung rests on an unverified finding.
    :param gaps: provisions, and findings on whole treaties, known not to have full effect.
    """

    group: str
    bound: bool
    pairs: int
    touched: int
    provisions: int
    assessed: int
    rungs: Mapping[Rung, int]
    wholes: int
    unverified: int
    gaps: int

    @property
    def share(self) -> float | None:
        """Share of the provisions that were assessed; None without provisions."""
        return self.assessed / self.provisions if self.provisions else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Domestication:
    """National law held against instruments in a scope on a day.

    ``by_state`` and ``by_instrument`` cover the pairs that are bound; ``compatibility`` those
    that are not, by instrument. ``cells`` holds every pair that may be bound.
    """

    as_of: date
    scope: Scope
    cells: tuple[Assessment, ...]
    by_state: tuple[Coverage, ...]
    by_instrument: tuple[Coverage, ...]
    compatibility: tuple[Coverage, ...]

    @property
    def nothing_to_lose(self) -> tuple[Assessment, ...]:
        """States not bound of which all that was assessed is enacted, at least in part."""
        return tuple(
            cell
            for cell in self.cells
            if not cell.bound and cell.assessed and len(cell.enacted) == len(cell.assessed)
        )


def domestication(register: Register, as_of: date, scope: Scope) -> Domestication:
    """Return how far national law gives effect to the instruments of the scope."""
    board = Board(register, as_of)
    positions = [board.at(code, state) for state in scope.states for code in scope.instruments]
    cells = tuple(
        assess(register, item) for item in positions if item.standing is not Standing.NOT_ELIGIBLE
    )
    bound = [cell for cell in cells if cell.bound]
    others = [cell for cell in cells if not cell.bound]
    return Domestication(
        as_of=as_of,
        scope=scope,
        cells=cells,
        by_state=_by(scope.states, bound, lambda cell: cell.state, bound=True),
        by_instrument=_by(scope.instruments, bound, _instrument, bound=True),
        compatibility=_by(scope.instruments, others, _instrument, bound=False),
    )


def _by(
    groups: Iterable[str],
    cells: Iterable[Assessment],
    key: Callable[[Assessment], str],
    *,
    bound: bool,
) -> tuple[Coverage, ...]:
    grouped: dict[str, list[Assessment]] = {}
    for cell in cells:
        grouped.setdefault(key(cell), []).append(cell)
    return tuple(coverage(group, grouped.get(group, []), bound=bound) for group in groups)


def _instrument(cell: Assessment) -> str:
    return cell.instrument


def coverage(group: str, cells: Iterable[Assessment], *, bound: bool) -> Coverage:
    """Roll up the assessments of one group."""
    there = list(cells)
    assessed = [item for cell in there for item in cell.assessed]
    reached = Counter(item.rung for item in assessed)
    return Coverage(
        group=group,
        bound=bound,
        pairs=len(there),
        touched=sum(1 for cell in there if cell.findings),
        provisions=sum(cell.total for cell in there),
        assessed=len(assessed),
        rungs={rung: reached[rung] for rung in Rung},
        unverified=sum(1 for item in assessed if _unverified(item)),
        wholes=sum(1 for cell in there if cell.whole.findings),
        gaps=sum(len(cell.gaps) for cell in there),
    )


def _unverified(item: Assessed) -> bool:
    return item.finding is not None and item.finding.verification is Verification.UNVERIFIED
