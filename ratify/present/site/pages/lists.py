"""Pages that list: all standings in one table, and the indexes of States, instruments and RECs."""

from collections.abc import Iterator
from typing import Any

from ratify.analysis.board import BOUND
from ratify.present.sheets.matrix import LETTERS
from ratify.present.site.edition import Edition
from ratify.present.site.links import INSTRUMENTS, RECS, STANDINGS, STATES, rec_page
from ratify.present.site.pages.overview import instruments
from ratify.present.site.pages.rec import standings
from ratify.present.site.parts import Column, Grid, Link, Page, Row, Share
from ratify.vocabulary import Standing


def all_standings(edition: Edition) -> Page:
    """Return the page with every State under every instrument."""
    record, say = edition.record, edition.language.say
    states = edition.states(record.states)
    found = {one.standing for state in states for one in record.row(state)}
    lead = say(
        "{states} States by {instruments} instruments on {day}.",
        states=len(states),
        instruments=len(record.instruments),
        day=edition.language.day(record.as_of),
    )
    content: dict[str, Any] = {
        "lead": lead,
        "grid": standings(edition, states, "standings", say("Standing of every State")),
        "legend": tuple(edition.chip_of(one) for one in LETTERS if one in found),
    }
    return Page(
        path=STANDINGS,
        section=STANDINGS,
        template="list.html.j2",
        title=say("All standings"),
        description=lead,
        content=content,
    )


def state_index(edition: Edition) -> Page:
    """Return the page that lists the States."""
    say = edition.language.say
    grid = Grid(
        key="states",
        caption=say("Members of the African Union"),
        columns=(
            Column(heading=say("State")),
            Column(heading=say("AU region")),
            Column(heading=say("Bound"), number=True),
            Column(heading=say("Signed, not ratified"), number=True),
            Column(heading=say("RECs")),
        ),
        rows=tuple(_state(edition, code) for code in edition.states(edition.record.states)),
        filters=edition.filters(),
    )
    return _list(STATES, say("States"), say("Members of the African Union."), grid)


def _state(edition: Edition, code: str) -> Row:
    row = edition.record.row(code)
    able = sum(one.standing is not Standing.NOT_ELIGIBLE for one in row)
    bound = sum(one.standing in BOUND for one in row)
    region = edition.record.register.states[code].region
    return Row(
        key=code,
        cells=(
            edition.state_link(code),
            edition.language.label(region),
            Share(
                count=bound,
                of=able,
                words=edition.language.say("{count} of {all}", count=bound, all=able),
            ),
            edition.count(sum(one.standing is Standing.SIGNED for one in row)),
            edition.rec_links(code),
        ),
        marks=edition.marks(code),
    )


def instrument_index(edition: Edition) -> Page:
    """Return the page that lists the instruments."""
    say = edition.language.say
    lead = say("ILO and UN Conventions and AU treaties on labour migration.")
    return _list(INSTRUMENTS, say("Instruments"), lead, instruments(edition))


def rec_index(edition: Edition) -> Page:
    """Return the page that lists the RECs."""
    say = edition.language.say
    grid = Grid(
        key="recs",
        caption=say("Regional Economic Communities recognised by the African Union"),
        columns=(
            Column(heading=say("Community")),
            Column(heading=say("Code")),
            Column(heading=say("Members"), number=True),
            Column(heading=say("Bound, of pairs open to members"), number=True),
        ),
        rows=tuple(_recs(edition)),
    )
    lead = say("Memberships overlap: figures of RECs are never added up.")
    return _list(RECS, say("RECs"), lead, grid)


def _recs(edition: Edition) -> Iterator[Row]:
    for code in edition.record.recs:
        members = edition.record.members(code)
        cells = [one for state in members for one in edition.record.row(state)]
        able = sum(one.standing is not Standing.NOT_ELIGIBLE for one in cells)
        bound = sum(one.standing in BOUND for one in cells)
        words = edition.language.say("{count} of {all}", count=bound, all=able)
        yield Row(
            key=code,
            cells=(
                Link(text=edition.body(code), page=rec_page(code)),
                code,
                edition.count(len(members)),
                Share(count=bound, of=able, words=words),
            ),
        )


def _list(path: str, title: str, lead: str, grid: Grid) -> Page:
    return Page(
        path=path,
        section=path,
        template="list.html.j2",
        title=title,
        description=lead,
        content={"lead": lead, "grid": grid, "legend": ()},
    )
