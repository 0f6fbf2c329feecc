"""``trend``: signatures, consents and parties by year, the pace, and what may come of it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from ratify.analysis.projection import Projection
from ratify.analysis.survival import Waits
from ratify.analysis.trend import Trend, Year
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.words import NOT_VERIFIED, instrument_words
from ratify.register import Register

COLUMNS = (
    Column(key="instrument", heading="Treaty", about="code of the instrument", wraps=True),
    Column(key="year", heading="Year", about="counted on its last day", right=True),
    Column(
        key="signatures", heading="Signatures", about="on record by then, of members", right=True
    ),
    Column(key="consents", heading="Consents", about="on record by then, of members", right=True),
    Column(key="parties", heading="Parties", about="in force for the State by then", right=True),
)
_PACES = (
    Column(key="instrument", heading="Treaty", wraps=True),
    Column(key="consents", heading="Consents", right=True),
    Column(key="parties", heading="Parties", right=True),
    Column(key="pace", heading="Consents a year, last 5 / 10 years", wraps=True),
    Column(key="to_consent", heading="Signature to consent, median", wraps=True),
    Column(key="to_deposit", heading="Consent to deposit, median", wraps=True),
    Column(key="projection", heading="In force by", wraps=True),
)


def trend_sheet(register: Register, found: Sequence[Trend], as_of: date, lang: str = "en") -> Sheet:
    """Lay trends out: by year for machines; readers get the years in which something moved."""
    group = found[0].group if found else ""
    rows = tuple(_row(one, year) for one in found for year in one.years)
    sheet = Sheet(
        name="trend",
        title=f"Over time: {_about(register, found, lang)}",
        as_of=as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=rows,
        totals={"group": group},
        legend=_legend(found),
        notes=tuple(line for one in found for line in _notes(one)),
    )
    if len(found) == 1:
        moved = [_row(found[0], year) for year in _moved(found[0].years)]
        listed = replace(sheet, rows=tuple(moved), columns=COLUMNS[1:], summary=_waits(found[0]))
        return replace(sheet, for_readers=listed)
    paces = tuple(_pace(register, one, lang) for one in found)
    return replace(sheet, for_readers=replace(sheet, rows=paces, columns=_PACES))


def _row(trend: Trend, year: Year) -> Row:
    return Row(
        values={
            "instrument": trend.instrument,
            "year": year.year,
            "signatures": year.signatures,
            "consents": year.consents,
            "parties": year.parties,
        }
    )


def _pace(register: Register, trend: Trend, lang: str) -> Row:
    last = trend.years[-1] if trend.years else None
    mark = NOT_VERIFIED if trend.unverified else ""
    words = {
        "instrument": instrument_words(register, trend.instrument, lang),
        "consents": f"{last.consents}{mark}" if last else "-",
        "parties": f"{last.parties}{mark}" if last else "-",
        "pace": " / ".join(f"{pace.per_year:.1f}" for pace in trend.paces),
        "to_consent": _median(trend.signature_to_consent),
        "to_deposit": _median(trend.consent_to_deposit),
        "projection": _projected(trend.projection),
    }
    return Row(values={}, words=words)


def _moved(years: Sequence[Year]) -> Iterable[Year]:
    """The years whose totals are not those of the year before, and the last one."""
    if not years:
        return ()
    kept = [after for before, after in pairwise(years) if _totals(before) != _totals(after)]
    return (*kept, *(() if kept and kept[-1] is years[-1] else (years[-1],)))


def _totals(year: Year) -> tuple[int, int, int]:
    return year.signatures, year.consents, year.parties


def _median(waits: Waits) -> str:
    if not waits.waits:
        return "-"
    return f"{waits.median:,} days" if waits.median is not None else "less than half arrived"


def _waits(trend: Trend) -> tuple[str, ...]:
    paces = ", ".join(
        f"{pace.consents} consents in the last {pace.years} years" for pace in trend.paces
    )
    return (
        f"Pace: {paces}.",
        f"Signature to consent: {_told(trend.signature_to_consent)}.",
        f"Consent to deposit: {_told(trend.consent_to_deposit)}.",
    )


def _told(waits: Waits) -> str:
    if not waits.waits:
        return "no such wait on record"
    left_out = f", {len(waits.left_out)} left out, not dated to the day" if waits.left_out else ""
    return (
        f"median {_median(waits)} ({waits.arrived} arrived, {waits.waiting} still waiting"
        f"{left_out})"
    )


def _projected(projection: Projection | None) -> str:
    if projection is None:
        return "-"
    if projection.why_not:
        return projection.why_not
    middle = projection.middle.isoformat() if projection.middle else "not within 50 years"
    return f"{middle} ({_end(projection.earliest)} to {_end(projection.latest)})"


def _end(day: date | None) -> str:
    return day.isoformat() if day else "more than 50 years"


def _notes(trend: Trend) -> Iterable[str]:
    projection = trend.projection
    if projection is not None and projection.assumption:
        yield f"{trend.instrument} in force by {_projected(projection)}: {projection.assumption}"
    if projection is not None and projection.why_not and not projection.entry.in_force:
        yield f"{trend.instrument}: no projection. {projection.why_not}"
    if trend.unverified:
        yield (
            f"{trend.instrument}: {', '.join(trend.unverified)} counted, "
            "on a consent that is not verified."
        )


def _legend(found: Sequence[Trend]) -> tuple[str, ...]:
    if len(found) > 1 and any(one.unverified for one in found):
        return (f"{NOT_VERIFIED} counts a consent that is not verified",)
    return ()


def _about(register: Register, found: Sequence[Trend], lang: str) -> str:
    what = instrument_words(register, found[0].instrument, lang) if len(found) == 1 else ""
    group = "" if not found or found[0].group == "AU" else f", {found[0].group}"
    return f"{what or f'{len(found)} instruments'}{group}"
