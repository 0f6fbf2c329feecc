"""What was asked for, in words, and what of it was not there yet on the day."""

from collections.abc import Iterator
from datetime import date

from ratify.analysis.scope import Scope
from ratify.present.sheets.words import instrument_words
from ratify.register import Register


def under(register: Register, scope: Scope, lang: str = "en") -> str:
    """Name the instrument that was asked for, or say how many they are."""
    codes = scope.instruments or scope.not_adopted
    if len(codes) == 1:
        return instrument_words(register, codes[0], lang)
    return f"{len(scope.instruments)} instruments"


def absent(register: Register, scope: Scope, as_of: date, lang: str = "en") -> tuple[str, ...]:
    """Say which instruments were not adopted yet, and that nobody is meant where that is so."""
    return tuple(_lines(register, scope, as_of, lang))


def _lines(register: Register, scope: Scope, as_of: date, lang: str) -> Iterator[str]:
    if not scope.states:
        bodies = [found.code for found in scope.named if found.kind == "organisation"]
        of = f" of {', '.join(bodies)}" if bodies else " of what was asked for"
        yield f"No State was a member{of} on {as_of}."
    if len(scope.not_adopted) == 1:
        [code] = scope.not_adopted
        adopted = register.instruments[code].adopted
        yield f"{instrument_words(register, code, lang)} was adopted later: {adopted}."
    elif scope.not_adopted:
        listed = ", ".join(
            f"{code} ({register.instruments[code].adopted})" for code in scope.not_adopted
        )
        yield f"Adopted later, and left out: {listed}."
