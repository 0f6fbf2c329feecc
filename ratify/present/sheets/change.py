"""Before and after: what recording or retracting an act changes, and the rule that says so."""

from dataclasses import replace
from datetime import date

from ratify.analysis.domestication import assess
from ratify.law import position
from ratify.law.position import Position, Reason
from ratify.present.languages import Language, language
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets import domestication, standings
from ratify.present.sheets.domestication import provision_row
from ratify.present.sheets.standings import Numbered, columns_for, standing_row
from ratify.present.sheets.words import (
    article_words,
    explained,
    instrument_words,
    kind_words,
    state_words,
)
from ratify.register import Act, Evidence, Register

WHEN = Column(key="when", heading="When", about="before or after")
COLUMNS = (WHEN, *standings.COLUMNS)


def with_act(register: Register, act: Act) -> Register:
    """Return the register as it would be with the act on record."""
    return replace(register, acts=(*register.acts, act))


def change_sheet(before: Register, after: Register, act: Act, doing: str, today: date) -> Sheet:
    """Show the standing of the act's State before and after the change.

    :param doing: what is being done: ``Record`` or ``Retract``.
    """
    numbered = Numbered()
    cells = {
        when: position(register, act.instrument, act.state, today)
        for when, register in (("before", before), ("after", after))
    }
    rows = tuple(_row(before, when, cell, numbered) for when, cell in cells.items())
    who, under = state_words(before, act.state), instrument_words(before, act.instrument)
    return Sheet(
        name="record",
        title=f"{doing}: {who}, {under}, {kind_words(act.kind).lower()} of {act.date}",
        as_of=today,
        columns=(WHEN, *columns_for(rows, "state_name", "instrument", "title")),
        rows=rows,
        summary=(f"Id: {act.id}", *_declaration(act)),
        legend=explained(text for row in rows for text in row.words.values()),
        notes=tuple(reasons(cells["after"])),
        sources=numbered.lines(),
    )


def with_finding(register: Register, finding: Evidence) -> Register:
    """Return the register as it would be with the finding on record."""
    return replace(register, evidence=(*register.evidence, finding))


def finding_sheet(
    before: Register, after: Register, finding: Evidence, doing: str, today: date
) -> Sheet:
    """Show what is known of one provision before and after a finding comes or goes."""
    numbered = Numbered()
    cells = {
        when: assess(register, position(register, finding.instrument, finding.state, today))
        for when, register in (("before", before), ("after", after))
    }
    rows = tuple(
        Row(values={"when": when, **row.values}, words=row.words)
        for when, cell in cells.items()
        for row in [provision_row(before, cell, finding.provision, numbered)]
    )
    who = state_words(before, finding.state)
    under = instrument_words(before, finding.instrument)
    hidden = {"state_name", "instrument", "requirement"}
    return Sheet(
        name="assess",
        title=f"{doing}: {who}, {under}, {article_words(finding.provision)}",
        as_of=today,
        columns=(
            WHEN,
            *(
                replace(column, shown=column.shown and column.key not in hidden)
                for column in domestication.COLUMNS
            ),
        ),
        rows=rows,
        summary=(f"Id: {finding.id}", f"Finding: {finding.summary}"),
        legend=explained(row.words["evidence_date"] for row in rows),
        sources=numbered.lines(),
    )


def reasons(cell: Position, lang: str = "en") -> list[str]:
    """Say by which rules a standing follows from the acts, one line for each step."""
    return [_reason(reason, language(lang)) for reason in cell.reasons]


def _reason(reason: Reason, speaks: Language) -> str:
    article, sentence = article_words(reason.article, speaks.code), reason.sentence
    if reason.check:
        return speaks.say("{article} (check): {sentence}", article=article, sentence=sentence)
    return speaks.say("{article}: {sentence}", article=article, sentence=sentence)


def _row(register: Register, when: str, cell: Position, numbered: Numbered) -> Row:
    row = standing_row(register, cell, numbered)
    return Row(values={"when": when, **row.values}, words=row.words)


def _declaration(act: Act) -> tuple[str, ...]:
    return (f"Declaration: {act.declaration}",) if act.declaration else ()
