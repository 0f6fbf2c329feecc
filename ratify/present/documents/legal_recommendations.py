"""Draft recommendations in the style of a decision of the Executive Council."""

from collections.abc import Iterator

from ratify.analysis.report import Report
from ratify.analysis.scope import in_english_order
from ratify.present.documents.desk import Desk
from ratify.present.documents.model import Strong, Text
from ratify.vocabulary import CONSENT_KINDS, ActKind, Family

_WELCOME = {ActKind.SIGNATURE, ActKind.DEPOSIT, *CONSENT_KINDS}


def recommendations(desk: Desk, report: Report) -> Iterator[Text]:
    """Return the paragraphs of a draft decision, each opening with its verb."""
    speaks = desk.language
    note = speaks.say("of the report on the status of treaties and of its proposals;")
    yield _decided(desk, speaks.say("TAKES NOTE"), (note,))
    acted = {it.state for it in report.events if it.kind in _WELCOME}
    if acted:
        order = [it.iso3 for it in in_english_order(desk.register) if it.iso3 in acted]
        names = speaks.listed([desk.state(code) for code in order])
        done = speaks.say("{states} for the acts done since the last report;", states=names)
        yield _decided(desk, speaks.say("COMMENDS"), (done,))
    yield _decided(desk, speaks.say("APPEALS"), (_appeal(desk, report),))
    for line in report.nearest:
        missing = speaks.count("{n} more instrument", "{n} more instruments", line.entry.to_go or 0)
        urged = desk.phrase(
            "Member States, those first that have signed, to bring the {treaty} into force, which "
            "needs {missing};",
            treaty=desk.title(line.instrument),
            missing=(missing, *desk.cite(line.refs)),
        )
        yield _decided(desk, speaks.say("URGES"), urged)
    if report.waiting:
        names = speaks.listed(dict.fromkeys(desk.state(line.state) for line in report.waiting))
        asked = speaks.say(
            "{states} to deposit the instruments of treaties consented to;", states=names
        )
        yield _decided(desk, speaks.say("INVITES"), (asked,))
    asked = speaks.say(
        "the Commission to assist Member States with signature, ratification and deposit, and to "
        "report on the status of treaties to the next ordinary session."
    )
    yield _decided(desk, speaks.say("REQUESTS"), (asked,))


def _decided(desk: Desk, verb: str, text: Text) -> Text:
    return desk.phrase("{verb} {text}", verb=(Strong(verb),), text=text)


def _appeal(desk: Desk, report: Report) -> str:
    """ILO Conventions are ratified only; the others are signed and ratified, or acceded to."""
    instruments, speaks = desk.register.instruments, desk.language
    codes = [line.instrument for line in report.treaties]
    ilo = [code for code in codes if instruments[code].family is Family.ILO]
    others = [code for code in codes if code not in ilo]
    if not ilo:
        return speaks.say(
            "to all Member States which have not yet done so to sign and ratify or accede to "
            "{treaties};",
            treaties=_titles(desk, others),
        )
    if not others:
        return speaks.say(
            "to all Member States which have not yet done so to ratify {conventions};",
            conventions=_titles(desk, ilo),
        )
    return speaks.say(
        "to all Member States which have not yet done so to sign and ratify or accede to "
        "{treaties}, and to ratify {conventions};",
        treaties=_titles(desk, others),
        conventions=_titles(desk, ilo),
    )


def _titles(desk: Desk, codes: list[str]) -> str:
    speaks = desk.language
    return speaks.listed([speaks.say("the {treaty}", treaty=desk.title(code)) for code in codes])
