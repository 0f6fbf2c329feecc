"""Names of States and organisations, and titles of treaties with what kind of text they are."""

import re
from collections.abc import Iterable, Iterator

from ratify.present.languages.language import Language, wording
from ratify.register import Register, Title
from ratify.vocabulary import TitleStanding

_GLOBAL = wording(("AU", "UN", "ILO"))
_IN_BRACKETS = re.compile(r"\(([^()]+)\)$")


def state_name(register: Register, code: str, lang: str) -> str:
    """Return the name of a State in a language, in English where it has none."""
    names = register.states[code].names
    return (names.get(lang) or names["en"]).text


def organisation_name(register: Register, code: str, lang: str) -> str:
    """Return the name of an organisation in a language, in English where it has none."""
    names = register.organisations[code].names
    return (names.get(lang) or names["en"]).text


def acronym(register: Register, code: str, language: Language) -> str:
    """Return the short name of an organisation: ``CEDEAO`` for ``ECOWAS`` in French.

    It stands in brackets at the end of the name; an Arabic name without one is short enough.
    """
    if code in _GLOBAL:
        return language.say(code)
    if code not in register.organisations or language.code == "en":
        return code
    name = organisation_name(register, code, language.code)
    found = _IN_BRACKETS.search(name)
    return found[1] if found else name


def title_notes(
    register: Register, instruments: Iterable[str], language: Language, kind: str = "short"
) -> tuple[str, ...]:
    """Say which of the titles shown are not those of an official text in this language.

    In English nothing is said: what is not official there is a usual name, not a translation.
    """
    if language.code == "en":
        return ()
    titles = {code: register.instruments[code].title(language.code, kind) for code in instruments}
    return tuple(_notes(titles, language))


def _notes(titles: dict[str, Title], language: Language) -> Iterator[str]:
    own = _where(titles, language, TitleStanding.OWN_RENDERING)
    if own:
        yield language.say("Title in our own rendering, not official: {codes}.", codes=own)
    unofficial = _where(titles, language, TitleStanding.UNOFFICIAL)
    if unofficial:
        yield language.say("Title not official: {codes}.", codes=unofficial)
    official = (TitleStanding.AUTHENTIC, TitleStanding.OFFICIAL_TRANSLATION)
    unseen = {code: title for code, title in titles.items() if not title.seen}
    unchecked = _where(unseen, language, *official)
    if unchecked:
        yield language.say("Title not checked against an official text: {codes}.", codes=unchecked)
    english = [code for code, title in titles.items() if title.lang != language.code]
    if english:
        codes = language.listed(english, end=False)
        yield language.say("Title in English, none known in this language: {codes}.", codes=codes)


def _where(titles: dict[str, Title], language: Language, *standings: TitleStanding) -> str:
    codes = [
        code
        for code, title in titles.items()
        if title.standing in standings and title.lang == language.code
    ]
    return language.listed(codes, end=False)


def unread(language: Language) -> tuple[str, ...]:
    """Say that no native reader has checked the language; nothing once one has."""
    if language.is_read:
        return ()
    return (language.say("This translation has not been read by a native speaker."),)
