"""How far the order of a shortlist depends on how it was made, for readers and machines."""

from ratify.analysis.robustness import RankRange, Robustness
from ratify.analysis.sobol import Indices
from ratify.present.languages import language
from ratify.present.sheet import Column, Row, Sheet, Totals
from ratify.present.sheets.words import state_words
from ratify.register import Register
from ratify.sentence import Sentence, joined

_FACTORS = {
    "readiness": Sentence("weights of readiness"),
    "impact": Sentence("weights of impact"),
    "balance": Sentence("balance of the axes"),
    "normalisation": Sentence("normalisation"),
    "missing": Sentence("treatment of missing data"),
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
        title=Sentence("How the order holds"),
        as_of=sheet.as_of,
        columns=_COLUMNS,
        rows=rows,
        summary=tuple(_told(robust, lang)),
        lang=lang,
    )


def _row(register: Register, one: RankRange, lang: str, *, several: bool) -> Row:
    who = state_words(register, one.state, lang)
    return Row(
        values={"rank": one.rank, "median": one.median},
        words={
            "state_name": f"{who}, {one.instrument}" if several else who,
            "top": language(lang).share(one.top_share),
            "ranks": Sentence("{low} to {high}", low=one.low, high=one.high),
            "factor": _strongest(one, lang),
        },
    )


def _strongest(one: RankRange, lang: str) -> str:
    totals = {factor: found.total for factor, found in one.factors.items() if found.total}
    if not totals:
        return Sentence("nothing: its rank never moves")
    factor = max(totals, key=lambda name: totals[name] or 0.0)
    part = language(lang).share(totals[factor] or 0.0)
    return Sentence("{factor} ({share})", factor=_FACTORS[factor], share=part)


def _told(robust: Robustness, lang: str) -> list[str]:
    if robust.mean_shift is None:
        return []
    listed = joined(
        (
            Sentence("{factor} {shares}", factor=_FACTORS[factor], shares=_pair(one, lang))
            for factor, one in _most(robust)
        ),
        "; ",
    )
    return [
        Sentence(
            "{draws} draws (seed {seed}) of weights around those of the file, of the balance, the "
            "normalisation and the treatment of missing data. In top: share of the draws in which "
            "the State is among the first {top}.",
            draws=robust.draws,
            seed=str(robust.seed),
            top=robust.top,
        ),
        Sentence(
            "A draw shifts a rank by {shift} on average. Of how much that varies, due to each "
            "choice alone, and with its interactions: {factors} (Sobol indices of first order and "
            "total).",
            shift=round(robust.mean_shift, 1),
            factors=listed,
        ),
    ]


def _most(robust: Robustness) -> list[tuple[str, Indices]]:
    return sorted(robust.shift.items(), key=lambda item: -(item[1].total or 0.0))


def _pair(one: Indices, lang: str) -> Sentence:
    if one.first is None or one.total is None:
        return Sentence("nothing")
    share = language(lang).share
    return Sentence("{first} and {total}", first=share(max(one.first, 0)), total=share(one.total))


def _share(index: float | None) -> float | None:
    return None if index is None else round(index, 4)
