"""Why a standing is what it is: each step of the derivation as one plain sentence."""

from collections.abc import Iterator
from datetime import date

from ratify.law.counting import Spell
from ratify.law.denouncing import effect_of
from ratify.law.in_force import confirms_at_membership
from ratify.law.position import InForce, Reason, TreatyEntry
from ratify.law.treaty import all_on_record
from ratify.register import Act, Instrument, Register
from ratify.vocabulary import BindingAct, Family, Standing, Verification, label

_BINDING_ARTICLES = {
    BindingAct.DEPOSIT: "VCLT art. 16",
    BindingAct.REGISTERED_RATIFICATION: "ILO Constitution art. 19(5)(d)",
    BindingAct.DEPOSITED_CONSENT: "VCLT art. 16",
}
_WHO_MAY_JOIN = {
    Family.ILO: "ILO Constitution art. 19(5)",
    Family.UN: "VCLT art. 11",
    Family.AU: "VCLT art. 11",
    Family.REC: "VCLT art. 11",
}


def reasons_for(
    register: Register,
    state: str,
    entry: TreatyEntry,
    spell: Spell,
    standing: Standing,
    in_force: InForce | None,
) -> tuple[Reason, ...]:
    """Return the steps that led to a standing, in the order in which they were taken."""
    treaty = register.instruments[entry.instrument]
    if standing is Standing.NOT_ELIGIBLE:
        return (_not_eligible(register, state, entry),)
    steps = [*_acts(treaty, spell, standing)]
    binding = spell.binding(treaty.binding_act)
    if binding is not None:
        steps.append(_treaty(treaty, entry))
        if in_force is not None:
            steps.append(_state(register, binding, entry, in_force))
    if spell.denunciation is not None:
        steps.append(_denunciation(spell.denunciation, treaty, entry.as_of))
    steps += (_rival(act) for act in spell.rivals)
    return tuple(steps)


def _not_eligible(register: Register, state: str, entry: TreatyEntry) -> Reason:
    treaty = register.instruments[entry.instrument]
    return Reason(
        article=_WHO_MAY_JOIN[treaty.family],
        sentence=f"{register.states[state].name} was not a member of the {treaty.members_of} on "
        f"{entry.as_of}, and only its members are counted as able to become party.",
    )


def _acts(treaty: Instrument, spell: Spell, standing: Standing) -> Iterator[Reason]:
    if spell.signature is not None:
        yield Reason(
            article="VCLT arts. 14, 18",
            sentence=f"Signature of {_dated(spell.signature)}: subject to ratification, "
            "it does not bind by itself.",
        )
    if spell.consent is not None:
        yield _consent(treaty, spell.consent)
    if spell.deposit is not None:
        yield _deposit(spell)
    if standing is Standing.RATIFIED_NOT_DEPOSITED:
        yield Reason(
            article=_BINDING_ARTICLES[treaty.binding_act],
            sentence="No deposit is on record; without it the State is not bound.",
        )
    if standing is Standing.NONE:
        yield Reason(
            article="Record",
            sentence="No act was found in the sources up to their dates, "
            "which does not mean that the State has not acted.",
        )


def _consent(treaty: Instrument, consent: Act) -> Reason:
    counts = {
        BindingAct.DEPOSIT: "consent is given, and binds once the instrument is deposited",
        BindingAct.REGISTERED_RATIFICATION: "registered by the Director-General, it binds",
        BindingAct.DEPOSITED_CONSENT: "dated by its deposit, it binds",
    }[treaty.binding_act]
    return Reason(
        article=_BINDING_ARTICLES[treaty.binding_act],
        sentence=f"{label(consent.kind)} of {_dated(consent)}: {counts}.",
    )


def _deposit(spell: Spell) -> Reason:
    assert spell.deposit is not None
    implied = "" if spell.consent else "; no consent is on record, and the deposit implies it"
    return Reason(
        article=_BINDING_ARTICLES[BindingAct.DEPOSIT],
        sentence=f"Deposit of {_dated(spell.deposit)}: the act that binds{implied}.",
    )


def _treaty(treaty: Instrument, entry: TreatyEntry) -> Reason:
    rule = treaty.entry
    if entry.recorded is not None:
        sentence = f"The treaty's entry into force is recorded on {entry.recorded}."
    elif entry.computed is not None:
        sentence = f"The treaty's entry into force is computed on {entry.computed}: "
        sentence += f"{entry.needed} binding acts were reached on {entry.reached}."
    elif all_on_record(treaty):
        sentence = f"The treaty is not in force: {entry.have} of {entry.needed} binding acts."
    else:
        sentence = "No entry into force of the treaty was on record by that day."
    return Reason(article=rule.article, sentence=sentence, check=rule.check)


def _state(register: Register, binding: Act, entry: TreatyEntry, in_force: InForce) -> Reason:
    treaty = register.instruments[entry.instrument]
    rule = treaty.entry
    day = in_force.day
    article, check = rule.later_article or rule.article, rule.later_check
    if in_force.recorded:
        sentence = f"For the State in force on {day}: the depositary's own date."
    elif day == entry.day:
        article, check = rule.article, rule.check
        sentence = f"For the State in force on {day}, with the treaty itself."
    elif confirms_at_membership(register, binding, treaty):
        article = "ILO practice"
        sentence = f"In force the same day, {day}: on joining the {treaty.members_of} the State "
        sentence += "confirmed obligations that applied before."
    elif rule.later is None:
        article, check = "VCLT art. 24(3)", True
        sentence = f"In force on {day}, the day of the act: the treaty's own rule for later "
        sentence += "States is not known."
    else:
        sentence = f"For the State in force on {day}, counted from its own act."
    doubt = "" if in_force.certain else " The date is not certain."
    return Reason(article=article, sentence=sentence + doubt, check=check)


def _denunciation(denunciation: Act, treaty: Instrument, as_of: date) -> Reason:
    rule = treaty.denunciation
    effect = effect_of(denunciation, treaty)
    tense = "ended" if effect <= as_of else "end"
    return Reason(
        article=rule.article if rule else "VCLT art. 56(2)",
        sentence=f"Denunciation of {_dated(denunciation)}: obligations {tense} on {effect}.",
        check=rule.check if rule else True,
    )


def _rival(act: Act) -> Reason:
    return Reason(
        article="Record",
        sentence=f"{act.source.title} reports a {label(act.kind).lower()} of {_dated(act)}: "
        "it does not count beside the better report.",
        check=True,
    )


def _dated(act: Act) -> str:
    doubts = {
        Verification.EXACT: "",
        Verification.YEAR: " (only the year is verified)",
        Verification.PARTIAL: " (partly verified)",
        Verification.UNVERIFIED: " (unverified)",
    }
    until = "" if act.date.is_full else f", counted from {act.date.last}"
    return f"{act.date}{until}{doubts[act.verification]}"
