"""Rules on how the acts of a State fit together: oddities that real lists contain, and doubts."""

from collections.abc import Iterator

from ratify.checks.objections import against, cell
from ratify.checks.rule import Hit, rule
from ratify.checks.subject import Subject
from ratify.register import Act
from ratify.vocabulary import CONSENT_KINDS, ActKind, Severity, Verification

_STATEMENTS = frozenset({ActKind.DECLARATION, ActKind.RESERVATION})
_SIDE_BY_SIDE = "Rival sources are kept side by side; the better verified date counts"
_AS_READ = "A date is as exact as its source, never more; verification says how far it was read"


@rule(
    code="R121",
    severity=Severity.WARNING,
    title="Who has signed ratifies, who has not accedes",
    why="An accession after a signature is a row to be explained: either the list uses one word "
    "for both, or one of the two acts is another State's.",
    example="A signature of 1996-07-09 and an accession of the same day",
    source="VCLT arts. 14 and 15",
)
def accession_after_signature(subject: Subject) -> Iterator[Hit]:
    """Accessions of States that had signed."""
    return against(subject, "accession-after-signature")


@rule(
    code="R122",
    severity=Severity.WARNING,
    title="A signature comes before consent and deposit",
    why="A State that is bound has no reason to sign. Some lists have such rows; a time series "
    "shows them as a step backwards, and a reader asks which of the dates is wrong.",
    example="ratification 1986-07-09, deposit 1986-07-15, signature 1986-08-18",
    source="VCLT art. 14",
)
def signature_after_consent(subject: Subject) -> Iterator[Hit]:
    """Cells in which the signature is later than a consent or a deposit."""
    hits = [*against(subject, "signature-after-consent", once=True)]
    told = {hit.about for hit in hits}
    deposits = against(subject, "deposit-before-signature", once=True)
    yield from (*hits, *(hit for hit in deposits if hit.about not in told))


@rule(
    code="R123",
    severity=Severity.WARNING,
    title="A consent comes before its deposit",
    why="An instrument is made out before it is handed over; the dates have probably changed "
    "places.",
    example="A deposit of 1982-10-01 and a ratification of 1982-11-05",
    source="VCLT art. 16",
)
def deposit_before_consent(subject: Subject) -> Iterator[Hit]:
    """Cells in which the deposit is older than every consent."""
    return against(subject, "deposit-before-consent", once=True)


@rule(
    code="R125",
    severity=Severity.NOTE,
    title="A ratification follows a signature",
    why="Without a signature on record the State would have acceded. Some lists write "
    "ratification for both.",
    example="A ratification of BANJUL, and no signature of that State",
    source="VCLT art. 14",
)
def ratification_without_signature(subject: Subject) -> Iterator[Hit]:
    """Ratifications, acceptances and approvals without a signature on record."""
    return against(subject, "ratification-without-signature")


@rule(
    code="R126",
    severity=Severity.WARNING,
    title="The clause on which a denunciation rests is on record",
    why="Without it, twelve months' notice are counted, as general law has it; the treaty may "
    "say otherwise.",
    example="A denunciation of YOUTH, whose clause on withdrawal is not on record",
    source="VCLT art. 56",
)
def denunciation_without_rule(subject: Subject) -> Iterator[Hit]:
    """Denunciations under treaties without a clause on record."""
    return against(subject, "denunciation-rule-unknown")


@rule(
    code="R127",
    severity=Severity.WARNING,
    title="A reservation or declaration goes with a consent",
    why="What qualifies a consent needs one; alone it says nothing about obligations.",
    example="acts/ICRMW.yaml: act: reservation, and no accession of that State",
    source="VCLT arts. 2(1)(d), 19 and 23(2)",
)
def statement_without_consent(subject: Subject) -> Iterator[Hit]:
    """Reservations and declarations of States that neither consented nor signed."""
    for act in subject.acts:
        others = subject.register.acts_of(act.state, act.instrument)
        carried = any(one.kind in CONSENT_KINDS | {ActKind.SIGNATURE} for one in others)
        if act.kind in _STATEMENTS and not carried:
            message = f"{act.kind} of {act.date} without a signature or a consent."
            yield Hit(cell(act), message, subject.at(act.id))


@rule(
    code="R131",
    severity=Severity.WARNING,
    title="Sources agree on the date of an act",
    why="Both dates stay on record and one counts. A reader must be able to see that there is "
    "another, and somebody should ask the depositary.",
    example="A ratification of 1992-01-23 in one list and of 1992-02-10 in another",
    source=_SIDE_BY_SIDE,
)
def sources_disagree(subject: Subject) -> Iterator[Hit]:
    """Cells in which sources date the same act otherwise; refinements of a date are R132."""
    told = set()
    for act, sentence in subject.objections("rival-date"):
        rivals = [one for one in _same(subject, act) if not _overlap(act, one)]
        if rivals and cell(act) not in told:
            told.add(cell(act))
            yield Hit(cell(act), sentence, subject.at(act.id))


@rule(
    code="R132",
    severity=Severity.WARNING,
    title="A partial date gives way to a full one",
    why="Where one source has only the year and another has the day, the day is known, and the "
    "year need not be counted from its last day.",
    example='date: "2022-07" from one source, date: "2022-07-14" from another',
    source=_SIDE_BY_SIDE,
)
def partial_beside_full(subject: Subject) -> Iterator[Hit]:
    """Partial dates beside a fuller date of the same act that they include."""
    for act in subject.acts:
        if not act.date.is_full:
            fuller = [one for one in _same(subject, act) if _refines(one, act)]
            if fuller:
                message = f"{act.kind} of {act.date}: another source has {fuller[0].date}."
                yield Hit(cell(act), message, subject.at(act.id))


@rule(
    code="R133",
    severity=Severity.NOTE,
    title="The day of an act is known",
    why="A partial date counts from the last day that it can mean, so that nobody is called a "
    "party too early; obligations may have begun before.",
    example='Sierra Leone, C102, ratified "2022".',
    source=_AS_READ,
)
def partial_date(subject: Subject) -> Iterator[Hit]:
    """Acts of which only the year, or the month, is known."""
    return against(subject, "partial-date")


@rule(
    code="R134",
    severity=Severity.WARNING,
    title="An act was read in a source",
    why="An act that is only inferred must not be quoted as a fact. Every number that contains "
    "it is marked.",
    example="Angola, C189, verification: unverified.",
    source=_AS_READ,
)
def unverified_act(subject: Subject) -> Iterator[Hit]:
    """Acts that no source names."""
    for act in subject.acts:
        if act.verification is Verification.UNVERIFIED:
            yield Hit(cell(act), f"{act.kind} of {act.date} is inferred.", subject.at(act.id))


@rule(
    code="R135",
    severity=Severity.NOTE,
    title="Day and month were read in the source",
    why="The year is certain, the day is not: such a date may be printed in a list, but not in "
    "a legal paper.",
    example="Cameroon, C087, ratified 1960-06-07, verification: year.",
    source=_AS_READ,
)
def day_not_verified(subject: Subject) -> Iterator[Hit]:
    """Acts with a full date of which only the year was read, or which are partly verified."""
    for act in subject.acts:
        if act.verification in {Verification.YEAR, Verification.PARTIAL} and act.date.is_full:
            yield Hit(cell(act), f"the day in {act.date} was not read.", subject.at(act.id))


@rule(
    code="R136",
    severity=Severity.NOTE,
    title="The kind of a consent is known",
    why="AU lists have one column for ratification and accession. The effect is the same; a "
    "brief that says ratified where the State acceded is still wrong.",
    example="Gambia, YOUTH: ratification_or_accession.",
    source="VCLT arts. 14 and 15; the layout of the AU's status lists",
)
def kind_not_known(subject: Subject) -> Iterator[Hit]:
    """Consents from lists that do not tell ratification and accession apart."""
    for act in subject.acts:
        if act.kind is ActKind.RATIFICATION_OR_ACCESSION:
            message = f"the list does not say if {act.date} is a ratification or an accession."
            yield Hit(cell(act), message, subject.at(act.id))


def _same(subject: Subject, act: Act) -> Iterator[Act]:
    """Other reports of the same act in its cell."""
    kinds = CONSENT_KINDS if act.kind in CONSENT_KINDS else {act.kind}
    for one in subject.register.acts_of(act.state, act.instrument):
        if one is not act and one.kind in kinds:
            yield one


def _overlap(one: Act, other: Act) -> bool:
    return one.date.first <= other.date.last and other.date.first <= one.date.last


def _refines(one: Act, other: Act) -> bool:
    """Whether the first date is fuller than the second and lies within it."""
    inside = other.date.first <= one.date.first and one.date.last <= other.date.last
    return inside and one.date != other.date
