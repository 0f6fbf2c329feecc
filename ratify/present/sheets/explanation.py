"""``explain``: every act on record with its part in the answer, and the rules applied to them."""

from ratify.analysis.explanation import Explanation, Part, Told
from ratify.law.position import TreatyEntry
from ratify.present.sheet import Column, Row, Sheet, Value
from ratify.present.sheets.change import reasons
from ratify.present.sheets.standings import Numbered, filled
from ratify.present.sheets.words import (
    MARKS,
    act_words,
    explained,
    in_force_words,
    instrument_words,
    kind_words,
    mark_of,
    state_words,
)
from ratify.register import Act, Membership, Register
from ratify.vocabulary import ActKind, Standing, label

COLUMNS = (
    Column(key="id", heading="Id", about="id of the act, for retract"),
    Column(key="act", heading="Act", about="kind of act: " + ", ".join(ActKind), wraps=True),
    Column(key="date", heading="Date", about="when it was done"),
    Column(
        key="effective_date",
        heading="Effective",
        about="the depositary's own date of effect, where known",
        optional=2,
    ),
    Column(key="part", heading="Part", about="part in the answer: " + ", ".join(Part), wraps=True),
    Column(
        key="declaration",
        heading="Declaration",
        about="declaration made with it",
        wraps=True,
        optional=1,
    ),
    Column(
        key="verification",
        about="how far the date was verified: exact, year, partial, unverified",
        shown=False,
    ),
    Column(key="source", heading="Source", about="title of its source"),
    Column(key="source_as_of", about="date of content of that source", shown=False),
    Column(key="url", about="address of that source", shown=False),
    Column(key="note", heading="Note", about="what else is known", wraps=True, optional=3),
)
_PARTS = {
    Part.COUNTS: "counts",
    Part.CONFIRMS: "confirms the same date",
    Part.RIVAL: "other date, does not count",
    Part.STATEMENT: "statement",
    Part.ENDED: "before the denunciation",
    Part.NOT_YET: "after the as-of date",
    Part.RETRACTED: "retracted",
}


def explanation_sheet(register: Register, found: Explanation, lang: str = "en") -> Sheet:
    """Lay out why a State stands where it stands under one instrument."""
    cell, numbered = found.position, Numbered()
    rows = tuple(_row(told, numbered) for told in found.acts)
    who = state_words(register, cell.state, lang)
    standing = f"{label(cell.standing)}{mark_of(cell)}"
    in_force = in_force_words(cell.in_force)
    since = {Standing.PARTY: f" since {in_force}", Standing.PARTY_PENDING: f" (on {in_force})"}
    words = standing + (since.get(cell.standing, "") if cell.in_force else "")
    return Sheet(
        name="explain",
        title=f"Why: {who} under {instrument_words(register, cell.instrument, lang)}",
        as_of=cell.as_of,
        known_at=register.known_at,
        columns=filled(COLUMNS, rows, "effective_date", "declaration", "note"),
        rows=rows,
        totals=_totals(found),
        summary=(f"Standing: {words}.", *_place(found)),
        legend=explained([words, *(text for row in rows for text in row.words.values())]),
        notes=(*reasons(cell), *_treaty(found.entry), *_memberships(register, found)),
        sources=numbered.lines(),
    )


def _row(told: Told, numbered: Numbered) -> Row:
    act = told.act
    values: dict[str, Value] = {
        "id": act.id,
        "act": act.kind.value,
        "date": str(act.date),
        "effective_date": str(act.effective) if act.effective else None,
        "part": told.part.value,
        "declaration": act.declaration or None,
        "verification": act.verification.value,
        "source": act.source.title,
        "source_as_of": str(act.source.as_of) if act.source.as_of else None,
        "url": act.source.url or None,
        "note": act.note or None,
    }
    words = {
        "act": kind_words(act.kind),
        "date": act_words(act),
        "effective_date": f"{act.effective}{MARKS[act.verification]}" if act.effective else "-",
        "part": _PARTS[told.part] + _taken_back(act),
        "source": numbered.refer([act]),
    }
    return Row(values=values, words=words)


def _taken_back(act: Act) -> str:
    if act.retraction is None:
        return ""
    return f" {act.retraction.recorded_at:%Y-%m-%d}: {act.retraction.reason}"


def _totals(found: Explanation) -> dict[str, Value]:
    cell = found.position
    return {
        "state": cell.state,
        "instrument": cell.instrument,
        "standing": cell.standing.value,
        "in_force_date": cell.in_force.day.isoformat() if cell.in_force else None,
        "ordinal": found.ordinal,
    }


def _place(found: Explanation) -> tuple[str, ...]:
    return (f"Number {found.ordinal} among the States bound.",) if found.ordinal else ()


def _treaty(entry: TreatyEntry) -> tuple[str, ...]:
    if entry.day is None and entry.needed is not None:
        return (
            f"The treaty has {entry.have} of {entry.needed} binding acts, {entry.to_go} to go.",
        )
    return ()


def _memberships(register: Register, found: Explanation) -> tuple[str, ...]:
    return tuple(_membership(register, one) for one in found.memberships)


def _membership(register: Register, one: Membership) -> str:
    joined = f"since {one.joined}" if one.joined else "since a date that no source gives"
    left = f" until {one.left}" if one.left else ""
    return f"Member of {register.organisations[one.organisation].name} {joined}{left}."
