"""A register that reads from its store what it is asked for, when it is asked for it."""

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property

from ratify.register import (
    Act,
    Evidence,
    Instrument,
    Membership,
    Organisation,
    Progress,
    Register,
    Source,
    State,
)
from ratify.register.register import standing
from ratify.store.mapping import ACT, EVIDENCE, INSTRUMENT, ORGANISATION, STATE
from ratify.store.reading import Snapshot, read_progress
from ratify.vocabulary import BINDING_KINDS

_BINDING = tuple(sorted(kind.value for kind in BINDING_KINDS))


class StoredRegister(Register):
    """Everything on record in a snapshot, each part read once.

    As long as nobody asks for all acts, those of one instrument or of one State are read alone.
    """

    _snapshot: Snapshot
    _under: dict[str, tuple[Act, ...]]
    _of: dict[str, dict[str, tuple[Act, ...]]]

    @classmethod
    def of(cls, snapshot: Snapshot, known_at: datetime | None) -> "StoredRegister":
        """Return the register of a snapshot.

        :param known_at: the time of the snapshot, where one was asked for.
        """
        made = object.__new__(cls)
        vars(made).update(_snapshot=snapshot, known_at=known_at, _under={}, _of={})
        return made

    @cached_property
    def instruments(self) -> Mapping[str, Instrument]:
        """Instruments by code."""
        return self._snapshot.reference(INSTRUMENT)

    @cached_property
    def states(self) -> Mapping[str, State]:
        """States by ISO3 code."""
        return self._snapshot.reference(STATE)

    @cached_property
    def organisations(self) -> Mapping[str, Organisation]:
        """Organisations by code."""
        return self._snapshot.reference(ORGANISATION)

    @cached_property
    def memberships(self) -> tuple[Membership, ...]:
        """All memberships, past ones too."""
        return self._snapshot.memberships

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """Every act, retracted ones too."""
        return self._snapshot.records(ACT)

    @cached_property
    def evidence(self) -> tuple[Evidence, ...]:
        """Every finding on domestication, retracted ones too."""
        return self._snapshot.records(EVIDENCE)

    @cached_property
    def sources(self) -> Mapping[str, Source] | None:
        """Sources by id."""
        return self._snapshot.sources

    @cached_property
    def progress(self) -> Progress:
        """The notes on national paths."""
        return read_progress(self._snapshot)

    def acts_of(self, state: str, instrument: str) -> tuple[Act, ...]:
        """Acts of a State under an instrument that stand, oldest first."""
        if self._is_whole:
            return super().acts_of(state, instrument)
        if instrument in self._under:
            return tuple(act for act in self._under[instrument] if act.state == state)
        if state not in self._of:
            self._of[state] = self._grouped(state)
        return self._of[state].get(instrument, ())

    def acts_under(self, instrument: str) -> tuple[Act, ...]:
        """Acts of all States under an instrument that stand, oldest first."""
        if self._is_whole:
            return super().acts_under(instrument)
        if instrument not in self._under:
            found = self._snapshot.records(ACT, instrument=[instrument])
            self._under[instrument] = tuple(standing(found))
        return self._under[instrument]

    def binding_under(self, instrument: str) -> tuple[Act, ...]:
        """Those of them on which it rests who is bound: consents, deposits and denunciations."""
        if self._is_whole or instrument in self._under:
            return super().binding_under(instrument)
        found = self._snapshot.records(ACT, instrument=[instrument], kind=_BINDING)
        return tuple(standing(found))

    def sources_under(self, instrument: str) -> tuple[Source, ...]:
        """Sources of the acts under an instrument that stand, each once, by their ids."""
        if self._is_whole or instrument in self._under:
            return super().sources_under(instrument)
        return self._snapshot.sources_under(instrument)

    def recorded_in(self, state: str, instrument: str) -> tuple[Act, ...]:
        """All acts of a State under an instrument, retracted ones too, as they were recorded."""
        if self._is_whole:
            return super().recorded_in(state, instrument)
        return self._snapshot.records(ACT, state=[state], instrument=[instrument])

    @property
    def _is_whole(self) -> bool:
        """Whether all acts are at hand, so that nothing has to be read for any of them."""
        return "acts" in vars(self)

    def _grouped(self, state: str) -> dict[str, tuple[Act, ...]]:
        groups: dict[str, list[Act]] = {}
        for act in standing(self._snapshot.records(ACT, state=[state])):
            groups.setdefault(act.instrument, []).append(act)
        return {instrument: tuple(acts) for instrument, acts in groups.items()}
