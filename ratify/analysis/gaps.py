"""What is missing between States and instruments: five kinds of gap, kept apart.

A State that may become party has acted not at all, has only signed, or has consented and not
deposited; one that is bound has provisions that are known not to be domesticated, and provisions
that nobody has assessed. The last two may stand side by side. Eligible States are the denominator;
RECs overlap, so their counts are never summed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ratify.analysis.board import BOUND, Board
from ratify.analysis.domestication import Assessment, assess
from ratify.analysis.scope import Scope
from ratify.law.position import Position
from ratify.register import Flexibility, PartialDate, Register
from ratify.vocabulary import FlexibilityKind, Gap, Standing

_BEFORE = {
    Standing.NONE: Gap.NO_ACTION,
    Standing.SIGNED: Gap.SIGNED_ONLY,
    Standing.RATIFIED_NOT_DEPOSITED: Gap.RATIFIED_NOT_DEPOSITED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """One gap of one State under one instrument.

    :param since: the date of the signature, of the consent, or of the act that binds; None where
        the State has not acted.
    :param provisions: the articles concerned; empty for the first three kinds.
    :param assessment: national law held against the instrument; for a State that is not bound it
        shows compatibility.
    :param flexibility: what a cautious State may start with; empty once it is bound.
    """

    state: str
    instrument: str
    gap: Gap
    standing: Standing
    since: PartialDate | None
    provisions: tuple[str, ...]
    assessment: Assessment
    flexibility: tuple[Flexibility, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaps:
    """The gaps in a scope on a day.

    :param theme: the theme of provisions that was asked for; empty for all gaps.
    :param cells: every pair of a State and an instrument to which it is eligible, with or without
        a gap: the denominator.
    """

    as_of: date
    scope: Scope
    theme: str
    rows: tuple[Missing, ...]
    cells: tuple[Assessment, ...]

    @property
    def eligible(self) -> int:
        """Pairs of a State and an instrument to which it is eligible."""
        return len(self.cells)


def gaps(register: Register, as_of: date, scope: Scope, theme: str = "") -> Gaps:
    """Return what is missing in the scope on that day, State by State.

    ``theme`` narrows the provisions, not the acts: with it only gaps of domestication are told.
    An empty scope gives an empty answer.
    """
    board = Board(register, as_of)
    rows: list[Missing] = []
    cells: list[Assessment] = []
    for state in scope.states:
        for instrument in scope.instruments:
            position = board.at(instrument, state)
            if position.standing is Standing.NOT_ELIGIBLE:
                continue
            assessment = assess(register, position)
            cells.append(assessment)
            rows += _missing(register, position, assessment, theme)
    return Gaps(as_of=as_of, scope=scope, theme=theme, rows=tuple(rows), cells=tuple(cells))


def _missing(
    register: Register, position: Position, assessment: Assessment, theme: str
) -> Iterable[Missing]:
    if position.standing in BOUND:
        yield from _at_home(position, assessment, theme)
    elif position.standing in _BEFORE and not theme:
        act = position.consent or position.signature
        offered = register.instruments[position.instrument].flexibility
        yield Missing(
            state=position.state,
            instrument=position.instrument,
            gap=_BEFORE[position.standing],
            standing=position.standing,
            since=None if act is None else act.date,
            provisions=(),
            assessment=assessment,
            flexibility=tuple(item for item in offered if item.kind is not FlexibilityKind.NONE),
        )


def _at_home(position: Position, assessment: Assessment, theme: str) -> Iterable[Missing]:
    kinds = (
        (Gap.NOT_DOMESTICATED, assessment.gaps),
        (Gap.NOT_ASSESSED, assessment.not_assessed),
    )
    for gap, found in kinds:
        articles = tuple(
            item.provision.key for item in found if not theme or item.provision.theme == theme
        )
        if articles:
            yield Missing(
                state=position.state,
                instrument=position.instrument,
                gap=gap,
                standing=position.standing,
                since=None if position.binding is None else position.binding.date,
                provisions=articles,
                assessment=assessment,
            )
