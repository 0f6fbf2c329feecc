"""One page for each delegation: what it can do on the day, with which paper, and what is to do."""

from collections.abc import Iterator

from ratify.analysis.pack import Deed
from ratify.analysis.pack.model import Delegation, Opening, Pack
from ratify.present.documents.desk import NOTHING, Desk
from ratify.present.documents.locator import locator
from ratify.present.documents.model import (
    Block,
    Bullets,
    Cells,
    Column,
    Document,
    Heading,
    Mark,
    Paragraph,
    Piece,
    Strong,
    Table,
    Text,
)
from ratify.present.documents.pack.words import blank, dated, doubt, said, treaties, wording_notes
from ratify.present.languages import article_words
from ratify.register import Register
from ratify.vocabulary import FlexibilityKind, Standing

_DECLARED = frozenset(
    {FlexibilityKind.EXCLUSION, FlexibilityKind.ACCEPTANCE, FlexibilityKind.OPTIONAL_DECLARATION}
)


def delegation_document(
    pack: Pack, delegation: Delegation, register: Register, lang: str
) -> Document:
    """Return the page of one delegation."""
    desk = Desk(register, pack.references, lang)
    say, name = desk.language, desk.state(delegation.state)
    return Document(
        kind=say.say("Treaty Signing Week pack, delegation page"),
        title=name,
        dated=dated(say, pack),
        as_of=pack.as_of,
        blocks=tuple(_page(desk, pack, delegation)),
        lang=lang,
        picture=locator(
            (delegation.state,), say.say("Map of Africa with {name} marked", name=name)
        ),
        keywords=(name,),
    )


def delegations_document(pack: Pack, register: Register, lang: str) -> Document:
    """Return the pages of all delegations in one document, to print; their sources at the end."""
    desk = Desk(register, pack.references, lang)
    say = desk.language
    return Document(
        kind=say.say("Treaty Signing Week pack"),
        title=say.say("One page for each delegation"),
        dated=dated(say, pack),
        as_of=pack.as_of,
        blocks=tuple(_pages(desk, pack)),
        lang=lang,
    )


def _pages(desk: Desk, pack: Pack) -> Iterator[Block]:
    names = [desk.state(delegation.state) for delegation in pack.delegations]
    yield Paragraph(text=(desk.language.listed(names, end=False),))
    for delegation, name in zip(pack.delegations, names, strict=True):
        yield Heading(level=1, text=name, new_page=True)
        yield from body(desk, pack, delegation)
    yield Heading(level=1, text=desk.language.say("Sources"), new_page=True)
    yield _reading(desk)
    yield from wording_notes(desk)
    yield desk.sources()


def _page(desk: Desk, pack: Pack, delegation: Delegation) -> Iterator[Block]:
    yield from body(desk, pack, delegation)
    yield Heading(level=1, text=desk.language.say("Sources"), new_page=True)
    yield _reading(desk)
    yield from wording_notes(desk)
    yield desk.sources()


def body(desk: Desk, pack: Pack, delegation: Delegation) -> Iterator[Block]:
    """Return all of a delegation's page but its sources."""
    yield Paragraph(text=tuple(_lead(desk, delegation)), role="lead")
    yield _table(desk, pack, delegation)
    yield Bullets(items=tuple(_papers(desk, pack, delegation)))
    yield Paragraph(text=tuple(_at_home(desk, delegation)))
    yield _to_fill_in(desk)


def _reading(desk: Desk) -> Paragraph:
    note = desk.language.say(
        "“No act on record” means that no act was found in the sources up to their dates: ask the "
        "depositary first, and whether the treaty is still open for signature."
    )
    return Paragraph(text=(note,), role="note")


def _lead(desk: Desk, delegation: Delegation) -> Iterator[Piece]:
    say = desk.language
    patterns = (
        (Deed.DEPOSIT, say.say("Can deposit")),
        (Deed.RATIFY, say.say("Can ratify what it has signed")),
        (Deed.SIGN, say.say("Can sign, or accede to")),
        (Deed.REGISTER, say.say("Can announce the ratification of")),
    )
    for deed, words in patterns:
        codes = [opening.instrument for opening in delegation.under(deed)]
        if codes:
            yield Strong(desk.language.say("{label}:", label=words))
            yield f" {treaties(desk, codes)}. "


def _table(desk: Desk, pack: Pack, delegation: Delegation) -> Table:
    say = desk.language
    day = say.day(pack.day, short=True)
    return Table(
        caption=say.say("What can be done, and the paper that it takes"),
        columns=(
            Column(title=say.say("Treaty"), width=22),
            Column(title=say.say("On record"), width=18),
            Column(title=say.say("Can be done"), width=33),
            Column(title=say.say("If received on {day}", day=day), width=27),
        ),
        rows=tuple(_row(desk, opening) for opening in delegation.openings),
    )


def _row(desk: Desk, opening: Opening) -> Cells:
    return (
        (desk.short(opening.instrument),),
        tuple(_on_record(desk, opening)),
        (_can(desk, opening),),
        tuple(_effect(desk, opening)),
    )


def _on_record(desk: Desk, opening: Opening) -> Iterator[Piece]:
    yield desk.language.label(opening.standing)
    done = opening.consent or opening.signature
    if done is not None and opening.standing is not Standing.NONE:
        yield ", "
        yield from desk.date(done, short=True)
    else:
        yield from desk.cite(opening.lists)


def _can(desk: Desk, opening: Opening) -> str:
    say = desk.language
    if opening.allows(Deed.SIGN):
        return say.say("Sign; or accede at once, with an instrument of accession")
    if opening.allows(Deed.ACCEDE):
        return say.say("Accede, with an instrument of accession")
    if opening.allows(Deed.DEPOSIT):
        return say.say("Hand over the instrument that was made")
    if opening.allows(Deed.RATIFY):
        return say.say("Ratify, with an instrument of ratification")
    return say.say(
        "Letter of ratification to Geneva; {declaration}", declaration=_needs(desk, opening)
    )


def _needs(desk: Desk, opening: Opening) -> str:
    say = desk.language
    needed = [it for it in opening.choices if it.compulsory]
    allowed = [it for it in opening.choices if it.kind in _DECLARED and not it.compulsory]
    if needed:
        articles = say.listed([article_words(say, it.article) for it in needed])
        return say.say("with the declaration that {articles} requires", articles=articles)
    if allowed:
        articles = say.listed([article_words(say, it.article) for it in allowed])
        return say.say("a declaration under {articles} is possible", articles=articles)
    return say.say("no declaration is needed")


def _effect(desk: Desk, opening: Opening) -> Iterator[Piece]:
    say = desk.language
    needed = opening.needed or 0
    if not opening.treaty_in_force and opening.place is not None and opening.place <= needed:
        yield say.say("Deposit {place} of the {needed} needed", place=opening.place, needed=needed)
        yield from desk.cite(opening.lists)
    if opening.in_force_on is not None:
        day = say.day(opening.in_force_on, short=True)
        yield say.say("In force for it on {day}", day=day)
        checked = say.say("computed"), say.say("computed, rule unverified")
        yield Mark(checked[not opening.rule_checked])
        yield from desk.cite(opening.text_refs)
    elif opening.treaty_in_force:
        yield NOTHING


def _papers(desk: Desk, pack: Pack, delegation: Delegation) -> Iterator[Text]:
    """Who signs each paper that this delegation may need, and where it goes."""
    say = desk.language
    keys = []
    if delegation.under(Deed.SIGN):
        keys.append("full_powers")
    if any(delegation.under(deed) for deed in (Deed.DEPOSIT, Deed.RATIFY, Deed.ACCEDE)):
        keys.append("instrument")
    if delegation.under(Deed.REGISTER):
        keys.append("ilo_letter")
    for key in keys:
        paper = pack.paper(key)
        signs, goes = paper.signatories[0], paper.delivery[0]
        yield (
            Strong(say.say("{label}:", label=said(say, paper.name))),
            f" {said(say, signs.text)}",
            *doubt(say, seen=signs.seen),
            *desk.cite(signs.refs),
            f" {said(say, goes.text)}",
            *doubt(say, seen=goes.seen),
            *desk.cite(goes.refs),
        )


def _at_home(desk: Desk, delegation: Delegation) -> Iterator[Piece]:
    say, procedure = desk.language, delegation.path.procedure
    yield Strong(say.say("First, at home."))
    if procedure is None:
        yield " "
        yield say.say("Who approves and who ratifies is not known: no source on record.")
        return
    approves, ratifies = said(say, procedure.who_approves), said(say, procedure.who_ratifies)
    yield " "
    yield say.say("Approves: {who}.", who=approves.rstrip("."))
    yield " "
    yield say.say("Ratifies: {who}.", who=ratifies.rstrip("."))
    yield from doubt(say, seen=procedure.seen)
    yield from desk.cite(delegation.path.procedure_refs)


def _to_fill_in(desk: Desk) -> Table:
    say = desk.language
    rows = (
        (say.say("Head of the delegation"), blank(say.say("name, title"))),
        (say.say("Who signs"), blank(say.say("name, office; full powers seen on"))),
        (say.say("Appointment and contact"), blank(say.say("day, hour; office, telephone"))),
    )
    return Table(
        caption=say.say("To be filled in by the treaty desk"),
        columns=(Column(title=say.say("What"), width=30), Column(title=say.say("Entry"), width=70)),
        rows=tuple(((what,), gap) for what, gap in rows),
    )
