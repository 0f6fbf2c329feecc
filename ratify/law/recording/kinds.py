"""Which kinds of acts a treaty knows at all."""

import re

from ratify.law.recording.case import Case
from ratify.vocabulary import ActKind, BindingAct, label

_RESERVATION = re.compile(r"\s*(reservation|réserve|reserva)", re.IGNORECASE)
_NOT_FOR_THE_ILO = frozenset(
    {
        ActKind.ACCEPTANCE,
        ActKind.APPROVAL,
        ActKind.ACCESSION,
        ActKind.RATIFICATION_OR_ACCESSION,
    }
)


def signature_not_possible(case: Case) -> str | None:
    """ILO Conventions are adopted by the Conference and never signed by States."""
    if case.act.kind is not ActKind.SIGNATURE or case.treaty.signable:
        return None
    return f"States do not sign {case.treaty.code}: ILO Conventions are only ratified."


def reservation_not_possible(case: Case) -> str | None:
    """The tripartite adoption of ILO Conventions leaves no room for reservations by one party."""
    worded_so = _RESERVATION.match(case.act.declaration) is not None
    if case.treaty.reservations or not (case.act.kind is ActKind.RESERVATION or worded_so):
        return None
    return f"{case.treaty.code} allows no reservation, only the declarations that it provides for."


def not_a_ratification(case: Case) -> str | None:
    """Members of the ILO communicate formal ratifications; there is no other way to consent."""
    registered = case.treaty.binding_act is BindingAct.REGISTERED_RATIFICATION
    if not registered or case.act.kind not in _NOT_FOR_THE_ILO:
        return None
    kind = label(case.act.kind)
    return f"{kind} is not possible under {case.treaty.code}: ILO Members only ratify."


def deposit_not_separate(case: Case) -> str | None:
    """The ILO registers ratifications; the UN dates them by their deposit."""
    if case.act.kind is not ActKind.DEPOSIT or case.treaty.binding_act is BindingAct.DEPOSIT:
        return None
    dated = (
        "registration"
        if case.treaty.binding_act is BindingAct.REGISTERED_RATIFICATION
        else "deposit"
    )
    return (
        f"Under {case.treaty.code} a deposit is no act of its own: "
        f"record the consent, with the date of its {dated}."
    )
