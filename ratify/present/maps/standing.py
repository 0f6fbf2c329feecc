"""Maps of standing: one instrument on one day, for the continent or for the members of a REC."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from ratify.analysis.board import Board
from ratify.law.position import Position
from ratify.present.maps.palette import NOT_A_MEMBER, OUTSIDE, STANDING_INKS
from ratify.present.maps.picture import LegendRow, MapPicture, Panel, Place
from ratify.present.maps.sourcing import cautions, is_doubtful, silence, sourcing, translated
from ratify.present.maps.view import View, view
from ratify.present.maps.words import apart, day, label, say
from ratify.register import Act, Register
from ratify.vocabulary import Standing, Verification

_LINES = {
    Verification.EXACT: "act",
    Verification.YEAR: "act_day_not_verified",
    Verification.PARTIAL: "act_partly_verified",
    Verification.UNVERIFIED: "act_unverified",
}


def standing_picture(
    register: Register, instrument: str, as_of: date, lang: str, board: Board | None = None
) -> MapPicture:
    """All States under one instrument on one day.

    :param board: standings as of the same day, where the caller has them.
    """
    seen = view(register, instrument, as_of, lang, board=board)
    return _picture(seen, f"map-{instrument}", "standing", frozenset())


def rec_picture(
    register: Register, rec: str, instrument: str, as_of: date, lang: str
) -> MapPicture:
    """Members of a REC on that day under one instrument, outlined; all other States grey."""
    seen = view(register, instrument, as_of, lang, rec)
    members = frozenset(one.state for one in seen.counted)
    return _picture(seen, f"map-{instrument}-{rec}", "rec", members)


def _picture(seen: View, name: str, kind: str, outlined: frozenset[str]) -> MapPicture:
    panel = panel_of(seen)
    return MapPicture(
        name=name,
        kind=kind,
        lang=seen.lang,
        as_of=seen.as_of,
        eyebrow=eyebrow(seen),
        title=seen.instrument.title(seen.lang).text,
        headline=panel.headline,
        subtitle=entry_sentence(seen),
        legend_title=say("standing_on", seen.lang, day=day(seen.as_of, seen.lang)),
        legend=legend((panel,), seen),
        legend_foot=foot(seen),
        notes=tuple(notes(seen)),
        source=sourcing((act for one in seen.counted for act in one.acts), seen.lang),
        disclaimer=say("disclaimer", seen.lang),
        panels=(panel,),
        outlined=outlined,
    )


def panel_of(seen: View, heading: str = "", caption: str = "") -> Panel:
    """Every State with its standing and what to read when pointing at it."""
    counted = {one.state for one in seen.counted}
    other = OUTSIDE if seen.rec else NOT_A_MEMBER
    places = tuple(
        Place(
            code=one.state,
            name=seen.name(one.state),
            category=str(one.standing) if one.state in counted else other,
            doubtful=one.state in counted and is_doubtful(one),
            details=tuple(details(one, seen.lang)),
        )
        for one in seen.positions
    )
    counts = Counter(place.category for place in places)
    return Panel(
        places=places,
        heading=heading,
        caption=caption,
        headline=headline(seen),
        figure=_figure(seen),
        foot=foot(seen),
        counts=counts,
    )


def headline(seen: View) -> str:
    """The number to remember, with what it is of, and how much of it is doubtful."""
    found = _foremost(seen)
    key = "party_headline" if seen.entry.in_force else "bound_headline"
    words = say(key, seen.lang, count=len(found), eligible=seen.eligible, body=seen.body)
    doubtful = sum(map(is_doubtful, found))
    return say("with_doubt", seen.lang, words=words, count=doubtful) if doubtful else words


def _figure(seen: View) -> str:
    key = "party_figure" if seen.entry.in_force else "bound_figure"
    return say(key, seen.lang, count=len(_foremost(seen)), eligible=seen.eligible)


def _foremost(seen: View) -> list[Position]:
    """The parties, or those bound while the treaty is not in force."""
    wanted = Standing.PARTY if seen.entry.in_force else Standing.PARTY_PENDING
    return [one for one in seen.counted if one.standing is wanted]


def entry_sentence(seen: View) -> str:
    """Whether the treaty is in force, since when, or how much is missing."""
    entry = seen.entry
    if entry.day is not None:
        key = "in_force_since" if entry.in_force else "in_force_on"
        return say(key, seen.lang, day=day(entry.day, seen.lang))
    if entry.needed is None:
        return say("not_in_force", seen.lang)
    return say("to_go", seen.lang, have=entry.have, needed=entry.needed, to_go=entry.to_go or 0)


def eyebrow(seen: View) -> str:
    """Code and kind of the instrument, and the REC where only its members count."""
    kind = say(f"family_{seen.instrument.family}", seen.lang)
    return apart((seen.instrument.code, kind, seen.group), seen.lang)


def legend(panels: Iterable[Panel], seen: View) -> tuple[LegendRow, ...]:
    """The classes that occur in any panel, with their counts in the last one."""
    shown = tuple(panels)
    doubtful = {place.category for place in shown[-1].places if place.doubtful}
    return tuple(
        LegendRow(
            key=key,
            label=_label(key, seen),
            ink=ink,
            count=shown[-1].counts.get(key, 0),
            doubtful=key in doubtful,
        )
        for key, ink in STANDING_INKS.items()
        if any(panel.counts.get(key) for panel in shown)
    )


def _label(key: str, seen: View) -> str:
    if key == Standing.NOT_ELIGIBLE:
        return say("not_eligible", seen.lang, body=seen.organisation)
    if key == OUTSIDE:
        return say("outside", seen.lang, body=seen.group)
    if key == NOT_A_MEMBER:
        return say("not_a_member", seen.lang)
    return label(Standing(key), seen.lang)


def foot(seen: View) -> str:
    """What the counts of the legend are of."""
    return say("counted", seen.lang, members=len(seen.counted), body=seen.counting)


def notes(seen: View) -> Iterator[str]:
    """What must be known to read the map rightly."""
    names = {one.state: seen.name(one.state) for one in seen.counted}
    yield from silence(seen.counted, seen.lang)
    yield from cautions(seen.counted, names, seen.lang)
    yield from translated([seen])


def details(one: Position, lang: str) -> Iterator[str]:
    """What a State did, when, and where that was read: one line each."""
    for act in one.acts:
        yield _act_line(act, lang)
    if one.in_force is not None:
        key = "for_the_state" if one.in_force.recorded else "for_the_state_computed"
        yield say(key, lang, date=day(one.in_force.day, lang))
    for source in dict.fromkeys(act.source for act in one.acts):
        if source.as_of is None:
            yield say("from_source", lang, title=source.title)
        else:
            when = day(source.as_of, lang)
            yield say("from_dated_source", lang, title=source.title, day=when)


def _act_line(act: Act, lang: str) -> str:
    return say(_LINES[act.verification], lang, act=act.kind, day=day(act.date, lang))
