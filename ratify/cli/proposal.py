"""From what was typed to an act that may be recorded, or to the reason why it may not."""

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ratify.cli.times import how_to_write
from ratify.errors import DuplicateAct, UnknownName, UnlawfulAct, UsageProblem
from ratify.vocabulary import ActKind, Severity, Verification

if TYPE_CHECKING:
    from datetime import date

    from ratify.law import Objection
    from ratify.register import Act, PartialDate, Register


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """An act as it was typed, nothing checked yet; empty where nothing was typed."""

    state: str = ""
    instrument: str = ""
    act: str = ""
    date: str = ""
    source: str = ""
    url: str = ""
    note: str = ""
    declaration: str = ""
    effective: str = ""

    @property
    def missing(self) -> list[str]:
        """What has to be said and was not, as it is called on the command line."""
        needed = {
            "STATE": self.state,
            "INSTRUMENT": self.instrument,
            "ACT": self.act,
            "DATE": self.date,
            "--source": self.source,
        }
        return [name for name, text in needed.items() if not text.strip()]


def proposed(register: "Register", typed: Typed) -> "Act":
    """Make the act that was typed, with the id it would have on record.

    :raises NameProblem: the State, the instrument or the kind of act leads nowhere.
    :raises UsageProblem: a date or an address cannot be read.
    """
    from ratify.register import OFFICE, Act, Source
    from ratify.register.ids import act_id
    from ratify.store.citing import CitedSources

    cited = Source(id="", title=typed.source.strip(), url=web_address(typed.url))
    source = CitedSources(register.sources or {}).settled(cited)
    instrument = register.names.find(typed.instrument, "instrument").code
    state = register.names.find(typed.state, "state").code
    kind, day = kind_of(typed.act), partial_date(typed.date, "DATE")
    return Act(
        id=act_id(instrument, state, kind, day, source.id),
        instrument=instrument,
        state=state,
        kind=kind,
        date=day,
        source=source,
        verification=_verification(day),
        effective=partial_date(typed.effective, "--effective") if typed.effective else None,
        declaration=typed.declaration.strip(),
        note=typed.note.strip(),
        origin=OFFICE,
    )


def must_be_lawful(register: "Register", act: "Act", today: "date") -> tuple["Objection", ...]:
    """Return what is odd about the act.

    :raises UnlawfulAct: a rule of law forbids it; the message names the rule.
    :raises DuplicateAct: it is on record already.
    """
    from ratify.law.recording import object_to

    objections = object_to(register, act, today)
    errors = [one for one in objections if one.severity is Severity.ERROR]
    if not errors:
        return objections
    refusal = DuplicateAct if errors[0].code == "duplicate" else UnlawfulAct
    raise refusal(" ".join(said(one) for one in errors), "Nothing was recorded.")


def said(objection: "Objection") -> str:
    """Return an objection as one sentence with its rule."""
    return f"{objection.sentence.rstrip('.')} ({objection.rule}; {objection.code})."


def kind_of(text: str) -> ActKind:
    """Return the kind of act: its code or its words, without regard to case.

    :raises UnknownName: there is no such kind; the hint lists them.
    """
    wanted = text.strip().lower().replace("-", "_").replace(" ", "_").replace("/", "_or_")
    try:
        return ActKind(wanted)
    except ValueError:
        close = difflib.get_close_matches(wanted, list(ActKind), n=1)
        guess = f"Did you mean {close[0]}? " if close else ""
        raise UnknownName(
            f"There is no kind of act called {text!r}.", f"{guess}The kinds: {', '.join(ActKind)}."
        ) from None


def partial_date(text: str, name: str) -> "PartialDate":
    """Read the date of an act; a year or a month stays one.

    :raises UsageProblem: when the text is no date.
    """
    from ratify.register import PartialDate

    try:
        return PartialDate.parse(text.strip())
    except ValueError as error:
        raise UsageProblem(f"{name}: {error}.", how_to_write(text)) from None


def web_address(text: str) -> str:
    """Return the address, which may be empty.

    :raises UsageProblem: when it is no web address.
    """
    address = text.strip()
    if address and not address.startswith(("https://", "http://")):
        raise UsageProblem(
            f"--url: {address!r} is not a web address.", "It begins with https:// or http://."
        )
    return address


def _verification(day: "PartialDate") -> Verification:
    """What the office says that it read: a day, or less than that."""
    if day.is_full:
        return Verification.EXACT
    return Verification.YEAR if day.month is None else Verification.PARTIAL
