"""Rules on standing and entry into force: what is recorded agrees with what the rules give."""

from collections.abc import Iterator
from datetime import date, timedelta

from ratify.checks.objections import against, cell
from ratify.checks.rule import Hit, rule
from ratify.checks.subject import Subject
from ratify.law import Totals, eligible
from ratify.register import PartialDate
from ratify.vocabulary import Severity

TOLERANCE = timedelta(days=1)


@rule(
    code="R201",
    severity=Severity.ERROR,
    title="Every State that may become party is counted exactly once",
    why="Signed, party and neither must add up to the members: readers do that sum, and a State "
    "that is counted nowhere is missed by nobody but itself.",
    example="A State that is an ILO member and has no membership of the AU on record.",
    source="Set arithmetic of the AU's status lists; standing has a fixed order, one per State",
)
def one_standing_per_state(subject: Subject) -> Iterator[Hit]:
    """Eligible States outside the members counted, and totals that do not add up."""
    for code in subject.register.instruments:
        for iso3 in subject.register.states:
            counted = (code, iso3) in subject.positions
            if not counted and eligible(subject.register, code, iso3, subject.today):
                message = f"may become party to {code}, but is no member of the AU on record."
                yield Hit(f"{iso3} {code}", message, subject.at(iso3))
        if not _adds_up(subject.totals[code]):
            message = "the standings do not add up to the members."
            yield Hit(code, message, subject.at(code))


def _adds_up(totals: Totals) -> bool:
    parts = (
        totals.bound,
        totals.ratified_not_deposited,
        totals.signed_only,
        totals.denounced,
        totals.none,
        totals.members - totals.eligible,
    )
    return sum(parts) == totals.members


@rule(
    code="R202",
    severity=Severity.ERROR,
    title="The treaty's entry into force is what its rule gives, to one day",
    why="The depositary's date and the acts on record check each other. If they differ, a date of "
    "a deposit is wrong, or an act is missing. One day is allowed, because thirty days after "
    "are counted in both ways.",
    example="YOUTH recorded as in force on 2010-08-08; the 15th deposit was on 2009-07-09.",
    source="VCLT art. 24; Banjul Charter art. 63, Abuja Treaty art. 101, Youth Charter art. 30",
)
def treaty_entry_differs(subject: Subject) -> Iterator[Hit]:
    """Treaties whose recorded date differs from the computed one by more than a day."""
    for code, entry in subject.entries.items():
        recorded = subject.register.instruments[code].entry.recorded
        if recorded and entry.computed and not _near(entry.computed, recorded):
            message = f"in force on {recorded} by the record, on {entry.computed} by the rule."
            yield Hit(code, message, subject.at(code, "entry", "recorded"))


@rule(
    code="R203",
    severity=Severity.ERROR,
    title="A treaty recorded as in force has the acts that brought it there",
    why="Where all possible parties are on record, a treaty in force without enough deposits "
    "means that deposits are missing.",
    example="NIAMEY recorded as in force with 11 of the 15 deposits on record.",
    source="VCLT art. 24(1); final clauses of the AU treaties",
)
def in_force_without_acts(subject: Subject) -> Iterator[Hit]:
    """Treaties with a recorded date of entry into force and too few binding acts."""
    for code, entry in subject.entries.items():
        recorded = subject.register.instruments[code].entry.recorded
        if recorded and entry.needed is not None and entry.reached is None:
            message = f"in force on {recorded} with {entry.have} of {entry.needed} acts on record."
            yield Hit(code, message, subject.at(code, "entry", "recorded"))


@rule(
    code="R204",
    severity=Severity.WARNING,
    title="A treaty that its rule brings into force has the depositary's date on record",
    why="The computed date is our reading; the depositary's notification is the fact. Until it "
    "is on record, every party is called one on our word.",
    example="The 15th deposit of NIAMEY on record, and no date of entry into force.",
    source="VCLT arts. 24 and 77(1)(f), notification by the depositary",
)
def entry_not_recorded(subject: Subject) -> Iterator[Hit]:
    """Treaties whose threshold is reached, without a recorded date of entry into force."""
    for code, entry in subject.entries.items():
        recorded = subject.register.instruments[code].entry.recorded
        if entry.computed and entry.computed <= subject.today and recorded is None:
            message = f"in force since {entry.computed} by the rule; no date is recorded."
            yield Hit(code, message, subject.at(code, "entry"))


@rule(
    code="R205",
    severity=Severity.WARNING,
    title="A State's entry into force is what the rule gives, to one day",
    why="The depositary's date wins. Where the rule gives another, one of the two dates was "
    "misread, or the rule is.",
    example="C189, registered 2013-06-20, effective 2015-06-20 instead of 2014-06-20.",
    source="VCLT art. 24(3); C189 art. 21(3), ICRMW art. 87(2), Banjul Charter art. 65",
)
def state_entry_differs(subject: Subject) -> Iterator[Hit]:
    """Acts with a recorded date of effect that differs from the computed one."""
    for one in subject.positions.values():
        binding, in_force = one.binding, one.in_force
        if binding is None or in_force is None or binding.effective is None:
            continue
        if in_force.computed and not _near(in_force.computed, binding.effective):
            message = f"in force on {binding.effective} by the record, "
            message += f"on {in_force.computed} by the rule."
            yield Hit(cell(binding), message, subject.at(binding.id, "effective"))


@rule(
    code="R206",
    severity=Severity.WARNING,
    title="No act has effect before it was done, nor before the treaty is in force",
    why="A date of effect before the act is a slip; before the treaty, it is the date of another "
    "step.",
    example="C181, registered 1999-05-10, effective 1999-05-10; the Convention came in 2000.",
    source="VCLT arts. 24 and 28",
)
def effective_too_early(subject: Subject) -> Iterator[Hit]:
    """Acts with a date of effect that is too early."""
    return against(subject, "effective-too-early")


def _near(computed: date, recorded: PartialDate) -> bool:
    return recorded.first - TOLERANCE <= computed <= recorded.last + TOLERANCE
