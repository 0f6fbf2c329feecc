"""Real data that can be damaged in memory, and the small tools that damage them."""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from ratify.law import Position, positions
from ratify.register import Act, Evidence, Membership, PartialDate, Register, Source
from ratify.seeds import Reading
from ratify.vocabulary import CONSENT_KINDS, Family
from tests.checks.cases import TODAY

T = TypeVar("T")
FAR = PartialDate(2100, 1, 1)
ELSEWHERE = Source(
    id="elsewhere",
    title="Invented second source of the tests",
    url="https://example.org/elsewhere",
    as_of=PartialDate.of(TODAY),
)


@dataclass
class World:
    """What is checked: data files as they were read, and a store where it is the store's turn.

    :param random: seeded; chooses where the damage is done.
    :param scratch: an empty folder for copies of files.
    """

    reading: Reading
    random: Random
    scratch: Path
    store: Register | None = None

    @property
    def register(self) -> Register:
        """The register of the data files."""
        assert self.reading.register is not None
        return self.reading.register

    def put(self, **changes: Any) -> None:
        """Put other records in the place of those that were read."""
        self.reading = replace(self.reading, register=replace(self.register, **changes))

    def one(self, items: Iterable[T], fits: Callable[[T], bool] = lambda _: True) -> T:
        """Choose one of those that fit."""
        return self.random.choice([item for item in items if fits(item)])

    def days(self, least: int, most: int) -> timedelta:
        """Choose a number of days."""
        return timedelta(days=self.random.randint(least, most))

    def files(self) -> Path:
        """Go on with a copy of the data folder, whose files can be changed."""
        folder = Path(shutil.copytree(self.reading.folder, self.scratch / "data"))
        self.reading = replace(self.reading, folder=folder)
        return folder

    def family(self, *families: Family) -> set[str]:
        """Codes of the instruments of these families."""
        return {code for code, one in self.register.instruments.items() if one.family in families}

    def act(self, fits: Callable[[Act], bool] = lambda _: True) -> Act:
        """Choose an act."""
        return self.one(self.register.acts, fits)

    def consent(self, *codes: str) -> Act:
        """Choose a consent under one of these instruments."""
        return self.act(lambda act: act.kind in CONSENT_KINDS and act.instrument in codes)

    def cell(self, act: Act) -> tuple[Act, ...]:
        """All acts of the State under the instrument."""
        return self.register.acts_of(act.state, act.instrument)

    def position(self, fits: Callable[[Position], bool]) -> Position:
        """Choose a State under an instrument by where it stands today."""
        every = (
            one
            for code in self.register.instruments
            for one in positions(self.register, code, TODAY)
        )
        return self.one(every, fits)

    def change_act(self, old: Act, **changes: Any) -> str:
        """Change one act, and return what a finding about it has to be about."""
        new = replace(old, **changes)
        self.put(acts=tuple(new if act is old else act for act in self.register.acts))
        return f"{new.state} {new.instrument}"

    def drop_acts(self, gone: Iterable[Act]) -> str:
        """Remove acts of one cell."""
        lost = tuple(gone)
        self.put(acts=tuple(act for act in self.register.acts if act not in lost))
        return f"{lost[0].state} {lost[0].instrument}"

    def add_act(self, like: Act, **changes: Any) -> str:
        """Add an act that is like another one but for the changes."""
        new = replace(like, **{"id": f"{like.id}-again", **changes})
        self.put(acts=(*self.register.acts, new))
        return f"{new.state} {new.instrument}"

    def change_evidence(self, old: Evidence, **changes: Any) -> str:
        """Change one piece of evidence."""
        new = replace(old, **changes)
        self.put(evidence=tuple(new if one is old else one for one in self.register.evidence))
        return f"{new.state} {new.instrument} {new.provision}"

    def change_membership(self, old: Membership, **changes: Any) -> str:
        """Change one membership."""
        new = replace(old, **changes)
        self.put(memberships=tuple(new if m is old else m for m in self.register.memberships))
        return f"{new.state} {new.organisation}"

    def change(self, table: str, code: str, **changes: Any) -> str:
        """Change a State, an instrument, an organisation or a source."""
        known = dict(getattr(self.register, table))
        known[code] = replace(known[code], **changes)
        self.put(**{table: known})
        return code


Damage = Callable[[World], str]
"""Damages a world and returns what the finding has to be about."""
