"""``queue``: who has ratified and not deposited, for how long, and what is to be done about it."""

from collections.abc import Iterable
from dataclasses import replace

from ratify.analysis.queue import Queue, Waiting
from ratify.present.languages import Language, language, title_notes
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.contacts import contact_words
from ratify.present.sheets.standings import Numbered, filled
from ratify.present.sheets.words import (
    MARKS,
    act_words,
    explained,
    instrument_words,
    state_words,
)
from ratify.register import Contact, NextAction, Register

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
    Column(
        key="next_action",
        heading="Next",
        about="what the office has to do next, or null",
        wraps=True,
    ),
    Column(key="next_due", about="the day by which it is to be done, or null", shown=False),
)
CONTACT = Column(
    key="contact",
    heading="Contact",
    about="whom to speak to; only with --with-contacts",
    wraps=True,
)


def queue_sheet(
    register: Register,
    found: Queue,
    lang: str = "en",
    contacts: Iterable[Contact] | None = None,
) -> Sheet:
    """Lay the deposit queue out, the longest wait first.

    :param contacts: whom to speak to, where they were asked for; None leaves the column out.
    """
    if contacts is not None:
        return _with_contacts(queue_sheet(register, found, lang), tuple(contacts))
    numbered, speaks = Numbered(lang), language(lang)
    rows = tuple(_row(register, waiting, numbered, lang) for waiting in found.rows)
    states = speaks.count("{n} State", "{n} States", len({row.state for row in found.rows}))
    return Sheet(
        name="queue",
        title=speaks.say("Ratified, not deposited"),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=filled(COLUMNS, rows, "next_action"),
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


def _with_contacts(sheet: Sheet, contacts: tuple[Contact, ...]) -> Sheet:
    return replace(
        sheet,
        columns=(*sheet.columns, CONTACT),
        rows=tuple(_with_contact(row, contacts) for row in sheet.rows),
    )


def _with_contact(row: Row, contacts: tuple[Contact, ...]) -> Row:
    fitting = [
        contact_words(one)
        for one in contacts
        if one.state == row.values["state"] and one.instrument in ("", row.values["instrument"])
    ]
    return replace(row, values={**row.values, CONTACT.key: "; ".join(fitting) or None})


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
            "next_action": waiting.action.what if waiting.action else None,
            "next_due": waiting.action.due.isoformat() if waiting.action else None,
        },
        words={
            "state": state_words(register, waiting.state, lang),
            "instrument": instrument_words(register, waiting.instrument, lang),
            "consent_date": act_words(waiting.consent),
            "days_waiting": f"{days}{MARKS[waiting.consent.verification]}",
            "missing": _missing(waiting, speaks),
            "source": numbered.refer([waiting.consent]),
            "next_action": _next(waiting.action, speaks),
        },
    )


def _next(action: NextAction | None, speaks: Language) -> str:
    if action is None:
        return "-"
    return speaks.say("{what}, by {day}", what=action.what, day=action.due.isoformat())


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
