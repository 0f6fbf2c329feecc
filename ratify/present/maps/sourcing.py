"""Where a map's statements come from, and which of them are to be read with care."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ratify.law.position import Position
from ratify.present.languages import language, title_notes, unread
from ratify.present.maps.view import View
from ratify.present.maps.words import day, label, listed, say
from ratify.register import Act, Evidence
from ratify.vocabulary import Standing, Verification

_PARTLY = frozenset({Verification.YEAR, Verification.PARTIAL})
_NAMES_SHOWN = 8


def is_doubtful(position: Position) -> bool:
    """Whether the standing rests on an act that no source names."""
    basis = position.denunciation or position.binding or position.consent or position.signature
    return basis is not None and basis.verification is Verification.UNVERIFIED


def sourcing(acts: Iterable[Act], lang: str) -> str:
    """How many sources the acts were read in, the date of the newest, and the main one."""
    by_source = Counter(act.source for act in acts)
    if not by_source:
        return say("no_sources", lang)
    dates = [source.as_of for source in by_source if source.as_of is not None]
    source, count = max(by_source.items(), key=lambda item: (item[1], item[0].id))
    main = say("mostly", lang, acts=count, title=source.title) if count > 1 else ""
    if not dates:
        return say("sources_undated", lang, count=len(by_source), main=main)
    newest = max(dates, key=lambda found: found.last)
    return say("sources", lang, count=len(by_source), newest=day(newest, lang), main=main)


def findings_line(findings: Iterable[Evidence], lang: str) -> str:
    """How many findings there are, from how many sources, and the date of the newest."""
    found = tuple(findings)
    dates = [item.date for item in found if item.date is not None]
    newest = max(dates, key=lambda when: when.last, default=None)
    dated = say("findings_newest", lang, day=day(newest, lang)) if newest else ""
    sources = {item.source for item in found}
    return say("findings", lang, count=len(sources), findings=len(found), newest=dated)


def silence(positions: Iterable[Position], lang: str) -> Iterator[str]:
    """What it means that nothing is on record, where that is so."""
    if any(one.standing is Standing.NONE for one in positions):
        yield say("no_act_note", lang, none=label(Standing.NONE, lang))


def cautions(positions: Iterable[Position], names: dict[str, str], lang: str) -> Iterator[str]:
    """Which States stand where they do by doubtful acts, and how many dates are half known.

    :param names: names of States by code, in the language of the map.
    """
    counted = tuple(positions)
    doubtful = list(dict.fromkeys(names[one.state] for one in counted if is_doubtful(one)))
    if doubtful:
        more = ["…"] if len(doubtful) > _NAMES_SHOWN else []
        yield say("doubtful_note", lang, names=listed(doubtful[:_NAMES_SHOWN] + more, lang))
    acts = [act for one in counted for act in one.acts]
    partly = sum(act.verification in _PARTLY for act in acts)
    if partly:
        yield say("day_note", lang, count=partly, all=len(acts))


def translated(views: Sequence[View]) -> Iterator[str]:
    """What readers of a translation must know of the titles shown, and of the words."""
    first = views[0]
    codes = dict.fromkeys(seen.instrument.code for seen in views)
    yield from title_notes(first.register, codes, language(first.lang))
    yield from unread(language(first.lang))
