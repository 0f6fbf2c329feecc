"""The Legal Counsel's report: introduction, situation, draft recommendations in decision style."""

from collections.abc import Iterator

from ratify.analysis.report import Event, Report, TreatyLine
from ratify.present.documents.desk import NOTHING, Desk
from ratify.present.documents.legal_recommendations import recommendations
from ratify.present.documents.model import (
    Block,
    Bullets,
    Cells,
    Column,
    Document,
    Heading,
    Mark,
    Paragraph,
    Piece,
    Strong,
    Table,
    Text,
)
from ratify.present.documents.words import day, listed, plural
from ratify.register import Register
from ratify.vocabulary import CONSENT_KINDS, ActKind, Family

_COLUMNS = (
    Column(title="Treaty", width=34),
    Column(title="Adopted", width=13),
    Column(title="In force since", width=17),
    Column(title="Signatures", width=11, right=True),
    Column(title="Consents", width=10, right=True),
    Column(title="Bound", width=8, right=True),
    Column(title="To go", width=7, right=True),
)
_DEEDS = (
    ("Signed", frozenset({ActKind.SIGNATURE})),
    ("Ratified or acceded to", CONSENT_KINDS),
    ("Deposited", frozenset({ActKind.DEPOSIT})),
    ("Denounced", frozenset({ActKind.DENUNCIATION})),
)


def report_document(report: Report, register: Register) -> Document:
    """Return the report as a document for the Executive Council."""
    desk = Desk(register, report.references)
    known = f", as known at {report.known_at.isoformat()}" if report.known_at else ""
    return Document(
        kind="Report of the Legal Counsel, draft",
        title="Status of signature, ratification and accession to treaties",
        dated=f"Position as of {day(report.as_of)}{known}",
        as_of=report.as_of,
        blocks=tuple(_blocks(desk, report)),
        keywords=("status of treaties", "African Union"),
    )


def _blocks(desk: Desk, report: Report) -> Iterator[Block]:
    yield Heading(level=1, text="A. Introduction")
    yield Paragraph(text=_mandate(desk, report))
    yield Heading(level=1, text="B. Situation")
    yield Heading(level=2, text="The treaties")
    yield from _treaties(desk, report)
    yield Heading(level=2, text="Since the last report")
    yield from _since(desk, report)
    yield Heading(level=2, text="Nearest to entry into force")
    yield from _nearest(desk, report)
    yield Heading(level=2, text="Consent given, instrument not deposited")
    yield from _waiting(desk, report)
    yield Heading(level=2, text="Members bound by none of these treaties")
    yield Paragraph(text=(_without(desk, report),))
    yield Heading(level=1, text="C. Draft recommendations")
    yield Bullets(items=tuple(recommendations(desk, report)), numbered=True)
    yield Paragraph(text=("To be cleared by the Legal Counsel before use.",), role="note")
    yield Heading(level=1, text="Sources")
    yield desk.sources()


def _mandate(desk: Desk, report: Report) -> Text:
    period = ""
    if report.since:
        period = f" It covers acts since {day(report.since)}, the date given for the last report."
    return (
        "The Council of Ministers asked at its 66th Ordinary Session (Harare, May 1997) for a "
        "report on the status of treaties; it has been on the agenda of each ordinary session "
        "since",
        *desk.cite(report.mandate),
        f". This draft covers {plural(len(report.treaties), 'treaty', 'treaties')} on labour "
        f"migration and free movement.{period} An act that no source on record names is missing "
        "here; it may have been done.",
    )


def _treaties(desk: Desk, report: Report) -> Iterator[Block]:
    if not report.treaties:
        yield Paragraph(text=("None of these treaties was adopted by that day.",))
        return
    yield Table(
        caption="Acts of members of the African Union on record",
        columns=_COLUMNS,
        rows=tuple(_treaty(desk, line) for line in report.treaties),
    )
    in_force = [desk.title(line.instrument) for line in report.treaties if line.entry.in_force]
    waiting = [desk.title(line.instrument) for line in report.treaties if not line.entry.in_force]
    yield Paragraph(
        text=(
            f"In force: {len(in_force)}. Not yet in force: ",
            f"{listed(waiting)}." if waiting else "none.",
        )
    )


def _treaty(desk: Desk, line: TreatyLine) -> Cells:
    signable = desk.register.instruments[line.instrument].signable
    to_go = line.entry.to_go
    return (
        (desk.title(line.instrument),),
        (day(line.adopted, short=True), *desk.cite(line.text_refs)),
        _in_force(desk, line),
        (str(line.totals.signatures) if signable else NOTHING,),
        (str(line.totals.consents),),
        (str(line.totals.bound), *desk.cite(line.refs)),
        (str(to_go) if to_go else NOTHING,),
    )


def _in_force(desk: Desk, line: TreatyLine) -> Text:
    since = line.entry.day
    if since is None or not line.entry.in_force:
        return ("Not in force",)
    marks = () if line.entry.recorded else (Mark("computed"),)
    return (day(since, short=True), *marks, *desk.cite(line.text_refs))


def _since(desk: Desk, report: Report) -> Iterator[Block]:
    if report.since is None:
        yield Paragraph(text=("No date of the last report was given.",))
        return
    if not report.events:
        yield Paragraph(text=(f"No act since {day(report.since)} is on record.",))
        return
    codes = dict.fromkeys(event.instrument for event in report.events)
    yield Bullets(items=tuple(_acts(desk, report, code) for code in codes))
    movers = [f"{desk.state(it.state)} ({it.acts})" for it in report.movers if it.acts > 1]
    if movers:
        yield Paragraph(text=(Strong("Movers, with the number of acts:"), f" {listed(movers)}."))


def _acts(desk: Desk, report: Report, code: str) -> Text:
    pieces: list[Piece] = [Strong(f"{desk.title(code)}:")]
    ilo = desk.register.instruments[code].family is Family.ILO
    for deed, kinds in _DEEDS:
        done = [it for it in report.events if it.instrument == code and it.kind in kinds]
        if done:
            words = "Ratified" if ilo and kinds is CONSENT_KINDS else deed
            pieces += [f" {words} by ", *_events(desk, done), "."]
    return tuple(pieces)


def _events(desk: Desk, events: list[Event]) -> Iterator[Piece]:
    for at, event in enumerate(events):
        yield f"{'; ' if at else ''}{desk.state(event.state)}, "
        yield from desk.date(event.done)


def _nearest(desk: Desk, report: Report) -> Iterator[Block]:
    if not report.nearest:
        yield Paragraph(text=("All of these treaties are in force, or none can be counted.",))
        return
    items: list[Text] = []
    for line in report.nearest:
        signed = [desk.state(code) for code in line.signed_only]
        who = f" Signed and not ratified by {listed(signed)}." if signed else ""
        items.append(
            (
                Strong(f"{desk.title(line.instrument)}:"),
                f" {line.entry.have} of {line.entry.needed} deposits, {line.entry.to_go} to go",
                *desk.cite(line.refs),
                f".{who}",
            )
        )
    yield Bullets(items=tuple(items))


def _waiting(desk: Desk, report: Report) -> Iterator[Block]:
    if not report.waiting:
        yield Paragraph(text=("No such case is on record.",))
        return
    yield Table(
        caption="The longest wait first",
        columns=(
            Column(title="Member", width=30),
            Column(title="Treaty", width=34),
            Column(title="Consent", width=22),
            Column(title="Days since", width=14, right=True),
        ),
        rows=tuple(
            (
                (desk.state(line.state),),
                (desk.title(line.instrument),),
                desk.date(line.consent),
                (str(line.days),),
            )
            for line in report.waiting
        ),
    )


def _without(desk: Desk, report: Report) -> str:
    if not report.without:
        return "None: every member that may become party is bound by at least one of them."
    return f"{listed([desk.state(code) for code in report.without])}."
