"""A comparison in the paragraphs that a report to the Executive Council is made of."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from ratify.analysis.diff import Change, Diff, TreatyChange
from ratify.analysis.doubt import doubt_of
from ratify.register import Act, Instrument, PartialDate, Register
from ratify.vocabulary import CONSENT_KINDS, ActKind, Family

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def paragraphs(register: Register, found: Diff) -> tuple[str, ...]:
    """Return what changed, one paragraph for each instrument, then the movers.

    Dates stand as their sources give them; one whose day is not verified is marked. Without any
    change there is one paragraph that says so.
    """
    told = [
        paragraph
        for treaty in found.treaties
        for paragraph in _treaty(register, treaty, [*_under(found, treaty.instrument)])
    ]
    if not told and found.start == found.end:
        return ("No act came on record in between.",)
    if not told:
        return (f"Between {on(found.start)} and {on(found.end)} no act came on record.",)
    return (*told, *_movers(register, found))


def on(day: date | PartialDate) -> str:
    """Write a date as a report does: ``8 July 2024``, ``July 2024`` or ``2024``."""
    month = "" if day.month is None else f"{_MONTHS[day.month - 1]} "
    number = "" if day.day is None else f"{day.day} "
    return f"{number}{month}{day.year}"


def _under(found: Diff, instrument: str) -> Iterator[Change]:
    return (row for row in found.rows if row.instrument == instrument)


def _treaty(register: Register, treaty: TreatyChange, rows: list[Change]) -> Iterator[str]:
    instrument = register.instruments[treaty.instrument]
    name = instrument.name
    sentences = [
        sentence
        for verb, kinds in _groups(instrument)
        for sentence in _acts(register, f"{verb} the {name}", rows, kinds)
    ]
    sentences += _retractions(register, rows)
    if treaty.entered and treaty.after.day is not None:
        sentences.append(f"The {name} entered into force on {on(treaty.after.day)}.")
    elif sentences and treaty.after.to_go:
        sentences.append(_to_go(treaty))
    if sentences:
        yield " ".join(sentences)


def _groups(instrument: Instrument) -> Iterator[tuple[str, frozenset[ActKind]]]:
    """Return what may be said of States; nobody accedes to an ILO Convention."""
    yield "signed", frozenset({ActKind.SIGNATURE})
    ilo = instrument.family is Family.ILO
    yield "ratified" if ilo else "ratified or acceded to", CONSENT_KINDS
    yield "deposited the instrument under", frozenset({ActKind.DEPOSIT})
    yield "denounced", frozenset({ActKind.DENUNCIATION})


def _acts(
    register: Register, doing: str, rows: Iterable[Change], kinds: frozenset[ActKind]
) -> Iterator[str]:
    acts = [
        (register.states[row.state].name, row.act)
        for row in rows
        if row.act is not None and not row.gone and row.act.kind in kinds
    ]
    if acts:
        states = len({name for name, _ in acts})
        noun = "Member State has" if states == 1 else "Member States have"
        listed = "; ".join(f"{name}, {_dated(act)}" for name, act in acts)
        yield f"{_number(states).capitalize()} {noun} {doing}: {listed}."


def _dated(act: Act) -> str:
    doubt = doubt_of(act)
    return f"{on(act.date)} ({doubt})" if doubt else on(act.date)


def _retractions(register: Register, rows: Iterable[Change]) -> Iterator[str]:
    for row in rows:
        if row.act is not None and row.gone:
            kind = row.act.kind.value.replace("_", " ")
            name = register.states[row.state].name
            yield f"The {kind} of {name} of {on(row.act.date)} is no longer on record."


def _to_go(treaty: TreatyChange) -> str:
    entry = treaty.after
    return (
        f"It has {_number(entry.have)} of the {_number(entry.needed or 0)} instruments that it "
        f"needs to enter into force; {_number(entry.to_go or 0)} are missing."
    )


def _movers(register: Register, found: Diff) -> Iterator[str]:
    most: Mapping[str, int] = {
        register.states[mover.state].name: mover.acts for mover in found.movers if mover.acts > 1
    }
    if most:
        listed = ", ".join(f"{name} ({acts})" for name, acts in most.items())
        yield f"Member States with more than one act in the period: {listed}."


def _number(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)
