"""Treaties not in force: how many binding acts are missing, and who could bring them."""

from collections.abc import Iterator

from ratify.analysis.outlook import Outlook
from ratify.analysis.shortlist import Shortlist
from ratify.present.sheet import Totals
from ratify.present.sheets.words import state_words
from ratify.register import Register

_NAMED = 6


def outlook_totals(found: Shortlist) -> Totals:
    """Return, by code of a treaty not in force, what is missing and who could bring it."""
    return {
        one.entry.instrument: {
            "have": one.entry.have,
            "needed": one.entry.needed,
            "to_go": one.entry.to_go,
            "to_deposit": one.to_deposit,
            "to_ratify": one.to_ratify,
            "to_accede": one.to_accede,
        }
        for one in found.outlooks
    }


def outlook_lines(register: Register, found: Shortlist, lang: str = "en") -> tuple[str, ...]:
    """Name who could bring each treaty into force, in the order of the shortlist."""
    return tuple(line for one in found.outlooks for line in _lines(register, found, one, lang))


def _lines(register: Register, found: Shortlist, one: Outlook, lang: str) -> Iterator[str]:
    entry = one.entry
    yield (
        f"{entry.instrument} is not in force: {entry.have} of {entry.needed} binding acts, "
        f"{entry.to_go} missing. Who could bring them{_narrowed(found, one)}:"
    )
    groups = (
        ("Ratified, need only deposit", one.to_deposit),
        ("Signed, may ratify", one.to_ratify),
        ("No act on record, may accede", one.to_accede),
    )
    for words, states in groups:
        if states:
            yield f"{words} ({len(states)}): {_named(register, states, lang)}."
    if one.enough and not _narrowed(found, one):
        yield "Those who have signed or ratified would be enough."


def _narrowed(found: Shortlist, one: Outlook) -> str:
    """Say that only some of the candidates were asked for, where that is so."""
    code = one.entry.instrument
    everyone = sum(1 for item in found.pool.positions if item.instrument == code)
    asked = sum(1 for row in found.rows if row.instrument == code)
    return f", of the {asked} asked for" if asked < everyone else ""


def _named(register: Register, states: tuple[str, ...], lang: str) -> str:
    """Name all of a group, or its first with the number of the others; the totals have all."""
    shown = states if len(states) <= 2 * _NAMED else states[:_NAMED]
    names = ", ".join(state_words(register, state, lang) for state in shown)
    more = len(states) - len(shown)
    return f"{names} and {more} more" if more else names
