"""The first page: the map, what is missing, the treaties, the latest acts, the RECs."""

from collections.abc import Iterator
from typing import Any

from ratify.present.maps.count import count_picture
from ratify.present.site.edition import Edition, Notes
from ratify.present.site.links import INDEX, rec_page
from ratify.present.site.maps import figure
from ratify.present.site.pages.instrument import countdown
from ratify.present.site.pages.timeline import act_words
from ratify.present.site.parts import Column, Grid, Link, Page, Row, Share
from ratify.vocabulary import Standing

_LATEST = 8


def overview(edition: Edition) -> Page:
    """Return the first page of a language."""
    record, say = edition.record, edition.language.say
    picture = count_picture(
        record.register, record.instruments, record.as_of, edition.lang, board=record.board
    )
    bound, pairs = record.pairs
    notes = Notes()
    content: dict[str, Any] = {
        "lead": say(
            "Who has signed, ratified, deposited and domesticated {instruments} instruments on "
            "labour migration in {states} States, and as of when. Every date has its source; what "
            "is not known is never shown as “no”.",
            instruments=len(record.instruments),
            states=len(record.states),
        ),
        "numbers": tuple(_numbers(edition, bound, pairs)),
        "figure": figure(edition, picture, INDEX),
        "map_title": picture.title,
        "countdowns": tuple(countdown(edition, code) for code in record.waiting),
        "instruments": instruments(edition),
        "acts": tuple(
            (
                edition.dated(act, notes),
                edition.state_link(act.state),
                act_words(edition, act),
                edition.instrument_link(act.instrument),
            )
            for act in record.acts[:_LATEST]
        ),
        "recs": tuple(_recs(edition)),
        "words": {
            "map": say("On the map"),
            "explore": say("Any treaty, any year"),
            "show": say("Show"),
            "year": say("Year"),
            "play": say("Play"),
            "pause": say("Pause"),
            "counted": say("Number of instruments each State is party to"),
            "loading": say("Loading the map"),
            "load": say("Open the map of every treaty and year"),
            "weight": say("It loads five megabytes once."),
            "missing": say("Not yet in force"),
            "near": say("Who could bring it into force"),
            "instruments": say("The instruments"),
            "latest": say("Latest acts on record"),
            "all_acts": say("All acts on the time line"),
            "recs": say("Regional Economic Communities"),
            "table": say("All standings in one table"),
        },
    }
    return Page(
        path=INDEX,
        section=INDEX,
        template="overview.html.j2",
        title=say("Treaties on labour migration in Africa"),
        description=content["lead"],
        content=content,
        interactive=True,
    )


def _numbers(edition: Edition, bound: int, pairs: int) -> Iterator[tuple[str, str]]:
    record, tongue = edition.record, edition.language
    everything = [one for state in record.states for one in record.row(state)]
    signed = sum(one.standing is Standing.SIGNED for one in everything)
    waiting = sum(one.standing is Standing.RATIFIED_NOT_DEPOSITED for one in everything)
    yield (
        tongue.number(bound),
        tongue.say("times a State is bound by an instrument, of {pairs} possible", pairs=pairs),
    )
    yield tongue.number(signed), tongue.say("signed, not ratified")
    yield tongue.number(waiting), tongue.say("ratified, not deposited")
    yield tongue.number(len(record.waiting)), tongue.say("treaties not yet in force")


def instruments(edition: Edition) -> Grid:
    """The instruments with how many States are bound by each."""
    say = edition.language.say
    return Grid(
        key="instruments",
        caption=say("Instruments, and how many of the States that may be are bound"),
        columns=(
            Column(heading=say("Instrument")),
            Column(heading=say("Adopted")),
            Column(heading=say("In force since")),
            Column(heading=say("Bound"), number=True),
            Column(heading=say("Signed, not ratified"), number=True),
        ),
        rows=tuple(_instrument(edition, code) for code in edition.record.instruments),
    )


def _instrument(edition: Edition, code: str) -> Row:
    record = edition.record
    totals, entry = record.totals[code], record.entries[code]
    treaty = record.register.instruments[code]
    words = edition.language.say("{count} of {all}", count=totals.bound, all=totals.eligible)
    return Row(
        key=code,
        cells=(
            edition.instrument_link(code),
            edition.plain(treaty.adopted),
            edition.plain(entry.day)
            if entry.day is not None and entry.in_force
            else edition.language.say("not in force"),
            Share(count=totals.bound, of=totals.eligible, words=words),
            edition.count(totals.signed_only) if treaty.signable else "–",
        ),
    )


def _recs(edition: Edition) -> Iterator[tuple[Link, str]]:
    for code in edition.record.recs:
        members = edition.language.count(
            "{n} member", "{n} members", len(edition.record.members(code))
        )
        yield Link(text=edition.body(code), page=rec_page(code)), members
