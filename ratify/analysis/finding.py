"""What may be recorded as a finding on domestication: the ladder, its evidence and its dates.

The rules are those that the checks of the data hold findings to afterwards; a finding is refused
here before it is written. An objection of warning level is shown and does not refuse.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from ratify.analysis.domestication import WHOLE
from ratify.law import Objection, eligible
from ratify.register import Evidence, Instrument, Register
from ratify.vocabulary import Rung, Severity

_LADDER = "domestication ladder"
_ENACTED = (Rung.ENACTED_PARTIAL, Rung.ENACTED_FULL)


@dataclass(frozen=True, slots=True)
class _Case:
    """A finding that is to be recorded on a day, and what is on record."""

    register: Register
    finding: Evidence
    today: date

    @property
    def instrument(self) -> Instrument:
        return self.register.instruments[self.finding.instrument]

    @property
    def beside(self) -> tuple[Evidence, ...]:
        return self.register.evidence_of(self.finding.state, self.finding.instrument)


def object_to_finding(register: Register, finding: Evidence, today: date) -> tuple[Objection, ...]:
    """Return what stands against recording a finding; errors refuse it, warnings are shown."""
    case = _Case(register, finding, today)
    return tuple(objection for rule in _RULES for objection in rule(case))


def _may_be_bound(case: _Case) -> Iterator[Objection]:
    state, code = case.finding.state, case.finding.instrument
    if not eligible(case.register, code, state, case.today):
        yield Objection(
            code="finding-of-outsider",
            severity=Severity.ERROR,
            sentence=f"{state} is no member of the {case.instrument.members_of} and cannot be "
            "bound, so there is nothing to hold its law against",
            rule="membership of the organisation",
        )


def _duplicate(case: _Case) -> Iterator[Objection]:
    if case.finding.id in {one.id for one in case.beside}:
        yield Objection(
            code="duplicate-finding",
            severity=Severity.ERROR,
            sentence=f"{case.finding.id} is on record already and says the same; "
            "to correct it, retract it and record it anew",
            rule="a ledger has each record once",
        )


def _operational(case: _Case) -> Iterator[Objection]:
    designated = {one.provision for one in case.beside if one.rung is Rung.INSTITUTION_DESIGNATED}
    if case.finding.rung is Rung.OPERATIONAL and not designated & {case.finding.provision, WHOLE}:
        yield Objection(
            code="operational-without-institution",
            severity=Severity.ERROR,
            sentence="Nothing can be operational before an institution in charge is on record; "
            "record institution_designated first, with its source",
            rule=_LADDER,
        )


def _law_named(case: _Case) -> Iterator[Objection]:
    finding = case.finding
    if finding.rung in _ENACTED and not (finding.law_title or finding.law_reference):
        yield Objection(
            code="enacted-without-law",
            severity=Severity.ERROR,
            sentence="What is enacted names its law with --law: a reader must be able to find it",
            rule=_LADDER,
        )


def _institution_rests(case: _Case) -> Iterator[Objection]:
    finding = case.finding
    enacted = any(one.rung in _ENACTED for one in case.beside)
    if finding.rung is Rung.INSTITUTION_DESIGNATED and not finding.law_title and not enacted:
        yield Objection(
            code="institution-without-law",
            severity=Severity.WARNING,
            sentence="No law on record sets the institution up",
            rule=_LADDER,
        )


def _dates(case: _Case) -> Iterator[Objection]:
    day, law = case.finding.date, case.finding.law_date
    if day is not None and day.first > case.today:
        yield Objection(
            code="future-finding",
            severity=Severity.ERROR,
            sentence=f"The finding of {day} lies after {case.today}",
            rule=_LADDER,
        )
    if day is not None and law is not None and day.last < law.first:
        yield Objection(
            code="finding-before-law",
            severity=Severity.ERROR,
            sentence=f"A finding of {day} cannot speak of a law of {law}",
            rule=_LADDER,
        )


def _on_the_checklist(case: _Case) -> Iterator[Objection]:
    article, instrument = case.finding.provision, case.instrument
    if article != WHOLE and instrument.provision(article) is None:
        yield Objection(
            code="not-on-checklist",
            severity=Severity.WARNING,
            sentence=f"{article} is not on the checklist of {instrument.code}: the finding is "
            "shown and counts in no coverage",
            rule=_LADDER,
        )


_RULES: tuple[Callable[[_Case], Iterator[Objection]], ...] = (
    _may_be_bound,
    _duplicate,
    _operational,
    _law_named,
    _institution_rests,
    _dates,
    _on_the_checklist,
)
