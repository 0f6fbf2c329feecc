"""What a pack says, before it is put into words or on paper."""

from dataclasses import dataclass
from datetime import date, datetime

from ratify.analysis.briefing.model import Dated, Path, Reference, Remark
from ratify.analysis.pack.terms import Deed
from ratify.law.treaty import TreatyEntry
from ratify.register import Flexibility
from ratify.register.guidance import Draft
from ratify.vocabulary import ActKind, Family, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What one State can do under one instrument on the day of the occasion.

    :param deeds: at least one; a State without any act may sign, or accede at once.
    :param place: which deposit it would be, for treaties whose parties are all on record.
    :param in_force_on: when the treaty would be in force for the State if the depositary received
        the instrument on that very day; None where that depends on others or on no known rule.
    :param rule_checked: whether the rule behind that day was read in the treaty's text.
    :param choices: what the treaty lets a State leave out, choose or add.
    :param lists: the source that was searched for acts of this State.
    """

    state: str
    instrument: str
    standing: Standing
    deeds: tuple[Deed, ...]
    signature: Dated | None
    consent: Dated | None
    place: int | None
    needed: int | None
    treaty_in_force: bool
    in_force_on: date | None
    rule_checked: bool
    choices: tuple[Flexibility, ...]
    text_refs: tuple[int, ...]
    lists: tuple[int, ...]

    def allows(self, deed: Deed) -> bool:
        """Whether this can be done."""
        return deed in self.deeds


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """One State with all that it can do, and who at home must act first."""

    state: str
    openings: tuple[Opening, ...]
    path: Path

    def under(self, deed: Deed) -> tuple[Opening, ...]:
        """Return the openings under which this can be done."""
        return tuple(opening for opening in self.openings if opening.allows(deed))


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatyOpenings:
    """One instrument over all delegations.

    :param enters_on: the day of entry into force if all missing instruments were received on the
        day of the occasion; None where too few delegations could, or it is in force.
    """

    instrument: str
    entry: TreatyEntry
    states: tuple[tuple[Deed, tuple[str, ...]], ...]
    enters_on: date | None
    rule_checked: bool
    refs: tuple[int, ...]
    text_refs: tuple[int, ...]

    def of(self, deed: Deed) -> tuple[str, ...]:
        """Return the States that can do this, in English order."""
        return dict(self.states).get(deed, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLine:
    """What one paper must contain, who signs it, where it goes, what to avoid; each with sources.

    :param drafts: its text by act, with fields for the record and gaps for people.
    """

    key: str
    name: str
    families: tuple[Family, ...]
    used: str
    contents: tuple[Remark, ...]
    signatories: tuple[Remark, ...]
    delivery: tuple[Remark, ...]
    traps: tuple[Remark, ...]
    drafts: tuple[Draft, ...]

    def draft(self, act: ActKind) -> Draft | None:
        """Return the text for an act, or None."""
        return next((draft for draft in self.drafts if draft.act is act), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """All delegations for one occasion.

    :param day: of the occasion, as the user gave it; positions are those of ``as_of``.
    """

    day: date
    as_of: date
    known_at: datetime | None
    delegations: tuple[Delegation, ...]
    treaties: tuple[TreatyOpenings, ...]
    papers: tuple[PaperLine, ...]
    references: tuple[Reference, ...]

    def paper(self, key: str) -> PaperLine:
        """Return the paper of that key.

        :raises LookupError: the guidance has no such paper.
        """
        for paper in self.papers:
            if paper.key == key:
                return paper
        raise LookupError(key)
