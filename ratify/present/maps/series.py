"""Several maps of standing side by side, or one after the other."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from ratify.present.maps.picture import LegendRow, MapPicture, Panel
from ratify.present.maps.sourcing import cautions, silence, sourcing, translated
from ratify.present.maps.standing import (
    entry_sentence,
    eyebrow,
    foot,
    legend,
    notes,
    panel_of,
)
from ratify.present.maps.view import View, view
from ratify.present.maps.words import day, label, say
from ratify.register import Register
from ratify.vocabulary import Standing

_FIRST_UNION_YEAR = 1963


def over_time(register: Register, instrument: str, days: Sequence[date], lang: str) -> MapPicture:
    """One instrument on several days, oldest first.

    :raises ValueError: without any day.
    """
    views = [view(register, instrument, as_of, lang) for as_of in sorted(days)]
    panels = tuple(panel_of(seen, day(seen.as_of, lang)) for seen in views)
    return _of_one(views, panels, kind="trend")


def film(register: Register, instrument: str, as_of: date, lang: str) -> MapPicture:
    """One instrument at the end of each year, and on the day asked for."""
    days = [*(date(year, 12, 31) for year in years(register, instrument, as_of)), as_of]
    views = [view(register, instrument, one, lang) for one in days]
    headings = [*(str(seen.as_of.year) for seen in views[:-1]), day(as_of, lang)]
    panels = tuple(map(panel_of, views, headings))
    return _of_one(views, panels, kind="film")


def years(register: Register, instrument: str, as_of: date) -> range:
    """Full years before ``as_of`` in which a State could act as a member of the OAU or AU."""
    adopted = register.instruments[instrument].adopted.year
    return range(max(adopted, _FIRST_UNION_YEAR), as_of.year)


def four_days(register: Register, instrument: str, as_of: date) -> tuple[date, ...]:
    """Four days that divide the treaty's life evenly; the last is ``as_of``."""
    ends = [date(year, 12, 31) for year in years(register, instrument, as_of)]
    places = [round(share * len(ends) / 4) for share in (1, 2, 3)]
    return (*dict.fromkeys(ends[place - 1] for place in places if place > 0), as_of)


def side_by_side(
    register: Register, instruments: Sequence[str], as_of: date, lang: str
) -> MapPicture:
    """Several instruments on one day.

    :raises ValueError: without any instrument.
    """
    if not instruments:
        raise ValueError("side by side needs an instrument")
    views = [view(register, code, as_of, lang) for code in instruments]
    panels = tuple(_panel(seen) for seen in views)
    counted = [one for seen in views for one in seen.counted]
    names = {one.state: views[0].name(one.state) for one in counted}
    return MapPicture(
        name="map-" + "-".join(instruments[:3]) + ("-etc" if len(instruments) > 3 else ""),
        kind="panels",
        lang=lang,
        as_of=as_of,
        eyebrow=say("instruments_eyebrow", lang, count=len(views)),
        title=say("standing_on", lang, day=day(as_of, lang)),
        headline="",
        subtitle=say("panels_subtitle", lang),
        legend_title=say("standing_legend", lang),
        legend=tuple(_without_body(legend(panels, views[0]), lang)),
        legend_foot="",
        notes=(*silence(counted, lang), *cautions(counted, names, lang), *translated(views)),
        source=sourcing((act for one in counted for act in one.acts), lang),
        disclaimer=say("disclaimer", lang),
        panels=panels,
    )


def _without_body(rows: Sequence[LegendRow], lang: str) -> Iterator[LegendRow]:
    """Treaties of several organisations are not open to the members of one of them only."""
    for row in rows:
        plain = row.key == Standing.NOT_ELIGIBLE
        yield replace(row, label=label(Standing.NOT_ELIGIBLE, lang)) if plain else row


def _panel(seen: View) -> Panel:
    return panel_of(seen, seen.instrument.code, seen.instrument.title(seen.lang).text)


def _of_one(views: Sequence[View], panels: tuple[Panel, ...], kind: str) -> MapPicture:
    if not views:
        raise ValueError("a series needs a day")
    last = views[-1]
    ends = (day(seen.as_of, last.lang) for seen in (views[0], last))
    title = (
        say("film_legend", last.lang)
        if kind == "film"
        else say("series_legend", last.lang, first=next(ends), last=next(ends))
    )
    return MapPicture(
        name=f"map-{last.instrument.code}-{kind}",
        kind=kind,
        lang=last.lang,
        as_of=last.as_of,
        eyebrow=eyebrow(last),
        title=last.instrument.title(last.lang).text,
        headline=panels[-1].headline,
        subtitle=entry_sentence(last),
        legend_title=title,
        legend=legend(panels, last),
        legend_foot=foot(last),
        notes=tuple(notes(last)),
        source=sourcing((act for one in last.counted for act in one.acts), last.lang),
        disclaimer=say("disclaimer", last.lang),
        panels=panels,
        film=kind == "film",
    )
