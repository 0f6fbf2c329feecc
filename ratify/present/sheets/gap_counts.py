"""``gaps --per``: gaps counted by State, instrument, REC, region or theme, or by article."""

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum

from ratify.analysis.domestication import Assessed
from ratify.analysis.gap_counts import (
    GapCount,
    ThemeCount,
    by_instrument,
    by_rec,
    by_region,
    by_state,
    by_theme,
)
from ratify.analysis.gaps import Gaps, Missing
from ratify.present.languages import language, organisation_name, state_name, title_notes
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.asked import absent, under, whose
from ratify.present.sheets.words import article_words, instrument_words, state_words
from ratify.register import Register
from ratify.sentence import Sentence, joined, worded
from ratify.vocabulary import Measure, Region, Rung, Theme


class Per(StrEnum):
    """What one line of a count stands for."""

    STATE = "state"
    INSTRUMENT = "instrument"
    REC = "rec"
    REGION = "region"
    THEME = "theme"
    ARTICLE = "article"


COUNTS = (
    Column(
        key="group",
        about="code of the State, instrument or REC; name of the region",
        shown=False,
    ),
    Column(key="name", heading="Group", about="its name", wraps=True),
    Column(
        key="eligible",
        heading="Eligible",
        about="pairs of a State and an instrument open to it: the denominator",
        right=True,
    ),
    Column(key="bound", heading="Bound", about="of them, bound", right=True),
    Column(
        key="ratified_not_deposited",
        heading="Ratified, not deposited",
        about="of them, consented and not deposited",
        right=True,
    ),
    Column(key="signed_only", heading="Signed only", about="of them, signed only", right=True),
    Column(key="no_action", heading="No act", about="of them, without an act", right=True),
    Column(
        key="denounced", heading="Denounced", about="of them, denounced", right=True, optional=1
    ),
    Column(
        key="not_domesticated",
        heading="Not in full effect",
        about="bound pairs with a provision known not to have full effect",
        right=True,
    ),
    Column(
        key="not_assessed",
        heading="Not assessed",
        about="bound pairs with a provision that nobody has assessed; may be in both",
        right=True,
    ),
)
THEMES = (
    Column(key="theme", about="theme: " + ", ".join(Theme), shown=False),
    Column(key="name", heading="Theme", about="its name", wraps=True),
    Column(
        key="provisions",
        heading="Provisions",
        about="provisions of the theme, once for each State bound by them",
        right=True,
    ),
    Column(key="assessed", heading="Assessed", about="of them, with a finding", right=True),
    Column(
        key="gaps",
        heading="Not in full effect",
        about="of those assessed, known not to have full effect",
        right=True,
    ),
    Column(key="not_assessed", heading="Not assessed", about="without a finding", right=True),
)
ARTICLES = (
    Column(key="state", about="ISO 3166 code of three letters", shown=False),
    Column(key="state_name", heading="State", about="its name", wraps=True),
    Column(key="instrument", heading="Treaty", about="code of the instrument"),
    Column(key="article", heading="Article", about="article; * is the whole treaty", wraps=True),
    Column(
        key="requirement",
        heading="Asks for",
        about="what the provision asks for",
        wraps=True,
        least=20,
        optional=1,
    ),
    Column(key="theme", about="theme of the provision", shown=False),
    Column(key="gap", heading="Gap", about="not_domesticated or not_assessed", wraps=True),
    Column(
        key="rung",
        heading="National law",
        about="rung reached, or null: " + ", ".join(Rung),
        wraps=True,
    ),
    Column(
        key="measure",
        heading="Needed next",
        about="what is needed next: " + ", ".join(Measure),
        wraps=True,
    ),
)


def gaps_per(register: Register, found: Gaps, per: Per, lang: str = "en") -> Sheet:
    """Lay the gaps out one line for each of what was asked; every eligible pair is counted."""
    columns, rows = _laid_out(register, found, per, lang)
    return Sheet(
        name="gaps",
        title=Sentence("{title}: {scope}", title=_TITLES[per], scope=_about(register, found, lang)),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=columns,
        rows=tuple(rows),
        totals={"eligible": found.eligible},
        notes=(
            *absent(register, found.scope, found.as_of, lang),
            *_NOTES[per],
            *title_notes(register, found.scope.instruments, language(lang)),
        ),
        lang=lang,
    )


def _laid_out(
    register: Register, found: Gaps, per: Per, lang: str
) -> tuple[tuple[Column, ...], Iterator[Row]]:
    if per is Per.THEME:
        return THEMES, map(_theme, by_theme(found))
    if per is Per.ARTICLE:
        return ARTICLES, _articles(register, found, lang)
    counted, name = _COUNTED[per], _NAMES[per]
    counts = counted(found, register)
    there = [one for one in counts if one.eligible] or counts
    return COUNTS, (_count(one, name(register, one.group, lang)) for one in there)


def _count(one: GapCount, name: str) -> Row:
    counts = {column.key: getattr(one, column.key) for column in COUNTS if column.key != "name"}
    return Row(values={**counts, "name": name})


def _theme(one: ThemeCount) -> Row:
    return Row(
        values={
            "theme": one.theme or None,
            "name": worded(Theme(one.theme)) if one.theme else Sentence("No theme"),
            "provisions": one.provisions,
            "assessed": one.assessed,
            "gaps": one.gaps,
            "not_assessed": one.not_assessed,
        }
    )


def _articles(register: Register, found: Gaps, lang: str) -> Iterator[Row]:
    for gap in found.rows:
        cell = gap.assessment
        items = {item.provision.key: item for item in (cell.whole, *cell.provisions, *cell.others)}
        for article in gap.provisions:
            yield _article(register, gap, items[article], lang)


def _article(register: Register, gap: Missing, item: Assessed, lang: str) -> Row:
    asked = item.provision.requirement
    return Row(
        values={
            "state": gap.state,
            "state_name": state_name(register, gap.state, lang),
            "instrument": gap.instrument,
            "article": item.provision.key,
            "requirement": item.provision.requirement or None,
            "theme": item.provision.theme or None,
            "gap": gap.gap.value,
            "rung": item.rung.value if item.rung else None,
            "measure": item.measure.value,
        },
        words={
            "state_name": state_words(register, gap.state, lang),
            "article": article_words(item.provision.key, lang),
            "requirement": language(lang).prose(asked) or asked,
            "gap": worded(gap.gap),
            "rung": worded(item.rung) if item.rung else Sentence("not assessed"),
            "measure": worded(item.measure),
        },
    )


def _about(register: Register, found: Gaps, lang: str) -> str:
    scope = found.scope
    about = joined([whose(register, scope, lang), under(register, scope, lang)])
    if not found.theme:
        return about
    return Sentence("{title}, theme: {theme}", title=about, theme=Theme(found.theme))


_TITLES = {
    Per.STATE: Sentence("Gaps by State"),
    Per.INSTRUMENT: Sentence("Gaps by instrument"),
    Per.REC: Sentence("Gaps by REC"),
    Per.REGION: Sentence("Gaps by region"),
    Per.THEME: Sentence("Gaps by theme"),
    Per.ARTICLE: Sentence("Gaps by article"),
}
_COUNTED: dict[Per, Callable[[Gaps, Register], Sequence[GapCount]]] = {
    Per.STATE: lambda found, _: by_state(found),
    Per.INSTRUMENT: lambda found, _: by_instrument(found),
    Per.REC: by_rec,
    Per.REGION: by_region,
}
_NAMES: dict[Per, Callable[[Register, str, str], str]] = {
    Per.STATE: state_words,
    Per.INSTRUMENT: instrument_words,
    Per.REC: organisation_name,
    Per.REGION: lambda _register, region, _lang: worded(Region(region)),
}
_DENOMINATOR = Sentence(
    "Pairs of a State and an instrument open to it. Eligible = bound + ratified, not deposited + "
    "signed only + no act + denounced. Of those bound, a pair may have provisions not in full "
    "effect and provisions not assessed."
)
_NOTES: dict[Per, tuple[str, ...]] = {
    Per.STATE: (_DENOMINATOR,),
    Per.INSTRUMENT: (_DENOMINATOR,),
    Per.REC: (_DENOMINATOR, Sentence("RECs overlap: their figures are never added up.")),
    Per.REGION: (_DENOMINATOR,),
    Per.THEME: (
        Sentence(
            "Provisions of treaties that bind, once for each State bound. Not assessed says "
            "nothing on what the law there provides."
        ),
    ),
    Per.ARTICLE: (
        Sentence(
            "Only where a State is bound. Not assessed: nobody has recorded a finding, which says "
            "nothing on what the law there provides."
        ),
    ),
}
