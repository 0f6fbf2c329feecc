"""The kinds of chart, each made from a register and a day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from ratify.errors import UsageProblem
from ratify.present.charts.figure import ChartFigure
from ratify.present.charts.picture import ChartPicture
from ratify.present.languages import language
from ratify.register import Register
from ratify.vocabulary import Region

if TYPE_CHECKING:
    from ratify.analysis.scope import Scope
    from ratify.analysis.shortlist import Shortlist


class ChartKind(StrEnum):
    """What a chart shows.

    ``trend``: signatures, ratifications and parties year by year. ``gaps``: standings of States
    by instruments. ``shortlist``: readiness by impact.
    """

    TREND = "trend"
    GAPS = "gaps"
    SHORTLIST = "shortlist"


def trend_chart(
    register: Register,
    instruments: Sequence[str],
    as_of: date,
    lang: str = "en",
    *,
    rec: str = "",
    region: Region | None = None,
) -> ChartFigure:
    """Counts of each year under one instrument, or under several side by side.

    :param rec: code of a REC, or ``region``, whose members of each year alone are counted.
    :raises UsageProblem: without any instrument.
    """
    from ratify.present.charts.trend import trend_picture

    if not instruments:
        raise UsageProblem("There is no instrument to show.", "Ask for another day or family.")
    return _figure(register, trend_picture(register, instruments, as_of, lang, rec, region))


def rec_trend_chart(
    register: Register, instrument: str, as_of: date, lang: str = "en"
) -> ChartFigure:
    """Counts of each year under one instrument, in each REC side by side."""
    from ratify.present.charts.trend import by_rec_picture

    return _figure(register, by_rec_picture(register, instrument, as_of, lang))


def gaps_chart(
    register: Register, scope: "Scope", as_of: date, lang: str = "en", *, group: str = ""
) -> ChartFigure:
    """Standings of the States of a scope under its instruments.

    :param group: code of the REC, or name of the region, that the States belong to, if any.
    :raises UsageProblem: the scope has no State or no instrument.
    """
    from ratify.present.charts.gaps import gaps_picture

    if not scope.states or not scope.instruments:
        raise UsageProblem("There is nothing to show.", "Ask for another day, REC or family.")
    return _figure(register, gaps_picture(register, scope, as_of, lang, group))


def shortlist_chart(
    register: Register, listed: "Shortlist", instrument: str, lang: str = "en", *, group: str = ""
) -> ChartFigure:
    """Readiness by impact of the candidates under one instrument.

    :raises UsageProblem: no candidate has points on both axes.
    """
    from ratify.present.charts.shortlist import shortlist_picture

    if not any(row.instrument == instrument and row.score is not None for row in listed.rows):
        raise UsageProblem(
            f"No State that may still become party to {instrument} can be scored.",
            "Ask for another instrument or REC.",
        )
    return _figure(register, shortlist_picture(register, listed, instrument, lang, group))


def _figure(register: Register, picture: ChartPicture) -> ChartFigure:
    """The chart, saying so where it shows what was on record at an earlier time."""
    if register.known_at is None:
        return ChartFigure(picture)
    note = language(picture.lang).say(
        "What was on record at {time}.", time=register.known_at.isoformat()
    )
    return ChartFigure(replace(picture, notes=(note, *picture.notes)))
