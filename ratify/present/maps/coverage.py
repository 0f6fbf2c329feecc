"""How much of an instrument national law enacts, as far as it was assessed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from ratify.analysis.domestication import Assessed, Assessment, assess
from ratify.present.languages import article_words, language
from ratify.present.maps.palette import COVERAGE_INKS, NOT_A_MEMBER, UNKNOWN
from ratify.present.maps.picture import LegendRow, MapPicture, Panel, Place
from ratify.present.maps.sourcing import findings_line, translated
from ratify.present.maps.standing import eyebrow
from ratify.present.maps.view import View, view
from ratify.present.maps.words import day, label, say
from ratify.register import Evidence, Register


def coverage_picture(register: Register, instrument: str, as_of: date, lang: str) -> MapPicture:
    """Provisions that national law enacts at least in part, State by State.

    States that are not bound are shown too: for them it is compatibility, not a duty.
    """
    seen = view(register, instrument, as_of, lang)
    held = {one.state: assess(register, one) for one in seen.counted}
    places = tuple(_places(seen, held))
    counts = Counter(place.category for place in places)
    total = len(seen.instrument.provisions)
    return MapPicture(
        name=f"map-{instrument}-domestication",
        kind="domestication",
        lang=lang,
        as_of=as_of,
        eyebrow=eyebrow(seen),
        title=seen.instrument.title(lang).text,
        headline=_headline(held, lang),
        subtitle=_pairs(held, lang),
        legend_title=say("coverage_legend", lang, day=day(as_of, lang)),
        legend=tuple(_legend(counts, lang)),
        legend_foot=say("counted", lang, members=len(held), body=seen.counting),
        notes=(
            say("coverage_numbers", lang, all=total),
            say("coverage_note", lang, unknown=say("coverage_unknown", lang)),
            *translated([seen]),
        ),
        source=findings_line(_findings(held.values()), lang),
        disclaimer=say("disclaimer", lang),
        panels=(Panel(places=places, counts=counts),),
    )


def _headline(held: Mapping[str, Assessment], lang: str) -> str:
    assessed = sum(bool(item.assessed) for item in held.values())
    return say("coverage_headline", lang, count=assessed, all=len(held))


def _pairs(held: Mapping[str, Assessment], lang: str) -> str:
    found = sum(len(item.assessed) for item in held.values())
    return say(
        "coverage_subtitle", lang, pairs=found, all=sum(item.total for item in held.values())
    )


def _places(seen: View, held: Mapping[str, Assessment]) -> Iterator[Place]:
    for one in seen.positions:
        name, item = seen.name(one.state), held.get(one.state)
        if item is None:
            yield Place(code=one.state, name=name, category=NOT_A_MEMBER)
            continue
        yield Place(
            code=one.state,
            name=name,
            category=_category(item),
            number=str(len(item.enacted)) if item.assessed else "",
            details=tuple(_details(item, seen.lang)),
        )


def _category(item: Assessment) -> str:
    if not item.assessed:
        return "whole" if item.whole.findings else UNKNOWN
    if not item.enacted:
        return "not_enacted"
    return "gap" if any(one.has_gap for one in item.assessed) else "no_gap"


def _details(item: Assessment, lang: str) -> Iterator[str]:
    yield label(item.standing, lang)
    yield say(
        "coverage_line",
        lang,
        enacted=len(item.enacted),
        assessed=len(item.assessed),
        all=item.total,
    )
    if item.whole.rung is not None:
        yield say("coverage_treaty", lang, rung=label(item.whole.rung, lang))
    for one in item.assessed:
        yield _provision(one, lang)


def _provision(one: Assessed, lang: str) -> str:
    assert one.finding is not None, "assessed means that there is a finding"
    key, rung = article_words(language(lang), one.provision.key), label(one.finding.rung, lang)
    title, when = one.finding.source.title, one.finding.date
    if when is None:
        return say("coverage_provision", lang, key=key, rung=rung, title=title)
    return say("coverage_dated", lang, key=key, rung=rung, day=day(when, lang), title=title)


def _findings(held: Iterable[Assessment]) -> Iterator[Evidence]:
    for item in held:
        for one in (item.whole, *item.provisions, *item.others):
            yield from one.findings


def _legend(counts: Counter[str], lang: str) -> Iterator[LegendRow]:
    for key, ink in COVERAGE_INKS.items():
        words = say(key if key == NOT_A_MEMBER else f"coverage_{key}", lang)
        if counts[key]:
            yield LegendRow(key=key, label=words, ink=ink, count=counts[key])
