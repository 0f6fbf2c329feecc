"""What is known of a State's law, on its page: findings by instrument and article."""

from collections.abc import Iterator
from dataclasses import dataclass

from ratify.analysis.domestication import Assessed, Assessment
from ratify.present.languages import article_words
from ratify.present.site.edition import Edition, Notes
from ratify.present.site.parts import Chip, Dated, Link
from ratify.register import Evidence
from ratify.vocabulary import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingLine:
    """One finding on national law."""

    article: str
    rung: str
    words: str
    law: str
    dated: Dated | None
    mark: str
    cite: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LawLine:
    """National law held against one instrument."""

    link: Link
    chip: Chip
    words: str
    findings: tuple[FindingLine, ...]


def law_lines(edition: Edition, code: str, notes: Notes) -> Iterator[LawLine]:
    """What is on record about national law, by instrument; those without a finding are left out."""
    for instrument in edition.record.instruments:
        position = edition.record.at(instrument, code)
        if position.standing is Standing.NOT_ELIGIBLE:
            continue
        found = edition.record.assessment(instrument, code)
        lines = tuple(_findings(edition, found, notes))
        if lines:
            yield LawLine(
                link=edition.instrument_link(instrument),
                chip=edition.chip(position),
                words=_coverage(edition, found),
                findings=lines,
            )


def _coverage(edition: Edition, found: Assessment) -> str:
    return edition.language.say(
        "{enacted} enacted at least in part, {assessed} assessed, of {all} provisions",
        enacted=len(found.enacted),
        assessed=len(found.assessed),
        all=found.total,
    )


def _findings(edition: Edition, found: Assessment, notes: Notes) -> Iterator[FindingLine]:
    for item in (found.whole, *found.provisions, *found.others):
        for one in (*item.findings, *item.undated):
            yield _finding(edition, item, one, notes)


def _finding(edition: Edition, item: Assessed, one: Evidence, notes: Notes) -> FindingLine:
    law = ", ".join(filter(None, (one.law_title, one.law_reference)))
    return FindingLine(
        article=article_words(edition.language, item.provision.key),
        rung=edition.language.label(one.rung),
        words=one.summary,
        law=law,
        dated=Dated(iso=str(one.date), words=edition.day(one.date)) if one.date else None,
        mark=edition.doubt(one.verification),
        cite=notes.cite(one.source),
    )
