"""How many of several instruments each State is party to."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ratify.analysis.board import Board
from ratify.law.position import Position
from ratify.present.maps.palette import NOT_A_MEMBER, OUTSIDE, STANDING_INKS, Ink, steps
from ratify.present.maps.picture import LegendRow, MapPicture, Panel, Place
from ratify.present.maps.sourcing import cautions, is_doubtful, sourcing, translated
from ratify.present.maps.view import View, view
from ratify.present.maps.words import apart, day, listed, say
from ratify.register import Register, fold
from ratify.vocabulary import Standing

_MOST_CLASSES = 5


@dataclass(frozen=True, slots=True)
class Step:
    """A range of numbers that one colour stands for."""

    low: int
    high: int
    ink: Ink

    @property
    def key(self) -> str:
        """Its name in the legend."""
        return f"{self.low}-{self.high}"


def count_picture(
    register: Register,
    instruments: Sequence[str],
    as_of: date,
    lang: str,
    rec: str = "",
    board: Board | None = None,
) -> MapPicture:
    """How many of these instruments each member of the AU, or of a REC, is party to.

    :param board: standings as of the same day, where the caller has them.
    :raises ValueError: without any instrument.
    """
    if not instruments:
        raise ValueError("a count needs an instrument")
    shared = board or Board(register, as_of)
    views = [view(register, code, as_of, lang, rec, shared) for code in instruments]
    classes = steps_of(len(views))
    places = tuple(_places(views, classes))
    counts = Counter(place.category for place in places)
    counted = [one for seen in views for one in seen.counted]
    members = frozenset(one.state for one in views[0].counted)
    names = {code: views[0].name(code) for code in members}
    return MapPicture(
        name="-".join(filter(None, ("map-count", rec))),
        kind="count",
        lang=lang,
        as_of=as_of,
        eyebrow=apart((say("instruments_eyebrow", lang, count=len(views)), views[0].group), lang),
        title=say("count_title", lang),
        headline=_headline(places, members, views[0].counting, len(views), lang),
        subtitle=say("count_instruments", lang, codes=listed(instruments, lang)),
        legend_title=say("count_legend", lang, day=day(as_of, lang)),
        legend=tuple(_legend(classes, counts, views)),
        legend_foot=say("counted", lang, members=len(members), body=views[0].counting),
        notes=(*_idle(views), *cautions(counted, names, lang), *translated(views)),
        source=sourcing((act for one in counted for act in one.acts), lang),
        disclaimer=say("disclaimer", lang),
        panels=(Panel(places=places, counts=counts),),
        outlined=members if rec else frozenset(),
    )


def steps_of(most: int) -> list[Step]:
    """At most five classes of equal width over 0 to ``most``, so that dates compare."""
    width = -(-(most + 1) // _MOST_CLASSES)
    lows = range(0, most + 1, width)
    inks = steps(len(lows))
    return [Step(low, min(low + width - 1, most), ink) for low, ink in zip(lows, inks, strict=True)]


def _places(views: Sequence[View], classes: Sequence[Step]) -> Iterator[Place]:
    first = views[0]
    members = {one.state for one in first.counted}
    by_state: dict[str, list[Position]] = {}
    for seen in views:
        for one in seen.positions:
            by_state.setdefault(one.state, []).append(one)
    for code in sorted(by_state, key=lambda code: fold(first.name(code))):
        if code in members:
            yield _place(first, code, by_state[code], classes)
        else:
            other = OUTSIDE if first.rec else NOT_A_MEMBER
            yield Place(code=code, name=first.name(code), category=other)


def _place(seen: View, code: str, positions: Sequence[Position], classes: Sequence[Step]) -> Place:
    party = [one for one in positions if one.standing is Standing.PARTY]
    found = next(item for item in classes if item.low <= len(party) <= item.high)
    return Place(
        code=code,
        name=seen.name(code),
        category=found.key,
        number=str(len(party)),
        doubtful=any(map(is_doubtful, party)),
        details=tuple(_details(positions, seen.lang)),
    )


def _details(positions: Sequence[Position], lang: str) -> Iterator[str]:
    for key, standing in (
        ("party_to", Standing.PARTY),
        ("bound_by", Standing.PARTY_PENDING),
        ("not_open", Standing.NOT_ELIGIBLE),
    ):
        codes = [one.instrument for one in positions if one.standing is standing]
        if codes:
            yield say(key, lang, codes=listed(codes, lang))


def _headline(
    places: Sequence[Place], members: frozenset[str], body: str, of: int, lang: str
) -> str:
    """The largest number that at least half of the members reach."""
    numbers = sorted((int(p.number) for p in places if p.code in members), reverse=True)
    half = numbers[(len(numbers) + 1) // 2 - 1] if numbers else 0
    return say("count_headline", lang, body=body, count=half, all=of)


def _legend(
    classes: Sequence[Step], counts: Counter[str], views: Sequence[View]
) -> Iterator[LegendRow]:
    lang, of = views[0].lang, len(views)
    for item in reversed(classes):
        key = "count_one" if item.low == item.high else "count_range"
        words = say(key, lang, low=item.low, high=item.high, all=of)
        if counts[item.key]:
            yield LegendRow(key=item.key, label=words, ink=item.ink, count=counts[item.key])
    for key, words in (
        (NOT_A_MEMBER, say("not_a_member", lang)),
        (OUTSIDE, say("outside", lang, body=views[0].group)),
    ):
        if counts[key]:
            yield LegendRow(key=key, label=words, ink=STANDING_INKS[key], count=counts[key])


def _idle(views: Sequence[View]) -> Iterator[str]:
    """Say which of the treaties are not in force, so that nobody can be party to them."""
    idle = [seen.instrument.code for seen in views if not seen.entry.in_force]
    if idle:
        yield say("count_idle", views[0].lang, codes=listed(idle, views[0].lang))
