"""The briefing sheet of a REC: the same ten parts, over its members on the day."""

from collections.abc import Iterator

from ratify.analysis.briefing.rec_model import CountLine, RecBriefing, RecCase
from ratify.present.documents import brief_arguments, brief_path, brief_rec_law
from ratify.present.documents.brief import closing, dated_line, figure_words
from ratify.present.documents.brief_rec_law import named
from ratify.present.documents.desk import Desk
from ratify.present.documents.locator import locator
from ratify.present.documents.model import (
    Band,
    Block,
    Bullets,
    Cells,
    Column,
    Document,
    Heading,
    Paragraph,
    Piece,
    Strong,
    Table,
    Text,
    Tile,
    Tiles,
)
from ratify.present.documents.words import listed, plural
from ratify.register import Register
from ratify.vocabulary import Family, label

_FIGURES = {
    "population": "population of the members",
    "migrant_stock": "international migrants living in the members",
    "emigrant_stock": "emigrants from the members living abroad",
}
_FAMILIES = (Family.AU, Family.UN, Family.ILO, Family.REC)


def rec_document(briefing: RecBriefing, register: Register) -> Document:
    """Return the sheet as a document; what is unknown says so, and no part is left out."""
    desk = Desk(register, briefing.references)
    return Document(
        kind="Briefing sheet of a Regional Economic Community",
        title=f"{briefing.rec} and the labour-migration treaties",
        dated=dated_line(briefing),
        as_of=briefing.as_of,
        blocks=tuple(_blocks(desk, briefing)),
        picture=locator(briefing.members, f"Map of Africa with the members of {briefing.rec}"),
        keywords=(briefing.rec, "ratification", "labour migration"),
    )


def _blocks(desk: Desk, briefing: RecBriefing) -> Iterator[Block]:
    yield Paragraph(text=_message(desk, briefing), role="lead")
    yield Heading(level=1, text=f"1. Where the members of {briefing.rec} stand")
    yield from _counts(desk, briefing)
    yield Heading(level=1, text="2. Why it matters here")
    yield from _figures(desk, briefing)
    yield Heading(level=1, text="3. What the treaties ask")
    yield from _aims(desk, briefing)
    yield Heading(level=1, text="4. National laws, article by article")
    for case in briefing.cases:
        yield Heading(level=2, text=desk.title(case.instrument))
        yield from brief_rec_law.coverage(desk, case, len(briefing.members))
    yield Heading(level=1, text="5. Who must act next")
    yield from brief_rec_law.path(desk, briefing)
    yield Heading(level=1, text="6. What is owed afterwards")
    yield from brief_path.obligations(desk, [case.obligation for case in briefing.cases], "a State")
    yield Heading(level=1, text="7. Concerns and answers; members that did it")
    yield from brief_arguments.concerns(desk, briefing.concerns)
    yield from brief_rec_law.members_that_did(desk, briefing)
    yield Heading(level=1, text="8. What may be left out or chosen")
    offers = [(it.instrument, it.flexibility, it.text_refs) for it in briefing.cases]
    yield from brief_path.flexibility(desk, offers)
    yield Heading(level=1, text="9. Three asks")
    yield from brief_arguments.asks(desk, briefing.asks, None)
    yield Heading(level=1, text="10. Sources and contact")
    yield from closing(desk)


def _message(desk: Desk, briefing: RecBriefing) -> Text:
    counted = f"{briefing.rec} has {plural(len(briefing.members), 'member')} on this day."
    if not briefing.cases:
        return (counted, " None of them has anything left to sign, ratify or deposit.")
    pieces: list[Piece] = [counted, " This sheet argues for "]
    for at, case in enumerate(briefing.cases):
        pieces.append("" if not at else " and " if at == len(briefing.cases) - 1 else ", ")
        bound = f"{case.totals.bound} of {plural(case.totals.eligible, 'eligible member')} bound"
        pieces += [Strong(desk.title(case.instrument)), f" ({bound}{_prospect(case)})"]
    return (*pieces, ".")


def _prospect(case: RecCase) -> str:
    line = case.treaty
    if line.treaty_in_force or line.to_go is None:
        return ""
    return f"; the treaty waits for {plural(line.to_go, 'more deposit')}"


def _counts(desk: Desk, briefing: RecBriefing) -> Iterator[Block]:
    rows: list[Cells | Band] = []
    for family in _FAMILIES:
        instruments = desk.register.instruments
        lines = [it for it in briefing.counts if instruments[it.instrument].family is family]
        if lines:
            rows.append(Band(title=label(family)))
            rows += [_count(desk, line) for line in lines]
    names = listed([desk.state(code) for code in briefing.members]) if briefing.members else "none"
    yield Table(
        caption="Members by standing; those that cannot become party are not counted as eligible",
        columns=(
            Column(title="Instrument", width=30),
            Column(title="Eligible", width=9, right=True),
            Column(title="Bound", width=8, right=True),
            Column(title="Signed only", width=9, right=True),
            Column(title="To be deposited", width=11, right=True),
            Column(title="Not bound", width=33),
        ),
        rows=tuple(rows),
    )
    yield Paragraph(text=(Strong("Members on this day:"), f" {names}."), role="note")


def _count(desk: Desk, line: CountLine) -> Cells:
    totals = line.totals
    return (
        (desk.title(line.instrument),),
        (str(totals.eligible),),
        (str(totals.bound), *desk.cite(line.refs)),
        (str(totals.signed_only),),
        (str(totals.ratified_not_deposited),),
        (named(desk, line.missing),),
    )


def _figures(desk: Desk, briefing: RecBriefing) -> Iterator[Block]:
    if not briefing.figures:
        yield Paragraph(text=("No figure about the members is on record.",))
        return
    yield Tiles(
        items=tuple(
            Tile(
                value=figure_words(line),
                label=_FIGURES.get(line.key, line.key.replace("_", " ")),
                detail=(
                    f"{line.year}, sum of {plural(line.counted or 0, 'member')}",
                    *desk.cite(line.refs),
                ),
            )
            for line in briefing.figures
        )
    )
    missing = {code for line in briefing.figures for code in line.missing}
    without = f" Without {listed([desk.state(it) for it in sorted(missing)])}." if missing else ""
    text = "People who moved from one member to another are counted in both directions."
    yield Paragraph(text=(f"{text}{without}",), role="note")


def _aims(desk: Desk, briefing: RecBriefing) -> Iterator[Block]:
    for case in briefing.cases:
        instrument = desk.register.instruments[case.instrument]
        yield Heading(level=2, text=instrument.name)
        if instrument.aims:
            yield Bullets(items=tuple((aim,) for aim in instrument.aims))
        check = "; not checked against the text" if instrument.check else ""
        yield Paragraph(text=(f"In our own words{check}.", *desk.cite(case.text_refs)), role="note")
