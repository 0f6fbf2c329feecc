"""Signatures, consents and parties year by year: of one instrument, of several, or by REC."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from ratify.analysis.board import Board
from ratify.analysis.scope import Scope
from ratify.analysis.trend import Trend, trend
from ratify.law import treaty_entry
from ratify.law.treaty import TreatyEntry
from ratify.present.charts.picture import ChartPicture, Lines, Listing, Panel
from ratify.present.charts.trend_panel import counted, panel_of
from ratify.present.charts.words import entry_words, eyebrow, group_words, title_of
from ratify.present.languages import Language, acronym, language, state_name
from ratify.present.maps.sourcing import cautions, sourcing
from ratify.register import Register
from ratify.vocabulary import OrganisationKind, Region, Standing


def trend_picture(
    register: Register,
    instruments: Sequence[str],
    as_of: date,
    lang: str,
    rec: str = "",
    region: Region | None = None,
    board: Board | None = None,
) -> ChartPicture:
    """The counts of each year under one instrument, or under several side by side.

    :param rec: code of a REC, or ``region``, whose members of each year alone are counted.
    :param board: standings as of the same day, where the caller has them.
    :raises ValueError: without any instrument.
    """
    if not instruments:
        raise ValueError("a trend needs an instrument")
    tongue, scope = language(lang), Scope(states=(), instruments=tuple(instruments))
    found = trend(register, as_of, scope, rec=rec, region=region, board=board)
    group = rec or (str(region) if region else "")
    if len(found) == 1:
        return _of_one(register, found[0], tongue, group)
    several = [panel_of(register, one, tongue) for one in found]
    panels = [
        replace(panel, heading=one.instrument, caption=title_of(register, one.instrument, tongue))
        for panel, one in zip(several, found, strict=True)
    ]
    made = _picture(register, found, panels, tongue)
    return replace(
        made,
        name="-".join(filter(None, ("chart-trend", group))),
        eyebrow=" · ".join(
            filter(
                None,
                (
                    tongue.count("{n} instrument", "{n} instruments", len(found)),
                    group_words(register, tongue, group),
                ),
            )
        ),
        title=tongue.say("How States came to be bound, year by year"),
    )


def by_rec_picture(register: Register, instrument: str, as_of: date, lang: str) -> ChartPicture:
    """The counts of each year under one instrument in each REC, side by side."""
    tongue, scope = language(lang), Scope(states=(), instruments=(instrument,))
    codes = [
        code for code, body in register.organisations.items() if body.kind is OrganisationKind.REC
    ]
    board = Board(register, as_of)
    found = [one for code in codes for one in trend(register, as_of, scope, rec=code, board=board)]
    panels = [
        replace(panel_of(register, one, tongue), heading=acronym(register, one.group, tongue))
        for one in found
    ]
    made = _picture(register, found, panels, tongue)
    treaty = register.instruments[instrument]
    return replace(
        made,
        name=f"chart-trend-{instrument}-by-rec",
        eyebrow=eyebrow(tongue, treaty, tongue.say("by REC")),
        title=title_of(register, instrument, tongue),
        headline=tongue.say("How members of each REC came to be bound, year by year"),
        notes=(
            tongue.say(
                "RECs overlap: their figures are never added up. Members are those of each year."
            ),
            *made.notes,
        ),
    )


def _of_one(register: Register, found: Trend, tongue: Language, group: str) -> ChartPicture:
    treaty = register.instruments[found.instrument]
    entry = treaty_entry(register, found.instrument, found.as_of)
    panel = replace(
        panel_of(register, found, tongue),
        level=_threshold(tongue, entry) if not group else None,
        event=_event(tongue, entry),
    )
    made = _picture(register, [found], [panel], tongue)
    shown = group_words(register, tongue, group)
    members = counted(register, found)
    eligible = sum(one.standing is not Standing.NOT_ELIGIBLE for one in members)
    return replace(
        made,
        name="-".join(filter(None, ("chart-trend", found.instrument, group))),
        eyebrow=eyebrow(tongue, treaty, shown),
        title=title_of(register, found.instrument, tongue),
        headline=_headline(
            tongue,
            found,
            entry,
            eligible,
            shown or acronym(register, treaty.members_of, tongue),
        ),
        subtitle=entry_words(tongue, entry),
    )


def _headline(tongue: Language, found: Trend, entry: TreatyEntry, eligible: int, body: str) -> str:
    last = found.years[-1]
    if entry.in_force:
        return tongue.say(
            "Party: {count} of {eligible} {body} members",
            count=last.parties,
            eligible=eligible,
            body=body,
        )
    return tongue.say(
        "Ratified or acceded: {count} of {eligible} {body} members",
        count=last.consents,
        eligible=eligible,
        body=body,
    )


def _threshold(tongue: Language, entry: TreatyEntry) -> tuple[int, str] | None:
    if entry.needed is None or entry.in_force:
        return None
    words = tongue.count("{n} deposit needed", "{n} deposits needed", entry.needed)
    return entry.needed, words


def _event(tongue: Language, entry: TreatyEntry) -> tuple[float, str] | None:
    if entry.day is None or not entry.in_force:
        return None
    return fraction(entry.day), tongue.say("In force {day}", day=tongue.day(entry.day, short=True))


def fraction(day: date) -> float:
    """A day as a number of years: the end of 2013 is 2014.0."""
    start = date(day.year, 1, 1)
    return day.year + ((day - start).days + 1) / (date(day.year, 12, 31).timetuple().tm_yday)


def _picture(
    register: Register, found: Sequence[Trend], panels: Sequence[Panel], tongue: Language
) -> ChartPicture:
    """What all trends have in common; name and titles are put in by who asks."""
    as_of = found[0].as_of
    members = [one for item in found for one in counted(register, item)]
    names = {one.state: state_name(register, one.state, tongue.code) for one in members}
    acts = {act.id: act for one in members for act in one.acts}
    return ChartPicture(
        name="",
        lang=tongue.code,
        as_of=as_of,
        eyebrow="",
        title="",
        headline="",
        subtitle=tongue.say(
            "Counted on the last day of each year, and on {day}", day=tongue.day(as_of)
        ),
        notes=tuple(cautions(members, names, tongue.code)),
        source=sourcing(acts.values(), tongue.code),
        alternative=_alternative(tongue, panels),
        body=Lines(
            panels=tuple(panels),
            first=min(panel.years[0] for panel in panels),
            last=fraction(as_of),
        ),
        table=_table(tongue, panels),
    )


def _alternative(tongue: Language, panels: Sequence[Panel]) -> str:
    ends = [
        ": ".join(
            filter(
                None,
                (
                    panel.heading,
                    tongue.listed(
                        [f"{one.label} {one.values[-1]}" for one in panel.series], end=False
                    ),
                ),
            )
        )
        for panel in panels
    ]
    return ". ".join(ends)


def _table(tongue: Language, panels: Sequence[Panel]) -> Listing:
    if len(panels) == 1:
        (panel,) = panels
        return Listing(
            headings=(tongue.say("Year"), *(one.label for one in panel.series)),
            rows=tuple(
                (str(year), *(str(one.values[at]) for one in panel.series))
                for at, year in enumerate(panel.years)
            ),
        )
    kinds = dict.fromkeys(one.kind for panel in panels for one in panel.series)
    labels = {one.kind: one.label for panel in panels for one in panel.series}
    return Listing(
        headings=(tongue.say("On the last day"), *(labels[kind] for kind in kinds)),
        rows=tuple((panel.heading, *_ends(panel, kinds)) for panel in panels),
    )


def _ends(panel: Panel, kinds: Mapping[str, None]) -> Iterator[str]:
    values = {one.kind: one.values[-1] for one in panel.series}
    for kind in kinds:
        yield str(values.get(kind, "–"))
