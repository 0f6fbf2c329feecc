"""The page of a State: where it stands, what its law does, how treaties bind it, who it is."""

from collections.abc import Iterator
from dataclasses import dataclass

from ratify.analysis.board import BOUND
from ratify.law.position import Position
from ratify.present.site.edition import Edition, Notes
from ratify.present.site.links import STATES, rec_page, state_page
from ratify.present.site.pages.state_law import law_lines
from ratify.present.site.pages.state_path import path_lines
from ratify.present.site.parts import Column, Grid, Link, Page, Row
from ratify.present.site.svg_map import locator
from ratify.register import Figure, Membership
from ratify.vocabulary import OrganisationKind, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One figure about a State."""

    value: str
    label: str
    detail: str
    cite: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """One membership, with its dates in words."""

    name: str
    link: Link | None
    words: str


def state_pages(edition: Edition) -> Iterator[Page]:
    """Return a page for each member of the AU."""
    for code in edition.record.states:
        yield _page(edition, code)


def _page(edition: Edition, code: str) -> Page:
    say, notes = edition.language.say, Notes()
    state = edition.record.register.states[code]
    name = edition.state(code)
    standings = _standings(edition, code, notes)
    content = {
        "eyebrow": say("State · AU region: {region}", region=edition.language.label(state.region)),
        "official": state.official_name,
        "locator": locator(frozenset({code})),
        "lead": _lead(edition, code),
        "recs": edition.rec_links(code),
        "standings": standings,
        "declarations": tuple(_declarations(edition, code, notes)),
        "tiles": tuple(_tiles(edition, code, notes)),
        "law": tuple(law_lines(edition, code, notes)),
        "paths": tuple(path_lines(edition, code, notes)),
        "route": tuple(_route(edition, code)),
        "memberships": tuple(_memberships(edition, code)),
        "words": {
            "standings": say("Where it stands"),
            "declarations": say("Declarations and reservations"),
            "figures": say("Migration in figures"),
            "law": say("National law"),
            "law_note": say(
                "What was found, and no more: a provision without a finding was not assessed, "
                "which does not mean that nothing is in place. For a treaty that does not bind the "
                "State, findings show how near its law is, not a duty."
            ),
            "no_law": say("No finding on national law is on record for this State."),
            "path": say("On the way at home"),
            "path_note": say(
                "Steps and obstacles that sources report. No step on record means that none was "
                "noted, not that the State stands still."
            ),
            "reached": say("Steps reached"),
            "hindered": say("What stands in the way"),
            "route": say("How treaties bind here"),
            "memberships": say("Memberships"),
            "article": say("Article"),
        },
    }
    return Page(
        path=state_page(code),
        section=STATES,
        template="state.html.j2",
        title=name,
        description=content["lead"],  # type: ignore[arg-type]
        content=content | {"sources": edition.numbered(notes)},
    )


def _lead(edition: Edition, code: str) -> str:
    row = edition.record.row(code)
    able = [one for one in row if one.standing is not Standing.NOT_ELIGIBLE]
    bound = sum(one.standing in BOUND for one in able)
    words = [
        edition.language.say(
            "Bound by {bound} of the {all} instruments open to it.", bound=bound, all=len(able)
        )
    ]
    for standing in (Standing.SIGNED, Standing.RATIFIED_NOT_DEPOSITED):
        titles = [edition.title(one.instrument) for one in able if one.standing is standing]
        if titles:
            words.append(
                edition.language.say(
                    "{standing}: {titles}.",
                    standing=standing,
                    titles=edition.language.listed(titles, end=False),
                )
            )
    return " ".join(words)


def _standings(edition: Edition, code: str, notes: Notes) -> Grid:
    say = edition.language.say
    return Grid(
        key="standings",
        caption=say("Standing of {state} under each instrument", state=edition.state(code)),
        columns=(
            Column(heading=say("Instrument")),
            Column(heading=say("Standing")),
            Column(heading=say("Signed")),
            Column(heading=say("Ratified or acceded")),
            Column(heading=say("Deposited")),
            Column(heading=say("In force")),
        ),
        rows=tuple(_standing(edition, one, notes) for one in edition.record.row(code)),
    )


def _standing(edition: Edition, one: Position, notes: Notes) -> Row:
    treaty = edition.record.register.instruments[one.instrument]
    not_foreseen = edition.language.say("not foreseen")
    signature = edition.dated(one.signature, notes)
    return Row(
        key=one.instrument,
        cells=(
            edition.instrument_link(one.instrument),
            edition.chip(one),
            signature if signature or treaty.signable else not_foreseen,
            edition.dated(one.consent, notes),
            edition.dated(one.deposit, notes),
            edition.in_force(one.in_force),
        ),
        marks={"standing": one.standing.value},
    )


def _declarations(edition: Edition, code: str, notes: Notes) -> Iterator[dict[str, object]]:
    for one in edition.record.row(code):
        for act in (*one.acts, *one.declarations):
            if act.declaration:
                yield {
                    "link": edition.instrument_link(one.instrument),
                    "text": act.declaration,
                    "cite": notes.cite(act.source),
                }


def _tiles(edition: Edition, code: str, notes: Notes) -> Iterator[Tile]:
    say, state = edition.language.say, edition.record.register.states[code]
    labels = {
        "population": say("population"),
        "migrant_stock": say("international migrants living in the country"),
        "emigrant_stock": say("emigrants from the country living abroad"),
        "remittances": say("of the gross domestic product received as remittances"),
    }
    sources = edition.record.register.sources or {}
    for key, label in labels.items():
        figure = state.figure(key)
        if figure is not None:
            source = sources.get(figure.source)
            yield Tile(
                value=_value(edition, figure),
                label=label,
                detail=str(figure.year),
                cite=notes.cite(source) if source else 0,
            )


def _value(edition: Edition, figure: Figure) -> str:
    number = edition.language.number(figure.value)
    return edition.language.say("{n} %", n=number) if figure.key == "remittances" else number


def _route(edition: Edition, code: str) -> Iterator[tuple[str, str]]:
    say, state = edition.language.say, edition.record.register.states[code]
    yield say("Constitutional route"), edition.language.label(state.incorporation.system)
    if state.incorporation.basis:
        yield say("Legal basis"), state.incorporation.basis
    if state.procedure:
        prose = edition.language.prose
        for label, text in (
            (say("Who approves"), state.procedure.who_approves),
            (say("Who ratifies"), state.procedure.who_ratifies),
            (say("Which treaties need approval"), state.procedure.which_treaties),
            (say("Legal basis of the procedure"), state.procedure.legal_basis),
        ):
            if text:
                yield label, prose(text) or text


def _memberships(edition: Edition, code: str) -> Iterator[Spell]:
    register = edition.record.register
    spells = register.memberships_of_state(code)
    kinds = (OrganisationKind.CONTINENT, OrganisationKind.GLOBAL, OrganisationKind.REC)
    for kind in kinds:
        for one in spells:
            body = register.organisations[one.organisation]
            if body.kind is kind:
                page = rec_page(body.code) if body.code in edition.record.recs else ""
                link = Link(text=edition.body(body.code), page=page) if page else None
                yield Spell(name=edition.body(body.code), link=link, words=_spell(edition, one))


def _spell(edition: Edition, one: Membership) -> str:
    say = edition.language.say
    if one.joined is None:
        return say("beginning not known")
    joined = edition.language.day(one.joined)
    if one.left is None:
        return say("since {day}", day=joined)
    return say("{from_day} to {to_day}", from_day=joined, to_day=edition.language.day(one.left))
