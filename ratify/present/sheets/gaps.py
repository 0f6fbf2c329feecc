"""``gaps``: what is missing, split by kind; nobody's silence is taken for a gap in the law."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from ratify.analysis.gaps import Gaps, Missing
from ratify.law import position
from ratify.present.languages import Language, language, title_notes
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets import standings
from ratify.present.sheets.asked import absent
from ratify.present.sheets.flexibility import offered, offers
from ratify.present.sheets.standings import Numbered, standing_row
from ratify.present.sheets.words import (
    article_words,
    explained,
    instrument_words,
    mark_of,
    silence,
    sources_counted,
    state_words,
    titles,
)
from ratify.register import Register
from ratify.vocabulary import Gap, Theme, label

GAP = Column(
    key="gap",
    heading="Gap",
    about="kind of gap: " + ", ".join(Gap),
    wraps=True,
    palette="gap",
)
COLUMNS = (
    *standings.COLUMNS,
    GAP,
    Column(
        key="provisions",
        about="articles concerned, * for the whole treaty; empty before a State is bound",
        shown=False,
    ),
    Column(
        key="flexibility",
        about="what the treaty offers to a State that is not bound yet, by article",
        shown=False,
    ),
)
_LISTED = (
    Column(key="state_name", heading="State", wraps=True),
    Column(key="instrument", heading="Treaty"),
    Column(key="title", heading="Title", wraps=True, optional=2),
    GAP,
    Column(key="since", heading="Since"),
    Column(key="articles", heading="Articles", wraps=True, least=24, optional=1),
    Column(key="source", heading="Source"),
)


def gaps_sheet(register: Register, found: Gaps, lang: str = "en") -> Sheet:
    """Lay the gaps out: one row for each, and for several States a table of the five kinds."""
    numbered, speaks = Numbered(lang), language(lang)
    rows = tuple(_row(register, gap, numbered, lang) for gap in found.rows)
    one_state, one_instrument = len(found.scope.states) == 1, len(found.scope.instruments) == 1
    hidden = {"state_name"} if one_state else set()
    hidden |= {"instrument", "title"} if one_instrument and not one_state else set()
    listed = tuple(column for column in _LISTED if column.key not in hidden)
    sheet = Sheet(
        name="gaps",
        title=_title(register, found, speaks),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=rows,
        totals={"eligible": found.eligible} | _by_kind(found.rows),
        summary=_summary(found, speaks),
        legend=explained((row.read(column.key) for row in rows for column in listed), lang),
        notes=_notes(register, found, speaks),
        sources=numbered.lines(),
        lang=lang,
    )
    if one_state or one_instrument or not found.cells:
        return replace(sheet, for_readers=replace(sheet, columns=listed))
    return replace(sheet, for_readers=_by_state(register, found, sheet, lang))


def _row(register: Register, gap: Missing, numbered: Numbered, lang: str) -> Row:
    day = gap.assessment.as_of
    cell = position(register, gap.instrument, gap.state, day, explained=False)
    row = standing_row(register, cell, numbered, lang)
    words = {
        "gap": f"{language(lang).label(gap.gap)}{mark_of(cell)}",
        "articles": _articles(gap, lang),
        "since": f"{gap.since}{mark_of(cell)}" if gap.since else "-",
    }
    values = {
        "gap": gap.gap.value,
        "provisions": gap.provisions,
        "flexibility": offers(gap),
    }
    return Row(values={**row.values, **values}, words={**row.words, **words})


def _articles(gap: Missing, lang: str) -> str:
    articles = (article_words(key, lang) for key in gap.provisions)
    return language(lang).listed(articles, end=False)


def _by_state(register: Register, found: Gaps, sheet: Sheet, lang: str) -> Sheet:
    """One line for each State: the instruments concerned under each kind of gap."""
    columns = (
        Column(key="state", heading="State", wraps=True),
        *(Column(key=gap.value, heading=label(gap), wraps=True) for gap in Gap),
    )
    marks = {
        (row.values["state"], row.values["instrument"]): row.read("gap")[-1:]
        for row in sheet.rows
        if row.read("gap")[-1:] in "~?"
    }
    concerned: dict[tuple[str, Gap], list[str]] = {}
    for one in found.rows:
        code = f"{one.instrument}{marks.get((one.state, one.instrument), '')}"
        concerned.setdefault((one.state, one.gap), []).append(code)
    rows = tuple(
        Row(
            values={"state": state},
            words={"state": state_words(register, state, lang)}
            | {gap.value: " ".join(concerned.get((state, gap), "-")) for gap in Gap},
        )
        for state in found.scope.states
    )
    codes = f"{titles(register, found.scope.instruments, lang)}."
    legend = (*explained((text for row in rows for text in row.words.values()), lang), codes)
    sources = (sources_counted(len(sheet.sources), lang),)
    return replace(sheet, columns=columns, rows=rows, legend=legend, sources=sources)


def _title(register: Register, found: Gaps, speaks: Language) -> str:
    scope, who = found.scope, _whose(register, found, speaks)
    if len(scope.instruments) == 1:
        treaty = instrument_words(register, scope.instruments[0], speaks.code)
        title = speaks.say("Gaps of {states} under {treaty}", states=who, treaty=treaty)
    else:
        title = speaks.say("Gaps of {states}", states=who)
    if not found.theme:
        return title
    return speaks.say("{title}, theme: {theme}", title=title, theme=Theme(found.theme))


def _whose(register: Register, found: Gaps, speaks: Language) -> str:
    scope = found.scope
    if len(scope.states) == 1:
        return state_words(register, scope.states[0], speaks.code)
    number = len(scope.states)
    bodies = [one.code for one in scope.named if one.kind == "organisation"]
    if not bodies:
        return speaks.count("{n} State", "{n} States", number)
    listed = speaks.listed(bodies, end=False)
    return speaks.count("{n} member of {body}", "{n} members of {body}", number, body=listed)


def _by_kind(rows: Iterable[Missing]) -> dict[str, int]:
    kinds = Counter(row.gap for row in rows)
    return {gap.value: kinds[gap] for gap in Gap}


def _summary(found: Gaps, speaks: Language) -> tuple[str, ...]:
    kinds = ("؛ " if speaks.code == "ar" else "; ").join(
        speaks.say("{gap} {number}", gap=speaks.word(Gap(kind)), number=number)
        for kind, number in _by_kind(found.rows).items()
    )
    return (
        speaks.count(
            "Of {n} pair of a State and an instrument open to it: {kinds}.",
            "Of {n} pairs of a State and an instrument open to it: {kinds}.",
            found.eligible,
            kinds=kinds,
        ),
    )


def _notes(register: Register, found: Gaps, speaks: Language) -> tuple[str, ...]:
    untouched = {row.instrument for row in found.rows if row.gap is Gap.NO_ACTION}
    silent = [code for code in found.scope.instruments if code in untouched]
    notes = [silence(register, silent, speaks.code)] if silent else []
    if any(row.gap is Gap.NOT_ASSESSED for row in found.rows):
        notes.append(
            speaks.say(
                "Not assessed: nobody has recorded a finding on some provisions; it says nothing "
                "on what the law there provides."
            )
        )
    return (
        *absent(register, found.scope, found.as_of, speaks.code),
        *notes,
        *offered(found.rows),
        *title_notes(register, found.scope.instruments, speaks),
    )
