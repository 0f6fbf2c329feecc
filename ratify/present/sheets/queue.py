"""``queue``: who has ratified and not deposited, and for how long."""

from ratify.analysis.queue import Queue, Waiting
from ratify.present.languages import Language, language, title_notes
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.standings import Numbered
from ratify.present.sheets.words import (
    MARKS,
    act_words,
    explained,
    instrument_words,
    state_words,
)
from ratify.register import Register

COLUMNS = (
    Column(key="state", heading="State", about="ISO 3166 code of three letters", wraps=True),
    Column(key="instrument", heading="Instrument", about="code of the instrument", wraps=True),
    Column(key="consent_date", heading="Ratified", about="date of the act of consent"),
    Column(
        key="days_waiting",
        heading="Days waiting",
        about="days from that date to the as-of date; from the last day a partial date can mean",
        right=True,
    ),
    Column(key="missing", heading="Treaty needs", machine=False, optional=1),
    Column(key="source", heading="Source", machine=False),
)


def queue_sheet(register: Register, found: Queue, lang: str = "en") -> Sheet:
    """Lay the deposit queue out, the longest wait first."""
    numbered, speaks = Numbered(lang), language(lang)
    rows = tuple(_row(register, waiting, numbered, lang) for waiting in found.rows)
    states = speaks.count("{n} State", "{n} States", len({row.state for row in found.rows}))
    return Sheet(
        name="queue",
        title=speaks.say("Ratified, not deposited"),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=rows,
        totals={"waiting": len(rows)},
        summary=(
            speaks.count(
                "{n} ratification of {states} waiting for deposit.",
                "{n} ratifications of {states} waiting for deposit.",
                len(rows),
                states=states,
            ),
        ),
        legend=explained((text for row in rows for text in row.words.values()), lang),
        notes=_notes(register, found, speaks),
        sources=numbered.lines(),
        lang=lang,
    )


def _row(register: Register, waiting: Waiting, numbered: Numbered, lang: str) -> Row:
    speaks = language(lang)
    days = speaks.number(waiting.days)
    if not waiting.certain:
        days = speaks.say("{low} to {high}", low=waiting.days, high=waiting.days_at_most)
    return Row(
        values={
            "state": waiting.state,
            "instrument": waiting.instrument,
            "consent_date": str(waiting.consent.date),
            "days_waiting": waiting.days,
        },
        words={
            "state": state_words(register, waiting.state, lang),
            "instrument": instrument_words(register, waiting.instrument, lang),
            "consent_date": act_words(waiting.consent),
            "days_waiting": f"{days}{MARKS[waiting.consent.verification]}",
            "missing": _missing(waiting, speaks),
            "source": numbered.refer([waiting.consent]),
        },
    )


def _missing(waiting: Waiting, speaks: Language) -> str:
    if waiting.to_go is None:
        return "-"
    if waiting.to_go == 0:
        return speaks.say("nothing more")
    return speaks.count("{n} more", "{n} more", waiting.to_go)


def _notes(register: Register, found: Queue, speaks: Language) -> tuple[str, ...]:
    if not found.rows:
        return ()
    codes = dict.fromkeys(waiting.instrument for waiting in found.rows)
    return (
        speaks.say(
            "A deposit later than the source's date is not known here: ask the depositary first."
        ),
        *title_notes(register, codes, speaks),
    )
