"""``import`` and ``sync``: a list against the record, and every row of it accounted for."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from ratify.analysis.comparison import Comparison
from ratify.analysis.foreign_list import SetAside
from ratify.analysis.verdicts import Compared, Verdict
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.intake_words import (
    ACCOUNTS,
    ASIDE,
    LEFT_OUT,
    accounted,
    agreements,
    because,
    both_sources,
    cited,
    doubts,
    outcome_words,
    sums,
    undecided,
)
from ratify.present.sheets.standings import filled
from ratify.present.sheets.words import MARKS, explained, kind_words, state_words
from ratify.register import Act, Register, Source

COLUMNS = (
    Column(key="row", heading="Row", about="row of the list, from 1; null for what is gone"),
    Column(
        key="outcome",
        heading="Outcome",
        about=f"{', '.join(Verdict)}; gone (on record from this list, and no longer in it); "
        f"{', '.join(ASIDE)}",
        wraps=True,
        palette="outcome",
    ),
    Column(key="state", heading="State", about="ISO 3166 code of three letters", wraps=True),
    Column(key="instrument", heading="Treaty", about="code of the instrument"),
    Column(key="act", heading="Act", about="kind of act", wraps=True),
    Column(key="date", heading="In list", about="date that the list gives"),
    Column(key="ours_date", heading="On record", about="date on record, where there is one"),
    Column(key="ours", about="id of the act on record", shown=False),
    Column(key="ours_source", about="title of the source of the act on record", shown=False),
    Column(key="source", about="title of the source that the list or the row gives", shown=False),
    Column(key="declaration", about="declaration that the list gives", shown=False),
    Column(key="reason", heading="Why", about="why, in words", wraps=True),
    Column(key="text", about="what stands in a row that gave no act", shown=False),
)
TOTALS = (
    "rows",
    "rows_read",
    *(f"rows_{outcome}" for outcome in ASIDE),
    "acts",
    *(verdict.value for verdict in Verdict),
    "gone",
    "to_record",
)


def intake_sheet(register: Register, found: Comparison, title: str, today: date) -> Sheet:
    """Lay out the comparison: all of it for machines, what needs a decision for readers.

    :param title: what is being done: ``Import of list.xlsx``.
    """
    rows = tuple(_rows(register, found))
    totals = _totals(found)
    notes = (*doubts(found), *agreements(found))
    accounts = Sheet(
        name="import",
        title=title,
        as_of=today,
        columns=ACCOUNTS,
        rows=tuple(accounted(totals)),
        summary=tuple(undecided(found, totals)),
        notes=notes,
        sources=(f"The list: {cited(found.source)}",),
        more=tuple(_to_decide(rows, today)),
    )
    return Sheet(
        name="import",
        title=title,
        as_of=today,
        columns=COLUMNS,
        rows=rows,
        totals=totals,
        notes=(*sums(totals), *notes),
        for_readers=accounts,
    )


def _to_decide(rows: tuple[Row, ...], today: date) -> Iterator[Sheet]:
    """The rows that somebody should look at; what agrees and what says nothing is only counted."""
    deciding = tuple(row for row in rows if row.values["outcome"] not in LEFT_OUT)
    if deciding:
        yield Sheet(
            name="import",
            title="To look at",
            as_of=today,
            columns=_shown(deciding),
            rows=deciding,
            legend=explained(row.words.get("ours_date", "") for row in deciding),
        )


def _shown(rows: tuple[Row, ...]) -> tuple[Column, ...]:
    """The columns that say something: one treaty needs no column."""
    instruments = {row.values["instrument"] for row in rows} - {None}
    columns = filled(COLUMNS, rows, "state", "act", "date", "ours_date", "reason")
    return tuple(one for one in columns if one.key != "instrument" or len(instruments) > 1)


def _rows(register: Register, found: Comparison) -> Iterator[Row]:
    for item in found.acts:
        yield _act_row(register, item, found.source)
    for act in found.gone:
        yield _gone_row(register, act)
    for outcome, items in _aside(found):
        yield from (_aside_row(outcome, item) for item in items)


def _aside(found: Comparison) -> tuple[tuple[str, tuple[SetAside, ...]], ...]:
    reading = found.reading
    return tuple(zip(ASIDE, (reading.unread, reading.silent, reading.passed_over), strict=True))


def _aside_row(outcome: str, item: SetAside) -> Row:
    return Row(
        values={
            **dict.fromkeys(column.key for column in COLUMNS),
            "row": item.line,
            "outcome": outcome,
            "reason": item.reason,
            "text": item.text or None,
        },
        words={
            "outcome": outcome_words(outcome),
            "reason": f"{item.reason}: {item.text}" if item.text else item.reason,
        },
    )


def _act_row(register: Register, item: Compared, source: Source) -> Row:
    act, ours = item.proposed, item.ours
    reason = "; ".join(because(register, item))
    return Row(
        values={
            "row": item.line,
            "outcome": item.verdict.value,
            "state": act.state,
            "instrument": act.instrument,
            "act": act.kind.value,
            "date": str(act.date),
            "ours_date": str(ours.date) if ours else None,
            "ours": (ours.id or None) if ours else None,
            "ours_source": ours.source.title if ours else None,
            "source": act.source.title,
            "declaration": act.declaration or None,
            "reason": reason or None,
            "text": None,
        },
        words={
            "outcome": outcome_words(item.verdict.value),
            "state": state_words(register, act.state),
            "act": kind_words(act.kind),
            "ours_date": f"{ours.date}{MARKS[ours.verification]}" if ours else "",
            "reason": "; ".join((*both_sources(item, source), *because(register, item))),
        },
    )


def _gone_row(register: Register, act: Act) -> Row:
    return Row(
        values={
            **dict.fromkeys(column.key for column in COLUMNS),
            "outcome": "gone",
            "state": act.state,
            "instrument": act.instrument,
            "act": act.kind.value,
            "ours_date": str(act.date),
            "ours": act.id,
            "ours_source": act.source.title,
            "reason": f"read from this list before; it stays on record as {act.id}",
        },
        words={
            "outcome": outcome_words("gone"),
            "state": state_words(register, act.state),
            "act": kind_words(act.kind),
            "ours_date": f"{act.date}{MARKS[act.verification]}",
        },
    )


def _totals(found: Comparison) -> dict[str, int]:
    """Count rows and acts; ``rows`` is the sum of the four kinds of rows that follow it."""
    reading = found.reading
    verdicts = Counter(item.verdict for item in found.acts)
    return {
        "rows": reading.rows,
        "rows_read": len(reading.read),
        **{f"rows_{outcome}": len(items) for outcome, items in _aside(found)},
        "acts": len(found.acts),
        **{verdict.value: verdicts[verdict] for verdict in Verdict},
        "gone": len(found.gone),
        "to_record": len(found.to_record),
    }
