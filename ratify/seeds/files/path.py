"""``national_path/``: steps reached and obstacles, one file for each instrument that has any."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from ratify.register import BASELINE, Closing, ObstacleNoted, Register, StepReached
from ratify.register.ids import note_id
from ratify.seeds.document import Document
from ratify.seeds.draft import Draft
from ratify.seeds.files.datafile import DataFile, Plain, dump
from ratify.seeds.files.records import instrument_of
from ratify.seeds.shapes.path import ObstacleShape, PathsFile, StepShape

Note = TypeVar("Note", StepReached, ObstacleNoted)


def _collect(root: PathsFile, document: Document, draft: Draft) -> None:
    instrument = instrument_of(document, draft)
    for state, path in root.root.items():
        draft.has("states", state, document, state)
        for at, step in enumerate(path.steps):
            place = (state, "steps", at)
            if draft.has("sources", step.source, document, *place, "source"):
                reached = _step(instrument, state, step, draft)
                if draft.put(reached.id, document, *place):
                    draft.steps.append(reached)
        for at, obstacle in enumerate(path.obstacles):
            place = (state, "obstacles", at)
            if draft.has("sources", obstacle.source, document, *place, "source"):
                noted = _obstacle(instrument, state, obstacle, draft)
                if draft.put(noted.id, document, *place):
                    draft.obstacles.append(noted)


def _step(instrument: str, state: str, shape: StepShape, draft: Draft) -> StepReached:
    return StepReached(
        id=note_id("s", state, instrument, shape.step, str(shape.date), shape.source),
        instrument=instrument,
        state=state,
        step=shape.step,
        date=shape.date,
        source=draft.sources[shape.source],
        note=shape.note,
        origin=BASELINE,
    )


def _obstacle(instrument: str, state: str, shape: ObstacleShape, draft: Draft) -> ObstacleNoted:
    over = shape.closed
    return ObstacleNoted(
        id=note_id("o", state, instrument, shape.obstacle, str(shape.date), shape.source),
        instrument=instrument,
        state=state,
        obstacle=shape.obstacle,
        date=shape.date,
        source=draft.sources[shape.source],
        note=shape.note,
        origin=BASELINE,
        closed=Closing(date=over.date, note=over.note) if over else None,
    )


def _plan(register: Register) -> dict[str, Plain]:
    files: dict[str, Plain] = {}
    for key, shape, notes in (
        ("steps", StepShape, _standing(register.progress.steps)),
        ("obstacles", ObstacleShape, _standing(register.progress.obstacles)),
    ):
        for note in notes:
            values = {name: getattr(note, name) for name in shape.model_fields}
            entry = dump(shape, {**values, "source": note.source.id})
            path = files.setdefault(f"national_path/{note.instrument}.yaml", {})
            path.setdefault(note.state, {}).setdefault(key, []).append(entry)
    return {file: _ordered(files[file]) for file in sorted(files)}


def _standing(notes: Iterable[Note]) -> Iterator[Note]:
    standing = (note for note in notes if note.retraction is None)
    return iter(sorted(standing, key=lambda note: (note.state, str(note.date), note.id)))


def _ordered(states: Plain) -> Plain:
    return {state: states[state] for state in sorted(states)}


NATIONAL_PATH = DataFile(
    pattern="national_path/*.yaml",
    kind="steps",
    schema="national_path",
    shape=PathsFile,
    policy="""National paths towards the instrument that the file is named after.

A step is what a State did at home, an obstacle what a source says stands in the way. What reaches
the depositary is an act and stands in acts/. An obstacle that was overcome stays, with the date.
No entry means that the office has noted none, not that the State stands still.

Persons are in no data file: contacts, names of colleagues and what they are to do stay in the
office.""",
    collect=_collect,
    plan=_plan,
    sparse=True,
)
