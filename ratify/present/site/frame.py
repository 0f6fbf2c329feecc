"""What stands around every page: its menu, its languages, its foot."""

from dataclasses import dataclass

from ratify.present.languages import unread
from ratify.present.sheets.words import newest
from ratify.present.site.edition import Edition
from ratify.present.site.links import (
    DATA,
    INDEX,
    INSTRUMENTS,
    METHODS,
    QUALITY,
    RECS,
    STANDINGS,
    STATES,
    TIMELINE,
)

LANGUAGE_NAMES = {
    "en": "English",
    "fr": "Français",
    "pt": "Português",
    "ar": "العربية",
    "es": "Español",
    "sw": "Kiswahili",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Words and links around a page.

    :param menu: the sections: path and name.
    :param languages: code and own name of each language of the site.
    :param foot: lines at the foot: the day, the sources, the boundaries.
    :param words: names of things that all pages have.
    """

    name: str
    menu: tuple[tuple[str, str], ...]
    languages: tuple[tuple[str, str], ...]
    foot: tuple[str, ...]
    words: dict[str, str]


def frame(edition: Edition) -> Frame:
    """Return what stands around every page of a language."""
    say = edition.language.say
    return Frame(
        name=say("Treaties on labour migration in Africa"),
        menu=(
            (INDEX, say("Overview")),
            (STANDINGS, say("All standings")),
            (STATES, say("States")),
            (INSTRUMENTS, say("Instruments")),
            (RECS, say("RECs")),
            (TIMELINE, say("Time line")),
            (DATA, say("Open data")),
            (METHODS, say("Methods")),
            (QUALITY, say("Data quality")),
        ),
        languages=tuple((code, LANGUAGE_NAMES[code]) for code in edition.languages),
        foot=(*_dated(edition), *unread(edition.language)),
        words={
            "comma": edition.language.comma,
            "skip": say("To the content"),
            "menu": say("Sections"),
            "languages": say("Languages"),
            "sources": say("Sources"),
            "search": say("Search"),
            "all": say("All"),
            "shown": say("{shown} of {all} rows", shown="{shown}", all="{all}"),
            "sort": say("Sort by {heading}", heading="{heading}"),
            "reset": say("Show all"),
            "unverified": say("unverified"),
            "doubt": say("“?” marks what no source names."),
            "licence": say("Data: CC BY 4.0. No tracking, no cookies."),
            "source": say("source {n}", n="{n}"),
            "none": say("nothing on record"),
            "permalink": say("Link to this part"),
        },
    )


def _dated(edition: Edition) -> tuple[str, ...]:
    record, tongue = edition.record, edition.language
    sources = {act.source.id: act.source for act in record.acts}
    latest = newest(sources.values())
    words = tongue.say("As of {day}.", day=tongue.day(record.as_of))
    if record.register.known_at:
        time = record.register.known_at.isoformat(timespec="seconds")
        words = f"{words} {tongue.say('What was on record at {time}.', time=time)}"
    counted = tongue.count("{n} source", "{n} sources", len(sources))
    if latest:
        day = tongue.day(latest)
        counted = tongue.say("{counted}, the newest of {day}.", counted=counted, day=day)
    return words, counted
