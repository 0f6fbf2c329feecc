"""From what was typed to a note on a national path, a next action, or a contact."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ratify.cli.assessing import code_named
from ratify.cli.proposal import partial_date, web_address
from ratify.cli.times import day_of
from ratify.errors import UsageProblem
from ratify.vocabulary import Obstacle, Step

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from ratify.register import (
        Contact,
        NextAction,
        ObstacleNoted,
        Register,
        Source,
        StepReached,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedNote:
    """A step or an obstacle as it was typed, nothing checked yet; empty where nothing was typed.

    :param what: the step, or the code of the obstacle.
    """

    state: str
    instrument: str
    what: str
    date: str
    source: str
    url: str
    note: str

    @property
    def names(self) -> tuple[str, ...]:
        """What to look at, when nothing is to be noted."""
        return tuple(name for name in (self.state, self.instrument) if name)

    @property
    def asks(self) -> bool:
        """Whether nothing is to be noted: the path is asked for."""
        return not any((self.what, self.date, self.source, self.url, self.note))

    def must_have(self, **needed: str) -> None:
        """Refuse what cannot be noted because something is missing.

        :raises UsageProblem: the sentence names it as it is called on the command line.
        """
        missing = [name for name, text in needed.items() if not text.strip()]
        if not self.source.strip():
            missing.append("--source")
        if missing:
            raise UsageProblem(
                f"To put this on record, say also: {', '.join(missing)}.",
                "To look only, name the State and the treaty and nothing else.",
            )

    def must_not_be_named(self, option: str) -> None:
        """Refuse names and sources where an id says everything.

        :raises UsageProblem: there are any.
        """
        if any((self.state, self.instrument, self.what, self.source, self.url)):
            raise UsageProblem(f"{option} takes an id and nothing that the record has already.")


def step_of(register: "Register", typed: TypedNote) -> "StepReached":
    """Make the step that was typed, with the id it would have on record.

    :raises UsageProblem: something is missing, or a date or an address cannot be read.
    :raises NameProblem: the State, the instrument or the step leads nowhere.
    """
    from ratify.register import StepReached
    from ratify.register.ids import note_id

    typed.must_have(INSTRUMENT=typed.instrument, STEP=typed.what, DATE=typed.date)
    state, instrument = _place(register, typed)
    step, day = code_named(Step, typed.what, "step"), partial_date(typed.date, "DATE")
    source = _source(register, typed)
    return StepReached(
        id=note_id("s", state, instrument, step, str(day), source.id),
        state=state,
        instrument=instrument,
        step=step,
        date=day,
        source=source,
        note=typed.note.strip(),
    )


def obstacle_of(register: "Register", typed: TypedNote, today: "date") -> "ObstacleNoted":
    """Make the obstacle that was typed, seen today unless a date was given.

    :raises UsageProblem: something is missing, or a date or an address cannot be read.
    :raises NameProblem: the State, the instrument or the code leads nowhere.
    """
    from ratify.register import ObstacleNoted, PartialDate
    from ratify.register.ids import note_id

    typed.must_have(INSTRUMENT=typed.instrument, CODE=typed.what)
    state, instrument = _place(register, typed)
    code = code_named(Obstacle, typed.what, "obstacle")
    day = partial_date(typed.date, "--since") if typed.date else PartialDate.of(today)
    source = _source(register, typed)
    return ObstacleNoted(
        id=note_id("o", state, instrument, code, str(day), source.id),
        state=state,
        instrument=instrument,
        obstacle=code,
        date=day,
        source=source,
        note=typed.note.strip(),
    )


def _place(register: "Register", typed: TypedNote) -> tuple[str, str]:
    instrument = register.names.find(typed.instrument, "instrument").code
    return register.names.find(typed.state, "state").code, instrument


def _source(register: "Register", typed: TypedNote) -> "Source":
    from ratify.register import Source
    from ratify.store.citing import CitedSources

    cited = Source(id="", title=typed.source.strip(), url=web_address(typed.url))
    return CitedSources(register.sources or {}).settled(cited)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedAction:
    """Something to be done as it was typed, nothing checked yet."""

    names: tuple[str, ...]
    what: str
    due: str
    who: str
    note: str

    def must_only_close(self) -> None:
        """Refuse what would put an action on the list where one is ticked off.

        :raises UsageProblem: there is anything of that.
        """
        if self.names or self.what or self.due or self.who:
            raise UsageProblem("--done takes an id and nothing that the record has already.")


def action_of(register: "Register", typed: TypedAction, today: "date") -> "NextAction":
    """Make the action that was typed, with the id it would have on record.

    :raises UsageProblem: it is not said for which State, or by when.
    :raises NameProblem: a name leads nowhere.
    """
    from ratify.register import NextAction
    from ratify.register.ids import note_id

    state, instrument = _for_whom(register, typed.names)
    if not typed.due:
        raise UsageProblem("By when is it to be done?", "Add --due DATE.")
    due = day_of(typed.due, "--due", today)
    what, who = typed.what.strip(), typed.who.strip()
    return NextAction(
        id=note_id("n", state, instrument, what, str(due), who),
        state=state,
        instrument=instrument,
        what=what,
        due=due,
        who=who,
        note=typed.note.strip(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedContact:
    """A contact as it was typed, nothing checked yet."""

    names: tuple[str, ...]
    role: str
    name: str
    organisation: str
    address: str
    note: str

    @property
    def asks(self) -> bool:
        """Whether nothing is to be noted: the contacts are asked for."""
        return not any((self.role, self.name, self.organisation, self.address, self.note))


def contact_of(register: "Register", typed: TypedContact) -> "Contact":
    """Make the contact that was typed.

    :raises UsageProblem: it is not said for which State, in which role, or how to find the person.
    :raises NameProblem: a name leads nowhere.
    """
    from ratify.register import Contact

    state, instrument = _for_whom(register, typed.names)
    if not typed.role.strip():
        raise UsageProblem("In which role?", 'Add --role, such as --role "desk officer".')
    if not any(text.strip() for text in (typed.name, typed.organisation, typed.address)):
        raise UsageProblem("Who is it?", "Add --name, --organisation or --address.")
    return Contact(
        id="",
        state=state,
        instrument=instrument,
        role=typed.role.strip(),
        name=typed.name.strip(),
        organisation=typed.organisation.strip(),
        address=typed.address.strip(),
        note=typed.note.strip(),
    )


def _for_whom(register: "Register", names: "Iterable[str]") -> tuple[str, str]:
    """Read one State, and at most one instrument, in any order."""
    found = [register.names.find(name, "state", "instrument") for name in names]
    states = [one.code for one in found if one.kind == "state"]
    instruments = [one.code for one in found if one.kind == "instrument"]
    if len(states) != 1 or len(instruments) > 1:
        raise UsageProblem(
            "For which State is it?", "Name one State, and one treaty if it is about one."
        )
    return states[0], instruments[0] if instruments else ""
