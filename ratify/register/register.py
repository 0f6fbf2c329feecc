"""The register: everything on record, loaded once, immutable, with its look-ups."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from typing import Any, TypeVar

from ratify.register.facts import Act, Evidence, Membership, Organisation, Source, State
from ratify.register.instrument import Instrument
from ratify.register.membership_index import MembershipIndex
from ratify.register.names import NameIndex, fold
from ratify.register.progress import Progress
from ratify.vocabulary import BINDING_KINDS, OrganisationKind

Record = TypeVar("Record", Act, Evidence)


def standing(acts: Iterable[Act]) -> list[Act]:
    """Return the acts that stand, oldest first, whatever the order of recording."""
    return sorted((act for act in acts if act.retraction is None), key=_order)


def _order(act: Act) -> tuple[date, date, str, str]:
    return act.date.last, act.date.first, act.kind.value, act.id


@dataclass(frozen=True)
class Register:
    """What is on record about States and instruments.

    ``acts`` and ``evidence`` hold every record, retracted ones too; the look-ups leave those out.
    All look-ups return tuples in a fixed order, whatever the order of recording.

    :param known_at: when set, only what was on record at that time is in the register.
    :param progress: the office's notes on national paths; empty when read from data files.
    """

    instruments: Mapping[str, Instrument]
    states: Mapping[str, State]
    organisations: Mapping[str, Organisation]
    memberships: tuple[Membership, ...]
    acts: tuple[Act, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    sources: Mapping[str, Source] | None = None
    known_at: datetime | None = None
    progress: Progress = field(default_factory=Progress)

    @cached_property
    def names(self) -> NameIndex:
        """The index that resolves what people type."""
        return NameIndex(
            self.states.values(), self.instruments.values(), self.organisations.values()
        )

    def acts_of(self, state: str, instrument: str) -> tuple[Act, ...]:
        """Acts of a State under an instrument that stand, oldest first."""
        return self._acts_by_cell.get((instrument, state), ())

    def acts_under(self, instrument: str) -> tuple[Act, ...]:
        """Acts of all States under an instrument that stand, oldest first."""
        return self._acts_by_instrument.get(instrument, ())

    def binding_under(self, instrument: str) -> tuple[Act, ...]:
        """Those of them on which it rests who is bound: consents, deposits and denunciations."""
        return tuple(act for act in self.acts_under(instrument) if act.kind in BINDING_KINDS)

    def recorded_in(self, state: str, instrument: str) -> tuple[Act, ...]:
        """All acts of a State under an instrument, retracted ones too, as they were recorded."""
        cell = (state, instrument)
        return tuple(act for act in self.acts if (act.state, act.instrument) == cell)

    def sources_under(self, instrument: str) -> tuple[Source, ...]:
        """Sources of the acts under an instrument that stand, each once, by their ids."""
        sources = {act.source.id: act.source for act in self.acts_under(instrument)}
        return tuple(sources[id_] for id_ in sorted(sources))

    def evidence_of(self, state: str, instrument: str) -> tuple[Evidence, ...]:
        """Findings on domestication that stand, by provision, oldest first."""
        return self._evidence_by_cell.get((instrument, state), ())

    def members(self, organisation: str, day: date) -> tuple[State, ...]:
        """States that were members of the organisation on that day, in English order."""
        return self._membership_index.members(organisation, day)

    def count_members(self, organisation: str, day: date) -> int:
        """How many States were members of the organisation on that day."""
        return self._membership_index.number(organisation, day)

    def is_member(self, organisation: str, state: str, day: date) -> bool:
        """Whether the State was a member of the organisation on that day."""
        return any(
            membership.covers(day) for membership in self.memberships_in(organisation, state)
        )

    def memberships_in(self, organisation: str, state: str) -> tuple[Membership, ...]:
        """All memberships of a State in one organisation, past ones too."""
        return self._memberships_by_pair.get((organisation, state), ())

    def memberships_of_state(self, state: str) -> tuple[Membership, ...]:
        """All memberships of a State, past ones too."""
        return tuple(item for item in self.memberships if item.state == state)

    def recs_of(self, state: str, day: date) -> tuple[str, ...]:
        """Codes of the AU-recognised RECs that the State was a member of on that day."""
        return tuple(
            code
            for code, organisation in self.organisations.items()
            if organisation.kind is OrganisationKind.REC and self.is_member(code, state, day)
        )

    def as_known(self, at: datetime) -> "Register":
        """Return the register as it was on record at that time (second clock).

        Records without a time of recording (read from files, not from a store) are kept.
        """
        return replace(
            self,
            known_at=at,
            acts=_known_by(self.acts, at),
            evidence=_known_by(self.evidence, at),
            progress=self.progress.as_known(at),
        )

    @cached_property
    def derived(self) -> dict[tuple[object, ...], Any]:
        """What was derived from this register and will be asked again: it never changes."""
        return {}

    @cached_property
    def _states_in_order(self) -> tuple[State, ...]:
        return tuple(sorted(self.states.values(), key=lambda state: _sort_key(state.name)))

    @cached_property
    def _acts_by_cell(self) -> dict[tuple[str, str], tuple[Act, ...]]:
        cells: dict[tuple[str, str], list[Act]] = {}
        for act in self._standing_acts:
            cells.setdefault((act.instrument, act.state), []).append(act)
        return {cell: tuple(acts) for cell, acts in cells.items()}

    @cached_property
    def _acts_by_instrument(self) -> dict[str, tuple[Act, ...]]:
        groups: dict[str, list[Act]] = {}
        for act in self._standing_acts:
            groups.setdefault(act.instrument, []).append(act)
        return {instrument: tuple(acts) for instrument, acts in groups.items()}

    @cached_property
    def _standing_acts(self) -> list[Act]:
        return standing(self.acts)

    @cached_property
    def _evidence_by_cell(self) -> dict[tuple[str, str], tuple[Evidence, ...]]:
        cells: dict[tuple[str, str], list[Evidence]] = {}
        standing = (item for item in self.evidence if item.retraction is None)
        for item in sorted(standing, key=_evidence_order):
            cells.setdefault((item.instrument, item.state), []).append(item)
        return {cell: tuple(items) for cell, items in cells.items()}

    @cached_property
    def _memberships_by_pair(self) -> dict[tuple[str, str], tuple[Membership, ...]]:
        pairs: dict[tuple[str, str], list[Membership]] = {}
        for membership in self.memberships:
            pairs.setdefault((membership.organisation, membership.state), []).append(membership)
        return {pair: tuple(memberships) for pair, memberships in pairs.items()}

    @cached_property
    def _membership_index(self) -> MembershipIndex:
        return MembershipIndex(self.memberships, self._states_in_order)


def _evidence_order(item: Evidence) -> tuple[str, date, str]:
    return item.provision, item.date.last if item.date else date.min, item.id


def _sort_key(name: str) -> str:
    """Order as the AU's English list does: without accents and apostrophes."""
    return fold(name)


def _known_by(records: tuple[Record, ...], at: datetime) -> tuple[Record, ...]:
    on_record = (
        record for record in records if record.recorded_at is None or record.recorded_at <= at
    )
    return tuple(
        replace(record, retraction=None)
        if record.retraction is not None and record.retraction.recorded_at > at
        else record
        for record in on_record
    )
