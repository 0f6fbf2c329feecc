"""``history``: what was recorded, when, by whom and on which source, and what was taken back."""

from datetime import datetime

from ratify.analysis.history import History
from ratify.present.languages import language
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.standings import filled
from ratify.present.sheets.words import act_words, explained, kind_words, state_words
from ratify.register import Act, Register

COLUMNS = (
    Column(key="id", heading="Id", about="id of the act, for retract"),
    Column(key="state", heading="State", about="ISO 3166 code of three letters", wraps=True),
    Column(key="instrument", heading="Treaty", about="code of the instrument"),
    Column(key="act", heading="Act", about="kind of act", wraps=True),
    Column(key="date", heading="Date", about="when it was done"),
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
)


def history_sheet(register: Register, found: History, lang: str = "en") -> Sheet:
    """Lay the history out in the order of recording."""
    rows = tuple(_row(register, act, lang) for act in found.rows)
    speaks = language(lang)
    retracted = sum(act.retraction is not None for act in found.rows)
    return Sheet(
        name="history",
        title=speaks.say("History of the record"),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=filled(COLUMNS, rows, "retracted"),
        rows=rows,
        totals={"acts": len(rows), "retracted": retracted},
        summary=(
            speaks.count(
                "{n} act, {retracted} of them retracted.",
                "{n} acts, {retracted} of them retracted.",
                len(rows),
                retracted=retracted,
            ),
        ),
        legend=explained((row.words["date"] for row in rows), lang),
        lang=lang,
    )


def _row(register: Register, act: Act, lang: str) -> Row:
    taken = act.retraction
    return Row(
        values={
            "id": act.id,
            "state": act.state,
            "instrument": act.instrument,
            "act": act.kind.value,
            "date": str(act.date),
            "source": act.source.title,
            "origin": act.origin,
            "recorded_at": act.recorded_at.isoformat() if act.recorded_at else None,
            "recorded_by": act.recorded_by or None,
            "retracted": taken.recorded_at.isoformat() if taken else None,
            "reason": taken.reason if taken else None,
        },
        words={
            "state": state_words(register, act.state, lang),
            "act": kind_words(act.kind, lang),
            "date": act_words(act),
            "recorded_at": _minute(act.recorded_at),
            "retracted": f"{taken.recorded_at:%Y-%m-%d}: {taken.reason}" if taken else "-",
        },
    )


def _minute(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if moment else "-"
