"""Gaps counted by State, instrument, REC, region or theme, over those who are eligible."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ratify.analysis.domestication import Assessment
from ratify.analysis.gaps import Gaps, Missing
from ratify.register import Register
from ratify.vocabulary import Gap, OrganisationKind, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class GapCount:
    """Pairs of a State and an instrument in one group.

    ``eligible`` is the denominator: ``no_action``, ``signed_only``, ``ratified_not_deposited``,
    ``denounced`` and ``bound`` add up to it. ``not_domesticated`` and ``not_assessed`` are bound
    pairs with at least one provision of that kind; a pair may be in both.
    """

    group: str
    eligible: int
    no_action: int
    signed_only: int
    ratified_not_deposited: int
    denounced: int
    bound: int
    not_domesticated: int
    not_assessed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeCount:
    """Provisions of one theme over the States that are bound by them.

    ``assessed + not_assessed == provisions``; ``gaps`` are among those assessed.
    """

    theme: str
    provisions: int
    assessed: int
    gaps: int
    not_assessed: int


def by_state(found: Gaps) -> tuple[GapCount, ...]:
    """Count the gaps of each State over the instruments to which it is eligible."""
    return _by(found, found.scope.states, lambda cell: cell.state)


def by_instrument(found: Gaps) -> tuple[GapCount, ...]:
    """Count the gaps under each instrument over its eligible States."""
    return _by(found, found.scope.instruments, lambda cell: cell.instrument)


def by_region(found: Gaps, register: Register) -> tuple[GapCount, ...]:
    """Count the gaps of each AU region that has a State in the scope."""
    regions = sorted({register.states[state].region for state in found.scope.states})
    return _by(found, regions, lambda cell: register.states[cell.state].region)


def by_rec(found: Gaps, register: Register) -> tuple[GapCount, ...]:
    """Count the gaps of each REC over its members of the day that are in the scope.

    Memberships overlap: these counts must not be summed.
    """
    recs = [
        code for code, body in register.organisations.items() if body.kind is OrganisationKind.REC
    ]
    members = {rec: {state.iso3 for state in register.members(rec, found.as_of)} for rec in recs}
    return tuple(
        _count(
            rec,
            [cell for cell in found.cells if cell.state in members[rec]],
            [row for row in found.rows if row.state in members[rec]],
        )
        for rec in recs
    )


def by_theme(found: Gaps) -> tuple[ThemeCount, ...]:
    """Count provisions by theme over the bound pairs of the scope."""
    pairs = [
        (item.provision.theme, item)
        for cell in found.cells
        if cell.bound
        for item in cell.provisions
        if not found.theme or item.provision.theme == found.theme
    ]
    themes = sorted({theme for theme, _ in pairs})
    return tuple(
        ThemeCount(
            theme=theme,
            provisions=len(items),
            assessed=sum(1 for item in items if item.findings),
            gaps=sum(1 for item in items if item.has_gap),
            not_assessed=sum(1 for item in items if not item.findings),
        )
        for theme in themes
        for items in [[item for named, item in pairs if named == theme]]
    )


def _by(
    found: Gaps, groups: Iterable[str], key: Callable[[Assessment | Missing], str]
) -> tuple[GapCount, ...]:
    cells: dict[str, list[Assessment]] = {}
    rows: dict[str, list[Missing]] = {}
    for cell in found.cells:
        cells.setdefault(key(cell), []).append(cell)
    for row in found.rows:
        rows.setdefault(key(row), []).append(row)
    return tuple(_count(group, cells.get(group, []), rows.get(group, [])) for group in groups)


def _count(group: str, cells: Sequence[Assessment], rows: Iterable[Missing]) -> GapCount:
    kinds = Counter(row.gap for row in rows)
    return GapCount(
        group=group,
        eligible=len(cells),
        no_action=_standing(cells, Standing.NONE),
        signed_only=_standing(cells, Standing.SIGNED),
        ratified_not_deposited=_standing(cells, Standing.RATIFIED_NOT_DEPOSITED),
        denounced=_standing(cells, Standing.DENOUNCED),
        bound=sum(1 for cell in cells if cell.bound),
        not_domesticated=kinds[Gap.NOT_DOMESTICATED],
        not_assessed=kinds[Gap.NOT_ASSESSED],
    )


def _standing(cells: Iterable[Assessment], standing: Standing) -> int:
    return sum(1 for cell in cells if cell.standing is standing)
