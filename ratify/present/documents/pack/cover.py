"""The cover of a pack: every treaty, every delegation, and what lies in the folder."""

from collections.abc import Iterable, Iterator, Mapping

from ratify.analysis.pack import Deed
from ratify.analysis.pack.model import Delegation, Pack, TreatyOpenings
from ratify.present.documents.desk import NOTHING, Desk
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
from ratify.present.documents.pack.words import DEEDS, dated, treaties, wording_notes
from ratify.register import Register
from ratify.vocabulary import Family

_BY_TREATY = (Deed.DEPOSIT, Deed.RATIFY, Deed.ACCEDE, Deed.REGISTER)
_SHARES = {Deed.DEPOSIT: 3, Deed.RATIFY: 6, Deed.SIGN: 7, Deed.ACCEDE: 7, Deed.REGISTER: 6}


def cover_document(pack: Pack, register: Register, lang: str) -> Document:
    """Return the cover, across the page."""
    desk = Desk(register, pack.references, lang)
    say = desk.language
    return Document(
        kind=say.say("Treaty Signing Week pack"),
        title=say.say("Who could sign and deposit on {day}", day=say.day(pack.day)),
        dated=dated(say, pack),
        as_of=pack.as_of,
        blocks=tuple(_blocks(desk, pack)),
        lang=lang,
        landscape=True,
    )


def _blocks(desk: Desk, pack: Pack) -> Iterator[Block]:
    say = desk.language
    yield Paragraph(text=tuple(_lead(desk, pack)), role="lead")
    yield Heading(level=1, text=say.say("By treaty"))
    yield from _by_treaty(desk, pack)
    yield Heading(level=1, text=say.say("By delegation"))
    yield _by_delegation(desk, pack)
    yield Heading(level=1, text=say.say("In this folder"))
    yield Bullets(items=tuple((line,) for line in _contents(desk)))
    yield from _notes(desk)
    yield from wording_notes(desk, [line.instrument for line in pack.treaties])
    yield Heading(level=1, text=say.say("Sources"))
    yield desk.sources()


def _lead(desk: Desk, pack: Pack) -> Iterator[Piece]:
    say = desk.language
    count = len(pack.delegations)
    yield say.count(
        "{n} delegation could act on that day.", "{n} delegations could act on that day.", count
    )
    for line in pack.treaties:
        if line.enters_on is not None and line.entry.to_go:
            yield " "
            yield Strong(say.say("{label}:", label=desk.title(line.instrument)))
            yield " "
            yield say.count(
                "{n} deposit is missing; with it the treaty would enter into force on {day}",
                "{n} deposits are missing; with them the treaty would enter into force on {day}",
                line.entry.to_go,
                day=say.day(line.enters_on),
            )
            checked = say.say("computed"), say.say("computed, rule unverified")
            yield Mark(checked[not line.rule_checked])
            yield from desk.cite(line.refs)
            yield "."


def _by_treaty(desk: Desk, pack: Pack) -> Iterator[Table]:
    """Treaties that are signed, and ILO Conventions, which are not: each has columns of its own."""
    instruments = desk.register.instruments
    ilo = [line for line in pack.treaties if instruments[line.instrument].family is Family.ILO]
    signed = [line for line in pack.treaties if line not in ilo]
    say = desk.language
    if signed:
        caption = say.say("States that could act, by what they could do")
        yield _treaties(desk, caption, say.say("Treaty"), signed)
    if ilo:
        caption = say.say("ILO Members that could announce a letter of ratification")
        yield _treaties(desk, caption, say.say("Convention"), ilo)


def _treaties(desk: Desk, caption: str, heading: str, lines: list[TreatyOpenings]) -> Table:
    deeds = [deed for deed in _BY_TREATY if any(line.of(deed) for line in lines)]
    titles = {deed: desk.language.say(DEEDS[deed]) for deed in deeds}
    if Deed.ACCEDE in titles:
        titles[Deed.ACCEDE] = desk.language.say(DEEDS[Deed.SIGN])
    return Table(
        caption=caption,
        columns=(
            Column(title=heading, width=19),
            Column(title=desk.language.say("In force"), width=13),
            *_columns(titles, 68),
        ),
        rows=tuple(_treaty(desk, line, deeds) for line in lines),
    )


def _columns(titles: Mapping[Deed, str], room: int) -> Iterator[Column]:
    """Share the room out by how much usually stands under each deed."""
    shares = [room * _SHARES[deed] // sum(_SHARES[it] for it in titles) for deed in titles]
    for at, (title, share) in enumerate(zip(titles.values(), shares, strict=True)):
        rest = room - sum(shares) if at == 0 else 0
        yield Column(title=title, width=share + rest)


def _treaty(desk: Desk, line: TreatyOpenings, deeds: Iterable[Deed]) -> Cells:
    return (
        (desk.title(line.instrument),),
        tuple(_in_force(desk, line)),
        *(_named(desk, line.of(deed), line) for deed in deeds),
    )


def _in_force(desk: Desk, line: TreatyOpenings) -> Iterator[Piece]:
    say, entry = desk.language, line.entry
    if entry.in_force and entry.day is not None:
        yield desk.day(entry.day)
        yield from desk.cite(line.text_refs)
        return
    if not entry.to_go:
        yield say.say("Not in force")
        return
    yield say.say(
        "Not in force: {have} of {needed} deposits", have=entry.have, needed=entry.needed or 0
    )
    yield from desk.cite(line.refs)


def _named(desk: Desk, states: tuple[str, ...], line: TreatyOpenings) -> Text:
    if not states:
        return (NOTHING,)
    say = desk.language
    names = say.listed([desk.state(code) for code in states], end=False)
    listed = say.say("{number}: {states}", number=len(states), states=names)
    return (listed, *desk.cite(line.refs))


def _by_delegation(desk: Desk, pack: Pack) -> Table:
    say = desk.language
    titles = {
        deed: say.say(words)
        for deed, words in DEEDS.items()
        if any(_codes(delegation, deed) for delegation in pack.delegations)
    }
    return Table(
        caption=say.say("All delegations that could act, in English alphabetical order"),
        columns=(Column(title=say.say("Delegation"), width=18), *_columns(titles, 82)),
        rows=tuple(_delegation(desk, one, titles) for one in pack.delegations),
    )


def _delegation(desk: Desk, delegation: Delegation, deeds: Iterable[Deed]) -> Cells:
    found = [treaties(desk, _codes(delegation, deed)) or NOTHING for deed in deeds]
    return ((desk.state(delegation.state),), *((words,) for words in found))


def _codes(delegation: Delegation, deed: Deed) -> list[str]:
    """Instruments under a deed; what may be signed may be acceded to as well, and is named once."""
    return [
        opening.instrument
        for opening in delegation.under(deed)
        if deed is not Deed.ACCEDE or not opening.allows(Deed.SIGN)
    ]


def _contents(desk: Desk) -> Iterator[str]:
    say = desk.language
    yield say.say("This cover, to read, to edit and as a workbook.")
    yield say.say("“maps”: where each treaty stands, one page for each.")
    yield say.say("“papers”: what each paper must contain, who signs it and where it goes.")
    yield say.say("“delegations”: one page for each delegation, all in one file to print.")
    yield say.say("“delegations”, a folder for each: its page and its draft papers.")
    yield say.say("“blank-forms”: the same papers with nothing filled in.")


def _notes(desk: Desk) -> Iterator[Block]:
    say = desk.language
    lines = (
        say.say(
            "The date is the one that was given: no calendar of signing weeks is published. "
            "Positions rest on the sources named; later acts may be missing."
        ),
        say.say(
            "ILO Conventions are neither signed nor acceded to: the letter of ratification goes to "
            "Geneva, and on the day it can only be announced. A State without an act on record may "
            "sign first, or accede at once; before a treaty is signed, ask the depositary whether "
            "it is still open for signature."
        ),
    )
    yield from (Paragraph(text=(line,), role="note") for line in lines)
