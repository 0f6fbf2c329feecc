"""``trend``: signatures, consents and parties by year; of several treaties a summary is shown."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from ratify.analysis.scope import Scope
from ratify.analysis.trend import Trend, Year
from ratify.present.languages import language, title_notes
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.asked import absent
from ratify.present.sheets.trend_summary import about, summary_sheet
from ratify.present.sheets.trend_words import doubts, told
from ratify.register import Register
from ratify.sentence import Sentence

COLUMNS = (
    Column(key="instrument", heading="Treaty", about="code of the instrument"),
    Column(key="year", heading="Year", about="counted on its last day", right=True),
    Column(
        key="signatures", heading="Signatures", about="on record by then, of members", right=True
    ),
    Column(key="consents", heading="Consents", about="on record by then, of members", right=True),
    Column(key="parties", heading="Parties", about="in force for the State by then", right=True),
    Column(key="eligible", heading="Eligible", machine=False, right=True, optional=1),
    Column(key="new_signatures", heading="New signatures", machine=False, right=True, optional=2),
    Column(key="new_consents", heading="New consents", machine=False, right=True, optional=2),
)


def trend_sheet(
    register: Register, found: Sequence[Trend], scope: Scope, as_of: date, lang: str = "en"
) -> Sheet:
    """Lay trends out by year; of several instruments readers see a summary."""
    sheet = Sheet(
        name="trend",
        title=Sentence("Over time: {scope}", scope=about(register, found, scope, lang)),
        as_of=as_of,
        known_at=register.known_at,
        columns=COLUMNS,
        rows=tuple(_row(one, year) for one in found for year in one.years),
        totals={"group": found[0].group if found else ""},
        notes=(
            *absent(register, scope, as_of, lang),
            *_years(found),
            *doubts(found),
            *title_notes(register, scope.instruments, language(lang)),
        ),
        lang=lang,
    )
    if len(found) != 1:
        view = summary_sheet(register, found, scope, as_of, lang)
        return replace(sheet, for_readers=view.for_readers or view)
    [one] = found
    listed = replace(
        sheet,
        columns=COLUMNS[1:],
        rows=tuple(_row(one, year) for year in _moved(one.years)),
        summary=tuple(told(one)),
    )
    return replace(sheet, for_readers=listed)


def _row(trend: Trend, year: Year) -> Row:
    return Row(
        values={
            "instrument": trend.instrument,
            "year": year.year,
            "signatures": year.signatures,
            "consents": year.consents,
            "parties": year.parties,
            "eligible": year.eligible,
            "new_signatures": year.new_signatures,
            "new_consents": year.new_consents,
        }
    )


def _moved(years: Sequence[Year]) -> Iterable[Year]:
    """The years whose totals are not those of the year before, the first and the last one."""
    kept = [after for before, after in pairwise(years) if _totals(before) != _totals(after)]
    ends = (*years[:1], *years[-1:])
    return sorted({*kept, *ends}, key=lambda year: year.year)


def _totals(year: Year) -> tuple[int, int, int]:
    return year.signatures, year.consents, year.parties


def _years(found: Sequence[Trend]) -> Iterator[str]:
    if found:
        yield Sentence(
            "Each year is counted on its last day, the current one on the day asked for, over "
            "those who were members then; years in which nothing moved are left out of the table."
        )
