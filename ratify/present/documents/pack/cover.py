"""The cover of a pack: every treaty, every delegation, and what lies in the folder."""

from collections.abc import Iterator

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
from ratify.present.documents.pack.words import DEEDS, dated, treaties
from ratify.register import Register

_WIDTHS = (15, 13, 17, 19, 19, 17)


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
    yield _by_treaty(desk, pack)
    yield Heading(level=1, text=say.say("By delegation"))
    yield _by_delegation(desk, pack)
    yield Heading(level=1, text=say.say("In this folder"))
    yield Bullets(items=tuple((line,) for line in _contents(desk)))
    yield from _notes(desk)
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
            yield Strong(desk.title(line.instrument))
            yield ": "
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


def _by_treaty(desk: Desk, pack: Pack) -> Table:
    say = desk.language
    return Table(
        caption=say.say("States that could act, by what they could do"),
        columns=(
            Column(title=say.say("Treaty"), width=17),
            Column(title=say.say("In force"), width=12),
            Column(title=say.say("Ratify what is signed"), width=26),
            Column(title=say.say("Sign, or accede"), width=27),
            Column(title=say.say("Deposit, or letter to the ILO"), width=18),
        ),
        rows=tuple(_treaty(desk, line) for line in pack.treaties),
    )


def _treaty(desk: Desk, line: TreatyOpenings) -> Cells:
    return (
        (desk.title(line.instrument),),
        tuple(_in_force(desk, line)),
        _named(desk, line.of(Deed.RATIFY), line),
        _named(desk, line.of(Deed.ACCEDE), line),
        _named(desk, (*line.of(Deed.DEPOSIT), *line.of(Deed.REGISTER)), line),
    )


def _in_force(desk: Desk, line: TreatyOpenings) -> Iterator[Piece]:
    say, entry = desk.language, line.entry
    if entry.in_force and entry.day is not None:
        yield say.day(entry.day, short=True)
        yield from desk.cite(line.text_refs)
        return
    yield say.say("Not in force")
    if entry.to_go:
        yield say.say(": {have} of {needed} deposits", have=entry.have, needed=entry.needed or 0)
        yield from desk.cite(line.refs)


def _named(desk: Desk, states: tuple[str, ...], line: TreatyOpenings) -> Text:
    if not states:
        return (NOTHING,)
    names = desk.language.listed([desk.state(code) for code in states], end=False)
    return (f"{len(states)}: ", names, *desk.cite(line.refs))


def _by_delegation(desk: Desk, pack: Pack) -> Table:
    say = desk.language
    titles = (say.say("Delegation"), *(say.say(DEEDS[deed]) for deed in Deed))
    return Table(
        caption=say.say("All delegations that could act, in English alphabetical order"),
        columns=tuple(
            Column(title=title, width=width) for title, width in zip(titles, _WIDTHS, strict=True)
        ),
        rows=tuple(_delegation(desk, delegation) for delegation in pack.delegations),
    )


def _delegation(desk: Desk, delegation: Delegation) -> Cells:
    cells: list[Text] = []
    for deed in Deed:
        codes = [opening.instrument for opening in delegation.under(deed)]
        cells.append((treaties(desk, codes) if codes else NOTHING,))
    return ((desk.state(delegation.state),), *cells)


def _contents(desk: Desk) -> Iterator[str]:
    say = desk.language
    yield say.say("This cover, to read, to edit and as a workbook.")
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
