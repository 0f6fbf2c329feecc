"""Readiness and impact of the States not yet bound, as two axes."""

from collections import Counter
from collections.abc import Iterator

from ratify.analysis.candidate import Candidate
from ratify.analysis.shortlist import Shortlist
from ratify.present.charts.picture import Candidate as Dot
from ratify.present.charts.picture import ChartPicture, Listing, Scatter
from ratify.present.charts.words import eyebrow, group_words, title_of
from ratify.present.languages import Language, language, state_name
from ratify.register import Register
from ratify.vocabulary import Axis, Quadrant, Standing

_MIDDLE = 50.0


def shortlist_picture(
    register: Register, listed: Shortlist, instrument: str, lang: str, group: str = ""
) -> ChartPicture:
    """All candidates of a shortlist under one instrument.

    :param group: code of the REC that the candidates belong to, if any.
    """
    tongue = language(lang)
    rows = [row for row in listed.rows if row.instrument == instrument]
    scored = [row for row in rows if row.readiness is not None and row.impact is not None]
    dots = tuple(_dot(register, row, tongue) for row in scored)
    return ChartPicture(
        name="-".join(filter(None, ("chart-shortlist", instrument, group))),
        lang=lang,
        as_of=listed.as_of,
        eyebrow=eyebrow(
            tongue, register.instruments[instrument], group_words(register, tongue, group)
        ),
        title=title_of(register, instrument, tongue),
        headline=tongue.say("Whom to approach first: readiness and impact"),
        subtitle=tongue.count(
            "{n} State not yet bound, {day}",
            "{n} States not yet bound, {day}",
            len(rows),
            day=tongue.day(listed.as_of),
        ),
        notes=tuple(_notes(register, rows, tongue)),
        source=_criteria(rows, tongue),
        alternative=_best(register, listed, instrument, tongue),
        body=Scatter(
            candidates=dots,
            across=tongue.label(Axis.READINESS),
            up=tongue.label(Axis.IMPACT),
            cut_across=_cut(listed, Axis.READINESS),
            cut_up=_cut(listed, Axis.IMPACT),
            corners={quadrant: tongue.label(quadrant) for quadrant in Quadrant},
            legend=tuple(_legend(dots, tongue)),
        ),
        table=_table(register, rows, tongue),
    )


def _cut(listed: Shortlist, axis: Axis) -> float:
    found = listed.cuts[axis]
    return _MIDDLE if found is None else found


def _dot(register: Register, row: Candidate, tongue: Language) -> Dot:
    assert row.readiness is not None
    assert row.impact is not None
    return Dot(
        code=row.state,
        name=state_name(register, row.state, tongue.code),
        standing=row.standing,
        readiness=row.readiness,
        impact=row.impact,
        rank=row.rank,
        told=tuple(_told(row, tongue)),
    )


def _told(row: Candidate, tongue: Language) -> Iterator[str]:
    yield tongue.label(row.standing)
    yield tongue.say(
        "Readiness {readiness}, impact {impact}, rank {rank}",
        readiness=round(row.readiness or 0),
        impact=round(row.impact or 0),
        rank=row.rank or 0,
    )
    yield from (tongue.tell(reason) for reason in row.reasons)
    if row.missing:
        yield tongue.say("Missing: {titles}", titles=tongue.listed(_titles(row, tongue), end=False))


def _titles(row: Candidate, tongue: Language) -> list[str]:
    return [tongue.tell(title) for title in row.missing]


def _legend(dots: tuple[Dot, ...], tongue: Language) -> Iterator[tuple[Standing, str, int]]:
    counts = Counter(one.standing for one in dots)
    for standing in Standing:
        if counts[standing]:
            yield standing, tongue.label(standing), counts[standing]


def _notes(register: Register, rows: list[Candidate], tongue: Language) -> Iterator[str]:
    yield tongue.say(
        "Points compare the States not yet bound with one another; they measure nothing else. "
        "The dashed lines are the medians of all candidates."
    )
    unscored = [row.state for row in rows if row.readiness is None or row.impact is None]
    if unscored:
        names = [state_name(register, state, tongue.code) for state in unscored]
        yield tongue.say("No score, as data are missing: {names}.", names=tongue.listed(names))


def _criteria(rows: list[Candidate], tongue: Language) -> str:
    titles = dict.fromkeys(
        tongue.tell(point.criterion.title) for row in rows for point in row.points if point.weight
    )
    if not titles:
        return ""
    return tongue.say(
        "Criteria: {titles}. The shortlist gives the source of each value.",
        titles=tongue.listed(titles, end=False),
    )


def _best(register: Register, listed: Shortlist, instrument: str, tongue: Language) -> str:
    found = [row for row in listed.rows if row.instrument == instrument and row.rank][:5]
    names = [state_name(register, row.state, tongue.code) for row in found]
    return tongue.say("First in order: {names}", names=tongue.listed(names)) if names else ""


def _table(register: Register, rows: list[Candidate], tongue: Language) -> Listing:
    def shown(points: float | None) -> str:
        return "–" if points is None else tongue.number(round(points, 1))

    return Listing(
        headings=(
            tongue.say("State"),
            tongue.say("Rank"),
            tongue.label(Axis.READINESS),
            tongue.label(Axis.IMPACT),
            tongue.say("Standing"),
        ),
        rows=tuple(
            (
                state_name(register, row.state, tongue.code),
                tongue.number(row.rank) if row.rank else "–",
                shown(row.readiness),
                shown(row.impact),
                tongue.label(row.standing),
            )
            for row in rows
        ),
    )
