"""``contact``: whom to speak to. For the office's own eyes: these rows are in no other sheet."""

from collections.abc import Iterable
from datetime import date

from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.standings import filled
from ratify.present.sheets.words import counted, state_words
from ratify.register import Contact, Register

COLUMNS = (
    Column(key="id", heading="Id", about="id of the contact, for retract; says nothing of who"),
    Column(key="state", heading="State", about="ISO 3166 code of three letters", wraps=True),
    Column(
        key="instrument",
        heading="Treaty",
        about="code of the instrument; null when the person answers for every treaty",
    ),
    Column(key="role", heading="Role", about="such as desk officer", wraps=True),
    Column(key="name", heading="Name", about="the person's name, or null", wraps=True),
    Column(key="organisation", heading="Organisation", about="where the person works", wraps=True),
    Column(key="address", heading="Address", about="how to reach the person", wraps=True),
    Column(key="note", heading="Note", about="anything worth knowing", wraps=True),
    Column(key="recorded_at", about="when it came on record, in UTC", shown=False),
    Column(key="recorded_by", heading="Recorded by", about="who recorded it", optional=1),
)


def contacts_sheet(register: Register, found: Iterable[Contact], today: date) -> Sheet:
    """Lay contacts out by State."""
    rows = tuple(_row(register, contact) for contact in found)
    return Sheet(
        name="contact",
        title="Contacts",
        as_of=today,
        columns=filled(COLUMNS, rows, "instrument", "name", "organisation", "address", "note"),
        rows=rows,
        totals={"contacts": len(rows)},
        summary=(f"{counted(len(rows), 'contact')}.",),
        notes=("Personal data: do not pass on.",) if rows else (),
    )


def contact_words(contact: Contact) -> str:
    """Return a contact in one line: who, as what, where."""
    parts = (contact.name, contact.role, contact.organisation, contact.address)
    return ", ".join(part for part in parts if part)


def _row(register: Register, contact: Contact) -> Row:
    return Row(
        values={
            "id": contact.id,
            "state": contact.state,
            "instrument": contact.instrument or None,
            "role": contact.role,
            "name": contact.name or None,
            "organisation": contact.organisation or None,
            "address": contact.address or None,
            "note": contact.note or None,
            "recorded_at": contact.recorded_at.isoformat() if contact.recorded_at else None,
            "recorded_by": contact.recorded_by or None,
        },
        words={"state": state_words(register, contact.state)},
    )
