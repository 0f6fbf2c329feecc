"""Parts 5, 6 and 8 of a briefing sheet: the path, the obligations, the flexibility."""

from collections.abc import Iterable, Iterator

from ratify.analysis.briefing import Briefing
from ratify.analysis.briefing.model import Case, Obligation, Path
from ratify.present.documents.brief_status import to_go
from ratify.present.documents.desk import NOTHING, Desk, unverified
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
from ratify.present.documents.words import ordinal, plural
from ratify.register import Flexibility, Period
from ratify.vocabulary import Confidence, label

UNKNOWN = "Not known"
TO_DO = "Still to be done"


def path(desk: Desk, briefing: Briefing) -> Iterator[Block]:
    """Who approves and ratifies, how a treaty becomes law, and the steps under each instrument."""
    yield Table(
        caption="By the constitution and the law on treaties",
        columns=(Column(title="Question", width=22), Column(title="Answer on record", width=78)),
        rows=tuple(_answers(desk, briefing.path)),
    )
    if briefing.cases:
        yield _steps(desk, briefing)
    text: Text = ("No date of a step taken at home is on record; the office can add them.",)
    yield Paragraph(text=text, role="note")


def _answers(desk: Desk, path: Path) -> Iterator[Cells]:
    procedure = path.procedure
    if procedure is None:
        yield (("Who approves and who ratifies",), (f"{UNKNOWN}: no source on record.",))
    else:
        tail = (*unverified(seen=procedure.seen), *desk.cite(path.procedure_refs))
        yield (("Who approves",), (_sentence(procedure.who_approves), *tail))
        yield (("Who ratifies",), (_sentence(procedure.who_ratifies), *tail))
        yield (("Which treaties",), (_sentence(procedure.which_treaties), *tail))
        yield (("Legal basis",), (_sentence(procedure.legal_basis), *tail))
    route = path.route.incorporation
    words = f"{label(route.system)}" + (f" ({route.basis})" if route.basis else "")
    doubt = (
        ()
        if route.confidence is Confidence.HIGH
        else (Mark(f"our reading, confidence {route.confidence}"),)
    )
    yield (("Effect in national law",), (words, *doubt, *desk.cite(path.route_refs)))
    yield (("Next paper after consent",), (label(path.route.paper),))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] if text else UNKNOWN


def _steps(desk: Desk, briefing: Briefing) -> Table:
    cases = briefing.cases
    share = 62 // len(cases)
    columns = (
        Column(title="Step", width=100 - share * len(cases)),
        *(Column(title=desk.title(case.choice.instrument), width=share) for case in cases),
    )
    rows: tuple[Cells, ...] = (
        (("Approval at home",), *((_approval(case),) for case in cases)),
        (("Ratification or accession",), *(_consent(desk, case) for case in cases)),
        (("Received by the depositary",), *(_received(desk, case) for case in cases)),
        (("In force for the State",), *(_in_force(desk, case) for case in cases)),
    )
    return Table(caption="Steps, and what is known of each", columns=columns, rows=rows)


def _approval(case: Case) -> str:
    return (
        "Done: consent was given, the date of approval is not on record" if _done(case) else TO_DO
    )


def _done(case: Case) -> bool:
    return case.status.consent is not None


def _consent(desk: Desk, case: Case) -> Text:
    return desk.date(case.status.consent) if _done(case) else (TO_DO,)


def _received(desk: Desk, case: Case) -> Text:
    line = case.status
    received = line.deposit if line.deposits else line.consent
    if received is not None:
        return desk.date(received)
    depositary = desk.register.instruments[line.instrument].depositary
    return (f"{TO_DO}: {depositary}",)


def _in_force(desk: Desk, case: Case) -> Text:
    line = case.status
    if line.in_force is not None:
        return desk.date(line.in_force)
    rule = desk.register.instruments[line.instrument].entry
    if not line.treaty_in_force and line.needed is not None:
        text = f"{delay(rule.delay)} after the {ordinal(line.needed)} deposit ({rule.article})"
        rule_words = (text, *_checked(check=rule.check), *desk.cite(case.text_refs))
        return (*rule_words, f"; {to_go(line)}", *desk.cite(line.lists))
    if rule.later is None:
        return (UNKNOWN,)
    text = f"{delay(rule.later)} after its own act is received ({rule.later_article})"
    return (text, *_checked(check=rule.later_check), *desk.cite(case.text_refs))


def delay(period: Period) -> str:
    """Write a period in words: ``12 months``, ``on the first day of the month after 3 months``."""
    parts = []
    if period.months:
        parts.append(plural(period.months, "month"))
    if period.days:
        parts.append(plural(period.days, "day"))
    words = " and ".join(parts) or "at once"
    return f"First day of the month that follows {words}" if period.first_of_next_month else words


def _checked(*, check: bool) -> tuple[Mark, ...]:
    return (Mark("unverified"),) if check else ()


def obligations(desk: Desk, found: Iterable[Obligation], name: str) -> Iterator[Block]:
    """What a party owes: first report, cycle, body; a date only where one can be worked out."""
    rows = tuple(_obligation(desk, it) for it in found)
    if not rows:
        yield Paragraph(text=("No instrument is argued in this sheet.",))
        return
    yield Table(
        caption=f"Reports of {name} as a party",
        columns=(
            Column(title="Instrument", width=24),
            Column(title="First report", width=28),
            Column(title="Then", width=14),
            Column(title="To whom", width=18),
            Column(title="First report due", width=16),
        ),
        rows=rows,
    )


def _obligation(desk: Desk, obligation: Obligation) -> Cells:
    title: Text = (desk.title(obligation.instrument),)
    reporting = obligation.reporting
    if reporting is None:
        return (title, (UNKNOWN,), (UNKNOWN,), (UNKNOWN,), (NOTHING,))
    tail = (*unverified(seen=reporting.verified), *desk.cite(obligation.refs))
    first = _sentence(reporting.first) if reporting.first else "No report of States is known"
    due = desk.date(obligation.first_due) if obligation.first_due else _undated(obligation)
    cycle = _sentence(reporting.cycle) if reporting.cycle else NOTHING
    return (title, (first, *tail), (cycle,), (_sentence(reporting.body),), due)


def _undated(obligation: Obligation) -> Text:
    reporting = obligation.reporting
    if reporting is None or not reporting.first:
        return (NOTHING,)
    return ("No date can be worked out yet",)


def flexibility(
    desk: Desk, found: Iterable[tuple[str, tuple[Flexibility, ...], tuple[int, ...]]]
) -> Iterator[Block]:
    """What a cautious State may leave out, must choose or may add, by instrument."""
    items: list[Text] = []
    for code, offers, refs in found:
        name = Strong(f"{desk.title(code)}:")
        if not offers:
            items.append((name, " no choice of content is known."))
        for offer in offers:
            where = f" ({offer.article})" if offer.article.startswith("art") else ""
            words = f" {offer.text.rstrip('.')}{where}"
            items.append((name, words, *_checked(check=offer.check), *desk.cite(refs)))
    if items:
        yield Bullets(items=tuple(items))
    else:
        yield Paragraph(text=("No instrument is argued in this sheet.",))
