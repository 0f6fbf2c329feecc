"""Facts about States, organisations and what States did: frozen, with their sources."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from ratify.register.dates import PartialDate
from ratify.vocabulary import (
    ActKind,
    Confidence,
    EvidenceKind,
    IncorporationSystem,
    OrganisationKind,
    Region,
    Rung,
    Verification,
)

BASELINE = "baseline"
OFFICE = "office"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact was read.

    :param id: key in ``sources.yaml``; the office's own sources have generated keys.
    :param as_of: the date of the source's own content, where it gives one.
    :param as_of_note: what is known of that date in words, where it is not a plain date.
    """

    id: str
    title: str
    url: str = ""
    as_of: PartialDate | None = None
    as_of_note: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name in one language, with whether this very form was seen in a source."""

    text: str
    seen: bool = False
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """The AU, the UN, the ILO, a Regional Economic Community, or a bloc kept apart from them."""

    code: str
    kind: OrganisationKind
    names: Mapping[str, Name]
    aliases: tuple[str, ...] = ()
    note: str = ""

    @property
    def name(self) -> str:
        """The English name."""
        return self.names["en"].text


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A State's membership of an organisation, from ``joined`` until the day before ``left``.

    Either date may be partial. ``joined`` is None where no source gives it: such a membership is
    on record but counts on no day.

    :param source: key in ``sources.yaml``, empty where there is only an address or no source.
    """

    organisation: str
    state: str
    joined: PartialDate | None
    left: PartialDate | None = None
    note: str = ""
    url: str = ""
    confidence: Confidence = Confidence.UNVERIFIED
    source: str = ""

    def covers(self, day: date) -> bool:
        """Whether the State was certainly a member on that day."""
        if self.joined is None or not self.joined.has_come_by(day):
            return False
        return self.left is None or not self.left.has_come_by(day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incorporation:
    """How treaties enter national law: the system, its legal basis and how sure we are.

    :param others: what other sources say, where they add to this reading or contradict it.
    """

    system: IncorporationSystem
    basis: str = ""
    confidence: Confidence = Confidence.UNVERIFIED
    note: str = ""
    source: str = ""
    url: str = ""
    others: "tuple[Incorporation, ...]" = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """Who approves and who ratifies treaties in a State, which ones, and on what legal basis."""

    who_ratifies: str
    who_approves: str
    which_treaties: str
    legal_basis: str
    seen: bool
    url: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number about a State: what it counts, its unit, year and source.

    Keys in use: ``population``, ``migrant_stock``, ``emigrant_stock`` (persons) and
    ``remittances`` (per cent of GDP).
    """

    key: str
    value: float
    unit: str
    year: int
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A member State of the African Union, with its names, law and numbers.

    :param names: by language code; ``en`` is the form the AU uses in its English lists.
    :param sources: which source gave which part (``names``, ``languages``, ``legal_tradition`` …),
        as keys in ``sources.yaml``.
    """

    iso3: str
    iso2: str
    m49: str
    names: Mapping[str, Name]
    official_name: str
    region: Region
    capital: str
    languages: tuple[str, ...]
    legal_tradition: str
    incorporation: Incorporation
    procedure: Procedure | None = None
    figures: tuple[Figure, ...] = ()
    aliases: tuple[str, ...] = ()
    note: str = ""
    sources: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name in the AU's English form."""
        return self.names["en"].text

    def figure(self, key: str) -> Figure | None:
        """Return the figure of that key, or None where no source gives one."""
        return next((figure for figure in self.figures if figure.key == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Retraction:
    """That an act or a finding was taken back: why, when and by whom. Nothing is deleted."""

    reason: str
    recorded_at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act of one State under one instrument, as one source reports it.

    :param date: when the act was done; for ILO ratifications the day of registration.
    :param effective: the depositary's own date of effect for this State, where known.
    :param recorded_at: when it came on record (UTC); None while it is not in a store.
    """

    id: str
    instrument: str
    state: str
    kind: ActKind
    date: PartialDate
    source: Source
    verification: Verification = Verification.UNVERIFIED
    effective: PartialDate | None = None
    declaration: str = ""
    note: str = ""
    origin: str = BASELINE
    recorded_at: datetime | None = None
    recorded_by: str = ""
    retraction: Retraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One dated finding on how far national law gives effect to one provision.

    :param provision: an article such as ``art. 2``, or ``*`` for the whole treaty.
    :param date: the date of the evidence; None where the source shows none.
    """

    id: str
    instrument: str
    state: str
    provision: str
    rung: Rung
    date: PartialDate | None
    kind: EvidenceKind
    summary: str
    source: Source
    verification: Verification = Verification.UNVERIFIED
    law_title: str = ""
    law_reference: str = ""
    law_date: PartialDate | None = None
    origin: str = BASELINE
    recorded_at: datetime | None = None
    recorded_by: str = ""
    retraction: Retraction | None = field(default=None)
