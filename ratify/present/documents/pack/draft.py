"""Draft papers: the text with what the record knows filled in, gaps for people, and a checklist."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ratify.analysis.pack.model import Opening, Pack, PaperLine
from ratify.analysis.pack.terms import ACTS, PAPERS, Deed
from ratify.present.documents.desk import Desk
from ratify.present.documents.model import (
    Blank,
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Piece,
    Text,
)
from ratify.present.documents.pack.choices import declarations
from ratify.present.documents.pack.papers import contents
from ratify.present.documents.pack.words import dated, doubt, said, to_be_cleared, wording_notes
from ratify.present.languages import Language, article_words, wording
from ratify.register import Flexibility, Instrument, Register
from ratify.register.guidance import Draft
from ratify.vocabulary import ActKind, Family, Verification

TITLES = wording(
    {
        ("full_powers", ActKind.SIGNATURE): "Full powers to sign",
        ("full_powers", ActKind.RATIFICATION): "Full powers to sign the instrument",
        ("instrument", ActKind.RATIFICATION): "Instrument of ratification",
        ("instrument", ActKind.ACCESSION): "Instrument of accession",
        ("ilo_letter", ActKind.RATIFICATION): "Letter of ratification",
        ("declaration", ActKind.DECLARATION): "Declaration",
    }
)
_GAPS = wording(
    {
        "state": "name of the State",
        "treaty": "full title of the treaty",
        "adopted_at": "place of adoption",
        "adopted": "date of adoption",
        "signed": "date of signature",
        "declarations": "declarations",
    }
)
_FIELD = re.compile(r"\{(\w+)\}|\[([^\]]*)\]")
_WITHOUT_ARTICLE = frozenset({"Burkina Faso"})


@dataclass(frozen=True, slots=True)
class Offer:
    """What a treaty lets a State leave out, choose or add, and the sources of its text.

    :param instrument: the treaty; empty for a form that is of none.
    """

    instrument: str = ""
    choices: tuple[Flexibility, ...] = ()
    refs: tuple[int, ...] = ()


def draft_document(
    pack: Pack, opening: Opening, deed: Deed, register: Register, lang: str
) -> Document:
    """Return the draft of the paper that a deed takes, for one State under one instrument."""
    paper, act = pack.paper(PAPERS[deed]), ACTS[deed]
    desk = Desk(register, pack.references, language_of(paper, act, lang))
    say = desk.language
    name, title = desk.state(opening.state), desk.title(opening.instrument)
    return paper_document(
        desk,
        pack,
        paper,
        act,
        say.say(
            "{paper}: {state}, {treaty}",
            paper=say.say(TITLES[paper.key, act]),
            state=name,
            treaty=title,
        ),
        _fields(desk, opening),
        Offer(opening.instrument, opening.choices, opening.text_refs),
    )


def paper_document(
    desk: Desk,
    pack: Pack,
    paper: PaperLine,
    act: ActKind,
    title: str,
    fields: Mapping[str, Text],
    offer: Offer,
) -> Document:
    """Return a paper: its text, filled in as far as ``fields`` go, and what to check before use."""
    say = desk.language
    return Document(
        kind=say.say("Draft"),
        title=title,
        dated=dated(say, pack),
        as_of=pack.as_of,
        blocks=tuple(_blocks(desk, paper, act, fields, offer)),
        lang=say.code,
    )


def language_of(paper: PaperLine, act: ActKind, lang: str) -> str:
    """Return the one language of a legal text: English, unless all of it is translated."""
    from ratify.present.languages import language

    draft = paper.draft(act)
    assert draft is not None, "a paper of a deed has a draft for it"
    say = language(lang)
    worded = [text for text in draft.paragraphs if _FIELD.sub("", text).strip()]
    return lang if all(say.prose(text) is not None for text in worded) else "en"


def _blocks(
    desk: Desk,
    paper: PaperLine,
    act: ActKind,
    fields: Mapping[str, Text],
    offer: Offer,
) -> Iterator[Block]:
    say = desk.language
    draft = paper.draft(act)
    assert draft is not None
    yield to_be_cleared(say)
    yield from _text(say, draft, fields)
    yield Heading(level=1, text=say.say("Before it is signed"), new_page=True)
    note = say.say(
        "Copy the text to the letterhead of the authority that signs. What stands in brackets is "
        "to be filled in or struck out; what is filled in comes from the record and is to be "
        "compared with the certified text of the treaty."
    )
    yield Paragraph(text=(note,))
    codes = [offer.instrument] if offer.instrument else []
    yield from wording_notes(desk, codes, _kind(desk.register, offer.instrument))
    yield from contents(desk, paper)
    if offer.choices:
        yield Heading(level=2, text=say.say("Declarations and choices under this treaty"))
        yield Bullets(items=tuple(_choice(desk, offer, choice) for choice in offer.choices))
    yield Heading(level=1, text=say.say("Sources"))
    yield desk.sources()


def _choice(desk: Desk, offer: Offer, choice: Flexibility) -> Text:
    say = desk.language
    where = f" ({article_words(say, choice.article)})"
    marks = (*doubt(say, seen=not choice.check), *desk.cite(offer.refs))
    return (said(say, choice.text).rstrip("."), where, *marks)


def _text(say: Language, draft: Draft, fields: Mapping[str, Text]) -> Iterator[Block]:
    for paragraph in draft.paragraphs:
        pieces = tuple(_filled(say, said(say, paragraph), fields))
        if pieces:
            yield Paragraph(text=pieces, role="draft")


def _filled(say: Language, paragraph: str, fields: Mapping[str, Text]) -> Iterator[Piece]:
    at = 0
    for match in _FIELD.finditer(paragraph):
        if paragraph[at : match.start()]:
            yield paragraph[at : match.start()]
        at = match.end()
        if match[2] is not None:
            yield Blank(match[2])
        elif match[1] in fields:
            yield from fields[match[1]]
        else:
            yield Blank(say.say(_GAPS[match[1]]))
    if paragraph[at:]:
        yield paragraph[at:]


def _fields(desk: Desk, opening: Opening) -> dict[str, Text]:
    """What the record knows for certain; the rest stays a gap."""
    fields = treaty_fields(desk, opening.instrument, opening.choices)
    fields["state"] = _state(desk, opening.state)
    signature = opening.signature
    if signature and signature.date.is_full and signature.verification is Verification.EXACT:
        fields["signed"] = (desk.language.day(signature.date),)
    return fields


def treaty_fields(desk: Desk, instrument: str, choices: tuple[Flexibility, ...]) -> dict[str, Text]:
    """Return what the record knows of a treaty, as it stands in a paper."""
    say, treaty = desk.language, desk.register.instruments[instrument]
    fields: dict[str, Text] = {
        "treaty": (_title(treaty, say.code),),
        "adopted_at": (said(say, treaty.adopted_at),),
        "declarations": tuple(declarations(say, choices)),
    }
    if treaty.adopted.is_full:
        fields["adopted"] = (say.day(treaty.adopted),)
    return fields


def _title(treaty: Instrument, lang: str) -> str:
    """The full title; for an ILO Convention the one with its year and number."""
    return treaty.title(lang, "short" if treaty.family is Family.ILO else "full").text


def _kind(register: Register, code: str) -> str:
    treaty = register.instruments.get(code)
    return "short" if treaty and treaty.family is Family.ILO else "full"


def _state(desk: Desk, code: str) -> Text:
    """The full name, which is on record in English only; elsewhere a gap with the short one."""
    if desk.language.code != "en":
        return (Blank(desk.state(code)),)
    name = desk.register.states[code].official_name
    return (name if name in _WITHOUT_ARTICLE else f"the {name}",)
