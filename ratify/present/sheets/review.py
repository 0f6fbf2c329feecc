"""``export --seeds``: what the office did since the published data, for whoever reviews it."""

from collections.abc import Iterator
from datetime import date

from ratify.analysis.review import Record, Review
from ratify.present.sheet import Column, Row, Sheet, Value
from ratify.present.sheets.standings import filled
from ratify.present.sheets.words import counted, state_words
from ratify.register import Act, Evidence, Register, StepReached
from ratify.vocabulary import label

COLUMNS = (
    Column(key="change", heading="Change", about="added or taken_back"),
    Column(key="id", heading="Id", about="id of the act, the finding or the note"),
    Column(key="state", heading="State", about="ISO 3166 code of three letters", wraps=True),
    Column(key="instrument", heading="Treaty", about="code of the instrument"),
    Column(
        key="what",
        heading="What",
        about="kind of act, provision and rung of a finding, step or obstacle",
        wraps=True,
    ),
    Column(key="date", heading="Date", about="when it was done or found"),
    Column(key="source", heading="Source", about="title of its source", wraps=True),
    Column(key="url", about="address of its source", shown=False),
    Column(key="origin", heading="Origin", about="office, import:NAME or baseline"),
    Column(key="reason", heading="Reason", about="why it was taken back", wraps=True),
)


def review_sheet(register: Register, found: Review, today: date) -> Sheet:
    """List what is to be reviewed. Nobody's name is in it: who did what stays in the ledger."""
    rows = (
        *_rows(register, "added", found.added),
        *_rows(register, "taken_back", found.taken_back),
    )
    return Sheet(
        name="export",
        title="What the office did since the published data",
        as_of=today,
        known_at=register.known_at,
        columns=filled(COLUMNS, rows, "reason"),
        rows=rows,
        totals={"added": len(found.added), "taken_back": len(found.taken_back)},
        summary=(
            f"{counted(len(found.added), 'record')} added, {len(found.taken_back)} taken back.",
        ),
    )


def _what(one: Record) -> tuple[str, str]:
    """What a record says, as its code and in words."""
    if isinstance(one, Evidence):
        return f"{one.provision}: {one.rung.value}", f"{one.provision}: {label(one.rung)}"
    if isinstance(one, Act):
        return one.kind.value, label(one.kind)
    code = one.step if isinstance(one, StepReached) else one.obstacle
    return code.value, label(code)


def _rows(register: Register, change: str, records: tuple[Record, ...]) -> Iterator[Row]:
    for one in records:
        what, words = _what(one)
        values: dict[str, Value] = {
            "change": change,
            "id": one.id,
            "state": one.state,
            "instrument": one.instrument,
            "what": what,
            "date": str(one.date) if one.date else None,
            "source": one.source.title,
            "url": one.source.url or None,
            "origin": one.origin,
            "reason": one.retraction.reason if one.retraction else None,
        }
        yield Row(
            values=values,
            words={
                "state": state_words(register, one.state),
                "what": words,
                "change": change.replace("_", " ").capitalize(),
            },
        )
