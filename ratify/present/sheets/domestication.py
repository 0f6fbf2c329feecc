"""``domestication``: national law held against each provision; not assessed is never "no"."""

from collections.abc import Iterable
from dataclasses import replace

from ratify.analysis.coverage import Domestication
from ratify.analysis.domestication import Assessed, Assessment
from ratify.present.languages import language, state_name, title_notes
from ratify.present.sheet import Column, Row, Sheet, Value
from ratify.present.sheets.asked import absent, under, whose
from ratify.present.sheets.coverage import Roll, rolled_sheet, totals
from ratify.present.sheets.domestication_words import assessed_words, finding_words, notes_on
from ratify.present.sheets.measures import MEASURES
from ratify.present.sheets.standings import Numbered
from ratify.present.sheets.words import MARKS, article_words, explained, state_words
from ratify.register import Evidence, Provision, Register
from ratify.sentence import Sentence, joined, worded
from ratify.vocabulary import EvidenceKind, Measure, NextPaper, Rung, Verification

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


def domestication_sheet(register: Register, found: Domestication, lang: str = "en") -> Sheet:
    """Lay findings out by provision; several States or treaties are rolled up for readers."""
    numbered, scope = Numbered(lang), found.scope
    rows = tuple(
        _row(register, cell, item, numbered, lang) for cell in found.cells for item in _items(cell)
    )
    sheet = Sheet(
        name="domestication",
        title=Sentence(
            "Domestication: {scope}",
            scope=joined([whose(register, scope, lang), under(register, scope, lang)]),
        ),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=rows,
        totals=totals(found),
        notes=(
            *absent(register, scope, found.as_of, lang),
            *notes_on(register, found, lang),
            *title_notes(register, scope.instruments, language(lang)),
        ),
        sources=numbered.lines(),
        lang=lang,
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
    told = Sentence.counted(
        "{n} source: name one State and one treaty to see them.",
        "{n} sources: name one State and one treaty to see them.",
        len(sheet.sources),
    )
    sources = (told,) if sheet.sources else ()
    return replace(view, title=sheet.title, notes=sheet.notes, sources=sources, more=more)


def _items(cell: Assessment) -> Iterable[Assessed]:
    known = cell.whole.findings or cell.whole.undated
    return (*((cell.whole,) if known else ()), *cell.provisions, *cell.others)


def _row(
    register: Register, cell: Assessment, item: Assessed, numbered: Numbered, lang: str
) -> Row:
    finding, incorporation = item.finding, cell.route.incorporation
    asked = item.provision.requirement
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
            "requirement": language(lang).prose(asked) or asked,
            "rung": worded(item.rung) if item.rung else Sentence("not assessed"),
            "law": finding.law_title if finding else "",
            "evidence_date": _dated(finding),
            "measure": MEASURES[item.measure],
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
        finding_words(item.provision.key, one, numbered, sheet.lang)
        for item in _items(cell)
        for one in (*item.findings, *item.undated)
    )
    return replace(
        sheet,
        columns=columns,
        summary=(assessed_words(cell), *told),
        legend=explained((row.words["evidence_date"] for row in sheet.rows), sheet.lang),
        sources=numbered.lines(),
    )
