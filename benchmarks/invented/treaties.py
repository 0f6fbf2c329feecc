"""Invented instruments, with the final clauses of real ones of their family."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from random import Random

from ratify.register import (
    DenunciationRule,
    EntryRule,
    Instrument,
    PartialDate,
    Period,
    Provision,
    Threshold,
    Title,
)
from ratify.vocabulary import LANGUAGES, BindingAct, Family, Theme, TitleStanding, label

_FAMILIES = (Family.ILO, Family.UN, Family.AU, Family.AU, Family.AU)
"""In turn: acts of the AU's treaties come in threes, and are what there is most of."""

_SIGNS = {Family.ILO: "XI", Family.UN: "XU", Family.AU: "XA"}
_FIRST = {
    Family.ILO: date(1920, 1, 1),
    Family.UN: date(1950, 1, 1),
    Family.AU: date(1965, 1, 1),
}
_LAST_ADOPTED = date(2021, 12, 31)
_THRESHOLDS = (
    Threshold(count=15),
    Threshold(count=15),
    Threshold(count=20),
    Threshold(share=Fraction(1, 2), strict=True, organisation="AU"),
    Threshold(share=Fraction(2, 3), organisation="AU"),
)

_ILO = Instrument(
    code="XI",
    family=Family.ILO,
    titles=(),
    adopted=PartialDate(1950),
    adopted_at="Geneva (invented)",
    depositary="Director-General of the ILO",
    members_of="ILO",
    binding_act=BindingAct.REGISTERED_RATIFICATION,
    signable=False,
    reservations=False,
    entry=EntryRule(
        article="art. 13(2)",
        threshold=Threshold(count=2),
        delay=Period(months=12),
        later_article="art. 13(3)",
        later=Period(months=12),
        confirmation_on_membership=True,
    ),
    denunciation=DenunciationRule(
        article="art. 14",
        counted_from="treaty",
        not_before_years=10,
        effect=Period(months=12),
        window_months=12,
        repeat_years=10,
    ),
    url="https://example.org/invented",
    note="Invented, for measuring.",
)
_UN = replace(
    _ILO,
    family=Family.UN,
    adopted_at="New York (invented)",
    depositary="Secretary-General of the United Nations",
    members_of="UN",
    binding_act=BindingAct.DEPOSITED_CONSENT,
    signable=True,
    reservations=True,
    entry=EntryRule(
        article="art. 87(1)",
        threshold=Threshold(count=20),
        delay=Period(months=3, first_of_next_month=True),
        later_article="art. 87(2)",
        later=Period(months=3, first_of_next_month=True),
    ),
    denunciation=None,
)
_AU = replace(
    _UN,
    family=Family.AU,
    adopted_at="Inventville",
    depositary="Chairperson of the AU Commission",
    members_of="AU",
    binding_act=BindingAct.DEPOSIT,
    entry=EntryRule(
        article="art. 30(2)",
        threshold=Threshold(count=15),
        delay=Period(days=30),
        later_article="art. 30(3)",
        later=Period(days=30),
    ),
)
_MODELS = {Family.ILO: _ILO, Family.UN: _UN, Family.AU: _AU}


def invented_treaties(number: int, chance: Random) -> dict[str, Instrument]:
    """Return so many instruments by code, of the three families in turn.

    Those of the ILO and the UN have the depositary's date of entry into force. That of an AU
    treaty follows from the deposits and is not set here.
    """
    made = (_treaty(_FAMILIES[at % len(_FAMILIES)], at + 1, chance) for at in range(number))
    return {treaty.code: treaty for treaty in made}


def _treaty(family: Family, at: int, chance: Random) -> Instrument:
    code, theme = f"{_SIGNS[family]}{at:04d}", chance.choice(tuple(Theme))
    first = _FIRST[family].toordinal()
    adopted = date.fromordinal(chance.randint(first, _LAST_ADOPTED.toordinal()))
    model = _MODELS[family]
    threshold = chance.choice(_THRESHOLDS) if family is Family.AU else model.entry.threshold
    in_force = None
    if family is not Family.AU:
        in_force = PartialDate.of(adopted + timedelta(days=chance.randint(500, 1500)))
    return replace(
        model,
        code=code,
        titles=_titles(f"Invented Instrument No. {at} on {label(theme).lower()}"),
        adopted=PartialDate.of(adopted),
        opened_for_signature=PartialDate.of(adopted) if model.signable else None,
        entry=replace(model.entry, threshold=threshold, recorded=in_force),
        provisions=tuple(_provisions(chance)),
        aims=("Invented aim.",),
        url=f"https://example.org/invented/{code.lower()}",
    )


def _titles(text: str) -> tuple[Title, ...]:
    return tuple(
        Title(lang=language, kind=kind, text=words, standing=TitleStanding.UNOFFICIAL)
        for language in LANGUAGES
        for kind, words in (("full", f"{text}, in full"), ("short", text))
    )


def _provisions(chance: Random) -> list[Provision]:
    themes = chance.sample(tuple(Theme), 3)
    return [
        Provision(key=f"art. {at}", requirement="Invented requirement.", theme=theme.value)
        for at, theme in enumerate(themes, start=2)
    ]
