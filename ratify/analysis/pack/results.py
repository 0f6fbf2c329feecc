"""What came of an occasion: every treaty before and after, and whom to thank for what."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ratify.analysis.board import Board
from ratify.analysis.briefing.citations import Citations
from ratify.analysis.briefing.model import Dated, Reference
from ratify.analysis.diff import Change, Diff, diff
from ratify.analysis.scope import Scope
from ratify.law import ordinal, totals, treaty_entry
from ratify.law.position import Totals
from ratify.law.treaty import TreatyEntry
from ratify.register import Act, Register
from ratify.vocabulary import CONSENT_KINDS, ActKind, BindingAct

_WELCOME = frozenset({ActKind.SIGNATURE, ActKind.DEPOSIT, *CONSENT_KINDS})


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatyResult:
    """One treaty on the eve of the occasion and at the end."""

    instrument: str
    totals: tuple[Totals, Totals]
    entry: tuple[TreatyEntry, TreatyEntry]

    @property
    def entered(self) -> bool:
        """Whether it entered into force in between."""
        return self.entry[1].in_force and not self.entry[0].in_force


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """One act of one State.

    :param place: which binding act it was, for treaties whose parties are all on record; None
        for an act that does not bind.
    """

    instrument: str
    kind: ActKind
    done: Dated
    place: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Thanks:
    """A State to thank, with all that it did."""

    state: str
    acts: tuple[Done, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """What came on record from the day of the occasion to a later one, both included."""

    day: date
    until: date
    known_at: datetime | None
    treaties: tuple[TreatyResult, ...]
    thanks: tuple[Thanks, ...]
    references: tuple[Reference, ...]


def results(register: Register, scope: Scope, day: date, until: date) -> Results:
    """Compare the eve of an occasion with a later day.

    Acts dated within the days are meant, whenever they came on record.

    :raises UsageProblem: the later day lies before the occasion.
    """
    eve = day - timedelta(days=1)
    found = diff(register, register, eve, until, scope)
    citations = Citations(register)
    return Results(
        day=day,
        until=until,
        known_at=register.known_at,
        treaties=_treaties(register, scope, (eve, until)),
        thanks=_thanks(register, citations, found),
        references=citations.references,
    )


def _treaties(
    register: Register, scope: Scope, ends: tuple[date, date]
) -> tuple[TreatyResult, ...]:
    boards = (Board(register, ends[0]), Board(register, ends[1]))
    return tuple(
        TreatyResult(
            instrument=code,
            totals=(_counted(boards[0], code, scope), _counted(boards[1], code, scope)),
            entry=(treaty_entry(register, code, ends[0]), treaty_entry(register, code, ends[1])),
        )
        for code in scope.instruments
    )


def _counted(board: Board, code: str, scope: Scope) -> Totals:
    positions = [board.at(code, state) for state in scope.states]
    return totals(board.register, code, positions, board.as_of)


def _thanks(register: Register, citations: Citations, found: Diff) -> tuple[Thanks, ...]:
    acts: dict[str, list[Done]] = {}
    for row in found.rows:
        if row.act is not None and not row.gone and row.act.kind in _WELCOME:
            acts.setdefault(row.state, []).append(_deed(register, citations, row, row.act))
    return tuple(
        Thanks(state=state, acts=tuple(acts[state]))
        for state in found.scope.states
        if state in acts
    )


def _deed(register: Register, citations: Citations, row: Change, act: Act) -> Done:
    rule = register.instruments[row.instrument].binding_act
    binds = act.kind is ActKind.DEPOSIT if rule is BindingAct.DEPOSIT else act.kind in CONSENT_KINDS
    return Done(
        instrument=row.instrument,
        kind=act.kind,
        done=citations.act(act),
        place=ordinal(register, row.instrument, row.state) if binds else None,
    )
