"""The page of an instrument: who is bound, how that came about, what it asks, where to read it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ratify.analysis.coverage import coverage
from ratify.law.position import Position
from ratify.law.treaty import TreatyEntry
from ratify.present.charts.svg import to_svg
from ratify.present.charts.trend import trend_picture
from ratify.present.languages import article_words, title_notes
from ratify.present.maps.standing import standing_picture
from ratify.present.site.edition import Edition, Notes
from ratify.present.site.links import INSTRUMENTS, instrument_page
from ratify.present.site.maps import figure
from ratify.present.site.parts import Column, Grid, Link, Page, Row
from ratify.register import Instrument, Threshold
from ratify.sentence import Prose
from ratify.vocabulary import BindingAct, Standing

_WIDE, _NARROW = (660, 1.25), (330, 1.15)


@dataclass(frozen=True, slots=True, kw_only=True)
class Countdown:
    """How many acts a treaty lacks, and who could bring them."""

    link: Link
    to_go: str
    words: str
    have: int
    needed: int
    near: tuple[tuple[str, tuple[Link, ...]], ...]


def instrument_pages(edition: Edition) -> Iterator[Page]:
    """Return a page for each instrument adopted by the day."""
    for code in edition.record.instruments:
        yield _page(edition, code)


def _page(edition: Edition, code: str) -> Page:
    notes, path = Notes(), instrument_page(code)
    record, lang = edition.record, edition.lang
    treaty = record.register.instruments[code]
    picture = standing_picture(record.register, code, record.as_of, lang, record.board)
    trend = trend_picture(record.register, [code], record.as_of, lang, board=record.board)
    content: dict[str, Any] = {
        "code": code,
        "eyebrow": picture.eyebrow,
        "full": edition.title(code, "full"),
        "lead": picture.headline,
        "entry": picture.subtitle,
        "countdown": countdown(edition, code) if code in record.waiting else None,
        "figure": figure(edition, picture, path),
        "trend": [to_svg(trend, *_WIDE), to_svg(trend, *_NARROW)],
        "states": _states(edition, code, notes),
        "aims": tuple(_prose(edition, aim) for aim in treaty.aims),
        "flexibility": tuple(_flexibility(edition, treaty)),
        "provisions": tuple(_provisions(edition, treaty)),
        "facts": tuple(_facts(edition, treaty, record.entries[code])),
        "law": _law(edition, code),
        "url": treaty.url,
        "notes": title_notes(record.register, [code], edition.language),
        "words": _words(edition),
    }
    return Page(
        path=path,
        section=INSTRUMENTS,
        template="instrument.html.j2",
        title=edition.title(code),
        description=f"{picture.headline}. {picture.subtitle}.",
        content=content | {"sources": edition.numbered(notes)},
    )


def countdown(edition: Edition, code: str) -> Countdown:
    """Return what a treaty that is not in force lacks."""
    entry, say = edition.record.entries[code], edition.language.say
    have, needed, to_go = entry.have, entry.needed or 0, entry.to_go or 0
    column = edition.record.column(code)
    near = []
    for standing, words in (
        (Standing.RATIFIED_NOT_DEPOSITED, say("Ratified, need only deposit")),
        (Standing.SIGNED, say("Signed, may ratify and deposit")),
    ):
        codes = edition.states(one.state for one in column if one.standing is standing)
        if codes:
            near.append((words, tuple(edition.state_link(state) for state in codes)))
    return Countdown(
        link=edition.instrument_link(code),
        to_go=edition.language.count("{n} to go", "{n} to go", to_go),
        words=edition.language.count(
            "{have} of {n} deposit needed to enter into force",
            "{have} of {n} deposits needed to enter into force",
            needed,
            have=have,
        ),
        have=have,
        needed=needed,
        near=tuple(near),
    )


def _words(edition: Edition) -> dict[str, str]:
    say = edition.language.say
    return {
        "states": say("All States"),
        "map": say("On the map"),
        "trend": say("Over the years"),
        "asks": say("What it asks"),
        "own_words": say("In our own words; the text of the treaty decides."),
        "choices": say("What a State may choose"),
        "provisions": say("Provisions, one by one"),
        "facts": say("Facts"),
        "text": say("Official text or status page"),
        "law": say("National law"),
        "near": say("Who could bring it into force"),
    }


def _states(edition: Edition, code: str, notes: Notes) -> Grid:
    say = edition.language.say
    treaty = edition.record.register.instruments[code]
    column = edition.record.column(code, edition.states(edition.record.states))
    deposited = treaty.binding_act is BindingAct.DEPOSIT
    headings = [say("State"), say("Standing")]
    headings += [say("Signed")] if treaty.signable else []
    headings += [say("Ratified or acceded") if treaty.signable else say("Ratified")]
    headings += [say("Deposited")] if deposited else []
    headings += [say("In force"), say("RECs")]
    return Grid(
        key="states",
        caption=say("Standing of each State under {title}", title=edition.title(code)),
        columns=tuple(Column(heading=heading) for heading in headings),
        rows=tuple(
            _row(edition, one, notes, signable=treaty.signable, deposited=deposited)
            for one in column
        ),
        filters=edition.filters(one.standing for one in column),
    )


def _row(edition: Edition, one: Position, notes: Notes, *, signable: bool, deposited: bool) -> Row:
    dates = [edition.dated(one.signature, notes)] if signable else []
    dates += [edition.dated(one.consent, notes)]
    dates += [edition.dated(one.deposit, notes)] if deposited else []
    return Row(
        key=one.state,
        cells=(
            edition.state_link(one.state),
            edition.chip(one),
            *dates,
            edition.in_force(one.in_force),
            edition.rec_links(one.state),
        ),
        marks=edition.marks(one.state, one.standing),
    )


def _prose(edition: Edition, text: str) -> str:
    return edition.language.prose(text) or text


def _flexibility(edition: Edition, treaty: Instrument) -> Iterator[str]:
    for item in treaty.flexibility:
        article = article_words(edition.language, item.article) if item.article else ""
        text = _prose(edition, item.text)
        yield (
            edition.language.say("{article}: {text}", article=article, text=text)
            if article
            else text
        )


def _provisions(edition: Edition, treaty: Instrument) -> Iterator[tuple[str, str]]:
    for item in treaty.provisions:
        yield article_words(edition.language, item.key), _prose(edition, item.requirement)


def _facts(edition: Edition, treaty: Instrument, entry: TreatyEntry) -> Iterator[tuple[str, str]]:
    tongue, say = edition.language, edition.language.say
    yield (
        say("Adopted"),
        say("{day}, {place}", day=tongue.day(treaty.adopted), place=Prose(treaty.adopted_at)),
    )
    yield say("Depositary"), _prose(edition, treaty.depositary)
    yield say("Open to"), say("members of: {body}", body=edition.body(treaty.members_of))
    yield say("Enters into force"), _rule(edition, treaty.entry.threshold, treaty.entry.article)
    if entry.day is not None:
        yield say("In force since"), tongue.day(entry.day)
    yield (
        say("Reservations"),
        (
            say("not possible; only declarations that it allows itself")
            if not treaty.reservations
            else say("possible within the law of treaties")
        ),
    )
    if treaty.reporting and treaty.reporting.first:
        yield say("Reports"), _prose(edition, treaty.reporting.first)


def _rule(edition: Edition, threshold: Threshold, article: str) -> str:
    words = article_words(edition.language, article)
    if threshold.count is not None:
        return edition.language.count(
            "after {n} binding act ({article})",
            "after {n} binding acts ({article})",
            threshold.count,
            article=words,
        )
    return edition.language.say(
        "after acts of {share} of the members of {body} ({article})",
        share=str(threshold.share),
        body=threshold.organisation,
        article=words,
    )


def _law(edition: Edition, code: str) -> str:
    record = edition.record
    cells = [
        record.assessment(code, one.state)
        for one in record.column(code)
        if one.standing in {Standing.PARTY, Standing.PARTY_PENDING}
    ]
    rolled = coverage(code, cells, bound=True)
    if not rolled.pairs:
        return edition.language.say(
            "No State is bound, so that there is nothing to hold law against."
        )
    return edition.language.say(
        "Of {provisions} provisions in the {pairs} States bound, {assessed} were assessed. "
        "The others were not: that is not known, which is not “no”.",
        provisions=rolled.provisions,
        pairs=rolled.pairs,
        assessed=rolled.assessed,
    )
