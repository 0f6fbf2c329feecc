"""Signatures, consents and parties by year, the pace, the waits and what may come of it.

Each year is counted on its last day (the current one on the day asked for) over those who were
members then, so that the figures are those that ``status --as-of`` gives.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ratify.analysis.board import Board
from ratify.analysis.days import years_before
from ratify.analysis.doubt import unverified
from ratify.analysis.projection import Projection, projection
from ratify.analysis.scope import CONTINENT, Scope
from ratify.analysis.survival import Waits, consent_to_deposit, signature_to_consent
from ratify.law.position import Position
from ratify.register import Register
from ratify.vocabulary import BindingAct, Region, Standing

PACE_YEARS = (5, 10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """The last day of one year.

    ``eligible`` are those of the members that may be bound, and ``signatures``, ``consents`` and
    ``parties`` totals over them on that day;
    ``new_signatures`` and ``new_consents`` were dated in that year.
    """

    year: int
    members: int
    eligible: int
    signatures: int
    consents: int
    parties: int
    new_signatures: int
    new_consents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Consents in the last years before the day asked for."""

    years: int
    consents: int

    @property
    def per_year(self) -> float:
        """Consents a year."""
        return self.consents / self.years


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """One instrument over time, for the AU, a REC or a region.

    :param group: code of the REC, name of the region, or ``AU``.
    :param unverified: States whose consent no source that was seen names; they count.
    :param consent_to_deposit: empty where consent and deposit are one act.
    :param projection: only for the whole AU: thresholds count all members.
    """

    as_of: date
    instrument: str
    group: str
    years: tuple[Year, ...]
    paces: tuple[Pace, ...]
    unverified: tuple[str, ...]
    signature_to_consent: Waits
    consent_to_deposit: Waits
    projection: Projection | None


def trend(
    register: Register,
    as_of: date,
    scope: Scope,
    *,
    rec: str = "",
    region: Region | None = None,
    board: Board | None = None,
) -> tuple[Trend, ...]:
    """Return the trend of each instrument of the scope, adopted by then.

    A REC or a region narrows it to the members of each year.

    :param board: standings as of the same day, where the caller has them. Without one, those of
        each instrument are forgotten before the next: every year has a standing of every State.
    """
    return tuple(
        _trend(board or Board(register, as_of), code, rec, region) for code in scope.instruments
    )


def _trend(board: Board, instrument: str, rec: str, region: Region | None) -> Trend:
    register, as_of = board.register, board.as_of
    everywhere = tuple(board.under(instrument).values())
    members = _members(register, as_of, rec, region)
    there = [item for item in everywhere if item.state in members]
    whole = not rec and region is None
    deposited = register.instruments[instrument].binding_act is BindingAct.DEPOSIT
    return Trend(
        as_of=as_of,
        instrument=instrument,
        group=rec or region or CONTINENT,
        years=tuple(_years(board, instrument, rec, region)),
        paces=tuple(_pace(there, as_of, years) for years in PACE_YEARS),
        unverified=unverified(there),
        signature_to_consent=signature_to_consent(there, as_of),
        consent_to_deposit=consent_to_deposit(there if deposited else (), as_of),
        projection=projection(register, as_of, instrument, everywhere) if whole else None,
    )


def _members(register: Register, day: date, rec: str, region: Region | None) -> set[str]:
    states = register.members(rec or CONTINENT, day)
    return {state.iso3 for state in states if region is None or state.region is region}


def _pace(positions: Iterable[Position], as_of: date, years: int) -> Pace:
    since = years_before(as_of, years)
    consents = [item.consent.date.last for item in positions if item.consent is not None]
    return Pace(years=years, consents=sum(1 for day in consents if since < day <= as_of))


def _years(board: Board, instrument: str, rec: str, region: Region | None) -> Iterator[Year]:
    """Count each year on its last day."""
    for year, found in board.yearly(instrument):
        members = _members(board.register, min(date(year, 12, 31), board.as_of), rec, region)
        yield _year(year, [item for item in found if item.state in members])


def _year(year: int, positions: list[Position]) -> Year:
    able = [item for item in positions if item.standing is not Standing.NOT_ELIGIBLE]
    signed = [item.signature.date.last.year for item in able if item.signature]
    consented = [item.consent.date.last.year for item in able if item.consent]
    return Year(
        year=year,
        members=len(positions),
        eligible=len(able),
        signatures=len(signed),
        consents=len(consented),
        parties=sum(1 for item in able if item.standing is Standing.PARTY),
        new_signatures=signed.count(year),
        new_consents=consented.count(year),
    )
