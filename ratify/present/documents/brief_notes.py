"""What the office noted of a State: steps at home, what stands in the way, whom to speak to."""

from collections.abc import Iterable, Iterator

from ratify.analysis.briefing.model import Case, NoteLine
from ratify.present.documents.desk import Desk
from ratify.present.documents.model import Block, Bullets, Paragraph, Piece, Strong, Text
from ratify.register import Contact


def at_home(desk: Desk, cases: Iterable[Case]) -> Iterator[Block]:
    """Steps reached at home with their dates and sources, then obstacles that are open."""
    argued, say = tuple(cases), desk.language.say
    if not any(case.steps for case in argued):
        none = say("No date of a step taken at home is on record; the office can add them.")
        yield Paragraph(text=(none,), role="note")
    else:
        yield Paragraph(text=(Strong(say("Steps reached at home.")),))
        yield Bullets(items=tuple(_steps(desk, case) for case in argued if case.steps))
    if any(case.obstacles for case in argued):
        yield Paragraph(text=(Strong(say("What stands in the way; part 7 answers it.")),))
        yield Bullets(items=tuple(_obstacles(desk, case) for case in argued if case.obstacles))


def whom_to_ask(desk: Desk, name: str, contacts: tuple[Contact, ...]) -> Iterator[Block]:
    """The contacts in the State; nothing where none was asked for."""
    if contacts:
        title = desk.language.say("Whom to speak to in {state}.", state=name)
        yield Paragraph(text=(Strong(title),))
        yield Bullets(items=tuple(_contact(desk, contact) for contact in contacts))


def _steps(desk: Desk, case: Case) -> Text:
    rows = [_dated(desk, line) for line in case.steps]
    return (*_treaty(desk, case), *desk.row(rows), ".")


def _obstacles(desk: Desk, case: Case) -> Text:
    rows = [_dated(desk, line) for line in case.obstacles]
    return (*_treaty(desk, case), *desk.row(rows), ".")


def _treaty(desk: Desk, case: Case) -> tuple[Piece, ...]:
    title = desk.title(case.choice.instrument)
    return (Strong(desk.language.say("{treaty}:", treaty=title)), " ")


def _dated(desk: Desk, line: NoteLine) -> Text:
    words = desk.phrase(
        "{what}, {date}", what=desk.language.word(line.what), date=desk.date(line.when)
    )
    if not line.note:
        return words
    return desk.phrase("{what} ({note})", what=words, note=desk.recorded(line.note.rstrip(".")))


def _contact(desk: Desk, contact: Contact) -> Text:
    parts = (contact.name, contact.role, contact.organisation, contact.address)
    words = desk.language.listed([part for part in parts if part], end=False)
    if not contact.instrument:
        return (words,)
    return (words, " ", f"({desk.short(contact.instrument)})")
