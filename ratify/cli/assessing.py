"""From what was typed to a finding on domestication that may be recorded."""

import difflib
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from ratify.cli.proposal import partial_date, said, web_address
from ratify.errors import Refused, UnknownName
from ratify.vocabulary import EvidenceKind, Rung, Severity, Verification, label

if TYPE_CHECKING:
    from datetime import date

    from ratify.law import Objection
    from ratify.register import Evidence, Instrument, Register

WHOLE = "*"
_WHOLE_WORDS = frozenset({WHOLE, "whole", "thewholetreaty"})
_ARTICLE = re.compile(r"\d+[a-z]?(?:\(\w+\))*")
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
    kind: str = ""
    summary: str = ""


def finding(register: "Register", typed: TypedFinding, today: "date") -> "Evidence":
    """Make the finding that was typed, with the id it would have on record.

    :raises NameProblem: State, instrument, provision, rung or kind of evidence lead nowhere.
    :raises UsageProblem: a date or an address cannot be read.
    """
    from ratify.register import OFFICE, Evidence, PartialDate, Source
    from ratify.register.ids import evidence_id
    from ratify.store.citing import CitedSources

    instrument = register.names.find(typed.instrument, "instrument").code
    state = register.names.find(typed.state, "state").code
    provision = _provision(register.instruments[instrument], typed.provision)
    rung = code_named(Rung, typed.rung, "rung of the ladder")
    day = partial_date(typed.date, "--date") if typed.date else PartialDate.of(today)
    cited = Source(id="", title=typed.source.strip(), url=web_address(typed.url))
    source = CitedSources(register.sources or {}).settled(cited)
    return Evidence(
        id=evidence_id(instrument, state, provision, rung, day, source.id, typed.law.strip()),
        instrument=instrument,
        state=state,
        provision=provision,
        rung=rung,
        date=day,
        kind=code_named(EvidenceKind, typed.kind or _usual_kind(rung), "kind of evidence"),
        summary=typed.summary.strip() or f"{label(rung)}, as the source says.",
        source=source,
        verification=Verification.EXACT if day.is_full else Verification.PARTIAL,
        law_title=typed.law.strip(),
        law_reference=typed.reference.strip(),
        law_date=partial_date(typed.law_date, "--law-date") if typed.law_date else None,
        origin=OFFICE,
    )


def must_stand(register: "Register", found: "Evidence", today: "date") -> tuple["Objection", ...]:
    """Return what is odd about the finding.

    :raises Refused: the ladder does not allow it; the message names the rule.
    """
    from ratify.analysis.finding import object_to_finding

    objections = object_to_finding(register, found, today)
    errors = [one for one in objections if one.severity is Severity.ERROR]
    if errors:
        raise Refused(" ".join(said(one) for one in errors), "Nothing was recorded.")
    return objections


def _usual_kind(rung: Rung) -> EvidenceKind:
    """What a finding of that rung rests on where nobody says."""
    if rung in {Rung.ENACTED_PARTIAL, Rung.ENACTED_FULL}:
        return EvidenceKind.ACT
    if rung in {Rung.BILL_DRAFTED, Rung.BEFORE_PARLIAMENT}:
        return EvidenceKind.BILL
    return EvidenceKind.STUDY


def _provision(instrument: "Instrument", text: str) -> str:
    """Return the article as the instrument's checklist writes it; * is the whole treaty.

    An article that is not on the checklist is one nevertheless: the treaty has more of them.
    """
    keys = [provision.key for provision in instrument.provisions]
    wanted = _bare(text)
    if wanted in _WHOLE_WORDS:
        return WHOLE
    for key in keys:
        if _bare(key) == wanted:
            return key
    if _ARTICLE.fullmatch(wanted):
        return f"art. {wanted}"
    raise UnknownName(
        f"{instrument.code} has no provision {text!r} on its checklist.",
        f"The provisions: {', '.join(keys)}; {WHOLE} for the treaty as a whole.",
    )


def _bare(key: str) -> str:
    return "".join(key.casefold().replace("article", "").replace("art.", "").split())


def code_named(kind: type[Code], text: str, noun: str) -> Code:
    """Return the code that was typed, without regard to case, blanks and hyphens.

    :raises UnknownName: there is none; the hint lists them.
    """
    wanted = text.strip().lower().replace("-", "_").replace(" ", "_")
    try:
        return kind(wanted)
    except ValueError:
        close = difflib.get_close_matches(wanted, list(kind), n=1)
        guess = f"Did you mean {close[0]}? " if close else ""
        raise UnknownName(
            f"There is no {noun} called {text!r}.", f"{guess}They are: {', '.join(kind)}."
        ) from None
