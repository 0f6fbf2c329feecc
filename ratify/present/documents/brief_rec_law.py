"""Parts 4, 5 and 7 of a REC's briefing sheet: laws, path and peers, member by member."""

from collections.abc import Iterator

from ratify.analysis.briefing.model import Path
from ratify.analysis.briefing.rec_model import CoverageLine, MemberLine, RecBriefing, RecCase
from ratify.present.documents.desk import NOTHING, Desk
from ratify.present.documents.model import (
    Block,
    Bullets,
    Cells,
    Column,
    Paragraph,
    Strong,
    Table,
    Text,
)
from ratify.present.languages import article_words

NAMED = 6
"""So many States are named in a cell; of more, only the number stands there."""


def coverage(desk: Desk, case: RecCase, members: int) -> Iterator[Block]:
    """In how many members a law was found, article by article; the rest is not assessed."""
    known = [line for line in case.coverage if line.enacted or line.short]
    waiting = [line for line in case.coverage if not (line.enacted or line.short)]
    say = desk.language.say
    if known:
        yield Table(
            caption=say("Members with a finding on record, of {members}", members=members),
            columns=(
                Column(title=say("Article"), width=12),
                Column(title=say("It asks"), width=34),
                Column(title=say("Law found without a known gap"), width=22),
                Column(title=say("Known gap"), width=20),
                Column(title=say("Not assessed"), width=12, right=True),
            ),
            rows=tuple(_provision(desk, case, line) for line in known),
        )
    if waiting:
        articles = desk.language.listed(
            [article_words(desk.language, line.provision) for line in waiting], end=False
        )
        text: Text = (Strong(say("Not assessed in any member:")), f" {articles}.")
        yield Paragraph(text=(*text, *desk.cite(case.text_refs)), role="note")


def _provision(desk: Desk, case: RecCase, line: CoverageLine) -> Cells:
    found = desk.register.instruments[case.instrument].provision(line.provision)
    return (
        (article_words(desk.language, line.provision),),
        desk.prose(found.requirement) if found else (NOTHING,),
        (named(desk, line.enacted), *desk.cite(line.refs)),
        (named(desk, line.short), *desk.cite(line.refs)),
        (desk.language.count("{n} member", "{n} members", line.not_assessed),),
    )


def path(desk: Desk, briefing: RecBriefing) -> Iterator[Block]:
    """Who approves and who ratifies in each member that is not bound."""
    paths = {line.state: line.path for case in briefing.cases for line in case.missing}
    say = desk.language.say
    if not paths:
        nothing = say("No member has anything left to do under the treaties argued.")
        yield Paragraph(text=(nothing,))
        return
    yield Table(
        caption=say("Members not yet bound by a treaty argued here, by the law of each"),
        columns=(
            Column(title=say("Member"), width=16),
            Column(title=say("Not bound by"), width=22),
            Column(title=say("Who approves"), width=30),
            Column(title=say("Who ratifies"), width=20),
            Column(title=say("Effect in law"), width=12),
        ),
        rows=tuple(_member(desk, briefing, code, paths[code]) for code in _in_order(briefing)),
    )


def _in_order(briefing: RecBriefing) -> list[str]:
    waiting = {line.state for case in briefing.cases for line in case.missing}
    return [code for code in briefing.members if code in waiting]


def _member(desk: Desk, briefing: RecBriefing, code: str, path: Path) -> Cells:
    speaks = desk.language
    treaties = desk.row(
        [
            (*_missing(desk, case, line), *desk.cite(_refs(line)))
            for case in briefing.cases
            for line in case.missing
            if line.state == code
        ]
    )
    procedure = path.procedure
    route = speaks.label(path.route.incorporation.system)
    if procedure is None:
        unknown = (speaks.say("Not known"),)
        return ((desk.state(code),), treaties, unknown, unknown, (route,))
    tail = (*desk.unverified(seen=procedure.seen), *desk.cite(path.procedure_refs))
    return (
        (desk.state(code),),
        treaties,
        (*desk.opening(procedure.who_approves), *tail),
        desk.opening(procedure.who_ratifies),
        (route, *desk.cite(path.route_refs)),
    )


def _missing(desk: Desk, case: RecCase, line: MemberLine) -> Text:
    return desk.phrase(
        "{treaty} ({position})",
        treaty=desk.short(case.instrument),
        position=desk.language.word(line.status.standing),
    )


def members_that_did(desk: Desk, briefing: RecBriefing) -> Iterator[Block]:
    """Members that are bound, in the order of their acts, with dates."""
    speaks = desk.language
    items: list[Text] = []
    for case in briefing.cases:
        name = Strong(speaks.say("{treaty}:", treaty=desk.title(case.instrument)))
        none = speaks.say("no member is bound on record.")
        done = desk.row([_did(desk, line) for line in case.done])
        items.append((name, " ", *((*done, ".") if done else (none,))))
    if items:
        title = speaks.say("Members that did it, in the order of their acts.")
        yield Paragraph(text=(Strong(title),))
        yield Bullets(items=tuple(items))


def _did(desk: Desk, line: MemberLine) -> Text:
    state = desk.state(line.state)
    date = desk.date(line.status.deposit or line.status.consent, short=True)
    if not line.status.ordinal:
        return desk.phrase("{state}, {date}", state=state, date=date)
    ordinal = desk.language.ordinal(line.status.ordinal)
    return desk.phrase("{state} ({ordinal}), {date}", state=state, ordinal=ordinal, date=date)


def _refs(line: MemberLine) -> tuple[int, ...]:
    done = line.status.consent or line.status.signature
    return done.refs if done else line.status.lists


def named(desk: Desk, states: tuple[str, ...]) -> str:
    """Name a few States; count many."""
    if not states:
        return NOTHING
    if len(states) > NAMED:
        return desk.language.count("{n} member", "{n} members", len(states))
    return desk.language.listed([desk.state(code) for code in states], end=False)
