"""``domestication``: national law held against each provision; not assessed is never "no"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ratify.analysis.coverage import Domestication
from ratify.analysis.domestication import Assessed, Assessment
from ratify.present.languages import state_name
from ratify.present.sheet import Column, Row, Sheet, Value
from ratify.present.sheets.asked import absent, under
from ratify.present.sheets.coverage import Roll, rolled_sheet, totals
from ratify.present.sheets.standings import Numbered
from ratify.present.sheets.words import MARKS, article_words, counted, explained, state_words
from ratify.register import Evidence, Provision, Register
from ratify.vocabulary import EvidenceKind, Measure, NextPaper, Rung, Verification, label

COLUMNS = (
    Column(key="state", about="ISO 3166 code of three letters", shown=False),
    Column(key="state_name", heading="State", about="its name", wraps=True),
    Column(key="instrument", heading="Treaty", about="code of the instrument"),
    Column(key="standing", about="derived standing, as in status", shown=False),
    Column(
        key="bound", about="whether the State is bound; if not, it is compatibility", shown=False
    ),
    Column(key="provision", heading="Article", about="article; * is the whole treaty", wraps=True),
    Column(
        key="requirement",
        heading="Asks for",
        about="what the provision asks for",
        wraps=True,
        least=20,
        optional=1,
    ),
    Column(key="theme", about="theme of the provision", shown=False),
    Column(
        key="rung",
        heading="National law",
        about="rung of the ladder, or null: not assessed: " + ", ".join(Rung),
        wraps=True,
    ),
    Column(key="law", heading="Law", about="title of the law", wraps=True, optional=2),
    Column(key="law_reference", about="number, gazette or articles of the law", shown=False),
    Column(key="law_date", about="date of the law", shown=False),
    Column(key="evidence_date", heading="Evidence", about="date of the evidence"),
    Column(key="evidence_kind", about="what it rests on: " + ", ".join(EvidenceKind), shown=False),
    Column(
        key="verification",
        about="how far the finding was verified: " + ", ".join(Verification),
        shown=False,
    ),
    Column(key="summary", about="what was found, in words", shown=False),
    Column(key="findings", about="how many dated findings there are", shown=False),
    Column(key="undated", about="findings without a date, which count on no day", shown=False),
    Column(
        key="measure",
        heading="Needed next",
        about="what is needed next: " + ", ".join(Measure),
        wraps=True,
    ),
    Column(key="system", about="constitutional route: monist, dualist, mixed", shown=False),
    Column(key="system_basis", about="article of the constitution it rests on", shown=False),
    Column(key="system_confidence", about="how far that reading can be relied upon", shown=False),
    Column(
        key="paper", about="next paper after ratification: " + ", ".join(NextPaper), shown=False
    ),
    Column(key="source", heading="Source", about="title of the source"),
    Column(key="url", about="address of that source", shown=False),
)

_SHORT = {
    Measure.ASSESS: "Assess it",
    Measure.REVIEW: "Review the gap",
    Measure.DRAFT: "Draft a law",
    Measure.INTRODUCE: "Introduce the bill",
    Measure.ADOPT: "Adopt the bill",
    Measure.AMEND: "Complete the law",
    Measure.DESIGNATE: "Designate an institution",
    Measure.APPLY: "Show that it is applied",
    Measure.KEEP: "Keep applying it",
}


def domestication_sheet(register: Register, found: Domestication, lang: str = "en") -> Sheet:
    """Lay findings out by provision; several States or treaties are rolled up for readers."""
    numbered, scope = Numbered(lang), found.scope
    rows = tuple(
        _row(register, cell, item, numbered, lang) for cell in found.cells for item in _items(cell)
    )
    sheet = Sheet(
        name="domestication",
        title=f"Domestication: {_about(register, found, lang)}",
        as_of=found.as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=rows,
        totals=totals(found),
        notes=(*absent(register, scope, found.as_of, lang), *_notes(register, found, lang)),
        sources=numbered.lines(),
    )
    if len(found.cells) == 1:
        return _in_detail(sheet, found.cells[0], numbered)
    many = len(scope.states) > 1 and len(scope.instruments) > 1
    rolled = rolled_sheet(register, found, Roll.STATE if many else Roll.PAIR, lang)
    return replace(sheet, for_readers=_for_readers(sheet, rolled))


def provision_row(register: Register, cell: Assessment, provision: str, numbered: Numbered) -> Row:
    """Lay out one provision of a cell; the treaty as a whole is one of them."""
    items = {item.provision.key: item for item in (cell.whole, *cell.provisions, *cell.others)}
    nothing = Assessed(provision=Provision(key=provision, requirement=""), listed=False)
    return _row(register, cell, items.get(provision, nothing), numbered, "en")


def _for_readers(sheet: Sheet, rolled: Sheet) -> Sheet:
    view, *others = rolled.tables
    more = tuple(replace(one, notes=()) for one in others)
    told = f"{counted(len(sheet.sources), 'source')}: name one State and one treaty to see them."
    sources = (told,) if sheet.sources else ()
    return replace(view, title=sheet.title, notes=sheet.notes, sources=sources, more=more)


def _items(cell: Assessment) -> Iterable[Assessed]:
    known = cell.whole.findings or cell.whole.undated
    return (*((cell.whole,) if known else ()), *cell.provisions, *cell.others)


def _row(
    register: Register, cell: Assessment, item: Assessed, numbered: Numbered, lang: str
) -> Row:
    finding, incorporation = item.finding, cell.route.incorporation
    return Row(
        values={
            "state": cell.state,
            "state_name": state_name(register, cell.state, lang),
            "instrument": cell.instrument,
            "standing": cell.standing.value,
            "bound": cell.bound,
            "provision": item.provision.key,
            "requirement": item.provision.requirement or None,
            "theme": item.provision.theme or None,
            "rung": item.rung.value if item.rung else None,
            **_evidence(finding),
            "findings": len(item.findings),
            "undated": len(item.undated),
            "measure": item.measure.value,
            "system": incorporation.system.value,
            "system_basis": incorporation.basis or None,
            "system_confidence": incorporation.confidence.value,
            "paper": cell.route.paper.value,
        },
        words={
            "state_name": state_words(register, cell.state, lang),
            "provision": article_words(item.provision.key, lang),
            "rung": label(item.rung) if item.rung else "not assessed",
            "law": finding.law_title if finding else "",
            "evidence_date": _dated(finding),
            "measure": _SHORT[item.measure],
            "source": f"[{numbered.number(finding.source)}]" if finding else "",
        },
    )


def _evidence(finding: Evidence | None) -> dict[str, Value]:
    if finding is None:
        return {}
    return {
        "law": finding.law_title or None,
        "law_reference": finding.law_reference or None,
        "law_date": str(finding.law_date) if finding.law_date else None,
        "evidence_date": str(finding.date) if finding.date else None,
        "evidence_kind": finding.kind.value,
        "verification": finding.verification.value,
        "summary": finding.summary,
        "source": finding.source.title,
        "url": finding.source.url or None,
    }


def _dated(finding: Evidence | None) -> str:
    if finding is None or finding.date is None:
        return "-"
    return f"{finding.date}{MARKS[finding.verification]}"


def _in_detail(sheet: Sheet, cell: Assessment, numbered: Numbered) -> Sheet:
    """Show one State under one treaty, with every finding in words."""
    hidden = {"state_name", "instrument"}
    columns = tuple(
        replace(one, shown=one.shown and one.key not in hidden) for one in sheet.columns
    )
    told = tuple(
        _finding(item.provision.key, one, numbered)
        for item in _items(cell)
        for one in (*item.findings, *item.undated)
    )
    return replace(
        sheet,
        columns=columns,
        summary=(f"{len(cell.assessed)} of {cell.total} provisions assessed.", *told),
        legend=explained(row.words["evidence_date"] for row in sheet.rows),
        sources=numbered.lines(),
    )


def _finding(article: str, one: Evidence, numbered: Numbered) -> str:
    when = str(one.date) if one.date else "no date known, so it counts on no day"
    law = f" {one.law_title}" if one.law_title else ""
    law += f" ({one.law_reference})" if one.law_reference else ""
    doubt = "" if one.verification is Verification.EXACT else f", {one.verification.value}"
    return (
        f"{article_words(article).capitalize()}, {label(one.rung).lower()}: "
        f"{label(one.kind).lower()}, {when}{doubt} [{numbered.number(one.source)}]:"
        f"{law + '.' if law else ''} {one.summary}"
    )


def _notes(register: Register, found: Domestication, lang: str) -> Iterator[str]:
    if not found.cells and found.scope.states and found.scope.instruments:
        yield "None of the States asked for may become party, so there is nothing to assess."
        return
    yield "Not assessed means that nobody has recorded a finding, not that there is no law."
    if len(found.cells) == 1 and not found.cells[0].bound:
        yield "The State is not bound: this shows what is compatible already, and is no duty."
    yield from _route(found)
    compatible = found.nothing_to_lose
    if compatible:
        listed = ", ".join(
            f"{state_words(register, cell.state, lang)} {cell.instrument} "
            f"({len(cell.assessed)} of {cell.total} assessed)"
            for cell in compatible
        )
        yield (
            "Not bound, and all that was assessed is enacted at least in part, so that nothing "
            f"assessed speaks against joining: {listed}."
        )


def _route(found: Domestication) -> Iterator[str]:
    """Tell the constitutional route, where the answer is about one State."""
    if len(found.scope.states) != 1 or not found.cells:
        return
    route = found.cells[0].route
    system = label(route.incorporation.system)
    basis = f" ({route.incorporation.basis})" if route.incorporation.basis else ""
    sure = label(route.incorporation.confidence).lower()
    yield f"Constitutional route: {system}{basis}, confidence {sure}. Next: {label(route.paper)}."


def _about(register: Register, found: Domestication, lang: str) -> str:
    scope = found.scope
    bodies = [one.code for one in scope.named if one.kind == "organisation"]
    who = f"{len(scope.states)} States{f' of {bodies[0]}' if len(bodies) == 1 else ''}"
    if len(scope.states) == 1:
        who = state_words(register, scope.states[0], lang)
    return f"{who}, {under(register, scope, lang)}"
