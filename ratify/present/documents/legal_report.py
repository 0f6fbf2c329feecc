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
from ratify.present.languages import Language, title_notes, unread, wording
from ratify.register import Register
from ratify.vocabulary import CONSENT_KINDS, ActKind, Family

_DEEDS = (
    (wording("Signed by {states}."), frozenset({ActKind.SIGNATURE})),
    (wording("Ratified or acceded to by {states}."), CONSENT_KINDS),
    (wording("Deposited by {states}."), frozenset({ActKind.DEPOSIT})),
    (wording("Denounced by {states}."), frozenset({ActKind.DENUNCIATION})),
)
_RATIFIED = wording("Ratified by {states}.")


def report_document(report: Report, register: Register, lang: str = "en") -> Document:
    """Return the report as a document for the Executive Council."""
    desk = Desk(register, report.references, lang)
    say = desk.language.say
    return Document(
        kind=say("Report of the Legal Counsel, draft"),
        title=say("Status of signature, ratification and accession to treaties"),
        dated=_dated(desk, report),
        as_of=report.as_of,
        blocks=tuple(_blocks(desk, report)),
        lang=lang,
        keywords=(say("status of treaties"), say("African Union")),
    )


def _dated(desk: Desk, report: Report) -> str:
    day = desk.language.day(report.as_of)
    if report.known_at is None:
        return desk.language.say("Position as of {day}", day=day)
    known = report.known_at.isoformat()
    return desk.language.say("Position as of {day}, as known at {time}", day=day, time=known)


def _blocks(desk: Desk, report: Report) -> Iterator[Block]:
    say = desk.language.say
    yield Heading(level=1, text=say("A. Introduction"))
    yield Paragraph(text=_mandate(desk, report))
    yield Heading(level=1, text=say("B. Situation"))
    yield Heading(level=2, text=say("The treaties"))
    yield from _treaties(desk, report)
    yield Heading(level=2, text=say("Since the last report"))
    yield from _since(desk, report)
    yield Heading(level=2, text=say("Nearest to entry into force"))
    yield from _nearest(desk, report)
    yield Heading(level=2, text=say("Consent given, instrument not deposited"))
    yield from _waiting(desk, report)
    yield Heading(level=2, text=say("Members bound by none of these treaties"))
    yield Paragraph(text=(_without(desk, report),))
    yield Heading(level=1, text=say("C. Draft recommendations"))
    yield Bullets(items=tuple(recommendations(desk, report)), numbered=True)
    yield Paragraph(text=(say("To be cleared by the Legal Counsel before use."),), role="note")
    codes = [line.instrument for line in report.treaties]
    for line in (*title_notes(desk.register, codes, desk.language), *unread(desk.language)):
        yield Paragraph(text=(line,), role="note")
    yield Heading(level=1, text=say("Sources"))
    yield desk.sources()


def _mandate(desk: Desk, report: Report) -> Text:
    speaks = desk.language
    asked = desk.phrase(
        "The Council of Ministers asked at its 66th Ordinary Session (Harare, May 1997) for a "
        "report on the status of treaties; it has been on the agenda of each ordinary session "
        "since{sources}.",
        sources=desk.cite(report.mandate),
    )
    covered = speaks.count(
        "This draft covers {n} treaty on labour migration and free movement.",
        "This draft covers {n} treaties on labour migration and free movement.",
        len(report.treaties),
    )
    sentences = [covered]
    if report.since:
        sentences.append(
            speaks.say(
                "It covers acts since {day}, the date given for the last report.",
                day=speaks.day(report.since),
            )
        )
    sentences.append(
        speaks.say("An act that no source on record names is missing here; it may have been done.")
    )
    return (*asked, " ", " ".join(sentences))


def _treaties(desk: Desk, report: Report) -> Iterator[Block]:
    speaks = desk.language
    if not report.treaties:
        yield Paragraph(text=(speaks.say("None of these treaties was adopted by that day."),))
        return
    yield Table(
        caption=speaks.say("Acts of members of the African Union on record"),
        columns=_columns(speaks),
        rows=tuple(_treaty(desk, line) for line in report.treaties),
    )
    in_force = [line for line in report.treaties if line.entry.in_force]
    waiting = [desk.title(line.instrument) for line in report.treaties if not line.entry.in_force]
    yield Paragraph(
        text=(
            speaks.say(
                "In force: {number}. Not yet in force: {treaties}.",
                number=len(in_force),
                treaties=speaks.listed(waiting) or speaks.say("none"),
            ),
        )
    )


def _columns(speaks: Language) -> tuple[Column, ...]:
    return (
        Column(title=speaks.say("Treaty"), width=34),
        Column(title=speaks.say("Adopted"), width=13),
        Column(title=speaks.say("In force since"), width=17),
        Column(title=speaks.say("Signatures"), width=11, right=True),
        Column(title=speaks.say("Consents"), width=10, right=True),
        Column(title=speaks.say("Bound"), width=8, right=True),
        Column(title=speaks.say("To go"), width=7, right=True),
    )


def _treaty(desk: Desk, line: TreatyLine) -> Cells:
    signable = desk.register.instruments[line.instrument].signable
    to_go = line.entry.to_go
    return (
        (desk.title(line.instrument),),
        (desk.day(line.adopted), *desk.cite(line.text_refs)),
        _in_force(desk, line),
        (str(line.totals.signatures) if signable else NOTHING,),
        (str(line.totals.consents),),
        (str(line.totals.bound), *desk.cite(line.refs)),
        (str(to_go) if to_go else NOTHING,),
    )


def _in_force(desk: Desk, line: TreatyLine) -> Text:
    since, speaks = line.entry.day, desk.language
    if since is None or not line.entry.in_force:
        return (speaks.say("Not in force"),)
    marks = () if line.entry.recorded else (Mark(speaks.say("computed")),)
    return (desk.day(since), *marks, *desk.cite(line.text_refs))


def _since(desk: Desk, report: Report) -> Iterator[Block]:
    speaks = desk.language
    if report.since is None:
        yield Paragraph(text=(speaks.say("No date of the last report was given."),))
        return
    if not report.events:
        day = speaks.day(report.since)
        yield Paragraph(text=(speaks.say("No act since {day} is on record.", day=day),))
        return
    codes = dict.fromkeys(event.instrument for event in report.events)
    yield Bullets(items=tuple(_acts(desk, report, code) for code in codes))
    movers = [
        speaks.say("{state} ({acts})", state=desk.state(it.state), acts=it.acts)
        for it in report.movers
        if it.acts > 1
    ]
    if movers:
        title = Strong(speaks.say("Movers, with the number of acts:"))
        yield Paragraph(text=(title, f" {speaks.listed(movers)}."))


def _acts(desk: Desk, report: Report, code: str) -> Text:
    pieces: list[Piece] = [Strong(desk.language.say("{treaty}:", treaty=desk.title(code)))]
    ilo = desk.register.instruments[code].family is Family.ILO
    for deed, kinds in _DEEDS:
        done = [it for it in report.events if it.instrument == code and it.kind in kinds]
        if done:
            words = _RATIFIED if ilo and kinds is CONSENT_KINDS else deed
            pieces += [" ", *desk.phrase(words, states=desk.row([_act(desk, it) for it in done]))]
    return tuple(pieces)


def _act(desk: Desk, event: Event) -> Text:
    state, date = desk.state(event.state), desk.date(event.done)
    return desk.phrase("{state}, {date}", state=state, date=date)


def _nearest(desk: Desk, report: Report) -> Iterator[Block]:
    speaks = desk.language
    if not report.nearest:
        nothing = speaks.say("All of these treaties are in force, or none can be counted.")
        yield Paragraph(text=(nothing,))
        return
    items: list[Text] = []
    for line in report.nearest:
        counted = speaks.say(
            "{have} of {needed} deposits, {to_go} to go",
            have=line.entry.have,
            needed=line.entry.needed,
            to_go=line.entry.to_go,
        )
        who = ""
        if line.signed_only:
            names = speaks.listed([desk.state(code) for code in line.signed_only])
            who = " " + speaks.say("Signed and not ratified by {states}.", states=names)
        name = Strong(speaks.say("{treaty}:", treaty=desk.title(line.instrument)))
        items.append((name, f" {counted}", *desk.cite(line.refs), f".{who}"))
    yield Bullets(items=tuple(items))


def _waiting(desk: Desk, report: Report) -> Iterator[Block]:
    say = desk.language.say
    if not report.waiting:
        yield Paragraph(text=(say("No such case is on record."),))
        return
    yield Table(
        caption=say("The longest wait first"),
        columns=(
            Column(title=say("Member"), width=30),
            Column(title=say("Treaty"), width=34),
            Column(title=say("Consent"), width=22),
            Column(title=say("Days since"), width=14, right=True),
        ),
        rows=tuple(
            (
                (desk.state(line.state),),
                (desk.title(line.instrument),),
                desk.date(line.consent),
                (desk.language.number(line.days),),
            )
            for line in report.waiting
        ),
    )


def _without(desk: Desk, report: Report) -> str:
    speaks = desk.language
    if not report.without:
        return speaks.say(
            "None: every member that may become party is bound by at least one of them."
        )
    return f"{speaks.listed([desk.state(code) for code in report.without])}."
