"""``history``: what was recorded, when, by whom and on which source, and what was taken back."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum

from ratify.analysis.history import Entry, History, date_of, what_of
from ratify.present.languages import Language, language
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.standings import filled
from ratify.present.sheets.words import act_words, explained, kind_words, state_words, titles
from ratify.register import Act, Closing, NextAction, ObstacleNoted, Register, StepReached

COLUMNS = (
    Column(key="id", heading="Id", about="id of the record, for retract"),
    Column(key="state", heading="State", about="ISO 3166 code of three letters", wraps=True),
    Column(key="instrument", heading="Treaty", about="code of the instrument"),
    Column(
        key="act",
        heading="Act",
        about="kind of act, step, obstacle, or what is to be done",
        wraps=True,
    ),
    Column(
        key="date",
        heading="Date",
        about="when it was done, reached or seen; of an action, when due",
    ),
    Column(
        key="source",
        heading="Source",
        about="title of its source",
        wraps=True,
        least=24,
        optional=1,
    ),
    Column(
        key="origin",
        heading="Origin",
        about="baseline, office, or import:NAME",
        optional=2,
    ),
    Column(
        key="recorded_at", heading="Recorded", about="when it came on record, in UTC", optional=3
    ),
    Column(
        key="recorded_by", heading="Recorded by", about="who recorded it", wraps=True, optional=4
    ),
    Column(
        key="retracted", heading="Retracted", about="when it was taken back, or null", wraps=True
    ),
    Column(key="reason", about="why it was taken back", shown=False),
    Column(key="kind", about="act, step, obstacle or action", shown=False),
    Column(
        key="closed",
        heading="Over",
        about="when it was said that an obstacle is overcome or an action done, or null",
        wraps=True,
    ),
)
_KINDS = {Act: "act", StepReached: "step", ObstacleNoted: "obstacle", NextAction: "action"}


def history_sheet(register: Register, found: History, lang: str = "en") -> Sheet:
    """Lay the history out in the order of recording."""
    rows = tuple(_row(register, one, lang) for one in found.rows)
    speaks = language(lang)
    acts = sum(isinstance(one, Act) for one in found.rows)
    retracted = sum(one.retraction is not None for one in found.rows)
    return Sheet(
        name="history",
        title=speaks.say("History of the record"),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=filled(COLUMNS, rows, "retracted", "closed"),
        rows=rows,
        totals={"acts": acts, "notes": len(rows) - acts, "retracted": retracted},
        summary=tuple(_summary(speaks, found)),
        legend=(
            *explained((row.words["date"] for row in rows), lang),
            *_named(register, found, lang),
        ),
        lang=lang,
    )


def _named(register: Register, found: History, lang: str) -> Iterator[str]:
    codes = tuple(dict.fromkeys(one.instrument for one in found.rows if one.instrument))
    if codes:
        yield f"{titles(register, codes, lang)}."


def _summary(speaks: Language, found: History) -> Iterator[str]:
    acts = [one for one in found.rows if isinstance(one, Act)]
    notes = [one for one in found.rows if not isinstance(one, Act)]
    if acts or not notes:
        yield speaks.count(
            "{n} act, {retracted} of them retracted.",
            "{n} acts, {retracted} of them retracted.",
            len(acts),
            retracted=sum(one.retraction is not None for one in acts),
        )
    if notes:
        yield speaks.count(
            "{n} note on national paths, {retracted} of them retracted.",
            "{n} notes on national paths, {retracted} of them retracted.",
            len(notes),
            retracted=sum(one.retraction is not None for one in notes),
        )


def _row(register: Register, one: Entry, lang: str) -> Row:
    taken = one.retraction
    closed = one.closed if isinstance(one, ObstacleNoted | NextAction) else None
    return Row(
        values={
            "id": one.id,
            "state": one.state,
            "instrument": one.instrument or None,
            "act": str(what_of(one)),
            "date": str(date_of(one)),
            "source": None if isinstance(one, NextAction) else one.source.title,
            "origin": one.origin,
            "recorded_at": one.recorded_at.isoformat() if one.recorded_at else None,
            "recorded_by": one.recorded_by or None,
            "retracted": taken.recorded_at.isoformat() if taken else None,
            "reason": taken.reason if taken else None,
            "kind": _KINDS[type(one)],
            "closed": closed.recorded_at.isoformat() if closed and closed.recorded_at else None,
        },
        words={
            "state": state_words(register, one.state, lang),
            "act": _what(one, lang),
            "date": act_words(one) if isinstance(one, Act) else str(date_of(one)),
            "recorded_at": _minute(one.recorded_at),
            "retracted": f"{taken.recorded_at:%Y-%m-%d}: {taken.reason}" if taken else "-",
            "closed": _over(closed),
        },
    )


def _what(one: Entry, lang: str) -> str:
    if isinstance(one, Act):
        return kind_words(one.kind, lang)
    what = what_of(one)
    return language(lang).label(what) if isinstance(what, StrEnum) else what


def _over(closed: Closing | None) -> str:
    if closed is None:
        return "-"
    return f"{closed.date}, {closed.recorded_by}: {closed.note}".rstrip(": ")


def _minute(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if moment else "-"
