"""Phrases that several charts share."""

from collections.abc import Iterable, Sequence
from html import escape

from ratify.law.treaty import TreatyEntry
from ratify.present.documents.model import plain
from ratify.present.languages import Language, acronym
from ratify.present.maps.hover import broken, clipped
from ratify.register import Instrument, Register
from ratify.vocabulary import Family, Region

_MOST_LINES = 12


def family_words(language: Language, family: Family) -> str:
    """Say what kind of instrument it is."""
    return {
        Family.ILO: language.say("ILO Convention"),
        Family.UN: language.say("UN Convention"),
        Family.AU: language.say("AU treaty"),
        Family.REC: language.say("REC instrument"),
    }[family]


def eyebrow(language: Language, instrument: Instrument, group: str) -> str:
    """Code and kind of the instrument, and whose members count where not all do."""
    parts = (instrument.code, family_words(language, instrument.family), group)
    return " · ".join(filter(None, parts))


def group_words(register: Register, language: Language, group: str) -> str:
    """Say whose members count: a REC by its short name, or a region of the AU; empty for all."""
    if group in list(Region):
        return language.label(Region(group))
    return acronym(register, group, language) if group else ""


def entry_words(language: Language, entry: TreatyEntry) -> str:
    """Say whether the treaty is in force, since when, or how much is missing."""
    if entry.day is not None:
        day = language.day(entry.day)
        if entry.in_force:
            return language.say("The treaty has been in force since {day}", day=day)
        return language.say("The treaty enters into force on {day}", day=day)
    if entry.needed is None:
        return language.say("The treaty was not in force")
    return language.say(
        "The treaty is not in force: {have} of {needed} needed, {to_go} to go",
        have=entry.have,
        needed=entry.needed,
        to_go=entry.to_go or 0,
    )


def title_of(register: Register, instrument: str, language: Language) -> str:
    """The short title of an instrument."""
    return register.instruments[instrument].title(language.code).text


def listed(language: Language, names: Sequence[str], most: int) -> str:
    """Some names with commas, and a sign that there are more."""
    shown = [*names[:most], "…"] if len(names) > most else list(names)
    return language.listed(shown, end=False)


def hover(head: str, lines: Iterable[str]) -> str:
    """What is read when a dot is pointed at, in plotly's small subset of HTML, all escaped."""
    short = [part for line in lines for part in broken(line)][:_MOST_LINES]
    return "<br>".join(
        [f"<b>{escape(clipped(head))}</b>", *(escape(plain(line)) for line in short)]
    )
