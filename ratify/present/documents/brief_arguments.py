"""Parts 7 and 9 of a briefing sheet: concerns and answers, peers, asks."""

from collections.abc import Iterator

from ratify.analysis.briefing import Briefing
from ratify.analysis.briefing.model import AnswerLine, Ask, Case, ConcernLine, Path, PeerLine
from ratify.analysis.briefing.terms import Addressee, AskKind
from ratify.present.documents.desk import Desk
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
from ratify.present.languages import wording
from ratify.vocabulary import Family

_FIGURES = wording(
    {
        "population": "Here: population {value} ({year})",
        "migrant_stock": "Here: {value} international migrants live in the country ({year})",
        "emigrant_stock": "Here: {value} emigrants from the country live abroad ({year})",
        "remittances": "Here: remittances are {value} % of the gross domestic product ({year})",
    }
)
_OFFICES = wording(
    {
        Addressee.APPROVES: "The authority that approves treaties (not known)",
        Addressee.RATIFIES: "The authority that ratifies treaties (not known)",
        Addressee.FOREIGN_AFFAIRS: "Ministry responsible for foreign affairs",
        Addressee.LABOUR: "Ministry responsible for labour and migration",
        Addressee.MEMBERS: "Governments of the members named in part 5",
        Addressee.SECRETARIAT: "Secretariat of the REC",
    }
)
_ASKS = wording(
    {
        AskKind.DEPOSIT: "Deposit the instrument of {treaties} with the {depositary}.",
        AskKind.RATIFY: "Approve the ratification of {treaties}, which is signed.",
        AskKind.ACCEDE: "Approve accession to {treaties}.",
        AskKind.COMPLETE: "Ratify {treaties}, or accede, in the {members} not bound by it.",
        AskKind.SUBMIT: "Decide on the ratification of {treaties}.",
        AskKind.CONSENT: "Sign the instrument of {treaties} and send it to the {depositary}.",
        AskKind.AMEND: "Close the {gaps} in national law under {treaties} (part 4).",
        AskKind.ASSESS: (
            "Assess national law against the {provisions} of {treaties} not assessed yet (part 4)."
        ),
        AskKind.CONVENE: "Name one office that leads on {treaties}, and call the others together.",
        AskKind.TABLE: "Put {treaties} before the next meeting of ministers, with this sheet.",
    }
)
_LETTER = wording("Sign the letter of ratification of {treaties} and send it to the {depositary}.")
_ASSESS_ALL = wording("Assess national law against {treaties}, not assessed yet (part 4).")


def concerns(desk: Desk, lines: tuple[ConcernLine, ...]) -> Iterator[Block]:
    """Each concern as it is heard, with its answers."""
    if not lines:
        none = desk.language.say("No answer on record fits the instruments argued here.")
        yield Paragraph(text=(none,))
        return
    yield Bullets(items=tuple(_concern(desk, line) for line in lines))


def _concern(desk: Desk, line: ConcernLine) -> Text:
    heard = desk.language.say("“{heard}”", heard=desk.language.prose(line.heard) or line.heard)
    pieces: list[Piece] = [Strong(heard)]
    if line.noted:
        seen = desk.row([desk.date(one, short=True) for one in line.noted])
        pieces += [" ", *desk.phrase("Noted here: {dates}.", dates=seen)]
    if not line.answers:
        none = desk.language.say("No answer on record fits the treaties argued here.")
        pieces += [" ", none]
    for answer in line.answers:
        pieces.append(" ")
        pieces += _answer(desk, answer)
    return tuple(pieces)


def _answer(desk: Desk, answer: AnswerLine) -> Iterator[Piece]:
    speaks = desk.language
    if answer.instruments:
        names = speaks.listed([desk.short(code) for code in answer.instruments])
        yield speaks.say("{treaties}:", treaties=names) + " "
    yield from desk.prose(answer.remark.text)
    yield from desk.unverified(seen=answer.remark.seen)
    yield from desk.cite(answer.remark.refs)
    for figure in answer.figures:
        words = _FIGURES[figure.key]
        yield " " + speaks.say(words, value=figure.value, year=str(figure.year))
        yield from desk.cite(figure.refs)
        yield "."
    if answer.examples:
        examples = [
            desk.phrase(
                "{state}, {date}",
                state=desk.state(example.state),
                date=desk.date(example.done, short=True),
            )
            for example in answer.examples
        ]
        yield " "
        yield from desk.phrase("On record: {examples}.", examples=desk.row(examples))


def peers(desk: Desk, briefing: Briefing) -> Iterator[Block]:
    """States of the same RECs that did it, with dates, by instrument."""
    items = tuple(_peers(desk, case) for case in briefing.cases)
    if items:
        title = desk.language.say("States of the same RECs that did it.")
        yield Paragraph(text=(Strong(title),))
        yield Bullets(items=items)


def _peers(desk: Desk, case: Case) -> Text:
    speaks = desk.language
    name = Strong(speaks.say("{treaty}:", treaty=desk.title(case.choice.instrument)))
    if not case.peers:
        none = speaks.say("no State that shares a REC with this one is bound on record.")
        return (name, f" {none}")
    row = desk.row([_peer(desk, peer) for peer in case.peers])
    more = case.choice.peers_bound - len(case.peers)
    if more <= 0:
        return (name, " ", *row, ".")
    others = speaks.count("and {n} other.", "and {n} others.", more)
    return (name, " ", *row, f"{desk.between}{others}")


def _peer(desk: Desk, peer: PeerLine) -> Text:
    shared = desk.language.listed([desk.body(rec) for rec in peer.shared], end=False)
    state, date = desk.state(peer.state), desk.date(peer.bound, short=True)
    if not peer.ordinal:
        return desk.phrase("{state} ({recs}), {date}", state=state, recs=shared, date=date)
    return desk.phrase(
        "{state} ({recs}, {ordinal}), {date}",
        state=state,
        recs=shared,
        ordinal=desk.language.ordinal(peer.ordinal),
        date=date,
    )


def asks(desk: Desk, found: tuple[Ask, ...], path: Path | None) -> Iterator[Block]:
    """Three asks, each with an addressee and a date."""
    say = desk.language.say
    if not found:
        nothing = say("Nothing is asked for: no instrument is argued in this sheet.")
        yield Paragraph(text=(nothing,))
        return
    yield Table(
        caption=say("What this sheet asks for"),
        columns=(
            Column(title=say("No."), width=6),
            Column(title=say("Ask"), width=50),
            Column(title=say("To"), width=28),
            Column(title=say("By when"), width=16),
        ),
        rows=tuple(
            ((f"{at}",), _ask(desk, ask), _addressee(desk, ask, path), (_by(desk, ask),))
            for at, ask in enumerate(found, 1)
        ),
    )


def _by(desk: Desk, ask: Ask) -> str:
    if ask.by is None:
        return desk.language.say("Date to be set by the office")
    return desk.language.day(ask.by)


def _addressee(desk: Desk, ask: Ask, path: Path | None) -> Text:
    procedure = path.procedure if path else None
    words = {
        Addressee.APPROVES: procedure.who_approves if procedure else "",
        Addressee.RATIFIES: procedure.who_ratifies if procedure else "",
    }.get(ask.addressee, "")
    if not words or procedure is None or path is None:
        return (desk.language.say(_OFFICES[ask.addressee]),)
    return (
        *desk.opening(words),
        *desk.unverified(seen=procedure.seen),
        *desk.cite(path.procedure_refs),
    )


def _ask(desk: Desk, ask: Ask) -> Text:
    speaks = desk.language
    names = [speaks.say("the {treaty}", treaty=desk.title(code)) for code in ask.instruments]
    instrument = desk.register.instruments[ask.instruments[0]]
    pattern = _ASKS[ask.kind]
    if ask.kind is AskKind.CONSENT and instrument.family is Family.ILO:
        pattern = _LETTER
    if ask.kind is AskKind.ASSESS and not ask.count:
        pattern = _ASSESS_ALL
    return desk.phrase(
        pattern,
        treaties=speaks.listed(names),
        depositary=desk.prose(instrument.depositary),
        members=speaks.count("{n} member", "{n} members", ask.count),
        gaps=speaks.count("{n} gap", "{n} gaps", ask.count),
        provisions=speaks.count("{n} provision", "{n} provisions", ask.count),
    )
