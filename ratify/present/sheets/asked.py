"""What was asked for, in words, and what of it was not there yet on the day."""

from collections.abc import Iterator
from datetime import date

from ratify.analysis.scope import Scope
from ratify.present.languages import acronym, language
from ratify.present.sheets.words import instrument_words, state_words
from ratify.register import Register
from ratify.sentence import Sentence, joined


def under(register: Register, scope: Scope, lang: str = "en") -> str:
    """Name the instrument that was asked for, or say how many they are."""
    codes = scope.instruments or scope.not_adopted
    if len(codes) == 1:
        return instrument_words(register, codes[0], lang)
    return Sentence.counted("{n} instrument", "{n} instruments", len(scope.instruments))


def whose(register: Register, scope: Scope, lang: str = "en") -> str:
    """Name the State that was asked for, or say how many they are, and of which RECs."""
    if len(scope.states) == 1:
        return state_words(register, scope.states[0], lang)
    bodies = [found.code for found in scope.named if found.kind == "organisation"]
    if not bodies:
        return Sentence.counted("{n} State", "{n} States", len(scope.states))
    names = joined(acronym(register, code, language(lang)) for code in bodies)
    return Sentence.counted(
        "{n} member of {body}", "{n} members of {body}", len(scope.states), body=names
    )


def absent(register: Register, scope: Scope, as_of: date, lang: str = "en") -> tuple[str, ...]:
    """Say which instruments were not adopted yet, and that nobody is meant where that is so."""
    return tuple(_lines(register, scope, as_of, lang))


def _lines(register: Register, scope: Scope, as_of: date, lang: str) -> Iterator[str]:
    if not scope.states:
        bodies = [found.code for found in scope.named if found.kind == "organisation"]
        names = joined(acronym(register, code, language(lang)) for code in bodies)
        if bodies:
            yield Sentence("No State was a member of {body} on {day}.", body=names, day=as_of)
        else:
            yield Sentence("No State was a member of what was asked for on {day}.", day=as_of)
    if len(scope.not_adopted) == 1:
        [code] = scope.not_adopted
        adopted = register.instruments[code].adopted
        yield Sentence(
            "{treaty} was adopted later: {day}.",
            treaty=instrument_words(register, code, lang),
            day=adopted,
        )
    elif scope.not_adopted:
        listed = joined(
            Sentence("{code} ({day})", code=code, day=register.instruments[code].adopted)
            for code in scope.not_adopted
        )
        yield Sentence("Adopted later, and left out: {treaties}.", treaties=listed)
