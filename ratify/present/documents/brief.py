"""The country briefing sheet: ten parts in the order that ministers' desks expect."""

from collections.abc import Iterator

from ratify.analysis.briefing import Briefing, RecBriefing
from ratify.analysis.briefing.model import Case, FigureLine
from ratify.present.documents import brief_arguments, brief_law, brief_path, brief_status
from ratify.present.documents.desk import Desk
from ratify.present.documents.locator import locator
from ratify.present.documents.model import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Strong,
    Text,
    Tile,
    Tiles,
)
from ratify.present.documents.words import day, number, plural
from ratify.register import Register

FIGURES = {
    "population": "population",
    "migrant_stock": "international migrants living in the country",
    "emigrant_stock": "emigrants from the country living abroad",
    "remittances": "of the gross domestic product received as remittances",
}


def state_document(briefing: Briefing, register: Register) -> Document:
    """Return the sheet as a document; what is unknown says so, and no part is left out."""
    desk = Desk(register, briefing.references)
    name = desk.state(briefing.state)
    return Document(
        kind="Country briefing sheet",
        title=f"{name} and the labour-migration treaties",
        dated=dated_line(briefing),
        as_of=briefing.as_of,
        blocks=tuple(_blocks(desk, briefing, name)),
        picture=locator((briefing.state,), f"Map of Africa with {name} marked"),
        keywords=(name, "ratification", "labour migration"),
    )


def dated_line(briefing: Briefing | RecBriefing) -> str:
    """Return the line that says for which day, and which knowledge, the sheet holds."""
    known = f", as known at {briefing.known_at.isoformat()}" if briefing.known_at else ""
    return f"Position as of {day(briefing.as_of)}{known}"


def _blocks(desk: Desk, briefing: Briefing, name: str) -> Iterator[Block]:
    yield Paragraph(text=brief_status.message(desk, briefing, name), role="lead")
    yield Heading(level=1, text=f"1. Where {name} stands")
    yield from brief_status.status_box(desk, briefing)
    yield Heading(level=1, text="2. Why it matters here")
    yield from figures(desk, briefing.figures)
    yield Heading(level=1, text="3. What the treaties ask")
    yield from _aims(desk, briefing.cases)
    yield Heading(level=1, text="4. National law, article by article")
    yield from brief_law.matrices(desk, briefing)
    yield Heading(level=1, text="5. Who must act next")
    yield from brief_path.path(desk, briefing)
    yield Heading(level=1, text="6. What is owed afterwards")
    yield from brief_path.obligations(desk, [case.obligation for case in briefing.cases], name)
    yield Heading(level=1, text="7. Concerns and answers; peers that did it")
    yield from brief_arguments.concerns(desk, briefing.concerns)
    yield from brief_arguments.peers(desk, briefing)
    yield Heading(level=1, text="8. What may be left out or chosen")
    yield from brief_path.flexibility(
        desk,
        [(case.choice.instrument, case.flexibility, case.text_refs) for case in briefing.cases],
    )
    yield Heading(level=1, text="9. Three asks")
    yield from brief_arguments.asks(desk, briefing.asks, briefing.path)
    yield Heading(level=1, text="10. Sources and contact")
    yield from closing(desk)


def figures(desk: Desk, lines: tuple[FigureLine, ...]) -> Iterator[Block]:
    """Figures with year and source, or the statement that none is on record."""
    if not lines:
        yield Paragraph(text=("No figure about this country is on record.",))
        return
    yield Tiles(
        items=tuple(
            Tile(
                value=figure_words(line),
                label=FIGURES.get(line.key, line.key.replace("_", " ")),
                detail=(str(line.year), *desk.cite(line.refs)),
            )
            for line in lines
        )
    )
    missing = [words for key, words in FIGURES.items() if key not in {line.key for line in lines}]
    if missing:
        yield Paragraph(text=("Not known: ", "; ".join(missing), "."), role="note")


def figure_words(line: FigureLine) -> str:
    """Write the number of a figure with its unit where it has one."""
    return (
        f"{number(line.value)} %"
        if "%" in line.unit or "per cent" in line.unit
        else number(line.value)
    )


def _aims(desk: Desk, cases: tuple[Case, ...]) -> Iterator[Block]:
    if not cases:
        yield Paragraph(text=("No instrument is argued in this sheet.",))
    for case in cases:
        instrument = desk.register.instruments[case.choice.instrument]
        yield Heading(level=2, text=instrument.name)
        yield Paragraph(text=brief_status.reason(desk, case))
        if instrument.aims:
            yield Bullets(items=tuple(_aim(aim) for aim in instrument.aims))
        check = "; not checked against the text" if instrument.check else ""
        text: Text = (f"In our own words{check}.", *desk.cite(case.text_refs))
        yield Paragraph(text=text, role="note")


def _aim(aim: str) -> Text:
    return (aim,)


def closing(desk: Desk) -> Iterator[Block]:
    """How to read the sheet, the sources, and room for the office's contact."""
    yield Paragraph(
        text=(Strong("Contact:"), " to be filled in by the office that hands this sheet over."),
    )
    yield Paragraph(
        text=(
            "How to read it. A dash or “no act on record” means that no act was found in the "
            "sources up to their dates, which is not the same as no act. “Unverified”: nobody has "
            "checked it against a source. “Only year verified”: the year was read in the source, "
            "day and month were not. “Computed”: it follows from the treaty's rule. “Not "
            "assessed”: no source on record speaks of it.",
        ),
        role="note",
    )
    found = desk.sources()
    yield Paragraph(text=(f"{plural(len(found.items), 'source')}:",), role="note")
    yield found
