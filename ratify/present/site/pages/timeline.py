"""The time line: what was done in which year, and every act on record."""

from collections import Counter
from typing import Any

from ratify.present.site.edition import Edition
from ratify.present.site.links import TIMELINE
from ratify.present.site.parts import Column, Filter, Grid, Page, Row
from ratify.register import Act
from ratify.vocabulary import CONSENT_KINDS, ActKind

_WIDE, _HIGH, _FOOT = 700, 120, 16
_COLOURS = {"signed": "#D2A24C", "consented": "#1B5E7B", "other": "#8D989C"}


def timeline(edition: Edition) -> Page:
    """Return the page of all acts, the newest first."""
    record, say = edition.record, edition.language.say
    acts = record.acts
    years = _years(acts)
    content: dict[str, Any] = {
        "lead": edition.language.count(
            "{n} act on record by {day}, the newest first.",
            "{n} acts on record by {day}, the newest first.",
            len(acts),
            day=edition.language.day(record.as_of),
        ),
        "bars": bars(edition, acts),
        "bars_words": say(
            "Acts by year, from {first} to {last}. The most were done in {year}: {count}.",
            first=str(min(years)),
            last=str(max(years)),
            year=str(max(years, key=lambda year: (years[year], year))),
            count=max(years.values()),
        )
        if years
        else "",
        "acts": _table(edition, acts),
        "legend": (
            (_COLOURS["consented"], say("ratifications, accessions, deposits")),
            (_COLOURS["signed"], say("signatures")),
            (_COLOURS["other"], say("other acts")),
        ),
    }
    return Page(
        path=TIMELINE,
        section=TIMELINE,
        template="timeline.html.j2",
        title=say("Time line"),
        description=content["lead"],
        content=content,
    )


def act_words(edition: Edition, act: Act) -> str:
    """What was done: for the ILO a ratification is its registration."""
    return edition.language.label(act.kind)


def _years(acts: tuple[Act, ...]) -> Counter[int]:
    return Counter(act.date.year for act in acts)


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
                    (kind.value, edition.language.label(kind)) for kind in ActKind if kind in kinds
                ),
            ),
            Filter(
                mark="instrument",
                label=say("Instrument"),
                choices=tuple((code, code) for code in edition.record.instruments),
            ),
        ),
    )


def bars(edition: Edition, acts: tuple[Act, ...]) -> str:
    """Acts by year as bars: consents dark, signatures light, other acts grey."""
    found = _years(acts)
    if not found:
        return ""
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
