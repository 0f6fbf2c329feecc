"""Ask for an act one question at a time, completing names and checking each answer."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ratify.cli.context import Office
from ratify.cli.proposal import (
    Typed,
    kind_of,
    must_be_lawful,
    partial_date,
    proposed,
    web_address,
)
from ratify.errors import NameProblem, RatifyError, UsageProblem
from ratify.vocabulary import ActKind, Severity, label

if TYPE_CHECKING:
    from ratify.register import Register

_OF_THE_KIND = frozenset(
    {
        "signature-of-ilo-convention",
        "reservation-to-ilo-convention",
        "accession-to-ilo-convention",
        "separate-deposit",
    }
)


@dataclass(frozen=True)
class Asking:
    """One conversation at a terminal; what was typed already is not asked again."""

    office: Office
    register: "Register"

    def completed(self, typed: Typed) -> Typed:
        """Ask for what is missing and return everything."""
        for question in (self._state, self._instrument, self._act, self._date, self._source):
            typed = question(typed)
        return typed

    def agreed(self, question: str) -> bool:
        """Whether the person says yes; anything else than a yes is a no."""
        return self.office.world.ask(f"{question} [y/N] ").strip().lower() in {"y", "yes"}

    def _state(self, typed: Typed) -> Typed:
        if typed.state:
            return typed
        states = {state.iso3: state.name for state in self.register.states.values()}
        answer = self._until("State", lambda text: self._found(text, "state"), states)
        return replace(typed, state=answer)

    def _instrument(self, typed: Typed) -> Typed:
        if typed.instrument:
            return typed
        titles = {code: one.name for code, one in self.register.instruments.items()}
        answer = self._until("Instrument", lambda text: self._found(text, "instrument"), titles)
        return replace(typed, instrument=answer)

    def _act(self, typed: Typed) -> Typed:
        if typed.act:
            return typed
        kinds = self._possible(typed)
        self.office.world.say(f"Possible acts: {', '.join(kinds)}")
        answer = self._until("Act", lambda text: self._kind(text, kinds), dict.fromkeys(kinds, ""))
        return replace(typed, act=answer)

    def _date(self, typed: Typed) -> Typed:
        if typed.date:
            return typed
        question = "Date (YYYY-MM-DD; a year or month if no more is known)"
        answer = self._until(question, lambda text: self._day(typed, text), {})
        return replace(typed, date=answer)

    def _source(self, typed: Typed) -> Typed:
        if typed.source:
            return typed
        source = self._until("Source (title of the document)", _something, {})
        url = typed.url or self._until("Its web address (or nothing)", web_address, {})
        note = typed.note or self._until("Note (or nothing)", str.strip, {})
        return replace(typed, source=source, url=url, note=note)

    def _found(self, text: str, kind: str) -> str:
        found = self.register.names.find(_something(text), kind)  # type: ignore[arg-type]
        shown = self.register.states if kind == "state" else self.register.instruments
        self.office.world.say(f"  {shown[found.code].name} ({found.code})")
        return found.code

    def _possible(self, typed: Typed) -> list[str]:
        """The kinds of act that this instrument knows at all."""
        from ratify.law.recording import object_to

        day = self.office.today
        trial = proposed(self.register, replace(typed, act=ActKind.SIGNATURE, date=str(day)))
        return [
            kind.value
            for kind in ActKind
            if not any(
                one.severity is Severity.ERROR and one.code in _OF_THE_KIND
                for one in object_to(self.register, replace(trial, kind=kind), day)
            )
        ]

    def _kind(self, text: str, kinds: Iterable[str]) -> str:
        kind = kind_of(text)
        if kind not in kinds:
            raise NameProblem(f"{label(kind)} is not possible here.", f"{', '.join(kinds)}.")
        return kind

    def _day(self, typed: Typed, text: str) -> str:
        day = str(partial_date(text, "Date"))
        act = proposed(self.register, replace(typed, date=day, source=typed.source or "?"))
        must_be_lawful(self.register, act, self.office.today)
        return day

    def _until(self, question: str, read: Callable[[str], str], names: dict[str, str]) -> str:
        """Ask again until the answer can be read."""
        with _completing(names):
            while True:
                try:
                    return read(self.office.world.ask(f"{question}: "))
                except RatifyError as error:
                    self.office.world.say(f"  {error.sentence} {error.hint}".rstrip())


def _something(text: str) -> str:
    if not text.strip():
        raise UsageProblem("Please answer, or press Ctrl-C to leave.")
    return text.strip()


@contextmanager
def _completing(names: dict[str, str]) -> Iterator[None]:
    """Complete codes and names with the Tab key while a question stands, where readline is."""
    try:
        import readline
    except ImportError:
        yield
        return
    choices = sorted({*names, *(name for name in names.values() if name)})

    def complete(text: str, at: int) -> str | None:
        fitting = [one for one in choices if one.lower().startswith(text.lower())]
        return fitting[at] if at < len(fitting) else None

    before = readline.get_completer(), readline.get_completer_delims()
    readline.set_completer(complete)
    readline.set_completer_delims("")
    readline.parse_and_bind("tab: complete")
    readline.parse_and_bind("set completion-ignore-case on")
    try:
        yield
    finally:
        readline.set_completer(before[0])
        readline.set_completer_delims(before[1])
