"""What a briefing sheet says, before it is put into words or on a page.

Every date and figure carries the numbers of its sources; ``Briefing.references`` resolves them.
Codes stay codes here: the presentation chooses the words of a language.
"""

from dataclasses import dataclass
from datetime import date, datetime

from ratify.analysis.briefing.terms import Addressee, AskKind, Pool
from ratify.analysis.domestication import Assessment
from ratify.analysis.route import Route
from ratify.register import Flexibility, PartialDate, Procedure, Reporting, Source
from ratify.vocabulary import ActKind, Obstacle, Standing, Step, Verification


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A source with the number under which the sheet cites it."""

    number: int
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A date as its source gives it.

    :param computed: it follows from a rule; the sources are those of what it was computed from.
    """

    date: PartialDate
    refs: tuple[int, ...]
    verification: Verification = Verification.EXACT
    computed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A sentence from the record, such as a declaration, with its sources."""

    text: str
    refs: tuple[int, ...]
    seen: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusLine:
    """One line of the status box.

    :param ordinal: the State's place among the binding acts on record, for AU treaties.
    :param have: binding acts on record; ``needed`` and ``to_go`` as in the treaty's entry.
    :param lists: the list of the acts of all States, where there is one; counts rest on it.
    :param rivals: dates that other sources give; shown, not counted.
    """

    instrument: str
    standing: Standing
    signable: bool
    deposits: bool
    signature: Dated | None = None
    consent: Dated | None = None
    consent_kind: ActKind | None = None
    deposit: Dated | None = None
    in_force: Dated | None = None
    denunciation: Dated | None = None
    ordinal: int | None = None
    have: int = 0
    needed: int | None = None
    to_go: int | None = None
    treaty_in_force: bool = True
    declarations: tuple[Remark, ...] = ()
    rivals: tuple[Dated, ...] = ()
    lists: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureLine:
    """A number about the State or the REC, with its year and source.

    :param counted: over how many States it was summed; None for one State's own figure.
    :param missing: States of a REC for which no figure of that year is on record.
    """

    key: str
    value: float
    unit: str
    year: int
    refs: tuple[int, ...]
    note: str = ""
    counted: int | None = None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """What a party owes afterwards under one instrument.

    :param first_due: the first report's date, where entry into force for the State and the rule
        are both known.
    """

    instrument: str
    reporting: Reporting | None
    refs: tuple[int, ...]
    first_due: Dated | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerLine:
    """A State that did it: the RECs that it shares, when it was bound, and its place in the row."""

    state: str
    shared: tuple[str, ...]
    bound: Dated
    ordinal: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """An instrument that the sheet argues, and why it was chosen.

    :param peers_bound: REC peers that are bound, of ``peers`` that may become party.
    """

    instrument: str
    pool: Pool
    peers_bound: int = 0
    peers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """Who must act: approval, ratification and effect in national law; None is not known."""

    procedure: Procedure | None
    procedure_refs: tuple[int, ...]
    route: Route
    route_refs: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLine:
    """A step reached at home, or an obstacle that is open, with the office's note on it."""

    what: Step | Obstacle
    when: Dated
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """An act on record that shows an answer to be true."""

    instrument: str
    state: str
    done: Dated


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLine:
    """One answer, with its support, its figures and its examples.

    :param instruments: those argued that it speaks of; empty when it fits any treaty.
    """

    remark: Remark
    instruments: tuple[str, ...] = ()
    figures: tuple[FigureLine, ...] = ()
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernLine:
    """A concern as it is heard, with the answers that fit the instruments argued.

    :param noted: when it was seen here, where it is on record as an open obstacle.
    """

    obstacle: Obstacle
    heard: str
    answers: tuple[AnswerLine, ...]
    noted: tuple[Dated, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One request to one office.

    :param by: the date that the user gave; None is to be set by the office, never invented.
    :param count: how many provisions, or States, it concerns.
    """

    kind: AskKind
    instruments: tuple[str, ...]
    addressee: Addressee
    by: date | None = None
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One instrument argued for one State.

    :param text_refs: the source of what the treaty asks, offers and requires.
    :param evidence_refs: numbers of the sources of findings, by the finding's id.
    :param steps: steps reached at home, oldest first; ``obstacles``: those that are open.
    """

    choice: Choice
    status: StatusLine
    assessment: Assessment
    text_refs: tuple[int, ...]
    evidence_refs: tuple[tuple[str, tuple[int, ...]], ...]
    obligation: Obligation
    flexibility: tuple[Flexibility, ...]
    peers: tuple[PeerLine, ...]
    steps: tuple[NoteLine, ...] = ()
    obstacles: tuple[NoteLine, ...] = ()

    def reached(self, *steps: Step) -> NoteLine | None:
        """Return the latest of these steps that was reached, or None."""
        return next((line for line in reversed(self.steps) if line.what in steps), None)

    def refs_of(self, finding_id: str) -> tuple[int, ...]:
        """Return the source numbers of a finding."""
        return dict(self.evidence_refs).get(finding_id, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """The ten parts of a State's briefing sheet.

    :param eligible: to how many instruments the State may become party; ``bound``: to how many
        it has consented with international effect.
    """

    state: str
    as_of: date
    known_at: datetime | None
    recs: tuple[str, ...]
    eligible: int
    bound: int
    status: tuple[StatusLine, ...]
    figures: tuple[FigureLine, ...]
    cases: tuple[Case, ...]
    path: Path
    concerns: tuple[ConcernLine, ...]
    asks: tuple[Ask, ...]
    references: tuple[Reference, ...]
