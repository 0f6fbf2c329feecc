"""``diff``: what changed between two days, or between two states of knowledge."""

from dataclasses import replace
from datetime import datetime

from ratify.analysis.diff import Change, Diff
from ratify.analysis.diff_words import paragraphs
from ratify.present.languages import language, title_notes
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.asked import absent
from ratify.present.sheets.standings import Numbered
from ratify.present.sheets.words import (
    MARKS,
    explained,
    state_words,
    titles,
)
from ratify.register import Act, Register
from ratify.sentence import Sentence, worded
from ratify.vocabulary import ActKind

COLUMNS = (
    Column(key="state", heading="State", about="ISO 3166 code of three letters", wraps=True),
    Column(key="instrument", heading="Treaty", about="code of the instrument"),
    Column(
        key="act",
        heading="Act",
        about="kind of act; null where time alone changed the standing",
        wraps=True,
    ),
    Column(key="date", heading="Date", about="of the act, or of entry into force for the State"),
    Column(key="before", heading="Before", about="standing at the first day", wraps=True),
    Column(
        key="after",
        heading="After",
        about="standing at the second day",
        wraps=True,
        palette="standing",
    ),
    Column(key="source", heading="Source", machine=False, optional=1),
)


def changed(start: object, end: object) -> Sentence:
    """Return the title of a comparison between two days of the law."""
    return Sentence("What changed from {start} to {end}", start=start, end=end)


def became_known(start: object, end: object) -> Sentence:
    """Return the title of a comparison between two states of knowledge."""
    return Sentence("What came to be known from {start} to {end}", start=start, end=end)


def diff_sheet(
    register: Register, found: Diff, title: str, known_at: datetime | None, lang: str = "en"
) -> Sheet:
    """Lay the changes out; readers get them in the paragraphs of a report too.

    :param known_at: the state of knowledge that both days are seen with; None for all of it.
    """
    numbered = Numbered(lang)
    rows = tuple(_row(register, change, numbered, lang) for change in found.rows)
    told = paragraphs(register, found)
    codes = tuple(dict.fromkeys(change.instrument for change in found.rows))
    beside = (
        *absent(register, found.scope, found.end, lang),
        *title_notes(register, codes, language(lang)),
    )
    sheet = Sheet(
        name="diff",
        title=title,
        as_of=found.end,
        known_at=known_at,
        columns=COLUMNS,
        rows=rows,
        totals=_totals(found),
        notes=(*told, *beside),
        lang=lang,
    )
    legend = explained((row.words["date"] for row in rows), lang)
    view = replace(
        sheet,
        summary=(_summary(found), *told),
        legend=(*legend, f"{titles(register, codes, lang)}.") if codes else (),
        notes=beside,
        sources=numbered.lines(),
    )
    return replace(sheet, for_readers=view)


def _totals(found: Diff) -> dict[str, int]:
    acts = [change for change in found.rows if change.act is not None]
    cells = {(one.state, one.instrument) for one in found.rows if one.before is not one.after}
    return {
        "acts": sum(not change.gone for change in acts),
        "gone": sum(change.gone for change in acts),
        "standings_changed": len(cells),
        "movers": len(found.movers),
        "entered_into_force": sum(treaty.entered for treaty in found.treaties),
    }


def _summary(found: Diff) -> str:
    counts = _totals(found)
    acts = Sentence.counted(
        "{n} act of {states}",
        "{n} acts of {states}",
        counts["acts"],
        states=Sentence.counted("{n} State", "{n} States", counts["movers"]),
    )
    if counts["gone"]:
        acts = Sentence("{acts}, {gone} no longer on record", acts=acts, gone=counts["gone"])
    return Sentence.counted(
        "{acts}; {n} standing changed.",
        "{acts}; {n} standings changed.",
        counts["standings_changed"],
        acts=acts,
    )


def _row(register: Register, change: Change, numbered: Numbered, lang: str) -> Row:
    act = change.act
    what = _deed(act) if act else Sentence("Time has passed")
    day = str(change.date) if change.date else "-"
    return Row(
        values={
            "state": change.state,
            "instrument": change.instrument,
            "act": act.kind.value if act else None,
            "date": str(change.date) if change.date else None,
            "before": change.before.value,
            "after": change.after.value,
        },
        words={
            "state": state_words(register, change.state, lang),
            "act": Sentence("{act}, no longer on record", act=what) if change.gone else what,
            "date": f"{day}{MARKS[act.verification]}" if act else day,
            "before": worded(change.before),
            "after": worded(change.after),
            "source": numbered.refer([act] if act else []),
        },
    )


def _deed(act: Act) -> Sentence:
    if act.kind is ActKind.RATIFICATION_OR_ACCESSION:
        return Sentence("Ratification or accession")
    return worded(act.kind)
