"""Part 1 of a briefing sheet: the message, the status box, and why an instrument is argued."""

from collections.abc import Iterator

from ratify.analysis.briefing import Briefing
from ratify.analysis.briefing.model import Case, Choice, StatusLine
from ratify.analysis.briefing.terms import Pool
from ratify.present.documents.desk import Desk
from ratify.present.documents.model import (
    Band,
    Block,
    Bullets,
    Cells,
    Column,
    Strong,
    Table,
    Text,
)
from ratify.present.languages import Language, wording
from ratify.vocabulary import Family, Standing

_FAMILIES = (Family.AU, Family.UN, Family.ILO, Family.REC)
_BOUND = (Standing.PARTY, Standing.PARTY_PENDING)


_IN_SHORT = wording(
    {
        Standing.RATIFIED_NOT_DEPOSITED: "consent is given, only the deposit is missing",
        Standing.SIGNED: "signed, not ratified",
        Standing.DENOUNCED: "denounced",
        Standing.NONE: "no act on record",
    }
)


def message(desk: Desk, briefing: Briefing, name: str) -> Text:
    """Return the sentence that a minister remembers."""
    say = desk.language.say
    if not briefing.eligible:
        return (
            say("{state} could not become party to any of these treaties on this day.", state=name),
        )
    counted = say(
        "{state} is bound by {bound} of the {all} instruments open to it.",
        state=name,
        bound=briefing.bound,
        all=briefing.eligible,
    )
    if not briefing.cases:
        return (counted,)
    treaties = [
        desk.phrase(
            "{treaty} ({position})",
            treaty=(Strong(desk.title(case.choice.instrument)),),
            position=_in_short(desk.language, case),
        )
        for case in briefing.cases
    ]
    argued = desk.phrase("This sheet argues for {treaties}.", treaties=desk.series(treaties))
    return (counted, " ", *argued)


def _in_short(speaks: Language, case: Case) -> str:
    line, choice = case.status, case.choice
    if line.standing in _BOUND:
        return speaks.count(
            "bound; {n} gap in national law on record",
            "bound; {n} gaps in national law on record",
            len(case.assessment.gaps),
        )
    position = speaks.say(_IN_SHORT.get(line.standing, _IN_SHORT[Standing.NONE]))
    if not line.treaty_in_force and line.needed is not None:
        return speaks.say(
            "{position}; its deposit would be the {ordinal} of the {needed} needed",
            position=position,
            ordinal=speaks.ordinal(line.have + 1),
            needed=line.needed,
        )
    if choice.peers and line.standing is Standing.NONE:
        return speaks.say(
            "{position}; {bound} of {all} REC peers are bound",
            position=position,
            bound=choice.peers_bound,
            all=choice.peers,
        )
    return position


def reason(desk: Desk, case: Case) -> Text:
    """Say why this sheet argues the instrument."""
    line, choice, speaks = case.status, case.choice, desk.language
    since = {
        Standing.RATIFIED_NOT_DEPOSITED: line.consent,
        Standing.SIGNED: line.signature,
    }.get(line.standing)
    standing = speaks.label(line.standing)
    if since:
        pieces = [*desk.phrase("{standing} ({date}).", standing=standing, date=desk.date(since))]
    else:
        pieces = [speaks.say("{standing}.", standing=standing)]
    if not line.treaty_in_force and line.to_go is not None:
        counted = (to_go(speaks, line), *desk.cite(line.lists))
        pieces += [" ", *desk.phrase("The treaty is not in force: {counted}.", counted=counted)]
    if choice.peers:
        pieces.append(f" {_peers(speaks, choice)}")
    if choice.pool is Pool.APPLY:
        gaps = len(case.assessment.gaps)
        known = speaks.count(
            "{n} gap in national law is on record.", "{n} gaps in national law are on record.", gaps
        )
        pieces.append(f" {known}")
    return tuple(pieces)


def _peers(speaks: Language, choice: Choice) -> str:
    return speaks.count(
        "Of {states} that share a REC with this one, {n} is bound.",
        "Of {states} that share a REC with this one, {n} are bound.",
        choice.peers_bound,
        states=speaks.count("{n} eligible State", "{n} eligible States", choice.peers),
    )


def to_go(speaks: Language, line: StatusLine) -> str:
    """Write how far a treaty is from entry into force: ``11 of 15 deposits, 4 to go``."""
    return speaks.say(
        "{have} of {needed} deposits, {to_go} to go",
        have=line.have,
        needed=line.needed,
        to_go=line.to_go,
    )


def status_box(desk: Desk, briefing: Briefing) -> Iterator[Block]:
    """The status box of all instruments, with what must be read beside it."""
    rows: list[Cells | Band] = []
    for family in _FAMILIES:
        lines = [it for it in briefing.status if _family(desk, it) is family]
        if lines:
            rows.append(Band(title=desk.language.label(family)))
            rows += [_row(desk, line) for line in lines]
    caption = desk.language.say("Acts on record, with numbered sources.")
    yield Table(
        caption=f"{caption} {brief_recs(desk, briefing)}",
        columns=_columns(desk.language),
        rows=tuple(rows),
    )
    remarks = [*_declarations(desk, briefing), *_rivals(desk, briefing)]
    if remarks:
        yield Bullets(items=tuple(remarks))


def _columns(speaks: Language) -> tuple[Column, ...]:
    return (
        Column(title=speaks.say("Instrument"), width=31),
        Column(title=speaks.say("Signed"), width=12),
        Column(title=speaks.say("Ratified or acceded"), width=14),
        Column(title=speaks.say("Deposited"), width=12),
        Column(title=speaks.say("In force for the State"), width=14),
        Column(title=speaks.say("Standing"), width=17),
    )


def brief_recs(desk: Desk, briefing: Briefing) -> str:
    """Name the RECs of the State on the day."""
    if not briefing.recs:
        return desk.language.say("Member of no REC on that day.")
    recs = desk.language.listed([desk.body(rec) for rec in briefing.recs], end=False)
    return desk.language.say("Member of {recs} on that day.", recs=recs)


def _family(desk: Desk, line: StatusLine) -> Family:
    return desk.register.instruments[line.instrument].family


def _row(desk: Desk, line: StatusLine) -> Cells:
    say = desk.language.say
    signature = desk.date(line.signature, short=True) if line.signable else (say("not foreseen"),)
    consent = desk.date(line.consent, short=True)
    deposit = desk.date(line.deposit, short=True)
    if line.consent and not line.deposits:
        deposit = (say("same act"),)
    return (
        (desk.title(line.instrument),),
        signature,
        consent,
        deposit,
        desk.date(line.in_force, short=True),
        _standing(desk, line),
    )


def _standing(desk: Desk, line: StatusLine) -> Text:
    speaks = desk.language
    parts: list[Text] = [(desk.standing(line.standing),)]
    if line.ordinal is not None and line.standing in _BOUND:
        place = speaks.ordinal(line.ordinal)
        parts.append((speaks.say("{ordinal} to deposit", ordinal=place),))
    if not line.treaty_in_force and line.to_go is not None:
        waits = speaks.count(
            "treaty waits for {n} more deposit", "treaty waits for {n} more deposits", line.to_go
        )
        parts.append((waits,))
    if line.denunciation:
        parts.append(desk.phrase("denounced {date}", date=desk.date(line.denunciation, short=True)))
    has_count = line.ordinal is not None or not line.treaty_in_force
    searched = line.lists if has_count or line.standing is Standing.NONE else ()
    return (*desk.row(parts), *desk.cite(searched))


def _declarations(desk: Desk, briefing: Briefing) -> Iterator[Text]:
    for line in briefing.status:
        treaty = desk.short(line.instrument)
        for remark in line.declarations:
            yield (
                Strong(desk.language.say("{treaty}, declaration:", treaty=treaty)),
                " ",
                *desk.recorded(remark.text.rstrip(".")),
                *desk.unverified(seen=remark.seen),
                *desk.cite(remark.refs),
            )


def _rivals(desk: Desk, briefing: Briefing) -> Iterator[Text]:
    for line in briefing.status:
        treaty = Strong(desk.language.say("{treaty}:", treaty=desk.short(line.instrument)))
        for rival in line.rivals:
            yield (
                treaty,
                " ",
                *desk.phrase("another source has {date}", date=desk.date(rival)),
            )
