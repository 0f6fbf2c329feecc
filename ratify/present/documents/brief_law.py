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
from ratify.present.documents.words import mark
from ratify.present.languages import Language, article_words, wording
from ratify.register import Evidence
from ratify.vocabulary import Measure, Rung


def matrices(desk: Desk, briefing: Briefing) -> Iterator[Block]:
    """One matrix for each instrument argued; not assessed stays not assessed."""
    if not briefing.cases:
        yield Paragraph(text=(desk.language.say("No instrument is argued in this sheet."),))
    for case in briefing.cases:
        yield Heading(level=2, text=desk.title(case.choice.instrument))
        yield from _matrix(desk, case)


def _matrix(desk: Desk, case: Case) -> Iterator[Block]:
    assessment, speaks = case.assessment, desk.language
    listed = [assessment.whole, *assessment.provisions, *assessment.others]
    assessed = [item for item in listed if item.findings]
    waiting = assessment.not_assessed
    if not assessed and not waiting:
        none = speaks.say("No provision is on record for this instrument.")
        yield Paragraph(text=(none,))
        return
    others, everything = wording(("Others ({number})", "All ({number})"))
    which = speaks.say(others if assessed else everything, number=len(waiting))
    yield Table(
        caption=_caption(speaks, case),
        columns=_columns(speaks),
        rows=(
            *(_row(desk, case, item) for item in assessed),
            *([_waiting(speaks, which)] if waiting else []),
        ),
    )
    if waiting:
        yield Paragraph(text=tuple(_listed(desk, case, waiting)), role="note")


def _columns(speaks: Language) -> tuple[Column, ...]:
    return (
        Column(title=speaks.say("Article"), width=9),
        Column(title=speaks.say("It asks"), width=26),
        Column(title=speaks.say("National provision"), width=34),
        Column(title=speaks.say("Gap"), width=14),
        Column(title=speaks.say("Measure needed"), width=17),
    )


def _caption(speaks: Language, case: Case) -> str:
    """How much was assessed, and what a gap means for this State."""
    number, all_of_them = len(case.assessment.assessed), case.assessment.total
    counted = speaks.count(
        "{assessed} of {n} provision assessed",
        "{assessed} of {n} provisions assessed",
        all_of_them,
        assessed=number,
    )
    if case.assessment.bound:
        return speaks.say(
            "{counted}; the State is bound, so a gap is a duty not yet met.", counted=counted
        )
    return speaks.say(
        "{counted}; the State is not bound: this shows how near its law is.", counted=counted
    )


def _waiting(speaks: Language, which: str) -> Cells:
    """One row for all provisions that no source speaks of: they differ only in what they ask."""
    return (
        (which,),
        (speaks.say("Listed below the table"),),
        (speaks.say("Not known: no source on record"),),
        (speaks.say("Not assessed"),),
        (speaks.label(Measure.ASSESS),),
    )


def _listed(desk: Desk, case: Case, items: tuple[Assessed, ...]) -> Iterator[Piece]:
    say = desk.language.say
    yield Strong(say("Not assessed:"))
    yield " "
    yield from desk.row([_asked(desk, item) for item in items])
    yield "."
    if any(desk.language.prose(item.provision.requirement) is None for item in items):
        yield Mark(say("in English"))
    if any(item.provision.check for item in items):
        yield Mark(say("article numbers and wording not checked against the text"))
    yield from desk.cite(case.text_refs)


def _asked(desk: Desk, item: Assessed) -> Text:
    requirement, *_ = desk.ending(item.provision.requirement)
    return desk.phrase(
        "{article} {requirement}",
        article=article_words(desk.language, item.provision.key),
        requirement=(requirement,),
    )


def _row(desk: Desk, case: Case, item: Assessed) -> Cells:
    key, requirement = item.provision.key, item.provision.requirement
    speaks = desk.language
    article = speaks.say("Whole treaty") if key == WHOLE else article_words(speaks, key)
    asks = desk.prose(requirement) if requirement else _unstated(speaks, key)
    return (
        (article,),
        (*asks, *desk.unverified(seen=not item.provision.check)),
        _provision(desk, case, item),
        (_gap(speaks, item),),
        (speaks.label(item.measure),),
    )


def _unstated(speaks: Language, key: str) -> Text:
    if key == WHOLE:
        return (speaks.say("The treaty as a whole"),)
    return (speaks.say("Not known"),)


def _provision(desk: Desk, case: Case, item: Assessed) -> Text:
    pieces: list[Piece] = []
    for finding in reversed(item.findings):
        if pieces:
            pieces.append(" · ")
        pieces += _finding(desk, case, finding)
    return tuple(pieces) or (desk.language.say("Not known"),)


def _finding(desk: Desk, case: Case, finding: Evidence) -> Iterator[Piece]:
    """A finding in the words in which it was recorded, with its kind, date and mark."""
    speaks = desk.language
    law = ", ".join(words for words in (finding.law_title, finding.law_reference) if words)
    summary = desk.recorded(finding.summary.rstrip("."))
    if law:
        title = (Strong(speaks.own(law)),)
        yield from desk.phrase("{law}: {finding}", law=title, finding=summary)
    else:
        yield from summary
    if finding.date:
        dated = speaks.day(finding.date, short=True)
        yield " " + speaks.say("({kind}, {day})", kind=speaks.label(finding.kind), day=dated)
    else:
        yield " " + speaks.say("({kind}, undated)", kind=speaks.label(finding.kind))
    words = mark(finding.verification)
    if words:
        yield Mark(speaks.say(words))
    yield from desk.cite(case.refs_of(finding.id))


def _gap(speaks: Language, item: Assessed) -> str:
    if item.rung is None:
        return speaks.say("Not assessed")
    if item.rung is Rung.ENACTED_FULL and not item.has_gap:
        return speaks.say("None known in the law")
    return speaks.label(item.rung)
