"""Readiness and impact of the States not yet bound, in points, as a shortlist gives them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ratify.analysis.candidate import Candidate
from ratify.analysis.shortlist import Shortlist
from ratify.present.languages import language
from ratify.present.maps.palette import (
    BOUND_INK,
    NOT_A_MEMBER,
    STANDING_INKS,
    UNKNOWN,
    UNKNOWN_INK,
    Ink,
    steps,
)
from ratify.present.maps.picture import LegendRow, MapPicture, Panel, Place
from ratify.present.maps.sourcing import translated
from ratify.present.maps.standing import eyebrow
from ratify.present.maps.view import View, view
from ratify.present.maps.words import day, label, listed, say
from ratify.register import Register
from ratify.vocabulary import Axis, Standing

_BOUND = "bound"
_CLASSES = 5
_NAMED = 3


@dataclass(frozen=True, slots=True)
class _Class:
    """Candidates of like points, from ``low`` to ``high``."""

    key: str
    low: float
    high: float
    ink: Ink
    states: frozenset[str]


def score_picture(
    register: Register, found: Shortlist, instrument: str, axis: Axis, lang: str
) -> MapPicture:
    """Points on one axis of all candidates under an instrument; who is bound stands apart."""
    seen = view(register, instrument, found.as_of, lang)
    rows = {row.state: row for row in found.rows if row.instrument == instrument}
    classes = _classes(rows, axis)
    places = tuple(_places(seen, rows, classes, axis))
    counts = Counter(place.category for place in places)
    return MapPicture(
        name=f"map-{instrument}-{axis}",
        kind=str(axis),
        lang=lang,
        as_of=found.as_of,
        eyebrow=eyebrow(seen),
        title=seen.instrument.title(lang).text,
        headline=_headline(seen, rows, axis),
        subtitle=say(f"{axis}_subtitle", lang),
        legend_title=say("scores_legend", lang, axis=label(axis, lang), day=day(found.as_of, lang)),
        legend=tuple(_legend(classes, counts, seen)),
        legend_foot=say("counted", lang, members=len(seen.counted), body=seen.counting),
        notes=(say("scores_note", lang), *translated([seen])),
        source=_criteria(rows, axis, lang),
        disclaimer=say("disclaimer", lang),
        panels=(Panel(places=places, counts=counts),),
    )


def _points(row: Candidate, axis: Axis) -> float | None:
    return row.readiness if axis is Axis.READINESS else row.impact


def _ordered(rows: dict[str, Candidate], axis: Axis) -> list[tuple[float, str]]:
    known = ((_points(row, axis), state) for state, row in rows.items())
    return sorted((points, state) for points, state in known if points is not None)


def _classes(rows: dict[str, Candidate], axis: Axis) -> list[_Class]:
    """Fifths of the candidates by points; equals are never parted."""
    ordered = _ordered(rows, axis)
    share = min(_CLASSES, len(ordered))
    groups: list[list[tuple[float, str]]] = []
    full = True
    for place, (points, state) in enumerate(ordered):
        full = full or place * share // len(ordered) > (place - 1) * share // len(ordered)
        equal = bool(groups) and round(groups[-1][-1][0]) == round(points)
        if full and not equal:
            groups.append([])
            full = False
        groups[-1].append((points, state))
    inks = steps(len(groups)) if groups else ()
    return [
        _Class(str(at), group[0][0], group[-1][0], ink, frozenset(state for _, state in group))
        for at, (group, ink) in enumerate(zip(groups, inks, strict=True))
    ]


def _places(
    seen: View, rows: dict[str, Candidate], classes: Sequence[_Class], axis: Axis
) -> Iterator[Place]:
    counted = {one.state for one in seen.counted}
    for one in seen.positions:
        name, row = seen.name(one.state), rows.get(one.state)
        if one.state not in counted:
            yield Place(code=one.state, name=name, category=NOT_A_MEMBER)
        elif row is None:
            out = one.standing is Standing.NOT_ELIGIBLE
            yield Place(code=one.state, name=name, category=str(one.standing) if out else _BOUND)
        else:
            yield _candidate(name, row, classes, axis, seen.lang)


def _candidate(
    name: str, row: Candidate, classes: Sequence[_Class], axis: Axis, lang: str
) -> Place:
    points = _points(row, axis)
    keys = [item.key for item in classes if row.state in item.states]
    shown = "" if points is None else str(round(points))
    details = [
        say("scores_point", lang, title=point.criterion.title, points=round(point.points))
        for point in row.points
        if point.criterion.axis is axis and point.points is not None
    ]
    if points is not None:
        details.insert(0, say("scores_line", lang, axis=label(axis, lang), points=shown))
    if row.missing:
        details.append(
            say("scores_missing", lang, titles=listed(map(language(lang).tell, row.missing), lang))
        )
    return Place(
        code=row.state,
        name=name,
        category=keys[0] if keys else UNKNOWN,
        number=shown,
        details=tuple(details),
    )


def _criteria(rows: dict[str, Candidate], axis: Axis, lang: str) -> str:
    titles = dict.fromkeys(
        point.criterion.title
        for row in rows.values()
        for point in row.points
        if point.criterion.axis is axis and point.weight
    )
    return (
        say("scores_source", lang, titles=listed(map(language(lang).tell, titles), lang))
        if titles
        else ""
    )


def _headline(seen: View, rows: dict[str, Candidate], axis: Axis) -> str:
    best = [
        say("scores_named", seen.lang, name=seen.name(state), points=round(points))
        for points, state in reversed(_ordered(rows, axis)[-_NAMED:])
    ]
    return say("scores_headline", seen.lang, names=listed(best, seen.lang)) if best else ""


def _legend(classes: Sequence[_Class], counts: Counter[str], seen: View) -> Iterator[LegendRow]:
    lang = seen.lang
    found = [(item.key, _range(item, lang), item.ink) for item in reversed(classes)]
    found += [
        (UNKNOWN, say("scores_unknown", lang), UNKNOWN_INK),
        (_BOUND, say("scores_bound", lang), BOUND_INK),
        (
            str(Standing.NOT_ELIGIBLE),
            say("not_eligible", lang, body=seen.organisation),
            STANDING_INKS[Standing.NOT_ELIGIBLE],
        ),
        (NOT_A_MEMBER, say("not_a_member", lang), STANDING_INKS[NOT_A_MEMBER]),
    ]
    for key, words, ink in found:
        if counts[key]:
            yield LegendRow(key=key, label=words, ink=ink, count=counts[key])


def _range(item: _Class, lang: str) -> str:
    low, high = round(item.low), round(item.high)
    key = "scores_one" if low == high else "scores_range"
    return say(key, lang, low=low, high=high)
