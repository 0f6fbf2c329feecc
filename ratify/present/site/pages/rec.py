"""The page of a REC: its members, where they stand, how far they agree, and its own regime."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ratify.analysis.board import BOUND
from ratify.analysis.harmonisation import Harmonisation, Harmony, harmonisation
from ratify.analysis.regimes import InstrumentView, MemberStanding, RegimeView, StateOfPlay
from ratify.analysis.scope import Scope
from ratify.present.maps.count import count_picture
from ratify.present.site.edition import Edition
from ratify.present.site.links import RECS, instrument_page, rec_page
from ratify.present.site.maps import figure
from ratify.present.site.parts import Column, Grid, Link, Page, Row, Share
from ratify.register import Found
from ratify.register.regimes import Mark, Statement
from ratify.sentence import Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnInstrument:
    """One instrument of the REC's own regime, as far as sources tell."""

    title: str
    play: str
    facts: tuple[str, ...]
    statements: tuple[tuple[str, str, tuple[str, ...]], ...]


def rec_pages(edition: Edition) -> Iterator[Page]:
    """Return a page for each REC with members on the day."""
    record = edition.record
    named = tuple(Found("organisation", code) for code in record.recs)
    scope = Scope(states=(), instruments=record.instruments, named=named)
    found = harmonisation(record.register, record.as_of, scope, record.regimes)
    for code in record.recs:
        yield _page(edition, code, found)


def _page(edition: Edition, code: str, found: Harmonisation) -> Page:
    record, say, path = edition.record, edition.language.say, rec_page(code)
    members = edition.states(record.members(code))
    picture = count_picture(
        record.register, record.instruments, record.as_of, edition.lang, code, record.board
    )
    regime = found.regimes.get(code)
    content: dict[str, Any] = {
        "eyebrow": say("Regional Economic Community · {code}", code=code),
        "lead": edition.language.count(
            "{n} member on {day}.",
            "{n} members on {day}.",
            len(members),
            day=edition.language.day(record.as_of),
        ),
        "figure": figure(edition, picture, path),
        "members": standings(edition, members, "members", say("Standing of each member")),
        "harmony": _harmony(edition, [one for one in found.rows if one.rec == code]),
        "past": tuple(_past(edition, code)),
        "regime": tuple(_regime(edition, regime)) if regime else (),
        "statements": tuple(_said(edition, one) for one in regime.statements) if regime else (),
        "words": {
            "members": say("Members and where they stand"),
            "map": say("On the map"),
            "harmony": say("How far members agree"),
            "regime": say("Its own instruments on free movement"),
            "regime_note": say(
                "Thin facts from public sources, each with its mark; what they do not say is not "
                "known. Standings of the register are not derived from them."
            ),
            "no_regime": say("No instrument of its own on free movement is on file."),
            "past": say("Former members"),
        },
    }
    return Page(
        path=path,
        section=RECS,
        template="rec.html.j2",
        title=edition.body(code),
        description=content["lead"],
        content=content,
    )


def standings(edition: Edition, states: list[str], key: str, caption: str) -> Grid:
    """States by instruments, one letter each."""
    record, say = edition.record, edition.language.say
    rows = []
    for state in states:
        row = record.row(state)
        bound = sum(one.standing in BOUND for one in row)
        rows.append(
            Row(
                key=state,
                cells=(
                    edition.state_link(state),
                    *(edition.bare(one) for one in row),
                    edition.count(bound),
                ),
                marks=edition.marks(state),
            )
        )
    columns = [
        Column(heading=code, page=instrument_page(code), narrow=True) for code in record.instruments
    ]
    return Grid(
        key=key,
        caption=caption,
        columns=(
            Column(heading=say("State")),
            *columns,
            Column(heading=say("Bound"), number=True),
        ),
        rows=tuple(rows),
        filters=edition.filters() if len(states) > 40 else (),
        foot=(say("Bound, of eligible"), *_feet(edition, states), ""),
        dense=True,
        stacked=False,
    )


def _feet(edition: Edition, states: list[str]) -> Iterator[str]:
    from ratify.vocabulary import Standing

    for code in edition.record.instruments:
        column = edition.record.column(code, states)
        able = sum(one.standing is not Standing.NOT_ELIGIBLE for one in column)
        bound = sum(one.standing in BOUND for one in column)
        yield f"{edition.language.number(bound)}/{edition.language.number(able)}"


def _harmony(edition: Edition, rows: list[Harmony]) -> Grid:
    say = edition.language.say
    return Grid(
        key="harmony",
        caption=say("Members bound by each instrument, and those that are not"),
        columns=(
            Column(heading=say("Instrument")),
            Column(heading=say("Bound"), number=True),
            Column(heading=say("Not bound")),
        ),
        rows=tuple(
            Row(
                key=f"harmony-{one.instrument}",
                cells=(
                    edition.instrument_link(one.instrument),
                    Share(
                        count=one.bound,
                        of=one.eligible,
                        words=say("{count} of {all}", count=one.bound, all=one.eligible),
                    ),
                    tuple(edition.state_link(state) for state in edition.states(one.hold_outs)),
                ),
            )
            for one in rows
        ),
    )


def _past(edition: Edition, code: str) -> Iterator[tuple[Link, str]]:
    record = edition.record
    for one in record.register.memberships:
        left = one.left is not None and one.left.has_come_by(record.as_of)
        if one.organisation == code and left and one.state in record.states:
            assert one.left is not None
            words = edition.language.say("until {day}", day=edition.language.day(one.left))
            yield edition.state_link(one.state), words


def _regime(edition: Edition, regime: RegimeView) -> Iterator[OwnInstrument]:
    for view in regime.instruments:
        if view.play is StateOfPlay.NOT_ADOPTED:
            continue
        yield OwnInstrument(
            title=view.instrument.title,
            play=_play(edition, view.play),
            facts=tuple(_facts(edition, view)),
            statements=tuple(_said(edition, one) for one in view.instrument.statements),
        )


def _play(edition: Edition, play: StateOfPlay) -> str:
    say = edition.language.say
    return {
        StateOfPlay.NOT_ADOPTED: say("not adopted"),
        StateOfPlay.NOT_IN_FORCE: say("not in force"),
        StateOfPlay.IN_FORCE: say("in force"),
        StateOfPlay.NOT_KNOWN: say("whether it is in force is not known"),
    }[play]


def _facts(edition: Edition, view: InstrumentView) -> Iterator[str]:
    say, day = edition.language.say, edition.language.day
    yield say("Adopted {day}", day=day(view.instrument.adopted))
    if view.instrument.in_force_since and view.play is StateOfPlay.IN_FORCE:
        yield say("In force since {day}", day=day(view.instrument.in_force_since))
    unknown = view.count(MemberStanding.NOT_KNOWN)
    yield say(
        "Bound, as far as sources tell: {bound} of {all} members; of {unknown} it is not known",
        bound=view.bound,
        all=len(view.members),
        unknown=unknown,
    )


def _said(edition: Edition, one: Statement) -> tuple[str, str, tuple[str, ...]]:
    say = edition.language.say
    marks = {
        Mark.SOURCED: "",
        Mark.DERIVED: say("derived"),
        Mark.DISPUTED: say("disputed"),
        Mark.UNVERIFIED: say("unverified"),
    }
    return edition.language.tell(Prose(one.text)), marks[one.mark], one.urls
