"""``peers``: whom to call: States that are bound and share the most with the one that asks."""

from collections.abc import Iterator
from dataclasses import replace

from ratify.analysis.peers import Likeness, Peer, Peers, Shared
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.standings import Numbered
from ratify.present.sheets.words import (
    act_words,
    article_words,
    counted,
    explained,
    in_force_words,
    instrument_words,
    state_words,
)
from ratify.register import Register
from ratify.sentence import uncapitalised
from ratify.vocabulary import Standing, label

COLUMNS = (
    Column(key="state", heading="State", about="ISO 3166 code of three letters", wraps=True),
    Column(key="shared", heading="Shares", about="what both States share", wraps=True, least=20),
    Column(key="consent_date", heading="Consent", about="date of its act of consent"),
    Column(key="ordinal", heading="No.", machine=False, right=True),
    Column(key="in_force", heading="In force", machine=False, optional=2),
    Column(
        key="domestication",
        heading="National law",
        about="how many provisions were assessed, and how many of them are enacted",
        wraps=True,
        least=16,
        optional=1,
    ),
    Column(key="source", heading="Source", machine=False),
)
_PATTERNS = {
    Likeness.REC: "{}",
    Likeness.LANGUAGE: "{}",
    Likeness.LEGAL_TRADITION: "{} law",
    Likeness.ROUTE: "{}",
    Likeness.REMITTANCES: "remittances {}",
    Likeness.MIGRANT_SHARE: "migrants {}",
}


def peers_sheet(register: Register, found: Peers, lang: str = "en") -> Sheet:
    """Lay the peers out, the most alike first."""
    numbered = Numbered(lang)
    rows = tuple(_row(register, peer, numbered, lang) for peer in found.rows)
    who = state_words(register, found.state, lang)
    hidden = set(_empty(found))
    return Sheet(
        name="peers",
        title=f"Peers of {who} under {instrument_words(register, found.instrument, lang)}",
        as_of=found.as_of,
        known_at=register.known_at,
        columns=tuple(replace(one, shown=one.shown and one.key not in hidden) for one in COLUMNS),
        rows=rows,
        totals={"peers": len(rows)},
        summary=(
            f"{who}: {uncapitalised(label(found.standing))}. "
            f"{counted(len(rows), 'other State')} bound.",
        ),
        legend=explained(row.words[key] for row in rows for key in ("consent_date", "in_force")),
        notes=tuple(_notes(register, found, lang)),
        sources=numbered.lines(),
    )


def _empty(found: Peers) -> Iterator[str]:
    """Columns that would say nothing in any row."""
    if not any(peer.ordinal for peer in found.rows):
        yield "ordinal"
    if not any(peer.position.in_force for peer in found.rows):
        yield "in_force"


def _row(register: Register, peer: Peer, numbered: Numbered, lang: str) -> Row:
    consent = peer.position.consent
    return Row(
        values={
            "state": peer.state,
            "shared": tuple(map(_shared, peer.shared)),
            "consent_date": str(consent.date) if consent else None,
            "domestication": _law(peer),
        },
        words={
            "state": state_words(register, peer.state, lang),
            "consent_date": act_words(consent),
            "ordinal": str(peer.ordinal) if peer.ordinal else "-",
            "in_force": in_force_words(peer.position.in_force),
            "source": numbered.refer(peer.position.acts),
        },
    )


def _shared(one: Shared) -> str:
    if one.likeness is Likeness.LEGAL_TRADITION and one.words.endswith("law"):
        return one.words
    return _PATTERNS[one.likeness].format(one.words)


def _law(peer: Peer) -> str:
    found = peer.assessment
    whole = found.whole.rung
    as_a_whole = f"treaty as a whole: {uncapitalised(label(whole))}" if whole else ""
    if not found.assessed:
        return as_a_whole or "not assessed"
    counts = f"{len(found.assessed)} of {found.total} assessed, {len(found.enacted)} enacted"
    return f"{counts}; {as_a_whole}" if as_a_whole else counts


def _notes(register: Register, found: Peers, lang: str) -> Iterator[str]:
    instrument = register.instruments[found.instrument]
    if not instrument.adopted.has_come_by(found.as_of):
        yield f"{instrument.code} was adopted later: {instrument.adopted}."
    if found.standing is Standing.NOT_ELIGIBLE:
        yield f"The State is no member of the {instrument.members_of} and cannot become party."
    order = sorted((peer.ordinal, peer.state) for peer in found.rows if peer.ordinal)
    if order:
        listed = ", ".join(f"{state} {number}" for number, state in order)
        yield f"No.: the place in the order of deposits: {listed}."
    for peer in found.rows:
        laws = tuple(_laws(peer))
        if laws:
            yield f"National law of {state_words(register, peer.state, lang)}: {'; '.join(laws)}."


def _laws(peer: Peer) -> Iterator[str]:
    """Name each law on record once, with the articles that it gives effect to."""
    cell = peer.assessment
    articles: dict[str, list[str]] = {}
    for item in (cell.whole, *cell.provisions, *cell.others):
        if item.finding is not None and item.finding.law_title:
            articles.setdefault(item.finding.law_title, []).append(
                article_words(item.provision.key)
            )
    for law, keys in articles.items():
        yield f"{law} ({', '.join(keys)})"
