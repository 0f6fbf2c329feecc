"""Draft recommendations in the style of a decision of the Executive Council."""

from collections.abc import Iterator

from ratify.analysis.report import Report
from ratify.analysis.scope import in_english_order
from ratify.present.documents.desk import Desk
from ratify.present.documents.model import Piece, Strong, Text
from ratify.present.documents.words import listed, plural
from ratify.vocabulary import CONSENT_KINDS, ActKind, Family

_WELCOME = {ActKind.SIGNATURE, ActKind.DEPOSIT, *CONSENT_KINDS}


def recommendations(desk: Desk, report: Report) -> Iterator[Text]:
    """Return the paragraphs of a draft decision, each opening with its verb."""
    yield (Strong("TAKES NOTE"), " of the report on the status of treaties and of its proposals;")
    acted = {it.state for it in report.events if it.kind in _WELCOME}
    if acted:
        names = listed([it.name for it in in_english_order(desk.register) if it.iso3 in acted])
        yield (Strong("COMMENDS"), f" {names} for the acts done since the last report;")
    yield tuple(_appeal(desk, report))
    for line in report.nearest:
        missing = plural(line.entry.to_go or 0, "more instrument")
        yield (
            Strong("URGES"),
            f" Member States, those first that have signed, to bring the "
            f"{desk.title(line.instrument)} into force, which needs {missing}",
            *desk.cite(line.refs),
            ";",
        )
    if report.waiting:
        names = listed(list(dict.fromkeys(desk.state(line.state) for line in report.waiting)))
        yield (Strong("INVITES"), f" {names} to deposit the instruments of treaties consented to;")
    yield (
        Strong("REQUESTS"),
        " the Commission to assist Member States with signature, ratification and deposit, and to "
        "report on the status of treaties to the next ordinary session.",
    )


def _appeal(desk: Desk, report: Report) -> Iterator[Piece]:
    """ILO Conventions are ratified only; the others are signed and ratified, or acceded to."""
    instruments = desk.register.instruments
    codes = [line.instrument for line in report.treaties]
    ilo = [code for code in codes if instruments[code].family is Family.ILO]
    others = [code for code in codes if code not in ilo]
    yield Strong("APPEALS")
    yield " to all Member States which have not yet done so "
    if others:
        yield f"to sign and ratify or accede to {_titles(desk, others)}"
    if others and ilo:
        yield ", and "
    if ilo:
        yield f"to ratify {_titles(desk, ilo)}"
    yield ";"


def _titles(desk: Desk, codes: list[str]) -> str:
    return listed([f"the {desk.title(code)}" for code in codes])
