"""Parts 4, 5 and 7 of a REC's briefing sheet: laws, path and peers, member by member."""

from collections.abc import Iterator

from ratify.analysis.briefing.model import Path
from ratify.analysis.briefing.rec_model import CoverageLine, MemberLine, RecBriefing, RecCase
from ratify.present.documents.desk import NOTHING, Desk, unverified
from ratify.present.documents.model import (
    Block,
    Bullets,
    Cells,
    Column,
    Paragraph,
    Piece,
    Strong,
    Table,
    Text,
)
from ratify.present.documents.words import ordinal, plural
from ratify.vocabulary import label

NAMED = 6
"""So many States are named in a cell; of more, only the number stands there."""


def coverage(desk: Desk, case: RecCase, members: int) -> Iterator[Block]:
    """In how many members a law was found, article by article; the rest is not assessed."""
    known = [line for line in case.coverage if line.enacted or line.short]
    waiting = [line for line in case.coverage if not (line.enacted or line.short)]
    if known:
        yield Table(
            caption=f"Members with a finding on record, of {members}",
            columns=(
                Column(title="Article", width=12),
                Column(title="It asks", width=34),
                Column(title="Law found without a known gap", width=22),
                Column(title="Known gap", width=20),
                Column(title="Not assessed", width=12, right=True),
            ),
            rows=tuple(_provision(desk, case, line) for line in known),
        )
    if waiting:
        words = ", ".join(line.provision for line in waiting)
        text: Text = (Strong("Not assessed in any member:"), f" {words}.")
        yield Paragraph(text=(*text, *desk.cite(case.text_refs)), role="note")


def _provision(desk: Desk, case: RecCase, line: CoverageLine) -> Cells:
    found = desk.register.instruments[case.instrument].provision(line.provision)
    return (
        (line.provision,),
        (found.requirement if found else NOTHING,),
        (named(desk, line.enacted), *desk.cite(line.refs)),
        (named(desk, line.short), *desk.cite(line.refs)),
        (plural(line.not_assessed, "member"),),
    )


def path(desk: Desk, briefing: RecBriefing) -> Iterator[Block]:
    """Who approves and who ratifies in each member that is not bound."""
    paths = {line.state: line.path for case in briefing.cases for line in case.missing}
    if not paths:
        yield Paragraph(text=("No member has anything left to do under the treaties argued.",))
        return
    yield Table(
        caption="Members not yet bound by a treaty argued here, by the law of each",
        columns=(
            Column(title="Member", width=16),
            Column(title="Not bound by", width=22),
            Column(title="Who approves", width=30),
            Column(title="Who ratifies", width=20),
            Column(title="Effect in law", width=12),
        ),
        rows=tuple(_member(desk, briefing, code, paths[code]) for code in _in_order(briefing)),
    )


def _in_order(briefing: RecBriefing) -> list[str]:
    waiting = {line.state for case in briefing.cases for line in case.missing}
    return [code for code in briefing.members if code in waiting]


def _member(desk: Desk, briefing: RecBriefing, code: str, path: Path) -> Cells:
    pieces: list[Piece] = []
    for case in briefing.cases:
        for line in case.missing:
            if line.state == code:
                pieces += ["; "] if pieces else []
                pieces += [desk.short(case.instrument), f" ({label(line.status.standing).lower()})"]
                pieces += desk.cite(_refs(line))
    procedure = path.procedure
    route = label(path.route.incorporation.system)
    if procedure is None:
        return ((desk.state(code),), tuple(pieces), ("Not known",), ("Not known",), (route,))
    tail = (*unverified(seen=procedure.seen), *desk.cite(path.procedure_refs))
    approves = procedure.who_approves[:1].upper() + procedure.who_approves[1:]
    ratifies = procedure.who_ratifies[:1].upper() + procedure.who_ratifies[1:]
    return (
        (desk.state(code),),
        tuple(pieces),
        (approves, *tail),
        (ratifies,),
        (route, *desk.cite(path.route_refs)),
    )


def members_that_did(desk: Desk, briefing: RecBriefing) -> Iterator[Block]:
    """Members that are bound, in the order of their acts, with dates."""
    items: list[Text] = []
    for case in briefing.cases:
        pieces: list[Piece] = [Strong(f"{desk.title(case.instrument)}:"), " "]
        for at, line in enumerate(case.done):
            place = f" ({ordinal(line.status.ordinal)})" if line.status.ordinal else ""
            pieces.append(f"{'; ' if at else ''}{desk.state(line.state)}{place}, ")
            pieces += desk.date(line.status.deposit or line.status.consent, short=True)
        pieces.append("." if case.done else "no member is bound on record.")
        items.append(tuple(pieces))
    if items:
        yield Paragraph(text=(Strong("Members that did it, in the order of their acts."),))
        yield Bullets(items=tuple(items))


def _refs(line: MemberLine) -> tuple[int, ...]:
    done = line.status.consent or line.status.signature
    return done.refs if done else line.status.lists


def named(desk: Desk, states: tuple[str, ...]) -> str:
    """Name a few States; count many."""
    if not states:
        return NOTHING
    if len(states) > NAMED:
        return plural(len(states), "member")
    return ", ".join(desk.state(code) for code in states)
