"""The register in the making: what the files say, what they refer to, and where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ratify.findings import Rule
from ratify.register import (
    Act,
    Evidence,
    Instrument,
    Membership,
    ObstacleNoted,
    Organisation,
    Progress,
    Register,
    Source,
    State,
    StepReached,
)
from ratify.seeds.document import Document, Path
from ratify.seeds.rules import DANGLING, DUPLICATE_RECORD
from ratify.seeds.validation import suggestion

_NOUNS = {
    "sources": "source",
    "organisations": "organisation",
    "states": "State",
    "instruments": "instrument",
}


@dataclass
class Draft:
    """Records by key as they are read, and the place of each.

    ``unreadable`` names the kinds of record whose files had errors: a reference to one of those
    cannot be judged and is not reported a second time.
    """

    sources: dict[str, Source] = field(default_factory=dict)
    organisations: dict[str, Organisation] = field(default_factory=dict)
    states: dict[str, State] = field(default_factory=dict)
    instruments: dict[str, Instrument] = field(default_factory=dict)
    memberships: list[Membership] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    steps: list[StepReached] = field(default_factory=list)
    obstacles: list[ObstacleNoted] = field(default_factory=list)
    places: dict[str, tuple[Document, Path]] = field(default_factory=dict)
    unreadable: set[str] = field(default_factory=set)

    def put(self, key: str, document: Document, *path: str | int) -> bool:
        """Note where a record stands; False, and a finding, when it stands elsewhere already."""
        known = self.places.get(key)
        if known is not None:
            where = f"{known[0].file}:{known[0].line(*known[1])}"
            document.report(DUPLICATE_RECORD, path, f"{key} is on record already, at {where}.")
            return False
        self.places[key] = (document, path)
        return True

    def has(
        self, kind: str, code: str, document: Document, *path: str | int, rule: Rule = DANGLING
    ) -> bool:
        """Whether a record of that kind and code exists; a finding at the path if it does not."""
        if code in getattr(self, kind):
            return True
        if kind not in self.unreadable:
            known = list(getattr(self, kind))
            message = f"no {_NOUNS[kind]} is called {code!r}{suggestion(code, known)}"
            document.report(rule, path, message)
        return False

    def register(self) -> Register:
        """Return the register, its records in the order of the canonical files."""
        return Register(
            instruments=self.instruments,
            states=self.states,
            organisations=self.organisations,
            memberships=tuple(self.memberships),
            acts=tuple(self.acts),
            evidence=tuple(self.evidence),
            sources=self.sources,
            progress=Progress(steps=tuple(self.steps), obstacles=tuple(self.obstacles)),
        )


def sources_in(register: Register) -> Iterable[Source]:
    """All sources of a register, those that only a record carries too."""
    yield from (register.sources or {}).values()
    yield from (act.source for act in register.acts)
    yield from (finding.source for finding in register.evidence)
    yield from (step.source for step in register.progress.steps)
    yield from (obstacle.source for obstacle in register.progress.obstacles)
