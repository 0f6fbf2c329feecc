"""``diff``: what changed between two days, or between two states of knowledge."""

from ratify.analysis.diff import Change, Diff
from ratify.analysis.diff_words import paragraphs
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.standings import Numbered
from ratify.present.sheets.words import (
    MARKS,
    counted,
    explained,
    instrument_words,
    kind_words,
    state_words,
)
from ratify.register import Register
from ratify.vocabulary import label

COLUMNS = (
    Column(key="state", heading="State", about="ISO 3166 code of three letters", wraps=True),
    Column(key="instrument", heading="Treaty", about="code of the instrument", wraps=True),
    Column(
        key="act",
        heading="Act",
        about="kind of act; null where time alone changed the standing",
        wraps=True,
    ),
    Column(key="date", heading="Date", about="of the act, or of entry into force for the State"),
    Column(key="before", heading="Before", about="standing at the first day", wraps=True),
    Column(
        key="after",
        heading="After",
        about="standing at the second day",
        wraps=True,
        palette="standing",
    ),
    Column(key="source", heading="Source", machine=False),
)


def diff_sheet(register: Register, found: Diff, title: str, lang: str = "en") -> Sheet:
    """Lay the changes out, told in paragraphs as a report needs them."""
    numbered = Numbered()
    rows = tuple(_row(register, change, numbered, lang) for change in found.rows)
    return Sheet(
        name="diff",
        title=title,
        as_of=found.end,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=rows,
        totals={"changes": len(rows), "movers": len(found.movers)},
        summary=(f"{counted(len(rows), 'change')}.", *paragraphs(register, found)),
        legend=explained(row.words["date"] for row in rows),
        sources=numbered.lines(),
    )


def _row(register: Register, change: Change, numbered: Numbered, lang: str) -> Row:
    act = change.act
    what = kind_words(act.kind) if act else "time has passed"
    day = str(change.date) if change.date else "-"
    return Row(
        values={
            "state": change.state,
            "instrument": change.instrument,
            "act": act.kind.value if act else None,
            "date": str(change.date) if change.date else None,
            "before": change.before.value,
            "after": change.after.value,
        },
        words={
            "state": state_words(register, change.state, lang),
            "instrument": instrument_words(register, change.instrument, lang),
            "act": f"{what}, no longer on record" if change.gone else what,
            "date": f"{day}{MARKS[act.verification]}" if act else day,
            "before": label(change.before),
            "after": label(change.after),
            "source": numbered.refer([act] if act else []),
        },
    )
