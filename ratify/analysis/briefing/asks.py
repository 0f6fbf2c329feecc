"""Three asks: each the next act of one office, with the date that the user gave or none."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from ratify.analysis.board import BOUND
from ratify.analysis.briefing.model import Ask, Case
from ratify.analysis.briefing.terms import Addressee, AskKind
from ratify.vocabulary import Family, Standing, Step

ASKS = 3


def three_asks(
    cases: Iterable[Case], families: dict[str, Family], by: date | None
) -> tuple[Ask, ...]:
    """Return what to ask for: the next act on each of two instruments, then the work at home.

    With one instrument the act that follows comes second. Asks go to offices that the
    constitution or the law names; no person is named, and no date is made up.
    """
    argued = tuple(cases)
    acts = [act for case in argued for act in _next(case, families[case.choice.instrument])]
    later = [_after(case) for case in argued if case.status.standing not in BOUND]
    wanted = [*acts[: ASKS - 1], *_at_home(argued), *acts[ASKS - 1 :], *later]
    if len(acts) == 1:
        wanted = [*acts, *later, *_at_home(argued)]
    chosen = list(dict.fromkeys([*wanted, _convene(argued)]))[:ASKS]
    return tuple(replace(ask, by=by) for ask in chosen) if argued else ()


def _next(case: Case, family: Family) -> Iterator[Ask]:
    instruments, standing = (case.choice.instrument,), case.status.standing
    if standing in BOUND:
        if case.assessment.gaps:
            yield Ask(
                kind=AskKind.AMEND,
                instruments=instruments,
                addressee=Addressee.LABOUR,
                count=len(case.assessment.gaps),
            )
    elif standing is Standing.RATIFIED_NOT_DEPOSITED or (
        case.reached(Step.INSTRUMENT_SIGNED) and family is not Family.ILO
    ):
        addressee = Addressee.FOREIGN_AFFAIRS
        yield Ask(kind=AskKind.DEPOSIT, instruments=instruments, addressee=addressee)
    elif case.reached(Step.PARLIAMENT_APPROVED, Step.INSTRUMENT_SIGNED):
        yield _after(case)
    else:
        kind = AskKind.SUBMIT if family is Family.ILO else AskKind.ACCEDE
        kind = AskKind.RATIFY if standing is Standing.SIGNED else kind
        yield Ask(kind=kind, instruments=instruments, addressee=Addressee.APPROVES)


def _after(case: Case) -> Ask:
    """What follows approval: the instrument is made and reaches the depositary."""
    return Ask(
        kind=AskKind.CONSENT,
        instruments=(case.choice.instrument,),
        addressee=Addressee.RATIFIES,
    )


def _at_home(cases: tuple[Case, ...]) -> Iterator[Ask]:
    open_ones = [case for case in cases if case.assessment.not_assessed]
    if open_ones:
        yield Ask(
            kind=AskKind.ASSESS,
            instruments=tuple(case.choice.instrument for case in open_ones),
            addressee=Addressee.LABOUR,
            count=sum(len(case.assessment.not_assessed) for case in open_ones),
        )


def _convene(cases: tuple[Case, ...]) -> Ask:
    return Ask(
        kind=AskKind.CONVENE,
        instruments=tuple(case.choice.instrument for case in cases),
        addressee=Addressee.LABOUR,
    )
