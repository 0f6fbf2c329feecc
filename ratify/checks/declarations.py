"""Rules on what States exclude and accept: only what the treaty allows, all that it asks for."""

from collections.abc import Iterator

from ratify.checks.objections import against, cell
from ratify.checks.rule import Hit, rule
from ratify.checks.subject import Subject
from ratify.law.declared import items_in
from ratify.vocabulary import CONSENT_KINDS, FlexibilityKind, Severity


@rule(
    code="R301",
    severity=Severity.ERROR,
    title="Nothing is excluded where the treaty allows no exclusion",
    why="A brief that offers an exclusion which the treaty forbids leads a State into an unlawful "
    "ratification.",
    example="ICRMW: excluded Part IV. Article 88 forbids it.",
    source="VCLT art. 17(1); ICRMW art. 88; C087 has no such clause",
)
def forbidden_exclusion(subject: Subject) -> Iterator[Hit]:
    """Exclusions under treaties without a clause for them."""
    return against(subject, "exclusion-not-allowed")


@rule(
    code="R302",
    severity=Severity.ERROR,
    title="No more is excluded than the treaty allows",
    why="C143 lets a State leave out Part I or Part II, not both; C097 any of its three Annexes, "
    "and nothing else.",
    example="C143: excluded Parts I and II.",
    source="C097 art. 14; C143 art. 16; VCLT art. 17(1)",
)
def exclusion_too_wide(subject: Subject) -> Iterator[Hit]:
    """Exclusions of parts that the treaty does not name, or of too many."""
    return against(subject, "excludes-too-much")


@rule(
    code="R303",
    severity=Severity.ERROR,
    title="As much is accepted as the treaty asks for, and nothing that it does not know",
    why="A ratification with fewer Parts than the minimum cannot be registered: the list of Parts "
    "on record is wrong or not complete.",
    example="C102: Parts II and III. At least three are needed, one of them IV, V, VI, IX or X.",
    source="C102 art. 2; C118 art. 2; VCLT art. 17(2)",
)
def accepted_too_little(subject: Subject) -> Iterator[Hit]:
    """Acceptances of too few Parts or branches, or of unknown ones."""
    return against(subject, "accepts-too-little")


@rule(
    code="R304",
    severity=Severity.WARNING,
    title="A consent that needs a declaration has one",
    why="C102 and C118 bind only for the Parts or branches that a State names. Without them a "
    "brief cannot say what the State owes.",
    example="Comoros, C102: no accepted Parts on record.",
    source="C102 art. 2(b); C118 art. 2(1); VCLT art. 17",
)
def declaration_missing(subject: Subject) -> Iterator[Hit]:
    """Consents without the declaration that the treaty asks for."""
    return against(subject, "missing-declaration")


@rule(
    code="R305",
    severity=Severity.WARNING,
    title="A declaration says which Parts or branches are accepted",
    why="A number of branches is no list of them: the obligations of the State stay unknown.",
    example="C102: 7 of the 9 branches.",
    source="C102 art. 2(b); C118 art. 2(1)",
)
def declaration_unclear(subject: Subject) -> Iterator[Hit]:
    """Declarations that name none of the Parts or branches to accept."""
    for instrument in subject.instruments:
        clauses = [one for one in instrument.flexibility if one.kind is FlexibilityKind.ACCEPTANCE]
        for act in subject.register.acts_under(instrument.code) if clauses else ():
            named = any(items_in(act.declaration, clause.items) for clause in clauses)
            if act.kind in CONSENT_KINDS and act.declaration and not named:
                message = f"{act.declaration!r} does not say which are accepted."
                yield Hit(cell(act), message, subject.at(act.id))
