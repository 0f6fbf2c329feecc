"""Rules on acts that the law does not allow. The law itself stands in ``ratify.law``."""

from collections.abc import Iterator

from ratify.checks.objections import against
from ratify.checks.rule import Hit, rule
from ratify.checks.subject import Subject
from ratify.vocabulary import Severity


@rule(
    code="R101",
    severity=Severity.ERROR,
    title="An ILO Convention is not signed",
    why="States ratify ILO Conventions without signing them. A signature on record is a press "
    "report taken for an act, and would count the State among those that have signed.",
    example="acts/C189.yaml: act: signature",
    source="ILO Constitution, art. 19(5)",
)
def signature_of_ilo_convention(subject: Subject) -> Iterator[Hit]:
    """Signatures of treaties that are not open to signature."""
    return against(subject, "signature-of-ilo-convention")


@rule(
    code="R102",
    severity=Severity.ERROR,
    title="Consent to an ILO Convention is a ratification",
    why="Members of the ILO ratify; acceptance, approval and accession do not exist there. Another "
    "kind means that the row was taken from a list of another family.",
    example="acts/C143.yaml: act: accession",
    source="ILO Constitution, art. 19(5)(d)",
)
def accession_to_ilo_convention(subject: Subject) -> Iterator[Hit]:
    """Consents to ILO Conventions of a kind that the ILO does not know."""
    return against(subject, "accession-to-ilo-convention")


@rule(
    code="R103",
    severity=Severity.ERROR,
    title="A treaty that takes no reservation has none",
    why="ILO Conventions are adopted by governments, employers and workers together; a government "
    "cannot change them alone. A reservation on record would promise a minister a way out.",
    example="acts/C087.yaml: act: reservation",
    source="VCLT arts. 5 and 19; ILO, Handbook of procedures, on reservations",
)
def reservation_not_possible(subject: Subject) -> Iterator[Hit]:
    """Reservations, by kind or by wording, to treaties that take none."""
    return against(subject, "reservation-to-ilo-convention")


@rule(
    code="R104",
    severity=Severity.ERROR,
    title="A deposit is an act of its own only where the treaty binds by deposit",
    why="The ILO registers ratifications and the UN dates them by their deposit. A second act "
    "for the same step would give the State two dates.",
    example="acts/ICRMW.yaml: act: deposit, beside the accession of the same State",
    source="VCLT art. 16; practice of the depositaries",
)
def separate_deposit(subject: Subject) -> Iterator[Hit]:
    """Deposits under treaties whose consent is dated by its deposit or registration."""
    return against(subject, "separate-deposit")


@rule(
    code="R105",
    severity=Severity.ERROR,
    title="Only a State to which the treaty is open acts under it",
    why="ILO Conventions are open to ILO members, AU treaties to AU members. An act of a State "
    "that was not yet a member, or never was, is another State's, or has a wrong date.",
    example="An act of the Sahrawi Republic, which is no ILO member, in acts/C189.yaml",
    source="ILO Constitution, arts. 1 and 19; final clauses of the AU treaties; VCLT art. 11",
)
def act_of_no_member(subject: Subject) -> Iterator[Hit]:
    """Acts of States that certainly were no members when they acted."""
    return against(subject, "not-a-member")


@rule(
    code="R106",
    severity=Severity.ERROR,
    title="No act is older than the treaty",
    why="Nobody signs a text that is not adopted: the date or the instrument is wrong.",
    example='acts/C189.yaml: date: "2001-06-16"; the Convention is of 16 June 2011',
    source="VCLT arts. 9 and 10",
)
def act_before_adoption(subject: Subject) -> Iterator[Hit]:
    """Acts that are certainly older than the adoption of the treaty."""
    return against(subject, "before-adoption")


@rule(
    code="R107",
    severity=Severity.ERROR,
    title="No act is older than the opening of the treaty",
    why="Between adoption and opening a treaty cannot be signed. An act dated then is dated by "
    "the vote of the Assembly.",
    example='acts/FMP.yaml: date: "2018-02-01"; it was opened in Kigali on 21 March 2018',
    source="VCLT arts. 11 and 24(4); final clauses of the treaty",
)
def act_before_opening(subject: Subject) -> Iterator[Hit]:
    """Acts that are certainly older than the opening of the treaty for signature."""
    return against(subject, "before-opening")


@rule(
    code="R108",
    severity=Severity.ERROR,
    title="No act is dated in the future",
    why="Only what was done is on record; a plan belongs to the national path.",
    example='date: "2104-06-16"',
    source="VCLT arts. 11 to 16: acts bind when they are done",
)
def act_in_the_future(subject: Subject) -> Iterator[Hit]:
    """Acts dated after today, whatever day a partial date means."""
    return against(subject, "future-date")


@rule(
    code="R109",
    severity=Severity.ERROR,
    title="An act is on record once",
    why="The same act twice, under two sources, looks like two acts. A second source that says "
    "the same belongs in the note.",
    example="acts/YOUTH.yaml: two deposits of one State on the same day, from two lists",
    source="An act is done once; sources that differ are kept side by side",
)
def act_twice(subject: Subject) -> Iterator[Hit]:
    """Acts that repeat another one of the same State, kind and date."""
    return against(subject, "duplicate", once=True)


@rule(
    code="R110",
    severity=Severity.ERROR,
    title="What is deposited was consented to",
    why="A deposit hands over an instrument of ratification or accession. Without one on record "
    "the State would be called a party on the strength of half a row.",
    example="acts/NIAMEY.yaml: act: deposit, and no ratification of that State",
    source="VCLT arts. 2(1)(b) and 16",
)
def deposit_without_consent(subject: Subject) -> Iterator[Hit]:
    """Deposits without a consent to be bound."""
    return against(subject, "deposit-without-consent")


@rule(
    code="R111",
    severity=Severity.ERROR,
    title="Only a party denounces",
    why="A denunciation ends obligations. Where there were none, either the ratification is "
    "missing or the denunciation is another State's.",
    example="acts/C189.yaml: act: denunciation, by a State without a ratification",
    source="VCLT arts. 42(2) and 54",
)
def denunciation_by_no_party(subject: Subject) -> Iterator[Hit]:
    """Denunciations by States for which the treaty was not in force."""
    return against(subject, "denunciation-before-party")


@rule(
    code="R112",
    severity=Severity.ERROR,
    title="A denunciation falls into its window",
    why="An ILO Convention can be denounced only in the year after each ten years from its first "
    "entry into force. Outside, the Director-General does not register it.",
    example='acts/C097.yaml: act: denunciation, date: "1995-01-01"; windows open on 22 January '
    "1992 and 2002",
    source="Final clauses of the ILO Conventions (C097 art. 17, C189 art. 22); VCLT art. 54(a)",
)
def denunciation_outside_window(subject: Subject) -> Iterator[Hit]:
    """Denunciations on a day on which the treaty allows none."""
    return against(subject, "denunciation-outside-window")
