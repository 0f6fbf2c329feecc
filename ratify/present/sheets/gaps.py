"""``gaps``: what is missing, split by kind; nobody's silence is taken for a gap in the law."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from ratify.analysis.gaps import Gaps, Missing
from ratify.law import position
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets import standings
from ratify.present.sheets.standings import Numbered, standing_row
from ratify.present.sheets.words import (
    article_words,
    counted,
    explained,
    instrument_words,
    mark_of,
    silence,
    state_words,
    titles,
)
from ratify.register import Register
from ratify.vocabulary import Gap, label

GAP = Column(
    key="gap",
    heading="Gap",
    about="kind of gap: " + ", ".join(Gap),
    wraps=True,
    palette="gap",
)
COLUMNS = (*standings.COLUMNS, GAP)
_LISTED = (
    Column(key="state_name", heading="State", wraps=True),
    Column(key="instrument", heading="Treaty"),
    Column(key="title", heading="Title", wraps=True, optional=2),
    GAP,
    Column(key="since", heading="Since"),
    Column(key="articles", heading="Articles", wraps=True, least=24, optional=1),
    Column(key="source", heading="Source"),
)


def gaps_sheet(register: Register, found: Gaps, lang: str = "en") -> Sheet:
    """Lay the gaps out: one row for each, and for several States a table of the five kinds."""
    numbered = Numbered()
    rows = tuple(_row(register, gap, numbered, lang) for gap in found.rows)
    one_state, one_instrument = len(found.scope.states) == 1, len(found.scope.instruments) == 1
    hidden = {"state_name"} if one_state else set()
    hidden |= {"instrument", "title"} if one_instrument and not one_state else set()
    listed = tuple(column for column in _LISTED if column.key not in hidden)
    sheet = Sheet(
        name="gaps",
        title=_title(register, found, lang),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=rows,
        totals={"eligible": found.eligible} | _by_kind(found.rows),
        summary=_summary(found),
        legend=explained(row.read(column.key) for row in rows for column in listed),
        notes=_notes(register, found),
        sources=numbered.lines(),
    )
    if one_state or one_instrument:
        return replace(sheet, for_readers=replace(sheet, columns=listed))
    return replace(sheet, for_readers=_by_state(register, found, sheet, lang))


def _row(register: Register, gap: Missing, numbered: Numbered, lang: str) -> Row:
    cell = position(register, gap.instrument, gap.state, gap.assessment.as_of)
    row = standing_row(register, cell, numbered, lang)
    words = {
        "gap": f"{label(gap.gap)}{mark_of(cell)}",
        "articles": _articles(gap),
        "since": f"{gap.since}{mark_of(cell)}" if gap.since else "-",
    }
    return Row(values={**row.values, "gap": gap.gap.value}, words={**row.words, **words})


def _articles(gap: Missing) -> str:
    return ", ".join(article_words(key) for key in gap.provisions)


def _by_state(register: Register, found: Gaps, sheet: Sheet, lang: str) -> Sheet:
    """One line for each State: the instruments concerned under each kind of gap."""
    columns = (
        Column(key="state", heading="State", wraps=True),
        *(Column(key=gap.value, heading=label(gap), wraps=True) for gap in Gap),
    )
    marks = {
        (row.values["state"], row.values["instrument"]): row.read("gap")[-1:]
        for row in sheet.rows
        if row.read("gap")[-1:] in "~?"
    }
    rows = tuple(
        Row(
            values={"state": state},
            words={"state": state_words(register, state, lang)}
            | {
                gap.value: " ".join(
                    f"{one.instrument}{marks.get((state, one.instrument), '')}"
                    for one in found.rows
                    if one.state == state and one.gap is gap
                )
                or "-"
                for gap in Gap
            },
        )
        for state in found.scope.states
    )
    codes = f"{titles(register, found.scope.instruments, lang)}."
    legend = (*explained(text for row in rows for text in row.words.values()), codes)
    sources = (f"{counted(len(sheet.sources), 'source')}: `status INSTRUMENT` lists them.",)
    return replace(sheet, columns=columns, rows=rows, legend=legend, sources=sources)


def _title(register: Register, found: Gaps, lang: str) -> str:
    scope = found.scope
    if len(scope.states) == 1:
        who = state_words(register, scope.states[0], lang)
    else:
        bodies = ", ".join(one.code for one in scope.named if one.kind == "organisation")
        who = f"{counted(len(scope.states), 'State')}{f' of {bodies}' if bodies else ''}"
    under = ""
    if len(scope.instruments) == 1:
        under = f" under {instrument_words(register, scope.instruments[0], lang)}"
    theme = f", theme {found.theme.replace('_', ' ')}" if found.theme else ""
    return f"Gaps of {who}{under}{theme}"


def _by_kind(rows: Iterable[Missing]) -> dict[str, int]:
    kinds = Counter(row.gap for row in rows)
    return {gap.value: kinds[gap] for gap in Gap}


def _summary(found: Gaps) -> tuple[str, ...]:
    kinds = "; ".join(
        f"{label(Gap(kind)).lower()} {number}" for kind, number in _by_kind(found.rows).items()
    )
    pairs = counted(found.eligible, "pair")
    return (f"Of {pairs} of a State and an instrument open to it: {kinds}.",)


def _notes(register: Register, found: Gaps) -> tuple[str, ...]:
    silent = [
        code
        for code in found.scope.instruments
        if any(row.instrument == code and row.gap is Gap.NO_ACTION for row in found.rows)
    ]
    notes = [silence(register, silent)] if silent else []
    if any(row.gap is Gap.NOT_ASSESSED for row in found.rows):
        notes.append(
            "Not assessed: nobody has recorded a finding on some provisions; it says nothing on "
            "what the law there provides."
        )
    return tuple(notes)
