"""The time line: what was done in which year, and every act on record."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from ratify.present.sheets.words import kind_words
from ratify.present.site.edition import Edition
from ratify.present.site.links import TIMELINE, decade_page
from ratify.present.site.parts import Column, Filter, Grid, Page, Row
from ratify.register import Act
from ratify.vocabulary import CONSENT_KINDS, ActKind

_WIDE, _HIGH, _FOOT = 700, 120, 16
_COLOURS = {"signed": "#D2A24C", "consented": "#1B5E7B", "other": "#8D989C"}


def timeline_pages(edition: Edition) -> Iterator[Page]:
    """Return a page for each decade in which somebody acted; the newest is the first to be seen."""
    decades = _decades(edition.record.acts)
    for at, decade in enumerate(decades):
        yield _page(edition, decade, decades, TIMELINE if at == 0 else decade_page(decade))


def _decades(acts: tuple[Act, ...]) -> list[int]:
    return sorted({act.date.year // 10 * 10 for act in acts}, reverse=True)


def _page(edition: Edition, decade: int, decades: list[int], path: str) -> Page:
    say, acts = edition.language.say, edition.record.acts
    years = Counter(act.date.year for act in acts)
    shown = tuple(act for act in acts if act.date.year // 10 * 10 == decade)
    busiest = max(years, key=lambda year: (years[year], year))
    lead = edition.language.count(
        "{n} act on record by {day}; here those of {first} to {last}, the newest first.",
        "{n} acts on record by {day}; here those of {first} to {last}, the newest first.",
        len(acts),
        day=edition.language.day(edition.record.as_of),
        first=str(decade),
        last=str(min(decade + 9, edition.record.as_of.year)),
    )
    content: dict[str, Any] = {
        "lead": lead,
        "bars": bars(edition, acts),
        "bars_words": say(
            "Acts by year, from {first} to {last}. The most were done in {year}: {count}.",
            first=str(min(years)),
            last=str(max(years)),
            year=str(busiest),
            count=years[busiest],
        ),
        "decades": tuple(
            (
                say("{first} to {last}", first=str(one), last=str(one + 9)),
                TIMELINE if one == decades[0] else decade_page(one),
                one == decade,
            )
            for one in decades
        ),
        "decades_words": say("Decades"),
        "acts": _table(edition, shown),
        "legend": (
            (_COLOURS["consented"], say("ratifications, accessions, deposits")),
            (_COLOURS["signed"], say("signatures")),
            (_COLOURS["other"], say("other acts")),
        ),
    }
    first = path == TIMELINE
    return Page(
        path=path,
        section=TIMELINE,
        template="timeline.html.j2",
        title=say("Time line")
        if first
        else say("Time line, {first} to {last}", first=str(decade), last=str(decade + 9)),
        description=lead,
        content=content,
    )


def act_words(edition: Edition, act: Act) -> str:
    """What was done: for the ILO a ratification is its registration."""
    return kind_words(act.kind, edition.lang)


def _table(edition: Edition, acts: tuple[Act, ...]) -> Grid:
    say = edition.language.say
    kinds = {act.kind for act in acts}
    return Grid(
        key="acts",
        caption=say("Acts on record"),
        columns=(
            Column(heading=say("Date")),
            Column(heading=say("State")),
            Column(heading=say("Act")),
            Column(heading=say("Instrument")),
        ),
        rows=tuple(
            Row(
                cells=(
                    edition.date_only(act),
                    edition.state_link(act.state),
                    act_words(edition, act),
                    edition.code_link(act.instrument),
                ),
                marks={"act": act.kind.value, "instrument": act.instrument},
            )
            for act in acts
        ),
        filters=(
            Filter(
                mark="act",
                label=say("Act"),
                choices=tuple(
                    (kind.value, kind_words(kind, edition.lang))
                    for kind in ActKind
                    if kind in kinds
                ),
            ),
            Filter(
                mark="instrument",
                label=say("Instrument"),
                choices=tuple((code, code) for code in edition.record.instruments),
            ),
        ),
        stacked=False,
    )


def bars(edition: Edition, acts: tuple[Act, ...]) -> str:
    """Acts by year as bars: consents dark, signatures light, other acts grey."""
    found = Counter(act.date.year for act in acts)
    first, last = min(found), edition.record.as_of.year
    step = _WIDE / (last - first + 1)
    tallest = max(found.values())
    parts = [
        f'<svg class="bars" viewBox="0 0 {_WIDE} {_HIGH + _FOOT}" aria-hidden="true" '
        'focusable="false">'
    ]
    by_kind = Counter((act.date.year, _group(act.kind)) for act in acts)
    for year in range(first, last + 1):
        x, y = (year - first) * step, float(_HIGH)
        for group in ("consented", "signed", "other"):
            high = by_kind[year, group] / tallest * _HIGH
            y -= high
            if high:
                parts.append(
                    f'<rect x="{x:.1f}" y="{y:.1f}" width="{step - 1:.1f}" height="{high:.1f}" '
                    f'fill="{_COLOURS[group]}"><title>{year}: {found[year]}</title></rect>'
                )
        if year % 10 == 0:
            middle = x + step / 2
            parts.append(f'<text x="{middle:.0f}" y="{_HIGH + 13}">{year}</text>')
    return "".join([*parts, "</svg>"])


def _group(kind: ActKind) -> str:
    if kind is ActKind.SIGNATURE:
        return "signed"
    return "consented" if kind in CONSENT_KINDS or kind is ActKind.DEPOSIT else "other"
