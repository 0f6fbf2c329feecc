"""The status list as the AU's Office of the Legal Counsel prints it, for side by side reading."""

from dataclasses import dataclass
from datetime import date

from ratify.law import positions
from ratify.law.position import InForce, Position
from ratify.register import Act, PartialDate, Register
from ratify.vocabulary import BindingAct, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One State and what it did, each act with its date and source; None: no act on record.

    :param number: the running number, from 1.
    :param deposit: the act that the depositary received; for ILO and UN treaties the consent
        itself, which they date by registration or deposit.
    """

    number: int
    state: str
    signature: Act | None
    consent: Act | None
    deposit: Act | None
    in_force: InForce | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusList:
    """The list of all members of the AU on a day, in English alphabetical order, and its foot.

    :param title: the AU's heading with the full title of the treaty, in capitals.
    :param eligible: how many of them may become party.
    :param status_date: the newest date of the sources of the acts listed; None where none is
        known. Later acts may be missing.
    """

    instrument: str
    as_of: date
    title: str
    lines: tuple[Line, ...]
    countries: int
    eligible: int
    signatures: int
    consents: int
    deposits: int
    status_date: PartialDate | None


def au_list(register: Register, instrument: str, as_of: date) -> StatusList:
    """Return the status list of one instrument on a day, in the AU's layout.

    :raises KeyError: the register has no such instrument.
    """
    treaty = register.instruments[instrument]
    standings = positions(register, instrument, as_of)
    lines = tuple(
        _line(number, found, treaty.binding_act) for number, found in enumerate(standings, start=1)
    )
    return StatusList(
        instrument=instrument,
        as_of=as_of,
        title=_heading(treaty.title("en", "full").text, signable=treaty.signable),
        lines=lines,
        countries=len(lines),
        eligible=sum(found.standing is not Standing.NOT_ELIGIBLE for found in standings),
        signatures=sum(line.signature is not None for line in lines),
        consents=sum(line.consent is not None for line in lines),
        deposits=sum(line.deposit is not None for line in lines),
        status_date=_newest(lines),
    )


def _line(number: int, found: Position, binding: BindingAct) -> Line:
    return Line(
        number=number,
        state=found.state,
        signature=found.signature,
        consent=found.consent,
        deposit=found.deposit if binding is BindingAct.DEPOSIT else found.consent,
        in_force=found.in_force,
    )


def _heading(title: str, *, signable: bool) -> str:
    """Word the heading as the AU does; ILO Conventions are neither signed nor acceded to."""
    did = "SIGNED, RATIFIED/ACCEDED TO" if signable else "RATIFIED"
    return f"LIST OF COUNTRIES WHICH HAVE {did} THE {title.removeprefix('The ').upper()}"


def _newest(lines: tuple[Line, ...]) -> PartialDate | None:
    dates = [
        act.source.as_of
        for line in lines
        for act in (line.signature, line.consent, line.deposit)
        if act is not None and act.source.as_of is not None
    ]
    return max(dates, key=lambda found: found.last, default=None)
