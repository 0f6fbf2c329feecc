"""``shortlist --groups``: all candidates in four groups, cut at the medians, without ranks."""

from dataclasses import replace

from ratify.analysis.candidate import Candidate
from ratify.analysis.shortlist import Shortlist
from ratify.present.languages import language, state_name, title_notes
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.asked import absent, under
from ratify.present.sheets.method import of_axis
from ratify.present.sheets.words import state_words
from ratify.register import Register
from ratify.sentence import Sentence, joined, worded
from ratify.vocabulary import Axis, Quadrant

COLUMNS = (
    Column(key="quadrant", about="group: " + ", ".join(Quadrant)),
    Column(key="state", about="ISO 3166 code of three letters"),
    Column(key="state_name", about="its name"),
    Column(key="instrument", about="code of the instrument"),
    Column(key="standing", about="derived standing, as in status"),
    Column(key="readiness", about="points from 0 to 100: could it be soon"),
    Column(key="impact", about="points from 0 to 100: would it matter"),
    Column(key="missing", about="criteria on which no source says anything"),
)
_LISTED = (
    Column(key="quadrant", heading="Group", wraps=True),
    Column(key="number", heading="Number", right=True),
    Column(key="members", heading="Candidates", wraps=True, least=40),
)


def groups_sheet(register: Register, found: Shortlist, lang: str = "en") -> Sheet:
    """Lay the candidates out by group, each in English order; no order within a group is meant."""
    groups = {quadrant: found.quadrant(quadrant) for quadrant in Quadrant}
    about = under(register, found.pool.scope, lang)
    sheet = Sheet(
        name="shortlist",
        title=Sentence("Shortlist in groups: {scope}", scope=about),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=tuple(_row(register, row, lang) for group in groups.values() for row in group),
        totals={
            "candidates": len(found.rows),
            **{quadrant.value: len(group) for quadrant, group in groups.items()},
        },
        notes=(
            *absent(register, found.pool.scope, found.as_of, lang),
            _cuts(found),
            Sentence("Within a group no order is meant."),
            *title_notes(register, found.pool.scope.instruments, language(lang)),
        ),
        lang=lang,
    )
    listed = tuple(
        _group(register, quadrant, group, lang, several=len(found.pool.scope.instruments) > 1)
        for quadrant, group in groups.items()
    )
    return replace(sheet, for_readers=replace(sheet, columns=_LISTED, rows=listed))


def _row(register: Register, row: Candidate, lang: str) -> Row:
    return Row(
        values={
            "quadrant": row.quadrant.value if row.quadrant else None,
            "state": row.state,
            "state_name": state_name(register, row.state, lang),
            "instrument": row.instrument,
            "standing": row.standing.value,
            "readiness": None if row.readiness is None else round(row.readiness, 1),
            "impact": None if row.impact is None else round(row.impact, 1),
            "missing": row.missing,
        }
    )


def _group(
    register: Register,
    quadrant: Quadrant,
    group: tuple[Candidate, ...],
    lang: str,
    *,
    several: bool,
) -> Row:
    names = [
        f"{state_words(register, row.state, lang)}{f' {row.instrument}' if several else ''}"
        for row in group
    ]
    return Row(
        values={"quadrant": quadrant.value, "number": len(group)},
        words={"quadrant": worded(quadrant), "members": joined(names) if names else "-"},
    )


def _cuts(found: Shortlist) -> Sentence:
    cuts = joined(
        of_axis(axis, round(cut, 1)) for axis in Axis if (cut := found.cuts[axis]) is not None
    )
    if not cuts:
        return Sentence("Groups are cut at the medians of all candidates: there are none.")
    return Sentence("Groups are cut at the medians of all candidates: {cuts}.", cuts=cuts)
