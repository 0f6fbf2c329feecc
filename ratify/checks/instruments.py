"""Rules on the treaties themselves: their provisions, and their law as data."""

import re
from collections.abc import Iterator

from ratify.checks.rule import Hit, rule
from ratify.checks.subject import Subject
from ratify.vocabulary import BindingAct, Family, Severity

_ARTICLE = re.compile(r"(arts?\.|Parts?|Annex(es)?)\s+[0-9IVXL]+.*|preamble|definitions", re.ASCII)
_ORGANISATIONS = {Family.ILO: "ILO", Family.UN: "UN", Family.AU: "AU"}
_BINDING = {
    Family.ILO: BindingAct.REGISTERED_RATIFICATION,
    Family.UN: BindingAct.DEPOSITED_CONSENT,
    Family.AU: BindingAct.DEPOSIT,
}


@rule(
    code="R901",
    severity=Severity.ERROR,
    title="A provision names its article",
    why="The legal matrix of a briefing goes article by article. A duty without its article "
    "cannot be looked up, and evidence cannot be tied to it.",
    example='A provision with the key "equal treatment".',
    source="The treaty texts; the briefing sheet's legal matrix",
)
def provision_without_article(subject: Subject) -> Iterator[Hit]:
    """Provisions whose key is no article, Part or Annex, nor an unnumbered part of the text."""
    for code, instrument in subject.register.instruments.items():
        for one in instrument.provisions:
            if not _ARTICLE.fullmatch(one.key):
                place = subject.at(code, "provisions", one.key)
                yield Hit(code, f"{one.key!r} names no article.", place)


@rule(
    code="R903",
    severity=Severity.WARNING,
    title="An instrument lists what it asks to be put into national law",
    why="Without provisions no gap can be shown, and a brief has nothing to say on measures.",
    example="An instrument without provisions.",
    source="The domestication checklist",
)
def no_provisions(subject: Subject) -> Iterator[Hit]:
    """Instruments without a single provision."""
    for code, instrument in subject.register.instruments.items():
        if not instrument.provisions:
            yield Hit(code, "has no provisions on record.", subject.at(code))


@rule(
    code="R904",
    severity=Severity.ERROR,
    title="An ILO Convention is never signed and takes no reservation",
    why="If the data said otherwise, unlawful acts would pass as lawful for every State.",
    example="C189 with signable: true.",
    source="ILO Constitution, art. 19(5); ILO, Handbook of procedures, on reservations",
)
def ilo_convention_like_no_other(subject: Subject) -> Iterator[Hit]:
    """ILO Conventions that the data open to signature or to reservations."""
    for code, instrument in subject.register.instruments.items():
        if instrument.family is Family.ILO and instrument.signable:
            yield Hit(code, "is an ILO Convention and cannot be signed.", subject.at(code))
        if instrument.family is Family.ILO and instrument.reservations:
            yield Hit(code, "is an ILO Convention and takes no reservation.", subject.at(code))


@rule(
    code="R905",
    severity=Severity.ERROR,
    title="What binds, and whom, fits the family of the instrument",
    why="The binding act decides who is a party: the deposit for AU treaties, the registered "
    "ratification for the ILO, the deposited consent for the UN.",
    example="YOUTH with binding_act: registered_ratification.",
    source="VCLT art. 16; ILO Constitution art. 19(5)(d); final clauses of the AU treaties",
)
def binding_act_of_the_family(subject: Subject) -> Iterator[Hit]:
    """Instruments whose binding act or circle of States is another family's."""
    for code, instrument in subject.register.instruments.items():
        binding = _BINDING.get(instrument.family)
        if binding and instrument.binding_act is not binding:
            message = f"binds by {instrument.binding_act}; {instrument.family} binds by {binding}."
            yield Hit(code, message, subject.at(code))
        circle = _ORGANISATIONS.get(instrument.family)
        if circle and instrument.members_of != circle:
            message = f"is open to members of {instrument.members_of}, not of {circle}."
            yield Hit(code, message, subject.at(code))


@rule(
    code="R906",
    severity=Severity.ERROR,
    title="The dates of an instrument follow one another",
    why="A treaty is adopted, then opened, then in force; another order is a slip of the pen "
    "that every later date inherits.",
    example="FMP opened for signature in Kigali before its adoption in Addis Ababa.",
    source="VCLT arts. 9, 10 and 24",
)
def dates_of_instrument(subject: Subject) -> Iterator[Hit]:
    """Instruments opened, or in force, before they were adopted."""
    for code, instrument in subject.register.instruments.items():
        later = {
            "opened for signature": instrument.opened_for_signature,
            "in force": instrument.entry.recorded,
        }
        for words, day in later.items():
            if day and day.last < instrument.adopted.first:
                message = f"{words} on {day}, before its adoption on {instrument.adopted}."
                yield Hit(code, message, subject.at(code))


@rule(
    code="R908",
    severity=Severity.NOTE,
    title="The rules of an instrument were read in the treaty",
    why="A legal output rests on the text. Where the rule comes from elsewhere, its results are "
    "marked, and somebody has to read the article.",
    example="YOUTH: the delay for later States, marked check.",
    source="VCLT art. 24; statements marked (check) in the data",
)
def rule_not_read(subject: Subject) -> Iterator[Hit]:
    """Instruments with a rule of law that was not verified against the text."""
    for code, instrument in subject.register.instruments.items():
        entry = instrument.entry
        doubts = {
            "entry into force": entry.check,
            "entry into force for later States": entry.later_check,
            "denunciation": instrument.denunciation is not None and instrument.denunciation.check,
            "flexibility": any(one.check for one in instrument.flexibility),
            "provisions": any(one.check for one in instrument.provisions),
            "the instrument as a whole": instrument.check,
        }
        open_points = [words for words, doubt in doubts.items() if doubt]
        if open_points:
            message = f"not verified against the text: {', '.join(open_points)}."
            yield Hit(code, message, subject.at(code))
