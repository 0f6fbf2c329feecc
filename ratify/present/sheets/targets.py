"""Where we stand against what was aimed at: baseline, now and target of each indicator."""

from collections.abc import Iterator, Sequence
from datetime import date

from ratify.analysis.targets import Progress
from ratify.present.sheet import Column, Row, Sheet
from ratify.register import Register
from ratify.sentence import Prose, Sentence

COLUMNS = (
    Column(key="code", about="code of the indicator, as in targets.yaml", shown=False),
    Column(key="outcome", heading="Outcome", about="the outcome it belongs to", wraps=True),
    Column(key="title", heading="Indicator", about="what is counted, in words", wraps=True),
    Column(key="counts", about="what is counted, by code", shown=False),
    Column(key="instruments", about="over which instruments", shown=False),
    Column(key="baseline_date", heading="From", about="date of the baseline", optional=1),
    Column(key="baseline", heading="Baseline", about="the number to start from", right=True),
    Column(
        key="baseline_counted",
        about="whether it was counted from the record, and not read in a source",
        shown=False,
    ),
    Column(key="now", heading="Now", about="the number on the day", right=True),
    Column(key="of", heading="Of", about="how many there could be", right=True),
    Column(key="change", heading="Change", about="now less baseline", right=True),
    Column(key="target_date", about="by when", shown=False),
    Column(key="target", heading="Target", about="the number aimed at; null while none is set"),
    Column(key="missing", about="what is missing to the target", shown=False),
    Column(key="url", about="address of the decision or of the programme", shown=False),
    Column(key="note", about="what else must be known", shown=False),
)


_COUNTED = Sentence("* counted from the record on that date; no source gives the number")


def targets_sheet(
    register: Register, found: Sequence[Progress], as_of: date, lang: str = "en"
) -> Sheet:
    """Lay out each indicator with its baseline, the number of the day and the target."""
    return Sheet(
        name="trend",
        title=Sentence("Where we stand against targets"),
        as_of=as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=tuple(map(_row, found)),
        totals={"indicators": len(found), "with_target": sum(_has_target(one) for one in found)},
        legend=(_COUNTED,) if any(one.baseline_counted for one in found) else (),
        notes=tuple(_notes(found)),
        lang=lang,
    )


def _has_target(one: Progress) -> bool:
    return one.target.target_value is not None


def _row(one: Progress) -> Row:
    target = one.target
    return Row(
        values={
            "code": target.code,
            "outcome": target.outcome,
            "title": target.title,
            "counts": target.counts.value,
            "instruments": target.instruments,
            "baseline_date": str(target.baseline_date) if target.baseline_date else None,
            "baseline": one.baseline,
            "baseline_counted": one.baseline_counted,
            "now": one.now,
            "of": one.of,
            "change": one.change,
            "target_date": str(target.target_date) if target.target_date else None,
            "target": target.target_value,
            "missing": one.missing,
            "url": target.url or None,
            "note": target.note or None,
        },
        words={
            "outcome": Prose(target.outcome),
            "title": Prose(target.title),
            "baseline": _baseline(one),
            "change": "-" if one.change is None else f"{one.change:+d}",
            "target": _target(one),
        },
    )


def _baseline(one: Progress) -> str:
    if one.baseline is None:
        return Sentence("not known")
    return f"{one.baseline}*" if one.baseline_counted else str(one.baseline)


def _target(one: Progress) -> str:
    if one.target.target_value is None:
        return Sentence("none set")
    value, missing = one.target.target_value, one.missing
    if one.target.target_date is None:
        return Sentence("{target}, {missing} missing", target=value, missing=missing)
    return Sentence(
        "{target} by {day}, {missing} missing",
        target=value,
        day=one.target.target_date,
        missing=missing,
    )


def _notes(found: Sequence[Progress]) -> Iterator[str]:
    for one in found:
        if one.target.note:
            yield Sentence(
                "{title}: {note}", title=Prose(one.target.title), note=Prose(one.target.note)
            )
    if found and not any(map(_has_target, found)):
        yield Sentence(
            "No target is set: whoever sets one enters it in targets.yaml, with its address."
        )
