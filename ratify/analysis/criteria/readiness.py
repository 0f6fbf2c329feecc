"""Readiness: what the State has already done, and what stands in its way."""

from collections.abc import Sequence

from ratify.analysis.criteria.case import Case, Reading, not_asked, unknown
from ratify.analysis.days import years_before, years_between
from ratify.analysis.domestication import LADDER, assess
from ratify.analysis.doubt import doubt_of, unverified
from ratify.analysis.path import STEPS, national_path
from ratify.register import Act
from ratify.sentence import Sentence, Series, joined
from ratify.vocabulary import (
    CONSENT_KINDS,
    ActKind,
    BindingAct,
    IncorporationSystem,
    Rung,
    Standing,
)

_DOORS = {
    IncorporationSystem.MONIST: 1.0,
    IncorporationSystem.MIXED: 0.5,
    IncorporationSystem.DUALIST: 0.0,
}
_ROUTES = {
    IncorporationSystem.MONIST: Sentence("Monist: no Act of incorporation needed"),
    IncorporationSystem.MIXED: Sentence("Mixed: some treaties need an Act of incorporation"),
    IncorporationSystem.DUALIST: Sentence("Dualist: an Act of incorporation is needed"),
}
_MOVES = CONSENT_KINDS | {ActKind.SIGNATURE, ActKind.DEPOSIT}


def signed(case: Case) -> Reading:
    """Whether the State has signed: 1 or 0."""
    if not case.instrument.signable:
        return not_asked(Sentence("States do not sign this instrument"))
    signature = case.position.signature
    if signature is None:
        return Reading(value=0.0, sentence=Sentence("No signature on record"))
    return Reading(
        value=1.0,
        sentence=Sentence("Signed {date}", date=_date(signature)),
        source=signature.source.title,
    )


def signature_age(case: Case) -> Reading:
    """Years since the signature, counted from the last day that its date can mean."""
    signature = case.position.signature
    if signature is None:
        return not_asked(Sentence("No signature on record"))
    years = years_between(signature.date.last, case.board.as_of)
    return Reading(
        value=years,
        sentence=Sentence("Its signature is {years} years old", years=round(years, 1)),
        source=signature.source.title,
    )


def awaits_deposit(case: Case) -> Reading:
    """Whether consent is given and only the deposit is missing: 1 or 0."""
    if case.instrument.binding_act is not BindingAct.DEPOSIT:
        return not_asked(Sentence("Consent and deposit are one act here"))
    consent = case.position.consent
    if case.position.standing is not Standing.RATIFIED_NOT_DEPOSITED or consent is None:
        return Reading(value=0.0, sentence=Sentence("No consent that waits for its deposit"))
    return Reading(
        value=1.0,
        sentence=Sentence("Consented on {date}, not deposited", date=_date(consent)),
        source=consent.source.title,
    )


def sister_instruments(case: Case) -> Reading:
    """Share of the sister instruments open to the State by which it is bound."""
    named = case.scoring.sisters.get(case.instrument.code, ())
    state = case.state.iso3
    open_to = [
        code
        for code in named
        if code in case.register.instruments and state in case.board.eligible(code)
    ]
    if not open_to:
        return not_asked(Sentence("No sister instrument is open to the State"))
    bound = [code for code in open_to if state in case.board.bound(code)]
    doubtful = [code for code in bound if unverified([case.board.at(code, state)])]
    return Reading(
        value=len(bound) / len(open_to),
        sentence=_doubting(_sisters(bound, len(open_to)), doubtful),
        source="acts on record",
    )


def rec_peers(case: Case) -> Reading:
    """Share of the fellow members of the State's RECs, each counted once, that are bound."""
    state, day = case.state.iso3, case.board.as_of
    recs = case.register.recs_of(state, day)
    fellows = {peer.iso3 for rec in recs for peer in case.register.members(rec, day)} - {state}
    fellows &= case.board.eligible(case.instrument.code)
    if not fellows:
        return not_asked(Sentence("No fellow member of a REC could be bound"))
    code = case.instrument.code
    bound = fellows & case.board.bound(code)
    doubtful = unverified(case.board.at(code, peer) for peer in sorted(bound))
    return Reading(
        value=len(bound) / len(fellows),
        sentence=_doubting(_fellows(len(bound), len(fellows), recs), doubtful),
        source="acts and memberships on record",
    )


def recent_acts(case: Case) -> Reading:
    """Signatures, consents and deposits under any instrument in the last years."""
    years = case.scoring.recent_years
    since = years_before(case.board.as_of, years)
    acts = [act for act in case.board.recent(case.state.iso3, since) if act.kind in _MOVES]
    return Reading(
        value=float(len(acts)),
        sentence=_moved(acts, years),
        source="acts on record",
    )


def _date(act: Act) -> Sentence:
    doubt = doubt_of(act)
    if not doubt:
        return Sentence("{date}", date=act.date)
    return Sentence("{date} ({doubt})", date=act.date, doubt=doubt)


def _sisters(bound: Sequence[str], of: int) -> Sentence:
    if not bound:
        return Sentence("Bound by {number} of {all} sister instruments", number=0, all=of)
    return Sentence(
        "Bound by {number} of {all} sister instruments: {codes}",
        number=len(bound),
        all=of,
        codes=joined(bound),
    )


def _fellows(bound: int, of: int, recs: Sequence[str]) -> Sentence:
    return Sentence.counted(
        "{n} of {all} fellow members of {recs} is bound",
        "{n} of {all} fellow members of {recs} are bound",
        bound,
        all=of,
        recs=Series(tuple(recs)),
    )


def _doubting(sentence: Sentence, codes: Sequence[str]) -> Sentence:
    if not codes:
        return sentence
    return Sentence("{sentence} (unverified: {codes})", sentence=sentence, codes=joined(codes))


def _moved(acts: list[Act], years: int) -> Sentence:
    counted = Sentence.counted(
        "{n} act in the last {years} years",
        "{n} acts in the last {years} years",
        len(acts),
        years=years,
    )
    if not acts:
        return counted
    latest = max(acts, key=lambda act: (act.date.last, act.id))
    either = latest.kind is ActKind.RATIFICATION_OR_ACCESSION
    return Sentence(
        "{counted}, the latest: {act} under {treaty}, {date}",
        counted=counted,
        act=Sentence("ratification/accession") if either else latest.kind,
        treaty=latest.instrument,
        date=_date(latest),
    )


def _enacted(number: int, assessed: int) -> Sentence:
    if assessed == 1 and number:
        return Sentence("One article assessed: national law enacts it at least in part")
    if assessed == 1:
        return Sentence("One article assessed: national law does not enact it")
    return Sentence(
        "National law enacts {number} of {all} articles assessed, at least in part",
        number=number,
        all=assessed,
    )


def compatible_law(case: Case) -> Reading:
    """Share of what was assessed that national law enacts, at least in part."""
    assessment = assess(case.register, case.position)
    items = (assessment.whole, *assessment.provisions, *assessment.others)
    found = [item.rung for item in items if item.rung is not None]
    if not found:
        return unknown(Sentence("National law was not assessed against it"))
    floor = LADDER[Rung.ENACTED_PARTIAL]
    enacted = [rung for rung in found if LADDER[rung] >= floor]
    return Reading(
        value=len(enacted) / len(found),
        sentence=_enacted(len(enacted), len(found)),
        source="findings of domestication on record",
    )


def constitutional_route(case: Case) -> Reading:
    """How short the way into national law is: monist 1, mixed 0.5, dualist 0."""
    incorporation = case.state.incorporation
    door = _DOORS.get(incorporation.system)
    if door is None:
        return unknown(Sentence("The constitutional route is not known"))
    basis = incorporation.basis.partition(";")[0]
    words, sure = _ROUTES[incorporation.system], incorporation.confidence
    if basis:
        sentence = Sentence(
            "{route} ({basis}, confidence {confidence})", route=words, basis=basis, confidence=sure
        )
    else:
        sentence = Sentence("{route} (confidence {confidence})", route=words, confidence=sure)
    return Reading(
        value=door,
        sentence=sentence,
        source=incorporation.source,
    )


def step_reached(case: Case) -> Reading:
    """How far the State has come on its national path: the number of its highest step.

    A State without a step on record is not known to stand still: the office may not have asked.
    """
    path = national_path(case.register, case.state.iso3, case.instrument.code, case.board.as_of)
    highest = path.highest
    if highest is None:
        return unknown(Sentence("No step of the national path is on record"))
    number = 1 + STEPS.index(highest.step)
    return Reading(
        value=float(number),
        sentence=Sentence(
            "{step} since {date}, step {number} of {all}",
            step=highest.step,
            date=highest.date,
            number=number,
            all=len(STEPS),
        ),
        source=highest.source.title,
    )
