"""Rules on the free-movement instruments of the RECs, and on targets."""

from collections.abc import Iterator

from ratify.checks.rule import Hit, Scope, rule
from ratify.checks.subject import Subject
from ratify.findings import Place
from ratify.register import PartialDate
from ratify.register.regimes import MemberAct, RegimeInstrument
from ratify.seeds.regimes import REGIMES_FILE
from ratify.seeds.targets import TARGETS_FILE
from ratify.vocabulary import Severity


def _instruments(subject: Subject) -> Iterator[RegimeInstrument]:
    for regime in subject.regimes[1]:
        yield from regime.instruments


def _acts(subject: Subject) -> Iterator[tuple[RegimeInstrument, MemberAct, Place]]:
    for one in _instruments(subject):
        for number, act in enumerate(one.acts):
            yield one, act, _place(subject, one, "acts", number)


def _place(subject: Subject, one: RegimeInstrument, *inner: str | int) -> Place:
    document = subject.regimes[0]
    line = document.line(one.organisation, "instruments", one.code, *inner)
    return Place(REGIMES_FILE, line)


@rule(
    code="R611",
    severity=Severity.ERROR,
    title="A State acts under an instrument of a REC while it is a member",
    why="Withdrawals and late accessions are the commonest errors in lists by REC: a State that "
    "had left is counted, or one that had not yet joined.",
    example="A ratification of a COMESA protocol of 2001 by a State that left COMESA in 2000",
    source="Instruments of the RECs are open to their members; memberships are dated",
    scope=Scope.FOLDER,
)
def act_outside_membership(subject: Subject) -> Iterator[Hit]:
    """Acts under REC instruments by States that certainly were no members when they acted."""
    for one, act, place in _acts(subject):
        known = subject.register.memberships_in(one.organisation, act.state)
        day = act.known_from
        member = any(
            (spell.joined is None or day is None or spell.joined.first <= day.last)
            and (spell.left is None or act.date is None or spell.left.last > act.date.first)
            for spell in known
        )
        if not member:
            when = f" on {day}" if day else ""
            message = f"{act.kind}{when}, but no member of {one.organisation} by then."
            yield Hit(f"{act.state} {one.code}", message, place)


@rule(
    code="R612",
    severity=Severity.ERROR,
    title="The dates of an instrument of a REC follow one another, and none lies ahead",
    why="Adopted, then done by the members, then in force; another order is a slip that a table "
    "across RECs repeats.",
    example='adopted: "2009-11-20", in_force_since: "2001-07-01"',
    source="VCLT arts. 9, 11 and 24",
    scope=Scope.FOLDER,
)
def regime_dates(subject: Subject) -> Iterator[Hit]:
    """Entry into force or acts before the adoption, and anything dated after today."""
    for one in _instruments(subject):
        dates: list[tuple[str, PartialDate | None, Place]] = [
            ("adopted", one.adopted, _place(subject, one, "adopted")),
            ("in force", one.in_force_since, _place(subject, one, "in_force_since")),
        ]
        for number, act in enumerate(one.acts):
            place = _place(subject, one, "acts", number)
            dates.append((f"{act.state}, {act.kind}", act.known_from, place))
        for words, day, place in dates:
            if day and day.last < one.adopted.first:
                message = f"{words} on {day}, before its adoption on {one.adopted}."
                yield Hit(one.code, message, place)
            elif day and day.first > subject.today:
                yield Hit(one.code, f"{words} on {day}, after {subject.today}.", place)


@rule(
    code="R613",
    severity=Severity.ERROR,
    title="The instruments of RECs name organisations and States that are on record",
    why="A misspelt code would be shown as an organisation, or a State, of its own.",
    example="ECOWA instead of ECOWAS",
    source="Codes are those of the register",
    scope=Scope.FOLDER,
)
def regime_of_nobody(subject: Subject) -> Iterator[Hit]:
    """Regimes of unknown organisations, and acts of unknown States."""
    document, regimes = subject.regimes
    for regime in regimes:
        if regime.organisation not in subject.register.organisations:
            place = Place(REGIMES_FILE, document.line(regime.organisation))
            yield Hit(regime.organisation, "is no organisation on record.", place)
    for one, act, place in _acts(subject):
        if act.state not in subject.register.states:
            yield Hit(f"{act.state} {one.code}", f"{act.state} is no State on record.", place)


@rule(
    code="R614",
    severity=Severity.ERROR,
    title="A target is about instruments on record, and lies after its baseline",
    why="A target on a treaty that is not on record counts nothing, and looks as if nothing had "
    "been achieved.",
    example='instruments: ["C198"], with two figures changed round',
    source="Monitoring of the JLMP: a baseline, a target, and dates between which to count",
    scope=Scope.FOLDER,
)
def target_of_nothing(subject: Subject) -> Iterator[Hit]:
    """Targets on unknown instruments, or with dates in the wrong order."""
    document, targets = subject.targets
    for target in targets:
        place = Place(TARGETS_FILE, document.line(target.code))
        unknown = [code for code in target.instruments if code not in subject.register.instruments]
        if unknown:
            yield Hit(target.code, f"{', '.join(unknown)} is not on record.", place)
        start, end = target.baseline_date, target.target_date
        if start and end and end.last <= start.first:
            yield Hit(target.code, f"the target of {end} is not after {start}.", place)
