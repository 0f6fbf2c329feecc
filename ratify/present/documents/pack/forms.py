"""Blank forms: the papers with nothing filled in, and with a treaty's declarations alone."""

from ratify.analysis.pack.model import Pack, PaperLine, TreatyOpenings
from ratify.present.documents.desk import Desk
from ratify.present.documents.model import Document
from ratify.present.documents.pack.draft import (
    TITLES,
    Offer,
    language_of,
    paper_document,
    treaty_fields,
)
from ratify.register import Instrument, Register
from ratify.vocabulary import ActKind, Family, FlexibilityKind


def blank_document(
    pack: Pack, paper: PaperLine, act: ActKind, register: Register, lang: str
) -> Document:
    """Return the form of a paper with nothing filled in."""
    desk = Desk(register, pack.references, language_of(paper, act, lang))
    say = desk.language
    title = say.say("{paper}: blank form", paper=say.say(TITLES[paper.key, act]))
    return paper_document(desk, pack, paper, act, title, {}, Offer())


def with_declarations(treaty: Instrument) -> tuple[str, ActKind] | None:
    """Return key and act of the paper in which a treaty's declarations stand; None without any.

    Those of an ILO Convention stand in the letter, those of other treaties in a paper of their own.
    """
    if treaty.family is Family.ILO:
        has = any(choice.items for choice in treaty.flexibility)
        return ("ilo_letter", ActKind.RATIFICATION) if has else None
    kinds = {choice.kind for choice in treaty.flexibility}
    optional = FlexibilityKind.OPTIONAL_DECLARATION in kinds
    return ("declaration", ActKind.DECLARATION) if optional else None


def treaty_form(
    pack: Pack, line: TreatyOpenings, paper: PaperLine, act: ActKind, register: Register, lang: str
) -> Document:
    """Return the form of a paper for one treaty, with the declarations that it asks or allows."""
    desk = Desk(register, pack.references, language_of(paper, act, lang))
    say, treaty = desk.language, register.instruments[line.instrument]
    kinds = (it for it in treaty.flexibility if it.kind is not FlexibilityKind.NONE)
    offer = Offer(line.instrument, tuple(kinds), line.text_refs)
    title = say.say(
        "{paper}, {treaty}: blank form",
        paper=say.say(TITLES[paper.key, act]),
        treaty=desk.title(line.instrument),
    )
    fields = treaty_fields(desk, line.instrument, offer.choices)
    return paper_document(desk, pack, paper, act, title, fields, offer)
