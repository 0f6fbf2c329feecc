"""What a note on a national path will look like on record, before it is put there."""

from dataclasses import replace
from datetime import date

from ratify.analysis.path import paths
from ratify.analysis.scope import scope
from ratify.analysis.todo import Due
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets import path, todo
from ratify.present.sheets.path import note_row, path_sheet
from ratify.present.sheets.standings import Numbered, filled
from ratify.present.sheets.todo import action_row
from ratify.register import (
    Closing,
    Found,
    NextAction,
    ObstacleNoted,
    PartialDate,
    Register,
    StepReached,
)

Note = StepReached | ObstacleNoted | NextAction


def noted_sheet(register: Register, note: Note, today: date) -> Sheet:
    """Show the path with the step on it; an obstacle or an action as one row."""
    if isinstance(note, StepReached):
        after = replace(
            register, progress=replace(register.progress, steps=(*register.progress.steps, note))
        )
        return _entitled(_cell_sheet(after, note, today), f"Id: {note.id}")
    return _entitled(_one_row(register, note, today), f"Id: {note.id}")


def closing_sheet(
    register: Register, note: ObstacleNoted | NextAction, day: PartialDate, today: date
) -> Sheet:
    """Show what is to be closed, and on which day."""
    if isinstance(note, ObstacleNoted):
        note = replace(note, closed=Closing(date=day))
    return _entitled(_one_row(register, note, today), f"Over on {day}: {note.id}")


def taken_back_sheet(register: Register, note: StepReached | ObstacleNoted, today: date) -> Sheet:
    """Show the path as it stands after a note was taken back.

    :param register: what is on record now.
    """
    return _cell_sheet(register, note, today)


def _cell_sheet(register: Register, note: StepReached | ObstacleNoted, today: date) -> Sheet:
    asked = (Found("state", note.state), Found("instrument", note.instrument))
    return path_sheet(register, paths(register, today, scope(register, today, asked)))


def _one_row(register: Register, note: ObstacleNoted | NextAction, today: date) -> Sheet:
    numbered = Numbered()
    columns: tuple[Column, ...]
    if isinstance(note, ObstacleNoted):
        row, columns = note_row(register, note, numbered), path.COLUMNS
    else:
        row = action_row(register, Due(action=note, days=(note.due - today).days))
        columns = todo.COLUMNS
    return _sheet(row, columns, today, numbered.lines())


def _sheet(row: Row, columns: tuple[Column, ...], today: date, sources: tuple[str, ...]) -> Sheet:
    empty = ("closed", "note", "who", "instrument", "recorded_by")
    return Sheet(
        name="note",
        title="To be noted",
        as_of=today,
        columns=filled(columns, (row,), *empty),
        rows=(row,),
        sources=sources,
    )


def _entitled(sheet: Sheet, line: str) -> Sheet:
    """Put a line under what a reader sees."""
    if sheet.for_readers is not None:
        inner = replace(sheet.for_readers, summary=(line, *sheet.for_readers.summary))
        return replace(sheet, for_readers=inner)
    return replace(sheet, summary=(line, *sheet.summary))
