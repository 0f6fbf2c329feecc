"""Rules on evidence of how far national law gives effect to a treaty."""

from collections import defaultdict
from collections.abc import Iterator

from ratify.checks.rule import Hit, rule
from ratify.checks.subject import Subject
from ratify.register import Evidence
from ratify.vocabulary import Rung, Severity, Standing, Verification

_ENACTED = frozenset({Rung.ENACTED_PARTIAL, Rung.ENACTED_FULL})
_LADDER = "The domestication ladder: each rung needs evidence with a date and a source"


def _named(one: Evidence) -> str:
    return f"{one.state} {one.instrument} {one.provision}"


def _by_cell(subject: Subject) -> dict[tuple[str, str], list[Evidence]]:
    cells: dict[tuple[str, str], list[Evidence]] = defaultdict(list)
    for one in subject.evidence:
        cells[one.state, one.instrument].append(one)
    return cells


@rule(
    code="R501",
    severity=Severity.ERROR,
    title="An institution at work was designated",
    why="Operational says that an institution applies the provision. Without the act that "
    "designates it, nobody can tell which body answers for it, or since when.",
    example="domestication/C181.yaml: rung: operational, and no entry institution_designated",
    source=_LADDER,
)
def operational_without_institution(subject: Subject) -> Iterator[Hit]:
    """Evidence of operation without evidence of a designation for the provision or the treaty."""
    for several in _by_cell(subject).values():
        designated = {one.provision for one in several if one.rung is Rung.INSTITUTION_DESIGNATED}
        for one in several:
            if one.rung is Rung.OPERATIONAL and not designated & {one.provision, "*"}:
                message = "an institution is said to be at work, but none is designated on record."
                yield Hit(_named(one), message, subject.at(one.id))


@rule(
    code="R502",
    severity=Severity.WARNING,
    title="A rung of the ladder stands on the one below it",
    why="An institution gives effect to a law or an order that sets it up. Where the record has "
    "the institution and not what it stands on, the reading is half a reading.",
    example="Egypt, ICRMW art. 65: institution_designated, and no law on record that it rests on.",
    source=_LADDER,
)
def rung_without_the_one_below(subject: Subject) -> Iterator[Hit]:
    """Designated institutions that name no law and have no enacted law beside them."""
    for several in _by_cell(subject).values():
        enacted = any(one.rung in _ENACTED for one in several)
        for one in several:
            if one.rung is Rung.INSTITUTION_DESIGNATED and not one.law_title and not enacted:
                message = "an institution is designated, but no law that it stands on is on record."
                yield Hit(_named(one), message, subject.at(one.id))


@rule(
    code="R503",
    severity=Severity.WARNING,
    title="What is enacted names its law",
    why="A reader who is told that a law exists must be able to find it.",
    example="Benin, ABUJA art. 43: enacted_partial, without the title of a law.",
    source=_LADDER,
)
def enacted_without_law(subject: Subject) -> Iterator[Hit]:
    """Evidence of enactment without a title or reference of a law."""
    for one in subject.evidence:
        if one.rung in _ENACTED and not (one.law_title or one.law_reference):
            message = f"{one.rung}, but no law is named."
            yield Hit(_named(one), message, subject.at(one.id))


@rule(
    code="R505",
    severity=Severity.ERROR,
    title="Evidence is not older than the law that it speaks of",
    why="A source cannot report a law that was not yet made: one of the two dates is wrong.",
    example='law_date "2012", evidence of "2008".',
    source=_LADDER,
)
def law_after_evidence(subject: Subject) -> Iterator[Hit]:
    """Evidence that is certainly older than its law."""
    for one in subject.evidence:
        if one.date and one.law_date and one.date.last < one.law_date.first:
            message = f"evidence of {one.date} speaks of a law of {one.law_date}."
            yield Hit(_named(one), message, subject.at(one.id))


@rule(
    code="R506",
    severity=Severity.ERROR,
    title="Evidence is not from the future",
    why="What will be enacted is a plan, and belongs to the national path, not to the ladder.",
    example='Evidence of "2104-03-04".',
    source=_LADDER,
)
def evidence_in_the_future(subject: Subject) -> Iterator[Hit]:
    """Evidence dated after today, whatever day a partial date means."""
    for one in subject.evidence:
        if one.date and one.date.first > subject.today:
            message = f"evidence of {one.date} lies after {subject.today}."
            yield Hit(_named(one), message, subject.at(one.id))


@rule(
    code="R507",
    severity=Severity.ERROR,
    title="What evidence says of the State's standing agrees with its acts",
    why='Evidence on a State that is not bound begins with "Not a party" or "Signed only". When '
    "the State is bound and the words stay, a brief tells a minister the opposite of the law.",
    example='A summary that begins with "Not a party:" for a State whose ratification is in force',
    source="Standing is derived from acts on record, never typed in",
)
def evidence_contradicts_standing(subject: Subject) -> Iterator[Hit]:
    """Summaries that call a bound State no party, or a State without a signature a signatory."""
    for one in subject.evidence:
        position = subject.positions.get((one.instrument, one.state))
        if position is None:
            continue
        bound = position.standing in {Standing.PARTY, Standing.PARTY_PENDING}
        opening = one.summary.partition(":")[0]
        says_unbound = opening in {"Not a party", "Signed only"}
        unsigned = opening == "Signed only" and position.signature is None
        if (says_unbound and bound) or unsigned:
            message = f"the summary says {opening!r}, the acts on record say {position.standing}."
            yield Hit(_named(one), message, subject.at(one.id))


@rule(
    code="R508",
    severity=Severity.NOTE,
    title="Evidence was read in a source",
    why="A law that is believed to exist may not. It is shown with a mark, and must be looked up "
    "before anyone relies on it.",
    example="South Africa, C189 art. 11: verification: unverified.",
    source=_LADDER,
)
def unverified_evidence(subject: Subject) -> Iterator[Hit]:
    """Evidence that no source was seen for."""
    for one in subject.evidence:
        if one.verification is Verification.UNVERIFIED:
            yield Hit(_named(one), "no source was seen for this.", subject.at(one.id))


@rule(
    code="R509",
    severity=Severity.WARNING,
    title="Evidence says when it held",
    why="Law changes. Evidence without a date cannot be put before or after anything.",
    example="Uganda, YOUTH art. 11: no date.",
    source=_LADDER,
)
def undated_evidence(subject: Subject) -> Iterator[Hit]:
    """Evidence whose source shows no date."""
    for one in subject.evidence:
        if one.date is None:
            yield Hit(_named(one), "no date is known for this evidence.", subject.at(one.id))
