"""Parts 5, 6 and 8 of a briefing sheet: the path, the obligations, the flexibility."""

from collections.abc import Iterable, Iterator

from ratify.analysis.briefing import Briefing
from ratify.analysis.briefing.model import Case, Obligation, Path
from ratify.present.documents.brief_notes import at_home
from ratify.present.documents.brief_status import to_go
from ratify.present.documents.desk import NOTHING, Desk
from ratify.present.documents.model import (
    Block,
    Bullets,
    Cells,
    Column,
    Mark,
    Paragraph,
    Strong,
    Table,
    Text,
)
from ratify.present.languages import Language, article_words
from ratify.register import Flexibility, Period
from ratify.vocabulary import Confidence, Step


def path(desk: Desk, briefing: Briefing) -> Iterator[Block]:
    """Who approves and ratifies, how a treaty becomes law, and the steps under each instrument."""
    say = desk.language.say
    yield Table(
        caption=say("By the constitution and the law on treaties"),
        columns=(
            Column(title=say("Question"), width=22),
            Column(title=say("Answer on record"), width=78),
        ),
        rows=tuple(_answers(desk, briefing.path)),
    )
    if briefing.cases:
        yield _steps(desk, briefing)
    yield from at_home(desk, briefing.cases)


def _answers(desk: Desk, path: Path) -> Iterator[Cells]:
    procedure, say = path.procedure, desk.language.say
    if procedure is None:
        yield (
            (say("Who approves and who ratifies"),),
            (say("Not known: no source on record."),),
        )
    else:
        tail = (*desk.unverified(seen=procedure.seen), *desk.cite(path.procedure_refs))
        yield ((say("Who approves"),), (*desk.opening(procedure.who_approves), *tail))
        yield ((say("Who ratifies"),), (*desk.opening(procedure.who_ratifies), *tail))
        yield ((say("Which treaties"),), (*desk.opening(procedure.which_treaties), *tail))
        yield ((say("Legal basis"),), (*desk.opening(procedure.legal_basis), *tail))
    yield ((say("Effect in national law"),), (*_route(desk, path), *desk.cite(path.route_refs)))
    yield ((say("Next paper after consent"),), (desk.language.label(path.route.paper),))


def _route(desk: Desk, path: Path) -> Text:
    route, speaks = path.route.incorporation, desk.language
    words = speaks.label(route.system)
    if route.basis:
        words = speaks.say("{system} ({basis})", system=words, basis=route.basis)
    if route.confidence is Confidence.HIGH:
        return (words,)
    sure = speaks.word(route.confidence)
    return (words, Mark(speaks.say("our reading, confidence {confidence}", confidence=sure)))


def _steps(desk: Desk, briefing: Briefing) -> Table:
    cases, say = briefing.cases, desk.language.say
    share = 62 // len(cases)
    columns = (
        Column(title=say("Step"), width=100 - share * len(cases)),
        *(Column(title=desk.title(case.choice.instrument), width=share) for case in cases),
    )
    rows: tuple[Cells, ...] = (
        ((say("Approval at home"),), *(_approval(desk, case) for case in cases)),
        ((say("Ratification or accession"),), *(_consent(desk, case) for case in cases)),
        ((say("Received by the depositary"),), *(_received(desk, case) for case in cases)),
        ((say("In force for the State"),), *(_in_force(desk, case) for case in cases)),
    )
    return Table(caption=say("Steps, and what is known of each"), columns=columns, rows=rows)


def _to_do(desk: Desk) -> str:
    return desk.language.say("Still to be done")


def _approval(desk: Desk, case: Case) -> Text:
    approved = case.reached(Step.PARLIAMENT_APPROVED)
    if approved is not None:
        return desk.date(approved.when)
    if not _done(case):
        return (_to_do(desk),)
    return (desk.language.say("Done: consent was given, the date of approval is not on record"),)


def _done(case: Case) -> bool:
    return case.status.consent is not None


def _consent(desk: Desk, case: Case) -> Text:
    return desk.date(case.status.consent) if _done(case) else (_to_do(desk),)


def _received(desk: Desk, case: Case) -> Text:
    line = case.status
    received = line.deposit if line.deposits else line.consent
    if received is not None:
        return desk.date(received)
    depositary = desk.prose(desk.register.instruments[line.instrument].depositary)
    return desk.phrase("Still to be done: {depositary}", depositary=depositary)


def _in_force(desk: Desk, case: Case) -> Text:
    line, speaks = case.status, desk.language
    if line.in_force is not None:
        return desk.date(line.in_force)
    rule = desk.register.instruments[line.instrument].entry
    if not line.treaty_in_force and line.needed is not None:
        text = speaks.say(
            "{delay} after the {ordinal} deposit ({article})",
            delay=delay(speaks, rule.delay),
            ordinal=speaks.ordinal(line.needed),
            article=article_words(speaks, rule.article),
        )
        rule_words = (text, *desk.unverified(seen=not rule.check), *desk.cite(case.text_refs))
        return desk.row([rule_words, (to_go(speaks, line), *desk.cite(line.lists))])
    if rule.later is None:
        return (speaks.say("Not known"),)
    text = speaks.say(
        "{delay} after its own act is received ({article})",
        delay=delay(speaks, rule.later),
        article=article_words(speaks, rule.later_article),
    )
    return (text, *desk.unverified(seen=not rule.later_check), *desk.cite(case.text_refs))


def delay(speaks: Language, period: Period) -> str:
    """Write a period in words: ``12 months``, ``first day of the month that follows 3 months``."""
    parts = []
    if period.months:
        parts.append(speaks.count("{n} month", "{n} months", period.months))
    if period.days:
        parts.append(speaks.count("{n} day", "{n} days", period.days))
    words = speaks.listed(parts) if parts else speaks.say("at once")
    if not period.first_of_next_month:
        return words
    return speaks.say("First day of the month that follows {delay}", delay=words)


def obligations(desk: Desk, found: Iterable[Obligation], name: str) -> Iterator[Block]:
    """What a party owes: first report, cycle, body; a date only where one can be worked out."""
    rows, say = tuple(_obligation(desk, it) for it in found), desk.language.say
    if not rows:
        yield Paragraph(text=(say("No instrument is argued in this sheet."),))
        return
    yield Table(
        caption=say("Reports of {state} as a party", state=name),
        columns=(
            Column(title=say("Instrument"), width=24),
            Column(title=say("First report"), width=28),
            Column(title=say("Then"), width=14),
            Column(title=say("To whom"), width=18),
            Column(title=say("First report due"), width=16),
        ),
        rows=rows,
    )


def _obligation(desk: Desk, obligation: Obligation) -> Cells:
    title: Text = (desk.title(obligation.instrument),)
    reporting, say = obligation.reporting, desk.language.say
    if reporting is None:
        unknown = (say("Not known"),)
        return (title, unknown, unknown, unknown, (NOTHING,))
    tail = (*desk.unverified(seen=reporting.verified), *desk.cite(obligation.refs))
    first: Text = (say("No report of States is known"),)
    if reporting.first:
        first = desk.opening(reporting.first)
    due = desk.date(obligation.first_due) if obligation.first_due else _undated(desk, obligation)
    cycle = desk.opening(reporting.cycle) if reporting.cycle else (NOTHING,)
    return (title, (*first, *tail), cycle, desk.opening(reporting.body), due)


def _undated(desk: Desk, obligation: Obligation) -> Text:
    reporting = obligation.reporting
    if reporting is None or not reporting.first:
        return (NOTHING,)
    return (desk.language.say("No date can be worked out yet"),)


def flexibility(
    desk: Desk, found: Iterable[tuple[str, tuple[Flexibility, ...], tuple[int, ...]]]
) -> Iterator[Block]:
    """What a cautious State may leave out, must choose or may add, by instrument."""
    items: list[Text] = []
    for code, offers, refs in found:
        name = Strong(desk.language.say("{treaty}:", treaty=desk.title(code)))
        if not offers:
            items.append((name, f" {desk.language.say('no choice of content is known.')}"))
        for offer in offers:
            words = (*_offer(desk, offer), *desk.unverified(seen=not offer.check))
            items.append((name, " ", *words, *desk.cite(refs)))
    if items:
        yield Bullets(items=tuple(items))
    else:
        yield Paragraph(text=(desk.language.say("No instrument is argued in this sheet."),))


def _offer(desk: Desk, offer: Flexibility) -> Text:
    text = desk.ending(offer.text)
    if not offer.article.startswith("art"):
        return text
    article = article_words(desk.language, offer.article)
    return desk.phrase("{offer} ({article})", offer=text, article=article)
