"""Why a standing is what it is: each step of the derivation as one plain sentence."""

from collections.abc import Iterator
from datetime import date

from ratify.law.counting import Spell
from ratify.law.denouncing import effect_of
from ratify.law.in_force import confirms_at_membership
from ratify.law.position import InForce, Reason
from ratify.law.treaty import TreatyEntry, all_on_record
from ratify.register import Act, Instrument, Register
from ratify.sentence import Sentence
from ratify.vocabulary import BindingAct, Family, Standing, Verification

_BINDING_ARTICLES = {
    BindingAct.DEPOSIT: "VCLT art. 16",
    BindingAct.REGISTERED_RATIFICATION: Sentence("ILO Constitution art. 19(5)(d)"),
    BindingAct.DEPOSITED_CONSENT: "VCLT art. 16",
}
_WHO_MAY_JOIN = {
    Family.ILO: Sentence("ILO Constitution art. 19(5)"),
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
        sentence=Sentence(
            "{state} was not a member of the {organisation} on {day}, and only its members are "
            "counted as able to become party.",
            state={lang: name.text for lang, name in register.states[state].names.items()},
            organisation=Sentence(treaty.members_of),
            day=entry.as_of,
        ),
    )


def _acts(treaty: Instrument, spell: Spell, standing: Standing) -> Iterator[Reason]:
    if spell.signature is not None:
        yield Reason(
            article="VCLT arts. 14, 18",
            sentence=Sentence(
                "Signature of {date}: subject to ratification, it does not bind by itself.",
                date=_dated(spell.signature),
            ),
        )
    if spell.consent is not None:
        yield _consent(treaty, spell.consent)
    if spell.deposit is not None:
        yield _deposit(spell)
    if standing is Standing.RATIFIED_NOT_DEPOSITED:
        yield Reason(
            article=_BINDING_ARTICLES[treaty.binding_act],
            sentence=Sentence("No deposit is on record; without it the State is not bound."),
        )
    if standing is Standing.NONE:
        yield Reason(
            article=Sentence("Record"),
            sentence=Sentence(
                "No act was found in the sources up to their dates, which does not mean that the "
                "State has not acted."
            ),
        )


def _consent(treaty: Instrument, consent: Act) -> Reason:
    act, date = consent.kind, _dated(consent)
    match treaty.binding_act:
        case BindingAct.DEPOSIT:
            sentence = Sentence(
                "{act} of {date}: consent is given, and binds once the instrument is deposited.",
                act=act,
                date=date,
            )
        case BindingAct.REGISTERED_RATIFICATION:
            sentence = Sentence(
                "{act} of {date}: registered by the Director-General, it binds.",
                act=act,
                date=date,
            )
        case BindingAct.DEPOSITED_CONSENT:
            sentence = Sentence(
                "{act} of {date}: dated by its deposit, it binds.", act=act, date=date
            )
    return Reason(article=_BINDING_ARTICLES[treaty.binding_act], sentence=sentence)


def _deposit(spell: Spell) -> Reason:
    assert spell.deposit is not None
    date = _dated(spell.deposit)
    if spell.consent:
        sentence = Sentence("Deposit of {date}: the act that binds.", date=date)
    else:
        sentence = Sentence(
            "Deposit of {date}: the act that binds; no consent is on record, and the deposit "
            "implies it.",
            date=date,
        )
    return Reason(article=_BINDING_ARTICLES[BindingAct.DEPOSIT], sentence=sentence)


def _treaty(treaty: Instrument, entry: TreatyEntry) -> Reason:
    rule = treaty.entry
    if entry.recorded is not None:
        sentence = Sentence(
            "The treaty's entry into force is recorded on {day}.", day=entry.recorded
        )
    elif entry.computed is not None:
        sentence = Sentence(
            "The treaty's entry into force is computed on {day}: {needed} binding acts were "
            "reached on {reached}.",
            day=entry.computed,
            needed=entry.needed,
            reached=entry.reached,
        )
    elif all_on_record(treaty):
        sentence = Sentence(
            "The treaty is not in force: {have} of {needed} binding acts.",
            have=entry.have,
            needed=entry.needed,
        )
    else:
        sentence = Sentence("No entry into force of the treaty was on record by that day.")
    return Reason(article=rule.article, sentence=sentence, check=rule.check)


def _state(register: Register, binding: Act, entry: TreatyEntry, in_force: InForce) -> Reason:
    treaty = register.instruments[entry.instrument]
    rule = treaty.entry
    day = in_force.day
    article, check = rule.later_article or rule.article, rule.later_check
    if in_force.recorded:
        sentence = Sentence("For the State in force on {day}: the depositary's own date.", day=day)
    elif day == entry.day:
        article, check = rule.article, rule.check
        sentence = Sentence("For the State in force on {day}, with the treaty itself.", day=day)
    elif confirms_at_membership(register, binding, treaty):
        article = Sentence("ILO practice")
        sentence = Sentence(
            "In force the same day, {day}: on joining the {organisation} the State confirmed "
            "obligations that applied before.",
            day=day,
            organisation=Sentence(treaty.members_of),
        )
    elif rule.later is None:
        article, check = "VCLT art. 24(3)", True
        sentence = Sentence(
            "In force on {day}, the day of the act: the treaty's own rule for later States is "
            "not known.",
            day=day,
        )
    else:
        sentence = Sentence("For the State in force on {day}, counted from its own act.", day=day)
    if not in_force.certain:
        sentence = Sentence("{sentence} The date is not certain.", sentence=sentence)
    return Reason(article=article, sentence=sentence, check=check)


def _denunciation(denunciation: Act, treaty: Instrument, as_of: date) -> Reason:
    rule = treaty.denunciation
    effect, when = effect_of(denunciation, treaty), _dated(denunciation)
    if effect <= as_of:
        sentence = Sentence(
            "Denunciation of {date}: obligations ended on {effect}.", date=when, effect=effect
        )
    else:
        sentence = Sentence(
            "Denunciation of {date}: obligations end on {effect}.", date=when, effect=effect
        )
    return Reason(
        article=rule.article if rule else "VCLT art. 56(2)",
        sentence=sentence,
        check=rule.check if rule else True,
    )


def _rival(act: Act) -> Reason:
    return Reason(
        article=Sentence("Record"),
        sentence=Sentence(
            "{source} reports a {act} of {date}: it does not count beside the better report.",
            source=act.source.title,
            act=act.kind,
            date=_dated(act),
        ),
        check=True,
    )


def _dated(act: Act) -> Sentence:
    when = Sentence("{date}", date=act.date)
    if not act.date.is_full:
        when = Sentence("{date}, counted from {day}", date=act.date, day=act.date.last)
    match act.verification:
        case Verification.YEAR:
            return Sentence("{date} (only the year is verified)", date=when)
        case Verification.PARTIAL:
            return Sentence("{date} (partly verified)", date=when)
        case Verification.UNVERIFIED:
            return Sentence("{date} (unverified)", date=when)
        case _:
            return when
