"""What a rule looks at: a register, where its records stand in files, and what goes with them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from ratify.analysis.targets import Target
from ratify.findings import Finding, Place
from ratify.law import (
    Position,
    Totals,
    TreatyEntry,
    positions,
    totals,
    treaty_entry,
)
from ratify.law.recording import object_to
from ratify.register import (
    Act,
    Evidence,
    Instrument,
    Membership,
    ObstacleNoted,
    Register,
    StepReached,
)
from ratify.register.guidance import Guidance
from ratify.register.regimes import RecRegime
from ratify.seeds import Reading
from ratify.seeds.beside import Beside
from ratify.seeds.document import Document
from ratify.seeds.guidance import read_guidance
from ratify.seeds.regimes import check_regimes
from ratify.seeds.targets import check_targets

NOWHERE = Place()

Record = Act | Evidence | StepReached | ObstacleNoted
"""What is on record of a State under an instrument, with a source."""


@dataclass(frozen=True, kw_only=True)
class Subject:
    """One register and what belongs to it; each answer of the law is derived once.

    :param register: the records to examine.
    :param today: the day that is taken for today.
    :param clock: the day on which the check runs, where today is another one; else today.
    :param reading: where the records stand in files; None for a store.
    :param folder: the data folder; None for a store.
    :param beside: counts and waivers that lie beside the data.
    :param baseline: the data files' register, when a store is held against it.
    :param waived: findings that waivers let stand; ``ran`` are the codes of the rules that were
        run, ``waivable`` those that a waiver may name. All three are known only to the rules
        about waivers, which run last.
    """

    register: Register
    today: date
    clock: date | None = None
    reading: Reading | None = None
    folder: Path | None = None
    beside: Beside = field(default_factory=Beside)
    baseline: Register | None = None
    waived: tuple[Finding, ...] = ()
    ran: frozenset[str] = frozenset()
    waivable: frozenset[str] = frozenset()

    def at(self, record: Membership | str, *inner: str | int) -> Place:
        """File and line of a record by its key, or nowhere for a record of a store.

        :param inner: keys that lead from the record to a part of it.
        """
        if self.reading is None:
            return NOWHERE
        if isinstance(record, Membership):
            record = f"{record.organisation} {record.state} {record.joined or ''}".strip()
        return Place(*self.reading.place(record, *inner))

    def objections(self, code: str) -> tuple[tuple[Act, str], ...]:
        """What the law says against acts on record under one of its codes: act and sentence."""
        return tuple(self._objections.get(code, ()))

    @cached_property
    def _objections(self) -> dict[str, list[tuple[Act, str]]]:
        found: dict[str, list[tuple[Act, str]]] = {}
        for act in self.acts:
            for one in object_to(self.register, act, self.today):
                found.setdefault(one.code, []).append((act, one.sentence))
        return found

    @cached_property
    def guidance(self) -> Guidance:
        """The guidance of the data folder; none where it cannot be read."""
        found = read_guidance(self.folder).guidance if self.folder else None
        return found or Guidance()

    @cached_property
    def regimes(self) -> tuple[Document, tuple[RecRegime, ...]]:
        """The free-movement regimes of the RECs, with the document that has their lines."""
        assert self.folder is not None
        return check_regimes(self.folder)

    @cached_property
    def targets(self) -> tuple[Document, tuple[Target, ...]]:
        """The targets, with the document that has their lines."""
        assert self.folder is not None
        return check_targets(self.folder)

    @property
    def instruments(self) -> Iterator[Instrument]:
        """All instruments, in the order of the files."""
        return iter(self.register.instruments.values())

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """Acts that stand, of States and under instruments on record."""
        return tuple(
            act for act in self.register.acts if act.retraction is None and self._known(act)
        )

    @cached_property
    def evidence(self) -> tuple[Evidence, ...]:
        """Findings on domestication that stand, of States and under instruments on record."""
        return tuple(
            one for one in self.register.evidence if one.retraction is None and self._known(one)
        )

    @cached_property
    def steps(self) -> tuple[StepReached, ...]:
        """Steps of national paths that stand, of States and under instruments on record."""
        steps = self.register.progress.steps
        return tuple(one for one in steps if one.retraction is None and self._known(one))

    @cached_property
    def obstacles(self) -> tuple[ObstacleNoted, ...]:
        """Obstacles that stand, those overcome too, of States and under instruments on record."""
        noted = self.register.progress.obstacles
        return tuple(one for one in noted if one.retraction is None and self._known(one))

    @property
    def records(self) -> tuple[Record, ...]:
        """Everything that stands and has a source."""
        return (*self.acts, *self.evidence, *self.steps, *self.obstacles)

    @property
    def strays(self) -> tuple[Record, ...]:
        """Records that stand, of States or under instruments that are not on record."""
        noted = self.register.progress
        records: tuple[Record, ...] = (
            *self.register.acts,
            *self.register.evidence,
            *noted.steps,
            *noted.obstacles,
        )
        return tuple(one for one in records if one.retraction is None and not self._known(one))

    def _known(self, record: Record) -> bool:
        known = self.register
        return record.state in known.states and record.instrument in known.instruments

    @cached_property
    def positions(self) -> dict[tuple[str, str], Position]:
        """Where every member of the AU stands today, without reasons, by instrument and State."""
        return {(code, one.state): one for code, found in self._standings.items() for one in found}

    @cached_property
    def _standings(self) -> dict[str, tuple[Position, ...]]:
        return {
            code: positions(self.register, code, self.today, explained=False)
            for code in self.register.instruments
        }

    @cached_property
    def entries(self) -> dict[str, TreatyEntry]:
        """Entry into force of each treaty, as of today."""
        return {
            code: treaty_entry(self.register, code, self.today)
            for code in self.register.instruments
        }

    @cached_property
    def totals(self) -> dict[str, Totals]:
        """Counts of each instrument over the AU's members, as of today."""
        return {
            code: totals(self.register, code, found, self.today)
            for code, found in self._standings.items()
        }
