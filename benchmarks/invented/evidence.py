"""Invented findings on domestication, one for every forty acts."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from benchmarks.invented.size import LAST_DAY
from ratify.register import Act, Evidence, PartialDate, Source
from ratify.register.ids import evidence_id
from ratify.vocabulary import CONSENT_KINDS, EvidenceKind, Rung, Verification

STUDY = Source(
    id="invented-study",
    title="Invented study for measuring",
    url="https://example.org/invented/study",
    as_of=PartialDate.of(LAST_DAY),
)
ACTS_FOR_EACH = 40

_RUNGS = (Rung.NONE, Rung.GAP_REVIEW, Rung.BILL_DRAFTED, Rung.ENACTED_PARTIAL, Rung.ENACTED_FULL)
_LAW = "Invented Act No. 1"


def invented_evidence(acts: Sequence[Act], chance: Random) -> tuple[Evidence, ...]:
    """Return findings on some of the States that consented, under one provision each."""
    consents = {(act.instrument, act.state): act for act in acts if act.kind in CONSENT_KINDS}
    number = min(len(acts) // ACTS_FOR_EACH, len(consents))
    chosen = chance.sample(sorted(consents), number)
    return tuple(_finding(consents[cell], chance) for cell in sorted(chosen))


def _finding(consent: Act, chance: Random) -> Evidence:
    rung, provision = chance.choice(_RUNGS), f"art. {chance.randint(2, 4)}"
    found = _after(consent.date.last, chance)
    law = _LAW if rung in (Rung.ENACTED_PARTIAL, Rung.ENACTED_FULL) else ""
    instrument, state = consent.instrument, consent.state
    return Evidence(
        id=evidence_id(instrument, state, provision, rung, found, STUDY.id, law),
        instrument=instrument,
        state=state,
        provision=provision,
        rung=rung,
        date=found,
        kind=EvidenceKind.STUDY,
        summary="Invented finding.",
        source=STUDY,
        verification=Verification.EXACT,
        law_title=law,
    )


def _after(day: date, chance: Random) -> PartialDate:
    left = max((LAST_DAY - day).days, 0)
    return PartialDate.of(min(day, LAST_DAY) + timedelta(days=chance.randint(0, left)))
