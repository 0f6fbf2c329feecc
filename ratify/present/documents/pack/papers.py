"""What each paper must contain, who signs it, where it goes, what to avoid."""

from collections.abc import Iterator

from ratify.analysis.briefing.model import Remark
from ratify.analysis.pack.model import Pack, PaperLine
from ratify.present.documents.desk import Desk
from ratify.present.documents.model import Block, Bullets, Document, Heading, Paragraph, Text
from ratify.present.documents.pack.words import dated, doubt, said, to_be_cleared, wording_notes
from ratify.register import Register


def papers_document(pack: Pack, register: Register, lang: str) -> Document:
    """Return the guide to the papers: one section for each."""
    desk = Desk(register, pack.references, lang)
    say = desk.language
    return Document(
        kind=say.say("Treaty Signing Week pack"),
        title=say.say("Which papers a delegation brings, and what they contain"),
        dated=dated(say, pack),
        as_of=pack.as_of,
        blocks=tuple(_blocks(desk, pack)),
        lang=lang,
    )


def _blocks(desk: Desk, pack: Pack) -> Iterator[Block]:
    say = desk.language
    yield to_be_cleared(say)
    for at, paper in enumerate(pack.papers, 1):
        yield Heading(level=1, text=f"{at}. {said(say, paper.name)}")
        yield Paragraph(text=(said(say, paper.used),))
        yield from contents(desk, paper)
    yield from wording_notes(desk)
    yield Heading(level=1, text=say.say("Sources"))
    yield desk.sources()


def contents(desk: Desk, paper: PaperLine) -> Iterator[Block]:
    """Return what one paper must contain and all that goes with it."""
    say = desk.language
    parts = (
        (say.say("It must contain"), paper.contents),
        (say.say("Who signs it"), paper.signatories),
        (say.say("Where it goes"), paper.delivery),
        (say.say("What to avoid"), paper.traps),
    )
    for title, remarks in parts:
        if remarks:
            yield Heading(level=2, text=title)
            yield Bullets(items=tuple(_remark(desk, remark) for remark in remarks))


def _remark(desk: Desk, remark: Remark) -> Text:
    return (
        said(desk.language, remark.text),
        *doubt(desk.language, seen=remark.seen),
        *desk.cite(remark.refs),
    )
