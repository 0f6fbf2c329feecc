"""How an act fits in with the others on record: what it needs, repeats or contradicts."""

from ratify.law.counting import counting
from ratify.law.recording.case import Case
from ratify.register import Act
from ratify.vocabulary import CONSENT_KINDS, ActKind, BindingAct, label

_STATEMENTS = frozenset({ActKind.DECLARATION, ActKind.RESERVATION})
_AFTER_SIGNATURE = (ActKind.RATIFICATION, ActKind.ACCEPTANCE, ActKind.APPROVAL)


def deposit_without_consent(case: Case) -> str | None:
    """What is deposited is an instrument of consent; after a denunciation it must be a new one."""
    binds = case.treaty.binding_act is BindingAct.DEPOSIT
    if case.act.kind is not ActKind.DEPOSIT or not binds:
        return None
    left = case.earlier(ActKind.DENUNCIATION)
    consents = case.consents()
    if any(left is None or one.date.last > left.date.last for one in consents):
        return None
    return (
        f"No ratification or accession of {case.treaty.code} by {case.state.name} "
        "is on record: record that first."
    )


def on_record_already(case: Case) -> str | None:
    """The same act is recorded once; only other statements may bear the same date."""
    twin = next((one for one in case.others if _repeats(case.act, one)), None)
    if twin is None:
        return None
    return f"{label(twin.kind)} of {twin.date} is on record already, as {twin.id}."


def rival_date(case: Case) -> str | None:
    """Sources differ: both dates are kept side by side, and one of them counts."""
    others = _same_act(case)
    rival = next((one for one in others if not _repeats(case.act, one)), None)
    if rival is None:
        return None
    counts = counting((case.act, *others))
    assert counts is not None, "among reports of an act one counts"
    return (
        f"{label(rival.kind)} of {rival.date} is on record from {rival.source.title}: "
        f"both are kept, and {counts.date} counts."
    )


def signature_after_consent(case: Case) -> str | None:
    """A signature comes before ratification; some lists bear one that came after."""
    if case.act.kind is ActKind.SIGNATURE:
        consent = next((one for kind in CONSENT_KINDS if (one := case.earlier(kind))), None)
        return f"The signature comes after the {_words(consent)}." if consent else None
    signature = case.later(ActKind.SIGNATURE) if case.is_consent else None
    return f"The {_words(signature)} comes after this act." if signature else None


def deposit_before_signature(case: Case) -> str | None:
    """A deposit before signature is unusual, and occurs in real lists."""
    if case.act.kind is ActKind.SIGNATURE:
        deposit = case.earlier(ActKind.DEPOSIT)
        return f"The {_words(deposit)} comes before the signature." if deposit else None
    signature = case.later(ActKind.SIGNATURE) if case.act.kind is ActKind.DEPOSIT else None
    return f"The deposit comes before the {_words(signature)}." if signature else None


def deposit_before_consent(case: Case) -> str | None:
    """An instrument is made out before it is deposited."""
    if case.act.kind is ActKind.DEPOSIT and case.consents():
        consents = case.consents()
        if all(one.date.first > case.act.date.last for one in consents):
            return f"The deposit comes before the {_words(consents[0])}."
    if case.is_consent:
        deposit = case.earlier(ActKind.DEPOSIT)
        if deposit and not _divided(case, deposit):
            return f"The {_words(deposit)} comes before this consent."
    return None


def accession_after_signature(case: Case) -> str | None:
    """Accession is consent without signature: a row with both is to be explained."""
    if case.act.kind is not ActKind.ACCESSION:
        return None
    signatures = case.of(ActKind.SIGNATURE)
    signature = next((one for one in signatures if one.date.first <= case.act.date.last), None)
    return f"After the {_words(signature)} one expects a ratification." if signature else None


def ratification_without_signature(case: Case) -> str | None:
    """Ratification follows signature; without one, accession is the usual way."""
    if case.act.kind not in _AFTER_SIGNATURE or not case.treaty.signable:
        return None
    if case.of(ActKind.SIGNATURE):
        return None
    return f"No signature is on record: without one, {case.state.name} would accede."


def _repeats(act: Act, other: Act) -> bool:
    """Whether the other act says all that this one says."""
    if act.date != other.date:
        return False
    if act.kind in _STATEMENTS:
        return act.kind is other.kind and act.declaration == other.declaration
    vague = act.kind is ActKind.RATIFICATION_OR_ACCESSION and other.kind in CONSENT_KINDS
    return act.kind is other.kind or vague


def _same_act(case: Case) -> tuple[Act, ...]:
    """Return other reports of the same act: of its kind, with no denunciation in between."""
    if case.act.kind in _STATEMENTS:
        return ()
    reports = case.consents() if case.is_consent else case.of(case.act.kind)
    return tuple(one for one in reports if not _divided(case, one))


def _divided(case: Case, other: Act) -> bool:
    first, last = sorted((case.act.date.last, other.date.last))
    left = case.of(ActKind.DENUNCIATION)
    return case.act.kind is not ActKind.DENUNCIATION and any(
        first <= one.date.last < last for one in left
    )


def _words(act: Act) -> str:
    return f"{label(act.kind).lower()} of {act.date}"
