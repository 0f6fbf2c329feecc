"""Free-movement regimes of the RECs and blocs: thin facts, each with its mark, conflicts kept.

They are not instruments of the register: for most of them no list of dates by State is public, and
a standing cannot be derived. What sources say is kept as statements, and what they do not say is
shown as not known.
"""

from dataclasses import dataclass
from enum import StrEnum

from ratify.register.dates import PartialDate
from ratify.vocabulary import ActKind


class Mark(StrEnum):
    """How a statement is supported.

    ``derived`` follows from statements that are sourced; ``disputed`` is contradicted by another
    source.
    """

    SOURCED = "sourced"
    DERIVED = "derived"
    DISPUTED = "disputed"
    UNVERIFIED = "unverified"


class Bond(StrEnum):
    """How a member comes to be bound: by its own act, by the treaty of the REC, or by an organ."""

    RATIFICATION = "ratification"
    TREATY = "treaty"
    COMMUNITY_ACT = "community_act"


class Aspect(StrEnum):
    """What a statement is about."""

    ADOPTION = "adoption"
    ENTRY_INTO_FORCE = "entry_into_force"
    THRESHOLD = "threshold"
    SIGNATURES = "signatures"
    RATIFICATIONS = "ratifications"
    LATER_MEMBERS = "later_members"
    CONTENT = "content"
    SUPPLEMENT = "supplement"
    APPLICATION = "application"
    WITHDRAWAL = "withdrawal"
    CONTINUED_RIGHTS = "continued_rights"
    GENERAL = "general"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What is said on one aspect, in our words, with its support.

    :param since: from when it holds, where that is a date.
    :param states: the States that it speaks of; empty for all.
    """

    aspect: Aspect
    text: str
    mark: Mark
    urls: tuple[str, ...] = ()
    since: PartialDate | None = None
    states: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberAct:
    """That a member signed, ratified or acceded, as far as a source says so.

    :param date: when, where a source gives it.
    :param by: the act was done by then; for acts whose own date is not known.
    """

    state: str
    kind: ActKind
    mark: Mark
    date: PartialDate | None = None
    by: PartialDate | None = None
    urls: tuple[str, ...] = ()
    note: str = ""

    @property
    def known_from(self) -> PartialDate | None:
        """The date from which the act is certain to have been done; None where none is known."""
        return self.date or self.by


@dataclass(frozen=True, slots=True, kw_only=True)
class RegimeInstrument:
    """One instrument of a regime and its state of play.

    :param in_force: True or False as sources say; None where none was found.
    :param in_force_since: the date of entry into force or of application, where known.
    :param seen_on: the day of the source that says whether it is in force.
    :param threshold: what brings it into force, in words; empty where not found.
    :param threshold_count: the number of ratifications, where it is a plain number.
    """

    code: str
    organisation: str
    title: str
    bond: Bond
    adopted: PartialDate
    in_force: bool | None
    in_force_mark: Mark
    adopted_at: str = ""
    in_force_since: PartialDate | None = None
    in_force_since_mark: Mark = Mark.UNVERIFIED
    seen_on: PartialDate | None = None
    threshold: str = ""
    threshold_count: int | None = None
    threshold_mark: Mark = Mark.UNVERIFIED
    acts: tuple[MemberAct, ...] = ()
    statements: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecRegime:
    """The free-movement regime of one REC or bloc; without instruments it has none of its own."""

    organisation: str
    instruments: tuple[RegimeInstrument, ...] = ()
    statements: tuple[Statement, ...] = ()
