"""What the map that can be worked with needs: shapes and years once, words for each language."""

from collections.abc import Iterator
from typing import Any

from ratify.law.position import Position
from ratify.present.documents.model import plain
from ratify.present.maps import boundaries
from ratify.present.maps.count import steps_of
from ratify.present.maps.page import ONE, layout
from ratify.present.maps.palette import NOT_A_MEMBER, STANDING_INKS
from ratify.present.maps.sourcing import is_doubtful
from ratify.present.maps.traces import is_dark, lines_of
from ratify.present.site.edition import Edition
from ratify.present.site.links import state_page
from ratify.present.site.record import Record
from ratify.vocabulary import Standing

_ORDER = tuple(key for key in STANDING_INKS if isinstance(key, Standing))
_KEYS = (*(standing.value for standing in _ORDER), NOT_A_MEMBER)
_SIGNS = "abcdefghij"


def shared(record: Record) -> dict[str, Any]:
    """Return shapes, hatches, colours, and the standings of every State in every year.

    ``frames`` holds, for each instrument, a text for each year from ``first`` on, with one letter
    for the class of each State of ``codes``; an empty text repeats the year before. ``doubtful``
    holds the places of States whose standing of the day rests on an act that no source names.
    """
    codes = boundaries.codes()
    return {
        "land": boundaries.shapes(),
        "discs": boundaries.discs(ONE.growth),
        "codes": codes,
        "small": list(boundaries.DISCS),
        "places": [boundaries.NUMBERS[code] for code in codes],
        "classes": [_class(key, codes) for key in _KEYS],
        "steps": [
            {"low": one.low, "high": one.high, "fill": one.ink.fill, "dark": is_dark(one.ink.fill)}
            for one in steps_of(len(record.instruments))
        ],
        "party": _KEYS.index(Standing.PARTY.value),
        "outside": _KEYS.index(NOT_A_MEMBER),
        "signs": _SIGNS,
        "layout": layout(),
        "last": record.as_of.year,
        "doubtful": {
            code: [
                place
                for place, state in enumerate(codes)
                if state in record.states and is_doubtful(record.at(code, state))
            ]
            for code in record.instruments
        },
        "frames": {
            code: {
                "first": record.register.instruments[code].adopted.last.year,
                "years": list(_frames(record, code, codes)),
            }
            for code in record.instruments
        },
    }


def _class(key: str, codes: tuple[str, ...]) -> dict[str, Any]:
    ink = STANDING_INKS[key]
    found: dict[str, Any] = {"key": key, "fill": ink.fill, "dark": is_dark(ink.fill)}
    if ink.hatch:
        found["hatch"] = {"colour": ink.hatch.colour, "turn": 180 - ink.hatch.angles[0]}
        found["lines"] = [lines_of([code], ink, ONE) for code in codes]
    return found


def _frames(record: Record, code: str, codes: tuple[str, ...]) -> Iterator[str]:
    before = ""
    for year, positions in record.board.yearly(code):
        frame = _frame(record, year, positions, codes)
        yield "" if frame == before else frame
        before = frame


def _frame(
    record: Record, year: int, positions: tuple[Position, ...], codes: tuple[str, ...]
) -> str:
    members = record.members_in(year)
    standings = {one.state: one.standing.value for one in positions}
    found = (standings[code] if code in members else NOT_A_MEMBER for code in codes)
    return "".join(_SIGNS[_KEYS.index(key)] for key in found)


def worded(edition: Edition) -> dict[str, Any]:
    """Return names, labels and what was done, in one language."""
    record, tongue = edition.record, edition.language
    codes = boundaries.codes()
    members = frozenset(record.states)
    return {
        "names": [plain(edition.state(code)) for code in codes],
        "pages": [state_page(code) if code in members else "" for code in codes],
        "labels": [
            *(tongue.label(standing) for standing in _ORDER),
            tongue.say("Not an AU member on that day"),
        ],
        "titles": {code: plain(edition.title(code)) for code in record.instruments},
        "told": {
            code: [list(_told(edition, code, state)) for state in codes]
            for code in record.instruments
        },
        "of": tongue.say("{low}–{high} of {all}", low="{low}", high="{high}", all="{all}"),
    }


def _told(edition: Edition, code: str, state: str) -> Iterator[str]:
    one = edition.record.at(code, state)
    for act in one.acts:
        mark = edition.mark(act)
        date = edition.language.day(act.date)
        words = f"{edition.language.label(act.kind)}: {date}"
        yield f"{words} ({mark})" if mark else words
