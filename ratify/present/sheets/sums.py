"""The points behind a shortlist as a reader adds them up: criterion by criterion, axis by axis."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from ratify.analysis.candidate import Candidate
from ratify.analysis.robustness import Robustness
from ratify.analysis.scoring import Normalisation, Scale
from ratify.analysis.shortlist import Shortlist
from ratify.analysis.working import Working, known_nowhere
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.asked import absent
from ratify.present.sheets.method import MISSING_WORDS
from ratify.present.sheets.robustness import robustness_sheet
from ratify.present.sheets.words import state_words
from ratify.register import Register
from ratify.sentence import uncapitalised
from ratify.vocabulary import Axis, label

_FORMULAS = {
    Normalisation.MINMAX: "100 x (value - low) / (high - low), over all candidates; 50 where all "
    "are equal; where less is better, 100 minus that",
    Normalisation.RANK: "50 x (candidates below + candidates not above - 1) / (candidates known - "
    "1); where less is better, 100 minus that",
    Normalisation.ZSCORE: "50 + 25 x (value - mean) / standard deviation; where less is better, "
    "100 minus that",
}
_COLUMNS = (
    Column(key="state_name", heading="State", wraps=True, least=12),
    Column(key="title", heading="Criterion", wraps=True, least=16),
    Column(key="read", heading="What was read", wraps=True, least=20, optional=2),
    Column(key="value", heading="Value", right=True),
    Column(key="range", heading="Low to high", optional=1),
    Column(key="points", heading="Points", right=True),
    Column(key="weight", heading="Weight", right=True),
    Column(key="contribution", heading="Gives", right=True),
)


def summed(
    register: Register,
    found: Shortlist,
    robust: Robustness,
    sheet: Sheet,
    behind: Iterable[Working],
    lang: str,
) -> Sheet:
    """Lay the points out with their sums, and beside them how far the order holds."""
    rows: list[Row] = []
    for _, group in groupby(
        behind, key=lambda one: (one.candidate.state, one.candidate.instrument)
    ):
        rows += _candidate(register, found, list(group), lang)
    return Sheet(
        name=sheet.name,
        title=sheet.title,
        as_of=sheet.as_of,
        known_at=sheet.known_at,
        columns=_COLUMNS,
        rows=tuple(rows),
        notes=tuple(_notes(register, found, lang)),
        more=(robustness_sheet(register, robust, sheet, lang),),
    )


def _candidate(
    register: Register, found: Shortlist, points: Sequence[Working], lang: str
) -> Iterator[Row]:
    row = points[0].candidate
    several = len(found.pool.scope.instruments) > 1
    who = f"{row.rank or '-'}. {state_words(register, row.state, lang)}"
    name = f"{who}, {row.instrument}" if several else who
    for axis in Axis:
        for one in points:
            if one.point.criterion.axis is axis and one.point.weight:
                yield _point(one, name)
                name = ""
        yield _sum(f"= {label(axis)}", row.readiness if axis is Axis.READINESS else row.impact)
    yield _sum(f"= Score: {_balance(found, row)}", row.score)


def _point(one: Working, name: str) -> Row:
    point = one.point
    return Row(
        values={},
        words={
            "state_name": name,
            "title": f"{point.criterion.title}{' (log10)' if one.scale is Scale.LOG else ''}",
            "read": point.reading.sentence,
            "value": _number(one.scaled),
            "range": _range(one),
            "points": "-" if point.points is None else f"{point.points:.1f}{_stand_in(one)}",
            "weight": f"{point.weight:g}",
            "contribution": "-" if point.contribution is None else f"{point.contribution:.1f}",
        },
    )


def _range(one: Working) -> str:
    if one.spread.low is None or one.spread.high is None:
        return "none known"
    return f"{_number(one.spread.low)} to {_number(one.spread.high)}"


def _stand_in(one: Working) -> str:
    return "*" if one.point.stand_in else ""


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.4g}"


def _sum(words: str, points: float | None) -> Row:
    total = "not known" if points is None else f"{points:.1f}"
    return Row(values={}, words={"title": words, "contribution": total})


def _balance(found: Shortlist, row: Candidate) -> str:
    ready, matters = (found.pool.scoring.balance[axis] for axis in Axis)
    if row.readiness is None or row.impact is None:
        return "an axis knows nothing"
    return (
        f"({ready:g} x {row.readiness:.1f} + {matters:g} x {row.impact:.1f}) / {ready + matters:g}"
    )


def _notes(register: Register, found: Shortlist, lang: str) -> Iterator[str]:
    scoring = found.pool.scoring
    yield from absent(register, found.pool.scope, found.as_of, lang)
    yield f"Points: {_FORMULAS[scoring.normalisation]}. {len(found.pool.positions)} candidates."
    yield (
        "Gives: points x weight / sum of the weights of the axis that have points here. Where "
        "log10 stands, the value is log10(1 + what was read): orders of magnitude are compared."
    )
    yield (
        "A dash: the question does not arise, or no source answers it. Missing data are never "
        f"zero: {MISSING_WORDS[scoring.missing]}."
    )
    silent = known_nowhere(found)
    if silent:
        yield f"Known of no candidate: {', '.join(map(uncapitalised, silent))}."
