"""The briefing sheet of a REC: the same ten parts, over its members on the day."""

from collections.abc import Iterator

from ratify.analysis.briefing.model import FigureLine
from ratify.analysis.briefing.rec_model import CountLine, RecBriefing, RecCase
from ratify.present.documents import brief_arguments, brief_path, brief_rec_law
from ratify.present.documents.brief import aims, closing, dated_line, figure_words
from ratify.present.documents.brief_rec_law import named
from ratify.present.documents.desk import Desk
from ratify.present.documents.locator import locator
from ratify.present.documents.model import (
    Band,
    Block,
    Cells,
    Column,
    Document,
    Heading,
    Paragraph,
    Strong,
    Table,
    Text,
    Tile,
    Tiles,
)
from ratify.present.languages import Language, wording
from ratify.register import Register
from ratify.vocabulary import Family

_FIGURES = wording(
    {
        "population": "population of the members",
        "migrant_stock": "international migrants living in the members",
        "emigrant_stock": "emigrants from the members living abroad",
    }
)
_FAMILIES = (Family.AU, Family.UN, Family.ILO, Family.REC)


def rec_document(briefing: RecBriefing, register: Register, lang: str = "en") -> Document:
    """Return the sheet as a document; what is unknown says so, and no part is left out."""
    desk = Desk(register, briefing.references, lang)
    say, name = desk.language.say, desk.body(briefing.rec)
    map_words = say("Map of Africa with the members of {rec}", rec=name)
    return Document(
        kind=say("Briefing sheet of a Regional Economic Community"),
        title=say("{rec} and the labour-migration treaties", rec=name),
        dated=dated_line(desk.language, briefing),
        as_of=briefing.as_of,
        blocks=tuple(_blocks(desk, briefing)),
        lang=lang,
        picture=locator(briefing.members, map_words),
        keywords=(name, say("ratification"), say("labour migration")),
    )


def _blocks(desk: Desk, briefing: RecBriefing) -> Iterator[Block]:
    say, name = desk.language.say, desk.body(briefing.rec)
    yield Paragraph(text=_message(desk, briefing), role="lead")
    yield Heading(level=1, text=say("1. Where the members of {rec} stand", rec=name))
    yield from _counts(desk, briefing)
    yield Heading(level=1, text=say("2. Why it matters here"))
    yield from _figures(desk, briefing)
    yield Heading(level=1, text=say("3. What the treaties ask"))
    for case in briefing.cases:
        yield Heading(level=2, text=desk.title(case.instrument))
        yield from aims(desk, case.instrument, case.text_refs)
    yield Heading(level=1, text=say("4. National laws, article by article"))
    for case in briefing.cases:
        yield Heading(level=2, text=desk.title(case.instrument))
        yield from brief_rec_law.coverage(desk, case, len(briefing.members))
    yield Heading(level=1, text=say("5. Who must act next"))
    yield from brief_rec_law.path(desk, briefing)
    yield Heading(level=1, text=say("6. What is owed afterwards"))
    obligations = [case.obligation for case in briefing.cases]
    yield from brief_path.obligations(desk, obligations, say("a State"))
    yield Heading(level=1, text=say("7. Concerns and answers; members that did it"))
    yield from brief_arguments.concerns(desk, briefing.concerns)
    yield from brief_rec_law.members_that_did(desk, briefing)
    yield Heading(level=1, text=say("8. What may be left out or chosen"))
    offers = [(it.instrument, it.flexibility, it.text_refs) for it in briefing.cases]
    yield from brief_path.flexibility(desk, offers)
    yield Heading(level=1, text=say("9. Three asks"))
    yield from brief_arguments.asks(desk, briefing.asks, None)
    yield Heading(level=1, text=say("10. Sources and contact"))
    yield from closing(desk, [line.instrument for line in briefing.counts])


def _message(desk: Desk, briefing: RecBriefing) -> Text:
    speaks = desk.language
    counted = speaks.count(
        "{rec} has {n} member on this day.",
        "{rec} has {n} members on this day.",
        len(briefing.members),
        rec=desk.body(briefing.rec),
    )
    if not briefing.cases:
        nothing = speaks.say("None of them has anything left to sign, ratify or deposit.")
        return (counted, f" {nothing}")
    treaties = [
        desk.phrase(
            "{treaty} ({position})",
            treaty=(Strong(desk.title(case.instrument)),),
            position=_in_short(speaks, case),
        )
        for case in briefing.cases
    ]
    argued = desk.phrase("This sheet argues for {treaties}.", treaties=desk.series(treaties))
    return (counted, " ", *argued)


def _in_short(speaks: Language, case: RecCase) -> str:
    bound = speaks.count(
        "{bound} of {n} eligible member bound",
        "{bound} of {n} eligible members bound",
        case.totals.eligible,
        bound=case.totals.bound,
    )
    line = case.treaty
    if line.treaty_in_force or line.to_go is None:
        return bound
    return speaks.count(
        "{bound}; the treaty waits for {n} more deposit",
        "{bound}; the treaty waits for {n} more deposits",
        line.to_go,
        bound=bound,
    )


def _counts(desk: Desk, briefing: RecBriefing) -> Iterator[Block]:
    rows: list[Cells | Band] = []
    speaks, instruments = desk.language, desk.register.instruments
    for family in _FAMILIES:
        lines = [it for it in briefing.counts if instruments[it.instrument].family is family]
        if lines:
            rows.append(Band(title=speaks.label(family)))
            rows += [_count(desk, line) for line in lines]
    yield Table(
        caption=speaks.say(
            "Members by standing; those that cannot become party are not counted as eligible"
        ),
        columns=_columns(speaks),
        rows=tuple(rows),
    )
    names = speaks.listed([desk.state(code) for code in briefing.members]) or speaks.say("none")
    yield Paragraph(text=(Strong(speaks.say("Members on this day:")), f" {names}."), role="note")


def _columns(speaks: Language) -> tuple[Column, ...]:
    return (
        Column(title=speaks.say("Instrument"), width=30),
        Column(title=speaks.say("Eligible"), width=9, right=True),
        Column(title=speaks.say("Bound"), width=8, right=True),
        Column(title=speaks.say("Signed only"), width=9, right=True),
        Column(title=speaks.say("To be deposited"), width=11, right=True),
        Column(title=speaks.say("Not bound"), width=33),
    )


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
    speaks = desk.language
    if not briefing.figures:
        yield Paragraph(text=(speaks.say("No figure about the members is on record."),))
        return
    yield Tiles(items=tuple(_tile(desk, line) for line in briefing.figures))
    text = speaks.say("People who moved from one member to another are counted in both directions.")
    missing = {code for line in briefing.figures for code in line.missing}
    if missing:
        names = speaks.listed([desk.state(code) for code in sorted(missing)])
        text += " " + speaks.say("Without {states}.", states=names)
    yield Paragraph(text=(text,), role="note")


def _tile(desk: Desk, line: FigureLine) -> Tile:
    summed = desk.language.count(
        "{year}, sum of {n} member",
        "{year}, sum of {n} members",
        line.counted or 0,
        year=str(line.year),
    )
    return Tile(
        value=figure_words(desk.language, line),
        label=desk.language.say(_FIGURES.get(line.key, line.key.replace("_", " "))),
        detail=(summed, *desk.cite(line.refs)),
    )
