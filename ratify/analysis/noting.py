"""What may be noted of a national path besides its steps: obstacles, actions, and their end.

An objection of warning level is shown and does not refuse.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from ratify.law import Objection, eligible
from ratify.law.eligibility import may_have_been_eligible
from ratify.register import NextAction, ObstacleNoted, PartialDate, Register
from ratify.vocabulary import Severity

PATH = "steps of the national path"


def object_to_obstacle(
    register: Register, obstacle: ObstacleNoted, today: date
) -> tuple[Objection, ...]:
    """Return what stands against noting an obstacle, errors first."""
    return errors_first(_against_obstacle(register, obstacle, today))


def object_to_action(register: Register, action: NextAction, today: date) -> tuple[Objection, ...]:
    """Return what stands against noting an action, errors first."""
    return errors_first(_against_action(register, action, today))


def object_to_closing(
    note: ObstacleNoted | NextAction, day: PartialDate, today: date
) -> tuple[Objection, ...]:
    """Return what stands against saying that a note is over since a day."""
    return errors_first(_against_closing(note, day, today))


def errors_first(found: Iterable[Objection]) -> tuple[Objection, ...]:
    """Return objections, those that refuse first."""
    return tuple(sorted(found, key=lambda one: one.severity is not Severity.ERROR))


def refusal(code: str, sentence: str, rule: str = PATH) -> Objection:
    """Return an objection that refuses."""
    return Objection(code=code, severity=Severity.ERROR, sentence=sentence, rule=rule)


def doubt(code: str, sentence: str, rule: str = PATH) -> Objection:
    """Return an objection that is shown and does not refuse."""
    return Objection(code=code, severity=Severity.WARNING, sentence=sentence, rule=rule)


def outsider(register: Register, state: str, instrument: str, when: str) -> Objection:
    """Return the refusal of a path that leads nowhere."""
    name, body = register.states[state].name, register.instruments[instrument].members_of
    return refusal(
        "path-of-outsider",
        f"{name} cannot become party to {instrument}: it was no member of the {body} {when}, so "
        "there is no path to walk",
        "membership of the organisation",
    )


def in_the_future(what: str, day: PartialDate, today: date) -> Objection:
    """Return the refusal of what has not been yet."""
    return refusal("future-note", f"{what} of {day} lies after today, {today}")


def not_certain_yet(day: PartialDate) -> Objection:
    """Return the warning that a partial date does not count before its last day."""
    return doubt(
        "partial-date",
        f"The day is not known: {day} counts, and is shown, from {day.last}",
        "A partial date counts from its last day",
    )


def twice(record_id: str) -> Objection:
    """Return the refusal of what is on record already."""
    return refusal(
        "duplicate",
        f"{record_id} is on record already and says the same; to correct it, retract it and "
        "record it anew",
        "a ledger has each record once",
    )


def _against_obstacle(
    register: Register, obstacle: ObstacleNoted, today: date
) -> Iterator[Objection]:
    state, code = obstacle.state, obstacle.instrument
    if not may_have_been_eligible(register, code, state, obstacle.date):
        yield outsider(register, state, code, f"on {obstacle.date}")
    if obstacle.date.first > today:
        yield in_the_future("An obstacle", obstacle.date, today)
    elif obstacle.date.last > today:
        yield not_certain_yet(obstacle.date)
    for other in register.progress.obstacles_of(state, code):
        says = (other.obstacle, other.date, other.source.id)
        if other is not obstacle and says == (
            obstacle.obstacle,
            obstacle.date,
            obstacle.source.id,
        ):
            yield twice(other.id)


def _against_action(register: Register, action: NextAction, today: date) -> Iterator[Objection]:
    if action.instrument and not eligible(register, action.instrument, action.state, today):
        yield outsider(register, action.state, action.instrument, f"on {today}")
    for other in register.progress.open_actions(action.state):
        says = (other.instrument, other.what, other.due, other.who)
        if other is not action and says == (
            action.instrument,
            action.what,
            action.due,
            action.who,
        ):
            yield twice(other.id)
    if action.due < today:
        yield doubt("overdue", f"It is overdue already: {action.due} lies before {today}")


def _against_closing(
    note: ObstacleNoted | NextAction, day: PartialDate, today: date
) -> Iterator[Objection]:
    if day.first > today:
        yield in_the_future("An end", day, today)
    if isinstance(note, ObstacleNoted) and day.last < note.date.first:
        sentence = f"{note.id} was seen on {note.date}: it cannot have been over on {day}"
        yield refusal("over-before-seen", sentence)
