"""From what was typed to a finding on domestication that may be recorded."""

import difflib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from ratify.cli.proposal import partial_date, web_address
from ratify.errors import Refused, UnknownName
from ratify.vocabulary import EvidenceKind, Rung, Verification

if TYPE_CHECKING:
    from datetime import date

    from ratify.register import Evidence, Instrument, Register

WHOLE = "*"
Code = TypeVar("Code", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedFinding:
    """A finding as it was typed, nothing checked yet."""

    state: str
    instrument: str
    provision: str
    rung: str
    source: str
    url: str = ""
    law: str = ""
    reference: str = ""
    law_date: str = ""
    date: str = ""
    kind: str = EvidenceKind.STUDY
    summary: str = ""


def finding(register: "Register", typed: TypedFinding, today: "date") -> "Evidence":
    """Make the finding that was typed, with the id it would have on record.

    :raises NameProblem: State, instrument, provision, rung or kind of evidence lead nowhere.
    :raises UsageProblem: a date or an address cannot be read.
    :raises Refused: the ladder does not allow it.
    """
    from ratify.register import OFFICE, Evidence, PartialDate, Source
    from ratify.register.ids import evidence_id
    from ratify.store.citing import CitedSources

    instrument = register.names.find(typed.instrument, "instrument").code
    state = register.names.find(typed.state, "state").code
    provision = _provision(register.instruments[instrument], typed.provision)
    rung = _code(Rung, typed.rung, "rung of the ladder")
    day = partial_date(typed.date, "--date") if typed.date else PartialDate.of(today)
    cited = Source(id="", title=typed.source.strip(), url=web_address(typed.url))
    source = CitedSources(register.sources or {}).settled(cited)
    _must_stand_on_the_ladder(register, state, instrument, provision, rung)
    return Evidence(
        id=evidence_id(instrument, state, provision, rung, day, source.id, typed.law.strip()),
        instrument=instrument,
        state=state,
        provision=provision,
        rung=rung,
        date=day,
        kind=_code(EvidenceKind, typed.kind, "kind of evidence"),
        summary=typed.summary.strip() or f"{rung.replace('_', ' ').capitalize()}, says the source.",
        source=source,
        verification=Verification.EXACT if day.is_full else Verification.PARTIAL,
        law_title=typed.law.strip(),
        law_reference=typed.reference.strip(),
        law_date=partial_date(typed.law_date, "--law-date") if typed.law_date else None,
        origin=OFFICE,
    )


def _provision(instrument: "Instrument", text: str) -> str:
    """Return the article as the instrument's checklist writes it; * is the whole treaty."""
    keys = [provision.key for provision in instrument.provisions]
    wanted = _bare(text)
    for key in (WHOLE, *keys):
        if _bare(key) == wanted:
            return key
    raise UnknownName(
        f"{instrument.code} has no provision {text!r} on its checklist.",
        f"The provisions: {', '.join(keys)}; {WHOLE} for the treaty as a whole.",
    )


def _bare(key: str) -> str:
    return "".join(key.casefold().replace("article", "").replace("art.", "").split())


def _code(kind: type[Code], text: str, noun: str) -> Code:
    wanted = text.strip().lower().replace("-", "_").replace(" ", "_")
    try:
        return kind(wanted)
    except ValueError:
        close = difflib.get_close_matches(wanted, list(kind), n=1)
        guess = f"Did you mean {close[0]}? " if close else ""
        raise UnknownName(
            f"There is no {noun} called {text!r}.", f"{guess}They are: {', '.join(kind)}."
        ) from None


def _must_stand_on_the_ladder(
    register: "Register", state: str, instrument: str, provision: str, rung: Rung
) -> None:
    """Refuse an operational provision that no institution is in charge of.

    :raises Refused: no finding says that an institution was designated.
    """
    known = {
        one.rung
        for one in register.evidence_of(state, instrument)
        if one.provision in {provision, WHOLE}
    }
    if rung is Rung.OPERATIONAL and Rung.INSTITUTION_DESIGNATED not in known:
        raise Refused(
            f"{provision} cannot be operational: no finding says that an institution is in charge.",
            "Record institution_designated first, with its source.",
        )
