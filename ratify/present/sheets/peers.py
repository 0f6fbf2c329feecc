"""``peers``: whom to call: States that are bound and share the most with the one that asks."""

from ratify.analysis.peers import Peer, Peers
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.standings import Numbered
from ratify.present.sheets.words import (
    act_words,
    counted,
    explained,
    instrument_words,
    state_words,
)
from ratify.register import Register
from ratify.vocabulary import label

COLUMNS = (
    Column(key="state", heading="State", about="ISO 3166 code of three letters", wraps=True),
    Column(key="shared", heading="Shares", about="what both States share", wraps=True, least=24),
    Column(key="consent_date", heading="Consent", about="date of its act of consent"),
    Column(key="ordinal", heading="Bound as", machine=False, optional=2),
    Column(
        key="domestication",
        heading="National law",
        about="how many provisions were assessed, and how many of them are enacted",
        wraps=True,
        least=20,
        optional=1,
    ),
    Column(key="source", heading="Source", machine=False),
)


def peers_sheet(register: Register, found: Peers, lang: str = "en") -> Sheet:
    """Lay the peers out, the most alike first."""
    numbered = Numbered()
    rows = tuple(_row(register, peer, numbered, lang) for peer in found.rows)
    who = state_words(register, found.state, lang)
    return Sheet(
        name="peers",
        title=f"Peers of {who} under {instrument_words(register, found.instrument, lang)}",
        as_of=found.as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=rows,
        totals={"peers": len(rows)},
        summary=(f"{who}: {label(found.standing).lower()}. {counted(len(rows), 'State')} bound.",),
        legend=explained(row.words["consent_date"] for row in rows),
        sources=numbered.lines(),
    )


def _row(register: Register, peer: Peer, numbered: Numbered, lang: str) -> Row:
    consent = peer.position.consent
    return Row(
        values={
            "state": peer.state,
            "shared": tuple(one.words for one in peer.shared),
            "consent_date": str(consent.date) if consent else None,
            "domestication": _law(peer),
        },
        words={
            "state": state_words(register, peer.state, lang),
            "consent_date": act_words(consent),
            "ordinal": f"number {peer.ordinal}" if peer.ordinal else "-",
            "source": numbered.refer(peer.position.acts),
        },
    )


def _law(peer: Peer) -> str:
    found = peer.assessment
    if not found.assessed:
        return "not assessed"
    return f"{len(found.assessed)} of {found.total} assessed, {len(found.enacted)} enacted"
