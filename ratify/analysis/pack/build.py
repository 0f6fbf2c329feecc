"""Who could sign, ratify, accede or deposit on the day of an occasion."""

from collections.abc import Iterable
from datetime import date

from ratify.analysis.board import Board
from ratify.analysis.briefing.build import path_of
from ratify.analysis.briefing.citations import Citations
from ratify.analysis.briefing.model import Dated
from ratify.analysis.briefing.status import list_source
from ratify.analysis.pack.model import Delegation, Opening, Pack, TreatyOpenings
from ratify.analysis.pack.papers import paper_lines
from ratify.analysis.pack.terms import Deed, deeds_open
from ratify.analysis.scope import Scope
from ratify.errors import UsageProblem
from ratify.law import add_period, treaty_entry
from ratify.law.treaty import TreatyEntry
from ratify.register import Act, Instrument, Register
from ratify.register.guidance import Guidance
from ratify.vocabulary import Family, FlexibilityKind

_BINDING = (Deed.DEPOSIT, Deed.RATIFY, Deed.ACCEDE, Deed.REGISTER)


def pack(register: Register, guidance: Guidance, scope: Scope, day: date, as_of: date) -> Pack:
    """Return what each State in the scope can do on a day, by its position of another.

    States that can do nothing have no delegation.

    :raises UsageProblem: the occasion lies before the day of the positions.
    """
    if day < as_of:
        raise UsageProblem(
            f"The occasion of {day} lies before {as_of}, the day of the positions.",
            f"Ask with --as-of {day}; for what came of it, with --after.",
        )
    return _Packer(register, scope, day, as_of).packed(guidance)


class _Packer:
    """Shares the positions, the entries into force and the numbers of sources."""

    def __init__(self, register: Register, scope: Scope, day: date, as_of: date) -> None:
        self.register, self.scope, self.day = register, scope, day
        self.board, self.citations = Board(register, as_of), Citations(register)
        self.entries = {
            code: treaty_entry(register, code, as_of) for code in self._ordered(scope.instruments)
        }

    def packed(self, guidance: Guidance) -> Pack:
        found = (self._delegation(state) for state in self.scope.states)
        delegations = tuple(delegation for delegation in found if delegation.openings)
        return Pack(
            day=self.day,
            as_of=self.board.as_of,
            known_at=self.register.known_at,
            delegations=delegations,
            treaties=tuple(self._treaty(code, delegations) for code in self.entries),
            papers=paper_lines(self.citations, guidance),
            references=self.citations.references,
        )

    def _ordered(self, codes: Iterable[str]) -> list[str]:
        """The treaties of the host first, those that only Geneva receives last."""
        families = (Family.AU, Family.REC, Family.UN, Family.ILO)
        instruments = self.register.instruments
        return sorted(codes, key=lambda code: families.index(instruments[code].family))

    def _delegation(self, state: str) -> Delegation:
        openings = (self._opening(code, state) for code in self.entries)
        return Delegation(
            state=state,
            openings=tuple(opening for opening in openings if opening.deeds),
            path=path_of(self.citations, self.register.states[state]),
        )

    def _opening(self, code: str, state: str) -> Opening:
        treaty, entry = self.register.instruments[code], self.entries[code]
        position = self.board.at(code, state)
        source = list_source(self.register, code)
        return Opening(
            state=state,
            instrument=code,
            standing=position.standing,
            deeds=deeds_open(treaty, position.standing),
            signature=self._dated(position.signature),
            consent=self._dated(position.consent),
            place=None if entry.needed is None else entry.have + 1,
            needed=entry.needed,
            treaty_in_force=entry.in_force,
            in_force_on=_in_force_on(treaty, entry, self.day),
            rule_checked=not _unchecked(treaty, entry),
            choices=tuple(it for it in treaty.flexibility if it.kind is not FlexibilityKind.NONE),
            text_refs=self.citations.text_of(treaty),
            lists=self.citations.cite(source) if source else (),
        )

    def _dated(self, act: Act | None) -> Dated | None:
        return self.citations.act(act) if act else None

    def _treaty(self, code: str, delegations: tuple[Delegation, ...]) -> TreatyOpenings:
        treaty, entry = self.register.instruments[code], self.entries[code]
        states = tuple((deed, tuple(_states(delegations, code, deed))) for deed in Deed)
        able = {one for deed, them in states if deed in _BINDING for one in them}
        waits = not entry.in_force and entry.to_go
        enough = waits and len(able) >= (entry.to_go or 0)
        source = list_source(self.register, code)
        return TreatyOpenings(
            instrument=code,
            entry=entry,
            states=tuple((deed, them) for deed, them in states if them),
            enters_on=add_period(self.day, treaty.entry.delay) if enough else None,
            rule_checked=not treaty.entry.check,
            refs=self.citations.cite(source) if source else (),
            text_refs=self.citations.text_of(treaty),
        )


def _states(delegations: Iterable[Delegation], code: str, deed: Deed) -> Iterable[str]:
    return (
        delegation.state
        for delegation in delegations
        for opening in delegation.openings
        if opening.instrument == code and opening.allows(deed)
    )


def _in_force_on(treaty: Instrument, entry: TreatyEntry, day: date) -> date | None:
    """The treaty's own entry comes first where one instrument is missing; else the later rule."""
    if entry.day is not None:
        own = add_period(day, treaty.entry.later) if treaty.entry.later else None
        return max(own, entry.day) if own else None
    return add_period(day, treaty.entry.delay) if entry.to_go == 1 else None


def _unchecked(treaty: Instrument, entry: TreatyEntry) -> bool:
    return treaty.entry.later_check if entry.day is not None else treaty.entry.check
