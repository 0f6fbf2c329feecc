"""The country briefing sheet: ten parts in the order that ministers' desks expect."""

from collections.abc import Iterator

from ratify.analysis.briefing import Briefing, RecBriefing
from ratify.analysis.briefing.model import Case, FigureLine
from ratify.present.documents import (
    brief_arguments,
    brief_law,
    brief_notes,
    brief_path,
    brief_status,
)
from ratify.present.documents.desk import Desk
from ratify.present.documents.locator import locator
from ratify.present.documents.model import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Strong,
    Tile,
    Tiles,
)
from ratify.present.languages import Language, title_notes, unread, wording
from ratify.register import Contact, Register

FIGURES = wording(
    {
        "population": "population",
        "migrant_stock": "international migrants living in the country",
        "emigrant_stock": "emigrants from the country living abroad",
        "remittances": "of the gross domestic product received as remittances",
    }
)


def state_document(
    briefing: Briefing, register: Register, lang: str = "en", contacts: tuple[Contact, ...] = ()
) -> Document:
    """Return the sheet as a document; what is unknown says so, and no part is left out.

    :param contacts: whom to speak to in the State, where the office asked for them.
    """
    desk = Desk(register, briefing.references, lang)
    say, name = desk.language.say, desk.state(briefing.state)
    return Document(
        kind=say("Country briefing sheet"),
        title=say("{state} and the labour-migration treaties", state=name),
        dated=dated_line(desk.language, briefing),
        as_of=briefing.as_of,
        blocks=tuple(_blocks(desk, briefing, name, contacts)),
        lang=lang,
        picture=locator((briefing.state,), say("Map of Africa with {state} marked", state=name)),
        keywords=(name, say("ratification"), say("labour migration")),
    )


def dated_line(speaks: Language, briefing: Briefing | RecBriefing) -> str:
    """Return the line that says for which day, and which knowledge, the sheet holds."""
    day = speaks.day(briefing.as_of)
    if briefing.known_at is None:
        return speaks.say("Position as of {day}", day=day)
    known = briefing.known_at.isoformat()
    return speaks.say("Position as of {day}, as known at {time}", day=day, time=known)


def _blocks(
    desk: Desk, briefing: Briefing, name: str, contacts: tuple[Contact, ...]
) -> Iterator[Block]:
    say = desk.language.say
    yield Paragraph(text=brief_status.message(desk, briefing, name), role="lead")
    yield Heading(level=1, text=say("1. Where {state} stands", state=name))
    yield from brief_status.status_box(desk, briefing)
    yield Heading(level=1, text=say("2. Why it matters here"))
    yield from figures(desk, briefing.figures)
    yield Heading(level=1, text=say("3. What the treaties ask"))
    yield from _aims(desk, briefing.cases)
    yield Heading(level=1, text=say("4. National law, article by article"))
    yield from brief_law.matrices(desk, briefing)
    yield Heading(level=1, text=say("5. Who must act next"))
    yield from brief_path.path(desk, briefing)
    yield Heading(level=1, text=say("6. What is owed afterwards"))
    yield from brief_path.obligations(desk, [case.obligation for case in briefing.cases], name)
    yield Heading(level=1, text=say("7. Concerns and answers; peers that did it"))
    yield from brief_arguments.concerns(desk, briefing.concerns)
    yield from brief_arguments.peers(desk, briefing)
    yield Heading(level=1, text=say("8. What may be left out or chosen"))
    yield from brief_path.flexibility(
        desk,
        [(case.choice.instrument, case.flexibility, case.text_refs) for case in briefing.cases],
    )
    yield Heading(level=1, text=say("9. Three asks"))
    yield from brief_arguments.asks(desk, briefing.asks, briefing.path)
    yield Heading(level=1, text=say("10. Sources and contact"))
    yield from brief_notes.whom_to_ask(desk, name, contacts)
    yield from closing(desk, [line.instrument for line in briefing.status])


def figures(desk: Desk, lines: tuple[FigureLine, ...]) -> Iterator[Block]:
    """Figures with year and source, or the statement that none is on record."""
    say = desk.language.say
    if not lines:
        yield Paragraph(text=(say("No figure about this country is on record."),))
        return
    yield Tiles(
        items=tuple(
            Tile(
                value=figure_words(desk.language, line),
                label=say(FIGURES.get(line.key, line.key.replace("_", " "))),
                detail=(str(line.year), *desk.cite(line.refs)),
            )
            for line in lines
        )
    )
    known = {line.key for line in lines}
    missing = [say(words) for key, words in FIGURES.items() if key not in known]
    if missing:
        listed = desk.language.listed(missing, end=False)
        yield Paragraph(text=(say("Not known: {figures}.", figures=listed),), role="note")


def figure_words(speaks: Language, line: FigureLine) -> str:
    """Write the number of a figure with its unit where it has one."""
    if "%" in line.unit or "per cent" in line.unit:
        return speaks.say("{n} %", n=line.value)
    return speaks.number(line.value)


def _aims(desk: Desk, cases: tuple[Case, ...]) -> Iterator[Block]:
    if not cases:
        yield nothing_argued(desk)
    for case in cases:
        yield Heading(level=2, text=desk.title(case.choice.instrument))
        yield Paragraph(text=brief_status.reason(desk, case))
        yield from aims(desk, case.choice.instrument, case.text_refs)


def aims(desk: Desk, code: str, refs: tuple[int, ...]) -> Iterator[Block]:
    """What a treaty asks, in a few lines, and whose words they are."""
    instrument = desk.register.instruments[code]
    if instrument.aims:
        yield Bullets(items=tuple(desk.prose(aim) for aim in instrument.aims))
    whose = desk.language.say("In our own words.")
    if instrument.check:
        whose = desk.language.say("In our own words; not checked against the text.")
    yield Paragraph(text=(whose, *desk.cite(refs)), role="note")


def nothing_argued(desk: Desk) -> Paragraph:
    """The statement that there is nothing to argue for."""
    return Paragraph(text=(desk.language.say("No instrument is argued in this sheet."),))


def closing(desk: Desk, instruments: list[str]) -> Iterator[Block]:
    """How to read the sheet, the sources, and room for the office's contact."""
    say = desk.language.say
    contact = say("to be filled in by the office that hands this sheet over.")
    yield Paragraph(text=(Strong(say("Contact:")), f" {contact}"))
    yield Paragraph(text=(reading(desk.language),), role="note")
    for line in (*title_notes(desk.register, instruments, desk.language), *unread(desk.language)):
        yield Paragraph(text=(line,), role="note")
    found = desk.sources()
    counted = desk.language.count("{n} source:", "{n} sources:", len(found.items))
    yield Paragraph(text=(counted,), role="note")
    yield found


def reading(speaks: Language) -> str:
    """How to read the marks of a sheet."""
    return speaks.say(
        "How to read it. A dash or “no act on record” means that no act was found in the sources "
        "up to their dates, which is not the same as no act. “Unverified”: nobody has checked it "
        "against a source. “Only year verified”: the year was read in the source, day and month "
        "were not. “Computed”: it follows from the treaty's rule. “Not assessed”: no source on "
        "record speaks of it."
    )
