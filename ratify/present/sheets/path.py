"""``step`` and ``obstacle``: what was reached on national paths, and what stands in the way."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ratify.analysis.path import NationalPath, Paths
from ratify.law import position
from ratify.present.languages import Language, language
from ratify.present.sheet import Column, Row, Sheet, Value
from ratify.present.sheets.asked import absent, under, whose
from ratify.present.sheets.standings import Numbered, filled
from ratify.present.sheets.words import instrument_words, state_words
from ratify.register import ObstacleNoted, Register, StepReached
from ratify.vocabulary import Step

COLUMNS = (
    Column(key="id", heading="Id", about="id of the note, for retract and --close"),
    Column(key="state", heading="State", about="ISO 3166 code of three letters", wraps=True),
    Column(key="instrument", heading="Treaty", about="code of the instrument"),
    Column(key="kind", about="step or obstacle", shown=False),
    Column(key="what", heading="What", about="code of the step or of the obstacle", wraps=True),
    Column(key="date", heading="Date", about="when it was reached, or seen"),
    Column(key="closed", heading="Overcome", about="when an obstacle was overcome, or null"),
    Column(key="source", heading="Source", about="title of its source", optional=1),
    Column(key="url", about="address of its source", shown=False),
    Column(key="note", heading="Note", about="anything worth knowing", wraps=True, optional=2),
    Column(key="recorded_at", about="when it came on record, in UTC", shown=False),
    Column(
        key="recorded_by", heading="Recorded by", about="who recorded it", wraps=True, optional=3
    ),
)
_LADDER = (
    Column(key="no", heading="No.", right=True),
    Column(key="what", heading="Step", wraps=True),
    Column(key="date", heading="Reached"),
    Column(key="source", heading="Source"),
    Column(key="note", heading="Note", wraps=True, optional=1),
    Column(key="id", heading="Id", optional=2),
)


def path_sheet(register: Register, found: Paths, lang: str = "en") -> Sheet:
    """Lay paths out; the path of one State towards one instrument as a ladder of its steps."""
    notes = [note for path in found.rows for note in _notes(path)]
    sheet = _sheet(register, found, notes, "step", lang)
    if found.whole is None:
        return sheet
    hindrances = _sheet(register, found, _obstacles(found.whole), "obstacle", lang)
    return replace(
        sheet,
        for_readers=_ladder(register, found.whole, found.as_of, lang),
        more=(hindrances,) if hindrances.rows else (),
    )


def obstacles_sheet(register: Register, found: Paths, lang: str = "en") -> Sheet:
    """List what stands, or stood, in the way."""
    notes = [note for path in found.rows for note in _obstacles(path)]
    return _sheet(register, found, notes, "obstacle", lang)


def note_row(
    register: Register, note: StepReached | ObstacleNoted, numbered: Numbered, lang: str = "en"
) -> Row:
    """Lay one note out."""
    is_step = isinstance(note, StepReached)
    code = note.step if isinstance(note, StepReached) else note.obstacle
    closed = None if isinstance(note, StepReached) else note.closed
    values: dict[str, Value] = {
        "id": note.id,
        "state": note.state,
        "instrument": note.instrument,
        "kind": "step" if is_step else "obstacle",
        "what": code.value,
        "date": str(note.date),
        "closed": str(closed.date) if closed else None,
        "source": note.source.title,
        "url": note.source.url or None,
        "note": note.note or None,
        "recorded_at": note.recorded_at.isoformat() if note.recorded_at else None,
        "recorded_by": note.recorded_by or None,
    }
    words = {
        "state": state_words(register, note.state, lang),
        "what": language(lang).label(code),
        "closed": str(closed.date) if closed else "-",
        "source": f"[{numbered.number(note.source)}]",
    }
    return Row(values=values, words=words)


def _sheet(
    register: Register,
    found: Paths,
    notes: list[StepReached | ObstacleNoted],
    name: str,
    lang: str,
) -> Sheet:
    speaks, numbered = language(lang), Numbered(lang)
    rows = tuple(note_row(register, note, numbered, lang) for note in notes)
    titles = {
        "step": speaks.say("National paths"),
        "obstacle": speaks.say("What stands in the way"),
    }
    steps = sum(isinstance(note, StepReached) for note in notes)
    return Sheet(
        name=name,
        title=speaks.say(
            "{title}: {whose}, {under}",
            title=titles[name],
            whose=whose(register, found.scope, lang),
            under=under(register, found.scope, lang),
        ),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=filled(COLUMNS, rows, "closed", "note"),
        rows=rows,
        totals={
            "steps": steps,
            "obstacles": len(rows) - steps,
            "overcome": sum(row.values["closed"] is not None for row in rows),
        },
        summary=tuple(_counted(speaks, steps, len(rows) - steps)),
        notes=(_silence(speaks, name), *absent(register, found.scope, found.as_of, lang)),
        sources=numbered.lines(),
        lang=lang,
    )


def _counted(speaks: Language, steps: int, obstacles: int) -> Iterator[str]:
    if steps:
        yield speaks.count("{n} step on record.", "{n} steps on record.", steps)
    if obstacles:
        yield speaks.count("{n} obstacle on record.", "{n} obstacles on record.", obstacles)
    if not steps and not obstacles:
        yield speaks.say("Nothing is on record.")


def _silence(speaks: Language, name: str = "step") -> str:
    if name == "obstacle":
        return speaks.say(
            "No obstacle on record means that the office has noted none, not that there is none."
        )
    return speaks.say(
        "No step on record means that the office has noted none, not that the State stands still."
    )


def _notes(path: NationalPath) -> list[StepReached | ObstacleNoted]:
    return [*path.steps, *_obstacles(path)]


def _obstacles(path: NationalPath) -> list[StepReached | ObstacleNoted]:
    return [*path.obstacles, *path.overcome]


def _ladder(register: Register, path: NationalPath, as_of: date, lang: str) -> Sheet:
    """The eight steps in their order, each with its date or a dash."""
    speaks, numbered = language(lang), Numbered(lang)
    rows = tuple(
        row
        for number, step in enumerate(Step, start=1)
        for row in _rungs(register, path, as_of, number, step, numbered)
    )
    return Sheet(
        name="step",
        title=speaks.say(
            "National path: {state}, {treaty}",
            state=state_words(register, path.state, lang),
            treaty=instrument_words(register, path.instrument, lang),
        ),
        as_of=as_of,
        known_at=register.known_at,
        columns=filled(_LADDER, rows, "note", "id"),
        rows=tuple(row.told(lang) for row in rows),
        summary=(_reached(speaks, path),),
        notes=(_silence(speaks),),
        sources=numbered.lines(),
        lang=lang,
    )


def _rungs(
    register: Register,
    path: NationalPath,
    as_of: date,
    number: int,
    step: Step,
    numbered: Numbered,
) -> Iterator[Row]:
    """One row for each note of a step; for the last one the act that binds the State."""
    words = {"no": str(number), "what": language(numbered.lang).label(step)}
    binding = position(register, path.instrument, path.state, as_of).binding
    noted = [one for one in path.steps if one.step is step]
    if step is Step.DEPOSITED and binding is not None:
        cite = f"[{numbered.number(binding.source)}]"
        values: dict[str, Value] = {"id": binding.id}
        yield Row(values=values, words={**words, "date": str(binding.date), "source": cite})
    elif not noted:
        yield Row(values={}, words={**words, "date": "-", "source": "-"})
    for one in noted:
        cite = f"[{numbered.number(one.source)}]"
        values = {"id": one.id, "note": one.note or None}
        yield Row(values=values, words={**words, "date": str(one.date), "source": cite})


def _reached(speaks: Language, path: NationalPath) -> str:
    highest = path.highest
    if highest is None:
        return speaks.say("No step is on record.")
    return speaks.say(
        "Furthest step on record: {step}, {day}.", step=highest.step, day=str(highest.date)
    )
