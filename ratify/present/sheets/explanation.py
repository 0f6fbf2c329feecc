"""``explain``: every act on record with its part in the answer, and the rules applied to them."""

from ratify.analysis.explanation import Explanation, Part, Told
from ratify.law.treaty import TreatyEntry
from ratify.present.languages import (
    Language,
    language,
    organisation_name,
    title_notes,
    wording,
)
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
from ratify.register import Membership, Register
from ratify.vocabulary import ActKind, Standing

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
_PARTS = wording(
    {
        Part.COUNTS: "counts",
        Part.CONFIRMS: "confirms the same date",
        Part.RIVAL: "other date, does not count",
        Part.STATEMENT: "statement",
        Part.ENDED: "before the denunciation",
        Part.NOT_YET: "after the as-of date",
        Part.RETRACTED: "retracted",
    }
)


def explanation_sheet(register: Register, found: Explanation, lang: str = "en") -> Sheet:
    """Lay out why a State stands where it stands under one instrument."""
    cell, numbered, speaks = found.position, Numbered(lang), language(lang)
    rows = tuple(_row(told, numbered, speaks) for told in found.acts)
    standing = _standing(found, speaks)
    return Sheet(
        name="explain",
        title=speaks.say(
            "Why: {state} under {treaty}",
            state=state_words(register, cell.state, lang),
            treaty=instrument_words(register, cell.instrument, lang),
        ),
        as_of=cell.as_of,
        known_at=register.known_at,
        columns=filled(COLUMNS, rows, "effective_date", "declaration", "note"),
        rows=rows,
        totals=_totals(found),
        summary=(speaks.say("Standing: {standing}.", standing=standing), *_place(found, speaks)),
        legend=explained([standing, *(text for row in rows for text in row.words.values())], lang),
        notes=(
            *reasons(cell, lang),
            *_treaty(found.entry, speaks),
            *(_membership(register, one, speaks) for one in found.memberships),
            *title_notes(register, [cell.instrument], speaks),
        ),
        sources=numbered.lines(),
        lang=lang,
    )


def _standing(found: Explanation, speaks: Language) -> str:
    cell = found.position
    standing = f"{speaks.label(cell.standing)}{mark_of(cell)}"
    if cell.in_force and cell.standing is Standing.PARTY:
        return speaks.say(
            "{standing} since {day}", standing=standing, day=in_force_words(cell.in_force)
        )
    if cell.in_force and cell.standing is Standing.PARTY_PENDING:
        return speaks.say(
            "{standing} (on {day})", standing=standing, day=in_force_words(cell.in_force)
        )
    return standing


def _row(told: Told, numbered: Numbered, speaks: Language) -> Row:
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
        "act": kind_words(act.kind, speaks.code),
        "date": act_words(act),
        "effective_date": f"{act.effective}{MARKS[act.verification]}" if act.effective else "-",
        "part": _part(told, speaks),
        "source": numbered.refer([act]),
    }
    return Row(values=values, words=words)


def _part(told: Told, speaks: Language) -> str:
    words, taken = speaks.say(_PARTS[told.part]), told.act.retraction
    if taken is None:
        return words
    day = f"{taken.recorded_at:%Y-%m-%d}"
    return speaks.say("{part} {day}: {reason}", part=words, day=day, reason=taken.reason)


def _totals(found: Explanation) -> dict[str, Value]:
    cell = found.position
    return {
        "state": cell.state,
        "instrument": cell.instrument,
        "standing": cell.standing.value,
        "in_force_date": cell.in_force.day.isoformat() if cell.in_force else None,
        "ordinal": found.ordinal,
    }


def _place(found: Explanation, speaks: Language) -> tuple[str, ...]:
    if not found.ordinal:
        return ()
    return (speaks.say("Number {ordinal} among the States bound.", ordinal=found.ordinal),)


def _treaty(entry: TreatyEntry, speaks: Language) -> tuple[str, ...]:
    if entry.day is None and entry.needed is not None:
        return (
            speaks.say(
                "The treaty has {have} of {needed} binding acts, {to_go} to go.",
                have=entry.have,
                needed=entry.needed,
                to_go=entry.to_go,
            ),
        )
    return ()


def _membership(register: Register, one: Membership, speaks: Language) -> str:
    body = organisation_name(register, one.organisation, speaks.code)
    if one.joined is None:
        return speaks.say("Member of {body} since a date that no source gives.", body=body)
    if one.left is None:
        return speaks.say("Member of {body} since {day}.", body=body, day=one.joined)
    return speaks.say(
        "Member of {body} since {day} until {end}.", body=body, day=one.joined, end=one.left
    )
