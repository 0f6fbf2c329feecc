"""The kinds of map, and what each of them needs to be drawn."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from ratify.errors import UsageProblem
from ratify.present.maps.figure import MapFigure
from ratify.present.maps.picture import MapPicture
from ratify.present.maps.words import say
from ratify.register import Register
from ratify.vocabulary import Axis

if TYPE_CHECKING:
    from ratify.analysis.shortlist import Shortlist


class MapKind(StrEnum):
    """What a map shows.

    ``standing``: where each State stands, several instruments side by side. ``count``: how many
    of several instruments each State is party to. ``domestication``: provisions enacted, as far
    as assessed. ``readiness`` and ``impact``: points of a shortlist. ``trend``: one instrument
    over time. ``rec``: members of a REC, all others grey.
    """

    STANDING = "standing"
    COUNT = "count"
    DOMESTICATION = "domestication"
    READINESS = "readiness"
    IMPACT = "impact"
    TREND = "trend"
    REC = "rec"


_OF_A_REC = frozenset({MapKind.REC, MapKind.COUNT})


def usual_kind(instruments: Sequence[str], rec: str = "") -> MapKind:
    """The kind that is meant when none is named."""
    if rec:
        return MapKind.REC
    return MapKind.STANDING if len(instruments) == 1 else MapKind.COUNT


def draw(
    register: Register,
    kind: MapKind,
    instruments: Sequence[str],
    as_of: date,
    *,
    rec: str = "",
    lang: str = "en",
    shortlist: "Shortlist | None" = None,
) -> MapFigure:
    """Make the map of that kind.

    :param instruments: codes; several for ``standing``, ``count`` and ``rec``, else just one.
    :param rec: code of a REC whose members alone are shown; for ``rec`` and ``count``.
    :param shortlist: under that instrument, as of the same day; for ``readiness`` and ``impact``.
    :raises UsageProblem: the kind needs something else than what was given.
    """
    if kind is MapKind.REC and not rec:
        raise UsageProblem("This map needs a REC.", "Name one, such as ECOWAS.")
    if rec and (kind in _OF_A_REC or (kind is MapKind.STANDING and len(instruments) == 1)):
        return rec_map(register, rec, instruments, as_of, lang)
    if rec:
        raise UsageProblem(
            f"A map of {kind} shows the whole continent.",
            "Leave the REC out, or ask for --kind rec or --kind count.",
        )
    if kind is MapKind.COUNT:
        return count_map(register, instruments, as_of, lang)
    if kind is MapKind.STANDING:
        return standing_map(register, instruments, as_of, lang)
    code = _only(instruments, kind)
    if kind is MapKind.TREND:
        return trend_map(register, code, as_of, lang)
    if kind is MapKind.DOMESTICATION:
        return domestication_map(register, code, as_of, lang)
    if shortlist is None:
        raise UsageProblem(f"A map of {kind} needs a shortlist.")
    return score_map(register, shortlist, code, Axis(kind.value), lang)


def standing_map(
    register: Register, instruments: str | Sequence[str], as_of: date, lang: str = "en"
) -> MapFigure:
    """Where each State stands under an instrument, or under several side by side."""
    from ratify.present.maps.series import side_by_side
    from ratify.present.maps.standing import standing_picture

    codes = [instruments] if isinstance(instruments, str) else list(instruments)
    if len(codes) == 1:
        return _figure(register, standing_picture(register, codes[0], as_of, lang))
    return _figure(register, side_by_side(register, codes, as_of, lang))


def rec_map(
    register: Register,
    rec: str,
    instruments: str | Sequence[str],
    as_of: date,
    lang: str = "en",
) -> MapFigure:
    """Members of a REC on that day, outlined: under one instrument, or counted over several."""
    from ratify.present.maps.count import count_picture
    from ratify.present.maps.standing import rec_picture

    codes = [instruments] if isinstance(instruments, str) else list(instruments)
    if len(codes) == 1:
        return _figure(register, rec_picture(register, rec, codes[0], as_of, lang))
    return _figure(register, count_picture(register, codes, as_of, lang, rec))


def count_map(
    register: Register, instruments: Sequence[str], as_of: date, lang: str = "en"
) -> MapFigure:
    """How many of these instruments each State is party to."""
    from ratify.present.maps.count import count_picture

    return _figure(register, count_picture(register, instruments, as_of, lang))


def domestication_map(
    register: Register, instrument: str, as_of: date, lang: str = "en"
) -> MapFigure:
    """What national law enacts of an instrument, as far as it was assessed."""
    from ratify.present.maps.coverage import coverage_picture

    return _figure(register, coverage_picture(register, instrument, as_of, lang))


def score_map(
    register: Register, shortlist: "Shortlist", instrument: str, axis: Axis, lang: str = "en"
) -> MapFigure:
    """Points on one axis of a shortlist of all States not yet bound by an instrument."""
    from ratify.present.maps.scores import score_picture

    return _figure(register, score_picture(register, shortlist, instrument, axis, lang))


def trend_map(
    register: Register,
    instrument: str,
    as_of: date,
    lang: str = "en",
    days: Sequence[date] = (),
) -> MapFigure:
    """One instrument over time: on paper on four days (or on those given), year by year in HTML."""
    from ratify.present.maps.series import film, four_days, over_time

    chosen = days or four_days(register, instrument, as_of)
    return _figure(
        register,
        over_time(register, instrument, chosen, lang),
        film(register, instrument, as_of, lang),
    )


def _figure(register: Register, picture: MapPicture, moving: MapPicture | None = None) -> MapFigure:
    """The map, saying so where it shows what was on record at an earlier time."""
    if register.known_at is None:
        return MapFigure(picture, moving)
    note = say("known_at", picture.lang, time=register.known_at.isoformat(timespec="seconds"))

    def dated(one: MapPicture) -> MapPicture:
        return replace(one, notes=(note, *one.notes))

    return MapFigure(dated(picture), moving and dated(moving))


def _only(instruments: Sequence[str], kind: MapKind) -> str:
    if len(instruments) != 1:
        raise UsageProblem(
            f"A map of {kind} shows one instrument.", "Name one, such as C189, or ask for a count."
        )
    return instruments[0]
