"""``shortlist``: whom to approach first, what speaks for each, and which data are missing."""

from ratify.analysis.candidate import Candidate
from ratify.analysis.outlook import Outlook
from ratify.analysis.robustness import RankRange, Robustness
from ratify.analysis.shortlist import Shortlist
from ratify.present.languages import state_name
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.words import counted, instrument_words, state_words
from ratify.register import Register
from ratify.vocabulary import Axis, label

INSTRUMENT = Column(
    key="instrument",
    heading="Treaty",
    about="code of the instrument; only where several are asked for",
)
COLUMNS = (
    Column(key="rank", heading="Rank", about="1 is first; equals share a rank", right=True),
    Column(key="state", about="ISO 3166 code of three letters", shown=False),
    Column(key="state_name", heading="State", about="its name", wraps=True),
    Column(
        key="readiness", heading="Ready", about="points from 0 to 100: could it be soon", right=True
    ),
    Column(
        key="impact", heading="Impact", about="points from 0 to 100: would it matter", right=True
    ),
    Column(key="score", heading="Score", about="the balance of both axes", right=True),
    Column(
        key="standing",
        heading="Standing",
        about="derived standing, as in status",
        wraps=True,
        palette="standing",
    ),
    Column(key="quadrant", heading="Quadrant", machine=False, wraps=True, optional=4),
    Column(
        key="reasons",
        about="what was read, the greatest contribution first",
        shown=False,
    ),
    Column(
        key="missing",
        about="criteria on which no source says anything; never counted as zero",
        shown=False,
    ),
    Column(
        key="top_n_share",
        heading="In top",
        about="share of the draws in which it is among the top N, 0 to 1",
        right=True,
        optional=3,
    ),
    Column(key="ranks", heading="Ranks", machine=False, optional=3),
    Column(key="rank_low", about="best rank in nine draws of ten", shown=False),
    Column(key="rank_high", about="worst rank in nine draws of ten", shown=False),
)


def shortlist_sheet(
    register: Register, found: Shortlist, robust: Robustness, lang: str = "en"
) -> Sheet:
    """Lay the top of the shortlist out, with how far its order depends on how it was made."""
    instruments = found.pool.scope.instruments
    several = len(instruments) > 1
    ranges = {(one.state, one.instrument): one for one in robust.rows}
    rows = tuple(
        _row(register, row, ranges.get((row.state, row.instrument)), lang)
        for row in found.rows[: robust.top]
    )
    one = instruments[0] if len(instruments) == 1 else None
    about = instrument_words(register, one, lang) if one else f"{len(instruments)} instruments"
    return Sheet(
        name="shortlist",
        title=f"Shortlist: {about}",
        as_of=found.as_of,
        known_at=register.known_at,
        columns=(COLUMNS[0], INSTRUMENT, *COLUMNS[1:]) if several else COLUMNS,
        rows=rows,
        totals={"candidates": len(found.rows), "shown": len(rows)},
        summary=(
            f"{len(rows)} of {counted(len(found.rows), 'candidate')}.",
            *(_told(register, row, lang) for row in found.rows[: robust.top]),
        ),
        notes=(*_method(found), *_stability(robust), *(_outlook(one) for one in found.outlooks)),
    )


def _row(register: Register, row: Candidate, drawn: RankRange | None, lang: str) -> Row:
    return Row(
        values={
            "rank": row.rank,
            "state": row.state,
            "state_name": state_name(register, row.state, lang),
            "instrument": row.instrument,
            "readiness": _rounded(row.readiness),
            "impact": _rounded(row.impact),
            "score": _rounded(row.score),
            "standing": row.standing.value,
            "reasons": row.reasons,
            "missing": row.missing,
            "top_n_share": round(drawn.top_share, 3) if drawn else None,
            "rank_low": drawn.low if drawn else None,
            "rank_high": drawn.high if drawn else None,
        },
        words={
            "state_name": state_words(register, row.state, lang),
            "standing": label(row.standing),
            "quadrant": label(row.quadrant) if row.quadrant else "not known",
            "top_n_share": f"{drawn.top_share:.0%}" if drawn else "-",
            "ranks": f"{drawn.low} to {drawn.high}" if drawn else "-",
        },
    )


def _told(register: Register, row: Candidate, lang: str) -> str:
    """Tell in one line what speaks for a candidate and what is not known of it."""
    place = f"{row.rank if row.rank is not None else '-'}. {state_words(register, row.state, lang)}"
    missing = f" Missing data: {', '.join(row.missing).lower()}." if row.missing else ""
    return f"{place}: {'; '.join(row.reasons) or 'nothing on record'}.{missing}"


def _rounded(points: float | None) -> float | None:
    return None if points is None else round(points, 1)


def _method(found: Shortlist) -> tuple[str, ...]:
    scoring = found.pool.scoring
    balance = ", ".join(f"{axis} {weight:g}" for axis, weight in scoring.balance.items())
    cuts = ", ".join(f"{axis} {cut:.1f}" for axis in Axis if (cut := found.cuts[axis]) is not None)
    weights = ", ".join(f"{code} {one.weight:g}" for code, one in scoring.criteria.items())
    return (
        f"Points: {scoring.normalisation}, 0 to 100 over all candidates; balance: {balance}; "
        f"quadrants are cut at the medians ({cuts or 'no candidates'}).",
        f"Weights: {weights}.",
        f"Missing data are never zero: {scoring.missing.replace('_', ' ')}.",
    )


def _stability(robust: Robustness) -> tuple[str, ...]:
    if not robust.draws:
        return ()
    return (
        f"In top: share of {robust.draws} draws of weights, normalisation and treatment of missing "
        f"data in which it is among the first {robust.top}; ranks: where it lies in nine draws of "
        f"ten.",
    )


def _outlook(one: Outlook) -> str:
    groups = (
        ("need only deposit", one.to_deposit),
        ("have signed", one.to_ratify),
        ("have no act on record", one.to_accede),
    )
    listed = "; ".join(
        f"{len(states)} {words} ({', '.join(states)})" for words, states in groups if states
    )
    entry = one.entry
    return (
        f"{entry.instrument} is not in force: {entry.have} of {entry.needed} binding acts, "
        f"{entry.to_go} to go. Of those asked for, {listed}."
    )
