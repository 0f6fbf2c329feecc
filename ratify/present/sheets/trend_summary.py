"""One line for each treaty: totals, pace, how long States wait, when it may enter into force."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ratify.analysis.projection import Projection
from ratify.analysis.scope import CONTINENT, Scope
from ratify.analysis.survival import Waits
from ratify.analysis.trend import Trend
from ratify.present.languages import acronym, language, title_notes
from ratify.present.sheet import Column, Row, Sheet, Value
from ratify.present.sheets.asked import absent, under
from ratify.present.sheets.trend_words import doubts, waits_and_projections
from ratify.present.sheets.words import NOT_VERIFIED, explained, titles
from ratify.register import Register
from ratify.sentence import Sentence, worded
from ratify.vocabulary import Region

COLUMNS = (
    Column(key="instrument", heading="Treaty", about="code of the instrument"),
    Column(key="group", about="AU, code of the REC, or name of the region", shown=False),
    Column(key="members", about="members on the day", shown=False),
    Column(key="signatures", heading="Signed", about="signatures by then", right=True, optional=1),
    Column(key="consents", heading="Consents", about="consents by then", right=True),
    Column(key="parties", heading="Parties", about="parties on the day", right=True),
    Column(
        key="consents_5",
        heading="Last 5 years",
        about="consents in the last 5 years",
        right=True,
        optional=2,
    ),
    Column(
        key="consents_10",
        heading="Last 10 years",
        about="consents in the last 10 years",
        right=True,
    ),
    Column(
        key="days_to_consent",
        heading="Days to consent",
        about="median days from signature to consent (Kaplan-Meier); null where less than half "
        "have arrived, or nobody signs",
        right=True,
    ),
    Column(key="consented", about="signatories that have consented", shown=False),
    Column(key="waiting_to_consent", about="signatories last seen without consent", shown=False),
    Column(
        key="days_to_deposit",
        heading="Days to deposit",
        about="median days from consent to deposit; null likewise, or where both are one act",
        right=True,
    ),
    Column(key="deposited", about="of those who consented, deposited", shown=False),
    Column(key="waiting_to_deposit", about="last seen without deposit", shown=False),
    Column(key="left_out", about="waits that cannot be counted to the day", shown=False),
    Column(key="in_force_since", heading="In force", about="of the treaty; null before"),
    Column(key="have", about="binding acts towards the threshold, where all are on record"),
    Column(key="needed", about="the threshold; null where others count towards it"),
    Column(
        key="earliest", about="projected entry into force: one chance in ten that it is by then"
    ),
    Column(key="middle", about="one chance in two"),
    Column(key="latest", about="nine chances in ten"),
    Column(key="pace_acts", about="binding acts that the projection rests on"),
    Column(key="pace_from", about="from this day"),
    Column(key="pace_to", about="to this day, that of the newest source"),
    Column(key="assumption", about="what the projection rests on, in words"),
    Column(key="no_projection", about="why there is no projection, in words; null where there is"),
    Column(key="unverified", about="States counted on a consent that is not verified"),
)


def summary_sheet(
    register: Register, found: Sequence[Trend], scope: Scope, as_of: date, lang: str = "en"
) -> Sheet:
    """Lay out one line for each treaty; projections are told in words."""
    rows = tuple(map(_row, found))
    sheet = Sheet(
        name="trend",
        title=Sentence("Over time: {scope}", scope=about(register, found, scope, lang)),
        as_of=as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=rows,
        totals={"group": found[0].group if found else ""},
        legend=explained((row.words["consents"] for row in rows), lang),
        notes=(
            *absent(register, scope, as_of, lang),
            *waits_and_projections(found),
            *doubts(found),
            *title_notes(register, scope.instruments, language(lang)),
        ),
        lang=lang,
    )
    columns = tuple(replace(one, shown=one.shown and bool(one.heading)) for one in sheet.columns)
    codes = tuple(one.instrument for one in found)
    legend = (*sheet.legend, f"{titles(register, codes, lang)}.") if codes else ()
    return replace(sheet, for_readers=replace(sheet, columns=columns, legend=legend))


def about(register: Register, found: Sequence[Trend], scope: Scope, lang: str) -> str:
    """Say which treaties are followed, and in which REC or region."""
    what = under(register, scope, lang)
    group = found[0].group if found else CONTINENT
    if group == CONTINENT:
        return what
    if group in list(Region):
        return Sentence("{scope}, {group}", scope=what, group=worded(Region(group)))
    body = acronym(register, group, language(lang))
    return Sentence("{scope}, {group}", scope=what, group=body)


def _row(one: Trend) -> Row:
    last = one.years[-1] if one.years else None
    paces = {f"consents_{pace.years}": pace.consents for pace in one.paces}
    doubt = NOT_VERIFIED if one.unverified else ""
    consents = last.consents if last else 0
    entry = one.projection.entry if one.projection else None
    since = entry.day.isoformat() if entry and entry.in_force and entry.day else None
    return Row(
        values={
            "instrument": one.instrument,
            "group": one.group,
            "members": last.members if last else 0,
            "signatures": last.signatures if last else 0,
            "consents": consents,
            "parties": last.parties if last else 0,
            **paces,
            **_waits("consent", "consented", one.signature_to_consent),
            **_waits("deposit", "deposited", one.consent_to_deposit),
            "left_out": len(one.signature_to_consent.left_out)
            + len(one.consent_to_deposit.left_out),
            "in_force_since": since,
            **_projected(one.projection),
            "unverified": one.unverified,
        },
        words={
            "consents": f"{consents}{doubt}",
            "days_to_consent": _median(one.signature_to_consent),
            "days_to_deposit": _median(one.consent_to_deposit),
            "in_force_since": since or _interval(one.projection),
        },
    )


def _waits(to: str, arrived: str, waits: Waits) -> dict[str, Value]:
    return {
        f"days_to_{to}": waits.median,
        arrived: waits.arrived,
        f"waiting_to_{to}": waits.waiting,
    }


def _projected(projection: Projection | None) -> dict[str, Value]:
    if projection is None:
        return {
            "no_projection": Sentence("Thresholds count all members of the AU: ask without --rec.")
        }
    days = {
        "earliest": projection.earliest,
        "middle": projection.middle,
        "latest": projection.latest,
        "pace_from": projection.start,
        "pace_to": projection.end,
    }
    return {
        "have": projection.entry.have if projection.entry.needed else None,
        "needed": projection.entry.needed,
        **{key: day.isoformat() if day else None for key, day in days.items()},
        "pace_acts": projection.acts if projection.start else None,
        "assumption": projection.assumption or None,
        "no_projection": projection.why_not or None,
    }


def _median(waits: Waits) -> str:
    if not waits.waits:
        return "-"
    if waits.median is None:
        return Sentence("open")
    return Sentence("{number}", number=waits.median)


def _interval(projection: Projection | None) -> str:
    if projection is None or projection.why_not:
        return Sentence("no")
    return Sentence(
        "no; {first} to {last}?",
        first=_year(projection.earliest),
        last=_year(projection.latest),
    )


def _year(day: date | None) -> str:
    return str(day.year) if day else Sentence("after 50 years")
