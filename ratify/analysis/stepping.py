"""What may be noted as a step of a national path.

A step is what a State does at home; what it does towards the depositary is an act and is recorded
as one. An objection of warning level is shown and does not refuse.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from ratify.analysis.board import BOUND
from ratify.analysis.noting import (
    doubt,
    errors_first,
    in_the_future,
    not_certain_yet,
    outsider,
    refusal,
    twice,
)
from ratify.analysis.path import STEPS
from ratify.law import Objection, position
from ratify.law.eligibility import may_have_been_eligible
from ratify.register import Instrument, Register, StepReached
from ratify.vocabulary import BindingAct, Step, label

_APPROVING = (Step.BEFORE_PARLIAMENT, Step.PARLIAMENT_APPROVED)
_RECORDED_AS = {
    BindingAct.DEPOSIT: "deposit",
    BindingAct.REGISTERED_RATIFICATION: "ratification",
    BindingAct.DEPOSITED_CONSENT: "ratification",
}


@dataclass(frozen=True, slots=True)
class _Case:
    """A note that is to be recorded on a day, and what is on record."""

    register: Register
    step: StepReached
    today: date

    @property
    def instrument(self) -> Instrument:
        return self.register.instruments[self.step.instrument]

    @property
    def beside(self) -> tuple[StepReached, ...]:
        """The other steps on record, the note itself left out if it is there already."""
        found = self.register.progress.steps_of(self.step.state, self.step.instrument)
        return tuple(one for one in found if one is not self.step)


def object_to_step(register: Register, step: StepReached, today: date) -> tuple[Objection, ...]:
    """Return what stands against noting a step, errors first.

    :raises KeyError: the register has no such State or instrument.
    """
    case = _Case(register, step, today)
    return errors_first(objection for rule in _RULES for objection in rule(case))


def _is_an_act(case: _Case) -> Iterator[Objection]:
    if case.step.step is not Step.DEPOSITED:
        return
    kind = _kind_of_act(case)
    yield refusal(
        "deposited-is-an-act",
        f"What reaches the {case.instrument.depositary} binds the State: it is an act and not a "
        f"step at home. Record it: ratify record {case.step.state} {case.instrument.code} {kind} "
        f"{case.step.date} --source …",
        "VCLT art. 16; ILO Constitution art. 19(5)(d)",
    )


def _kind_of_act(case: _Case) -> str:
    """What binds the State here; without a signature of the UN's treaty it accedes."""
    step, treaty = case.step, case.instrument
    found = position(case.register, step.instrument, step.state, case.today)
    if treaty.binding_act is BindingAct.DEPOSITED_CONSENT and found.signature is None:
        return "accession"
    return _RECORDED_AS[treaty.binding_act]


def _may_be_bound(case: _Case) -> Iterator[Objection]:
    step = case.step
    if not may_have_been_eligible(case.register, step.instrument, step.state, step.date):
        yield outsider(case.register, step.state, step.instrument, f"on {step.date}")


def _dates(case: _Case) -> Iterator[Objection]:
    step, adopted = case.step, case.instrument.adopted
    if step.date.first > case.today:
        yield in_the_future("A step", step.date, case.today)
    elif step.date.last > case.today:
        yield not_certain_yet(step.date)
    if step.date.last < adopted.first:
        sentence = f"{step.instrument} was adopted on {adopted}, after {step.date}"
        yield refusal("step-before-adoption", sentence)


def _duplicate(case: _Case) -> Iterator[Objection]:
    step = case.step
    for other in case.beside:
        if other.step is not step.step:
            continue
        if (other.date, other.source.id) == (step.date, step.source.id):
            yield twice(other.id)
        elif other.date != step.date:
            yield doubt(
                "other-date",
                f"{other.id} has {label(step.step).lower()} on {other.date}; both stay on record, "
                "and the later date counts",
                "rival sources stand side by side",
            )


def _bound_already(case: _Case) -> Iterator[Objection]:
    step = case.step
    found = position(case.register, step.instrument, step.state, step.date.first)
    binding = found.binding
    if found.standing in BOUND and binding and binding.date.last < step.date.first:
        yield refusal(
            "path-walked",
            f"{step.instrument} binds the State by its act of {binding.date}: on {step.date} "
            "there was no step left to reach",
            "VCLT art. 16",
        )


def _before_the_signature(case: _Case) -> Iterator[Objection]:
    """An instrument of ratification follows a signature; consent without one is an accession.

    Nobody signs ILO Conventions, so that nothing can come before their signature; where a State
    has not signed, it accedes, and its parliament may well have approved that. Parliament may
    also approve in advance.
    """
    step = case.step
    if not case.instrument.signable or step.step not in (*_APPROVING, Step.INSTRUMENT_SIGNED):
        return
    signature = position(case.register, step.instrument, step.state, case.today).signature
    if signature is None or step.date.last >= signature.date.first:
        return
    text = f"{label(step.step)} on {step.date} lies before the signature of {signature.date}"
    if step.step is Step.INSTRUMENT_SIGNED:
        text += ": a treaty is ratified after it is signed"
        yield refusal("instrument-before-signature", text, "VCLT art. 14")
    else:
        yield doubt("approved-before-signature", text, "VCLT art. 14")


def _out_of_order(case: _Case) -> Iterator[Objection]:
    own = STEPS.index(case.step.step)
    for other in case.beside:
        height, before = STEPS.index(other.step), other.date.last < case.step.date.first
        after = other.date.first > case.step.date.last
        if (height > own and before) or (height < own and after):
            relation = "before" if before else "after"
            sentence = f"{label(other.step)} ({other.id}) is dated {other.date}, {relation} this"
            yield doubt("out-of-order", sentence)
            return


_RULES: tuple[Callable[[_Case], Iterator[Objection]], ...] = (
    _is_an_act,
    _may_be_bound,
    _dates,
    _duplicate,
    _bound_already,
    _before_the_signature,
    _out_of_order,
)
