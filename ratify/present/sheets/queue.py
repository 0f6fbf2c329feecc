"""``queue``: who has ratified and not deposited, and for how long."""

from ratify.analysis.queue import Queue, Waiting
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.standings import Numbered
from ratify.present.sheets.words import (
    MARKS,
    act_words,
    counted,
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

_NEEDS = {None: "-", 0: "nothing more"}


def queue_sheet(register: Register, found: Queue, lang: str = "en") -> Sheet:
    """Lay the deposit queue out, the longest wait first."""
    numbered = Numbered()
    rows = tuple(_row(register, waiting, numbered, lang) for waiting in found.rows)
    states = counted(len({row.state for row in found.rows}), "State")
    return Sheet(
        name="queue",
        title="Ratified, not deposited",
        as_of=found.as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=rows,
        totals={"waiting": len(rows)},
        summary=(f"{counted(len(rows), 'ratification')} of {states} waiting for deposit.",),
        legend=explained(text for row in rows for text in row.words.values()),
        notes=(
            "A deposit later than the source's date is not known here: ask the depositary first.",
        )
        if rows
        else (),
        sources=numbered.lines(),
    )


def _row(register: Register, waiting: Waiting, numbered: Numbered, lang: str) -> Row:
    at_least = "" if waiting.certain else f" to {waiting.days_at_most}"
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
            "days_waiting": f"{waiting.days}{at_least}{MARKS[waiting.consent.verification]}",
            "missing": _NEEDS.get(waiting.to_go, f"{waiting.to_go} more"),
            "source": numbered.refer([waiting.consent]),
        },
    )
