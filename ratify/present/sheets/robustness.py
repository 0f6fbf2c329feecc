"""How far the order of a shortlist depends on how it was made, for readers and machines."""

from ratify.analysis.robustness import RankRange, Robustness
from ratify.analysis.sobol import Indices
from ratify.present.sheet import Column, Row, Sheet, Totals
from ratify.present.sheets.words import state_words
from ratify.register import Register

_FACTORS = {
    "readiness": "Weights of readiness",
    "impact": "Weights of impact",
    "balance": "Balance of the axes",
    "normalisation": "Normalisation",
    "missing": "Treatment of missing data",
}
_COLUMNS = (
    Column(key="state_name", heading="State", wraps=True),
    Column(key="rank", heading="Rank", right=True),
    Column(key="top", heading="In top", right=True),
    Column(key="ranks", heading="Nine draws in ten", wraps=True),
    Column(key="median", heading="Median rank", right=True),
    Column(key="factor", heading="Depends most on", wraps=True),
)


def sensitivity(robust: Robustness) -> Totals:
    """Return what is told of the whole list, by machine key."""
    return {
        "top": robust.top,
        "draws": robust.draws,
        "seed": robust.seed,
        "mean_shift": None if robust.mean_shift is None else round(robust.mean_shift, 3),
        "first_order": {factor: _share(one.first) for factor, one in robust.shift.items()},
        "total_order": {factor: _share(one.total) for factor, one in robust.shift.items()},
    }


def robustness_sheet(register: Register, robust: Robustness, sheet: Sheet, lang: str) -> Sheet:
    """Lay out how the top of the list holds, and which choice moves it, as a further table."""
    several = len({one.instrument for one in robust.rows}) > 1
    rows = tuple(_row(register, one, lang, several=several) for one in robust.rows[: robust.top])
    return Sheet(
        name=sheet.name,
        title="How the order holds",
        as_of=sheet.as_of,
        columns=_COLUMNS,
        rows=rows,
        summary=tuple(_told(robust)),
    )


def _row(register: Register, one: RankRange, lang: str, *, several: bool) -> Row:
    who = state_words(register, one.state, lang)
    return Row(
        values={"rank": one.rank, "median": one.median},
        words={
            "state_name": f"{who}, {one.instrument}" if several else who,
            "top": f"{one.top_share:.0%}",
            "ranks": f"{one.low} to {one.high}",
            "factor": _strongest(one),
        },
    )


def _strongest(one: RankRange) -> str:
    totals = {factor: found.total for factor, found in one.factors.items() if found.total}
    if not totals:
        return "nothing: its rank never moves"
    factor = max(totals, key=lambda name: totals[name] or 0.0)
    return f"{_FACTORS[factor].lower()} ({totals[factor]:.0%})"


def _told(robust: Robustness) -> list[str]:
    if robust.mean_shift is None:
        return []
    listed = "; ".join(f"{_FACTORS[factor].lower()} {_pair(one)}" for factor, one in _most(robust))
    return [
        f"{robust.draws:,} draws (seed {robust.seed}) of weights around those of the file, of the "
        "balance, the normalisation and the treatment of missing data. In top: share of the draws "
        f"in which the State is among the first {robust.top}.",
        f"A draw shifts a rank by {robust.mean_shift:.1f} on average. Of how much that varies, due "
        f"to each choice alone, and with its interactions: {listed} (Sobol indices of first order "
        "and total).",
    ]


def _most(robust: Robustness) -> list[tuple[str, Indices]]:
    return sorted(robust.shift.items(), key=lambda item: -(item[1].total or 0.0))


def _pair(one: Indices) -> str:
    if one.first is None or one.total is None:
        return "nothing"
    return f"{max(one.first, 0):.0%} and {one.total:.0%}"


def _share(index: float | None) -> float | None:
    return None if index is None else round(index, 4)
