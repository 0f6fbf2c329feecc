"""Treaties not in force: how many binding acts are missing, and who could bring them."""

from collections.abc import Iterator

from ratify.analysis.outlook import Outlook
from ratify.analysis.shortlist import Shortlist
from ratify.present.sheet import Totals
from ratify.present.sheets.words import state_words
from ratify.register import Register
from ratify.sentence import Sentence, joined

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
    asked = _narrowed(found, one)
    where = Sentence(
        "{treaty} is not in force: {have} of {needed} binding acts, {to_go} missing.",
        treaty=entry.instrument,
        have=entry.have,
        needed=entry.needed,
        to_go=entry.to_go,
    )
    if asked:
        who = Sentence("Who could bring them, of the {number} asked for:", number=asked)
    else:
        who = Sentence("Who could bring them:")
    yield joined([where, who], " ")
    groups = (
        (Sentence("Ratified, need only deposit"), one.to_deposit),
        (Sentence("Signed, may ratify"), one.to_ratify),
        (Sentence("No act on record, may accede"), one.to_accede),
    )
    for words, states in groups:
        if states:
            yield Sentence(
                "{group} ({number}): {states}.",
                group=words,
                number=len(states),
                states=_named(register, states, lang),
            )
    if one.enough and not asked:
        yield Sentence("Those who have signed or ratified would be enough.")


def _narrowed(found: Shortlist, one: Outlook) -> int:
    """How many candidates were asked for, where they are not all of them; else 0."""
    code = one.entry.instrument
    everyone = sum(1 for item in found.pool.positions if item.instrument == code)
    asked = sum(1 for row in found.rows if row.instrument == code)
    return asked if asked < everyone else 0


def _named(register: Register, states: tuple[str, ...], lang: str) -> str:
    """Name all of a group, or its first with the number of the others; the totals have all."""
    shown = states if len(states) <= 2 * _NAMED else states[:_NAMED]
    names = joined(state_words(register, state, lang) for state in shown)
    more = len(states) - len(shown)
    return Sentence("{states} and {number} more", states=names, number=more) if more else names
