"""The points behind a shortlist as a reader adds them up: criterion by criterion, axis by axis."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from ratify.analysis.candidate import Candidate
from ratify.analysis.robustness import Robustness
from ratify.analysis.scoring import Normalisation, Scale
from ratify.analysis.shortlist import Shortlist
from ratify.analysis.working import Working
from ratify.present.languages import language
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.asked import absent
from ratify.present.sheets.method import missing
from ratify.present.sheets.robustness import robustness_sheet
from ratify.present.sheets.words import state_words
from ratify.register import Register
from ratify.sentence import Sentence, joined, worded
from ratify.vocabulary import Axis

_FORMULAS = {
    Normalisation.MINMAX: Sentence(
        "100 x (value - low) / (high - low), over all candidates; 50 where all are equal; where "
        "less is better, 100 minus that"
    ),
    Normalisation.RANK: Sentence(
        "50 x (candidates below + candidates not above - 1) / (candidates known - 1); where less "
        "is better, 100 minus that"
    ),
    Normalisation.ZSCORE: Sentence(
        "50 + 25 x (value - mean) / standard deviation; where less is better, 100 minus that"
    ),
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
        lang=lang,
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
                yield _point(one, name, lang)
                name = ""
        points_of = row.readiness if axis is Axis.READINESS else row.impact
        yield _sum(Sentence("= {axis}", axis=worded(axis)), points_of, lang)
    yield _sum(Sentence("= Score: {formula}", formula=_balance(found, row, lang)), row.score, lang)


def _point(one: Working, name: str, lang: str) -> Row:
    point, number = one.point, language(lang).number
    title = point.criterion.title
    log = one.scale is Scale.LOG
    given = point.contribution
    return Row(
        values={},
        words={
            "state_name": name,
            "title": Sentence("{criterion} (log10)", criterion=title) if log else title,
            "read": point.reading.sentence,
            "value": _number(one.scaled, lang),
            "range": _range(one, lang),
            "points": "-"
            if point.points is None
            else f"{_one(point.points, lang)}{_stand_in(one)}",
            "weight": number(point.weight),
            "contribution": "-" if given is None else _one(given, lang),
        },
    )


def _range(one: Working, lang: str) -> Sentence:
    if one.spread.low is None or one.spread.high is None:
        return Sentence("none known")
    low, high = _number(one.spread.low, lang), _number(one.spread.high, lang)
    return Sentence("{low} to {high}", low=low, high=high)


def _stand_in(one: Working) -> str:
    return "*" if one.point.stand_in else ""


def _number(value: float | None, lang: str) -> str:
    """Write four figures that count, however large the value is."""
    return "-" if value is None else language(lang).number(float(f"{value:.4g}"))


def _one(value: float, lang: str) -> str:
    return language(lang).decimal(value)


def _sum(words: Sentence, points: float | None, lang: str) -> Row:
    total = Sentence("not known") if points is None else _one(points, lang)
    return Row(values={}, words={"title": words, "contribution": total})


def _balance(found: Shortlist, row: Candidate, lang: str) -> str:
    ready, matters = (found.pool.scoring.balance[axis] for axis in Axis)
    if row.readiness is None or row.impact is None:
        return Sentence("an axis knows nothing")
    number = language(lang).number
    first = f"{number(ready)} x {_one(row.readiness, lang)}"
    second = f"{number(matters)} x {_one(row.impact, lang)}"
    return f"({first} + {second}) / {number(ready + matters)}"


def _notes(register: Register, found: Shortlist, lang: str) -> Iterator[str]:
    scoring = found.pool.scoring
    yield from absent(register, found.pool.scope, found.as_of, lang)
    yield Sentence(
        "Points: {formula}. {number} candidates.",
        formula=_FORMULAS[scoring.normalisation],
        number=len(found.pool.positions),
    )
    yield Sentence(
        "Gives: points x weight / sum of the weights of the axis that have points here. Where "
        "log10 stands, the value is log10(1 + what was read): orders of magnitude are compared."
    )
    dash = Sentence("A dash: the question does not arise, or no source answers it.")
    yield joined([dash, *missing(found)], " ")
