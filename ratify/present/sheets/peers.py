"""``peers``: whom to call: States that are bound and share the most with the one that asks."""

from collections.abc import Iterator
from dataclasses import replace

from ratify.analysis.peers import Likeness, Peer, Peers, Shared
from ratify.present.languages import language, title_notes, wording
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.standings import Numbered
from ratify.present.sheets.words import (
    act_words,
    article_words,
    explained,
    in_force_words,
    instrument_words,
    state_words,
)
from ratify.register import Register
from ratify.sentence import Prose, Sentence, joined
from ratify.vocabulary import Standing

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
_PATTERNS = wording(
    {
        Likeness.REC: "{words}",
        Likeness.LANGUAGE: "{words}",
        Likeness.ROUTE: "{words}",
        Likeness.REMITTANCES: "remittances {words}",
        Likeness.MIGRANT_SHARE: "migrants {words}",
    }
)


def peers_sheet(register: Register, found: Peers, lang: str = "en") -> Sheet:
    """Lay the peers out, the most alike first."""
    numbered = Numbered(lang)
    rows = tuple(_row(register, peer, numbered, lang) for peer in found.rows)
    who = state_words(register, found.state, lang)
    hidden = set(_empty(found))
    return Sheet(
        name="peers",
        title=Sentence(
            "Peers of {state} under {treaty}",
            state=who,
            treaty=instrument_words(register, found.instrument, lang),
        ),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=tuple(replace(one, shown=one.shown and one.key not in hidden) for one in COLUMNS),
        rows=rows,
        totals={"peers": len(rows)},
        summary=(
            Sentence.counted(
                "{state}: {standing}. {n} other State bound.",
                "{state}: {standing}. {n} other States bound.",
                len(rows),
                state=who,
                standing=found.standing,
            ),
        ),
        legend=explained(
            (row.words[key] for row in rows for key in ("consent_date", "in_force")), lang
        ),
        notes=tuple(_notes(register, found, lang)),
        sources=numbered.lines(),
        lang=lang,
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
    if one.likeness is Likeness.LEGAL_TRADITION:
        return Prose(one.words if one.words.endswith("law") else f"{one.words} law")
    return Sentence(_PATTERNS[one.likeness], words=one.words)


def _law(peer: Peer) -> str:
    found = peer.assessment
    whole = found.whole.rung
    parts = []
    if found.assessed:
        parts.append(
            Sentence(
                "{assessed} of {all} assessed, {enacted} enacted",
                assessed=len(found.assessed),
                all=found.total,
                enacted=len(found.enacted),
            )
        )
    if whole:
        parts.append(Sentence("treaty as a whole: {rung}", rung=whole))
    return joined(parts, "; ") if parts else Sentence("not assessed")


def _notes(register: Register, found: Peers, lang: str) -> Iterator[str]:
    instrument = register.instruments[found.instrument]
    if not instrument.adopted.has_come_by(found.as_of):
        yield Sentence(
            "{treaty} was adopted later: {day}.", treaty=instrument.code, day=instrument.adopted
        )
    if found.standing is Standing.NOT_ELIGIBLE:
        yield Sentence(
            "The State is no member of the {organisation} and cannot become party.",
            organisation=Sentence(instrument.members_of),
        )
    order = sorted((peer.ordinal, peer.state) for peer in found.rows if peer.ordinal)
    if order:
        listed = joined(
            Sentence("{code} {number}", code=state, number=number) for number, state in order
        )
        yield Sentence("No.: the place in the order of deposits: {states}.", states=listed)
    for peer in found.rows:
        laws = tuple(_laws(peer, lang))
        if laws:
            yield Sentence(
                "National law of {state}: {laws}.",
                state=state_words(register, peer.state, lang),
                laws=joined(laws, "; "),
            )
    yield from title_notes(register, [found.instrument], language(lang))


def _laws(peer: Peer, lang: str) -> Iterator[Sentence]:
    """Name each law on record once, with the articles that it gives effect to."""
    cell = peer.assessment
    articles: dict[str, list[str]] = {}
    for item in (cell.whole, *cell.provisions, *cell.others):
        if item.finding is not None and item.finding.law_title:
            articles.setdefault(item.finding.law_title, []).append(
                article_words(item.provision.key, lang)
            )
    for law, keys in articles.items():
        yield Sentence("{law} ({articles})", law=law, articles=joined(keys))
