"""Part 1 of a briefing sheet: the message, the status box, and why an instrument is argued."""

from collections.abc import Iterator

from ratify.analysis.briefing import Briefing
from ratify.analysis.briefing.model import Case, StatusLine
from ratify.analysis.briefing.terms import Pool
from ratify.present.documents.desk import Desk, unverified
from ratify.present.documents.model import (
    Band,
    Block,
    Bullets,
    Cells,
    Column,
    Piece,
    Strong,
    Table,
    Text,
)
from ratify.present.documents.words import number, ordinal, plural
from ratify.vocabulary import Family, Standing, label

_FAMILIES = (Family.AU, Family.UN, Family.ILO, Family.REC)
_COLUMNS = (
    Column(title="Instrument", width=31),
    Column(title="Signed", width=12),
    Column(title="Ratified or acceded", width=14),
    Column(title="Deposited", width=12),
    Column(title="In force for the State", width=14),
    Column(title="Standing", width=17),
)
_BOUND = (Standing.PARTY, Standing.PARTY_PENDING)


def message(desk: Desk, briefing: Briefing, name: str) -> Text:
    """Return the sentence that a minister remembers."""
    if not briefing.eligible:
        return (f"{name} could not become party to any of these treaties on this day.",)
    counted = (
        f"{name} is bound by {briefing.bound} of the {briefing.eligible} instruments open to it."
    )
    if not briefing.cases:
        return (counted,)
    pieces: list[Piece] = [counted, " This sheet argues for "]
    for at, case in enumerate(briefing.cases):
        pieces.append("" if not at else " and " if at == len(briefing.cases) - 1 else ", ")
        pieces += [Strong(desk.title(case.choice.instrument)), f" ({_in_short(case)})"]
    return (*pieces, ".")


def _in_short(case: Case) -> str:
    line, choice = case.status, case.choice
    if line.standing in _BOUND:
        return f"bound; {plural(len(case.assessment.gaps), 'gap')} in national law on record"
    words = {
        Standing.RATIFIED_NOT_DEPOSITED: "consent is given, only the deposit is missing",
        Standing.SIGNED: "signed, not ratified",
    }.get(line.standing, "no act on record")
    if line.standing is Standing.DENOUNCED:
        words = "denounced"
    if not line.treaty_in_force and line.needed is not None:
        place = ordinal(line.have + 1)
        return f"{words}; its deposit would be the {place} of the {line.needed} needed"
    if choice.peers and line.standing is Standing.NONE:
        return f"{words}; {choice.peers_bound} of {choice.peers} REC peers are bound"
    return words


def reason(desk: Desk, case: Case) -> Text:
    """Say why this sheet argues the instrument."""
    line, choice = case.status, case.choice
    pieces: list[Piece] = [f"{label(line.standing)}"]
    if line.standing is Standing.RATIFIED_NOT_DEPOSITED:
        pieces += [" (", *desk.date(line.consent), ")"]
    elif line.standing is Standing.SIGNED:
        pieces += [" (", *desk.date(line.signature), ")"]
    pieces.append(". ")
    if not line.treaty_in_force and line.to_go is not None:
        pieces += [f"The treaty is not in force: {to_go(line)}", *desk.cite(line.lists), ". "]
    if choice.peers:
        pieces.append(
            f"Of {plural(choice.peers, 'eligible State')} that share a REC with this one, "
            f"{number(choice.peers_bound)} {'is' if choice.peers_bound == 1 else 'are'} bound."
        )
    if choice.pool is Pool.APPLY:
        pieces.append(f" {plural(len(case.assessment.gaps), 'gap')} in national law is on record.")
    return tuple(pieces)


def to_go(line: StatusLine) -> str:
    """Write how far a treaty is from entry into force: ``11 of 15 deposits, 4 to go``."""
    return f"{number(line.have)} of {line.needed} deposits, {line.to_go} to go"


def status_box(desk: Desk, briefing: Briefing) -> Iterator[Block]:
    """The status box of all instruments, with what must be read beside it."""
    rows: list[Cells | Band] = []
    for family in _FAMILIES:
        lines = [it for it in briefing.status if _family(desk, it) is family]
        if lines:
            rows.append(Band(title=label(family)))
            rows += [_row(desk, line) for line in lines]
    caption = f"Acts on record, with numbered sources. {brief_recs(briefing)}"
    yield Table(caption=caption, columns=_COLUMNS, rows=tuple(rows))
    remarks = [*_declarations(desk, briefing), *_rivals(desk, briefing)]
    if remarks:
        yield Bullets(items=tuple(remarks))


def brief_recs(briefing: Briefing) -> str:
    """Name the RECs of the State on the day."""
    recs = ", ".join(briefing.recs)
    return f"Member of {recs} on that day." if recs else "Member of no REC on that day."


def _family(desk: Desk, line: StatusLine) -> Family:
    return desk.register.instruments[line.instrument].family


def _row(desk: Desk, line: StatusLine) -> Cells:
    signature = desk.date(line.signature, short=True) if line.signable else ("not foreseen",)
    consent = desk.date(line.consent, short=True)
    deposit = desk.date(line.deposit, short=True)
    if line.consent and not line.deposits:
        deposit = ("same act",)
    return (
        (desk.title(line.instrument),),
        signature,
        consent,
        deposit,
        desk.date(line.in_force, short=True),
        _standing(desk, line),
    )


def _standing(desk: Desk, line: StatusLine) -> Text:
    pieces: list[Piece] = [desk.standing(line.standing)]
    if line.ordinal is not None and line.standing in _BOUND:
        pieces.append(f"; {ordinal(line.ordinal)} to deposit")
    if not line.treaty_in_force and line.to_go is not None:
        pieces.append(f"; treaty waits for {plural(line.to_go, 'more deposit')}")
    if line.denunciation:
        pieces += ["; denounced ", *desk.date(line.denunciation, short=True)]
    has_count = line.ordinal is not None or not line.treaty_in_force
    searched = line.lists if has_count or line.standing is Standing.NONE else ()
    return (*pieces, *desk.cite(searched))


def _declarations(desk: Desk, briefing: Briefing) -> Iterator[Text]:
    for line in briefing.status:
        for remark in line.declarations:
            yield (
                Strong(f"{desk.short(line.instrument)}, declaration:"),
                " ",
                remark.text.rstrip("."),
                *unverified(seen=remark.seen),
                *desk.cite(remark.refs),
            )


def _rivals(desk: Desk, briefing: Briefing) -> Iterator[Text]:
    for line in briefing.status:
        for rival in line.rivals:
            yield (
                Strong(f"{desk.short(line.instrument)}:"),
                " another source has ",
                *desk.date(rival),
            )
