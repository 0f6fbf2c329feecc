"""``domestication``: national law held against each provision; not assessed is never "no"."""

from collections.abc import Iterable
from dataclasses import replace

from ratify.analysis.coverage import Coverage, Domestication
from ratify.analysis.domestication import Assessed, Assessment
from ratify.present.languages import state_name
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.standings import Numbered
from ratify.present.sheets.words import (
    MARKS,
    article_words,
    counted,
    explained,
    instrument_words,
    state_words,
)
from ratify.register import Evidence, Provision, Register
from ratify.vocabulary import Rung, label

COLUMNS = (
    Column(key="state", about="ISO 3166 code of three letters", shown=False),
    Column(key="state_name", heading="State", about="its name", wraps=True),
    Column(key="instrument", heading="Treaty", about="code of the instrument"),
    Column(key="standing", about="derived standing, as in status", shown=False),
    Column(key="provision", heading="Article", about="article; * is the whole treaty", wraps=True),
    Column(
        key="requirement",
        heading="Asks for",
        about="what the provision asks for",
        wraps=True,
        least=24,
        optional=2,
    ),
    Column(
        key="rung",
        heading="National law",
        about="rung of the ladder, or null: not assessed: " + ", ".join(Rung),
        wraps=True,
    ),
    Column(key="law", heading="Law", about="title of the law", wraps=True, optional=1),
    Column(key="evidence_date", heading="Found", about="date of the evidence"),
    Column(key="verification", about="how far the finding was verified", shown=False),
    Column(key="measure", heading="Needed next", about="what is needed next", wraps=True),
    Column(key="source", heading="Source", about="title of the source"),
)
_ROLLED = (
    Column(key="group", heading="State", wraps=True),
    Column(key="pairs", heading="Bound by", right=True),
    Column(key="touched", heading="With findings", right=True),
    Column(key="assessed", heading="Provisions assessed", right=True),
    Column(key="enacted", heading="Enacted or better", right=True),
    Column(key="gaps", heading="Gaps", right=True),
)
_FULL = (Rung.ENACTED_FULL, Rung.INSTITUTION_DESIGNATED, Rung.OPERATIONAL)
_ENACTED = (Rung.ENACTED_PARTIAL, *_FULL)


def domestication_sheet(register: Register, found: Domestication, lang: str = "en") -> Sheet:
    """Lay findings out by provision; several States or treaties are rolled up for readers."""
    numbered = Numbered()
    rows = tuple(
        _row(register, cell, item, numbered, lang) for cell in found.cells for item in _items(cell)
    )
    scope = found.scope
    one_cell = len(scope.states) == 1 and len(scope.instruments) == 1
    sheet = Sheet(
        name="domestication",
        title=f"Domestication: {_about(register, found, lang)}",
        as_of=found.as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=rows,
        totals=_totals(found),
        notes=(
            "Not assessed means that nobody has recorded a finding, not that there is no law.",
            *_routes(found),
        ),
        sources=numbered.lines(),
    )
    if one_cell:
        hidden = {"state_name", "instrument"}
        columns = tuple(replace(one, shown=False) if one.key in hidden else one for one in COLUMNS)
        legend = explained(row.words["evidence_date"] for row in rows)
        return replace(sheet, columns=columns, legend=legend)
    return replace(sheet, for_readers=_rolled(register, found, sheet, lang))


def provision_row(register: Register, cell: Assessment, provision: str, numbered: Numbered) -> Row:
    """Lay out one provision of a cell; the treaty as a whole is one of them."""
    items = {item.provision.key: item for item in (cell.whole, *cell.provisions, *cell.others)}
    return _row(register, cell, items[provision], numbered, "en")


def _items(cell: Assessment) -> Iterable[Assessed]:
    whole = (cell.whole,) if cell.whole.findings else ()
    return (*whole, *cell.provisions, *cell.others)


def _row(
    register: Register, cell: Assessment, item: Assessed, numbered: Numbered, lang: str
) -> Row:
    finding = item.finding
    return Row(
        values={
            "state": cell.state,
            "state_name": state_name(register, cell.state, lang),
            "instrument": cell.instrument,
            "standing": cell.standing.value,
            "provision": item.provision.key,
            "requirement": item.provision.requirement or None,
            "rung": item.rung.value if item.rung else None,
            "law": finding.law_title or None if finding else None,
            "evidence_date": str(finding.date) if finding and finding.date else None,
            "verification": finding.verification.value if finding else None,
            "measure": item.measure.value,
            "source": finding.source.title if finding else None,
        },
        words={
            "state_name": state_words(register, cell.state, lang),
            "provision": article_words(item.provision.key),
            "rung": label(item.rung) if item.rung else "not assessed",
            "evidence_date": _dated(finding),
            "measure": label(item.measure),
            "source": f"[{numbered.number(finding.source)}]" if finding else "",
        },
    )


def _dated(finding: Evidence | None) -> str:
    if finding is None or finding.date is None:
        return "-"
    return f"{finding.date}{MARKS[finding.verification]}"


def _rolled(register: Register, found: Domestication, sheet: Sheet, lang: str) -> Sheet:
    by_state = len(found.scope.states) > 1
    groups = found.by_state if by_state else found.by_instrument
    words = state_words if by_state else instrument_words
    rows = tuple(_group(words(register, one.group, lang), one) for one in groups if one.pairs)
    head = _ROLLED if by_state else (replace(_ROLLED[0], heading="Treaty"), *_ROLLED[2:])
    sources = (f"{counted(len(sheet.sources), 'source')}: name a State and a treaty to see them.",)
    return replace(sheet, columns=head, rows=rows, sources=sources)


def _group(words: str, one: Coverage) -> Row:
    enacted = sum(one.rungs[rung] for rung in _ENACTED)
    return Row(
        values={
            "pairs": one.pairs,
            "touched": one.touched,
            "enacted": enacted,
            "gaps": one.gaps,
        },
        words={"group": words, "assessed": f"{one.assessed} of {one.provisions}"},
    )


def _totals(found: Domestication) -> dict[str, int]:
    return {
        "pairs": sum(one.pairs for one in found.by_instrument),
        "provisions": sum(one.provisions for one in found.by_instrument),
        "assessed": sum(one.assessed for one in found.by_instrument),
        "gaps": sum(one.gaps for one in found.by_instrument),
    }


def _routes(found: Domestication) -> tuple[str, ...]:
    """The constitutional route, where the answer is about one State."""
    if len(found.scope.states) != 1 or not found.cells:
        return ()
    route = found.cells[0].route
    system = label(route.incorporation.system)
    basis = f" ({route.incorporation.basis})" if route.incorporation.basis else ""
    sure = label(route.incorporation.confidence).lower()
    return (
        f"Constitutional route: {system}{basis}, confidence {sure}. "
        f"After ratification: {label(route.paper)}.",
    )


def _about(register: Register, found: Domestication, lang: str) -> str:
    scope = found.scope
    who = (
        state_words(register, scope.states[0], lang)
        if len(scope.states) == 1
        else counted(len(scope.states), "State")
    )
    if len(scope.instruments) != 1:
        return who
    return f"{who}, {instrument_words(register, scope.instruments[0], lang)}"
