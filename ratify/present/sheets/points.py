"""``shortlist --explain``: every point behind the list, with all that it can be recomputed from."""

from dataclasses import replace

from ratify.analysis.candidate import Candidate
from ratify.analysis.robustness import Robustness
from ratify.analysis.shortlist import Shortlist
from ratify.analysis.working import Working, workings
from ratify.present.languages import state_name
from ratify.present.sheet import Column, Row, Sheet, Totals
from ratify.present.sheets.asked import under
from ratify.present.sheets.robustness import sensitivity
from ratify.present.sheets.sums import summed
from ratify.register import Register
from ratify.sentence import Sentence
from ratify.vocabulary import Axis

COLUMNS = (
    Column(key="rank", about="rank in the list"),
    Column(key="state", about="ISO 3166 code of three letters"),
    Column(key="state_name", about="its name"),
    Column(key="instrument", about="code of the instrument"),
    Column(key="score", about="the balance of both axes, as in shortlist, not rounded to a tenth"),
    Column(key="axis", about="readiness or impact"),
    Column(key="axis_points", about="points of the State on that axis: its contributions added up"),
    Column(key="criterion", about="code of the criterion, as in scoring.yaml"),
    Column(key="title", about="its title"),
    Column(key="applies", about="whether the question arises for this State at all"),
    Column(key="value", about="what was read; null where no source says"),
    Column(key="unit", about="unit of the value"),
    Column(key="scale", about="linear, or log: log10(1 + value)"),
    Column(key="scaled", about="the value on that scale: the next nine keys are on it too"),
    Column(key="low", about="lowest known value of all candidates"),
    Column(key="high", about="highest known value of all candidates"),
    Column(key="mean", about="mean of the known values"),
    Column(key="deviation", about="standard deviation of the known values"),
    Column(key="known", about="how many candidates have a known value"),
    Column(key="below", about="how many of them have a lower value"),
    Column(key="equal", about="how many of them have this value, this State included"),
    Column(key="more_is_better", about="whether a higher value gives more points"),
    Column(key="points", about="points by the normalisation; null where the criterion is left out"),
    Column(key="stand_in", about="whether the points stand in for a value that no source gives"),
    Column(key="weight", about="weight of the criterion"),
    Column(
        key="contribution",
        about="points times weight, divided by the weights of the axis that have points here",
    ),
    Column(key="read", about="what was read, in words"),
    Column(key="source", about="where it was read, or what it is derived from"),
)


def points_sheet(
    register: Register, found: Shortlist, robust: Robustness, lang: str = "en"
) -> Sheet:
    """Lay out each point behind the top of the list; readers get the sums too."""
    shown = found.rows[: robust.top]
    behind = workings(found, shown)
    about = under(register, found.pool.scope, lang)
    sheet = Sheet(
        name="shortlist",
        title=Sentence("The points behind the shortlist: {scope}", scope=about),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=tuple(_row(register, one, lang) for one in behind),
        totals={**_totals(found, len(shown)), **sensitivity(robust)},
        lang=lang,
    )
    return replace(sheet, for_readers=summed(register, found, robust, sheet, behind, lang))


def _row(register: Register, one: Working, lang: str) -> Row:
    row, point, spread = one.candidate, one.point, one.spread
    criterion, reading = point.criterion, point.reading
    return Row(
        values={
            "rank": row.rank,
            "state": row.state,
            "state_name": state_name(register, row.state, lang),
            "instrument": row.instrument,
            "score": _exact(row.score),
            "axis": criterion.axis.value,
            "axis_points": _exact(_axis(row, criterion.axis)),
            "criterion": criterion.code,
            "title": criterion.title,
            "applies": reading.applies,
            "value": _exact(reading.value),
            "unit": criterion.unit,
            "scale": one.scale.value,
            "scaled": _exact(one.scaled),
            "low": _exact(spread.low),
            "high": _exact(spread.high),
            "mean": _exact(spread.mean),
            "deviation": _exact(spread.deviation),
            "known": spread.known,
            "below": one.below,
            "equal": one.equal,
            "more_is_better": criterion.more_is_better,
            "points": _exact(point.points),
            "stand_in": point.stand_in,
            "weight": point.weight,
            "contribution": _exact(point.contribution),
            "read": reading.sentence,
            "source": reading.source or None,
        }
    )


def _exact(number: float | None) -> float | None:
    """Enough decimals to compute on with, few enough to type."""
    return None if number is None else round(number, 6)


def _axis(row: Candidate, axis: Axis) -> float | None:
    return row.readiness if axis is Axis.READINESS else row.impact


def _totals(found: Shortlist, shown: int) -> Totals:
    scoring = found.pool.scoring
    return {
        "candidates": len(found.rows),
        "shown": shown,
        "normalisation": scoring.normalisation.value,
        "missing": scoring.missing.value,
        "balance": {axis.value: weight for axis, weight in scoring.balance.items()},
        "cuts": {axis.value: _exact(cut) for axis, cut in found.cuts.items()},
    }
