"""Parts 7 and 9 of a briefing sheet: concerns and answers, peers, asks."""

from collections.abc import Iterator

from ratify.analysis.briefing import Briefing
from ratify.analysis.briefing.model import AnswerLine, Ask, ConcernLine, Path, PeerLine
from ratify.analysis.briefing.terms import Addressee, AskKind
from ratify.present.documents.desk import Desk, unverified
from ratify.present.documents.model import (
    Block,
    Bullets,
    Column,
    Paragraph,
    Piece,
    Strong,
    Table,
    Text,
)
from ratify.present.documents.words import day, listed, number, ordinal, plural
from ratify.vocabulary import Family

_FIGURES = {
    "population": "population {value}",
    "migrant_stock": "{value} international migrants live in the country",
    "emigrant_stock": "{value} emigrants from the country live abroad",
    "remittances": "remittances are {value} % of the gross domestic product",
}
_OFFICES = {
    Addressee.APPROVES: "The authority that approves treaties (not known)",
    Addressee.RATIFIES: "The authority that ratifies treaties (not known)",
    Addressee.FOREIGN_AFFAIRS: "Ministry responsible for foreign affairs",
    Addressee.LABOUR: "Ministry responsible for labour and migration",
    Addressee.MEMBERS: "Governments of the members named in part 5",
    Addressee.SECRETARIAT: "Secretariat of the REC",
}
_ASKS = {
    AskKind.DEPOSIT: "Deposit the instrument of {names} with the {depositary}.",
    AskKind.RATIFY: "Approve the ratification of {names}, which is signed.",
    AskKind.ACCEDE: "Approve accession to {names}.",
    AskKind.COMPLETE: "Ratify {names}, or accede, in the {members} not bound by it.",
    AskKind.SUBMIT: "Decide on the ratification of {names}.",
    AskKind.CONSENT: "Sign the {paper} of {names} and send it to the {depositary}.",
    AskKind.AMEND: "Close the {gaps} in national law under {names} (part 4).",
    AskKind.ASSESS: "Assess national law against {provisions}{names} not assessed yet (part 4).",
    AskKind.CONVENE: "Name one office that leads on {names}, and call the others together.",
    AskKind.TABLE: "Put {names} before the next meeting of ministers, with this sheet.",
}
OPEN_DATE = "Date to be set by the office"


def concerns(desk: Desk, lines: tuple[ConcernLine, ...]) -> Iterator[Block]:
    """Each concern as it is heard, with its answers."""
    if not lines:
        yield Paragraph(text=("No answer on record fits the instruments argued here.",))
        return
    yield Bullets(items=tuple(_concern(desk, line) for line in lines))


def _concern(desk: Desk, line: ConcernLine) -> Text:
    pieces: list[Piece] = [Strong(f"“{line.heard}”")]
    for answer in line.answers:
        pieces.append(" ")
        pieces += _answer(desk, answer)
    return tuple(pieces)


def _answer(desk: Desk, answer: AnswerLine) -> Iterator[Piece]:
    if answer.instruments:
        yield f"{listed([desk.short(code) for code in answer.instruments])}: "
    yield answer.remark.text
    yield from unverified(seen=answer.remark.seen)
    yield from desk.cite(answer.remark.refs)
    for figure in answer.figures:
        words = _FIGURES[figure.key].format(value=number(figure.value))
        yield f" Here: {words} ({figure.year})"
        yield from desk.cite(figure.refs)
        yield "."
    if answer.examples:
        yield " On record: "
        for at, example in enumerate(answer.examples):
            yield f"{'; ' if at else ''}{desk.state(example.state)}, "
            yield from desk.date(example.done, short=True)
        yield "."


def peers(desk: Desk, briefing: Briefing) -> Iterator[Block]:
    """States of the same RECs that did it, with dates, by instrument."""
    items: list[Text] = []
    for case in briefing.cases:
        name = Strong(f"{desk.title(case.choice.instrument)}:")
        if not case.peers:
            items.append((name, " no State that shares a REC with this one is bound on record."))
            continue
        more = case.choice.peers_bound - len(case.peers)
        pieces: list[Piece] = [name, " "]
        for at, peer in enumerate(case.peers):
            pieces += [*(["; "] if at else []), *_peer(desk, peer)]
        pieces.append(f"; and {plural(more, 'other')}." if more > 0 else ".")
        items.append(tuple(pieces))
    if items:
        yield Paragraph(text=(Strong("States of the same RECs that did it."),))
        yield Bullets(items=tuple(items))


def _peer(desk: Desk, peer: PeerLine) -> Iterator[Piece]:
    place = f", {ordinal(peer.ordinal)}" if peer.ordinal else ""
    yield f"{desk.state(peer.state)} ({', '.join(peer.shared)}{place}), "
    yield from desk.date(peer.bound, short=True)


def asks(desk: Desk, found: tuple[Ask, ...], path: Path | None) -> Iterator[Block]:
    """Three asks, each with an addressee and a date."""
    if not found:
        yield Paragraph(text=("Nothing is asked for: no instrument is argued in this sheet.",))
        return
    yield Table(
        caption="What this sheet asks for",
        columns=(
            Column(title="No.", width=6),
            Column(title="Ask", width=50),
            Column(title="To", width=28),
            Column(title="By when", width=16),
        ),
        rows=tuple(
            ((f"{at}",), (_ask(desk, ask),), _addressee(desk, ask, path), (_by(ask),))
            for at, ask in enumerate(found, 1)
        ),
    )


def _by(ask: Ask) -> str:
    return day(ask.by) if ask.by else OPEN_DATE


def _addressee(desk: Desk, ask: Ask, path: Path | None) -> Text:
    procedure = path.procedure if path else None
    words = {
        Addressee.APPROVES: procedure.who_approves if procedure else "",
        Addressee.RATIFIES: procedure.who_ratifies if procedure else "",
    }.get(ask.addressee, "")
    if not words or procedure is None or path is None:
        return (_OFFICES[ask.addressee],)
    sentence = words[:1].upper() + words[1:]
    return (sentence, *unverified(seen=procedure.seen), *desk.cite(path.procedure_refs))


def _ask(desk: Desk, ask: Ask) -> str:
    names = listed([f"the {desk.title(code)}" for code in ask.instruments])
    instrument = desk.register.instruments[ask.instruments[0]]
    paper = "letter of ratification" if instrument.family is Family.ILO else "instrument"
    return _ASKS[ask.kind].format(
        names=names,
        paper=paper,
        depositary=instrument.depositary,
        members=plural(ask.count, "member"),
        gaps=plural(ask.count, "gap"),
        provisions=f"the {plural(ask.count, 'provision')} of " if ask.count else "",
    )
