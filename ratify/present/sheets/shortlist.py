"""``shortlist``: whom to approach first, what speaks for each, and which data are missing."""

from collections.abc import Iterator

from ratify.analysis.candidate import Candidate
from ratify.analysis.robustness import RankRange, Robustness
from ratify.analysis.shortlist import Shortlist
from ratify.analysis.working import known_nowhere
from ratify.present.languages import language, state_name, title_notes
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.asked import absent, under
from ratify.present.sheets.method import method
from ratify.present.sheets.outlook import outlook_lines, outlook_totals
from ratify.present.sheets.words import state_words
from ratify.register import Register
from ratify.sentence import Sentence, Small, joined, worded

_REASONS = 3
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
    about = under(register, found.pool.scope, lang)
    return Sheet(
        name="shortlist",
        title=Sentence("Shortlist: {scope}", scope=about),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=(COLUMNS[0], INSTRUMENT, *COLUMNS[1:]) if several else COLUMNS,
        rows=rows,
        totals={"candidates": len(found.rows), "shown": len(rows), **outlook_totals(found)},
        summary=(
            Sentence.counted(
                "{shown} of {n} candidate.",
                "{shown} of {n} candidates.",
                len(found.rows),
                shown=len(rows),
            ),
            *outlook_lines(register, found, lang),
            *_strongest(register, found, robust.top, lang),
        ),
        notes=(
            *absent(register, found.pool.scope, found.as_of, lang),
            *(method(found) if rows else ()),
            *_stability(robust),
            *title_notes(register, instruments, language(lang)),
        ),
        lang=lang,
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
            "standing": worded(row.standing),
            "quadrant": worded(row.quadrant) if row.quadrant else Sentence("not known"),
            "top_n_share": language(lang).share(drawn.top_share) if drawn else "-",
            "ranks": Sentence("{low} to {high}", low=drawn.low, high=drawn.high) if drawn else "-",
        },
    )


def _strongest(register: Register, found: Shortlist, top: int, lang: str) -> Iterator[str]:
    """Tell in one line each what speaks most for a candidate; --explain and JSON have all of it."""
    nowhere, several = known_nowhere(found), len(found.pool.scope.instruments) > 1
    for row in found.rows[:top]:
        who = f"{row.rank or '-'}. {state_words(register, row.state, lang)}"
        if several:
            who = Sentence("{state}, {treaty}", state=who, treaty=row.instrument)
        told = Sentence("{state}: {reasons}.", state=who, reasons=_reasons(row))
        missing = [Small(title) for title in row.missing if title not in nowhere]
        if missing:
            lacking = Sentence("Missing data: {criteria}.", criteria=joined(missing))
            told = joined([told, lacking], " ")
        yield told


def _reasons(row: Candidate) -> Sentence:
    if not row.reasons:
        return Sentence("nothing on record")
    reasons = joined(row.reasons[:_REASONS], "; ")
    more = len(row.reasons) - _REASONS
    return Sentence("{reasons}; and {n} more", reasons=reasons, n=more) if more > 0 else reasons


def _rounded(points: float | None) -> float | None:
    return None if points is None else round(points, 1)


def _stability(robust: Robustness) -> tuple[str, ...]:
    if not robust.draws:
        return ()
    return (
        Sentence(
            "In top: share of {draws} draws of weights, normalisation and treatment of missing "
            "data in which it is among the first {top}; ranks: where it lies in nine draws of ten.",
            draws=robust.draws,
            top=robust.top,
        ),
    )
