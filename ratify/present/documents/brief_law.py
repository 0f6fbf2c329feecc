"""Part 4 of a briefing sheet: national law held against each provision."""

from collections.abc import Iterator

from ratify.analysis.briefing import Briefing
from ratify.analysis.briefing.model import Case
from ratify.analysis.domestication import WHOLE, Assessed
from ratify.present.documents.desk import Desk
from ratify.present.documents.model import (
    Block,
    Cells,
    Column,
    Heading,
    Mark,
    Paragraph,
    Piece,
    Strong,
    Table,
    Text,
)
from ratify.present.documents.words import day, mark, plural
from ratify.register import Evidence
from ratify.vocabulary import Measure, Rung, label

_MATRIX = (
    Column(title="Article", width=9),
    Column(title="It asks", width=26),
    Column(title="National provision", width=34),
    Column(title="Gap", width=14),
    Column(title="Measure needed", width=17),
)
UNKNOWN = "Not known"


def matrices(desk: Desk, briefing: Briefing) -> Iterator[Block]:
    """One matrix for each instrument argued; not assessed stays not assessed."""
    if not briefing.cases:
        yield Paragraph(text=("No instrument is argued in this sheet.",))
    for case in briefing.cases:
        yield Heading(level=2, text=desk.title(case.choice.instrument))
        yield from _matrix(desk, case)


def _matrix(desk: Desk, case: Case) -> Iterator[Block]:
    assessment = case.assessment
    listed = [assessment.whole, *assessment.provisions, *assessment.others]
    assessed = [item for item in listed if item.findings]
    waiting = assessment.not_assessed
    if not assessed and not waiting:
        yield Paragraph(text=("No provision is on record for this instrument.",))
        return
    coverage = f"{len(assessment.assessed)} of {plural(assessment.total, 'provision')} assessed"
    yield Table(
        caption=f"{coverage}; {_meaning(case)}.",
        columns=_MATRIX,
        rows=(
            *(_row(desk, case, item) for item in assessed),
            *_waiting(waiting, "Others" if assessed else "All"),
        ),
    )
    if waiting:
        yield Paragraph(text=tuple(_listed(desk, case, waiting)), role="note")


def _waiting(items: tuple[Assessed, ...], which: str) -> Iterator[Cells]:
    """One row for all provisions that no source speaks of: they differ only in what they ask."""
    if items:
        yield (
            (f"{which} ({len(items)})",),
            ("Listed below the table",),
            (f"{UNKNOWN}: no source on record",),
            ("Not assessed",),
            (label(Measure.ASSESS),),
        )


def _listed(desk: Desk, case: Case, items: tuple[Assessed, ...]) -> Iterator[Piece]:
    yield Strong("Not assessed:")
    for at, item in enumerate(items):
        words = item.provision.requirement.rstrip(".")
        yield f"{'; ' if at else ' '}{item.provision.key} {words}"
    yield "."
    if any(item.provision.check for item in items):
        yield Mark("article numbers and wording not checked against the text")
    yield from desk.cite(case.text_refs)


def _meaning(case: Case) -> str:
    if case.assessment.bound:
        return "the State is bound, so a gap is a duty not yet met"
    return "the State is not bound: this shows how near its law is"


def _row(desk: Desk, case: Case, item: Assessed) -> Cells:
    key, requirement = item.provision.key, item.provision.requirement
    article = "Whole treaty" if key == WHOLE else key
    asks: list[Piece] = [requirement or ("The treaty as a whole" if key == WHOLE else UNKNOWN)]
    asks += [Mark("unverified")] if item.provision.check else []
    return (
        (article,),
        tuple(asks),
        _provision(desk, case, item),
        (_gap(item),),
        (label(item.measure),),
    )


def _provision(desk: Desk, case: Case, item: Assessed) -> Text:
    pieces: list[Piece] = []
    for finding in reversed(item.findings):
        if pieces:
            pieces.append(" · ")
        pieces += _finding(desk, case, finding)
    return tuple(pieces) or (UNKNOWN,)


def _finding(desk: Desk, case: Case, finding: Evidence) -> Iterator[Piece]:
    law = ", ".join(words for words in (finding.law_title, finding.law_reference) if words)
    if law:
        yield Strong(law)
        yield ": "
    yield finding.summary.rstrip(".")
    dated = day(finding.date, short=True) if finding.date else "undated"
    yield f" ({label(finding.kind)}, {dated})"
    words = mark(finding.verification)
    if words:
        yield Mark(words)
    yield from desk.cite(case.refs_of(finding.id))


def _gap(item: Assessed) -> str:
    if item.rung is None:
        return "Not assessed"
    if item.has_gap:
        return label(item.rung)
    return "None known in the law" if item.rung is Rung.ENACTED_FULL else label(item.rung)
